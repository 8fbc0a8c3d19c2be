"""Work that another process does while this one goes on, and how it stands back.

`building` is given `at_once` or `beside` and need not know which: a process that serves people must not be copied with
its threads, one that only reads a folder may be.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Found = TypeVar("Found")


NICENESS = 5
"""How far a process beside stands back where the machine is busy answering."""


class Start(Protocol):
    """Begins a piece of work and returns what waits for it and returns what came of it."""

    def __call__(self, work: Callable[[], Found], /) -> Callable[[], Found]:
        """Begin *work*."""


def stand_back() -> None:
    """Let others go first from now on; not on every system, and not in every sandbox."""
    with suppress(AttributeError, OSError):
        os.nice(NICENESS)


def at_once(work: Callable[[], Found]) -> Callable[[], Found]:
    """Do *work* here and now."""
    found = work()
    return lambda: found


def beside(work: Callable[[], Found]) -> Callable[[], Found]:
    """Begin *work* in a copy of this process, or here where no copy can be had; what comes of it must be picklable.

    A copy that is ended before it is done loses nothing: the work is then done here.
    """
    from multiprocessing import get_context  # only here: starts of the program need none of it

    try:
        context = get_context("fork")
        reading, writing = context.Pipe(duplex=False)
        process = context.Process(target=_send, args=(work, reading, writing), daemon=True)
        process.start()
    except (ValueError, OSError):  # a system without fork, or no memory or number for one more process
        return at_once(work)
    writing.close()

    def found() -> Found:
        with reading:
            try:
                result: Found = reading.recv()
            except EOFError:
                result = work()
        process.join()
        return result

    return found


def _send(work: Callable[[], Found], reading: Connection, writing: Connection) -> None:
    reading.close()  # so that nobody is left to send to once the other process is gone
    writing.send(work())
