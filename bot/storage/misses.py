"""What went unanswered and what helped: without identity, redacted once more, by day."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.dialogue.model import NoteFeedback, NoteMiss
from bot.finnish.redaction import redacted
from bot.storage.tables import feedback, misses

MOST_READ = 5_000
"""Rows of each kind that are looked at; with more of them the newest tell enough."""


async def note_miss(unit: AsyncConnection, miss: NoteMiss, now: datetime) -> None:
    """Remember a question that got no answer, or only choices."""
    await unit.execute(
        insert(misses).values(
            day=now.astimezone(UTC).date(), question=redacted(miss.question), offered=list(miss.offered)
        )
    )


async def note_feedback(unit: AsyncConnection, noted: NoteFeedback, now: datetime) -> None:
    """Remember whether an answer helped."""
    await unit.execute(
        insert(feedback).values(
            day=now.astimezone(UTC).date(),
            source=noted.source,
            helped=noted.helped,
            question=redacted(noted.question),
        )
    )


@dataclass(frozen=True, slots=True)
class Miss:
    """A question that got no answer, or only choices that did not fit: then *offered* holds their ids."""

    day: date
    question: str
    offered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rating:
    """Whether an answer helped; *source* is its id or the key of a text."""

    day: date
    source: str
    helped: bool
    question: str


async def misses_since(unit: AsyncConnection, day: date, most: int = MOST_READ) -> tuple[Miss, ...]:
    """Return what got no answer since *day*, the newest first."""
    query = (
        select(misses.c.day, misses.c.question, misses.c.offered)
        .where(misses.c.day >= day)
        .order_by(misses.c.day.desc(), misses.c.id.desc())
        .limit(most)
    )
    return tuple(
        Miss(each, question, tuple(offered)) for each, question, offered in await unit.execute(query)
    )


async def ratings_since(unit: AsyncConnection, day: date, most: int = MOST_READ) -> tuple[Rating, ...]:
    """Return what was said of answers since *day*, the newest first."""
    query = (
        select(feedback.c.day, feedback.c.source, feedback.c.helped, feedback.c.question)
        .where(feedback.c.day >= day)
        .order_by(feedback.c.day.desc(), feedback.c.id.desc())
        .limit(most)
    )
    return tuple(Rating(*row) for row in await unit.execute(query))
