"""Statements of every message, compiled once: SQLAlchemy's way through one takes ten times as long as SQLite's.

They are written in SQLAlchemy Core like all others, and values are translated by the types of their columns; only
the execution is shorter. No lists that make the statement longer (`IN` with a bound list): use `json_each`.
"""

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple, cast

from sqlalchemy import Select
from sqlalchemy.dialects.sqlite import aiosqlite as dialects
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql import ClauseElement
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

from bot.storage.driver import QuickConnection, Rows, as_json

_DIALECT = dialects.dialect(json_serializer=as_json)

Translation = Callable[[Any], Any] | None
"""What makes of a value the one that SQLite keeps, or the other way round; None where they are the same."""


class _Compiled(NamedTuple):
    sql: str
    parameters: tuple[tuple[str, Translation, Any], ...]
    """Name, translation, and what is meant where no value is given."""
    row: Callable[[Iterable[Any]], tuple[Any, ...]]
    columns: tuple[Translation, ...]


class Prepared:
    """A statement with named parameters (`bindparam`), ready to be carried out."""

    def __init__(self, statement: ClauseElement) -> None:
        self._statement = statement

    @cached_property
    def _compiled(self) -> _Compiled:
        compiled = cast(SQLCompiler, self._statement.compile(dialect=_DIALECT))
        names, binds = cast(Sequence[str], compiled.positiontup), compiled.binds
        results = self._statement.selected_columns if isinstance(self._statement, Select) else ()
        return _Compiled(
            compiled.string,
            tuple((name, _into_sqlite(binds[name].type), binds[name].value) for name in names),
            _row([str(column.key) for column in results]),
            tuple(_out_of_sqlite(column.type) for column in results),
        )

    async def rows(self, unit: AsyncConnection, values: Mapping[str, Any]) -> list[Any]:  # Any: a named tuple
        """Return what the statement finds, given *values* of its parameters; the columns have their names."""
        compiled = self._compiled
        found, _ = await _carried_out(unit, compiled.sql, [self._translated(values)])
        return [
            compiled.row(
                value if translate is None else translate(value)
                for translate, value in zip(compiled.columns, row, strict=True)
            )
            for row in found
        ]

    async def run(self, unit: AsyncConnection, values: Mapping[str, Any]) -> int:
        """Carry the statement out and return how many rows it changed."""
        return await self.run_all(unit, (values,))

    async def run_all(self, unit: AsyncConnection, values: Sequence[Mapping[str, Any]]) -> int:
        """Carry the statement out once for each of *values* and return how many rows were changed."""
        _, changed = await _carried_out(unit, self._compiled.sql, list(map(self._translated, values)))
        return changed

    def _translated(self, values: Mapping[str, Any]) -> tuple[Any, ...]:
        return tuple(
            values.get(name, default) if translate is None else translate(values.get(name, default))
            for name, translate, default in self._compiled.parameters
        )


async def _carried_out(
    unit: AsyncConnection, statement: str, values: Sequence[tuple[Any, ...]]
) -> tuple[Rows, int]:
    connection = unit.sync_connection
    assert connection is not None, "the unit has ended"
    return await carried_out(
        cast(QuickConnection, connection.connection.driver_connection), statement, values
    )


async def carried_out(
    driver: QuickConnection, statement: str, values: Sequence[tuple[Any, ...]] = ()
) -> tuple[Rows, int]:
    """Return what *statement* found and how many rows it changed; past SQLAlchemy, but fail as it does."""
    try:
        return await driver.carry_out(statement, values)
    except sqlite3.Error as error:
        # without values, which can be what a person wrote
        raise DBAPIError.instance(statement, None, error, sqlite3.Error, hide_parameters=True) from error


def _row(names: Sequence[str]) -> Callable[[Iterable[Any]], tuple[Any, ...]]:
    made = cast(Any, namedtuple)("Row", names, rename=True)  # its fields are known only here
    make: Callable[[Iterable[Any]], tuple[Any, ...]] = made._make
    return make


def _into_sqlite(of: TypeEngine[Any]) -> Translation:
    return of.dialect_impl(_DIALECT).bind_processor(_DIALECT)


def _out_of_sqlite(of: TypeEngine[Any]) -> Translation:
    return of.dialect_impl(_DIALECT).result_processor(_DIALECT, None)
