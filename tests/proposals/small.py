"""A small form, and proposals filled in on it."""

from dataclasses import replace
from datetime import UTC, date, datetime

from bot.content.form_model import Choice, Consent, Field, Form, Kind, Status, Statuses
from bot.content.model import Round
from bot.proposals.model import Answer, Proposal, Value

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)

COOPERATION = (
    Choice("minno", "MINNO-projekti", ("minno", "innovaatioprojekti", "projekti"), has_rounds=True),
    Choice("harjoittelu", "Harjoittelu", ("harjoittelija", "harkka", "työharjoittelu")),
    Choice("opinnaytetyo", "Opinnäytetyö (AMK)", ("opinnäytetyö", "oppari", "lopputyö", "amk")),
    Choice("yamk", "Opinnäytetyö (YAMK)", ("yamk", "yamk-opinnäytetyö", "ylempi amk")),
    Choice("avoin", "En osaa sanoa vielä", ("en osaa sanoa", "en tiedä", "avoin")),
)
FUNDING = (
    Choice("esr", "ESR+", ("esr",)),
    Choice("eakr", "EAKR"),
    Choice("stea", "STEA-avustus", ("stea",)),
    Choice("muu", "Muu rahoitus", ("muu", "säätiö")),
    Choice("ei", "Ei yhteyttä rahoitukseen", ("ei rahoitusta",)),
)


def question(kind: Kind, **parts: object) -> Field:
    """Return a question of this kind."""
    return replace(Field("kysymys", "Kysymys?", kind, "Kysymys"), **parts)  # type: ignore[arg-type]  # its own fields


def field(field_id: str, kind: Kind, **parts: object) -> Field:
    """Return a question with this id, named after it."""
    return replace(question(kind, **parts), id=field_id, name=field_id.capitalize())


FORM = Form(
    "1",
    (
        field("muoto", Kind.CHOICE, choices=COOPERATION),
        field("haaste", Kind.TEXT, only=("minno", "opinnaytetyo", "yamk", "avoin")),
        field("tehtavat", Kind.TEXT, only=("harjoittelu",)),
        field("maara", Kind.NUMBER, only=("harjoittelu",), least=1, most=30),
        field("palkka", Kind.YES_NO, only=("harjoittelu",), required=False),
        field("ajankohta", Kind.WHEN, required=False),
        field("rahoitus", Kind.CHOICES, choices=FUNDING, only=("minno", "avoin"), required=False),
        field("jarjesto", Kind.TEXT),
        field("yhteyshenkilo", Kind.TEXT, is_contact=True),
        field("sahkoposti", Kind.EMAIL, is_contact=True),
        field("puhelin", Kind.PHONE, is_contact=True, required=False),
    ),
    Consent("1", "Suostun."),
)


def changed(version: str, *fields: Field, without: tuple[str, ...] = ()) -> Form:
    """Return FORM as *version*, with *fields* in the place of those of the same id or at its end."""
    new = {each.id: each for each in fields}
    kept = [new.pop(each.id, each) for each in FORM.fields if each.id not in without]
    return Form(version, (*kept, *new.values()), FORM.consent)


def proposal(*forms: Form, status: str | None = None, **values: Value) -> Proposal:
    """Return a proposal with *values*, all given to the last of *forms*."""
    used = forms or (FORM,)
    answers = tuple(Answer(name, value, used[-1].version) for name, value in values.items())
    sent = NOW if status else None
    return Proposal("K7RTX-2MQ9P", NOW, NOW, answers, {form.version: form for form in used}, sent, status)


STATUSES = Statuses(
    (
        Status("uusi", "Uusi", "", next=("kasittelyssa", "hylatty", "muistista-poistunut"), is_editable=True),
        Status("kasittelyssa", "Käsittelyssä", "", next=("hyvaksytty", "hylatty")),
        Status("hyvaksytty", "Hyväksytty", ""),
        Status("hylatty", "Hylätty", "", next=("kasittelyssa",), is_closed=True),
        Status("peruttu", "Peruttu", "", is_closed=True),
    ),
    first="uusi",
    withdrawn="peruttu",
    moved="siirretty",
)


def a_round(name: str, opens: date, closes: date) -> Round:
    """Return a round that takes proposals from *opens* to *closes*."""
    return Round(name, name, opens, closes, closes)
