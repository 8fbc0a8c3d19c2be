"""The database as units of work. Knows how SQLite is to be opened and locked, and no table.

A unit sees what no other changes meanwhile. `reading()` sees one moment and cannot write; `writing()` has the write
lock from its first statement, because SQLAlchemy's default takes it only after the SELECT and then loses updates
without an error (49 of 1,200 survived). Writers of this process queue (`turns.py`) instead of polling SQLite's lock.
"""

import asyncio
import logging
import sqlite3
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, closing
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from bot.errors import StorageError
from bot.storage.driver import as_json, connected
from bot.storage.migrate import upgrade
from bot.storage.seldom import Seldom
from bot.storage.turns import Turns

WAIT_MS = 10_000
"""How long another process (a backup, the shell) may hold the write lock before a unit gives up."""

RETRIES_APART = 0.02
"""Seconds between two tries where SQLite itself does not wait."""

TIDYING_WAIT_MS = 250
"""How long emptying the log waits for readers: it runs before a person gets their reply, and can be repeated."""

READERS = 4

CHECKPOINTS_APART = 10.0
SCRUBS_APART = 60.0
"""Seconds between two of those that follow what people do: each keeps all writers waiting."""

logger = logging.getLogger(__name__)

logging.getLogger("aiosqlite").setLevel(
    logging.INFO
)  # at DEBUG it logs every statement with what people wrote

_DURABLE: Mapping[str, str] = {
    "busy_timeout": str(WAIT_MS),
    "journal_mode": "WAL",
    "synchronous": "FULL",  # what the person was told must survive a power cut
    "secure_delete": "ON",  # deleted text is overwritten, not merely unlinked
    "foreign_keys": "ON",
}
_READ_ONLY: Mapping[str, str] = {**_DURABLE, "query_only": "ON"}
_MIGRATING: Mapping[str, str] = {**_DURABLE, "foreign_keys": "OFF"}
"""A migration rebuilds a table by copying and dropping it, which would take along what points to its rows."""


class Database:
    """An open database: hands out units of work. Made by `open_database`."""

    def __init__(self, reader: AsyncEngine, glance: AsyncConnection, writer: AsyncEngine) -> None:
        self._reader = reader
        self._glance = glance
        self._writer = writer
        self._turns = Turns(writer)
        self._may_glance = asyncio.Event()
        self._may_glance.set()
        self._emptying = Seldom(self.checkpoint, CHECKPOINTS_APART)
        self._scrubbing = Seldom(self.scrub, SCRUBS_APART)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """Give a unit that sees one moment of the database and cannot change it."""
        async with self._reader.begin() as connection:
            yield connection

    @asynccontextmanager
    async def glancing(self) -> AsyncIterator[AsyncConnection]:
        """Give a unit for short prepared questions: each sees a moment of its own, and runs in the loop itself."""
        await self._may_glance.wait()
        yield self._glance

    @asynccontextmanager
    async def writing(self, *, at_length: bool = False) -> AsyncIterator[AsyncConnection]:
        """Give a unit that alone may read and then write; it is kept whole, or not at all if it raises.

        *at_length*: it changes more than a person's few rows, and must not hold up the loop meanwhile.
        """
        async with self._turns.unit(at_length=at_length) as connection:
            yield connection

    async def wipe(self, *, thoroughly: bool) -> None:
        """Leave no byte of what was deleted or replaced: at once or, when that was done just now, in a while.

        *thoroughly* is `scrub`, for what people asked to have deleted; else it is `checkpoint`.
        """
        await (self._scrubbing if thoroughly else self._emptying).do()

    async def wipe_now(self) -> None:
        """Do at once what `wipe` has put off."""
        if not await self._scrubbing.close():
            await self._emptying.close()

    async def close(self) -> None:
        """Do what was put off; to be said before the end."""
        await self.wipe_now()
        async with self._turns.alone():
            pass

    async def checkpoint(self) -> bool:
        """Empty the write-ahead log into the database and return whether that worked.

        Deleted text stays readable in the log until then, so a running bot does this at least hourly.
        """
        async with self._outside_a_transaction() as driver:
            return await _emptied_log(driver)

    async def scrub(self) -> bool:
        """Write the whole file anew, so that no byte of what was deleted is left; return whether that worked.

        `secure_delete` overwrites what is deleted, but not the copies that SQLite leaves between two rows when
        it splits a page: of 100,000 changes to rows of text some 25 left one. Takes about 50 ms for 300
        proposals and a second for 200 MB of attachments, so it is for what people asked to have deleted and
        for the daily purge.
        """
        async with self._outside_a_transaction() as driver:
            try:
                await _ran(driver, "VACUUM")
            except sqlite3.OperationalError as error:  # no room for a second copy, or another program writes
                logger.warning("the database could not be scrubbed (%s); the next time will do it", error)
                return False
            return await _emptied_log(driver)

    @asynccontextmanager
    async def _outside_a_transaction(self) -> AsyncIterator[Any]:
        """Give the driver's connection of the writer; Any, because SQLAlchemy's type differs by driver.

        Nobody writes or glances meanwhile: SQLite would wait for a moment without either, with everybody behind it.
        """
        async with self._turns.alone(), self._writer.connect() as connection:
            raw = await connection.get_raw_connection()
            driver: Any = raw.driver_connection
            await _ran(driver, f"PRAGMA busy_timeout = {TIDYING_WAIT_MS}")
            self._may_glance.clear()
            try:
                yield driver
            finally:
                self._may_glance.set()
                await _ran(driver, f"PRAGMA busy_timeout = {WAIT_MS}")


async def _emptied_log(driver: Any) -> bool:  # Any: as above, and below
    busy, _, _ = await _ran(driver, "PRAGMA wal_checkpoint(TRUNCATE)")
    return not busy


async def _ran(driver: Any, statement: str) -> Any:
    """Run *statement* to its end, without which SQLite would not rewrite the file, and return its first row."""
    async with driver.execute(statement) as cursor:
        return await cursor.fetchone()


@asynccontextmanager
async def open_database(path: Path) -> AsyncIterator[Database]:
    """Give the database of *path*, made or upgraded if need be, and close it in the end.

    Raise StorageError when there is no way to use it.
    """
    _make_folder(path.parent)
    _try_out(path)
    reader = _engine(path, "BEGIN", _READ_ONLY, READERS)
    glancer = _engine(path, "", _READ_ONLY, 1, is_quick=True)
    writer = _engine(path, "", _DURABLE, 1, is_quick=True)  # `Turns` begins its transactions
    try:
        await _upgrade(path)
        async with glancer.connect() as glance:
            database = Database(reader, glance, writer)
            await database.checkpoint()  # what a killed process deleted is still in its log
            try:
                yield database
            finally:
                await database.close()
            await database.checkpoint()
    finally:
        for engine in (reader, glancer, writer):
            await engine.dispose()


async def _upgrade(path: Path) -> None:
    """Bring the schema up to date in one transaction, so that a kill in the middle leaves the old one."""
    engine = _engine(path, "BEGIN IMMEDIATE", _MIGRATING, 1)
    try:
        async with engine.begin() as connection:
            await connection.run_sync(upgrade)
    except DBAPIError as error:
        raise _unusable(path, error.orig) from error
    finally:
        await engine.dispose()


def _try_out(path: Path) -> None:
    """Open *path* once without an engine, whose thread would outlive the loop if this failed."""
    try:
        with closing(sqlite3.connect(path, timeout=WAIT_MS / 1000, isolation_level=None)) as connection:
            _turn_wal_on(connection)
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
    except sqlite3.Error as error:
        raise _unusable(path, error) from error


def _turn_wal_on(connection: sqlite3.Connection) -> None:
    """Turn the write-ahead log on; where processes do so at once, SQLite refuses all but one without waiting."""
    until = time.monotonic() + WAIT_MS / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if not error.sqlite_errorname.startswith("SQLITE_BUSY") or time.monotonic() > until:
                raise
        time.sleep(RETRIES_APART)


def _unusable(path: Path, error: BaseException | None) -> StorageError:
    return StorageError(
        f"The database {path} cannot be used ({error}). Check that it is minnobot's own file, that it and "
        "its folder can be written to, that the disk is not full and that no other program holds it."
    )


def _make_folder(folder: Path) -> None:
    """Make *folder*, closed to other users of the machine, unless it is there."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise StorageError(
            f"The folder {folder} for the database cannot be made ({error.strerror}). "
            "Make it by hand, or set database.url to a place that can be written to."
        ) from error


def _engine(
    path: Path, begin: str, pragmas: Mapping[str, str], connections: int, *, is_quick: bool = False
) -> AsyncEngine:
    engine = create_async_engine(
        URL.create("sqlite+aiosqlite", database=str(path)),
        connect_args={"isolation_level": None},  # nothing begins a transaction behind our back
        async_creator=partial(connected, path, at_length=not is_quick),
        pool_size=connections,
        max_overflow=0,
        hide_parameters=True,  # an error message must not carry what a person wrote
        json_serializer=as_json,
    )

    @event.listens_for(engine.sync_engine, "connect")
    def set_pragmas(connection: Any, entry: ConnectionPoolEntry) -> None:  # Any: the driver's, adapted
        cursor = connection.cursor()
        for name, value in pragmas.items():
            cursor.execute(f"PRAGMA {name} = {value}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin_explicitly(connection: Connection) -> None:
        if begin:
            connection.exec_driver_sql(begin)

    return engine
