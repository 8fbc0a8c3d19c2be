"""Step three: how like an answer's phrasings a message is, by letters, by words and by votes."""

from dataclasses import replace

import numpy as np
import pytest

from bot.engine.engine import Engine
from bot.engine.retrieve import Hits, nearest_row, retrieve
from bot.engine.weights import ASKED_SHARE
from tests.engine.small import answer, engine_of, knowledge, subject


def hits(engine: Engine, text: str) -> Hits:
    return retrieve(engine.base, engine.read(text))


def test_a_phrasing_of_an_answer_is_wholly_like_it(small: Engine) -> None:
    found = hits(small, "harkan pituus")
    here = small.base.ids.index("harjoittelu-kesto")
    assert found.letters[here] == pytest.approx(1, abs=1e-5)
    assert found.coverage[here] == pytest.approx(1, abs=1e-5)
    assert found.known == pytest.approx(1)
    assert small.base.rows[nearest_row(small.base, [found.reading], here)].text == "harkan pituus"


@pytest.mark.parametrize("text", ["", "?!", "xyzzy qwfp", "niinku tota"])
def test_nothing_is_known_of_a_message_whose_words_no_phrasing_has(small: Engine, text: str) -> None:
    found = hits(small, text)
    assert found.known == 0
    assert not found.coverage.any()


def test_strange_words_lower_what_is_known_and_covered(small: Engine) -> None:
    plain, strange = hits(small, "minnon hinta"), hits(small, "minnon hinta karaokessa")
    assert strange.known < plain.known
    assert (strange.coverage <= plain.coverage).all()


def test_a_word_whose_synonym_is_known_is_not_strange(small: Engine) -> None:
    """No phrasing has "ont", but its group."""
    assert "ont" not in small.base.terms.features
    assert hits(small, "ont").known == pytest.approx(1)


@pytest.mark.parametrize("text", ["minnon hinta", "kauanko kestää", "opparin palkka ja pituus", "ö"])
def test_every_part_lies_between_zero_and_one(small: Engine, text: str) -> None:
    found = hits(small, text)
    for part in (found.letters, found.coverage, found.votes):
        assert ((part >= 0) & (part <= 1 + 1e-5)).all()
    assert 0 <= found.known <= 1


def test_beside_a_story_the_question_counts_once_more_by_itself(small: Engine) -> None:
    story, question = "Harjoittelun palkasta on sovittu.", "Kauanko oppari kestää?"
    whole, asked = hits(small, f"{story} {question}"), hits(small, question)
    quiet = replace(
        small.read(f"{story} {question}"),
        words=tuple(replace(word, told=False) for word in small.read(f"{story} {question}").words),
    )
    alike = retrieve(small.base, quiet)
    for part in ("letters", "coverage", "votes", "learned"):
        mixed = (1 - ASKED_SHARE) * getattr(alike, part) + ASKED_SHARE * getattr(asked, part)
        assert getattr(whole, part) == pytest.approx(mixed, abs=1e-5)


def test_what_says_no_question_has_nothing_told_beside_it(small: Engine) -> None:
    for text in (
        "Harjoittelusta on sovittu. Oppari kestää.",
        "Kauanko oppari kestää?",
        "Hei! Ihmettelen, kestääkö se.",
    ):
        assert not any(word.told for word in small.read(text).words)


def test_an_answer_with_few_phrasings_is_not_outvoted_by_one_with_many() -> None:
    many = [f"mikä on minnon {word}" for word in ("hinta", "koko", "kesto", "alku", "loppu", "idea", "tulos")]
    engine = engine_of(
        knowledge(
            subject("muut", [answer("monta", "muut", *many), answer("yksi", "muut", "missä on kampus")])
        )
    )
    found = hits(engine, "missä on kampus")
    assert found.votes[1] == pytest.approx(1, abs=1e-5)
    assert found.votes[0] < found.votes[1]


def test_where_a_classifier_has_learned_letters_and_votes_are_not_worked_out(shipped: Engine) -> None:
    found = hits(shipped, "Paljonko MINNO maksaa?")
    assert found.learned.any()
    assert found.coverage.any()
    assert not found.letters.any()
    assert not found.votes.any()


def test_the_best_of_an_answers_rows_speaks_for_it(small: Engine) -> None:
    by_row = np.arange(len(small.base.rows), dtype=np.float32)
    best = small.base.best_by_answer(by_row)
    assert [int(small.base.answer_of[int(row)]) for row in best] == list(range(len(small.base.ids)))
