"""The schema's history: it ends where the tables say, starts from any version, and survives a kill."""

import asyncio
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from bot.errors import StorageError
from bot.storage.database import open_database
from bot.storage.migrations import HEAD
from bot.storage.tables import metadata

FILLED = Path(__file__).parent / "filled"
"""One SQL dump per released schema, with rows in it: what an old installation brings along."""


def differences(connection: Connection) -> list[object]:
    """Return how the schema of *connection* differs from the declared tables."""
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return list(compare_metadata(context, metadata))


async def test_the_migrations_lead_to_the_declared_tables(tmp_path: Path) -> None:
    async with open_database(tmp_path / "kanta.db") as database, database.reading() as unit:
        assert await unit.run_sync(differences) == []


def test_the_named_head_is_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", "bot.storage:migrations")
    config.set_main_option("path_separator", "os")
    script = ScriptDirectory.from_config(config)
    assert script.get_heads() == [HEAD]
    assert {path.stem for path in FILLED.glob("*.sql")} == {step.revision for step in script.walk_revisions()}


def rows_of(dump: Path, path: Path) -> dict[str, int]:
    """Make *path* from *dump* and return how many rows each table has."""
    connection = sqlite3.connect(path)
    connection.executescript(dump.read_text(encoding="utf-8"))
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    counted = {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}
    connection.close()
    return counted


@pytest.mark.parametrize("dump", sorted(FILLED.glob("*.sql")), ids=lambda path: path.stem)
async def test_every_earlier_filled_schema_is_upgraded_with_its_rows(tmp_path: Path, dump: Path) -> None:
    path = tmp_path / "kanta.db"
    before = rows_of(dump, path)
    assert all(before.values()), f"{dump.name} should have rows in every table"
    async with open_database(path) as database, database.reading() as unit:
        assert await unit.run_sync(differences) == []
        for name, rows in before.items():
            assert (await unit.exec_driver_sql(f'SELECT count(*) FROM "{name}"')).scalar_one() == rows


async def test_a_start_after_the_first_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "kanta.db"
    async with open_database(path):
        pass
    before = await asyncio.to_thread(path.read_bytes)
    async with open_database(path):
        pass
    assert await asyncio.to_thread(path.read_bytes) == before


async def test_a_database_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "kanta.db"
    async with open_database(path) as database, database.writing() as unit:
        await unit.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StorageError, match="written by a newer minnobot"):
        async with open_database(path):
            pass


KILLED_WHILE_MIGRATING = """
import asyncio, os, signal, sys
from pathlib import Path
from alembic import command  # before the fork: importing it costs more than everything else
from sqlalchemy import Engine, event
from bot.storage.database import open_database

async def start(path):
    async with open_database(path):
        pass

def start_and_die(path, statement):
    left = statement

    @event.listens_for(Engine, "after_cursor_execute")
    def count_down(*arguments):
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    asyncio.run(start(path))

for statement in range(1, int(sys.argv[2]) + 1):
    child = os.fork()
    if child == 0:
        start_and_die(Path(sys.argv[1]) / f"kanta-{statement}.db", statement)
        os._exit(0)
    print(statement, os.waitpid(child, 0)[1] == signal.SIGKILL)
"""
"""Each statement of a first start in turn is the last one of a process."""

STATEMENTS = 24


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork to die often without long waits")
async def test_a_kill_at_any_statement_of_a_migration_leaves_a_database_that_starts(tmp_path: Path) -> None:
    printed = output(KILLED_WHILE_MIGRATING, tmp_path, STATEMENTS)
    was_killed = [line.endswith("True") for line in printed.splitlines()]
    assert was_killed == sorted(was_killed, reverse=True)
    assert len(metadata.tables) < was_killed.count(True) < STATEMENTS, (
        "every statement was to be the last once"
    )
    for statement in range(1, STATEMENTS + 1):
        async with open_database(tmp_path / f"kanta-{statement}.db") as database, database.reading() as unit:
            assert await unit.run_sync(differences) == []


def output(program: str, *arguments: object) -> str:
    """Return what *program* prints."""
    return subprocess.check_output([sys.executable, "-c", program, *map(str, arguments)], text=True)


OPENS = """
import asyncio, sys
from pathlib import Path
from bot.storage.database import open_database

async def main():
    async with open_database(Path(sys.argv[1])):
        pass

asyncio.run(main())
"""


def test_several_processes_may_make_the_database_at_once(tmp_path: Path) -> None:
    program = [sys.executable, "-c", OPENS, str(tmp_path / "kanta.db")]
    started = [subprocess.Popen(program) for _ in range(4)]
    assert [process.wait() for process in started] == [0, 0, 0, 0]
