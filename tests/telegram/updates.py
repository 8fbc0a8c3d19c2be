"""Updates on their way to the bot: numbered, kept until confirmed, handed out to one poller at a time."""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from tests.telegram.api import bot_api
from tests.telegram.changes import Changes, Clock
from tests.telegram.refusals import Refused

Update: TypeAlias = dict[str, Any]

FIRST = 500_000_001
KEPT = 24 * 60 * 60
LONGEST_POLL = 50
ONLY_ON_REQUEST = {"chat_member", "message_reaction", "message_reaction_count"}
KINDS = frozenset(bot_api().types["Update"].fields) - {"update_id"}
CONFLICT = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


class Updates:
    """The queue of one bot.

    An update is confirmed by asking for a later one; until then it is handed out again and again. *everything*
    keeps all that ever was, by number, so that a confirmed one can be delivered once more.
    """

    def __init__(self, clock: Clock, changes: Changes) -> None:
        self.everything: dict[int, Update] = {}
        self.allowed: frozenset[str] = KINDS - ONLY_ON_REQUEST
        self.confirmed_below = FIRST
        self.shape: Callable[[list[Update]], list[Update]] = list
        """What a fault makes of the updates that are about to be handed out."""
        self._clock, self._changes = clock, changes
        self._waiting: deque[tuple[float, Update]] = deque()
        self._again: list[Update] = []
        self._next = FIRST
        self._arrived = asyncio.Event()
        self._poller: asyncio.Future[None] | None = None

    def add(self, kind: str, content: dict[str, Any]) -> int:
        """Put an update into the queue; return its number, or 0 when the bot does not want this kind."""
        if kind not in self.allowed:
            return 0
        number, self._next = self._next, self._next + 1
        update = {"update_id": number, kind: content}
        problem = bot_api().problem(update, ("Update",), "update")
        assert problem is None, f"the stand-in itself is wrong: {problem}"
        self.everything[number] = update
        self._waiting.append((self._clock.now(), update))
        self._arrived.set()
        return number

    def redeliver(self, number: int) -> None:
        """Hand out an update once more although it has been confirmed, as Telegram sometimes does."""
        self._again.append(self.everything[number])
        self._arrived.set()

    def unconfirmed(self) -> tuple[int, ...]:
        """Return the numbers of the updates that the bot may still ask for."""
        return tuple(update["update_id"] for _, update in self._waiting)

    def forget_all(self) -> None:
        """Drop everything that waits (drop_pending_updates)."""
        self._confirm(self._next)

    async def all_confirmed(self, within: float = 5.0) -> bool:
        """Return whether everything was confirmed within that many seconds."""
        return await self._changes.until(lambda: not self._waiting and not self._again, within)

    async def is_polled(self, within: float = 5.0) -> bool:
        """Return whether somebody waits for updates within that many seconds."""
        return await self._changes.until(lambda: self._poller is not None and not self._poller.done(), within)

    async def take(self, offset: int, limit: int, seconds: float) -> list[Update]:
        """Return the next updates from *offset* on, waiting for one; a later poller ends an earlier one."""
        me: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        if self._poller is not None and not self._poller.done():
            self._poller.set_exception(Refused(409, CONFLICT))
        self._poller = me
        try:
            self._confirm(self._next + offset if offset < 0 else offset)
            if not self._ready() and seconds > 0:
                await self._wait(me, min(seconds, LONGEST_POLL))
            return self._handed_out(limit)
        finally:
            if not me.cancel() and not me.cancelled():
                me.exception()  # seen, even when the poller itself is gone

    async def _wait(self, me: "asyncio.Future[None]", seconds: float) -> None:
        self._arrived.clear()
        self._changes.happened()
        arrival = asyncio.ensure_future(self._arrived.wait())
        try:
            either: set[asyncio.Future[Any]] = {me, arrival}
            await asyncio.wait(either, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            arrival.cancel()
        if me.done():
            me.result()  # raises the conflict

    def _ready(self) -> bool:
        old = self._clock.now() - KEPT
        while self._waiting and self._waiting[0][0] < old:
            self._waiting.popleft()
        return bool(self._waiting or self._again)

    def _confirm(self, below: int) -> None:
        while self._waiting and self._waiting[0][1]["update_id"] < below:
            self._waiting.popleft()
        self.confirmed_below = max(self.confirmed_below, min(below, self._next))
        self._changes.happened()

    def _handed_out(self, limit: int) -> list[Update]:
        if not self._ready():
            return []
        again, self._again = self._again[:limit], self._again[limit:]
        fresh = [self._waiting[place][1] for place in range(min(limit - len(again), len(self._waiting)))]
        return self.shape([*again, *fresh])


def wanted(names: Sequence[str]) -> frozenset[str]:
    """Return the kinds of updates that `allowed_updates` asks for."""
    return frozenset(names) & KINDS if names else KINDS - ONLY_ON_REQUEST
