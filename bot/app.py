"""Everything wired together: the one place where the parts of a running bot are opened and closed."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from platformdirs import user_cache_path

from bot.config import NAME, Config
from bot.conversation import Clock, Conversation
from bot.dialogue.model import Limits
from bot.live import LiveKnowledge, load_snapshot
from bot.storage.database import Database, open_database
from bot.storage.retention import purge

logger = logging.getLogger(__name__)


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
    """Give the bot that *config* describes, rid of what is too old to keep; close all of it in the end.

    Raise ContentError for knowledge that cannot go live, StorageError for a database that cannot be used.
    """
    now = clock or (lambda: datetime.now(config.timezone))
    folder = cache or user_cache_path(NAME)
    live = LiveKnowledge(load_snapshot(config.knowledge.path, now().date(), folder))
    async with open_database(config.database.path) as database:
        limits = Limits(
            proposals_per_day=config.limits.proposals_per_day,
            drafts_kept=config.retention.drafts,
            proposals_kept=config.retention.proposals,
        )
        conversation = Conversation(database, live, now, config.limits.message_length, limits)
        app = App(config, now, folder, database, live, conversation)
        await purge_old(app)
        yield app


async def purge_old(app: App) -> None:
    """Delete what is older than the configuration keeps it; a bot that runs for long does this every day."""
    closed = [status.id for status in app.live.current.knowledge.statuses.all if status.is_closed]
    async with app.database.writing() as unit:
        deleted = await purge(unit, app.clock(), app.config.retention, closed)
    if deleted:
        logger.info("%d rows were older than the configuration keeps them and are deleted", deleted)
        await app.database.scrub()
