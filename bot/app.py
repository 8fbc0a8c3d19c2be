"""Everything wired together: the one place where the parts of a running bot are opened and closed."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from platformdirs import user_cache_path

from bot.config import NAME, Config
from bot.conversation import Clock, Conversation
from bot.live import LiveKnowledge, load_snapshot
from bot.storage.database import Database, open_database


@dataclass(frozen=True, slots=True)
class App:
    """The parts of a running bot. *cache* is where an analysed knowledge folder waits for the next start."""

    config: Config
    clock: Clock
    cache: Path
    database: Database
    live: LiveKnowledge
    conversation: Conversation


@asynccontextmanager
async def open_app(
    config: Config, *, clock: Clock | None = None, cache: Path | None = None
) -> AsyncIterator[App]:
    """Give the bot that *config* describes; close all of it in the end.

    Raise ContentError for knowledge that cannot go live, StorageError for a database that cannot be used.
    """
    now = clock or (lambda: datetime.now(config.timezone))
    folder = cache or user_cache_path(NAME)
    live = LiveKnowledge(load_snapshot(config.knowledge.path, now().date(), folder))
    async with open_database(config.database.path) as database:
        conversation = Conversation(database, live, now, config.limits.message_length)
        yield App(config, now, folder, database, live, conversation)
