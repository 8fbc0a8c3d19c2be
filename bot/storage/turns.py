"""Writing units one after the other, those that queue in one transaction: a commit waits for the disk once for all.

A unit is a savepoint. Units that begin while another commits wait for it, and so make the next group by themselves:
alone, a unit is committed at once; in a crowd, dozens are. Each returns only when what it wrote is on the disk.
"""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass, field

from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.storage.driver import QuickConnection, taking_long
from bot.storage.prepared import carried_out
from bot.storage.undisturbed import undisturbed

MOST_UNITS = 64
"""Units of a group; more would make the first of them wait for long."""

LONGEST_GROUP = 0.02
"""Seconds after which a group is committed even if more units wait."""


@dataclass(slots=True, eq=False)
class _Group:
    """An open transaction. *kept* is set when it is committed; *fault* is why it cannot be any more."""

    connection: AsyncConnection
    driver: QuickConnection
    begun: float = field(default_factory=time.monotonic)
    units: int = 0
    fault: BaseException | None = None
    kept: "asyncio.Future[None]" = field(default_factory=asyncio.Future)


class Turns:
    """Lets writing units of *engine* take turns; it begins no transactions and has QuickConnections."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._lock = asyncio.Lock()
        self._queueing = 0
        self._connection: AsyncConnection | None = (
            None  # kept between groups: taking it costs as much as a unit
        )
        self._group: _Group | None = None
        self._endings: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def unit(self, *, at_length: bool = False) -> AsyncIterator[AsyncConnection]:
        """Give a unit; it has been kept when the context ends, and if that raises, nothing of it was.

        *at_length*: it may take longer than a moment, and must not hold up the loop.
        """
        await self._queue()
        try:
            group = await self._open_group()
            async with _savepoint(group):  # outside, so that it begins and ends without a wait
                with taking_long(group.driver) if at_length else nullcontext():
                    yield group.connection
        finally:
            try:
                if self._is_to_end():
                    await undisturbed(self._end)
            finally:
                self._lock.release()
        await asyncio.shield(group.kept)

    @asynccontextmanager
    async def alone(self) -> AsyncIterator[None]:
        """Give a moment in which nothing of the engine is in use."""
        async with self._lock:
            await undisturbed(self._end)
            await undisturbed(self._let_go)
            yield

    async def _queue(self) -> None:
        self._queueing += 1
        try:
            await self._lock.acquire()
        except asyncio.CancelledError:
            self._queueing -= 1
            if self._group is not None and not self._queueing:  # it was left to us to end it
                self._end_soon()
            raise
        self._queueing -= 1

    def _is_to_end(self) -> bool:
        group = self._group
        if group is None:
            return False
        is_old = time.monotonic() - group.begun > LONGEST_GROUP
        return not self._queueing or group.units >= MOST_UNITS or is_old or group.fault is not None

    async def _open_group(self) -> _Group:
        return await undisturbed(self._begun) if self._group is None else self._group

    async def _begun(self) -> _Group:
        connection = self._connection or await self._engine.connect()
        try:
            raw = await connection.get_raw_connection()
            driver = raw.driver_connection
            assert isinstance(driver, QuickConnection)
            await carried_out(driver, "BEGIN IMMEDIATE")
        except BaseException:
            self._connection = None
            await connection.close()
            raise
        self._connection = connection
        group = self._group = _Group(connection, driver)
        return group

    async def _let_go(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.close()

    async def _end(self) -> None:
        """Commit the open group, if there is one, and tell its units; their turn is taken."""
        group, self._group = self._group, None
        if group is None:
            return
        try:
            if group.fault is None:
                await carried_out(group.driver, "COMMIT")
        except Exception as error:  # noqa: BLE001  # it is told to every unit
            group.fault = error
        if group.fault is None:
            group.kept.set_result(None)
            return
        group.kept.set_exception(group.fault)
        group.kept.exception()  # seen, even if all of its units had failed before
        await self._let_go()  # which rolls back what could not be committed

    def _end_soon(self) -> None:
        async def end() -> None:
            async with self.alone():
                pass

        task = asyncio.create_task(end())
        self._endings.add(task)
        task.add_done_callback(self._endings.discard)


@asynccontextmanager
async def _savepoint(group: _Group) -> AsyncIterator[None]:
    """Keep what is written inside in *group*, or take it back if that raises."""
    group.units += 1
    await carried_out(group.driver, "SAVEPOINT unit")
    try:
        yield
        await carried_out(group.driver, "RELEASE unit")
    except BaseException:
        await undisturbed(lambda: _taken_back(group))
        raise


async def _taken_back(group: _Group) -> None:
    try:
        await carried_out(group.driver, "ROLLBACK TO unit")
        await carried_out(group.driver, "RELEASE unit")
    except DBAPIError as error:  # SQLite has ended the transaction: the disk is full, or broken
        group.fault = error
