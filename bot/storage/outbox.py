"""What is to leave for a channel, until it has left. How it is sent, and how fast, is the channel's business.

The messages of a chat leave in the order they were put: one that has to wait holds back all later ones of its
chat, and no other chat. Only waiting messages have a text; it is erased when they are sent or given up.
"""

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, bindparam, delete, exists, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.proposals.case import Undelivered
from bot.proposals.model import Happening
from bot.storage.prepared import Prepared
from bot.storage.tables import history, outbox, persons, proposals


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message to a chat; *payload* is what the channel needs to send it.

    *source* says which text or answer it is, *proposal* the reference of the one that it is about.
    """

    channel: str
    chat: str
    payload: str
    source: str = ""
    proposal: str | None = None
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """A message that has not left yet, and how often sending it was tried."""

    id: int
    channel: str
    chat: str
    payload: str
    source: str
    attempts: int
    proposal: str | None


_IS_WAITING, _IS_HELD = outbox.c.done_at.is_(None), outbox.c.not_before.is_not(None)

# Statements of every message are built once: building one takes longer than SQLite takes to carry it out.
_PUT = Prepared(
    insert(outbox).values(
        channel=bindparam("channel"),
        chat=bindparam("chat"),
        payload=bindparam("payload"),
        source=bindparam("source"),
        made_at=bindparam("made_at"),
        not_before=bindparam("not_before"),
        proposal_id=select(proposals.c.id)
        .where(proposals.c.reference == bindparam("about"))
        .scalar_subquery(),
    )
)

_SENT = Prepared(
    update(outbox)
    .where(outbox.c.id == bindparam("number"), _IS_WAITING)
    .values(chat="", payload=None, done_at=bindparam("now"))
)

_IS_ASKED_FOR = and_(
    outbox.c.channel == bindparam("channel"),
    _IS_WAITING,
    outbox.c.chat.not_in(select(func.json_each(bindparam("excluded")).table_valued("value").c.value)),
)

_EARLIER = outbox.alias("earlier")

_IS_HELD_BACK = exists().where(  # it has to wait itself, or an earlier one of its chat has
    _EARLIER.c.channel == outbox.c.channel,
    _EARLIER.c.chat == outbox.c.chat,
    _EARLIER.c.id <= outbox.c.id,
    _EARLIER.c.done_at.is_(None),
    _EARLIER.c.not_before.is_not(None),
    _EARLIER.c.not_before > bindparam("now"),
)

_DUE = Prepared(
    select(
        outbox.c.id,
        outbox.c.channel,
        outbox.c.chat,
        outbox.c.payload,
        outbox.c.source,
        outbox.c.attempts,
        proposals.c.reference,
    )
    .select_from(outbox.outerjoin(proposals, proposals.c.id == outbox.c.proposal_id))
    .where(_IS_ASKED_FOR, ~_IS_HELD_BACK)
    .order_by(outbox.c.id)
    .limit(bindparam("most"))
)

_IS_THERE = Prepared(select(outbox.c.id).where(outbox.c.id == bindparam("number"), _IS_WAITING))


async def put(unit: AsyncConnection, messages: Sequence[Outgoing], now: datetime) -> None:
    """Keep *messages* to leave in this order."""
    if not messages:
        return
    rows = [
        {
            "channel": each.channel,
            "chat": each.chat,
            "payload": each.payload,
            "source": each.source,
            "made_at": now,
            "not_before": each.not_before,
            "about": each.proposal,
        }
        for each in messages
    ]
    await _PUT.run_all(unit, rows)


async def due(
    unit: AsyncConnection, channel: str, now: datetime, limit: int, excluded_chats: Collection[str] = ()
) -> tuple[Waiting, ...]:
    """Return at most *limit* messages that may leave *now*, in order, none of *excluded_chats*.

    Of each chat they are the first ones; none is due behind one that has to wait.
    """
    asked = {"channel": channel, "now": now, "most": limit, "excluded": json.dumps(list(excluded_chats))}
    found = await _DUE.rows(unit, asked)
    return tuple(Waiting(*row) for row in found)


async def is_waiting(unit: AsyncConnection, id: int) -> bool:  # noqa: A002  # as in Waiting
    """Return whether a message still waits: its person may have been forgotten since it was read."""
    return bool(await _IS_THERE.rows(unit, {"number": id}))


async def mark_sent(unit: AsyncConnection, ids: Iterable[int], now: datetime) -> None:
    """Erase the messages that have left, and where they went."""
    rows = [{"number": each, "now": now} for each in ids]
    if rows:
        await _SENT.run_all(unit, rows)


async def postpone(unit: AsyncConnection, id: int, until: datetime) -> None:  # noqa: A002  # as in Waiting
    """Let a message that could not be sent wait until then, and with it the later ones of its chat."""
    await unit.execute(
        update(outbox)
        .where(outbox.c.id == id, _IS_WAITING)
        .values(not_before=until, attempts=outbox.c.attempts + 1)
    )


async def mark_undeliverable(
    unit: AsyncConnection,
    id: int,  # noqa: A002  # as in Waiting
    reason: str,
    now: datetime,
) -> None:
    """Erase a message that can never be sent, and keep why."""
    await unit.execute(
        update(outbox)
        .where(outbox.c.id == id, _IS_WAITING)
        .values(payload=None, done_at=now, failed=reason, attempts=outbox.c.attempts + 1)
    )


async def undelivered_to_owner(unit: AsyncConnection, reference: str) -> tuple[Undelivered, ...]:
    """Return the messages about a proposal that its owner did not get since they were last told, oldest first.

    What failed before that says nothing any more: a later message may have arrived.
    """
    told = select(func.max(history.c.at)).where(
        history.c.proposal_id == proposals.c.id, history.c.what == Happening.TOLD.value
    )
    last_told = told.correlate(proposals).scalar_subquery()
    to_owner = and_(
        persons.c.id == proposals.c.owner_id,
        persons.c.channel == outbox.c.channel,
        persons.c.chat == outbox.c.chat,
    )
    found = await unit.execute(
        select(outbox.c.done_at, outbox.c.source, outbox.c.failed)
        .join(proposals, proposals.c.id == outbox.c.proposal_id)
        .join(persons, to_owner)
        .where(proposals.c.reference == reference, outbox.c.failed.is_not(None))
        .where(or_(last_told.is_(None), outbox.c.made_at >= last_told))
        .order_by(outbox.c.id)
    )
    return tuple(Undelivered(*row) for row in found)


async def move_chat(unit: AsyncConnection, channel: str, old: str, new: str) -> None:
    """Let what waits for the chat *old* go to *new*, and whoever was to be reached there."""
    await unit.execute(
        update(outbox).where(outbox.c.channel == channel, outbox.c.chat == old, _IS_WAITING).values(chat=new)
    )
    await unit.execute(
        update(persons).where(persons.c.channel == channel, persons.c.chat == old).values(chat=new)
    )


async def forget_messages(
    unit: AsyncConnection, channel: str, chats: Collection[str], about: ColumnElement[bool]
) -> None:
    """Delete what waits for *chats* or could not reach them, and whatever it is *about* those proposals."""
    to_them = and_(outbox.c.channel == channel, outbox.c.chat.in_(chats))
    about_them = outbox.c.proposal_id.in_(select(proposals.c.id).where(about))
    await unit.execute(delete(outbox).where(or_(to_them, about_them)))


async def forget_messages_about(unit: AsyncConnection, which: ColumnElement[bool]) -> int:
    """Delete every message about *which* proposals, also what waits, and return how many that were.

    What is deleted with a proposal must not be read after it, in a chat or where it says what was not delivered.
    """
    about_them = outbox.c.proposal_id.in_(select(proposals.c.id).where(which))
    return (await unit.execute(delete(outbox).where(about_them))).rowcount


async def purge_sent(unit: AsyncConnection, before: datetime) -> int:
    """Delete what was sent or given up *before* and return how many that were.

    What was given up about a proposal stays as long as the proposal: it may be all that tells of it.
    """
    is_shown = and_(outbox.c.failed.is_not(None), outbox.c.proposal_id.is_not(None))
    return (await unit.execute(delete(outbox).where(outbox.c.done_at < before, ~is_shown))).rowcount
