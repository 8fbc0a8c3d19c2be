"""What is older than its days goes, with everything that belongs to it; what is younger or undecided stays."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.config import RetentionSettings
from bot.dialogue.model import NoteFeedback, NoteMiss, Session
from bot.proposals.model import Actor
from bot.storage.changes import forget_drafts, set_status
from bot.storage.database import Database
from bot.storage.misses import note_feedback, note_miss
from bot.storage.proposals import Filter, find, own_proposals
from bot.storage.retention import purge
from bot.storage.sessions import SessionKey, forget_left_behind, save_session
from tests.storage.samples import DAY, HOUR, MAIJA, NOW, STATUSES, VILLE, draft, rows, sent

CLOSED = ("hyvaksytty", "peruttu")


@dataclass(frozen=True)
class Days:
    """Three days for everything."""

    sessions: int = 3
    drafts: int = 3
    proposals: int = 3
    misses: int = 3
    feedback: int = 3


async def fill(unit: AsyncConnection, then: datetime) -> None:
    """Leave one of everything behind, the closed proposal sent a year before it was decided."""
    await save_session(unit, MAIJA, Session(), then)
    await note_miss(unit, NoteMiss("kysymys"), then)
    await note_feedback(unit, NoteFeedback("minno-mika", helped=True), then)
    await draft(unit, "DRAFT", MAIJA, then, jarjesto="Mieli ry")
    await sent(unit, "CLOSED", VILLE, then - 365 * DAY, jarjesto="Mieli ry")
    await set_status(unit, "CLOSED", "hyvaksytty", None, Actor.COORDINATOR, then, STATUSES)


@pytest.mark.parametrize(
    ("age", "is_gone"),
    [
        pytest.param(timedelta(days=2), False, id="younger"),
        pytest.param(timedelta(days=3), False, id="exactly as old"),
        pytest.param(timedelta(days=4, hours=1), True, id="older"),
    ],
)
async def test_everything_goes_once_it_is_too_old(database: Database, age: timedelta, is_gone: bool) -> None:
    async with database.writing() as unit:
        await fill(unit, NOW - age)
    before = await rows(database)
    async with database.writing() as unit:
        deleted = await purge(unit, NOW, Days(), CLOSED)
    kept = {"forms": 1, "statuses": 2, "rounds": 1}
    assert await rows(database) == (kept if is_gone else before)
    assert deleted == (7 if is_gone else 0), "a session, draft, proposal, miss, feedback and two persons"


@pytest.mark.parametrize("kind", ["sessions", "drafts", "proposals", "misses", "feedback"])
async def test_every_class_of_data_has_days_of_its_own(database: Database, kind: str) -> None:
    ages = {"sessions": 99, "drafts": 99, "proposals": 99, "misses": 99, "feedback": 99, kind: 3}
    async with database.writing() as unit:
        await fill(unit, NOW - 9 * DAY)
        before = await _counted(unit)
        await purge(unit, NOW, Days(**ages), CLOSED)
        after = await _counted(unit)
    assert {name for name in before if before[name] != after[name]} == {kind}


async def _counted(unit: AsyncConnection) -> dict[str, int]:
    """Return how many there are of each class of data."""
    counted = {
        name: (await unit.exec_driver_sql(f"SELECT count(*) FROM {name}")).scalar_one()
        for name in ("sessions", "misses", "feedback")
    }
    drafts = [each for each in await own_proposals(unit, MAIJA) if each.is_draft]
    return {**counted, "drafts": len(drafts), "proposals": len(await find(unit, Filter()))}


async def test_a_proposal_that_nobody_has_closed_is_never_too_old(database: Database) -> None:
    async with database.writing() as unit:
        await sent(unit, "OPEN", MAIJA, NOW - 9999 * DAY)
        assert await purge(unit, NOW, Days(), CLOSED) == 0
        assert len(await find(unit, Filter())) == 1


async def test_purging_again_finds_nothing(database: Database) -> None:
    async with database.writing() as unit:
        await fill(unit, NOW - 9 * DAY)
        await purge(unit, NOW, Days(), CLOSED)
        assert await purge(unit, NOW, Days(), CLOSED) == 0


async def test_the_configuration_gives_the_days(database: Database) -> None:
    async with database.writing() as unit:
        await fill(unit, NOW - 400 * DAY)
        await purge(unit, NOW, RetentionSettings(), CLOSED)
    assert set(await rows(database)) & {"sessions", "misses", "feedback"} == set()
    async with database.reading() as unit:
        assert len(await find(unit, Filter())) == 1
        assert await own_proposals(unit, MAIJA) == ()


OLD_PIPE, NEW_PIPE, SENT_PIPE, SCREEN = (
    SessionKey("terminal", name, name) for name in ("pipe-a", "pipe-b", "pipe-c", "screen")
)


async def test_what_killed_pipes_left_behind_goes_but_for_what_was_sent(database: Database) -> None:
    elsewhere = SessionKey("telegram", "pipe-a", "pipe-a")
    async with database.writing() as unit:
        for key in (OLD_PIPE, SENT_PIPE, SCREEN, elsewhere):
            await draft(unit, f"D-{key.channel}-{key.user}", key, NOW - 2 * DAY)
        await draft(unit, "D-new", NEW_PIPE, NOW - HOUR)
        await sent(unit, "S", SENT_PIPE, NOW - 2 * DAY)
        await forget_left_behind(unit, "terminal", "pipe-", NOW - DAY)
        left = {
            key.user: len(await own_proposals(unit, key)) for key in (OLD_PIPE, NEW_PIPE, SENT_PIPE, SCREEN)
        }
        assert left == {"pipe-a": 0, "pipe-b": 1, "pipe-c": 1, "screen": 1}
        assert len(await own_proposals(unit, elsewhere)) == 1
    assert (await rows(database))["persons"] == 4


async def test_a_piped_conversation_leaves_only_what_it_sent(database: Database) -> None:
    async with database.writing() as unit:
        await draft(unit, "A", OLD_PIPE)
        await sent(unit, "B", SENT_PIPE)
        await draft(unit, "C", SENT_PIPE)
        await forget_drafts(unit, OLD_PIPE)
        await forget_drafts(unit, SENT_PIPE)
        assert [each.reference for each in await own_proposals(unit, SENT_PIPE)] == ["B"]
    assert (await rows(database))["persons"] == 1
