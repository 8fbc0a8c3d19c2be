"""A small form, its statuses, a round and two people, for every test that keeps proposals."""

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.content.form_model import Choice, Consent, Field, Form, Kind, Status, Statuses
from bot.content.model import Round
from bot.dialogue.model import BeginDraft, KeepAnswers, SendProposal
from bot.proposals.model import Answer, Proposal, Value
from bot.storage.changes import begin_draft, keep_answers, send_proposal
from bot.storage.database import Database
from bot.storage.proposals import proposal
from bot.storage.sessions import SessionKey
from bot.storage.tables import metadata

NOW = datetime(2027, 1, 15, 12, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
MAIJA, VILLE = SessionKey("telegram", "10", "10"), SessionKey("telegram", "20", "20")

FORM = Form(
    version="v1",
    fields=(
        Field(
            "muoto",
            "Mitä yhteistyötä ehdotatte?",
            Kind.CHOICE,
            "Yhteistyömuoto",
            choices=(
                Choice("minno", "MINNO", ("minnoa",), has_rounds=True),
                Choice("harjoittelu", "Harjoittelu"),
            ),
        ),
        Field("jarjesto", "Mikä on järjestönne nimi?", Kind.TEXT, "Järjestö", most=100),
        Field(
            "haaste", "Mihin toivotte ratkaisua?", Kind.TEXT, "Haaste", required=False, hint="Omin sanoin."
        ),
        Field("kuka", "Kuka olet?", Kind.TEXT, "Yhteyshenkilö", is_contact=True),
    ),
    consent=Consent("s1", "Tiedot tallennetaan."),
)

STATUSES = Statuses(
    all=(
        Status("uusi", "Uusi", "Ehdotus on perillä.", next=("hyvaksytty", "siirretty"), is_editable=True),
        Status("hyvaksytty", "Hyväksytty", "Ehdotus hyväksyttiin.", is_closed=True),
        Status("siirretty", "Siirretty seuraavaan kierrokseen", "Ehdotus siirtyi."),
        Status("peruttu", "Peruttu", "Ehdotus peruttiin.", is_closed=True),
    ),
    first="uusi",
    withdrawn="peruttu",
    moved="siirretty",
)

SPRING = Round("kevat", "Kevät 2027", date(2026, 11, 1), date(2027, 1, 31), date(2027, 3, 1))
AUTUMN = Round("syksy", "Syksy 2027", date(2027, 5, 1), date(2027, 8, 15), date(2027, 9, 1))


def given(**values: Value) -> tuple[Answer, ...]:
    """Return the answers *values* by question, given to the sample form."""
    return tuple(Answer(field, value, FORM.version) for field, value in values.items())


async def draft(
    unit: AsyncConnection, reference: str, key: SessionKey = MAIJA, now: datetime = NOW, **values: Value
) -> None:
    """Make a draft of *key* with these answers."""
    await begin_draft(unit, key, BeginDraft(reference), now)
    await keep_answers(unit, key, KeepAnswers(reference, given(**values)), FORM, now)


async def sent(
    unit: AsyncConnection, reference: str, key: SessionKey = MAIJA, now: datetime = NOW, **values: Value
) -> None:
    """Make a proposal of *key* with these answers, sent for the spring."""
    await draft(unit, reference, key, now, **values)
    await send_proposal(unit, key, SendProposal(reference, "uusi", "s1", SPRING), STATUSES, now)


async def read(database: Database, reference: str) -> Proposal:
    """Return the proposal with this reference, which there must be."""
    async with database.reading() as unit:
        found = await proposal(unit, reference)
    assert found is not None
    return found


async def rows(database: Database) -> dict[str, int]:
    """Return how many rows every table has that has any."""
    async with database.reading() as unit:
        counted = {
            name: await unit.scalar(select(func.count()).select_from(table)) or 0
            for name, table in metadata.tables.items()
        }
    return {name: number for name, number in counted.items() if number}


def files_with(words: str, folder: Path) -> list[str]:
    """Return the names of the files of *folder* that hold *words*."""
    return [file.name for file in sorted(folder.iterdir()) if words.encode() in file.read_bytes()]


def output(program: str, *arguments: object) -> str:
    """Return what the Python *program* prints."""
    return subprocess.check_output([sys.executable, "-c", program, *map(str, arguments)], text=True)
