"""Signs of life in the database, so that another process can tell whether the bot serves. Judges none of them.

What they mean, and how old they may be, stands in `bot/upkeep/serving.py`.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import datetime
from importlib.metadata import version

from bot.app import App
from bot.config import NAME
from bot.storage.heartbeats import beat
from bot.storage.undisturbed import undisturbed
from bot.upkeep.serving import BEAT_EVERY, Part

logger = logging.getLogger(__name__)

LAST_BEAT = 1.0
"""Seconds that the last sign may take: another program may hold the database, and a stop must be quick."""

Sign = Callable[[], datetime | None]
"""Gives when a part was active last, None if it never was."""


class Heart:
    """Writes down, again and again, when each part was active last."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._signs: dict[Part, Sign] = {}
        self._felt: dict[Part, datetime] = {}
        self._news = asyncio.Event()
        self._served: object = None
        self._served_since = app.clock()

    def feel(self, part: Part) -> None:
        """Take note that *part* is active now; the first time is written down at once."""
        if part not in self._felt:
            self._news.set()
        self._felt[part] = self._app.clock()

    def watch(self, part: Part, sign: Sign) -> None:
        """Ask *sign* at each beat when *part* was active last."""
        self._signs[part] = sign

    async def beat(self, *also: Part) -> None:
        """Write everything down, and that *also* these are active now."""
        now = self._app.clock()
        times = {part: when for part, sign in self._signs.items() if (when := sign()) is not None}
        times |= {**self._felt, Part.RUNNING: now, Part.KNOWLEDGE: self._served_at(now)}
        times |= dict.fromkeys(also, now)
        details: Mapping[Part, str] = {Part.RUNNING: version(NAME), Part.KNOWLEDGE: self._knowledge()}

        async def write() -> None:
            async with self._app.database.writing() as unit:
                for part, when in times.items():
                    await beat(unit, part.value, when, details.get(part, ""))

        await undisturbed(write)

    async def run(self) -> None:
        """Beat until cancelled, whatever happens: a heart that stopped would look like a bot that did."""
        while True:
            self._news.clear()
            try:
                await self.beat()
            except Exception as error:  # noqa: BLE001  # the disk may be full for a while
                logger.error("a sign of life could not be written: %s", type(error).__name__)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), BEAT_EVERY)

    def _served_at(self, now: datetime) -> datetime:
        if self._served is not self._app.live.current:
            self._served, self._served_since = self._app.live.current, now
        return self._served_since

    def _knowledge(self) -> str:
        return f"{len(self._app.live.current.knowledge.answers)} answers"


@asynccontextmanager
async def beating(app: App) -> AsyncIterator[Heart]:
    """Give a heart that beats, and in the end says that the bot has stopped."""
    heart = Heart(app)
    task = asyncio.create_task(heart.run(), name="heart")
    try:
        yield heart
    finally:
        task.cancel()
        last = asyncio.gather(task, heart.beat(Part.STOPPED), return_exceptions=True)
        await asyncio.wait({last}, timeout=LAST_BEAT)  # what ended the bot matters more than this sign
