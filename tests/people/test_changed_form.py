"""The form changes while people are filling it in: what was kept stays readable, what is asked is the form of today."""

import csv
import io
import re
import shutil
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.content.loader import load
from bot.content.model import Knowledge
from bot.content.shipped import shipped_folder
from bot.desk.batch import Format
from tests.people.driver import CHALLENGE, EVERYTHING, Person, sends_a_proposal

MODELS = (
    ("kohderyhma", "Nuoret miehet", "Nuoret miehet"),
    ("tapaaminen", "teams", "Etäyhteydellä"),
    ("kielet", "suomi ja ruotsi", "suomi, ruotsi"),
    ("laskutus-sahkoposti", "raha@mieli.fi", "raha@mieli.fi"),
    ("varapuhelin", "050 111 2222", "050 111 2222"),
    ("valmis-viimeistaan", "joulukuussa 2028", "joulukuu 2028"),
    ("tyontekijoita", "12", "12"),
    ("aiemmin-mukana", "joo", "kyllä"),
)
"""The eight models in the comments of lomake.yaml: id, an answer, and how it reads afterwards."""

SHIPPED = {
    "muoto": "minno",
    "haaste": CHALLENGE,
    "ajankohta": "kevät 2028",
    "jarjesto": "Mieli ry",
    "yhteyshenkilo": "Maija Meikäläinen",
    "sahkoposti": "maija@esimerkki.fi",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a copy of the shipped knowledge that may be edited."""
    return Path(shutil.copytree(shipped_folder(), tmp_path / "tietopohja"))


def edited(folder: Path, change: "dict[str, str]") -> Knowledge:
    """Return the knowledge of *folder* with pieces of lomake.yaml replaced, each of which must be there."""
    form = folder / "lomake.yaml"
    text = form.read_text(encoding="utf-8")
    for old, new in change.items():
        assert old in text, old
        text = text.replace(old, new, 1)
    form.write_text(text, encoding="utf-8")
    return load(folder, date(2026, 11, 21))


def with_all_models(folder: Path) -> Knowledge:
    """Return the knowledge with every model of the comments pasted in, as the comments tell to."""
    form = folder / "lomake.yaml"
    text = form.read_text(encoding="utf-8")
    lines = text.splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith("# MALLIT"))
    pasted: list[str] = []
    for line in lines[start:]:
        if not line.startswith("#"):
            break
        if re.match(r"#   ", line):
            pasted.append(line.removeprefix("# "))
    place = lines.index("  - tunnus: lisatiedot")
    form.write_text("\n".join([*lines[:place], *pasted, "", *lines[place:]]), encoding="utf-8")
    return load(folder, date(2026, 11, 21))


async def answers_what_is_asked(person: Person) -> list[str]:
    """Let *person* answer until the summary is there; return the questions in the order they came."""
    answers, asked = {**SHIPPED, **{field: answer for field, answer, _ in MODELS}}, []
    while person.sources != ["ehdotus.yhteenveto"]:
        assert len(asked) < 30, asked
        asked.append(person.sources[-1].removeprefix("lomake:"))
        await person.says(answers.get(asked[-1], "ohita"))
    return asked


async def test_a_question_of_every_type_is_asked_shown_and_exported(person: Person, folder: Path) -> None:
    before = await sends_a_proposal(person)
    old = person.answers(before)
    person.serve(with_all_models(folder))
    person.now = person.now.replace(hour=13)
    await person.says("ehdota")
    asked = await answers_what_is_asked(person)
    assert asked[-9:] == [*(field for field, _, _ in MODELS), "lisatiedot"]
    [draft] = person.drafts()
    person.is_told_the_truth(draft)
    summary = person.summary()
    await person.says("lähetä", "hyväksyn")
    _, exported = await person.exported()
    form = person.knowledge.form
    table = list(
        csv.DictReader(io.StringIO((await person.export(Format.CSV)).decode("utf-8-sig")), delimiter=";")
    )
    sheet = load_workbook(io.BytesIO(await person.export(Format.XLSX))).worksheets[0]
    heads = [str(cell.value) for cell in sheet[1]]
    text = (await person.export(Format.TEXT)).decode()
    for field_id, _, shown in MODELS:
        field = form.field(field_id)
        assert field is not None
        assert summary[field.name] == shown
        assert exported["answers"][field_id]["shown"] == shown
        assert table[1][field.name].lstrip("'") == shown
        assert field.name in heads
        assert field.name in text
    first, _ = await person.exported()
    assert {name: each["value"] for name, each in first["answers"].items()} == {
        name: value for name, value in old.items() if value is not None
    }
    await person.says("omat")
    await person.presses(f"proposal:{before}", "Koko teksti")
    assert "Mieli ry" in person.told


async def test_a_draft_under_way_is_asked_the_new_question(person: Person, folder: Path) -> None:
    await person.says("ehdota", EVERYTHING, "ohita", "ohita")
    assert person.sources == ["ehdotus.yhteenveto"]
    person.serve(with_all_models(folder))
    await person.says("lähetä")
    assert person.sources[-1].startswith("lomake:")
    assert not person.sent()
    await answers_what_is_asked(person)
    person.is_told_the_truth()
    assert person.answers()["tyontekijoita"] == 12


async def test_at_the_consent_a_new_question_is_asked_first(person: Person, folder: Path) -> None:
    await person.says("ehdota", EVERYTHING, "ohita", "ohita", "lähetä")
    person.serve(with_all_models(folder))
    await person.says("hyväksyn")
    assert not person.sent()
    assert person.sources[-1].startswith("lomake:")


async def test_the_open_question_is_taken_out(person: Person, folder: Path) -> None:
    await person.says("ehdota", "minno", CHALLENGE, "ohita")
    assert person.sources == ["lomake:rahoitus"]
    pick = person.button("STEA")
    person.serve(edited(folder, {"- tunnus: rahoitus": "- tunnus: rahoitustieto"}))
    await person.presses_again("STEA", pick)
    await person.says("kauanko minno kestää?", "STEA")
    assert "rahoitus" not in person.answers()
    await person.says("Syty ry", "Sari Salo", "sari@syty.fi", "ohita", "ohita")
    person.is_told_the_truth()


async def test_a_question_is_taken_out_and_its_answer_stays_readable(person: Person, folder: Path) -> None:
    await person.says("ehdota", EVERYTHING, "stea", "ohita")
    draft = person.answers()
    person.serve(edited(folder, {"- tunnus: rahoitus": "- tunnus: rahoitustieto"}))
    await person.says("lähetä")
    if person.sources[-1] == "lomake:rahoitustieto":
        await person.says("ohita")
    if person.sources == ["ehdotus.yhteenveto"]:
        await person.says("lähetä")
    await person.says("hyväksyn")
    [reference] = person.sent()
    [exported] = await person.exported()
    if "rahoitus" in person.answers(reference):
        assert exported["answers"]["rahoitus"]["shown"] == "STEA"
        assert draft["rahoitus"] == ["stea"]


async def test_a_choice_is_taken_out_with_a_draft_and_a_sent_proposal_under_way(
    person: Person, folder: Path
) -> None:
    await person.says("ehdota", EVERYTHING, "stea", "ohita", "lähetä", "hyväksyn")
    [reference] = person.sent()
    await person.says("ehdota", EVERYTHING, "stea ja esr")
    stale = person.button("STEA")
    person.serve(
        edited(folder, {"      - {tunnus: stea, nimi: STEA, sanat: [stea-avustus, stean avustus]}\n": ""})
    )
    await person.says("ohita")
    if stale:
        await person.presses_again("STEA", stale)
    [exported] = await person.exported()
    assert exported["answers"]["rahoitus"]["shown"] == "STEA", "read by the form it was given to"
    assert person.answers(reference)["rahoitus"] == ["stea"]
    assert person.sources[-1] == "lomake:rahoitus", (
        "the draft's answer is none any more, so it is asked again"
    )
    await person.says("esr")
    if person.sources[-1] == "lomake:lisatiedot":
        await person.says("ohita")
    person.is_told_the_truth(person.drafts()[0])


async def test_the_form_of_cooperation_that_was_chosen_is_taken_out(person: Person, folder: Path) -> None:
    await person.says("ehdota", "avoin", CHALLENGE)
    changed = (folder / "lomake.yaml").read_text(encoding="utf-8").replace("tunnus: avoin", "tunnus: auki")
    changed = changed.replace("avoin]", "auki]").replace("[minno, avoin", "[minno, auki")
    (folder / "lomake.yaml").write_text(changed, encoding="utf-8")
    person.serve(load(folder, date(2026, 11, 21)))
    await person.says("ohita", "yhteenveto")
    assert person.sources[-1] == "lomake:muoto"
    await person.says("minno", "ohita", "Syty ry", "Sari Salo", "sari@syty.fi", "ohita", "ohita")
    while person.sources != ["ehdotus.yhteenveto"]:
        await person.says("ohita")
    person.is_told_the_truth()
