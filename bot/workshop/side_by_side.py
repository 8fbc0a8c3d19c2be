"""The same work done on several processors, where the operating system can split a process in two.

Processes are forked, because a child then has the whole engine without reading it again. Where that is not
possible, or a child dies, the work is done here.
"""

import multiprocessing
import os
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import TypeVar

Task = TypeVar("Task")
Done = TypeVar("Done")

WORTH_SPLITTING = 200
"""Tasks below which a second process costs more than it brings."""


def done_side_by_side(
    work: Callable[[Task], Done], tasks: Sequence[Task], processors: int | None = None
) -> tuple[Done, ...]:
    """Return what *work* makes of each of *tasks*, in their order."""
    count = min(processors or os.cpu_count() or 1, len(tasks) // WORTH_SPLITTING or 1)
    if count < 2 or "fork" not in multiprocessing.get_all_start_methods():
        return tuple(map(work, tasks))
    shares = [tasks[number::count] for number in range(count)]
    children = [_started(work, share) for share in shares[1:]]
    found = [list(map(work, shares[0]))]
    for share, (receiver, child) in zip(shares[1:], children, strict=True):
        try:
            found.append(receiver.recv())
        except EOFError:  # the child was killed: out of memory, most likely
            found.append(list(map(work, share)))
        child.join()
    return tuple(found[number % count][number // count] for number in range(len(tasks)))


def _started(
    work: Callable[[Task], Done], share: Sequence[Task]
) -> tuple[Connection, multiprocessing.process.BaseProcess]:
    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    child = context.Process(target=_work_and_send, args=(work, share, sender), daemon=True)
    child.start()
    sender.close()
    return receiver, child


def _work_and_send(work: Callable[[Task], Done], share: Sequence[Task], sender: Connection) -> None:
    sender.send(list(map(work, share)))
    sender.close()
