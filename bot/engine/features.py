"""The two descriptions of a text that are compared: its terms, and the letters of its words."""

from functools import lru_cache

from bot.engine.model import Reading
from bot.finnish.text import fold

SHORTEST, LONGEST = 2, 5
"""Letter sequences of these lengths; 3 to 5 alone lost short words (op, ont, ry)."""


def letter_features(reading: Reading) -> dict[str, float]:
    """Return the letter sequences inside the words of *reading*, each word counting by its weight."""
    weights: dict[str, float] = {}
    for word in reading.words:
        if word.weight == 0:
            continue
        weight = max(word.weight, 0.3)
        for gram in _grams(fold(word.shape)):
            weights[gram] = weights.get(gram, 0.0) + weight
    return weights


@lru_cache(maxsize=32768)
def _grams(word: str) -> tuple[str, ...]:
    bounded = f" {word} "
    return tuple(
        bounded[start : start + length]
        for length in range(SHORTEST, LONGEST + 1)
        for start in range(len(bounded) - length + 1)
    )
