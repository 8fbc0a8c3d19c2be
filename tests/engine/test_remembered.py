"""What was worked out lately is not worked out again, and what is held is bounded."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from bot.engine.engine import MOST_VERDICTS, Engine
from bot.engine.remembered import Remembered
from tests.engine.small import FIT, WEIGHTS


def test_the_same_thing_is_worked_out_once() -> None:
    remembered = Remembered[str, list[int]](2)
    first = remembered.of("a", lambda: [1])
    assert remembered.of("a", lambda: [2]) is first


def test_what_was_wanted_longest_ago_goes_first() -> None:
    remembered = Remembered[str, int](2)
    for key in ("a", "b", "a", "c"):
        remembered.of(key, lambda: 1)
    assert remembered.of("a", lambda: 2) == 1
    assert remembered.of("b", lambda: 2) == 2
    assert len(remembered) == 2


def test_an_error_is_not_remembered() -> None:
    remembered = Remembered[str, int](2)
    with pytest.raises(ZeroDivisionError):
        remembered.of("a", lambda: 1 // 0)
    assert remembered.of("a", lambda: 3) == 3


def test_many_threads_get_what_one_gets() -> None:
    remembered = Remembered[int, int](5)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda n: remembered.of(n % 9, lambda: n % 9 * 10), range(2000)))
    assert found == [n % 9 * 10 for n in range(2000)]
    assert len(remembered) == 5


def test_a_message_asked_twice_gets_the_very_same_verdict(small: Engine) -> None:
    assert small.answer("opparin palkka") is small.answer("opparin palkka")


def test_another_context_is_another_question(small: Engine) -> None:
    """Contexts are compared as they are: the same messages in a list and in a tuple are one context."""
    alone, about = small.answer("entä palkka?"), small.answer("entä palkka?", ("Kauanko harkka kestää?",))
    assert alone != about
    assert small.answer("entä palkka?", ["Kauanko harkka kestää?"]) is about


def test_an_engine_with_another_fit_does_not_answer_from_memory(small: Engine) -> None:
    sure = small.answer("minnon hinta opiskelijalle")
    never = replace(WEIGHTS, right=(-30.0, *([0.0] * (len(WEIGHTS.right) - 1))))
    other = replace(small, fit=replace(FIT, untrained=never))
    assert other.answer("minnon hinta opiskelijalle") != sure


def test_verdicts_are_forgotten_when_others_come(small: Engine) -> None:
    engine = replace(small)
    first = engine.answer("opparin palkka")
    for number in range(MOST_VERDICTS):
        engine.answer(f"minno {number}")
    again = engine.answer("opparin palkka")
    assert again == first
    assert again is not first
