"""A small form, statuses, rounds and proposals for tests of the desk, with the shipped texts around them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from bot.content.form_model import Choice, Consent, Field, Form, Kind, Status, Statuses
from bot.content.loader import load
from bot.content.model import Knowledge, Round
from bot.content.shipped import shipped_folder
from bot.desk.batch import Batch
from bot.desk.wording import Words
from bot.dialogue.model import BeginDraft, KeepAnswers, SendProposal
from bot.proposals.model import Answer, Proposal, Value
from bot.storage.changes import begin_draft, keep_answers, send_proposal
from bot.storage.database import Database
from bot.storage.sessions import SessionKey

HELSINKI = ZoneInfo("Europe/Helsinki")
NOW = datetime(2026, 11, 21, 14, 5, 30, tzinfo=HELSINKI)
KEY = SessionKey("terminal", "screen", "local")
IN_TELEGRAM = SessionKey("telegram", "10", "10")

MUOTO = Field(
    "muoto",
    "Millaista yhteistyötä ehdotus koskee?",
    Kind.CHOICE,
    "Yhteistyön muoto",
    choices=(
        Choice("minno", "MINNO-projekti", has_rounds=True),
        Choice("harjoittelu", "Harjoittelu"),
        Choice("avoin", "En osaa sanoa vielä"),
    ),
)
HAASTE = Field("haaste", "Mikä haaste?", Kind.TEXT, "Haaste", only=("minno", "avoin"), most=4000)
MAARA = Field("maara", "Montako?", Kind.NUMBER, "Harjoittelijoita", only=("harjoittelu",), least=1, most=30)
PALKKA = Field("palkka", "Palkka?", Kind.YES_NO, "Palkkaa maksetaan", False, only=("harjoittelu",))
AJANKOHTA = Field("ajankohta", "Milloin?", Kind.WHEN, "Ajankohta", required=False)
RAHOITUS = Field(
    "rahoitus",
    "Mikä rahoitus?",
    Kind.CHOICES,
    "Rahoitus",
    required=False,
    choices=(Choice("esr", "ESR+"), Choice("stea", "STEA")),
)
JARJESTO = Field("jarjesto", "Mikä on järjestönne nimi?", Kind.TEXT, "Järjestö")
YHTEYS = Field("yhteyshenkilo", "Kuka?", Kind.TEXT, "Yhteyshenkilö", is_contact=True)
MAILI = Field("sahkoposti", "Sähköposti?", Kind.EMAIL, "Sähköposti", is_contact=True)
PUHELIN = Field("puhelin", "Puhelin?", Kind.PHONE, "Puhelin", required=False, is_contact=True)

FIELDS = (MUOTO, HAASTE, MAARA, PALKKA, AJANKOHTA, RAHOITUS, JARJESTO, YHTEYS, MAILI, PUHELIN)
FORM = Form("f2", FIELDS, Consent("2026-11", "Saako tallentaa?"))

STATUSES = Statuses(
    all=(
        Status("uusi", "Uusi", "Saapui.", at_once=True, next=("kasittelyssa", "siirretty", "hylatty")),
        Status(
            "kasittelyssa",
            "Käsittelyssä",
            "Käsitellään: {yhteystieto}",
            next=("uusi", "siirretty", "hylatty"),
        ),
        Status(
            "siirretty", "Siirretty seuraavaan kierrokseen", "Siirtyi: **{kierros}**.", next=("kasittelyssa",)
        ),
        Status("hylatty", "Hylätty", "Ei tällä kertaa.", next=("kasittelyssa",), is_closed=True),
        Status("peruttu", "Peruttu", "Peruttiin.", is_closed=True),
    ),
    first="uusi",
    withdrawn="peruttu",
    moved="siirretty",
)

SPRING = Round("kevat-2027", "Kevään 2027 kierros", date(2026, 10, 1), date(2026, 11, 30), date(2027, 1, 11))
AUTUMN = Round("syksy-2027", "Syksyn 2027 kierros", date(2027, 3, 1), date(2027, 4, 30), date(2027, 8, 23))

MINNO: dict[str, Value] = {
    "muoto": "minno",
    "haaste": "Nuoret eivät löydä vertaistukea. Miten heidät tavoittaisi?",
    "ajankohta": "2027-kevat",
    "rahoitus": ("esr", "stea"),
    "jarjesto": "Mieli ry",
    "yhteyshenkilo": "Maija Meikäläinen",
    "sahkoposti": "maija@mieli.fi",
    "puhelin": "+358 40 123 4567",
}
INTERNSHIP: dict[str, Value] = {
    "muoto": "harjoittelu",
    "maara": 2,
    "palkka": False,
    "ajankohta": "2027-01-11",
    "jarjesto": "Äänekosken Yhdistys ry",
    "yhteyshenkilo": "Öyvind",
    "sahkoposti": "o@aani.fi",
    "puhelin": None,
}


@cache
def knowledge(rounds: tuple[Round, ...] = (SPRING, AUTUMN)) -> Knowledge:
    """Return the shipped knowledge with the small form, statuses and rounds."""
    shipped = load(shipped_folder(), NOW.date())
    return replace(shipped, form=FORM, statuses=STATUSES, rounds=rounds)


def words(rounds: Iterable[Round] = (SPRING, AUTUMN)) -> Words:
    """Return how the small things are called."""
    return Words(
        knowledge().texts,
        {each.id: each.name for each in STATUSES.all},
        {each.id: each.name for each in rounds},
        {each.id: each.name for each in MUOTO.choices},
        HELSINKI,
    )


def answers(values: dict[str, Value], form: Form = FORM) -> tuple[Answer, ...]:
    """Return *values* as answers to *form*."""
    return tuple(Answer(field, value, form.version) for field, value in values.items())


def proposal(values: dict[str, Value], reference: str = "K7RTX-2MQ9P", form: Form = FORM) -> Proposal:
    """Return a sent proposal with these answers."""
    return Proposal(
        reference,
        begun_at=NOW - timedelta(hours=1),
        changed_at=NOW,
        answers=answers(values, form),
        forms={form.version: form},
        sent_at=NOW.astimezone(UTC),
        status="uusi",
        round="kevat-2027" if values.get("muoto") == "minno" else None,
        source="terminal",
        consent="2026-11",
        consented_at=NOW,
        told="uusi",
    )


def batch(*proposals: Proposal, with_contacts: bool = False) -> Batch:
    """Return *proposals* as a batch of the small form."""
    return Batch(proposals, words(), NOW, "tila: Uusi", FORM, with_contacts)


async def sent(
    database: Database,
    values: dict[str, Value],
    reference: str,
    at: datetime = NOW,
    key: SessionKey = KEY,
    form: Form = FORM,
) -> None:
    """Send a proposal with these answers as the dialogue would."""
    place = SPRING if values.get("muoto") == "minno" else None
    async with database.writing() as unit:
        await begin_draft(unit, key, BeginDraft(reference), at)
        await keep_answers(unit, key, KeepAnswers(reference, answers(values, form)), form, at)
        effect = SendProposal(reference, STATUSES.first, "2026-11", place)
        await send_proposal(unit, key, effect, STATUSES, at)
