"""What was received has its effect once, whatever is repeated, whoever is killed; then its text is gone."""

import os
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.changes import forget_person
from bot.storage.database import Database, open_database
from bot.storage.inbox import (
    Incoming,
    finish,
    note_failure,
    purge_finished,
    receive,
    set_aside,
    waiting,
)
from bot.storage.outbox import Outgoing, due, put
from bot.storage.tables import inbox
from tests.storage.samples import DAY, HOUR, MAIJA, NOW, files_with, output, rows

BOT, OTHER_BOT = "123456789", "987654321"
MARK = "hämäräperäinen-salaisuus"

Ending = Callable[[AsyncConnection, str, int, datetime], Awaitable[bool]]


def update(number: int, text: str = "hei", chat: str = "10", bot: str = BOT) -> Incoming:
    """Return the update *number* as a channel delivers it."""
    return Incoming(bot, number, "telegram", chat, f'{{"text":"{text}"}}')


async def numbers(database: Database, bot: str = BOT, limit: int = 100, after: int = -1) -> list[int]:
    """Return which updates wait."""
    async with database.reading() as unit:
        return [each.update for each in await waiting(unit, bot, limit, after)]


async def test_what_was_received_waits_as_it_came(database: Database) -> None:
    async with database.writing() as unit:
        assert await receive(unit, [update(7, "Hyvää päivää!")], NOW) == 1
        assert await waiting(unit, BOT, 10) == (update(7, "Hyvää päivää!"),)


async def test_the_oldest_waits_first_in_whatever_order_they_came(database: Database) -> None:
    async with database.writing() as unit:
        await receive(unit, [update(3), update(1)], NOW)
        await receive(unit, [update(2)], NOW + HOUR)
    assert await numbers(database) == [1, 2, 3]


async def test_waiting_is_read_in_portions(database: Database) -> None:
    async with database.writing() as unit:
        await receive(unit, [update(number) for number in range(5)], NOW)
    assert await numbers(database, limit=2) == [0, 1]
    assert await numbers(database, limit=2, after=1) == [2, 3]
    assert await numbers(database, limit=2, after=3) == [4]
    assert await numbers(database, limit=2, after=4) == []


async def test_every_bot_has_numbers_of_its_own(database: Database) -> None:
    async with database.writing() as unit:
        assert await receive(unit, [update(1), update(1, bot=OTHER_BOT)], NOW) == 2
        assert await finish(unit, BOT, 1, NOW)
    assert await numbers(database) == []
    assert await numbers(database, OTHER_BOT) == [1]


async def test_receiving_nothing_keeps_nothing(database: Database) -> None:
    async with database.writing() as unit:
        assert await receive(unit, [], NOW) == 0
    assert await rows(database) == {}


async def test_a_repeated_update_changes_nothing_while_it_waits(database: Database) -> None:
    async with database.writing() as unit:
        assert await receive(unit, [update(1, "ensin"), update(1, "toiseksi")], NOW) == 1
        assert await receive(unit, [update(1, "kolmanneksi"), update(2)], NOW + HOUR) == 1
        assert [each.payload for each in await waiting(unit, BOT, 1)] == [update(1, "ensin").payload]


async def test_a_repeated_update_changes_nothing_long_after_it_was_finished(database: Database) -> None:
    async with database.writing() as unit:
        await receive(unit, [update(1)], NOW)
        await finish(unit, BOT, 1, NOW)
    async with database.writing() as unit:
        assert await purge_finished(unit, NOW - DAY) == 0
        assert await receive(unit, [update(1)], NOW + 13 * DAY) == 0
        assert not await finish(unit, BOT, 1, NOW + 13 * DAY)
        kept = (await unit.execute(select(inbox))).one()
    assert (kept.payload, kept.done_at) == (None, NOW)
    assert await numbers(database) == []


async def test_an_update_is_finished_once(database: Database) -> None:
    async with database.writing() as unit:
        await receive(unit, [update(1)], NOW)
        assert [await finish(unit, BOT, 1, NOW) for _ in range(3)] == [True, False, False]
        assert not await finish(unit, BOT, 2, NOW), "it was never received"


async def test_what_is_finished_keeps_nothing_but_its_number(database: Database) -> None:
    async with database.writing() as unit:
        await receive(unit, [update(1)], NOW)
        await finish(unit, BOT, 1, NOW + HOUR)
        [kept] = (await unit.execute(select(inbox))).all()
    assert tuple(kept) == (BOT, 1, "telegram", "", None, NOW, 0, NOW + HOUR)


async def test_an_effect_that_is_rolled_back_leaves_its_update_waiting(database: Database) -> None:
    async with database.writing() as unit:
        await receive(unit, [update(1)], NOW)

    async def failing() -> None:
        async with database.writing() as unit:
            await finish(unit, BOT, 1, NOW)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await failing()
    assert await numbers(database) == [1]


async def test_failures_are_counted_and_an_update_set_aside_is_not_repeated(database: Database) -> None:
    async with database.writing() as unit:
        await receive(unit, [update(1), update(2)], NOW)
        assert [await note_failure(unit, BOT, 1) for _ in range(3)] == [1, 2, 3]
        assert await set_aside(unit, BOT, 1, NOW)
        assert not await set_aside(unit, BOT, 1, NOW)
        assert await note_failure(unit, BOT, 1) == 0, "it is finished"
        assert await receive(unit, [update(1)], NOW) == 0
        failures = await unit.scalar(select(inbox.c.failures).where(inbox.c.update_id == 1))
    assert failures == 3
    assert await numbers(database) == [2]


@pytest.mark.parametrize(
    ("before", "left"),
    [
        pytest.param(NOW - DAY, [1, 2, 3], id="younger"),
        pytest.param(NOW, [1, 2, 3], id="exactly as old"),
        pytest.param(NOW + HOUR, [2, 3], id="older"),
        pytest.param(NOW + 99 * DAY, [3], id="all but what waits"),
    ],
)
async def test_what_was_finished_long_ago_is_purged(
    database: Database, before: datetime, left: list[int]
) -> None:
    async with database.writing() as unit:
        await receive(unit, [update(1), update(2), update(3)], NOW - 99 * DAY)
        await finish(unit, BOT, 1, NOW)
        await set_aside(unit, BOT, 2, NOW + DAY)
        assert await purge_finished(unit, before) == 3 - len(left)
        assert (await unit.scalars(select(inbox.c.update_id))).all() == left


async def test_a_broken_update_is_refused_and_not_taken_for_a_repeated_one(database: Database) -> None:
    without_chat = Incoming(BOT, 1, "telegram", None, "{}")  # type: ignore[arg-type]  # what is refused
    async with database.writing() as unit:
        with pytest.raises(IntegrityError, match="NOT NULL"):
            await receive(unit, [without_chat], NOW)


@pytest.mark.parametrize("ending", [finish, set_aside], ids=["finished", "set aside"])
@pytest.mark.parametrize("text", [MARK, MARK * 200], ids=["short", "4,800 characters"])
async def test_no_byte_of_what_is_done_is_left(
    database: Database, tmp_path: Path, ending: Ending, text: str
) -> None:
    async with database.writing() as unit:
        await receive(unit, [update(1, "muuta"), update(2, text), update(3, "muuta")], NOW)
    await database.checkpoint()
    assert files_with(MARK, tmp_path) == ["kanta.db"]
    async with database.writing() as unit:
        await ending(unit, BOT, 2, NOW)
    assert await database.checkpoint()
    assert files_with(MARK, tmp_path) == []


async def test_what_a_forgotten_person_sent_is_erased_and_can_be_finished_all_the_same(
    database: Database, tmp_path: Path
) -> None:
    """The request to forget is itself in the inbox, and finished after it was followed."""
    async with database.writing() as unit:
        await receive(unit, [update(1, MARK), update(2, MARK), update(3, chat="20")], NOW)
    async with database.writing() as unit:
        await forget_person(unit, MAIJA)
        assert await finish(unit, BOT, 1, NOW)
    assert await numbers(database) == [3]
    assert await database.checkpoint()
    assert files_with(MARK, tmp_path) == []
    async with database.writing() as unit:
        assert await receive(unit, [update(2, MARK)], NOW) == 0
        assert await finish(unit, BOT, 2, NOW), "somebody may have read it before it was erased"


async def test_what_was_erased_unfinished_is_purged_too(database: Database) -> None:
    async with database.writing() as unit:
        await receive(unit, [update(1), update(2, chat="20")], NOW)
        await forget_person(unit, MAIJA)
        assert await purge_finished(unit, NOW) == 0
        assert await purge_finished(unit, NOW + HOUR) == 1
    assert await numbers(database) == [2]


KILLED_AT_EACH_STATEMENT = """
import asyncio, os, signal, sys
from itertools import count
from pathlib import Path
from bot.storage.database import open_database
from bot.storage.driver import QuickConnection
from tests.storage.test_inbox import work

async def start(path, left=None):
    carry_out = QuickConnection.carry_out

    async def counted(*arguments):
        nonlocal left
        found = await carry_out(*arguments)
        left = left and left - 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return found

    async with open_database(path) as database:
        QuickConnection.carry_out = counted
        await work(database)

def end_of(path, left=None):
    child = os.fork()
    if child == 0:
        asyncio.run(start(path, left))
        os._exit(0)
    return os.waitpid(child, 0)[1]

for statement in count(1):
    path = Path(sys.argv[1]) / f"killed-{statement}.db"
    if end_of(path, statement) != signal.SIGKILL:
        break
    assert end_of(path) == 0
    print(path)
"""
"""Each statement in turn is the last one of a process; the next one then does what is left."""


async def work(database: Database) -> None:
    """Be a channel that delivers what it delivered before, and handle what waits by putting an answer."""
    async with database.writing() as unit:
        await receive(unit, [update(number, chat=str(number)) for number in range(3)], NOW)
    async with database.reading() as unit:
        found = await waiting(unit, BOT, 10)
    for each in found:
        async with database.writing() as unit:
            await put(unit, [Outgoing(each.channel, each.chat, "vastaus")], NOW)
            assert await finish(unit, BOT, each.update, NOW)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork to die often without long waits")
async def test_a_kill_anywhere_between_receiving_and_finishing_leaves_every_effect_once(
    tmp_path: Path,
) -> None:
    killed = output(KILLED_AT_EACH_STATEMENT, tmp_path).splitlines()
    assert len(killed) >= 8, "three answers put, three updates finished, and what stands around them"
    for path in killed:
        async with open_database(Path(path)) as database, database.reading() as unit:
            assert [each.chat for each in await due(unit, "telegram", NOW, 10)] == ["0", "1", "2"]
            assert await waiting(unit, BOT, 10) == ()
