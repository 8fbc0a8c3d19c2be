"""SQLite's connections as asyncio has them: quick statements at once, those that wait for the disk in a thread.

aiosqlite hands every step of every statement to a thread: four trips of 0.1 ms for one that SQLite carries out in
0.02 ms. Here it runs in the loop's own thread, unless it begins or ends a transaction, which is where SQLite waits
for other programs and for the disk. Knows no table.

Two threads must never be in one connection: sqlite3 crashes the process when one closes what the other uses. So
whoever has handed a statement to the thread stays with it to its end; being cancelled has to wait.
"""

import asyncio
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from sqlite3 import connect
from typing import Any

import aiosqlite

_ROWS_AT_A_TIME = 64

Rows = list[tuple[Any, ...]]

as_json = partial(json.dumps, ensure_ascii=False)
"""How JSON is kept: with ä as ä, which takes half the room and can be found."""

_WAITS = ("BEGIN IMMEDIATE", "COMMIT", "VACUUM", "PRAGMA wal_checkpoint", "PRAGMA journal_mode")
"""How statements begin that can take long whatever is asked for."""


class QuickConnection(aiosqlite.Connection):
    """A connection whose quick statements run in the loop; between them it is used by one unit at a time."""

    at_length = False
    """Whether statements may take long, so that all of them go to the thread."""

    async def carry_out(self, statement: str, values: Sequence[Sequence[Any]] = ()) -> tuple[Rows, int]:
        """Carry *statement* out, once for each of *values* if there are any; return what it found or changed."""
        if self.at_length or statement.startswith(_WAITS):
            found: tuple[Rows, int] = await self._in_thread(partial(self._carried_out, statement, values))
            return found
        return self._carried_out(statement, values)

    def _carried_out(self, statement: str, values: Sequence[Sequence[Any]]) -> tuple[Rows, int]:
        if len(values) > 1:
            return [], self._conn.executemany(statement, values).rowcount
        cursor = self._conn.execute(statement, *values)
        return cursor.fetchall(), cursor.rowcount

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Return what *fn* of sqlite3 returns; overrides where aiosqlite hands it to its thread.

        Should a later aiosqlite not come by here, everything goes to the thread again.
        """
        if self.at_length or _is_long(fn, args):
            return await self._in_thread(partial(fn, *args, **kwargs))
        return fn(*args, **kwargs)

    async def _in_thread(self, function: Callable[[], Any]) -> Any:
        """Return what *function* returns in the thread, however often the caller is cancelled meanwhile.

        aiosqlite's own way comes back when its caller is cancelled, and leaves the thread at work and a statement
        half read. Here the cancellation waits: the next thing waited for that is not the database raises it.
        """
        if self._connection is None:
            raise ValueError("no active connection")
        ended = asyncio.get_running_loop().create_future()
        self._tx.put_nowait((ended, function))
        is_cancelled = False
        try:
            while True:
                try:
                    return await asyncio.shield(ended)
                except asyncio.CancelledError:
                    is_cancelled = True
        finally:
            task = asyncio.current_task()
            if is_cancelled and task is not None:
                task.uncancel()  # so that it counts once: `asyncio.timeout` asks
                task.cancel()


def _is_long(fn: Callable[..., Any], args: tuple[Any, ...]) -> bool:
    if fn.__name__ == "commit":
        return True
    statement = args[0] if args else None
    return isinstance(statement, str) and statement.startswith(_WAITS)


async def connected(path: Path, *, at_length: bool = False) -> QuickConnection:
    """Return an open connection to the database of *path* that begins no transaction by itself."""
    opened = partial(connect, path, isolation_level=None, check_same_thread=False)
    connection = QuickConnection(opened, _ROWS_AT_A_TIME)
    await connection
    connection.at_length = at_length
    return connection


@contextmanager
def taking_long(connection: QuickConnection) -> Iterator[None]:
    """Let the statements on *connection* go to its thread meanwhile: there are many rows, or big ones."""
    connection.at_length = True
    try:
        yield
    finally:
        connection.at_length = False
