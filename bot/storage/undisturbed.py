"""Work that is not cut off in the middle. Knows no database."""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, TypeVar

Result = TypeVar("Result")


async def undisturbed(work: Callable[[], Coroutine[Any, Any, Result]]) -> Result:
    """Return what *work* returns, and once begun let it end however often the caller is cancelled meanwhile.

    A unit cancelled between two of its awaits leaves its connection to the garbage collector, still open. The
    caller is cancelled all the same, but only once *work* has ended.
    """
    task = asyncio.create_task(work())
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        while not task.done():
            with suppress(asyncio.CancelledError):
                await asyncio.wait({task})
        if not task.cancelled():
            task.exception()  # seen: the caller's cancellation is what counts now
        raise
