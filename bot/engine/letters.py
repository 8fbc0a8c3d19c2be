"""The letters of a message beside those of every row, put together from those of its words.

A message has some 190 letter sequences, and those have 75,000 postings among 4,000 rows. But its words are mostly
words that somebody wrote before: what a word has in common with every row is worked out once, and a message then
is the sum of a dozen arrays. A new word is quick, too, as the few sequences that most rows have (94 in 100 of its
postings) are laid out as arrays of their own.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from bot.engine.features import grams
from bot.engine.index import SparseIndex
from bot.engine.model import Floats
from bot.engine.remembered import Remembered

BYTES_REMEMBERED = 16 << 20
"""Memory for the words met: about 1,000 of them beside 4,000 rows."""

BYTES_BESIDES = 1500
"""What a word takes besides, however few the rows."""

BYTES_LAID_OUT = 24 << 20
"""Memory for the commonest letter sequences: about 1,600 beside 4,000 rows, 250 beside 25,000."""

_BYTES = np.dtype(np.float32).itemsize


@dataclass(frozen=True, slots=True)
class WordLetters:
    """One word against all rows: what each row has of it, and what it adds to a message's length.

    *slots* are the numbers of its letter sequences, *amounts* their IDF; those that no row has are *strange*.
    What a word has twice stands there twice.
    """

    products: Floats
    slots: NDArray[np.intp]
    amounts: NDArray[np.float64]
    strange: tuple[str, ...]


class Letters:
    """The letter sequences of all rows, and those of the words that messages had lately."""

    __slots__ = ("_common", "_index", "_make", "_met")

    def __init__(self, make: Callable[[], SparseIndex], rows: int) -> None:
        """Hold the letters of as many *rows*; *make* gives their index when it is first wanted."""
        self._make = make
        self._index: SparseIndex | None = None
        self._common: dict[int, Floats] | None = (
            None  # laid out when first wanted: a trained base asks for none
        )
        most = max(1, BYTES_REMEMBERED // (max(1, rows) * _BYTES + BYTES_BESIDES))
        self._met: Remembered[str, WordLetters] = Remembered(most)

    @property
    def index(self) -> SparseIndex:
        """Return the letter sequences of all rows."""
        if self._index is None:
            self._index = self._make()
        return self._index

    def cosines(self, words: Mapping[str, float]) -> Floats:
        """Return the cosine of the letters of *words*, weighed as they say, with each row."""
        met = [(self._word(word), weight) for word, weight in words.items()]
        products = np.zeros(self.index.size, np.float32)
        for letters, weight in met:
            products += letters.products * np.float32(weight)
        length = self._length(met)
        return products / np.float32(length) if length else products

    def laid_out(self) -> Mapping[int, Floats]:
        """Return the values of the commonest letter sequences, row by row; a tenth of a second the first time."""
        if self._common is None:
            self._common = _laid_out(self.index, BYTES_LAID_OUT // (max(1, self.index.size) * _BYTES))
        return self._common

    @property
    def remembered(self) -> int:
        """Return how many words are held."""
        return len(self._met)

    def _word(self, word: str) -> WordLetters:
        return self._met.of(word, lambda: self._worked_out(word))

    def _worked_out(self, word: str) -> WordLetters:
        index, features = self.index, self.index.features
        laid_out = self.laid_out()
        found = grams(word)
        numbers = [features[gram] for gram in found if gram in features]
        slots = np.array(numbers, np.intp)
        amounts = index.idf[slots].astype(np.float64)
        rare = [place for place, number in enumerate(numbers) if number not in laid_out]
        products = index.products([numbers[place] for place in rare], amounts[rare]).astype(np.float32)
        for number in numbers:
            if (common := laid_out.get(number)) is not None:
                products += common
        strange = tuple(gram for gram in found if gram not in features)
        return WordLetters(products, slots, amounts, strange)

    def _length(self, met: list[tuple[WordLetters, float]]) -> float:
        """Return the length of the message as a vector; a sequence that two of its words have counts together."""
        if not met:
            return 0.0
        slots = np.concatenate([letters.slots for letters, _ in met])
        weights = np.repeat([weight for _, weight in met], [len(letters.slots) for letters, _ in met])
        amounts = np.concatenate([letters.amounts for letters, _ in met]) * weights
        order = slots.argsort()
        slots, amounts = slots[order], amounts[order]
        firsts = np.flatnonzero(np.concatenate((slots[:1] >= 0, slots[1:] != slots[:-1])))
        together = np.add.reduceat(amounts, firsts) if len(firsts) else amounts
        strange: dict[str, float] = {}
        for letters, weight in met:
            for gram in letters.strange:
                strange[gram] = strange.get(gram, 0.0) + weight
        unseen = self.index.unseen_idf**2 * sum(amount * amount for amount in strange.values())
        return sqrt(float(together @ together) + unseen)


def _laid_out(index: SparseIndex, most: int) -> dict[int, Floats]:
    """Return the values of the *most* common features of *index* row by row, weighed by their IDF."""
    common = np.argsort(-np.diff(index.starts), kind="stable")[:most]
    values = np.zeros((len(common), index.size), np.float32)
    for place, number in enumerate(common):
        span = slice(index.starts[number], index.starts[number + 1])
        values[place, index.rows[span]] = index.values[span] * index.idf[number]
    return dict(zip(common.tolist(), values, strict=True))
