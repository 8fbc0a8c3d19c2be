"""No connection is ever used by two threads at once: sqlite3 crashes the process when one is closed meanwhile.

Most statements run in the loop, some in a thread (`bot/storage/driver.py`); who is cancelled while the thread is
at work must wait for it, or the next one uses the connection beside it.
"""

import asyncio
import random
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, text

from bot.storage import driver
from bot.storage.database import Database, open_database
from bot.storage.tables import misses

ADD = text("INSERT INTO misses VALUES (NULL, '2027-01-15', 'a', '[]')")
SLOW = text(
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) SELECT sum(i) FROM n"
)

clashes: list[str] = []
"""What was done to a connection while another thread was using it."""


class Watched(sqlite3.Connection):
    """A connection that notes when two threads are in it."""

    _inside: tuple[int, str] | None = None

    @contextmanager
    def used(self, what: str) -> Iterator[None]:
        """Be in it."""
        me, before = threading.get_ident(), self._inside
        if before is not None and before[0] != me:
            clashes.append(f"{what} while {before[1]}")
        self._inside = me, what
        try:
            yield
        finally:
            self._inside = before

    def cursor(self, *arguments: Any) -> sqlite3.Cursor:
        with self.used("cursor"):
            return super().cursor(WatchedCursor)


class WatchedCursor(sqlite3.Cursor):
    """A cursor of such a connection."""


def _watched(name: str, of: type, connection: Callable[[Any], Watched]) -> None:
    original = getattr(of, name)

    def watched(self: Any, *arguments: Any) -> Any:
        with connection(self).used(
            f"{name} {arguments[0] if arguments and name != 'fetchmany' else ''}"[:40]
        ):
            return original(self, *arguments)

    setattr(of, name, watched)


for _name in ("close", "commit", "rollback"):
    _watched(_name, Watched, lambda self: self)
for _name in ("execute", "executemany", "fetchone", "fetchall", "fetchmany", "close"):
    _watched(_name, WatchedCursor, lambda self: self.connection)


@pytest.fixture(autouse=True)
def nobody_clashes(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Watch all connections of a test."""
    clashes.clear()
    monkeypatch.setattr(driver, "connect", partial(sqlite3.connect, factory=Watched))
    yield
    assert clashes == []


async def _adds(database: Database, *, at_length: bool = False) -> None:
    async with database.writing(at_length=at_length) as unit:
        await unit.execute(ADD)
        await asyncio.sleep(0)
        if at_length:
            await unit.execute(SLOW)
            await unit.execute(ADD)


async def _asks(database: Database) -> None:
    async with database.reading() as unit:
        await unit.execute(SLOW)
        await unit.scalar(select(func.count()).select_from(misses))


KINDS: dict[str, Callable[[Database], Any]] = {
    "adds": _adds,
    "adds at length": partial(_adds, at_length=True),
    "asks": _asks,
    "checkpoint": lambda database: database.checkpoint(),
    "scrub": lambda database: database.scrub(),
    "wipe": lambda database: database.wipe(thoroughly=True),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("times", [1, 2, 3])
async def test_whoever_is_cancelled_leaves_the_connection_at_rest(
    tmp_path: Path, kind: str, times: int
) -> None:
    dice = random.Random(f"{kind} {times}")
    for _ in range(6):
        async with open_database(tmp_path / "kanta.db") as database:
            tasks = [asyncio.create_task(KINDS[kind](database)) for _ in range(6)]
            tasks += [asyncio.create_task(_adds(database)) for _ in range(6)]
            for _ in range(dice.randint(1, 30)):
                await asyncio.sleep(dice.choice((0, 0, 0.0002)))
            for _ in range(times):
                for task in tasks[:9]:
                    task.cancel()
                await asyncio.sleep(0)
            outcomes = await asyncio.gather(*tasks, return_exceptions=True)
            assert outcomes[9:] == [None] * 3, "those that were not cancelled"
            assert not [each for each in outcomes if isinstance(each, Exception)]


async def test_a_unit_cancelled_at_length_is_kept_whole_or_not_at_all(database: Database) -> None:
    for moments in range(40):
        task = asyncio.create_task(_adds(database, at_length=True))
        for _ in range(moments):
            await asyncio.sleep(0)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        await _adds(database)
        async with database.reading() as unit:
            kept = await unit.scalar(select(func.count()).select_from(misses)) or 0
        assert (kept - moments - 1) % 2 == 0
