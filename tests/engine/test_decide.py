"""Step five: answer, offer buttons, or say that we do not know."""

import pytest

from bot.engine.decide import choice_between, together
from bot.engine.engine import Engine
from bot.engine.model import Candidate, Decision, Parts, Verdict
from bot.engine.weights import WORD_FOR_WORD
from tests.engine.small import answer, engine_of, knowledge, subject


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        pytest.param("Paljonko MINNO maksaa?", "minno-hinta", id="a question"),
        pytest.param("harkan palkka", "harjoittelu-palkka", id="a phrasing"),
        pytest.param("MIKÄ ON TEIDÄN SÄHKÖPOSTI", "yhteystiedot", id="capitals, no question mark"),
        pytest.param("maksetaanko opinnaytetyon tekijalle palkkaa", "opinnaytetyo-palkka", id="no dots"),
        pytest.param("  kiitos,   paljon … avusta :) ", "kiitos", id="spaces and marks"),
    ],
)
def test_a_phrasing_word_for_word_is_a_sure_match(small: Engine, text: str, answer: str) -> None:
    verdict = small.answer(text)
    assert verdict.decision is Decision.ANSWER
    assert [(found.id, found.score) for found in verdict.answers] == [(answer, WORD_FOR_WORD)]
    assert verdict.candidates[0] == verdict.answers[0]


def test_what_two_answers_have_word_for_word_is_sure_of_neither() -> None:
    both = subject(
        "muut",
        [answer("a", "muut", "Mikä on a?", "voiko hakea"), answer("b", "muut", "Mikä on b?", "Voiko hakea?")],
    )
    engine = engine_of(knowledge(both))
    assert engine.base.said_exactly("voiko hakea") is None
    assert engine.base.said_exactly("mikä on b") == 1


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param(" \n\t ", id="blank"),
        pytest.param("?! …", id="marks"),
        pytest.param("👍", id="a picture"),
        pytest.param("niinku tota", id="fillers"),
        pytest.param("xyzzy qwfp", id="no words of Finnish"),
        pytest.param("mikä on maailman korkein vuori", id="about something else"),
        pytest.param("lettuja ja mansikkahilloa", id="not a question"),
    ],
)
def test_an_empty_or_far_off_message_is_not_answered(small: Engine, text: str) -> None:
    verdict = small.answer(text)
    assert (verdict.decision, verdict.answers, verdict.offered) == (Decision.UNKNOWN, (), ())


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        pytest.param("palkka", {"harjoittelu-palkka", "opinnaytetyo-palkka"}, id="two subjects"),
        pytest.param(
            "kauanko se kestää",
            {"minno-kesto", "harjoittelu-kesto", "opinnaytetyo-kesto"},
            id="three subjects",
        ),
    ],
)
def test_a_question_that_fits_several_answers_is_asked_back(
    small: Engine, text: str, offered: set[str]
) -> None:
    verdict = small.answer(text)
    assert (verdict.decision, verdict.answers) == (Decision.CHOOSE, ())
    assert set(verdict.offered) == offered


def test_whatever_is_asked_the_verdict_is_whole(snapshot_questions: list[str], shipped: Engine) -> None:
    """Two to four distinct buttons, best first; at most five candidates, sorted, each with a probability."""
    for text in snapshot_questions:
        verdict = shipped.answer(text)
        candidates = [candidate.id for candidate in verdict.candidates]
        scores = [candidate.score for candidate in verdict.candidates]
        assert 1 <= len(candidates) == len(set(candidates)) <= 5, text
        assert scores == sorted(scores, reverse=True), text
        assert all(0 <= score <= 1 for score in scores), text
        assert bool(verdict.answers) is (verdict.decision is Decision.ANSWER), text
        assert set(verdict.answers) <= set(verdict.candidates), text
        if verdict.decision is Decision.CHOOSE:
            assert 2 <= len(set(verdict.offered)) == len(verdict.offered) <= 4, text
            assert list(verdict.offered) == candidates[: len(verdict.offered)], text
        else:
            assert verdict.offered == (), text


@pytest.mark.parametrize(
    ("text", "decision"),
    [("Mikä on minno?", Decision.ANSWER), ("mikä minno on", Decision.ANSWER), ("kissa", Decision.UNKNOWN)],
)
def test_a_base_of_one_answer_without_phrasings_answers(text: str, decision: Decision) -> None:
    engine = engine_of(knowledge(subject("muut", [answer("ainoa", "muut", "Mikä on minno?")])))
    verdict = engine.answer(text)
    assert verdict.decision is decision
    assert [candidate.id for candidate in verdict.candidates] == ["ainoa"]


def test_answers_without_phrasings_stand_beside_those_with_many() -> None:
    engine = engine_of(
        knowledge(
            subject(
                "muut",
                [
                    answer(
                        "monta", "muut", "Mikä on minno?", "minno lyhyesti", "kerro minnosta", "mitä minno on"
                    ),
                    answer("yksi", "muut", "Missä on kampus?"),
                ],
            )
        )
    )
    assert [found.id for found in engine.answer("missä se kampus on").answers] == ["yksi"]
    assert [found.id for found in engine.answer("mitä on minno").answers] == ["monta"]


def candidate(answer_id: str, score: float) -> Candidate:
    return Candidate(answer_id, score, score, Parts(0, 0, 0, 0))


def verdict(*found: Candidate) -> Verdict:
    return Verdict(Decision.UNKNOWN, (), (), found, (), 1.0)


ALONE = verdict(candidate("minno-a", 0.3), candidate("muu", 0.2))


@pytest.mark.parametrize(
    ("alone", "by_subject", "offered"),
    [
        pytest.param(ALONE, [], (), id="no subject fits"),
        pytest.param(ALONE, [("minno-a", 0.4), ("ont-a", 0.4)], (), id="none fits well"),
        pytest.param(ALONE, [("minno-a", 0.95), ("ont-a", 0.3)], (), id="one leads and is the best anyway"),
        pytest.param(
            ALONE,
            [("ont-a", 0.95), ("minno-a", 0.1)],
            ("ont-a", "minno-a"),
            id="one leads, another was the best",
        ),
        pytest.param(
            ALONE,
            [("minno-a", 0.8), ("ont-a", 0.9), ("harkka-a", 0.7)],
            ("ont-a", "minno-a", "harkka-a"),
            id="several fit, best first",
        ),
        pytest.param(
            verdict(candidate("muu", 0.5)),
            [("ont-a", 0.9)],
            ("ont-a", "muu"),
            id="an answer of no subject fits too",
        ),
        pytest.param(
            ALONE,
            [("a-a", 0.9), ("b-a", 0.8), ("c-a", 0.7), ("d-a", 0.6), ("e-a", 0.5)],
            ("a-a", "b-a", "c-a", "d-a"),
            id="four at most",
        ),
    ],
)
def test_a_question_without_a_subject_is_offered_for_those_it_fits(
    alone: Verdict, by_subject: list[tuple[str, float]], offered: tuple[str, ...]
) -> None:
    found = choice_between(alone, [candidate(*each) for each in by_subject], lambda each: each != "muu")
    if not offered:
        assert found == alone
        return
    assert (found.decision, found.offered) == (Decision.CHOOSE, offered)
    assert all(shown.score <= 1 / len(offered) for shown in found.candidates[: len(offered)])


def test_several_verdicts_make_one_with_the_best_of_each() -> None:
    one = verdict(candidate("a", 0.9), candidate("b", 0.1))
    other = verdict(candidate("c", 0.8), candidate("a", 0.05))
    both = together([one, other], (one.candidates[0], other.candidates[0]))
    assert both.decision is Decision.ANSWER
    assert [found.id for found in both.answers] == ["a", "c"]
    assert [(found.id, found.score) for found in both.candidates] == [("a", 0.9), ("c", 0.8), ("b", 0.1)]
