"""What the engine is compared with is given a fair chance, and never fails on what people write."""

from collections.abc import Callable

import numpy as np
import pytest
from rapidfuzz import fuzz

from benchmarks.sections.few import LEFT, thinned
from benchmarks.systems import Corpus, System, corpus_of, letters_system, rapidfuzz_system, trigram_system
from tests.engine.small import knowledge

CORPUS = Corpus(
    ("palkka", "kesto", "oppari"),
    (
        "Maksetaanko harjoittelijalle palkkaa?",
        "harjoittelijan palkka",
        "Kuinka kauan harjoittelu kestää?",
        "Mikä on opinnäytetyö?",
    ),
    np.array([0, 2, 3]),
)
SYSTEMS: tuple[Callable[[Corpus], System], ...] = (
    letters_system,
    trigram_system,
    lambda corpus: rapidfuzz_system(corpus, fuzz.token_set_ratio),
)


@pytest.fixture(params=SYSTEMS, ids=["letters", "trigram", "rapidfuzz"])
def system(request: pytest.FixtureRequest) -> System:
    made: Callable[[Corpus], System] = request.param
    return made(CORPUS)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("palkka harjoittelijalle", "palkka"),
        ("kauan harjoittelu kestaa", "kesto"),
        ("OPINNÄYTETYÖ", "oppari"),
    ],
)
def test_every_system_finds_the_answer_by_its_likest_phrasing(system: System, text: str, right: str) -> None:
    (best, _), *others = system(text)
    assert best == right
    assert {best, *(answer for answer, _ in others)} == set(CORPUS.ids)


@pytest.mark.parametrize(
    "text", ["", "?", "a", "ää", '"', "'; DROP TABLE phrasing; --", "a OR NOT (b", "🙂", "*"]
)
def test_no_message_makes_a_system_fail(system: System, text: str) -> None:
    assert {answer for answer, _ in system(text)} <= set(CORPUS.ids)


def test_the_systems_are_given_the_phrasings_that_the_engine_is_given() -> None:
    base_of_all = knowledge()
    corpus = corpus_of(base_of_all)
    assert base_of_all.crisis.id not in corpus.ids
    assert [corpus.texts[row] for row in corpus.first_rows] == [
        answer.question for answer in base_of_all.answers if answer.id in corpus.ids
    ]


def test_an_answer_is_thinned_and_the_others_are_not() -> None:
    whole = knowledge()
    richest = max(whole.answers, key=lambda answer: len(answer.phrasings))
    found = {answer.id: answer for answer in thinned(whole, frozenset({richest.id})).answers}
    assert len(found[richest.id].phrasings) == min(LEFT, len(richest.phrasings))
    assert set(found[richest.id].phrasings) <= set(richest.phrasings)
    assert [found[each.id] for each in whole.answers if each != richest] == [
        each for each in whole.answers if each != richest
    ]
