"""Units that share a commit: each is whole or not there, whatever becomes of the others, and it says so in time."""

import asyncio
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import OperationalError

from bot.storage import turns
from bot.storage.database import Database, open_database
from bot.storage.driver import QuickConnection
from bot.storage.tables import misses
from tests.storage.statements import noted

ADD = text("INSERT INTO misses VALUES (:id, '2027-01-15', 'a', '[]')")


@pytest.fixture
def commits(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What begins and ends transactions, as it is carried out."""
    return noted(monkeypatch, lambda statement: statement in ("BEGIN IMMEDIATE", "COMMIT"))


def fail(monkeypatch: pytest.MonkeyPatch, failing: str, times: int = 1) -> None:
    """Let *failing* fail as on a full disk."""
    carry_out, left = QuickConnection.carry_out, times

    async def fails(self: QuickConnection, statement: str, *values: Any) -> Any:
        nonlocal left
        if statement == failing and left:
            left -= 1
            raise sqlite3.OperationalError("database or disk is full")
        return await carry_out(self, statement, *values)

    monkeypatch.setattr(QuickConnection, "carry_out", fails)


async def add_next(database: Database, *, fails: bool = False) -> None:
    """Write the next number, having read the last one: what a lost update would lose."""
    async with database.writing() as unit:
        last = await unit.scalar(select(func.max(misses.c.id))) or 0
        await asyncio.sleep(0)
        await unit.execute(ADD, {"id": last + 1})
        if fails:
            raise ZeroDivisionError


async def ids(database: Database) -> list[int]:
    async with database.reading() as unit:
        return list(await unit.scalars(select(misses.c.id).order_by(misses.c.id)))


async def test_none_of_1200_units_that_read_and_then_write_is_lost(database: Database) -> None:
    await asyncio.gather(*(add_next(database) for _ in range(1200)))
    assert await ids(database) == list(range(1, 1201))


async def test_a_lone_unit_is_committed_when_it_returns(database: Database, commits: list[str]) -> None:
    await add_next(database)
    assert commits == ["BEGIN IMMEDIATE", "COMMIT"]
    assert await ids(database) == [1]


async def test_units_that_queue_share_a_commit(
    database: Database, commits: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns, "LONGEST_GROUP", 60.0)
    await asyncio.gather(*(add_next(database) for _ in range(turns.MOST_UNITS + 1)))
    assert commits == ["BEGIN IMMEDIATE", "COMMIT"] * 2


async def test_a_group_that_lasts_is_committed_though_others_wait(
    database: Database, commits: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns, "LONGEST_GROUP", -1.0)
    await asyncio.gather(*(add_next(database) for _ in range(5)))
    assert commits == ["BEGIN IMMEDIATE", "COMMIT"] * 5


async def test_a_unit_that_returned_is_on_the_disk(database: Database) -> None:
    async def add_and_look(number: int) -> None:
        async with database.writing() as unit:
            await unit.execute(ADD, {"id": number})
        assert number in await ids(database)

    await asyncio.gather(*(add_and_look(number) for number in range(1, 30)))


async def test_units_that_fail_take_back_only_what_is_theirs(database: Database) -> None:
    units = [add_next(database, fails=number % 3 == 0) for number in range(60)]
    outcomes = await asyncio.gather(*units, return_exceptions=True)
    assert [type(each) for each in outcomes] == [
        ZeroDivisionError if number % 3 == 0 else type(None) for number in range(60)
    ]
    assert await ids(database) == list(range(1, 41))


async def test_a_statement_that_fails_and_is_caught_costs_its_unit_nothing(database: Database) -> None:
    async with database.writing() as unit:
        await unit.execute(ADD, {"id": 1})
        with pytest.raises(Exception, match="UNIQUE"):
            await unit.execute(ADD, {"id": 1})
        await unit.execute(ADD, {"id": 2})
    assert await ids(database) == [1, 2]


async def test_a_commit_that_fails_is_told_to_every_unit_in_it_and_nothing_is_kept(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns, "LONGEST_GROUP", 60.0)
    fail(monkeypatch, "COMMIT")
    outcomes = await asyncio.gather(*(add_next(database) for _ in range(8)), return_exceptions=True)
    assert {type(each) for each in outcomes} == {OperationalError}
    assert await ids(database) == []
    await add_next(database)
    assert await ids(database) == [1]


async def test_a_transaction_that_sqlite_gave_up_is_told_to_every_unit_in_it(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns, "LONGEST_GROUP", 60.0)

    async def given_up() -> None:
        async with database.writing() as unit:
            await unit.exec_driver_sql("ROLLBACK")  # what a full disk does in the middle of a statement

    outcomes = await asyncio.gather(
        add_next(database), given_up(), add_next(database), return_exceptions=True
    )
    assert [type(each) for each in outcomes] == [OperationalError, OperationalError, type(None)]
    assert await ids(database) == [1]


async def test_a_lock_that_another_program_keeps_fails_one_unit_and_the_next_goes_on(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail(monkeypatch, "BEGIN IMMEDIATE")
    with pytest.raises(OperationalError):
        await add_next(database)
    await add_next(database)
    assert await ids(database) == [1]


@pytest.mark.parametrize("steps", range(12))
async def test_who_is_cancelled_while_waiting_keeps_nobody_waiting(database: Database, steps: int) -> None:
    """The one before leaves the commit to the one that waits; that one may never come."""
    first = asyncio.create_task(add_next(database))
    second = asyncio.create_task(add_next(database))
    for _ in range(steps):
        await asyncio.sleep(0)
    second.cancel()
    async with asyncio.timeout(5):
        await first
        await asyncio.wait({second})
    assert (await ids(database))[:1] == [1]


async def test_units_cancelled_at_any_point_leave_whole_ones(database: Database) -> None:
    for steps in range(40):
        tasks = [asyncio.create_task(add_next(database)) for _ in range(4)]
        for _ in range(steps):
            await asyncio.sleep(0)
        for task in tasks[::2]:
            task.cancel()
        async with asyncio.timeout(5):
            done = await asyncio.gather(*tasks, return_exceptions=True)
        assert [each for each in done[1::2] if each is not None] == []
    found = await ids(database)
    assert found == list(range(1, len(found) + 1))
    assert len(found) >= 80


async def test_a_checkpoint_waits_for_the_open_group_and_finds_none(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turns, "LONGEST_GROUP", 60.0)
    tidied = asyncio.gather(
        add_next(database), database.checkpoint(), add_next(database), database.scrub(), add_next(database)
    )
    assert await tidied == [None, True, None, True, None]
    assert await ids(database) == [1, 2, 3]


async def test_what_takes_long_leaves_the_loop_free(database: Database) -> None:
    long = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000) SELECT count(*) FROM n"
    turned = 0

    async def turn() -> None:
        nonlocal turned
        while True:
            turned += 1
            await asyncio.sleep(0)

    turning = asyncio.create_task(turn())
    async with database.writing(at_length=True) as unit:
        before = turned
        await unit.execute(text(long))
        assert turned > before + 3
    turning.cancel()


KILLED = """
import asyncio, os, signal, sys
from pathlib import Path
from sqlalchemy import text
from bot.storage.database import open_database

async def add(database, number):
    async with database.writing() as unit:
        await unit.execute(text("INSERT INTO misses VALUES (:id, '2027-01-15', 'a', '[]')"), {"id": number})
    print(number, flush=True)
    if number == 150:
        os.kill(os.getpid(), signal.SIGKILL)

async def main():
    async with open_database(Path(sys.argv[1])) as database:
        await asyncio.gather(*(add(database, number) for number in range(1, 300)))

asyncio.run(main())
"""


def run(program: str, path: Path) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run([sys.executable, "-c", program, str(path)], stdout=subprocess.PIPE, check=False)


async def test_what_returned_before_a_kill_is_there(tmp_path: Path) -> None:
    path = tmp_path / "kanta.db"
    ended = run(KILLED, path)
    assert ended.returncode == -signal.SIGKILL
    returned = set(map(int, ended.stdout.split()))
    assert 150 in returned
    async with open_database(path) as database:
        assert returned <= set(await ids(database))
