"""Who proposals belong to. A person is known by channel and user only, and only while something is theirs."""

from datetime import datetime

from sqlalchemy import BindParameter, ColumnElement, ScalarSelect, and_, delete, exists, or_, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables import history, persons, proposals


def person_id(channel: str | BindParameter[str], user: str | BindParameter[str]) -> ScalarSelect[int]:
    """Return the subquery for the id of the person who is *user* in *channel*; it gives NULL for a stranger."""
    return select(persons.c.id).where(persons.c.channel == channel, persons.c.user == user).scalar_subquery()


async def remember_person(unit: AsyncConnection, channel: str, user: str, chat: str, now: datetime) -> int:
    """Return the id of this person, who from now on is to be reached in *chat*."""
    new = insert(persons).values(channel=channel, user=user, chat=chat, created_at=now)
    kept = new.on_conflict_do_update(
        index_elements=[persons.c.channel, persons.c.user], set_={"chat": new.excluded.chat}
    )
    return int((await unit.execute(kept.returning(persons.c.id))).scalar_one())


async def forget_persons_without_anything(unit: AsyncConnection, which: ColumnElement[bool]) -> int:
    """Delete those of *which* whom no proposal and no history points to; return how many they were."""
    of_a_proposal = or_(proposals.c.owner_id == persons.c.id, proposals.c.assignee_id == persons.c.id)
    is_needed = or_(
        exists().where(of_a_proposal).correlate(persons),
        exists().where(history.c.person_id == persons.c.id).correlate(persons),
    )
    return (await unit.execute(delete(persons).where(and_(which, ~is_needed)))).rowcount
