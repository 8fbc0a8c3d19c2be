"""From the inbox table to the application: a few updates at a time, so that memory stays flat and a stop is quick."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.storage.database import Database
from bot.storage.inbox import Incoming, waiting
from handlers.incoming import BotIdentity, Heard, meaning_of
from handlers.payload import from_payload

logger = logging.getLogger(__name__)

PORTION = 256
"""Updates that are in work at most."""

FEW = PORTION // 2
"""Updates in work from which on more are read: a portion at a time, and not one for each that is done."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A stored update on its way through the application: its number, its chat, and what it means.

    One that was stored meant something; None: it does not any more, such as a mention of the name that the bot had.
    """

    number: int
    chat: str
    heard: Heard | None = field(repr=False)  # the library may log what it hands out


def taken_from(stored: Incoming, bot: BotIdentity) -> Taken:
    """Return *stored* as it came out of the table; what cannot be read there means nothing, and stops no others."""
    try:
        heard = meaning_of(from_payload(stored.payload), bot)
    except Exception as error:  # noqa: BLE001  # whatever is wrong with it: the others are served
        logger.error("a stored update cannot be read (%s) and is left out", type(error).__name__)
        heard = None
    return Taken(stored.update, stored.chat, heard)


class Feeder:
    """Hands out every stored update that is not finished, each once at a time and the oldest first."""

    def __init__(self, database: Database, bot: BotIdentity, queue: "asyncio.Queue[object]") -> None:
        self._database = database
        self._bot = bot
        self._queue = queue
        self._in_work: set[int] = set()
        self._is_level = False
        """Whether what waits in the table is all in work."""
        self._news = asyncio.Event()

    def take(self, stored: Sequence[Taken]) -> None:
        """Hand out what was stored just now, unless others wait in the table or too many are in work."""
        if not self._is_level or len(self._in_work) + len(stored) > PORTION:
            self.wake()
            return
        for taken in sorted(stored, key=lambda each: each.number):  # Telegram may give them in any order
            self._hand_out(taken)

    def wake(self) -> None:
        """Look into the table, now or once few are in work: some wait there."""
        self._is_level = False
        if len(self._in_work) <= FEW:
            self._news.set()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is in work."""
        return not self._in_work

    def done(self, update: int) -> None:
        """Take note that *update* is out of work."""
        self._in_work.discard(update)
        if not self._is_level:
            self.wake()

    async def run(self) -> None:
        """Feed the application until cancelled."""
        while True:
            self._news.clear()
            most = PORTION + len(self._in_work)
            async with self._database.glancing() as unit:
                rows = await waiting(unit, self._bot.name, most)
            for row in rows:
                if row.update not in self._in_work and len(self._in_work) < PORTION:
                    self._hand_out(taken_from(row, self._bot))
            is_all = len(rows) < most and all(row.update in self._in_work for row in rows)
            self._is_level = is_all and not self._news.is_set()
            await self._news.wait()

    def _hand_out(self, taken: Taken) -> None:
        if taken.number not in self._in_work:
            self._in_work.add(taken.number)
            self._queue.put_nowait(taken)  # it has room for more than may be in work
