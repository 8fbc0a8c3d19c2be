"""Asking a folder its own questions: a phrasing is asked of the base without itself."""

from datetime import date
from pathlib import Path

import numpy as np
import pytest

from bot.engine.analyse import reading_of
from bot.engine.building import base_of, build_indexes
from bot.engine.engine import Engine
from bot.engine.retrieve import retrieve
from bot.live import load_snapshot
from bot.workshop.checkup import Checkup, check_up
from bot.workshop.leaving_out import engine_without
from bot.workshop.selftest import Kind, Result, ask, questions_of
from bot.workshop.side_by_side import done_side_by_side
from bot.workshop.stealing import Case
from tests.workshop.folders import ANSWERS, TESTS, with_phrasing, without_phrasing, write_folder

TODAY = date(2026, 11, 21)
LEFT_OUT = "minnon aikataulu"


def checked(folder: Path) -> Checkup:
    return check_up(folder, TODAY)


def told(checkup: Checkup, case: Case) -> list[tuple[str, str]]:
    """Return text and thief of each theft of *case*."""
    return [(theft.question.text, theft.thief) for theft in checkup.thefts if theft.case is case]


def test_every_phrasing_and_test_is_asked(tmp_path: Path) -> None:
    questions = questions_of(load_snapshot(write_folder(tmp_path), TODAY).knowledge)
    phrasings = [text for subject in ANSWERS.values() for texts in subject.values() for text in texts]
    assert sorted(q.text for q in questions if q.kind is Kind.PHRASING) == sorted(phrasings)
    assert sum(q.kind is Kind.TEST for q in questions) == sum(map(len, TESTS.values()))


def test_a_row_left_out_counts_nearly_as_one_never_written(tmp_path: Path) -> None:
    whole = load_snapshot(write_folder(tmp_path / "a"), TODAY).engine
    other = load_snapshot(write_folder(tmp_path / "b", without_phrasing(LEFT_OUT)), TODAY).engine
    row = next(number for number, row in enumerate(whole.base.rows) if row.text == LEFT_OUT)
    masked = engine_without(whole, row)
    hits = [retrieve(engine.base, reading_of(engine.base.analyser, LEFT_OUT)) for engine in (masked, other)]
    for part in ("letters", "coverage", "votes"):
        left, never = (getattr(found, part) for found in hits)
        np.testing.assert_allclose(left, never, atol=0.1)
    assert masked.base.said_exactly(LEFT_OUT) is None
    assert whole.answer(LEFT_OUT).answers[0].id == "minno-kesto"


def test_asking_without_a_row_leaves_the_engine_as_it_was(tmp_path: Path) -> None:
    engine = load_snapshot(write_folder(tmp_path), TODAY).engine
    before = engine.answer(LEFT_OUT)
    for row in range(len(engine.base.rows)):
        engine_without(engine, row).answer(LEFT_OUT)
    assert engine.answer(LEFT_OUT) == before


def test_the_only_phrasing_of_an_answer_is_not_asked(tmp_path: Path) -> None:
    lonely = {"minno": {"minno-yksin": ("Onko tämä yksin?",), **ANSWERS["minno"]}}
    questions = questions_of(load_snapshot(write_folder(tmp_path, lonely, {}), TODAY).knowledge)
    assert "Onko tämä yksin?" not in {question.text for question in questions}
    rows = [question.row for question in questions]
    assert rows == list(range(1, len(rows) + 1))


def test_a_phrasing_in_the_wrong_place_is_named_with_its_thief(tmp_path: Path) -> None:
    text = "kuinka kauan harjoittelu kestää viikkoina"
    folder = write_folder(tmp_path, with_phrasing("minno-hinta", text))
    theft = next(theft for theft in checked(folder).thefts if theft.question.text == text)
    assert (theft.case, theft.thief) == (Case.PHRASING, "harjoittelu-kesto")
    lines = (folder / "aiheet/minno.yaml").read_text(encoding="utf-8").splitlines()
    assert theft.finding.file == "aiheet/minno.yaml"
    assert text in lines[theft.finding.line - 1]
    assert "aiheet/harjoittelu.yaml:" in theft.finding.message
    assert "«minno-hinta»" in theft.finding.message


def test_a_test_with_a_wrong_answer_is_named(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, tests={"minno-hinta": ("montako viikkoa harjoittelu nyt kestää",)})
    assert told(checked(folder), Case.TEST) == [
        ("montako viikkoa harjoittelu nyt kestää", "harjoittelu-kesto")
    ]


def test_a_question_that_must_stay_unanswered_is_named_when_it_is_answered(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, tests={"tuntematon": ("montako viikkoa minno kestääkään",)})
    assert told(checked(folder), Case.TEST) == [("montako viikkoa minno kestääkään", "minno-kesto")]


def test_nearly_the_same_phrasing_of_two_answers_is_told_once(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, with_phrasing("minno-hinta", "minno kestää montako viikkoa"))
    assert told(checked(folder), Case.TWINS) == [("montako viikkoa minno kestää", "minno-hinta")]


def test_tests_are_asked_of_the_whole_base(tmp_path: Path) -> None:
    snapshot = load_snapshot(write_folder(tmp_path, tests={"minno-hinta": ("minnon hinta?",)}), TODAY)
    test = questions_of(snapshot.knowledge)[-1]
    assert ask(snapshot.engine, test).result is Result.RIGHT


@pytest.mark.parametrize("processors", [1, 2, 3])
def test_work_done_side_by_side_keeps_its_order(processors: int, recwarn: pytest.WarningsRecorder) -> None:
    tasks = list(range(701))
    assert done_side_by_side(str, tasks, processors) == tuple(map(str, tasks))


def test_an_engine_is_rebuilt_the_same(tmp_path: Path) -> None:
    """The self-test compares outcomes of different runs, so two builds must agree to the last bit."""
    snapshot = load_snapshot(write_folder(tmp_path), TODAY)
    again = Engine(base_of(snapshot.knowledge, build_indexes(snapshot.knowledge)), snapshot.engine.fit)
    for question in questions_of(snapshot.knowledge):
        assert ask(again, question) == ask(snapshot.engine, question)
