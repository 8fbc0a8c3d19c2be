"""How much one person may send: a window of a minute per person, kept in memory only. Pure but for its own count."""

from collections import OrderedDict, deque
from enum import Enum

WINDOW = 60.0
"""Seconds."""

REMEMBERED = 10_000
"""People whose pace is remembered; the one heard least recently goes first."""


class Pace(Enum):
    """What becomes of a message."""

    FINE = "fine"
    TOO_FAST = "too fast"
    """The first one over the limit: its sender is told."""
    IGNORED = "ignored"
    """Another one over the limit: told already."""


class Flood:
    """Who has sent how much lately."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._times: OrderedDict[str, deque[float]] = OrderedDict()
        self._told: dict[str, float] = {}

    def pace(self, person: str, now: float) -> Pace:
        """Return what becomes of a message that *person* sends at *now* (seconds, monotonic)."""
        times = self._times.setdefault(person, deque())
        self._times.move_to_end(person)
        while times and times[0] <= now - WINDOW:
            times.popleft()
        if len(times) < self._most:
            times.append(now)
            self._told.pop(person, None)
            self._forget_the_oldest()
            return Pace.FINE
        if now - self._told.get(person, float("-inf")) < WINDOW:
            return Pace.IGNORED
        self._told[person] = now
        return Pace.TOO_FAST

    def _forget_the_oldest(self) -> None:
        while len(self._times) > REMEMBERED:
            person, _ = self._times.popitem(last=False)
            self._told.pop(person, None)
