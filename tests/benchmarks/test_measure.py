"""What the figures of the benchmark mean."""

from math import inf

import pytest

from benchmarks.measure import Asked, Run, accuracy, at, honesty, threshold_against, threshold_for
from benchmarks.systems import Ranked

OURS = (Asked("a", "short", frozenset({"a"})), Asked("b", "chatty", frozenset({"b", "c"})))
FOREIGN = (Asked("x", "far", frozenset()), Asked("y", "far", frozenset()))


def ran(*ranked: Ranked) -> Run:
    return Run(ranked, (1.0,) * len(ranked), (1.0,) * len(ranked))


def test_accuracy_is_told_by_style_and_as_a_whole_and_leaves_out_what_is_not_ours() -> None:
    found = ran([("a", 1.0)], [("x", 0.9), ("y", 0.8), ("c", 0.7)], [("a", 1.0)], [])
    assert accuracy(OURS + FOREIGN, found) == {
        "short": (1, 1.0, 1.0),
        "": (2, 0.5, 1.0),
        "chatty": (1, 0.0, 1.0),
    }


def test_a_fourth_place_is_not_among_the_three() -> None:
    found = ran([("x", 4.0), ("y", 3.0), ("z", 2.0), ("a", 1.0)])
    assert accuracy(OURS[:1], found)["short"] == (1, 0.0, 0.0)


def test_what_is_below_the_threshold_is_neither_wrong_nor_false() -> None:
    found = ran([("a", 0.9)], [("a", 0.2)], [("a", 0.9)], [("a", 0.2)])
    careful = honesty(OURS + FOREIGN, found, 0.5, frozenset())
    bold = honesty(OURS + FOREIGN, found, 0.0, frozenset())
    assert (careful.answered, careful.wrong, careful.false) == (0.5, 0.0, 0.5)
    assert (bold.answered, bold.wrong, bold.false) == (1.0, 0.5, 1.0)


def test_a_harmless_answer_is_never_false() -> None:
    found = ran([("muu-x", 0.9)], [("a", 0.9)])
    assert honesty(FOREIGN, found, 0.0, frozenset({"muu-x"})).false == 0.5


@pytest.mark.parametrize("answered", [0.5, 1.0])
def test_a_threshold_for_a_share_lets_that_share_be_answered(answered: float) -> None:
    found = ran([("a", 0.9)], [("a", 0.2)])
    threshold = threshold_for(OURS, found, answered)
    assert honesty(OURS, found, threshold, frozenset()).answered == answered


@pytest.mark.parametrize(("allowed", "false"), [(0.0, 0.0), (0.4, 0.0), (0.5, 0.5), (1.0, 1.0)])
def test_a_threshold_against_false_answers_lets_no_more_through(allowed: float, false: float) -> None:
    found = ran([("a", 0.9)], [("a", 0.2)])
    threshold = threshold_against(FOREIGN, found, allowed, frozenset())
    assert honesty(FOREIGN, found, threshold, frozenset()).false == false


def test_equal_scores_are_let_through_all_or_none() -> None:
    found = ran([("a", 100.0)], [("a", 100.0)])
    threshold = threshold_against(FOREIGN, found, 0.5, frozenset())
    assert honesty(FOREIGN, found, threshold, frozenset()).false == 0.0


def test_nothing_foreign_sets_no_threshold() -> None:
    assert threshold_against(OURS, ran([], []), 0.5, frozenset()) == -inf


def test_a_percentile_is_one_of_the_numbers() -> None:
    assert [at(percentile, [3.0, 1.0, 2.0]) for percentile in (0, 50, 99)] == [1.0, 2.0, 3.0]
