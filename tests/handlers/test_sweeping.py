"""What is no longer needed leaves the memory: knowledge that was swapped, texts that were shown."""

import asyncio
import gc
import weakref
from collections.abc import Iterator
from typing import Any, cast

import pytest

from bot.dialogue.model import Reply
from bot.live import LiveKnowledge
from handlers import rendering
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


async def test_a_text_that_was_shown_is_forgotten_even_if_the_bot_is_busy() -> None:
    rendering.messages_of(Reply("salainen **asia**", "lomake:haaste"))
    assert rendering._parts.cache_info().currsize
    sweeping = asyncio.create_task(sweep(LiveKnowledge(cast(Any, Old())), lambda: False, look_every=0.0001))
    async with asyncio.timeout(10):
        while rendering._parts.cache_info().currsize:  # noqa: ASYNC110  # a cache tells nobody
            await asyncio.sleep(0.001)
    sweeping.cancel()
