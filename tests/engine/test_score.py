"""Step four: the parts of a score, and the subject as an anchor."""

import pytest

from bot.engine.engine import Engine
from bot.engine.score import anchors


@pytest.mark.parametrize(
    ("named", "pulls"),
    [
        pytest.param(set(), {"minno": 0, "harjoittelu": 0, "opinnaytetyo": 0, "muut": 0}, id="no subject"),
        pytest.param(
            {"minno"}, {"minno": 1, "harjoittelu": -1, "opinnaytetyo": -1, "muut": 0}, id="one subject"
        ),
        pytest.param(
            {"minno", "harjoittelu"},
            {"minno": 0.5, "harjoittelu": 0.5, "opinnaytetyo": -1, "muut": 0},
            id="two subjects pull half as much each",
        ),
    ],
)
def test_a_named_subject_pulls_its_answers_and_pushes_those_of_others(
    small: Engine, named: set[str], pulls: dict[str, float]
) -> None:
    """A subject without names of its own is neither pulled nor pushed."""
    found = anchors(small.base, frozenset(named))
    assert dict(zip(small.base.subjects, found.tolist(), strict=True)) == pulls


@pytest.mark.parametrize(
    ("text", "answer", "never"),
    [
        pytest.param(
            "Maksetaanko harjoittelun tekijälle palkkaa?",
            "harjoittelu-palkka",
            "opinnaytetyo-palkka",
            id="the pay of an internship, in the words of the thesis",
        ),
        pytest.param(
            "Maksetaanko opinnäytteestä tai opparista palkkaa?",
            "opinnaytetyo-palkka",
            "harjoittelu-palkka",
            id="the pay of a thesis, in the words of the internship",
        ),
        pytest.param(
            "harkan kesto", "harjoittelu-kesto", "minno-kesto", id="length of an internship, MINNO's words"
        ),
        pytest.param(
            "kauanko oppari kestää", "opinnaytetyo-kesto", "harjoittelu-kesto", id="length of a thesis"
        ),
    ],
)
def test_a_question_never_gets_the_answer_of_a_subject_it_does_not_name(
    small: Engine, text: str, answer: str, never: str
) -> None:
    """N1."""
    verdict = small.answer(text)
    assert [found.id for found in verdict.answers] == [answer]
    parts = {candidate.id: candidate.parts.anchor for candidate in verdict.candidates}
    assert parts[answer] == 1
    assert parts.get(never, -1) == -1
