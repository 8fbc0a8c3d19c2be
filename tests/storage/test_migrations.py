"""The schema's history: it ends where the tables say, starts from any version, and survives a kill."""

import asyncio
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, select

from bot.errors import StorageError
from bot.proposals.case import Names
from bot.proposals.model import Happening
from bot.storage.database import open_database
from bot.storage.forms import names
from bot.storage.inbox import Incoming, receive, waiting
from bot.storage.migrations import HEAD
from bot.storage.outbox import Outgoing, Waiting, due, put
from bot.storage.proposals import Filter, find, history, own_proposals
from bot.storage.sessions import SessionKey
from bot.storage.tables import metadata, outbox
from tests.storage.samples import output

FILLED = Path(__file__).parent / "filled"
"""One SQL dump per released schema, with rows in it: what an old installation brings along."""
DUMPS = sorted(FILLED.glob("*.sql"))


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


def counted(connection: Connection, tables: Iterable[str]) -> dict[str, int]:
    """Return how many rows each of *tables* has."""
    return {
        name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one() for name in tables
    }


def rows_of(dump: Path, path: Path) -> dict[str, int]:
    """Make *path* from *dump* and return how many rows each table has."""
    connection = sqlite3.connect(path)
    connection.executescript(dump.read_text(encoding="utf-8"))
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}
    connection.close()
    return rows


@pytest.mark.parametrize("dump", DUMPS, ids=lambda path: path.stem)
async def test_every_earlier_filled_schema_is_upgraded_with_its_rows(tmp_path: Path, dump: Path) -> None:
    path = tmp_path / "kanta.db"
    before = rows_of(dump, path)
    assert all(before.values()), f"{dump.name} should have rows in every table"
    async with open_database(path) as database, database.reading() as unit:
        assert await unit.run_sync(differences) == []
        assert await unit.run_sync(counted, before) == before


@pytest.mark.parametrize("dump", [dump for dump in DUMPS if dump.stem >= "0002"], ids=lambda path: path.stem)
async def test_the_proposals_of_every_earlier_schema_are_readable(tmp_path: Path, dump: Path) -> None:
    rows_of(dump, tmp_path / "kanta.db")
    async with open_database(tmp_path / "kanta.db") as database, database.reading() as unit:
        [found] = await find(unit, Filter(organisation="ÄÄNEKOSKEN"))
        form = found.forms["ceb4d1c8a0f1"]
        shown = {form.field(each.field).name: each.value for each in found.answers if form.field(each.field)}
        assert shown == {
            "Yhteistyömuoto": "minno",
            "Järjestö": "Äänekosken Öljy ry",
            "Haaste": "Miten tavoitamme nuoret?\nJa heidän vanhempansa?",
            "Teemat": ("nuoret", "perheet"),
            "Alkaa": "2027-kevat",
            "Osallistujia": 12,
            "Etänä": True,
            "Toiveet": None,
        }
        assert (found.status, found.round, found.consent) == ("siirretty", "2027-syksy", "2026-11")
        assert [entry.what for entry in await history(unit, found.reference)] == [
            Happening.SENT,
            Happening.CHANGED,
            Happening.STATUS,
            Happening.MOVED,
        ]
        assert await names(unit) == Names(
            {"uusi": "Uusi", "siirretty": "Siirretty seuraavaan kierrokseen"},
            {"2027-kevat": "Kevät 2027", "2027-syksy": "Syksy 2027"},
        )
        [own] = await own_proposals(unit, SessionKey("terminal", "screen", "local"))
        assert own == found


IN_TRANSIT_IN_0002 = """
INSERT INTO inbox (bot, update_id, channel, chat, received_at, done_at)
    VALUES (123456789, 2, 'telegram', '10', '2027-01-15 08:00:00.000000', '2027-01-15 08:00:01.000000');
INSERT INTO outbox (id, channel, chat, source, made_at, sent_at)
    VALUES (2, 'telegram', '20', 'ohje', '2027-01-15 09:00:00.000000', '2027-01-15 09:00:01.000000');
INSERT INTO outbox (id, channel, chat, payload, source, made_at, failed)
    VALUES (3, 'telegram', '20', '{"text":"Hei!"}', 'ohje', '2027-01-15 09:00:00.000000', 'blocked');
"""


async def test_what_was_in_transit_before_0003_is_in_transit_after_it(tmp_path: Path) -> None:
    path, now = tmp_path / "kanta.db", datetime(2027, 1, 15, 11, tzinfo=UTC)
    rows_of(FILLED / "0002.sql", path)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(IN_TRANSIT_IN_0002)
    async with open_database(path) as database, database.writing() as unit:
        [received] = await waiting(unit, "123456789", 10)
        assert received == Incoming("123456789", 1, "telegram", "10", '{"update_id":1}')
        assert await receive(unit, [replace(received, update=2)], now) == 0
        assert await due(unit, "telegram", now, 10) == (
            Waiting(1, "telegram", "10", '{"text":"Kiitos!"}', "ehdotus.kiitos", 0, "K7RTX-2MQ9P"),
        )
        ended = await unit.execute(select(outbox.c.failed).where(outbox.c.done_at.is_not(None)))
        assert ended.scalars().all() == [None, "blocked"]
        await put(unit, [Outgoing("telegram", "10", "uusi")], now)
        assert [each.id for each in await due(unit, "telegram", now, 10)] == [1, 4]


@pytest.mark.parametrize(
    ("dump", "told"),
    [("0002", "siirretty"), ("0003", "siirretty"), ("0004", "uusi")],
    ids=["0002", "0003", "0004"],
)
async def test_before_0004_owners_count_as_told_of_the_status_their_proposal_has(
    tmp_path: Path, dump: str, told: str
) -> None:
    rows_of(FILLED / f"{dump}.sql", tmp_path / "kanta.db")
    async with open_database(tmp_path / "kanta.db") as database, database.reading() as unit:
        [found] = await find(unit, Filter())
    assert (found.told, found.is_held) == (told, told != "siirretty")


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
import asyncio, os, shutil, signal, sys
from itertools import count
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

folder, old = map(Path, sys.argv[1:])
for statement in count(1):
    path = folder / f"killed-{statement}.db"
    if old.exists():
        shutil.copy(old, path)
    child = os.fork()
    if child == 0:
        start_and_die(path, statement)
        os._exit(0)
    if os.waitpid(child, 0)[1] != signal.SIGKILL:
        break
    print(statement)
"""
"""Each statement of a start in turn is the last one of a process, until a start outlives all of its statements."""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork to die often without long waits")
@pytest.mark.parametrize(
    ("dump", "new_tables"),
    [
        pytest.param(None, 15, id="no database"),
        pytest.param(FILLED / "0001.sql", 12, id="0001"),
        pytest.param(FILLED / "0002.sql", 4, id="0002"),
        pytest.param(FILLED / "0003.sql", 2, id="0003"),
    ],
)
async def test_a_kill_at_any_statement_of_a_migration_leaves_a_database_that_starts(
    tmp_path: Path, dump: Path | None, new_tables: int
) -> None:
    old = tmp_path / "old.db"
    before = {} if dump is None else rows_of(dump, old)
    killed = [int(line) for line in output(KILLED_WHILE_MIGRATING, tmp_path, old).splitlines()]
    assert len(killed) > new_tables
    for statement in killed:
        path = tmp_path / f"killed-{statement}.db"
        async with open_database(path) as database, database.reading() as unit:
            assert await unit.run_sync(differences) == []
            assert await unit.run_sync(counted, before) == before


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
