"""From the inbox table to the application: a few updates at a time, so that memory stays flat and a stop is quick."""

import asyncio
import logging
from collections.abc import Callable, Sequence

from telegram import Update

from bot.storage.database import Database
from bot.storage.inbox import Incoming, waiting

logger = logging.getLogger(__name__)

PORTION = 64
"""Updates that are in work at most."""


class Feeder:
    """Hands out every stored update that is not finished, each once at a time and the oldest first."""

    def __init__(
        self,
        database: Database,
        bot: str,
        queue: "asyncio.Queue[object]",
        parsed: Callable[[Incoming], Update],
    ) -> None:
        self._database = database
        self._bot = bot
        self._queue = queue
        self._parsed = parsed
        self._in_work: set[int] = set()
        self._is_level = False
        """Whether what waits in the table is all in work."""
        self._news = asyncio.Event()

    def take(self, stored: Sequence[Update]) -> None:
        """Hand out what was stored just now, unless others wait in the table or too many are in work."""
        if not self._is_level or len(self._in_work) + len(stored) > PORTION:
            self.wake()
            return
        for update in sorted(stored, key=lambda each: each.update_id):  # Telegram may give them in any order
            self._hand_out(update.update_id, update)

    def wake(self) -> None:
        """Look into the table: some wait there."""
        self._is_level = False
        self._news.set()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is in work."""
        return not self._in_work

    def done(self, update: int) -> None:
        """Take note that *update* is out of work."""
        self._in_work.discard(update)
        if not self._is_level:
            self._news.set()

    async def run(self) -> None:
        """Feed the application until cancelled."""
        while True:
            self._news.clear()
            most = PORTION + len(self._in_work)
            async with self._database.glancing() as unit:
                rows = await waiting(unit, self._bot, most)
            for row in rows:
                if row.update not in self._in_work and len(self._in_work) < PORTION:
                    self._hand_out(row.update, self._parsed(row))
            is_all = len(rows) < most and all(row.update in self._in_work for row in rows)
            self._is_level = is_all and not self._news.is_set()
            await self._news.wait()

    def _hand_out(self, number: int, update: Update) -> None:
        if number not in self._in_work:
            self._in_work.add(number)
            self._queue.put_nowait(update)  # it has room for more than may be in work
