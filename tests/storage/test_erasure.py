"""Deletion that deletes: no byte of what was dropped, changed, forgotten or purged is left in any file."""

import random
import re
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.dialogue.model import DropDraft, KeepAnswers, NoteMiss, SendProposal, Session
from bot.proposals.model import Actor
from bot.storage.changes import (
    drop_draft,
    forget_drafts,
    forget_person,
    keep_answers,
    send_proposal,
    set_status,
)
from bot.storage.database import WAIT_MS, Database, open_database
from bot.storage.misses import note_miss
from bot.storage.proposals import proposal
from bot.storage.retention import purge
from bot.storage.sessions import forget_left_behind, save_session
from bot.storage.tables import attachments, proposals
from tests.storage.samples import (
    DAY,
    FORM,
    MAIJA,
    NOW,
    SPRING,
    STATUSES,
    VILLE,
    draft,
    files_with,
    given,
    sent,
)
from tests.storage.test_retention import Days

MARK = "hämäräperäinen-salaisuus"
"""What is searched for. Its ä would not be found if values were kept as JSON escapes."""

SHORT, LONG = MARK, f"{MARK} " * 160
"""The long one fills 4,000 characters: pages of its own besides the row's."""

MARKS = re.compile(rb"MERKKI[0-9]{6}")

Deed = Callable[[AsyncConnection], Awaitable[object]]


async def _send_without_the_challenge(unit: AsyncConnection) -> None:
    effect = SendProposal("DRAFT", "uusi", "s1", SPRING, dropped=("haaste",))
    await send_proposal(unit, MAIJA, effect, STATUSES, NOW)


async def _close_and_purge(unit: AsyncConnection) -> None:
    await set_status(unit, "SENT", "hyvaksytty", None, Actor.OPERATOR, NOW, STATUSES)
    await purge(unit, NOW + 9 * DAY, Days(), ["hyvaksytty"])


DEEDS: dict[str, tuple[str, Deed]] = {
    "an answer of a draft changed": (
        "DRAFT",
        lambda unit: keep_answers(unit, MAIJA, KeepAnswers("DRAFT", given(haaste="Muu")), FORM, NOW),
    ),
    "an answer of a draft skipped after all": (
        "DRAFT",
        lambda unit: keep_answers(unit, MAIJA, KeepAnswers("DRAFT", given(haaste=None)), FORM, NOW),
    ),
    "an answer of a sent proposal changed": (
        "SENT",
        lambda unit: keep_answers(unit, MAIJA, KeepAnswers("SENT", given(haaste="Muu")), FORM, NOW),
    ),
    "an answer dropped on sending": ("DRAFT", _send_without_the_challenge),
    "a draft dropped": ("DRAFT", lambda unit: drop_draft(unit, MAIJA, DropDraft("DRAFT"))),
    "the drafts of a pipe forgotten": ("DRAFT", lambda unit: forget_drafts(unit, MAIJA)),
    "the drafts of a killed pipe forgotten": (
        "DRAFT",
        lambda unit: forget_left_behind(unit, "telegram", "1", NOW + DAY),
    ),
    "a person forgotten": ("SENT", lambda unit: forget_person(unit, MAIJA)),
    "a draft purged": ("DRAFT", lambda unit: purge(unit, NOW + 9 * DAY, Days(), [])),
    "a closed proposal purged": ("SENT", _close_and_purge),
}


async def fill(unit: AsyncConnection, reference: str, secret: str) -> None:
    """Make the proposal *reference* with the *secret*, among others that share its pages."""
    make = {"DRAFT": draft, "SENT": sent}[reference]
    await sent(unit, "BEFORE", VILLE, jarjesto="Mieli ry", haaste="Jotain aivan muuta. " * 20)
    await make(unit, reference, MAIJA, jarjesto="Mieli ry", haaste=secret)
    await sent(unit, "AFTER", VILLE, jarjesto="Mieli ry", haaste="Jotain aivan muuta. " * 20)


@pytest.mark.parametrize("secret", [SHORT, LONG], ids=["short", "4,000 characters"])
@pytest.mark.parametrize(("reference", "deed"), DEEDS.values(), ids=DEEDS.keys())
async def test_what_was_deleted_is_in_no_file(
    database: Database, tmp_path: Path, reference: str, deed: Deed, secret: str
) -> None:
    async with database.writing() as unit:
        await fill(unit, reference, secret)
    await database.checkpoint()
    assert files_with(MARK, tmp_path) == ["kanta.db"]
    async with database.writing() as unit:
        await deed(unit)
    assert await database.checkpoint()
    assert files_with(MARK, tmp_path) == []


async def test_an_attachment_goes_with_its_proposal(database: Database, tmp_path: Path) -> None:
    async with database.writing() as unit:
        await draft(unit, "DRAFT")
        number = await unit.scalar(select(proposals.c.id))
        row = {"proposal_id": number, "name": f"{MARK}.pdf", "media_type": "application/pdf", "added_at": NOW}
        await unit.execute(insert(attachments).values(**row, content=LONG.encode() * 50, size=1))
        await drop_draft(unit, MAIJA, DropDraft("DRAFT"))
    assert await database.checkpoint()
    assert files_with(MARK, tmp_path) == []


@pytest.mark.parametrize("secret", [SHORT, LONG], ids=["short", "4,000 characters"])
async def test_a_session_keeps_nothing_of_the_one_it_replaces(
    database: Database, tmp_path: Path, secret: str
) -> None:
    async with database.writing() as unit:
        await save_session(unit, MAIJA, Session(asked=(secret,)), NOW)
    async with database.writing() as unit:
        await save_session(unit, MAIJA, Session(), NOW)
    assert await database.checkpoint()
    assert files_with(MARK, tmp_path) == []


async def test_a_purged_miss_is_gone(database: Database, tmp_path: Path) -> None:
    async with database.writing() as unit:
        await note_miss(unit, NoteMiss(MARK), NOW - 9 * DAY)
        await purge(unit, NOW, Days(), [])
    assert await database.checkpoint()
    assert files_with(MARK, tmp_path) == []


KILLED_AFTER_DELETING = """
import asyncio, os, signal, sys
from pathlib import Path
from bot.dialogue.model import DropDraft
from bot.storage.changes import drop_draft
from bot.storage.database import open_database
from tests.storage.samples import MAIJA, draft

async def main():
    async with open_database(Path(sys.argv[1])) as database:
        async with database.writing() as unit:
            await draft(unit, "DRAFT", haaste=sys.argv[2])
        async with database.writing() as unit:
            await drop_draft(unit, MAIJA, DropDraft("DRAFT"))
        os.kill(os.getpid(), signal.SIGKILL)

asyncio.run(main())
"""


def exit_code(program: list[str]) -> int:
    """Return how *program* ended."""
    return subprocess.run(program, check=False).returncode


async def test_what_a_killed_process_deleted_is_gone_once_the_next_has_opened(tmp_path: Path) -> None:
    program = [sys.executable, "-c", KILLED_AFTER_DELETING, str(tmp_path / "kanta.db"), LONG]
    assert exit_code(program) == -signal.SIGKILL
    assert files_with(MARK, tmp_path) == ["kanta.db-wal"]
    async with open_database(tmp_path / "kanta.db"):
        assert files_with(MARK, tmp_path) == []


async def shuffle(unit: AsyncConnection, seed: int, steps: int) -> set[str]:
    """Add, change and delete rows of very different lengths; return the marks of what is left."""
    chance, kept = random.Random(seed), dict[int, str]()
    for step in range(steps):
        number, mark = chance.randrange(400), f"MERKKI{step:06d}"
        text = mark * chance.choice([1, 2, 5, 20, 80, 250])
        if chance.random() < 0.2:
            await unit.exec_driver_sql("DELETE FROM misses WHERE id = ?", (number,))
            kept.pop(number, None)
        else:
            row = (number, text)
            await unit.exec_driver_sql("INSERT OR REPLACE INTO misses VALUES (?, '2027-01-15', ?, '[]')", row)
            kept[number] = mark
    return set(kept.values())


def marks_in(folder: Path) -> set[str]:
    """Return the marks that any file of *folder* holds."""
    return {mark.decode() for file in folder.iterdir() for mark in MARKS.findall(file.read_bytes())}


@pytest.mark.parametrize("seed", [5, 9])  # with these, SQLite 3.40 leaves three and four copies
async def test_scrubbing_removes_the_copies_that_splitting_pages_leaves(
    database: Database, tmp_path: Path, seed: int
) -> None:
    async with database.writing() as unit:
        kept = await shuffle(unit, seed, 4000)
    assert await database.scrub()
    assert marks_in(tmp_path) == kept


async def test_scrubbing_while_another_program_writes_is_left_for_the_next_time(
    database: Database, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with closing(sqlite3.connect(tmp_path / "kanta.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert not await database.scrub()
        assert "locked" in caplog.text
    assert await database.scrub()


@pytest.mark.parametrize("tidy", [Database.checkpoint, Database.scrub], ids=["checkpoint", "scrub"])
async def test_a_reader_keeps_its_moment_and_what_it_may_still_see_goes_the_next_time(
    database: Database, tmp_path: Path, tidy: Callable[[Database], Awaitable[bool]]
) -> None:
    async with database.writing() as unit:
        await draft(unit, "DRAFT", haaste=LONG)
    async with database.reading() as reader:
        assert await proposal(reader, "DRAFT") is not None
        async with database.writing() as unit:
            await drop_draft(unit, MAIJA, DropDraft("DRAFT"))
        assert not await tidy(database)
        assert await proposal(reader, "DRAFT") is not None
    assert await tidy(database)
    assert files_with(MARK, tmp_path) == []


async def test_writers_are_as_patient_after_tidying_as_before(database: Database) -> None:
    await database.checkpoint()
    await database.scrub()
    async with database.writing() as unit:
        assert (await unit.exec_driver_sql("PRAGMA busy_timeout")).scalar_one() == WAIT_MS
