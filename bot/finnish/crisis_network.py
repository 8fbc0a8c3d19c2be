"""What the words of a passage tell in their order: a small convolutional network, ``Network``.

A word is the mean of the vectors of its features: of its letters, base forms and word groups, so that it is near other
forms and slips of itself. Filters look at windows of one, three and five words; the most that each of them saw
anywhere, and the mean of all words, decide. After Y. Kim, Convolutional Neural Networks for Sentence Classification
(2014). How it is learned is the business of ``crisis_network_learning.py``.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Places = NDArray[np.intp]

PLACES = 32_768
"""Places for the vectors of features, which share them. Four times as many tell hardly more."""

WIDTH, FILTERS = 32, 96
"""Numbers in the vector of a feature, and filters that look at windows of each size."""

WINDOWS = (1, 3, 5)
"""Words that a filter sees at once."""

SEEN = FILTERS * len(WINDOWS) + WIDTH
"""Numbers that are weighed of a passage: what each filter showed, and the mean of the words."""

_FIRST_ROWS = WIDTH * np.cumsum(WINDOWS[:-1])

SUREST = 8.0
"""Log odds that the network gives at most, for and against: no single learner is sure alone."""

MARGIN = max(WINDOWS) // 2
"""Empty words before and behind a passage, so that a window may begin before it."""


@dataclass(frozen=True)
class Said:
    """Passages end to end: the places of all features, and where each word and each passage begins."""

    places: Places
    words: Places
    passages: Places

    @cached_property
    def sizes(self) -> Places:
        """Return how many features each word has."""
        return np.diff(self.words, append=len(self.places))

    @cached_property
    def lengths(self) -> Places:
        """Return how many words each passage has."""
        return np.diff(self.passages, append=len(self.words))

    def by_feature(self, words: Floats) -> Floats:
        """Return what *words* have for each word, by the number of its features."""
        return np.asarray(words / self.sizes[:, None].astype(np.float32), np.float32)

    def mean(self, words: Floats) -> Floats:
        """Return the mean of what *words* have for the words of each passage."""
        return np.asarray(np.add.reduceat(words, self.passages) / self.lengths[:, None], np.float32)

    @cached_property
    def rows(self) -> Places:
        """Return the row of each word where MARGIN empty ones stand before, between and behind the passages."""
        return np.arange(len(self.words)) + np.repeat(
            MARGIN * np.arange(1, len(self.passages) + 1), self.lengths
        )

    def no_words(self) -> Floats:
        """Return an empty vector for each of *rows* and those between them."""
        return np.zeros((len(self.words) + MARGIN * (len(self.passages) + 1), WIDTH), np.float32)

    def each_word(self, of_passages: Floats) -> Floats:
        """Return for each word what *of_passages* has for its passage."""
        return np.repeat(of_passages, self.lengths, axis=0)


def said_in(passages: Sequence[Sequence[Sequence[int]]]) -> Said:
    """Return *passages*, which are the features of each of their words; none of them may be empty."""
    words = [*chain.from_iterable(passages)]
    places = np.fromiter(chain.from_iterable(words), np.intp) % PLACES
    return Said(places, _begins(map(len, words)), _begins(map(len, passages)))


def _begins(lengths: Iterable[int]) -> Places:
    ends = np.cumsum([*lengths])
    return np.concatenate(([0], ends[:-1]))


@dataclass(frozen=True, slots=True)
class Network:
    """What was learned: PLACES × WIDTH vectors, filters for all WINDOWS one below the other, and what it weighs."""

    vectors: Floats
    filters: Floats
    biases: Floats
    weights: Floats
    bias: Floats

    @property
    def filters_of_windows(self) -> Sequence[Floats]:
        """Return the filters for each of WINDOWS."""
        return np.split(self.filters, _FIRST_ROWS)

    def judge(self, said: Said) -> Floats:
        """Return how like distress each passage is, in log odds up to SUREST."""
        words = vectors_of(self.vectors, said)
        filtered = map(shown_by, windows(words, said), self.filters_of_windows, self.biases)
        odds = np.hstack(summary(words, [*filtered], said)) @ self.weights + self.bias
        return np.asarray(np.clip(odds, -SUREST, SUREST), np.float32)


def vectors_of(vectors: Floats, said: Said) -> Floats:
    """Return the vector of each word: the mean of those of its features."""
    return said.by_feature(np.add.reduceat(vectors[said.places], said.words))


def windows(words: Floats, said: Said) -> tuple[Floats, ...]:
    """Return what the filters of each of WINDOWS see around each word."""
    spread = said.no_words()
    spread[said.rows] = words
    return tuple(np.hstack([spread[said.rows + apart] for apart in reach(size)]) for size in WINDOWS)


def reach(size: int) -> range:
    """Return how far from its middle the words of a window of *size* stand."""
    return range(-(size // 2), size // 2 + 1)


def shown_by(window: Floats, filters: Floats, bias: Floats) -> Floats:
    """Return what each of *filters* shows around each word."""
    return np.asarray(np.maximum(window @ filters + bias, 0), np.float32)


def summary(words: Floats, filtered: Sequence[Floats], said: Said) -> tuple[Floats, ...]:
    """Return what is weighed of each passage: the most that each filter showed, and the mean of the words."""
    return (*(np.maximum.reduceat(shown, said.passages) for shown in filtered), said.mean(words))
