"""What a right folder becomes, and what the shipped one gives to it."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot.content.findings import Finding, Severity
from bot.content.loader import Reading, load, read_folder
from bot.content.messages import MESSAGES
from bot.content.model import Action, Knowledge, Place
from bot.errors import ContentError

TODAY = date(2026, 11, 21)
Read = Callable[[dict[str, str | bytes]], Reading]

FULL = """\
aihe: minno
otsikko: MINNO-projektit
sanat: [minno]
vastaukset:
  - tunnus: minno-laajuus
    kysymys: Kuinka  laaja
      MINNO on?
    lyhyt: Laajuus
    muotoilut:
      - montako noppaa
    vastaus: |
      MINNO on **10 op**.

      Kysy: {yhteystieto}
    lähteet:
      - {otsikko: SOSTE, osoite: "https://www.soste.fi/"}
    liittyvät: [kriisi]
    tarkistettu: 2026-11-21
    voimassa: 2027-12-31
    vastuu: viestintä
    toiminto: ehdota
"""
SMALL = "vastaukset:\n  - tunnus: a\n    kysymys: b?\n    vastaus: c\n"


def knowledge_of(reading: Reading) -> Knowledge:
    assert reading.knowledge is not None, reading.findings
    return reading.knowledge


def test_every_key_of_an_answer_arrives(read: Read) -> None:
    answer = knowledge_of(read({"aiheet/minno.yaml": FULL})).answers[0]

    assert answer.question == "Kuinka laaja MINNO on?"
    assert answer.text == "MINNO on **10 op**.\n\nKysy: {yhteystieto}"
    assert answer.place == Place("aiheet/minno.yaml", 5, 5)
    assert [(each.text, each.place.line) for each in answer.phrasings] == [("montako noppaa", 10)]
    assert (answer.sources[0].title, answer.sources[0].url) == ("SOSTE", "https://www.soste.fi/")
    assert (answer.checked, answer.valid_until) == (date(2026, 11, 21), date(2027, 12, 31))
    assert (answer.owner, answer.action, answer.button) == ("viestintä", Action.PROPOSE, "Laajuus")


def test_subject_id_and_title_come_from_the_file_name_when_left_out(read: Read) -> None:
    subject = knowledge_of(read({"aiheet/yhteiset_työpajat.yaml": SMALL})).subjects[0]

    assert (subject.id, subject.title) == ("yhteiset-tyopajat", "Yhteiset työpajat")


def test_a_folder_of_topics_gets_the_rest_from_the_shipped_one(read: Read) -> None:
    knowledge = knowledge_of(read({"aiheet/a.yaml": SMALL}))

    assert [subject.id for subject in knowledge.subjects] == ["a"]
    assert knowledge.crisis.text == "Soita 112."
    assert knowledge.contacts.default.name == "SOSTE"
    assert knowledge.texts["ehdotus.kiitos"] == "Kiitos, viitteesi on {viite}."
    assert knowledge.lexicon.synonyms == {"opinnäytetyö": ("oppari", "ont")}
    assert knowledge.tests == ()


def test_own_files_win_over_the_shipped_ones(read: Read) -> None:
    knowledge = knowledge_of(
        read(
            {
                "aiheet/a.yaml": SMALL.replace("tunnus: a", "tunnus: kriisi"),
                "sanasto.yaml": "gradu: [ont]\nyleiset: [koulu]\n",
                "yhteystiedot.yaml": "yhteystiedot: [{tunnus: x, nimi: X, puhelin: '112'}]\n",
                "tekstit.yaml": "tervehdys: Terve!\n",
                "testit/tuntematon.yaml": "tuntematon: [mikä sää]\nkriisi: [e, f, g, h, i]\n",
            }
        )
    )

    assert knowledge.crisis.text == "c"
    assert knowledge.lexicon.synonyms == {"opinnäytetyö": ("oppari",), "gradu": ("ont",)}
    assert knowledge.lexicon.ignored == {"moi"}
    assert knowledge.lexicon.common == {"koulu"}
    assert (knowledge.contacts.default.id, knowledge.contacts.controller.name) == ("x", "SOSTE ry")
    assert (knowledge.texts["tervehdys"], len(knowledge.texts)) == ("Terve!", 2)
    assert (knowledge.tests[0].answer, knowledge.tests[1].answer) == (None, "kriisi")


def test_learned_phrasings_join_their_answer(read: Read) -> None:
    knowledge = knowledge_of(read({"aiheet/a.yaml": SMALL, "opitut/a.yaml": "a:\n  - uusi tapa\n"}))

    assert knowledge.answers[0].phrasings[0].place == Place("opitut/a.yaml", 2, 5)


def test_rounds_have_their_days(read: Read) -> None:
    rounds = (
        "kierrokset:\n  - {tunnus: k-27, nimi: Kevät, avautuu: 2026-10-01, sulkeutuu: 2026-11-30,"
        " alkaa: 2027-01-11, paikkoja: 12}\n"
    )
    first = knowledge_of(read({"aiheet/a.yaml": SMALL, "kierrokset.yaml": rounds})).rounds[0]

    assert (first.opens, first.starts, first.places) == (date(2026, 10, 1), date(2027, 1, 11), 12)


@pytest.mark.parametrize(
    "changed",
    [
        "aiheet/a.yaml",
        "lomake.yaml",
        "shipped/tekstit.yaml",
        "shipped/tilat.yaml",
        "shipped/yhteystiedot.yaml",
    ],
)
def test_the_digest_changes_with_every_file_that_matters(tmp_path: Path, shipped: Path, changed: str) -> None:
    behind = tmp_path / "shipped"
    for file in shipped.rglob("*.yaml"):
        (behind / file.relative_to(shipped)).parent.mkdir(parents=True, exist_ok=True)
        (behind / file.relative_to(shipped)).write_bytes(file.read_bytes())
    own = tmp_path / "oma"
    (own / "aiheet").mkdir(parents=True)
    (own / "aiheet" / "a.yaml").write_text(SMALL, encoding="utf-8")
    (own / "lomake.yaml").write_bytes((shipped / "lomake.yaml").read_bytes())
    before = load(own, TODAY, shipped=behind).digest

    target = tmp_path / changed if changed.startswith("shipped") else own / changed
    target.write_text(target.read_text(encoding="utf-8") + "# huomio\n", encoding="utf-8")

    assert load(own, TODAY, shipped=behind).digest != before


def test_the_digest_does_not_depend_on_where_the_folder_is(tmp_path: Path, shipped: Path) -> None:
    digests = set()
    for name in ("yksi", "kaksi"):
        (tmp_path / name / "aiheet").mkdir(parents=True)
        (tmp_path / name / "aiheet" / "a.yaml").write_text(SMALL, encoding="utf-8")
        digests.add(load(tmp_path / name, TODAY, shipped=shipped).digest)

    assert len(digests) == 1


def test_loading_a_broken_folder_says_what_is_wrong(tmp_path: Path, shipped: Path) -> None:
    (tmp_path / "aiheet").mkdir()
    (tmp_path / "aiheet" / "a.yaml").write_text("a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\n", encoding="utf-8")

    with pytest.raises(ContentError, match=r"aiheet/a.yaml:1:1: virhe: .*\n(.*\n)*… ja 2 muuta") as caught:
        load(tmp_path, TODAY, shipped=shipped)

    assert len(caught.value.findings) == 7


def test_a_folder_nobody_can_complete_is_named(tmp_path: Path) -> None:
    (tmp_path / "aiheet").mkdir()
    (tmp_path / "aiheet" / "a.yaml").write_text(SMALL, encoding="utf-8")

    reading = read_folder(tmp_path, TODAY, shipped=tmp_path / "ei-ole")

    assert reading.knowledge is None
    assert "kriisi" in reading.findings[0].message


def test_a_finding_has_the_agreed_forms() -> None:
    finding = Finding("aiheet/a.yaml", 3, 5, Severity.ERROR, "väärin")

    assert str(finding) == "aiheet/a.yaml:3:5: virhe: väärin"
    assert json.loads(json.dumps(finding.to_json())) == {
        "file": "aiheet/a.yaml",
        "line": 3,
        "column": 5,
        "severity": "virhe",
        "message": "väärin",
    }


def test_every_message_is_used_somewhere() -> None:
    folder = Path(load.__code__.co_filename).parent
    code = "".join(
        file.read_text(encoding="utf-8") for file in folder.rglob("*.py") if file.name != "messages.py"
    )
    code += (folder / "messages.py").read_text(encoding="utf-8").partition("def say")[2]

    assert [key for key in MESSAGES if f'"{key}"' not in code] == []
