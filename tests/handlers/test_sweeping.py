"""Knowledge that is no longer served leaves the memory, although what a running bot holds is frozen."""

import asyncio
import gc
import weakref
from collections.abc import Iterator
from typing import Any, cast

import pytest

from bot.live import LiveKnowledge
from handlers.sweeping import settle, sweep


class Old:
    """What points to itself, so that only the collector can let it go."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def nothing_stays_frozen() -> Iterator[None]:
    yield
    gc.unfreeze()


async def test_what_was_frozen_is_let_go_after_a_swap_once_the_bot_is_idle() -> None:
    live, idle = LiveKnowledge(cast(Any, Old())), asyncio.Event()
    old = weakref.ref(live.current)
    settle()
    sweeping = asyncio.create_task(sweep(live, idle.is_set, look_every=0.001))
    await asyncio.sleep(0)  # it has begun
    live.swap(cast(Any, Old()))
    await asyncio.sleep(0.01)
    assert old() is not None, "the bot is busy"
    idle.set()
    async with asyncio.timeout(10):
        while old() is not None:  # noqa: ASYNC110  # the collector tells nobody
            await asyncio.sleep(0.001)
    sweeping.cancel()
