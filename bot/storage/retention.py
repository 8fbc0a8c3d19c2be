"""What is old enough is deleted. How old that is, the configuration says; which statuses are closed, `tilat.yaml`.

A proposal that is not closed is never too old: somebody still has to decide on it.
"""

from collections.abc import Collection, Iterator
from datetime import UTC, datetime, timedelta
from typing import Protocol

from sqlalchemy import ColumnElement, Delete, and_, delete, func, select, true
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.outbox import forget_messages_about
from bot.storage.persons import forget_persons_without_anything
from bot.storage.tables import feedback, history, misses, proposals, sessions


class Days(Protocol):
    """After how many days each class of data is deleted; the configuration's `retention` is of this shape."""

    @property
    def sessions(self) -> int:
        """Return the days since the last message of a conversation."""

    @property
    def drafts(self) -> int:
        """Return the days since a draft was last touched."""

    @property
    def proposals(self) -> int:
        """Return the days since the last thing happened to a closed proposal."""

    @property
    def misses(self) -> int:
        """Return the days since a question went unanswered."""

    @property
    def feedback(self) -> int:
        """Return the days since an answer was rated."""


async def purge(unit: AsyncConnection, now: datetime, days: Days, closed: Collection[str]) -> int:
    """Delete what is older than *days* and return how many rows that were.

    Answers, history, notes and attachments go with their proposal, and so do messages about it; they are not
    counted.
    """
    await forget_messages_about(unit, _is_long_closed(now, days, closed))
    deleted = [(await unit.execute(each)).rowcount for each in _deletions(now, days, closed)]
    return sum(deleted) + await forget_persons_without_anything(unit, true())


def _deletions(now: datetime, days: Days, closed: Collection[str]) -> Iterator[Delete]:
    is_draft = proposals.c.sent_at.is_(None)
    yield delete(sessions).where(sessions.c.updated_at < _before(now, days.sessions))
    yield delete(proposals).where(and_(is_draft, proposals.c.changed_at < _before(now, days.drafts)))
    yield delete(proposals).where(_is_long_closed(now, days, closed))
    yield delete(misses).where(misses.c.day < _before(now, days.misses).date())
    yield delete(feedback).where(feedback.c.day < _before(now, days.feedback).date())


def _is_long_closed(now: datetime, days: Days, closed: Collection[str]) -> ColumnElement[bool]:
    last = select(func.max(history.c.at)).where(history.c.proposal_id == proposals.c.id)
    last_event = func.coalesce(last.correlate(proposals).scalar_subquery(), proposals.c.sent_at)
    is_closed = proposals.c.status.in_(closed)
    return and_(is_closed, last_event < _before(now, days.proposals))


def _before(now: datetime, age: int) -> datetime:
    return now.astimezone(UTC) - timedelta(days=age)
