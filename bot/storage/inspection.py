"""Looking at a database file without opening it for use: nothing is made, upgraded or written.

Plain sqlite3 and no engine: what is looked at may be of any version, damaged, or somebody else's.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from bot.errors import StorageError
from bot.storage.migrations import HEAD

BESIDE = ("-wal", "-shm", "-journal")
"""Endings of the files that SQLite keeps beside a database while it is open, or after a kill."""

WAIT_SECONDS = 10
VERSIONS = "alembic_version"


class Schema(Enum):
    """How the tables of a database stand to those of this program."""

    EMPTY = auto()
    OLDER = auto()
    CURRENT = auto()
    NEWER = auto()
    FOREIGN = auto()


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a database file holds: its schema, its rows by table, and what SQLite finds wrong with it."""

    schema: Schema
    revision: str | None
    rows: tuple[tuple[str, int], ...]
    damage: tuple[str, ...]


def inspect_database(path: Path, *, thoroughly: bool = False) -> Inspection:
    """Return what the file at *path* holds; raise StorageError when it cannot be read.

    *thoroughly* also compares every index with its table, which takes longer.
    """
    with read_only(path) as connection:
        tables = [
            str(name)
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if not name.startswith("sqlite_")
        ]
        revision = _revision(connection) if VERSIONS in tables else None
        check = "integrity_check" if thoroughly else "quick_check"
        said = [str(line) for (line,) in connection.execute(f"PRAGMA {check}")]
        damage = () if said == ["ok"] else tuple(said)
        counted = sorted(name for name in tables if name != VERSIONS) if not damage else []
        rows = tuple(
            (name, connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]) for name in counted
        )
    return Inspection(_schema(revision, bool(tables)), revision, rows, damage)


def _schema(revision: str | None, has_tables: bool) -> Schema:
    """Return how *revision* stands to HEAD; revisions are numbers of four digits, so text order is theirs."""
    if revision is None:
        return Schema.FOREIGN if has_tables else Schema.EMPTY
    if revision == HEAD:
        return Schema.CURRENT
    return Schema.OLDER if revision < HEAD else Schema.NEWER


def _revision(connection: sqlite3.Connection) -> str | None:
    row = connection.execute(f"SELECT version_num FROM {VERSIONS}").fetchone()
    return None if row is None else str(row[0])


@contextmanager
def read_only(path: Path) -> Iterator[sqlite3.Connection]:
    """Give a connection to the database at *path* that leaves no trace; raise StorageError when it cannot be read.

    A read-only connection to a database in WAL mode makes the files beside it and cannot take them away
    again. Where there is no log nobody has the file open, and it is read as one that does not change.
    """
    log = path.with_name(f"{path.name}-wal")
    mode = "mode=ro" if log.exists() else "mode=ro&immutable=1"
    try:
        with closing(
            sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True, timeout=WAIT_SECONDS)
        ) as connection:
            yield connection
    except sqlite3.Error as error:
        raise StorageError(
            f"The database {path} cannot be read ({error}). Check that it is minnobot's own file and that you "
            "may read it; if it is damaged, restore a backup."
        ) from error
