"""What a channel has delivered, until its effect is kept. What it means is the channel's business.

A channel is told that it may forget an update only after `receive` has been committed; `finish` belongs into
the transaction that keeps the update's effect. So each has its effect once, whatever is killed or repeated.

Telegram repeats what it was not told to forget for 24 hours, and may number anew after a week without updates.
Finished rows are therefore kept for 14 days, to know a repeated one by, and hold nothing but the number; then
`purge_finished` may have them.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, bindparam, delete, func, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.prepared import Prepared
from bot.storage.tables import inbox


@dataclass(frozen=True, slots=True)
class Incoming:
    """An update of *bot* as the channel numbered it; *payload* is what the channel needs to read it again."""

    bot: str
    update: int
    channel: str
    chat: str
    payload: str


# Built once: building a statement takes longer than SQLite takes to carry it out.
_NEW = Prepared(
    insert(inbox)
    .values(
        {
            column: bindparam(column)
            for column in ("bot", "update_id", "channel", "chat", "payload", "received_at")
        }
    )
    .on_conflict_do_nothing(index_elements=[inbox.c.bot, inbox.c.update_id])
)

_FINISH = Prepared(
    inbox.update()
    .where(
        inbox.c.bot == bindparam("whose"),
        inbox.c.update_id == bindparam("number"),
        inbox.c.done_at.is_(None),
    )
    .values(chat="", payload=None, done_at=bindparam("now"))
)

_WAITING = Prepared(
    select(inbox.c.bot, inbox.c.update_id, inbox.c.channel, inbox.c.chat, inbox.c.payload)
    .where(
        inbox.c.bot == bindparam("whose"),
        inbox.c.update_id > bindparam("after"),
        inbox.c.payload.is_not(None),
    )
    .order_by(inbox.c.update_id)
    .limit(bindparam("most"))
)


async def receive(unit: AsyncConnection, incoming: Sequence[Incoming], now: datetime) -> int:
    """Keep what is new of *incoming* and return how many that were.

    One that was received before changes nothing, even when it was finished long ago.
    """
    if not incoming:
        return 0
    received = [
        {
            "bot": each.bot,
            "update_id": each.update,
            "channel": each.channel,
            "chat": each.chat,
            "payload": each.payload,
            "received_at": now,
        }
        for each in incoming
    ]
    return await _NEW.run_all(unit, received)


async def waiting(unit: AsyncConnection, bot: str, limit: int, after: int = -1) -> tuple[Incoming, ...]:
    """Return at most *limit* unfinished updates of *bot*, the oldest first, from the one after *after*.

    Numbers may begin anew below *after*: who has come to the end looks from the beginning the next time.
    """
    found = await _WAITING.rows(unit, {"whose": bot, "after": after, "most": limit})
    return tuple(Incoming(*row) for row in found)


async def finish(unit: AsyncConnection, bot: str, update: int, now: datetime) -> bool:
    """Erase an update whose effect this unit keeps, and return whether it was unfinished until now.

    Where it was not, somebody else has kept its effect and the caller rolls this one back.
    """
    return await _FINISH.run(unit, {"whose": bot, "number": update, "now": now}) == 1


async def note_failure(unit: AsyncConnection, bot: str, update: int) -> int:
    """Count that handling an update failed and return how often it has by now; 0 if it is finished.

    This wants a unit of its own: the one that failed keeps nothing.
    """
    counted = await unit.execute(
        inbox.update()
        .where(inbox.c.bot == bot, inbox.c.update_id == update, inbox.c.done_at.is_(None))
        .values(failures=inbox.c.failures + 1)
        .returning(inbox.c.failures)
    )
    return counted.scalar_one_or_none() or 0


async def set_aside(unit: AsyncConnection, bot: str, update: int, now: datetime) -> bool:
    """Erase an update that failed too often to have an effect; return whether it was unfinished until now.

    Its count of failures stays, and tells it from those that had their effect.
    """
    return await finish(unit, bot, update, now)


async def forget_waiting(unit: AsyncConnection, channel: str, chats: Collection[str]) -> None:
    """Erase what was received from *chats*, but leave it unfinished.

    Somebody may be handling it right now (the request to forget is itself among it) and wants to finish it.
    """
    unhandled = and_(inbox.c.payload.is_not(None), inbox.c.channel == channel, inbox.c.chat.in_(chats))
    await unit.execute(inbox.update().where(unhandled).values(chat="", payload=None))


async def purge_finished(unit: AsyncConnection, before: datetime) -> int:
    """Delete what was finished *before* and return how many that were.

    That goes for what was erased unfinished as well, because its person was forgotten.
    """
    last = func.coalesce(inbox.c.done_at, inbox.c.received_at)
    return (await unit.execute(delete(inbox).where(inbox.c.payload.is_(None), last < before))).rowcount
