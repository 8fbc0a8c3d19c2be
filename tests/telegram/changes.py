"""Waiting without sleeping, and a clock that a test can move."""

import asyncio
import time
from collections.abc import Callable


class Clock:
    """The stand-in's time: the real one, moved forward or stopped by tests. Seconds since 1970."""

    def __init__(self) -> None:
        self._ahead = 0.0
        self._stopped: float | None = None

    def now(self) -> float:
        """Return the time here."""
        return (time.time() if self._stopped is None else self._stopped) + self._ahead

    def stop(self) -> None:
        """Let no time pass but what a test lets pass."""
        self._stopped = time.time()

    def advance(self, seconds: float) -> None:
        """Let *seconds* pass at once."""
        self._ahead += seconds


class Changes:
    """Tells those who wait that something has changed, here or in a part that is *within* here."""

    def __init__(self, within: "Changes | None" = None) -> None:
        self._within = within
        self._next = asyncio.Event()

    def happened(self) -> None:
        """Wake everybody who waits."""
        self._next.set()
        self._next = asyncio.Event()
        if self._within is not None:
            self._within.happened()

    async def until(self, is_so: Callable[[], object], within: float) -> bool:
        """Return whether *is_so* became true within that many seconds; looked at after every change."""
        try:
            async with asyncio.timeout(within):
                while not is_so():
                    await self._next.wait()
        except TimeoutError:
            return bool(is_so())
        return True
