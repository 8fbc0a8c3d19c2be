"""The two descriptions of a text that are compared: its terms, and the letters of its words."""

from functools import lru_cache

from bot.engine.model import Reading
from bot.finnish.text import fold

SHORTEST, LONGEST = 2, 5
"""Letter sequences of these lengths; 3 to 5 alone lost short words (op, ont, ry)."""


LEAST_WEIGHT = 0.3
"""What the letters of a word count at least, unless the word is ignored."""


def letter_words(reading: Reading) -> dict[str, float]:
    """Return the spellings whose letters are compared, and how much each counts; a repeated one counts again."""
    weights: dict[str, float] = {}
    for word in reading.words:
        if word.weight:
            shape = fold(word.shape)
            weights[shape] = weights.get(shape, 0.0) + max(word.weight, LEAST_WEIGHT)
    return weights


def letter_features(reading: Reading) -> dict[str, float]:
    """Return the letter sequences inside the words of *reading*, each word counting by its weight."""
    weights: dict[str, float] = {}
    for word, weight in letter_words(reading).items():
        for gram in grams(word):
            weights[gram] = weights.get(gram, 0.0) + weight
    return weights


@lru_cache(maxsize=1024)
def grams(word: str) -> tuple[str, ...]:
    """Return the letter sequences of the folded *word*, its ends marked by spaces."""
    bounded = f" {word} "
    return tuple(
        bounded[start : start + length]
        for length in range(SHORTEST, LONGEST + 1)
        for start in range(len(bounded) - length + 1)
    )
