"""Work that is due at once, but not over and over. Knows no database."""

import asyncio
from collections.abc import Awaitable, Callable

from bot.storage.undisturbed import undisturbed


class Seldom:
    """Does *work*, and then not again for *apart* seconds: what is asked for meanwhile is done once, after them."""

    def __init__(self, work: Callable[[], Awaitable[object]], apart: float) -> None:
        self._work = work
        self._apart = apart
        self._done_at = float("-inf")
        self._later: asyncio.Task[None] | None = None

    async def do(self) -> None:
        """Do it, or see to it that it will be done."""
        if self._later is not None:
            return
        wait = self._done_at + self._apart - _now()
        if wait <= 0:
            await undisturbed(self._do)
        else:
            self._later = asyncio.create_task(self._do_after(wait))

    async def close(self) -> bool:
        """Do now what was put off; return whether there was anything."""
        later, self._later = self._later, None
        if later is None:
            return False
        later.cancel()
        await asyncio.wait({later})
        await undisturbed(self._do)
        return True

    async def _do_after(self, wait: float) -> None:
        await asyncio.sleep(wait)
        self._later = None  # what is deleted from here on needs another time
        await undisturbed(self._do)

    async def _do(self) -> None:
        self._done_at = _now()
        await self._work()


def _now() -> float:
    return asyncio.get_running_loop().time()
