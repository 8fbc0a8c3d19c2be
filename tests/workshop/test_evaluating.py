"""What a verdict is worth to the person who asked."""

import pytest

from bot.engine.model import Candidate, Decision, Parts, Verdict
from bot.workshop.crossvalidation import reliability
from bot.workshop.evaluating import Mark, mark
from bot.workshop.known_questions import KnownQuestion

HARMLESS = frozenset({"muu-saa", "tervehdys"})


def known(*right: str, second: str | None = None, candidates: tuple[str, ...] = ()) -> KnownQuestion:
    return KnownQuestion(1, "x", "s", frozenset(right), second, frozenset(candidates))


def answered(*ids: str) -> Verdict:
    found = tuple(Candidate(each, 0.9, 9.0, Parts(0, 0, 0, 0)) for each in ids)
    return Verdict(Decision.ANSWER, found, (), found, ())


def offered(*ids: str) -> Verdict:
    return Verdict(Decision.CHOOSE, (), ids, (), ())


SILENT = Verdict(Decision.UNKNOWN, (), (), (), ())


@pytest.mark.parametrize(
    ("question", "verdict", "wanted"),
    [
        pytest.param(known("a"), answered("a"), Mark.RIGHT, id="answered"),
        pytest.param(known("a", "b"), answered("b"), Mark.RIGHT, id="also right"),
        pytest.param(known("a"), answered("b"), Mark.WRONG, id="answered wrongly"),
        pytest.param(known("a"), answered("a", "b"), Mark.HELPED, id="answered more than was asked"),
        pytest.param(known("a"), offered("b", "a"), Mark.HELPED, id="on a button"),
        pytest.param(known("a"), offered("b", "c"), Mark.UNSURE, id="on no button"),
        pytest.param(known("a"), SILENT, Mark.UNSURE, id="nothing"),
        pytest.param(known("kriisi"), answered("kriisi"), Mark.RIGHT, id="distress seen"),
        pytest.param(known("a"), answered("kriisi"), Mark.WRONG, id="distress seen where none was"),
        pytest.param(known("a", second="b"), answered("b", "a"), Mark.RIGHT, id="both"),
        pytest.param(known("a", second="b"), answered("a"), Mark.HELPED, id="one of two"),
        pytest.param(known("a", second="b"), answered("b", "c"), Mark.HELPED, id="one of two, and another"),
        pytest.param(known("a", second="b"), offered("a", "b"), Mark.HELPED, id="both on buttons"),
        pytest.param(known("a", second="b"), answered("c"), Mark.WRONG, id="neither"),
        pytest.param(known("a", second="b"), offered("c", "d"), Mark.UNSURE, id="neither on a button"),
        pytest.param(known(candidates=("a", "b", "c")), offered("a", "c"), Mark.RIGHT, id="all buttons fit"),
        pytest.param(known(candidates=("a", "b")), offered("a", "c"), Mark.HELPED, id="some buttons fit"),
        pytest.param(known(candidates=("a", "b")), offered("c", "d"), Mark.UNSURE, id="no button fits"),
        pytest.param(known(candidates=("a", "b")), answered("a"), Mark.WRONG, id="guessed"),
        pytest.param(known(candidates=("a", "b")), SILENT, Mark.UNSURE, id="ambiguous, nothing"),
        pytest.param(known(), SILENT, Mark.RIGHT, id="not ours, nothing"),
        pytest.param(known(), offered("a", "b"), Mark.RIGHT, id="not ours, buttons"),
        pytest.param(known(), answered("a"), Mark.FALSE, id="not ours, answered"),
        pytest.param(known(), answered("muu-saa"), Mark.REDIRECTED, id="not ours, redirected"),
        pytest.param(known(), answered("tervehdys"), Mark.REDIRECTED, id="not ours, small talk"),
        pytest.param(known(), answered("muu-saa", "a"), Mark.FALSE, id="not ours, half redirected"),
        pytest.param(known(), answered("kriisi"), Mark.FALSE, id="not ours, taken for distress"),
    ],
)
def test_a_mark(question: KnownQuestion, verdict: Verdict, wanted: Mark) -> None:
    assert mark(question, verdict, HARMLESS) is wanted


def test_reliability_compares_what_was_said_with_what_came_true() -> None:
    low, high = reliability([(0.05, False), (0.95, True), (1.0, True), (0.91, False)])
    assert (low.count, low.said, low.right) == (1, 0.05, 0.0)
    assert (high.low, high.count, round(high.said, 3), round(high.right, 3)) == (0.9, 3, 0.953, 0.667)
