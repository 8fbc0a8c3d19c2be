"""The small words: which they are, and that they are written as messages are read."""

import pytest

from bot.finnish.function_words import FUNCTION_BASES, FUNCTION_WORDS, QUESTION_WORDS
from bot.finnish.text import words


def test_small_words_stand_in_the_form_in_which_messages_are_read() -> None:
    assert [word for word in sorted(FUNCTION_WORDS | FUNCTION_BASES) if words(word) != (word,)] == []


def test_question_words_are_small_words() -> None:
    assert QUESTION_WORDS <= FUNCTION_WORDS


@pytest.mark.parametrize("word", ["järjestö", "minno", "maksaa", "palkka", "kestää", "ohjata", "opiskelija"])
def test_words_that_tell_answers_apart_are_not_small(word: str) -> None:
    assert word not in FUNCTION_WORDS | FUNCTION_BASES
