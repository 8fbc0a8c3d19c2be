"""The desk of an installation, opened for one command. What the commands do with it is theirs.

Needs the database and the texts, not the engine, so it opens at once. A knowledge folder that cannot go live
keeps nobody from reading proposals: names then come from the database and sentences from the shipped folder.
"""

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from pathlib import Path
from typing import Annotated, TypeAlias

import typer
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.cli.options import with_own_folder
from bot.config import Config, load_config
from bot.content.loader import load
from bot.content.model import Knowledge
from bot.content.shipped import shipped_folder
from bot.desk.reading import words_of
from bot.desk.wording import Words
from bot.errors import ContentError
from bot.storage.database import open_database

Reference: TypeAlias = Annotated[str, typer.Argument(metavar="REFERENCE", help="Such as K7RTX-2MQ9P.")]


class Work(Enum):
    """What a command does at the desk."""

    READING = auto()
    WRITING = auto()
    DECIDING = auto()
    """Writing by the rules of the knowledge folder, which must be readable then."""
    ERASING = auto()
    """Writing that leaves no byte of what was there."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What a command works with. *knowledge* is None while its folder cannot go live."""

    unit: AsyncConnection
    words: Words
    now: datetime
    knowledge: Knowledge | None


@asynccontextmanager
async def at_desk(config: Path | None, work: Work = Work.READING) -> AsyncIterator[Desk]:
    """Give the desk of the installation that *config* describes, inside one unit of work.

    Raise ContentError when a decision is to be made by rules that cannot be read.
    """
    settings = with_own_folder(load_config(config))
    now = datetime.now(settings.timezone)
    knowledge = _knowledge(settings, now, is_needed=work is Work.DECIDING)
    texts = knowledge.texts if knowledge else load(shipped_folder(), now.date()).texts
    async with open_database(settings.database.path) as database:
        async with database.reading() if work is Work.READING else database.writing() as unit:
            words = await words_of(unit, texts, knowledge, settings.timezone)
            yield Desk(unit, words, now, knowledge)
        if work is Work.ERASING:
            await database.scrub()


def _knowledge(settings: Config, now: datetime, *, is_needed: bool) -> Knowledge | None:
    try:
        return load(settings.knowledge.path, now.date())
    except ContentError:
        if is_needed:
            raise
        complain(
            "The knowledge folder has errors, so names are those that were stored with the proposals. "
            "See what is wrong: minnobot check"
        )
        return None


def answer(text: str) -> None:
    """Print what was asked for."""
    print(text)  # noqa: T201  # this is the output


def complain(line: str) -> None:
    """Print what is not the answer where a pipe does not take it along."""
    print(line, file=sys.stderr)  # noqa: T201  # this is the terminal
