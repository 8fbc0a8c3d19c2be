"""What became of messages, written into the outbox: many in one transaction, because each costs a disk flush."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.config import CHANNEL
from bot.conversation import Clock
from bot.storage.database import Database
from bot.storage.outbox import Waiting, mark_sent, mark_undeliverable, move_chat, postpone
from handlers.delivery import Arrived, Moved, Outcome, TooFast, Unanswered, Undeliverable
from handlers.pacing import backoff

logger = logging.getLogger(__name__)

Bounced = Callable[[AsyncConnection, Waiting, str], Awaitable[None]]
"""What follows, in the same transaction, from a message that can never arrive, for the reason given."""

PAUSE = 1.0
"""Seconds between attempts while the database cannot be written to: the disk is full, or it is locked."""


@dataclass(frozen=True, slots=True)
class _Entry:
    message: Waiting
    outcome: Outcome
    at: datetime
    until: datetime | None
    kept: asyncio.Future[None]


async def nothing_follows(unit: AsyncConnection, message: Waiting, reason: str) -> None:
    """Leave it at that."""


def due_again(message: Waiting, outcome: Outcome, now: datetime) -> datetime | None:
    """Return when *message* may be tried again, None if it need not or may be at once."""
    match outcome:
        case TooFast(wait):
            return now + wait
        case Unanswered():
            return now + backoff(message.attempts)
    return None


class Ledger:
    """Writes down outcomes. Those that come while a transaction waits for its turn share it."""

    def __init__(self, database: Database, clock: Clock, bounced: Bounced = nothing_follows) -> None:
        self._database = database
        self._clock = clock
        self._bounced = bounced
        self._entries: list[_Entry] = []
        self._writing: asyncio.Task[None] | None = None
        self._is_closing = False

    async def keep(self, message: Waiting, outcome: Outcome) -> datetime | None:
        """Return when *message* is due again if it is, once what became of it is stored.

        Being cancelled meanwhile does not undo it.
        """
        now = self._clock()
        entry = _Entry(message, outcome, now, due_again(message, outcome, now), asyncio.Future())
        self._entries.append(entry)
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write_all())
        await entry.kept
        return entry.until

    async def close(self) -> None:
        """Finish what was begun, even when cancelled meanwhile; give up what the database will not take."""
        self._is_closing = True
        if self._writing is not None:
            await asyncio.wait({self._writing})

    async def _write_all(self) -> None:
        while self._entries:
            try:
                await self._write()
            except OperationalError as error:  # what was sent must not be forgotten, or it is sent again
                logger.error("what was sent cannot be marked (%s); trying again", type(error.orig).__name__)
                if self._is_closing:
                    return
                await asyncio.sleep(PAUSE)
            except Exception as error:  # noqa: BLE001  # it ends the run, through whoever waits
                taken, self._entries = self._entries, []
                for entry in taken:
                    if not entry.kept.done():
                        entry.kept.set_exception(error)

    async def _write(self) -> None:
        taken: list[_Entry] = []
        try:
            async with self._database.writing() as unit:
                taken, self._entries = self._entries, []  # only now: more may have come while it had to wait
                await self._write_down(unit, taken)
        except BaseException:
            self._entries = taken + self._entries
            raise
        for entry in taken:
            if not entry.kept.done():  # or cancelled
                entry.kept.set_result(None)

    async def _write_down(self, unit: AsyncConnection, entries: list[_Entry]) -> None:
        for entry in entries:
            match entry.outcome:
                case Undeliverable(reason):
                    await mark_undeliverable(unit, entry.message.id, reason, entry.at)
                    await self._bounced(unit, entry.message, reason)
                case Moved(to):
                    await move_chat(unit, CHANNEL, entry.message.chat, to)
            if entry.until is not None:
                await postpone(unit, entry.message.id, entry.until)
        arrived = [entry for entry in entries if isinstance(entry.outcome, Arrived)]
        if arrived:
            await mark_sent(unit, [entry.message.id for entry in arrived], arrived[-1].at)
