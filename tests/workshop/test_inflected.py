"""The inflection lint: a key word leads to the same place in every case."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from bot.content.findings import Severity
from bot.content.loader import load
from bot.live import load_snapshot
from bot.workshop import inflected
from bot.workshop.checkup import Checkup, check_up
from bot.workshop.inflected import astray, form_questions, forms_of, key_words
from bot.workshop.memory import memory_file, recall
from bot.workshop.selftest import Kind, Outcome, Result
from bot.workshop.stealing import Case, Theft
from tests.workshop.folders import ANSWERS, Phrasings, with_phrasing, write, write_folder

TODAY = date(2026, 11, 22)

ALUSTA = ("mikä alusta opiskelijoilla on käytössä", "digitaalinen alusta", "alustan nimi", "alusta")
"""Phrasings about a platform: the word is also a form of "alku", the beginning."""


def with_key_word(*others: str) -> Mapping[str, Phrasings]:
    """Return ANSWERS with the key word "alku" for one answer and *others* as phrasings of another."""
    answers = with_phrasing("harjoittelu-kesto", "alku")
    minno = answers["minno"]
    return {**answers, "minno": {**minno, "minno-ryhma": (*minno["minno-ryhma"], *others)}}


def strays(checkup: Checkup) -> list[Theft]:
    return [theft for theft in checkup.thefts if theft.case is Case.FORM]


def test_a_form_that_another_answer_takes_is_told_with_its_place_and_thief(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, with_key_word(*ALUSTA))
    (theft,) = strays(check_up(folder, TODAY))
    finding = theft.finding
    assert (theft.thief, finding.severity) == ("minno-ryhma", Severity.NOTICE)
    lines = (folder / finding.file).read_text(encoding="utf-8").splitlines()
    assert lines[finding.line - 1].strip() == "- alku"
    told = "«alku» on muodossa «alusta», se vie vastaukseen «minno-ryhma» eikä «harjoittelu-kesto»"
    assert told in finding.message
    assert "aiheet/minno.yaml:" in finding.message


def test_a_key_word_whose_forms_stay_at_home_is_not_told(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, with_phrasing("harjoittelu-palkka", "harjoittelupalkka"))
    checkup = check_up(folder, TODAY)
    assert strays(checkup) == []
    assert checkup.tally is not None
    assert checkup.tally.forms >= 10


def test_forms_that_find_nothing_are_told_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Other words stand for forms that the engine does not see through."""
    nothing = ("xyzzy", "plugh", "frotz", "grue", "zorkmid", "nitfol")
    monkeypatch.setattr(inflected, "declined", lambda word: nothing if word == "kissa" else ())
    (theft,) = strays(check_up(write_folder(tmp_path, with_phrasing("minno-hinta", "kissa")), TODAY))
    assert theft.thief == ""
    told = "«xyzzy», «plugh», «frotz», «grue» tai 2 muussa, botti ei löydä mitään"
    assert told in theft.finding.message


@pytest.mark.parametrize(
    ("word", "form", "is_told"),
    [
        pytest.param("oikein", "oikein", False, id="both at home"),
        pytest.param("oikein", "väärä vastaus", True, id="taken from its key word"),
        pytest.param("täpärästi oikein", "ei vastausta", True, id="lost from its key word"),
        pytest.param("oikein", "vain vääriä painikkeita", True, id="not even among the buttons"),
        pytest.param("oikein", "painikkeissa", False, id="among the buttons"),
        pytest.param("painikkeissa", "ei vastausta", False, id="the key word is not sure itself"),
        pytest.param("painikkeissa", "väärä vastaus", True, id="surer than its key word, and wrong"),
        pytest.param("väärä vastaus", "väärä vastaus", False, id="where its key word goes"),
    ],
)
def test_a_form_is_told_where_it_fares_worse_than_its_key_word(
    tmp_path: Path, word: str, form: str, is_told: bool
) -> None:
    knowledge = load(write_folder(tmp_path, with_key_word()), TODAY)
    asked = form_questions(knowledge, {"alku": ("alun",)})
    outcomes = {
        question.key: Outcome(Result(result), "minno-hinta", "minnon hinta", -0.5, 0.2, ())
        for question, result in zip(asked, (word, form), strict=True)
    }
    assert [theft.question.text for theft in astray(knowledge, asked, outcomes)] == ["alun"] * is_told


def test_a_form_that_is_taken_for_distress_is_told_as_such(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inflected, "declined", lambda word: ("haluan kuolla",) if word == "alku" else ())
    (theft,) = strays(check_up(write_folder(tmp_path, with_key_word()), TODAY))
    assert theft.thief == "kriisi"
    assert (
        "«haluan kuolla» saa kriisivastauksen, vaikka oikea on «harjoittelu-kesto»" in theft.finding.message
    )


def test_key_words_are_phrasings_of_one_word(tmp_path: Path) -> None:
    knowledge = load(
        write_folder(tmp_path, with_phrasing("minno-hinta", "Hinta?", "osallistumismaksu")), TODAY
    )
    assert key_words(knowledge) == ("hinta", "osallistumismaksu")


def test_names_and_slang_are_asked_where_the_folder_lists_them(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, with_phrasing("minno-hinta", "minno", "wau", "moikka"))
    write(folder / "sanasto.yaml", {"synonyymit": {"palkka": ["liksari"]}})
    knowledge = load(folder, TODAY)
    forms = forms_of(knowledge, {})
    assert "minnosta" in forms["minno"]
    assert forms["wau"] == forms["moikka"] == ()


def test_the_crisis_answer_has_no_key_words(tmp_path: Path) -> None:
    answers = {**ANSWERS, "kriisi": {"kriisi": ("Olen hädässä", "hätä")}}
    assert key_words(load(write_folder(tmp_path, answers), TODAY)) == ()


def test_a_form_is_asked_once_where_it_belongs_to_two_key_words_of_an_answer(tmp_path: Path) -> None:
    knowledge = load(write_folder(tmp_path, with_phrasing("minno-hinta", "tieto", "tiedot")), TODAY)
    asked = [question.text for question in form_questions(knowledge, forms_of(knowledge, {}))]
    assert asked.count("tietoja") == 1


def test_forms_do_not_count_as_phrasings_or_tests(tmp_path: Path) -> None:
    without = check_up(
        write_folder(tmp_path / "a", with_phrasing("harjoittelu-palkka", "xyzzy")), TODAY
    ).tally
    with_forms = check_up(
        write_folder(tmp_path / "b", with_phrasing("harjoittelu-palkka", "kulukorvaus")), TODAY
    ).tally
    assert without is not None
    assert with_forms is not None
    assert (without.count, without.forms) == (with_forms.count, 0)


def test_forms_are_remembered_and_asked_again_only_after_a_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, cache = write_folder(tmp_path / "a", with_key_word(*ALUSTA)), tmp_path / "cache"
    once = check_up(folder, TODAY, cache)
    memory = recall(memory_file(cache, folder))
    assert memory is not None
    assert "alusta" in memory.forms["alku"]
    assert any(key.startswith(f"{Kind.FORM}\t") for key in memory.outcomes)
    monkeypatch.setattr(inflected, "declined", lambda word: pytest.fail(f"{word} was declined again"))
    assert check_up(folder, TODAY, cache) == once


def test_a_stray_form_that_was_mended_is_told_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache, folder = tmp_path / "cache", tmp_path / "a"
    monkeypatch.setattr("bot.workshop.rerun.MOST_DRIFT", 1.0)
    assert strays(check_up(write_folder(folder, with_key_word(*ALUSTA)), TODAY, cache))
    after = strays(check_up(write_folder(folder, with_key_word()), TODAY, cache))
    assert "minno-ryhma" not in {theft.thief for theft in after}


def test_a_form_is_a_question_that_belongs_where_its_key_word_does(tmp_path: Path) -> None:
    snapshot = load_snapshot(write_folder(tmp_path, with_key_word()), TODAY)
    questions = form_questions(snapshot.knowledge, forms_of(snapshot.knowledge, {}))
    assert questions
    assert {(question.word, question.own, question.kind) for question in questions} == {
        ("alku", "harjoittelu-kesto", Kind.FORM)
    }
