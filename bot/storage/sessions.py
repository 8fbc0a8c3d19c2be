"""Sessions by who talks where. What a session means is the dialogue's business."""

import logging
from dataclasses import dataclass
from datetime import datetime

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import ColumnElement, and_, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.dialogue.model import Session
from bot.storage.persons import forget_persons_without_anything
from bot.storage.prepared import Prepared
from bot.storage.tables import persons, proposals, sessions

logger = logging.getLogger(__name__)

_SESSION = TypeAdapter(Session)


@dataclass(frozen=True, slots=True)
class SessionKey:
    """Whose conversation it is: two people in one group chat have two sessions."""

    channel: str
    chat: str
    user: str


_LOAD = Prepared(
    select(sessions.c.state).where(
        sessions.c.channel == bindparam("channel"),
        sessions.c.chat == bindparam("chat"),
        sessions.c.user == bindparam("user"),
    )
)

_NEW = insert(sessions).values({column.name: bindparam(column.name) for column in sessions.c})

_SAVE = Prepared(
    _NEW.on_conflict_do_update(
        index_elements=[sessions.c.channel, sessions.c.chat, sessions.c.user],
        set_={"state": _NEW.excluded.state, "updated_at": _NEW.excluded.updated_at},
    )
)


async def load_session(unit: AsyncConnection, key: SessionKey) -> Session:
    """Return the session of *key*; a fresh one when there is none or an older version wrote it unreadably."""
    stored = await _LOAD.rows(unit, _named(key))
    if not stored:
        return Session()
    try:
        return _SESSION.validate_json(stored[0][0])
    except ValidationError as error:
        logger.warning("a stored session is unreadable (%d faults); a fresh one begins", error.error_count())
        return Session()


async def save_session(unit: AsyncConnection, key: SessionKey, session: Session, now: datetime) -> None:
    """Keep *session* as the one of *key*."""
    state = _SESSION.dump_json(session).decode()
    row = {**_named(key), "state": state, "updated_at": now}
    await _SAVE.run(unit, row)


async def forget_session(unit: AsyncConnection, key: SessionKey) -> None:
    """Delete the session of *key*, if there is one."""
    await unit.execute(delete(sessions).where(_belongs_to(key)))


async def forget_sessions(unit: AsyncConnection, channel: str, user: str) -> None:
    """Delete the sessions that *user* has in any chat of *channel*."""
    await unit.execute(delete(sessions).where(sessions.c.channel == channel, sessions.c.user == user))


async def forget_left_behind(unit: AsyncConnection, channel: str, beginning: str, before: datetime) -> None:
    """Delete what conversations whose chat and user begin so left behind, unless touched since *before*.

    That is their sessions, their drafts and persons who have nothing else. What was sent stays.
    """
    left = sessions.c.chat.startswith(beginning, autoescape=True) & (sessions.c.updated_at < before)
    await unit.execute(delete(sessions).where(and_(sessions.c.channel == channel, left)))
    gone = and_(persons.c.channel == channel, persons.c.user.startswith(beginning, autoescape=True))
    owned = proposals.c.owner_id.in_(select(persons.c.id).where(gone))
    await unit.execute(
        delete(proposals).where(owned, proposals.c.sent_at.is_(None), proposals.c.changed_at < before)
    )
    await forget_persons_without_anything(unit, gone)


def _named(key: SessionKey) -> dict[str, object]:
    return {"channel": key.channel, "chat": key.chat, "user": key.user}


def _belongs_to(key: SessionKey) -> ColumnElement[bool]:
    return and_(sessions.c.channel == key.channel, sessions.c.chat == key.chat, sessions.c.user == key.user)
