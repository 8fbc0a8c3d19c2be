"""How much a message resembles examples of distress rather than everyday ones: ``Likeness``.

A regularised least-squares classifier over the letters of the folded words (pieces of three to five letters,
and pairs of word beginnings). It hears what no sign of ``crisis_signs.py`` says, also misspelt, and is fitted
on ``crisis_examples.py`` the first time it is asked, in well under a second. Pieces share numbered slots by
their CRC, so the same examples give the same answer on every machine.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.finnish.text import fold

SLOTS = 16_384
"""Places for pieces of words; half as many lose two crisis messages in a hundred."""
STEPS = 40
"""Steps of fitting, after which the weights no longer change in the fourth digit."""
SMOOTHNESS = 0.5
"""Regularisation; anything from 0.2 to 1 does as well."""
PIECE_LENGTHS = (3, 4, 5)
WORD_BEGINNING = 4
TOLD_WORDS = 5
"""Words that are named as the reason."""
REMEMBERED_WORDS = 8192
"""Words whose slots are kept ready."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """The weight of every slot and how rare it is; above zero resembles distress."""

    weights: NDArray[np.float64]
    rarity: NDArray[np.float64]

    def of(self, words: Sequence[str]) -> float:
        """Return the likeness of the message *words* to distress, about -1 to 1."""
        slots = _slots(words)
        rarity = self.rarity[slots]
        length = float(np.linalg.norm(rarity))
        return float(rarity @ self.weights[slots]) / length if length else -1.0

    def telling(self, words: Sequence[str]) -> tuple[str, ...]:
        """Return the words of the message that speak most for distress, in its order."""
        ranked = sorted(set(words), key=lambda word: self.of((word,)), reverse=True)[:TOLD_WORDS]
        return tuple(word for word in words if word in ranked)


def fit(distressed: Sequence[Sequence[str]], calm: Sequence[Sequence[str]]) -> Likeness:
    """Return the likeness learnt from the words of *distressed* and *calm* messages."""
    examples = [_slots(words) for words in (*distressed, *calm)]
    rows = np.repeat(np.arange(len(examples)), [len(slots) for slots in examples])
    columns = np.concatenate(examples)
    rarity = np.log((1 + len(examples)) / (1 + np.bincount(columns, minlength=SLOTS)))
    lengths = np.sqrt(_sums(rows, rarity[columns] ** 2, len(examples))) + 1e-9
    entries = rarity[columns] / lengths[rows]

    def weigh(shares: NDArray[np.float64]) -> NDArray[np.float64]:
        return _sums(columns, entries * shares[rows], SLOTS)

    # Conjugate gradients: the examples are a sparse matrix, and its square would cost a second to form.
    shares = np.zeros(len(examples))
    rest = np.repeat([1.0, -1.0], [len(distressed), len(calm)])
    direction, size = rest, float(rest @ rest)
    for _ in range(STEPS):
        moved = _sums(rows, entries * weigh(direction)[columns], len(examples)) + SMOOTHNESS * direction
        step = size / float(direction @ moved)
        shares = shares + step * direction
        rest = rest - step * moved
        size, previous = float(rest @ rest), size
        direction = rest + size / previous * direction
    return Likeness(weigh(shares), rarity)


def _sums(places: NDArray[np.intp], amounts: NDArray[np.float64], number: int) -> NDArray[np.float64]:
    return np.asarray(np.bincount(places, amounts, minlength=number), dtype=np.float64)


def _slots(words: Sequence[str]) -> NDArray[np.intp]:
    folded = [fold(word) for word in words]
    slots = [slot for word in folded for slot in _word_slots(word)]
    slots += [
        _slot(f"{first[:WORD_BEGINNING]}_{second[:WORD_BEGINNING]}") for first, second in pairwise(folded)
    ]
    return np.array(sorted(set(slots)), dtype=np.intp)


@lru_cache(maxsize=REMEMBERED_WORDS)
def _word_slots(word: str) -> tuple[int, ...]:
    padded = f" {word} "
    pieces = {
        padded[start : start + length]
        for length in PIECE_LENGTHS
        for start in range(len(padded) - length + 1)
    }
    return tuple(sorted({_slot(piece) for piece in pieces}))


def _slot(piece: str) -> int:
    return crc32(piece.encode()) % SLOTS
