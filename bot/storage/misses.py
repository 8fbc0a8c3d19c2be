"""What went unanswered and what helped: without identity, redacted once more, by day."""

from datetime import UTC, datetime

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.dialogue.model import NoteFeedback, NoteMiss
from bot.finnish.redaction import redacted
from bot.storage.tables import feedback, misses


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
