"""The form and the statuses that come with the program: what they ask, what their comments promise."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.content.form_model import Field, Kind, Statuses
from bot.content.loader import Reading, load
from bot.content.model import Knowledge
from bot.content.shipped import shipped_folder
from bot.proposals.refusal import Refusal
from bot.proposals.values import accept
from tests.content.conftest import TODAY

Read = Callable[[dict[str, str | bytes]], Reading]

TOPIC = "vastaukset:\n  - tunnus: a\n    kysymys: b?\n    vastaus: c\n"


def shipped_text(name: str) -> str:
    return (shipped_folder() / name).read_text(encoding="utf-8")


def models() -> list[str]:
    """Return the model questions in the comments of the shipped form, without their marks."""
    comments = (line for line in shipped_text("lomake.yaml").splitlines() if line.startswith("#"))
    plain = "\n".join(line.removeprefix("#").removeprefix(" ") for line in comments)
    return re.findall(r"^  - tunnus: .*\n(?:    .*\n?)+", plain, re.MULTILINE)


def with_questions(*models: str) -> str:
    return shipped_text("lomake.yaml") + "".join(f"\n{model}" for model in models)


def test_the_comments_of_the_form_show_one_question_of_every_type() -> None:
    kinds = [match[1] for model in models() if (match := re.search(r"tyyppi: (\S+)", model))]

    assert kinds == [kind.value for kind in Kind]


@pytest.mark.parametrize("model", models(), ids=lambda model: model.split()[2])
def test_a_model_question_works_when_it_is_copied(read: Read, model: str) -> None:
    reading = read({"aiheet/a.yaml": TOPIC, "lomake.yaml": with_questions(model)})

    assert reading.findings == ()
    assert reading.knowledge is not None
    field = reading.knowledge.form.fields[-1]
    assert (field.id, field.kind.value) == (model.split()[2], re.findall(r"tyyppi: (\S+)", model)[0])
    assert _refused_example(field) is None


def test_all_model_questions_work_together(read: Read) -> None:
    reading = read({"aiheet/a.yaml": TOPIC, "lomake.yaml": with_questions(*models())})

    assert reading.findings == ()


def shipped_knowledge(tmp_path: Path) -> Knowledge:
    """Return the shipped form and statuses, whatever state other files of that folder are in."""
    (tmp_path / "aiheet").mkdir()
    (tmp_path / "aiheet" / "a.yaml").write_text(TOPIC, encoding="utf-8")
    for name in ("lomake.yaml", "tilat.yaml"):
        (tmp_path / name).write_text(shipped_text(name), encoding="utf-8")
    return load(tmp_path, TODAY)


def test_the_shipped_form_asks_for_what_each_kind_of_cooperation_needs(tmp_path: Path) -> None:
    form = shipped_knowledge(tmp_path).form
    about = form.fields[0]
    asked = {
        choice.id: [field.id for field in form.fields[1:] if not field.only or choice.id in field.only]
        for choice in about.choices
    }
    who = ["jarjesto", "yhteyshenkilo", "sahkoposti", "puhelin", "lisatiedot"]

    assert asked == {
        "minno": ["haaste", "ajankohta", "rahoitus", *who],
        "harjoittelu": ["tehtavat", "maara", "palkka", "ajankohta", *who],
        "opinnaytetyo": ["haaste", "ajankohta", *who],
        "yamk": ["haaste", "tekija", "ajankohta", *who],
        "avoin": ["haaste", "ajankohta", "rahoitus", *who],
    }
    assert [choice.id for choice in about.choices if choice.has_rounds] == ["minno"]
    assert [field.id for field in form.fields if field.is_contact] == [
        "yhteyshenkilo",
        "sahkoposti",
        "puhelin",
    ]
    assert all(field.why for field in form.fields)
    assert len(form.consent.text) <= 900


def test_every_example_of_the_shipped_form_is_an_answer_to_its_question(tmp_path: Path) -> None:
    fields = shipped_knowledge(tmp_path).form.fields

    assert [(field.id, refused) for field in fields if (refused := _refused_example(field))] == []


def _refused_example(field: Field) -> Refusal | None:
    value = accept(field, field.example, TODAY) if field.example else None
    return value if isinstance(value, Refusal) else None


def test_every_word_of_a_choice_leads_to_it(tmp_path: Path) -> None:
    fields = shipped_knowledge(tmp_path).form.fields
    wrong = [
        (field.id, word)
        for field in fields
        for choice in field.choices
        for word in (choice.name, *choice.words)
        if accept(field, word, TODAY) not in (choice.id, (choice.id,))
    ]

    assert wrong == []


def test_the_shipped_statuses_lead_where_a_coordinator_needs_to_go(tmp_path: Path) -> None:
    statuses = shipped_knowledge(tmp_path).statuses

    assert (statuses.first, statuses.withdrawn, statuses.moved) == ("uusi", "peruttu", "siirretty")
    assert [status.name for status in statuses.all] == [
        "Uusi",
        "Käsittelyssä",
        "Lisätietoa pyydetty",
        "Hyväksytty",
        "Siirretty seuraavaan kierrokseen",
        "Liian vaativa",
        "Hylätty",
        "Peruttu",
        "Valmis",
    ]
    assert {status.id for status in statuses.all if status.is_editable} == {"uusi", "lisatietoa-pyydetty"}
    assert {status.id for status in statuses.all if status.is_closed} == {
        "hylatty",
        "liian-vaativa",
        "peruttu",
        "valmis",
    }
    assert _slips_without_return(statuses) == {"peruttu"}
    assert not any(status.at_once for status in statuses.all if status.is_closed)


def _slips_without_return(statuses: Statuses) -> set[str]:
    """Return the statuses that no way leads back from, to any status they can be reached from."""
    before = {
        status.id: {each.id for each in statuses.all if status.id in each.next} for status in statuses.all
    }
    return {
        status.id for status in statuses.all if before[status.id] and not before[status.id] & set(status.next)
    }
