"""`minnobot doctor --live`: one sentence for each way of not serving, read from a database that nobody changes."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.database import open_database
from bot.storage.heartbeats import beat
from bot.storage.inbox import Incoming, finish, note_failure, receive, set_aside
from bot.storage.outbox import Outgoing, due, mark_sent, mark_undeliverable, postpone, put
from bot.upkeep.checks import Check, Level
from bot.upkeep.serving import Part, check_serving

NOW = datetime(2027, 1, 15, 12, tzinfo=UTC)
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)

Prepare = Callable[[AsyncConnection], Awaitable[object]]


async def examined(folder: Path, *prepare: Prepare) -> dict[str, Check]:
    """Return by subject what is said of a database in which *prepare* has happened."""
    path = folder / "kanta.db"
    async with open_database(path) as database, database.writing() as unit:
        for each in prepare:
            await each(unit)
    before = path.read_bytes()
    checks = {check.subject: check for check in check_serving(path, NOW)}
    assert path.read_bytes() == before
    assert names(folder) == ["kanta.db"]
    return checks


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def beats(**ages: timedelta) -> Prepare:
    """Return what lets each part have been active that long ago; all of them were, unless it is said."""
    alive = {"running": 3 * SECOND, "polling": 20 * SECOND, "sending": 2 * SECOND, "knowledge": 60 * MINUTE}

    async def work(unit: AsyncConnection) -> None:
        for name, age in {**alive, **ages}.items():
            await beat(unit, Part(name).value, NOW - age, {"running": "0.1.0"}.get(name, ""))

    return work


def update(number: int, age: timedelta) -> Prepare:
    async def work(unit: AsyncConnection) -> None:
        await receive(unit, [Incoming("1", number, "telegram", "5", "{}")], NOW - age)

    return work


def message(age: timedelta, chat: str = "5") -> Prepare:
    async def work(unit: AsyncConnection) -> None:
        await put(unit, [Outgoing("telegram", chat, "{}")], NOW - age)

    return work


def broken(checks: dict[str, Check]) -> dict[str, str]:
    return {check.subject: check.message for check in checks.values() if check.level is Level.BROKEN}


async def test_a_bot_that_serves_is_fine(tmp_path: Path) -> None:
    checks = await examined(tmp_path, beats(), update(1, 30 * SECOND), message(MINUTE))
    assert {check.level for check in checks.values()} == {Level.OK}
    assert "0.1.0" in checks["running"].message
    assert checks.keys() == {"running", "polling", "sending", "knowledge", "inbox", "outbox"}


@pytest.mark.parametrize(
    ("prepare", "subject", "said"),
    [
        pytest.param([], "running", "has never run with this database", id="never ran"),
        pytest.param([beats(running=61 * SECOND)], "running", "does not run: its last sign", id="killed"),
        pytest.param([beats(stopped=2 * SECOND)], "running", "was stopped 2 s ago", id="stopped"),
        pytest.param([beats(polling=3 * MINUTE)], "polling", "cannot reach Telegram", id="no network"),
        pytest.param([beats(sending=3 * MINUTE)], "sending", "Start it anew", id="the sender hangs"),
        pytest.param(
            [beats(), update(1, 2 * MINUTE)], "inbox", "1 message of people not handled", id="inbox"
        ),
        pytest.param(
            [beats(), message(9 * MINUTE)], "outbox", "1 answer not sent, the oldest for 9", id="outbox"
        ),
    ],
)
async def test_what_keeps_it_from_serving_is_said_in_one_sentence(
    tmp_path: Path, prepare: list[Prepare], subject: str, said: str
) -> None:
    found = broken(await examined(tmp_path, *prepare))
    assert found.keys() == {subject}
    assert said in found[subject]


async def test_a_bot_that_was_started_again_after_a_stop_serves(tmp_path: Path) -> None:
    assert broken(await examined(tmp_path, beats(stopped=5 * MINUTE))) == {}


async def test_one_that_has_not_reached_telegram_since_its_first_start_is_told(tmp_path: Path) -> None:
    async def only_running(unit: AsyncConnection) -> None:
        await beat(unit, Part.RUNNING.value, NOW, "0.1.0")
        await beat(unit, Part.SENDING.value, NOW)

    assert broken(await examined(tmp_path, only_running)).keys() == {"polling"}


async def test_what_has_to_wait_does_not_wait_in_vain(tmp_path: Path) -> None:
    """A chat that Telegram wants slowly: neither its first message nor those behind it could have left."""

    async def held(unit: AsyncConnection) -> None:
        (first, _) = await due(unit, "telegram", NOW, 10)
        await postpone(unit, first.id, NOW + MINUTE)

    checks = await examined(tmp_path, beats(), message(9 * MINUTE), message(8 * MINUTE), held)
    assert broken(checks) == {}


async def test_a_long_queue_that_moves_on_is_only_told(tmp_path: Path) -> None:
    async def one_left(unit: AsyncConnection) -> None:
        (first, *_) = await due(unit, "telegram", NOW, 10)
        await mark_sent(unit, [first.id], NOW - SECOND)

    checks = await examined(tmp_path, beats(), message(9 * MINUTE), message(9 * MINUTE), one_left)
    assert checks["outbox"].level is Level.NOTICE


async def test_what_was_given_up_is_told_and_breaks_nothing(tmp_path: Path) -> None:
    async def given_up(unit: AsyncConnection) -> None:
        for _ in range(3):
            await note_failure(unit, "1", 1)
        await set_aside(unit, "1", 1, NOW)
        await note_failure(unit, "1", 2)
        await finish(unit, "1", 2, NOW)
        (first,) = await due(unit, "telegram", NOW, 10)
        await mark_undeliverable(unit, first.id, "blocked", NOW)

    checks = await examined(
        tmp_path, beats(), update(1, MINUTE), update(2, MINUTE), message(MINUTE), given_up
    )
    assert broken(checks) == {}
    assert checks["set aside"].level is Level.NOTICE
    assert checks["set aside"].message.startswith("1 message of people made the program fail")
    assert checks["undeliverable"].message.startswith("1 answer could not be delivered")


async def test_a_database_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "kanta.db").write_text("Hei vaan! " * 999)
    (check,) = check_serving(tmp_path / "kanta.db", NOW)
    assert check.level is Level.BROKEN
    assert "not a database" in check.message


async def test_none_yet_is_told_and_none_is_made(tmp_path: Path) -> None:
    (check,) = check_serving(tmp_path / "kanta.db", NOW)
    assert check.level is Level.BROKEN
    assert "has never run" in check.message
    assert names(tmp_path) == []
