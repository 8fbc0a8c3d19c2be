"""What a running bot no longer needs in its memory: texts that were shown, knowledge that was swapped.

What a running bot holds is frozen, so that the collector does not look through it over and over. That keeps old
knowledge too: its parts point to each other, and only the collector can let them go.
"""

import asyncio
import gc
from collections.abc import Callable
from itertools import count

from bot.live import LiveKnowledge
from handlers.rendering import forget_texts

LOOK_EVERY = 1.0
"""Seconds."""

LATEST = 60
"""Looks after which it is done though the bot is busy; so often, texts that were shown are forgotten."""


def settle() -> None:
    """Let go of what nobody uses and freeze the rest; looking through it takes a third of a second."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()


async def sweep(live: LiveKnowledge, is_idle: Callable[[], bool], look_every: float = LOOK_EVERY) -> None:
    """Settle after each swap, in a moment when the bot *is_idle*, and forget texts, until cancelled."""
    settled, busy = live.swaps, 0
    for look in count(1):
        await asyncio.sleep(look_every)
        if look % LATEST == 0:
            forget_texts()
        if live.swaps == settled:
            continue
        busy += 1
        if is_idle() or busy > LATEST:
            settle()
            settled, busy = live.swaps, 0
