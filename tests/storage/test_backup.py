"""A backup is one moment of the database, whole or not there, and nobody else's to read."""

import asyncio
import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.errors import StorageError
from bot.storage.backup import back_up
from bot.storage.database import Database, open_database
from bot.storage.inspection import Schema, inspect_database
from bot.storage.migrations import HEAD

FILLED = Path(__file__).parent / "filled"
TEXT = "Tämä poistettiin kokonaan"


async def add_pair(database: Database, question: str = "kysymys") -> None:
    """Write one row into each of two tables, in one unit."""
    async with database.writing() as unit:
        await unit.execute(
            text("INSERT INTO misses (day, question, offered) VALUES ('2027-01-15', :question, '[]')"),
            {"question": question},
        )
        await asyncio.sleep(0)
        await unit.execute(
            text("INSERT INTO feedback (day, source, helped, question) VALUES ('2027-01-15', 'a', 1, 'b')")
        )


def rows(path: Path) -> dict[str, int]:
    return dict(inspect_database(path).rows)


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.fixture
async def source(tmp_path: Path) -> Path:
    """Return a closed database with one pair of rows."""
    path = tmp_path / "kanta #1?.db"
    async with open_database(path) as database:
        await add_pair(database)
    return path


async def test_copies_made_while_others_write_are_whole_and_start(tmp_path: Path) -> None:
    path, done = tmp_path / "kanta.db", asyncio.Event()
    async with open_database(path) as database:

        async def write() -> int:
            written = 0
            while not done.is_set():
                await add_pair(database)
                written += 1
            return written

        writers = [asyncio.create_task(write()) for _ in range(3)]
        copies = [tmp_path / f"kopio-{number}.db" for number in range(8)]
        for copy in copies:
            made = await asyncio.to_thread(back_up, path, copy)
            assert not made.content.damage
        done.set()
        written = sum(await asyncio.gather(*writers))
        assert rows(path)["misses"] == written
    counts = [rows(copy) for copy in copies]
    assert all(count["misses"] == count["feedback"] for count in counts)
    assert [count["misses"] for count in counts] == sorted(count["misses"] for count in counts)
    assert 0 < counts[-1]["misses"] <= written
    async with open_database(copies[-1]) as restored:
        await add_pair(restored)
    assert rows(copies[-1])["misses"] == counts[-1]["misses"] + 1


def test_a_copy_says_what_it_holds_and_only_its_owner_reads_it(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "kopio.db"
    made = back_up(source, target)
    assert made.size == target.stat().st_size
    assert (made.content.schema, made.content.revision) == (Schema.CURRENT, HEAD)
    assert dict(made.content.rows)["misses"] == 1
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert files(tmp_path) == {source.name, "kopio.db"}


def test_deleted_text_is_not_in_the_copy_even_where_the_original_keeps_it(
    source: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(source, isolation_level=None)) as careless:
        careless.execute("PRAGMA secure_delete = OFF")
        careless.execute("UPDATE misses SET question = ?", (TEXT * 500,))
        careless.execute("DELETE FROM misses")
    assert TEXT.encode() in source.read_bytes()
    back_up(source, tmp_path / "kopio.db")
    assert TEXT.encode() not in (tmp_path / "kopio.db").read_bytes()


async def test_what_a_killed_bot_left_in_the_log_is_copied_too(source: Path, tmp_path: Path) -> None:
    killed = tmp_path / "kaatunut"
    killed.mkdir()
    async with open_database(source) as database:
        await add_pair(database)
        for file in (source, source.with_name(f"{source.name}-wal")):
            await asyncio.to_thread(shutil.copy, file, killed)
    back_up(killed / source.name, tmp_path / "kopio.db")
    assert rows(tmp_path / "kopio.db")["misses"] == 2


@pytest.mark.parametrize("dump", sorted(FILLED.glob("*.sql")), ids=lambda path: path.stem)
def test_a_database_of_an_earlier_version_is_copied_as_it_is(tmp_path: Path, dump: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "kanta.db")) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))
    before = rows(tmp_path / "kanta.db")
    made = back_up(tmp_path / "kanta.db", tmp_path / "kopio.db")
    assert made.content.revision == dump.stem
    assert rows(tmp_path / "kopio.db") == before


def test_an_existing_file_is_replaced_only_when_asked(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "kopio.db"
    target.write_bytes(b"minun")
    with pytest.raises(StorageError, match=r"exists already.*--force"):
        back_up(source, target)
    assert target.read_bytes() == b"minun"
    back_up(source, target, overwrite=True)
    assert rows(target)["misses"] == 1


@pytest.mark.parametrize("ending", ["", "-wal", "-shm", "-journal"])
def test_the_database_itself_is_never_replaced(source: Path, ending: str) -> None:
    before = source.read_bytes()
    with pytest.raises(StorageError, match="belongs to the database itself"):
        back_up(source, source.with_name(source.name + ending), overwrite=True)
    assert source.read_bytes() == before


async def test_a_backup_that_is_in_use_is_not_replaced(source: Path, tmp_path: Path) -> None:
    async with open_database(tmp_path / "kopio.db") as database:
        await add_pair(database)
        with pytest.raises(StorageError, match="in use as a database"):
            back_up(source, tmp_path / "kopio.db", overwrite=True)


def test_a_place_that_cannot_hold_it_is_said(source: Path, tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"There is no folder .*puuttuu"):
        back_up(source, tmp_path / "puuttuu" / "kopio.db")
    (tmp_path / "kansio").mkdir()
    with pytest.raises(StorageError, match=r"is a folder\. Give the backup a file name"):
        back_up(source, tmp_path / "kansio")


def test_without_a_database_there_is_nothing_to_back_up_and_none_is_made(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="There is no database at"):
        back_up(tmp_path / "kanta.db", tmp_path / "kopio.db")
    assert files(tmp_path) == set()


@pytest.mark.parametrize("content", [b"", b"Hei vaan! " * 1000], ids=["empty", "text"])
def test_what_is_not_our_database_is_not_backed_up(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "kanta.db").write_bytes(content)
    with pytest.raises(StorageError, match="minnobot"):
        back_up(tmp_path / "kanta.db", tmp_path / "kopio.db")
    assert files(tmp_path) == {"kanta.db"}


def test_a_damaged_database_gives_no_backup(source: Path, tmp_path: Path) -> None:
    data = bytearray(source.read_bytes())
    data[4096:] = bytes(byte ^ 0x5A for byte in data[4096:])
    source.write_bytes(data)
    with pytest.raises(StorageError):
        back_up(source, tmp_path / "kopio.db")
    assert files(tmp_path) == {source.name}


WITH_LITTLE_ROOM = """
import resource, sys
from pathlib import Path
from bot.errors import StorageError
from bot.storage.backup import back_up

resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))  # SQLite's own shared memory fits, the copy does not
try:
    back_up(Path(sys.argv[1]), Path(sys.argv[2]), overwrite=True)
except StorageError as error:
    print(error)
"""


@pytest.mark.skipif(os.name != "posix", reason="needs a limit on the size of files")
def test_a_full_disk_leaves_the_earlier_backup(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "kopio.db"
    target.write_bytes(b"minun")
    said = subprocess.check_output([sys.executable, "-c", WITH_LITTLE_ROOM, source, target], text=True)
    assert "could not be written" in said
    assert "MB are free" in said
    assert target.read_bytes() == b"minun"
    assert files(tmp_path) == {source.name, "kopio.db"}
