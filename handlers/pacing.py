"""When the next message may go to Telegram, and how many at once. Pure: asks no clock and sends nothing.

No pace is assumed beforehand: a local Bot API server has none, and Telegram's own limits change. Telegram's
answers set it. One chat that is written to too fast waits by itself, in the outbox; what holds back all chats
is kept here, and only while the process lives.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from telegram.error import RetryAfter

AT_ONCE = 12
"""Requests side by side: enough for 300 messages a second, few enough that httpx never queues one."""

SECOND = timedelta(seconds=1)
LONGEST_WAIT = timedelta(seconds=60)

PACED_FOR = timedelta(minutes=1)
GAP = SECOND / 25
"""Telegram lets a bot send about 30 messages a second; a little less lets it forget the hurry before."""

CHATS_IN_AN_OUTAGE = 8
"""Chats that fail one after another until it is the network and not they. Fewer keep themselves back."""

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


def backoff(attempts: int, first: timedelta = SECOND, longest: timedelta = LONGEST_WAIT) -> timedelta:
    """Return how long to wait after *attempts* failures and one more: 1, 2, 4 … 60 seconds."""
    return min(longest, first * float(2 ** min(attempts, 10)))


def asked_wait(error: RetryAfter) -> timedelta:
    """Return how long Telegram wants to be left alone; PTB tells it as a span or as seconds, as it is set to."""
    wait = error.retry_after
    return wait if isinstance(wait, timedelta) else timedelta(seconds=wait)


@dataclass(frozen=True, slots=True)
class _Refusal:
    """Telegram said that a chat is written to too fast."""

    chat: str
    at: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Pace:
    """What holds back all chats.

    Nothing starts before *opens_at*, and until *paced_until* messages start one by one with a gap between.
    *failing* are the chats that got no answer since the last that did. In an outage, *tries* counts how often
    in a row it was seen to last, the last time at *tried_at*.
    """

    opens_at: datetime = _LONG_AGO
    paced_until: datetime = _LONG_AGO
    failing: frozenset[str] = frozenset()
    tries: int = 0
    tried_at: datetime = _LONG_AGO
    refusal: _Refusal | None = None

    @property
    def is_outage(self) -> bool:
        """Whether Telegram cannot be reached at all."""
        return self.tries > 0

    def lets_start(self, now: datetime, under_way: int) -> bool:
        """Return whether one more message may start while *under_way* are; in an outage one tries for all."""
        return now >= self.opens_at and under_way < (1 if self.is_outage else AT_ONCE)

    def started(self, now: datetime) -> "Pace":
        """Return the pace after a message started."""
        return replace(self, opens_at=now + GAP) if now < self.paced_until else self

    def answered(self) -> "Pace":
        """Return the pace after Telegram said anything sensible: it can be reached."""
        return replace(self, failing=frozenset(), tries=0) if self.failing else self

    def refused(self, chat: str, now: datetime, until: datetime) -> "Pace":
        """Return the pace after "too many requests" for *chat*: when two chats hear it, all are too fast.

        The shorter of their waits is the one for all: the longer may be a slow group's own.
        """
        earlier = self.refusal
        noted = replace(self.answered(), refusal=_Refusal(chat, now, until))
        if earlier is None or earlier.chat == chat or now - earlier.at > SECOND:
            return noted
        opens_at = max(self.opens_at, min(until, earlier.until))
        return replace(noted, opens_at=opens_at, paced_until=opens_at + PACED_FOR)

    def failed(self, chat: str, now: datetime) -> "Pace":
        """Return the pace after no answer came for a message to *chat*."""
        noted = replace(self, failing=self.failing | {chat})
        if len(noted.failing) < CHATS_IN_AN_OUTAGE and not self.is_outage:
            return noted
        if (
            self.is_outage and now < self.opens_at
        ):  # it started before the outage was seen, and proves no more
            return noted
        opens_at = now + backoff(self.tries)
        return replace(noted, opens_at=opens_at, tries=self.tries + 1, tried_at=now)

    def encouraged(self) -> "Pace":
        """Return the pace after there is something new to send, which is a sign that the network is back."""
        return replace(self, opens_at=min(self.opens_at, self.tried_at + SECOND)) if self.is_outage else self
