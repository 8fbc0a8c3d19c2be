"""Looking at a database tells how it is and changes nothing, whoever has it open."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.errors import StorageError
from bot.storage.database import open_database
from bot.storage.inspection import Schema, inspect_database
from bot.storage.migrations import HEAD


def state(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


async def test_a_closed_database_is_looked_at_without_a_trace(tmp_path: Path) -> None:
    async with open_database(tmp_path / "kanta.db"):
        pass
    before = state(tmp_path)
    found = inspect_database(tmp_path / "kanta.db", thoroughly=True)
    assert (found.schema, found.revision, found.damage) == (Schema.CURRENT, HEAD, ())
    assert dict(found.rows)["sessions"] == 0
    assert state(tmp_path) == before


async def test_an_open_one_shows_what_is_still_in_its_log(tmp_path: Path) -> None:
    async with open_database(tmp_path / "kanta.db") as database:
        async with database.writing() as unit:
            await unit.execute(text("INSERT INTO misses VALUES (1, '2027-01-15', 'a', '[]')"))
        assert dict(inspect_database(tmp_path / "kanta.db").rows)["misses"] == 1


@pytest.mark.parametrize(
    ("script", "schema"),
    [
        pytest.param("", Schema.EMPTY, id="empty"),
        pytest.param("CREATE TABLE muu (a)", Schema.FOREIGN, id="another program's"),
        pytest.param(
            "CREATE TABLE alembic_version (version_num); INSERT INTO alembic_version VALUES ('0000')",
            Schema.OLDER,
            id="earlier version",
        ),
        pytest.param(
            "CREATE TABLE alembic_version (version_num); INSERT INTO alembic_version VALUES ('9999')",
            Schema.NEWER,
            id="later version",
        ),
        pytest.param("CREATE TABLE alembic_version (version_num)", Schema.FOREIGN, id="no version in it"),
    ],
)
def test_the_schema_is_told_apart(tmp_path: Path, script: str, schema: Schema) -> None:
    with closing(sqlite3.connect(tmp_path / "kanta.db")) as connection:
        connection.executescript(script)
    assert inspect_database(tmp_path / "kanta.db").schema is schema


@pytest.mark.parametrize(
    "make", [lambda path: None, lambda path: path.write_text("Hei vaan! " * 999), Path.mkdir]
)
def test_what_cannot_be_read_is_said_and_not_made(tmp_path: Path, make: object) -> None:
    assert callable(make)
    make(tmp_path / "kanta.db")
    before = {path.name for path in tmp_path.iterdir()}
    with pytest.raises(StorageError, match="cannot be read"):
        inspect_database(tmp_path / "kanta.db")
    assert {path.name for path in tmp_path.iterdir()} == before
