"""What a right `lomake.yaml` and `tilat.yaml` become, and what the shipped ones stand in for."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.content.findings import has_error
from bot.content.form_model import Choice, Consent, Field, Form, Kind
from bot.content.loader import Reading, read_folder
from bot.content.model import Knowledge
from bot.content.shipped import shipped_folder
from tests.content.conftest import SHIPPED, TODAY

Read = Callable[[dict[str, str | bytes]], Reading]

TOPIC = "vastaukset:\n  - tunnus: a\n    kysymys: b?\n    vastaus: c\n"
FORM = """\
suostumus:
  versio: 2026-11
  teksti: |
    Saako tallentaa?

    Kysy: {yhteystieto}
kysymykset:
  - tunnus: muoto
    kysymys: Millaista yhteistyötä?
    lyhyt: Muoto
    tyyppi: valinta
    vaihtoehdot:
      - {tunnus: minno, nimi: MINNO-projekti, sanat: [minno, projekti], kierrokset: kyllä}
      - Öitä, ei päiviä (EU-rahoitettu hanke)
  - tunnus: maara
    kysymys: Montako?
    tyyppi: luku
    pakollinen: ei
    vain: [minno]
    vähintään: 0
    enintään: 30
    ohje: Arvio riittää.
    esimerkki: 2
    miksi: Siksi.
  - {tunnus: jarjesto, kysymys: Kuka?, tyyppi: teksti, yhteystieto: kyllä}
"""
MUOTO = Field(
    id="muoto",
    question="Millaista yhteistyötä?",
    kind=Kind.CHOICE,
    name="Muoto",
    choices=(
        Choice("minno", "MINNO-projekti", ("minno", "projekti"), has_rounds=True),
        Choice("oita-ei-paivia-eu-rahoit", "Öitä, ei päiviä (EU-rahoitettu hanke)"),
    ),
)
MAARA = Field(
    id="maara",
    question="Montako?",
    kind=Kind.NUMBER,
    name="Montako?",
    required=False,
    only=("minno",),
    least=0,
    most=30,
    hint="Arvio riittää.",
    why="Siksi.",
    example="2",
)
JARJESTO = Field("jarjesto", "Kuka?", Kind.TEXT, "Kuka?", most=1000, is_contact=True)


def knowledge_of(reading: Reading) -> Knowledge:
    assert reading.knowledge is not None, reading.findings
    return reading.knowledge


def form_of(read: Read, text: str) -> Form:
    return knowledge_of(read({"aiheet/a.yaml": TOPIC, "lomake.yaml": text})).form


def test_every_key_of_the_form_arrives(read: Read) -> None:
    form = form_of(read, FORM)

    assert form.fields == (MUOTO, MAARA, JARJESTO)
    assert form.consent == Consent("2026-11", "Saako tallentaa?\n\nKysy: {yhteystieto}")
    assert re.fullmatch("[0-9a-f]{12}", form.version)


@pytest.mark.parametrize(
    ("line", "is_contact"),
    [
        pytest.param("tyyppi: sähköposti", True, id="e-mail"),
        pytest.param("tyyppi: puhelin", True, id="phone"),
        pytest.param("tyyppi: sähköposti, yhteystieto: ei", False, id="said otherwise"),
        pytest.param("tyyppi: teksti", False, id="text"),
        pytest.param("tyyppi: teksti, yhteystieto: kyllä", True, id="said so"),
    ],
)
def test_an_address_or_number_identifies_a_person_unless_the_form_says_otherwise(
    read: Read, line: str, is_contact: bool
) -> None:
    form = form_of(read, f"{FORM}  - {{tunnus: x, kysymys: y, {line}}}\n")

    assert form.fields[-1].is_contact is is_contact


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("kysymykset:", "\n# huomio\nkysymykset:", id="comment"),
        pytest.param("versio: 2026-11", "versio:   '2026-11'", id="quotes"),
        pytest.param(
            "    ohje: Arvio riittää.\n    esimerkki: 2\n",
            "    esimerkki: 2\n    ohje: Arvio riittää.\n",
            id="order of keys",
        ),
        pytest.param("tyyppi: luku", "tyyppi: Luku", id="capital"),
        pytest.param("tyyppi: luku\n", "tyyppi: luku\n    yhteystieto: ei\n", id="default written out"),
        pytest.param("\n", "\r\n", id="line ends"),
    ],
)
def test_the_version_stays_when_only_the_writing_changes(read: Read, old: str, new: str) -> None:
    assert form_of(read, FORM.replace(old, new)).version == form_of(read, FORM).version


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("Saako tallentaa?", "Saako lähettää?", id="consent"),
        pytest.param("versio: 2026-11", "versio: 2026-12", id="version of the consent"),
        pytest.param("kysymys: Montako?", "kysymys: Kuinka monta?", id="question"),
        pytest.param("pakollinen: ei", "pakollinen: kyllä", id="required"),
        pytest.param("enintään: 30", "enintään: 31", id="limit"),
        pytest.param("[minno, projekti]", "[projekti, minno]", id="order of words"),
        pytest.param("tunnus: maara", "tunnus: maarat", id="id"),
        pytest.param("    miksi: Siksi.\n", "", id="reason"),
    ],
)
def test_the_version_changes_with_anything_the_form_says(read: Read, old: str, new: str) -> None:
    assert form_of(read, FORM.replace(old, new)).version != form_of(read, FORM).version


def test_a_folder_without_form_and_statuses_has_the_shipped_ones_whole(read: Read) -> None:
    bare = knowledge_of(read({"aiheet/a.yaml": TOPIC}))

    assert [field.id for field in bare.form.fields] == ["jarjesto", "sahkoposti"]
    assert [status.id for status in bare.statuses.all] == ["uusi", "siirretty", "peruttu"]


def test_an_own_form_takes_nothing_from_the_shipped_one(read: Read) -> None:
    own = knowledge_of(read({"aiheet/a.yaml": TOPIC, "lomake.yaml": FORM}))

    assert own.form.field("sahkoposti") is None
    assert own.statuses == knowledge_of(read({"aiheet/a.yaml": TOPIC})).statuses


@pytest.mark.parametrize("file", ["lomake.yaml", "tilat.yaml"])
def test_a_shipped_folder_without_form_or_statuses_is_named(tmp_path: Path, shipped: Path, file: str) -> None:
    (tmp_path / "aiheet").mkdir()
    (tmp_path / "aiheet" / "a.yaml").write_text(TOPIC, encoding="utf-8")
    behind = tmp_path / "mukana"
    for name in SHIPPED.keys() - {file}:
        (behind / name).parent.mkdir(parents=True, exist_ok=True)
        (behind / name).write_bytes((shipped / name).read_bytes())

    reading = read_folder(tmp_path, TODAY, shipped=behind)

    assert reading.knowledge is None
    assert [
        (finding.file, file in finding.message) for finding in reading.findings if finding.file == file
    ] == [(file, True)]


lines_changed = st.tuples(
    st.integers(0, 400), st.sampled_from(["drop", "twice", "deeper", "cut", "empty", "swap"])
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from(["lomake.yaml", "tilat.yaml"]),
    changes=st.lists(lines_changed, min_size=1, max_size=4),
)
def test_a_form_with_slips_gives_findings_and_never_an_exception(
    tmp_path: Path, shipped: Path, name: str, changes: list[tuple[int, str]]
) -> None:
    lines = [
        line
        for line in (shipped_folder() / name).read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    ]
    for number, change in changes:
        lines = _slip(lines, number % max(len(lines), 1), change)
    (tmp_path / "aiheet").mkdir(exist_ok=True)
    (tmp_path / "aiheet" / "a.yaml").write_text(TOPIC, encoding="utf-8")
    for other in ("lomake.yaml", "tilat.yaml"):
        (tmp_path / other).unlink(missing_ok=True)
    (tmp_path / name).write_text("\n".join(lines), encoding="utf-8")

    reading = read_folder(tmp_path, TODAY, shipped=shipped)

    assert (reading.knowledge is None) == has_error(reading.findings)


def _slip(lines: list[str], number: int, change: str) -> list[str]:
    before, line, after = lines[:number], lines[number : number + 1], lines[number + 1 :]
    changed = {
        "drop": [],
        "twice": line * 2,
        "deeper": [f"  {each}" for each in line],
        "cut": [each[: len(each) // 2] for each in line],
        "empty": [each.partition(":")[0] + ":" for each in line],
        "swap": [],
    }[change]
    return [*before, *changed, *after, *(line if change == "swap" else [])]
