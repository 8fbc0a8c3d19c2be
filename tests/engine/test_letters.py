"""The letters of a message, put together word by word, are those of the message as a whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.engine import letters as module
from bot.engine.base import Base
from bot.engine.engine import Engine
from bot.engine.features import letter_features, letter_words
from bot.engine.letters import Letters
from tests.engine.small import small

WRITTEN = some.lists(
    some.one_of(
        some.sampled_from("minno harkka palkka palkka kestää kauanko ry op xyzzy mississippi".split()),
        some.text("abehknäö", min_size=1, max_size=9),
    ),
    max_size=12,
)


@given(WRITTEN)
def test_the_words_together_are_as_like_every_row_as_the_message(written: list[str]) -> None:
    base = small().base
    reading = small().read(" ".join(written))
    whole = base.letters.index.cosines(letter_features(reading))
    assert base.letters.cosines(letter_words(reading)) == pytest.approx(whole, abs=1e-6)


def fresh_letters(engine: Engine) -> Letters:
    return Letters(lambda: engine.base.letters.index, len(engine.base.rows))


@pytest.mark.parametrize("words", [{}, {"ŋŋŋ": 0.3}], ids=["nothing", "other letters"])
def test_words_without_a_known_sequence_are_like_no_row(small: Engine, words: dict[str, float]) -> None:
    found = small.base.letters.cosines(words)
    assert found.shape == (len(small.base.rows),)
    assert not found.any()


def test_what_was_met_before_changes_nothing(small: Engine) -> None:
    """To the last bit: a message gets the same score whoever asked what before."""
    words = {"harkan": 1.0, "palkka": 1.0, "mississippi": 0.3}
    fresh = fresh_letters(small)
    first = fresh.cosines(words).tolist()
    fresh.cosines({"kauanko": 1.0, "palkka": 0.5})
    assert fresh.cosines(words).tolist() == first == small.base.letters.cosines(words).tolist()


@pytest.mark.parametrize("laid_out", [0, 1 << 10, 1 << 20], ids=["none", "some", "all"])
def test_how_many_sequences_are_laid_out_changes_speed_alone(
    small: Engine, laid_out: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "BYTES_LAID_OUT", laid_out)
    words = {"minnon": 1.0, "hinta": 1.0, "järjestölle": 0.4}
    assert fresh_letters(small).cosines(words) == pytest.approx(small.base.letters.cosines(words), abs=1e-6)


def test_the_memory_for_words_is_bounded(small: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    each = 4 * len(small.base.rows) + module.BYTES_BESIDES
    monkeypatch.setattr(module, "BYTES_REMEMBERED", 3 * each)
    letters = fresh_letters(small)
    for number in range(20):
        letters.cosines({f"sana{number}": 1.0})
    assert letters.remembered == 3


def test_an_answer_has_a_term_once_however_many_of_its_rows_do(small: Engine) -> None:
    base: Base = small.base
    found = base.having(base.terms.features["minno"])
    assert (
        len(set(found.tolist()))
        == len(found)
        == sum(answer_id.startswith("minno-") for answer_id in base.ids)
    )
