"""Coordinators' notes: kept with a sent proposal, changed and dropped by their writers alone, gone with it."""

from pathlib import Path

import pytest

from bot.storage.changes import erase_proposal, forget_person
from bot.storage.database import Database
from bot.storage.notes import add_note, change_note, notes_of
from bot.storage.sessions import SessionKey
from tests.storage.samples import DAY, HOUR, MAIJA, NOW, VILLE, draft, files_with, rows, sent

REFERENCE = "K7RTX-2MQ9P"
COORDINATOR, COLLEAGUE = SessionKey("telegram", "30", "30"), SessionKey("telegram", "40", "40")
MARK = "hämäräperäinen-muistiinpano"


@pytest.fixture
async def noted(database: Database) -> Database:
    """Give a database with a proposal and two notes."""
    async with database.writing() as unit:
        await sent(unit, REFERENCE)
        assert await add_note(unit, REFERENCE, COORDINATOR.user, "Soitin.", NOW, 77)
        assert await add_note(unit, REFERENCE, COLLEAGUE.user, "Ryhmä löytyi.", NOW + HOUR)
    return database


async def texts(database: Database) -> list[tuple[str, str]]:
    async with database.reading() as unit:
        return [(each.author, each.text) for each in await notes_of(unit, REFERENCE)]


async def test_notes_are_read_in_the_order_they_were_written(noted: Database) -> None:
    async with noted.reading() as unit:
        first, second = await notes_of(unit, REFERENCE)
    assert (first.author, first.written_at, first.text) == ("30", NOW, "Soitin.")
    assert (second.author, second.written_at, second.text) == ("40", NOW + HOUR, "Ryhmä löytyi.")


async def test_only_what_was_sent_can_have_a_note(database: Database) -> None:
    async with database.writing() as unit:
        await draft(unit, REFERENCE)
        assert not await add_note(unit, REFERENCE, "30", "Soitin.", NOW)
        assert not await add_note(unit, "22222-22222", "30", "Soitin.", NOW)
    assert "notes" not in await rows(database)


async def test_an_edited_message_changes_the_note_that_it_became(noted: Database) -> None:
    async with noted.writing() as unit:
        assert await change_note(unit, "30", 77, "Soitin uudelleen.") == REFERENCE
    assert (await texts(noted))[0] == ("30", "Soitin uudelleen.")


@pytest.mark.parametrize(
    ("author", "message"), [("40", 77), ("30", 78)], ids=["a colleague", "another message"]
)
async def test_nothing_else_changes_it(noted: Database, author: str, message: int) -> None:
    async with noted.writing() as unit:
        assert await change_note(unit, author, message, "Muu.") is None
    assert (await texts(noted))[0] == ("30", "Soitin.")


async def test_a_forgotten_coordinators_notes_stay_without_their_writer(noted: Database) -> None:
    async with noted.writing() as unit:
        await forget_person(unit, COORDINATOR)
        assert await change_note(unit, "", 77, "Muu.") is None
    assert await texts(noted) == [("", "Soitin."), ("40", "Ryhmä löytyi.")]


@pytest.mark.parametrize("way", ["erased", "owner forgotten"])
async def test_notes_go_with_their_proposal_to_the_last_byte(
    database: Database, tmp_path: Path, way: str
) -> None:
    async with database.writing() as unit:
        await sent(unit, "BEFORE", VILLE, NOW - DAY)
        await sent(unit, REFERENCE)
        await add_note(unit, REFERENCE, "30", MARK, NOW)
    await database.checkpoint()
    assert files_with(MARK, tmp_path) == ["kanta.db"]
    async with database.writing() as unit:
        await (erase_proposal(unit, REFERENCE) if way == "erased" else forget_person(unit, MAIJA))
    assert await database.checkpoint()
    assert files_with(MARK, tmp_path) == []
    assert "notes" not in await rows(database)
