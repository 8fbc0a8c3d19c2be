"""From the inbox table to the application: a few updates at a time, so that memory stays flat and a stop is quick."""

import asyncio
import logging
from collections.abc import Callable

from telegram import Update

from bot.storage.database import Database
from bot.storage.inbox import Incoming, waiting

logger = logging.getLogger(__name__)

PORTION = 64
"""Updates that are in work at most."""

AGAIN = 1.0
"""Seconds until an update that failed is tried once more."""


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
        self._news = asyncio.Event()

    def wake(self) -> None:
        """Look for updates: some have been stored."""
        self._news.set()

    def done(self, update: int, *, failed: bool = False) -> None:
        """Take note that *update* is out of work; one that failed comes again in a while."""
        if failed:
            asyncio.get_running_loop().call_later(AGAIN, self._release, update)
        else:
            self._release(update)

    async def run(self) -> None:
        """Feed the application until cancelled."""
        while True:
            self._news.clear()
            async with self._database.reading() as unit:
                rows = await waiting(unit, self._bot, PORTION + len(self._in_work))
            fresh = [row for row in rows if row.update not in self._in_work]
            for row in fresh[: PORTION - len(self._in_work)]:
                self._in_work.add(row.update)
                await self._queue.put(self._parsed(row))
            if not fresh or len(self._in_work) >= PORTION:
                await self._news.wait()

    def _release(self, update: int) -> None:
        self._in_work.discard(update)
        self._news.set()
