"""What of a reading the classifier looks at: four letters in a row, and meanings that stand near each other.

Both see what a bag of words does not: how words follow each other ("ei maksa", "maksaa ei"). Letters run across the
words, from the end of one into the next. Nothing is looked up: a trait's place follows from its CRC, so the same
reading has the same traits on every machine.
"""

from functools import lru_cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.engine.model import Floats, Reading, Word
from bot.finnish.text import fold

SLOTS = 32_768
"""Places for traits. Of 1,492 questions with 73 answers 88.7 % came first with 4,096 places, 89.8 % with 8,192 and
90.4 % with 16,384; twice as many again were likelier still, for 2 MB of weights."""

SEQUENCE = 4
"""Letters in a row. All lengths from three to six were no better, and four times as many."""

REACH = 4
"""Words that a meaning is paired with: two were worse, nine no better."""

LEAST_WEIGHT = 0.3
"""Weight from which a word is paired: question words are, other grammar words add nothing."""

MOST_MEANINGS = 2
"""Synonym groups of a word that are paired."""

MOST_WORDS = 80
"""Words that are looked at together; behind them a message only tells on."""

Traits = tuple[NDArray[np.intp], Floats]
"""Slots, each once, and how much each counts."""


def letter_traits(reading: Reading) -> Traits:
    """Return the slots of the letter sequences of *reading*, and how often each occurs."""
    shapes = [fold(word.shape) for word in reading.words[:MOST_WORDS] if word.weight]
    letters = f" {' '.join(shapes)} ".encode()
    amounts: dict[int, float] = {}
    for start in range(len(letters) - SEQUENCE + 1):
        slot = crc32(letters[start : start + SEQUENCE]) % SLOTS
        amounts[slot] = amounts.get(slot, 0.0) + 1.0
    return _listed(amounts)


def pair_traits(reading: Reading) -> Traits:
    """Return the slots of the pairs of meanings in *reading*, in either order, each as weighty as its words."""
    told = [
        (_meanings(word), word.weight) for word in reading.words[:MOST_WORDS] if word.weight >= LEAST_WEIGHT
    ]
    amounts: dict[int, float] = {}
    for place, (meanings, weight) in enumerate(told):
        for others, other_weight in told[place + 1 : place + 1 + REACH]:
            amount = weight * other_weight
            for meaning in meanings:
                for other in others:
                    slot = (meaning + other) % SLOTS
                    if amounts.get(slot, 0.0) < amount:
                        amounts[slot] = amount
    return _listed(amounts)


def _meanings(word: Word) -> list[int]:
    """Return the CRCs of the synonym groups of *word*, or of what it most probably means."""
    groups = [term for term in word.terms if term.startswith("=")][:MOST_MEANINGS]
    return [
        _crc(term) for term in groups or [max(word.terms, key=word.terms.__getitem__, default=word.shape)]
    ]


@lru_cache(maxsize=16384)
def _crc(term: str) -> int:
    return crc32(term.encode())


def _listed(amounts: dict[int, float]) -> Traits:
    return (
        np.fromiter(amounts, np.intp, len(amounts)),
        np.fromiter(amounts.values(), np.float32, len(amounts)),
    )
