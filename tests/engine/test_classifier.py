"""The classifier: what it learns from phrasings, when it keeps silent, and what of a message it looks at."""

from itertools import product

import numpy as np
import pytest

from bot.content.model import Knowledge, Lexicon
from bot.engine import classifier_learning
from bot.engine.analyse import reading_of
from bot.engine.base import Base
from bot.engine.building import base_of, build_indexes
from bot.engine.classifier import entries_of, untrained
from bot.engine.classifier_learning import Entries, Products, train
from bot.engine.model import Reading
from bot.engine.stored import pack, unpack
from bot.engine.traits import SLOTS, letter_traits, pair_traits
from tests.engine.small import LEXICON, answer, knowledge, small, subject

ASKED = {
    "hinta": ("paljonko {} maksaa", "mikä on {} hinta", "onko {} ilmainen", "mitä kustannuksia {} tuo"),
    "kesto": ("kauanko {} kestää", "montako viikkoa {} vie", "milloin {} päättyy", "kuinka pitkä {} on"),
    "ohjaus": ("kuka {} ohjaa", "kenen vastuulla {} on", "kuka auttaa kun {} alkaa", "onko {} ohjaaja"),
}
THINGS = ("minno", "projekti", "tämä työ", "hanke")


def phrasings(name: str, count: int) -> tuple[str, ...]:
    return tuple(form.format(thing) for thing, form in product(THINGS, ASKED[name]))[:count]


def taught(**counts: int) -> Knowledge:
    """Return knowledge of the answers of ASKED with so many phrasings each."""
    return knowledge(
        subject("minno", (answer(name, "minno", *phrasings(name, counts[name])) for name in counts))
    )


def base(known: Knowledge) -> Base:
    return base_of(known, build_indexes(known))


def says(of: Base, text: str) -> dict[str, float]:
    found = of.classifier.scores(reading_of(of.analyser, text))
    return dict(zip(of.ids, found.tolist(), strict=True))


def reading(text: str) -> Reading:
    return reading_of(small().base.analyser, text)


FULL = dict.fromkeys(ASKED, 16)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("paljonko se hanke oikein maksaa", "hinta", id="words of several phrasings"),
        pytest.param("montakohan viikkoo se vie", "kesto", id="in another form"),
        pytest.param("kuka niitä ohjailee", "ohjaus", id="by letters alone"),
    ],
)
def test_a_message_speaks_for_the_answer_whose_phrasings_it_is_like(text: str, wanted: str) -> None:
    found = says(base(taught(**FULL)), text)
    assert max(found, key=found.__getitem__) == wanted
    assert found[wanted] > 2 * sorted(found.values())[-2]


@pytest.mark.parametrize(
    "counts",
    [
        pytest.param(dict.fromkeys(ASKED, 5), id="five phrasings each"),
        pytest.param({"hinta": 16}, id="one answer"),
    ],
)
def test_what_has_too_little_to_learn_from_keeps_silent(counts: dict[str, int]) -> None:
    of = base(taught(**counts))
    assert not of.classifier.is_trained
    assert set(says(of, "paljonko minno maksaa").values()) == {0.0}


def test_of_more_phrasings_than_are_learned_from_some_of_each_answer_teach(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(classifier_learning, "MOST_ROWS", 2 * len(ASKED))
    of = base(taught(**FULL))
    assert of.classifier.is_trained
    assert np.all(np.any(of.classifier.weights != 0, axis=0))
    found = says(of, "paljonko tällainen kustantaa, onko se ilmainen")
    assert max(found, key=found.__getitem__) == "hinta"


def test_an_answer_with_five_phrasings_is_heard_among_longer_ones() -> None:
    found = says(base(taught(**{**FULL, "hinta": 5})), "paljonko tällainen kustantaa, onko se ilmainen")
    assert max(found, key=found.__getitem__) == "hinta"


def test_a_message_of_nothing_speaks_for_no_answer() -> None:
    assert set(says(base(taught(**FULL)), "").values()) == {0.0}


def test_the_same_phrasings_teach_the_same() -> None:
    first, second = (build_indexes(taught(**FULL)).classifier for _ in range(2))
    assert np.array_equal(first.weights, second.weights)
    assert np.array_equal(first.rarities, second.rarities)


@pytest.mark.parametrize("counts", [FULL, dict.fromkeys(ASKED, 5)], ids=["trained", "untrained"])
def test_what_was_learned_is_stored_and_read_back(counts: dict[str, int]) -> None:
    indexes = build_indexes(taught(**counts))
    again = unpack(pack(indexes), LEXICON).classifier
    assert np.array_equal(again.weights, indexes.classifier.weights)
    assert np.array_equal(again.rarities, indexes.classifier.rarities)


def test_nothing_is_learned_from_nothing() -> None:
    assert not train((), ()).is_trained
    empty = knowledge(subject("minno", ()), lexicon=Lexicon())
    assert not build_indexes(empty).classifier.is_trained


def test_common_and_rare_traits_together_give_the_products_of_whole_phrasings(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(classifier_learning, "LAID_OUT", 3)
    generator = np.random.default_rng(1)
    whole = np.where(generator.random((6, SLOTS)) < 0.001, 1.0, 0.0).astype(np.float32)
    whole[:, :5] = generator.random((6, 5))
    rows, slots = np.nonzero(whole)
    entries = Entries(rows.astype(np.int32), slots.astype(np.int32), whole[rows, slots], 6)
    found = Products(entries).times(np.eye(6, dtype=np.float32))
    assert np.allclose(found, whole @ whole.T, rtol=1e-5)


def test_letters_run_across_words_and_know_no_dots() -> None:
    def letters(text: str) -> set[int]:
        return set(letter_traits(reading(text))[0].tolist())

    assert letters("hinta minno") != letters("minno hinta")
    assert letters("harjoittelu kestää") == letters("harjoittelu kestaa")


def test_pairs_are_the_same_in_either_order_and_for_every_synonym() -> None:
    def pairs(text: str) -> set[int]:
        return set(pair_traits(reading(text))[0].tolist())

    assert pairs("harjoittelu maksaa") == pairs("maksaa harjoittelu") == pairs("kustannus harkka")
    assert not pairs("harjoittelu")


def test_letters_and_pairs_have_their_share_however_long_the_message() -> None:
    rarities = np.ones((2, SLOTS), np.float32)
    for text in ("harkan hinta", "paljonko minnon hinta on ja kauanko minnoprojekti kestää"):
        read = reading(text)
        letters, pairs = letter_traits(read), pair_traits(read)
        _, entries = entries_of(rarities, (letters, pairs))
        cut = len(letters[0])
        assert float(entries[:cut] @ entries[:cut]) == pytest.approx(0.6, abs=1e-5)
        assert float(entries[cut:] @ entries[cut:]) == pytest.approx(0.4, abs=1e-5)


def test_an_untrained_classifier_knows_how_many_answers_there_are() -> None:
    assert untrained(7).scores(reading("harkan hinta")).tolist() == [0.0] * 7
