"""What was worked out lately and may be wanted again: ``Remembered``.

It holds so many things and no more, lets go of the one that was wanted longest ago, and may be asked by several
threads. What is worked out must follow from its key alone: two threads that want the same new thing both work
it out.
"""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Found = TypeVar("Found")


class Remembered(Generic[Key, Found]):
    """The last *most* things that were worked out, by their keys."""

    __slots__ = ("_found", "_lock", "_most")

    def __init__(self, most: int) -> None:
        self._most = most
        self._found: OrderedDict[Key, Found] = OrderedDict()
        self._lock = Lock()

    def __len__(self) -> int:
        """Return how many things are held."""
        return len(self._found)

    def of(self, key: Key, work_out: Callable[[], Found]) -> Found:
        """Return what *key* leads to: what is held, or else what *work_out* gives, which is held from now on."""
        with self._lock:
            if key in self._found:
                self._found.move_to_end(key)
                return self._found[key]
        found = work_out()
        with self._lock:
            self._found[key] = found
            while len(self._found) > self._most:
                self._found.popitem(last=False)
        return found

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._found.clear()
