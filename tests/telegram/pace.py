"""How fast a bot may send: a second per message to one chat, 20 a minute to a group, 30 a second to all.

As leaky buckets: a short burst is let through, a sustained hurry is refused with the seconds to wait.
"""

import math
from dataclasses import dataclass, field

from tests.telegram.changes import Clock
from tests.telegram.refusals import too_many


@dataclass(slots=True)
class Bucket:
    """Lets *burst* through at once and *per_second* on average."""

    per_second: float
    burst: int
    level: float = 0.0
    at: float = 0.0

    def wait(self, now: float) -> float:
        """Return the seconds until the next one fits, 0 when it fits now."""
        self.level = max(0.0, self.level - (now - self.at) * self.per_second)
        self.at = now
        return max(0.0, self.level + 1 - self.burst) / self.per_second

    def pour(self) -> None:
        """Count one."""
        self.level += 1


@dataclass(slots=True)
class Pace:
    """The limits of one bot. *on*: whether they are kept."""

    clock: Clock
    on: bool = True
    refused: int = 0
    _all: Bucket = field(default_factory=lambda: Bucket(30.0, 30))
    _chats: dict[int, Bucket] = field(default_factory=dict)

    def check(self, chat: int) -> None:
        """Count a message to *chat*, or refuse it."""
        if not self.on:
            return
        now = self.clock.now()
        fresh = Bucket(20 / 60, 20) if chat < 0 else Bucket(1.0, 4)
        buckets = (self._all, self._chats.setdefault(chat, fresh))
        wait = max(bucket.wait(now) for bucket in buckets)
        if wait > 1e-6:  # what rounding leaves is no hurry
            self.refused += 1
            raise too_many(math.ceil(wait))
        for bucket in buckets:
            bucket.pour()
