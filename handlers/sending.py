"""The outbox leaves for Telegram: each chat's messages one after the other, the chats side by side.

A message is marked before the next one of its chat starts. A kill between Telegram's answer and the mark
repeats that one message; so does a network that hides whether it arrived. Pressed buttons are answered
elsewhere: those answers are worth nothing later.
"""

import asyncio
import heapq
import logging
from collections import deque
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.exc import OperationalError
from telegram import Bot

from bot.config import CHANNEL
from bot.conversation import Clock
from bot.storage.database import Database
from bot.storage.outbox import Waiting, due, is_waiting
from bot.storage.undisturbed import undisturbed
from handlers.delivery import (
    DELIVERIES,
    Arrived,
    Delivery,
    Forgotten,
    Moved,
    Outcome,
    TooFast,
    Unanswered,
    Undeliverable,
    deliver,
)
from handlers.ledger import Bounced, Ledger, nothing_follows
from handlers.pacing import AT_ONCE, Pace

logger = logging.getLogger(__name__)

PORTION = 100
"""Messages read at a time. What is read stays in memory only until its turn comes."""

ENOUGH = 2 * AT_ONCE
"""Chats in hand above which no more are read."""

LOOK_EVERY = 2.0
"""Seconds between looks into the outbox when nobody says that there is something new: the shell writes too."""

LOOKS_APART = 0.01
"""Seconds between looks when there is always something new: one look then finds several messages."""

GRACE = 1.0
"""Seconds that a stop leaves to requests under way; one cut off would be repeated after the next start."""


class Sender:
    """Sends what the outbox holds for Telegram."""

    def __init__(
        self,
        bot: Bot,
        database: Database,
        clock: Clock,
        deliveries: Mapping[str, Delivery] = DELIVERIES,
        bounced: Bounced = nothing_follows,
    ) -> None:
        self._bot = bot
        self._database = database
        self._clock = clock
        self._deliveries = deliveries
        self._ledger = Ledger(database, clock, bounced)
        self._pace = Pace()
        self._lines: dict[str, deque[Waiting]] = {}  # what is in hand of each chat, besides what is under way
        self._tasks: dict[str, asyncio.Task[Outcome]] = {}  # of each chat that is busy: asking, then marking
        self._asking = 0
        self._is_to_look = True
        self._looked_at = 0.0  # by the loop's time
        self.awake_at: datetime | None = None  # when it was last seen to work
        self._due_again: list[datetime] = []  # when postponed messages are; a heap
        self._changed = asyncio.Event()

    def wake(self) -> None:
        """Look into the outbox at once; to be said after something was put there."""
        self._pace = self._pace.encouraged()
        self._is_to_look = True
        self._changed.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Send until *stop*; raise ChannelError where only a person can mend what is wrong.

        A stop, like a cancellation, leaves what is under way a moment to arrive and be marked.
        """
        watch = asyncio.create_task(self._wake_at(stop))
        try:
            while not stop.is_set():
                self._changed.clear()
                self._take_back()
                await self._look()
                self._start()
                await self._until_something_changes()
        finally:
            watch.cancel()
            await undisturbed(self._end)

    async def _wake_at(self, stop: asyncio.Event) -> None:
        await stop.wait()
        self._changed.set()

    def _wants_to_look(self, now: datetime) -> bool:
        """Return whether there may be something in the outbox that could start now."""
        while self._due_again and self._due_again[0] <= now:
            heapq.heappop(self._due_again)
            self._is_to_look = True
        has_room = len(self._lines) < ENOUGH and (not self._lines or now >= self._pace.opens_at)
        return self._is_to_look and has_room

    def _too_soon(self) -> float:
        """Return the seconds until the outbox may be looked into again."""
        return self._looked_at + LOOKS_APART - asyncio.get_running_loop().time()

    async def _look(self) -> None:
        """Take more from the outbox."""
        self.awake_at = now = self._clock()
        if not self._wants_to_look(now) or self._too_soon() > 0:
            return
        self._is_to_look = False
        try:
            found = await undisturbed(lambda: self._read(now))
        except OperationalError as error:
            logger.error("the outbox cannot be read (%s); trying again", type(error.orig).__name__)
            return
        self._looked_at = asyncio.get_running_loop().time()
        for message in found:
            self._lines.setdefault(message.chat, deque()).append(message)
        self._is_to_look = self._is_to_look or len(found) == PORTION

    async def _read(self, now: datetime) -> tuple[Waiting, ...]:
        async with self._database.glancing() as unit:
            return await due(unit, CHANNEL, now, PORTION, tuple(self._lines))

    def _start(self) -> None:
        """Begin with as many chats as may start now."""
        for chat, line in self._lines.items():
            now = self._clock()
            if not self._pace.lets_start(now, self._asking):
                return
            if chat not in self._tasks:
                self._pace = self._pace.started(now)
                self._asking += 1
                self._tasks[chat] = asyncio.create_task(self._send(line.popleft()))

    async def _send(self, message: Waiting) -> Outcome:
        """Return what became of *message*, once that is stored."""
        try:
            if not await self._is_still_waiting(message):
                return Forgotten()
            outcome = await deliver(self._bot, message, self._deliveries)
        finally:
            self._asking -= 1
            self._changed.set()
        self._note(message, outcome)
        try:
            until = await self._ledger.keep(message, outcome)
            if until is not None:
                heapq.heappush(self._due_again, until)
        finally:
            self._changed.set()
        return outcome

    async def _is_still_waiting(self, message: Waiting) -> bool:
        """Return whether *message* was not erased since it was read: whoever is forgotten is told nothing more."""
        try:
            async with self._database.glancing() as unit:
                return await is_waiting(unit, message.id)
        except OperationalError as error:
            logger.error("the outbox cannot be read (%s)", type(error.orig).__name__)
            return True  # it was there when it was read

    def _note(self, message: Waiting, outcome: Outcome) -> None:
        """Let the pace follow, and tell the operator of what they may want to know."""
        now, was_outage = self._clock(), self._pace.is_outage
        match outcome:
            case TooFast(wait):
                self._pace = self._pace.refused(message.chat, now, now + wait)
            case Unanswered():
                self._pace = self._pace.failed(message.chat, now)
            case Arrived() | Undeliverable() | Moved():
                self._pace = self._pace.answered()
        if isinstance(outcome, Undeliverable):
            logger.warning("a message cannot be delivered: %s (%s)", outcome.reason, message.source)
        if isinstance(outcome, Moved):
            logger.warning(
                "the group %s is now %s; where the configuration names it, write the new number",
                message.chat,
                outcome.to,
            )
        if self._pace.is_outage and not was_outage:
            logger.warning("Telegram cannot be reached; messages wait until it can")
        elif was_outage and not self._pace.is_outage:
            logger.info("Telegram can be reached again")

    def _take_back(self) -> None:
        """Let the chats go on that are done with a message; raise what ended one of them."""
        for chat in [chat for chat, task in self._tasks.items() if task.done()]:
            outcome = self._tasks.pop(chat).result()
            line = self._lines.pop(chat)
            if line and isinstance(outcome, Arrived | Undeliverable | Forgotten):
                self._lines[chat] = line  # behind the others
            else:  # what was in hand is read again when it is due: the first of them has to wait, or moved
                self._is_to_look = True

    async def _until_something_changes(self) -> None:
        """Wait for what may let something start; look into the outbox when nothing does for long."""
        now = self._clock()
        wait = max(0.0, self._too_soon()) if self._wants_to_look(now) else LOOK_EVERY
        for moment in (self._pace.opens_at, *self._due_again[:1]):
            if moment > now:
                wait = min(wait, (moment - now).total_seconds())
        try:
            async with asyncio.timeout(wait):
                await self._changed.wait()
        except TimeoutError:
            self._is_to_look = True

    async def _end(self) -> None:
        """Leave what is under way a moment, and nothing behind."""
        tasks = set(self._tasks.values())
        if tasks:
            await asyncio.wait(tasks, timeout=GRACE)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        await self._ledger.close()
