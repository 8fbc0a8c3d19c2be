"""Units of work on real files: nothing is lost, nothing half done, deleted text is gone."""

import asyncio
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import delete, func, insert, select, text
from sqlalchemy.exc import OperationalError

from bot.errors import StorageError
from bot.storage.database import Database, open_database
from bot.storage.tables import misses
from bot.storage.undisturbed import undisturbed
from tests.storage.samples import files_with

MISS = {"question": "kysymys", "offered": []}


async def count(database: Database) -> int:
    """Return how many misses are stored."""
    async with database.reading() as unit:
        return int(await unit.scalar(select(func.count()).select_from(misses)) or 0)


async def add_one(database: Database) -> None:
    """Write the next number, having read the last one: what a lost update would lose."""
    async with database.writing() as unit:
        last = await unit.scalar(select(func.max(misses.c.id))) or 0
        await asyncio.sleep(0)
        await unit.execute(text("INSERT INTO misses VALUES (:id, '2027-01-15', 'a', '[]')"), {"id": last + 1})


async def test_no_read_then_write_unit_is_lost(tmp_path: Path) -> None:
    async with open_database(tmp_path / "kanta.db") as database:
        await asyncio.gather(*(add_one(database) for _ in range(300)))
        async with database.reading() as unit:
            assert await unit.scalar(select(func.max(misses.c.id))) == 300


async def test_two_open_databases_of_one_file_lose_nothing_either(tmp_path: Path) -> None:
    path = tmp_path / "kanta.db"
    async with open_database(path) as one, open_database(path) as other:
        await asyncio.gather(*(add_one(database) for _ in range(60) for database in (one, other)))
        assert await count(one) == await count(other) == 120


async def test_a_start_waits_for_who_writes_while_the_file_has_no_write_ahead_log_yet(tmp_path: Path) -> None:
    path = tmp_path / "kanta.db"
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        done = threading.Timer(0.3, other.execute, ("COMMIT",))
        done.start()
        async with open_database(path) as database:
            await add_one(database)
        done.join()


async def test_a_failed_unit_leaves_nothing_behind(tmp_path: Path) -> None:
    async with open_database(tmp_path / "kanta.db") as database:

        async def failing() -> None:
            async with database.writing() as unit:
                await unit.execute(text("INSERT INTO misses VALUES (1, '2027-01-15', 'a', '[]')"))
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            await failing()
        assert await count(database) == 0


async def test_a_cancelled_unit_leaves_nothing_behind_and_blocks_nobody(tmp_path: Path) -> None:
    async with open_database(tmp_path / "kanta.db") as database:
        inside = asyncio.Event()

        async def never_ending() -> None:
            async with database.writing() as unit:
                await unit.execute(text("INSERT INTO misses VALUES (7, '2027-01-15', 'a', '[]')"))
                inside.set()
                await asyncio.Event().wait()

        task = asyncio.create_task(never_ending())
        await inside.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await add_one(database)
        assert await count(database) == 1


async def test_undisturbed_units_cancelled_at_any_point_are_whole(tmp_path: Path) -> None:
    async with open_database(tmp_path / "kanta.db") as database:
        for steps in range(40):
            task = asyncio.create_task(undisturbed(lambda: add_one(database)))
            for _ in range(steps):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            assert task.cancelled() or task.exception() is None
        async with database.reading() as unit:
            ids = list(await unit.scalars(select(misses.c.id).order_by(misses.c.id)))
        assert ids == list(range(1, len(ids) + 1))
        await add_one(database)


async def test_a_reading_unit_sees_one_moment_and_cannot_write(tmp_path: Path) -> None:
    async with open_database(tmp_path / "kanta.db") as database:
        async with database.reading() as unit:
            before = await unit.scalar(select(func.count()).select_from(misses))
            await add_one(database)
            assert await unit.scalar(select(func.count()).select_from(misses)) == before == 0
        with pytest.raises(OperationalError, match="readonly"):
            async with database.reading() as unit:
                await unit.execute(delete(misses))


async def test_every_connection_is_durable_and_strict(tmp_path: Path) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "busy_timeout": 10_000,
    }
    async with open_database(tmp_path / "kanta.db") as database:
        for kind in (database.reading, database.writing):
            async with kind() as unit:
                found = {name: (await unit.exec_driver_sql(f"PRAGMA {name}")).scalar_one() for name in wanted}
            assert found == wanted


async def test_deleted_text_is_nowhere_in_the_files(tmp_path: Path) -> None:
    path, secret = tmp_path / "kanta.db", "poistettava-lause"
    async with open_database(path) as database:
        async with database.writing() as unit:
            await unit.execute(text("INSERT INTO misses VALUES (1, '2027-01-15', :q, '[]')"), {"q": secret})
        assert files_with(secret, tmp_path) == ["kanta.db-wal"]
        async with database.writing() as unit:
            await unit.execute(delete(misses))
        assert await database.checkpoint()
        assert files_with(secret, tmp_path) == []


async def test_an_error_does_not_repeat_what_was_written(tmp_path: Path) -> None:
    async with open_database(tmp_path / "kanta.db") as database:
        with pytest.raises(Exception, match="NOT NULL") as caught:
            async with database.writing() as unit:
                await unit.execute(insert(misses), {"question": "salainen lause", "offered": []})
        assert "salainen" not in str(caught.value)


@pytest.mark.parametrize(
    ("prepare", "said"),
    [
        pytest.param(lambda path: path.write_bytes(b"tekstia" * 1000), "cannot be used", id="not a database"),
        pytest.param(lambda path: path.mkdir(), "cannot be used", id="a folder"),
    ],
)
async def test_what_is_no_database_is_said_plainly(tmp_path: Path, prepare: object, said: str) -> None:
    path = tmp_path / "kanta.db"
    prepare(path)  # type: ignore[operator]
    with pytest.raises(StorageError, match=said):
        async with open_database(path):
            pass


async def test_a_folder_that_cannot_be_made_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "tiedosto").write_text("")
    with pytest.raises(StorageError, match="cannot be made"):
        async with open_database(tmp_path / "tiedosto" / "kanta.db"):
            pass


KILLED_IN_A_UNIT = """
import asyncio, os, signal, sys
from pathlib import Path
from sqlalchemy import text
from bot.storage.database import open_database

async def main():
    async with open_database(Path(sys.argv[1])) as database:
        async with database.writing() as unit:
            await unit.execute(text("INSERT INTO misses VALUES (1, '2027-01-15', 'ehjä', '[]')"))
        async with database.writing() as unit:
            await unit.execute(text("INSERT INTO misses VALUES (2, '2027-01-15', 'kesken', '[]')"))
            os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""


def exit_code(program: str, *arguments: object) -> int:
    """Return how *program* ended."""
    return subprocess.run([sys.executable, "-c", program, *map(str, arguments)], check=False).returncode


async def test_a_kill_keeps_finished_units_and_nothing_of_the_unfinished(tmp_path: Path) -> None:
    path = tmp_path / "kanta.db"
    assert exit_code(KILLED_IN_A_UNIT, path) == -signal.SIGKILL
    async with open_database(path) as database, database.reading() as unit:
        assert list(await unit.scalars(select(misses.c.question))) == ["ehjä"]


async def test_nobody_glances_while_the_log_is_emptied(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite would wait for a moment in which nobody does, and with a busy sender that takes long."""

    async def glance() -> None:
        async with database.glancing():
            pass

    glancing = asyncio.create_task(glance())
    await glancing

    async def empty(driver: object) -> bool:
        nonlocal glancing
        glancing = asyncio.create_task(glance())
        await asyncio.sleep(0.01)
        return glancing.done()

    monkeypatch.setattr("bot.storage.database._emptied_log", empty)
    assert not await database.checkpoint()
    await glancing
