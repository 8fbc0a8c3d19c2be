"""A sparse matrix of weighted features by row, kept as postings, and the cosine of a message with every row.

scipy would do the same at the price of 40 MB of memory and a third of a second at every start.
"""

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from math import log, sqrt

import numpy as np
from numpy.typing import ArrayLike, NDArray

from bot.engine.model import Floats

LEAST_IDF = 0.05
"""A feature that nearly every row has still counts a little."""

Vector = Mapping[str, float]
"""Features of one text and their raw weights."""


@dataclass(frozen=True, slots=True)
class SparseIndex:
    """TF-IDF rows of unit length. ``starts[f]:starts[f + 1]`` are the postings of feature *f*."""

    features: Mapping[str, int]
    idf: Floats
    starts: NDArray[np.int64]
    rows: NDArray[np.int32]
    values: Floats
    size: int
    unseen_idf: float

    def cosines(self, vector: Vector) -> Floats:
        """Return the cosine of *vector* with each row; features no row has lengthen the message."""
        numbers, weights = [], []
        square = 0.0
        for feature, weight in vector.items():
            number = self.features.get(feature)
            if number is None:
                square += (weight * self.unseen_idf) ** 2
                continue
            weighed = weight * float(self.idf[number])
            square += weighed * weighed
            numbers.append(number)
            weights.append(weighed)
        if not numbers:
            return np.zeros(self.size, np.float32)
        return (self.products(numbers, weights) / sqrt(square)).astype(np.float32)

    def products(self, numbers: Sequence[int], weights: ArrayLike) -> NDArray[np.float64]:
        """Return the product of each row with the vector whose features *numbers* weigh *weights*."""
        if not numbers:
            return np.zeros(self.size)
        starts = self.starts
        spans = [slice(starts[number], starts[number + 1]) for number in numbers]
        counts = [span.stop - span.start for span in spans]
        rows = np.concatenate([self.rows[span] for span in spans])
        amounts = np.concatenate([self.values[span] for span in spans])
        amounts *= np.repeat(np.asarray(weights, np.float32), counts)
        return np.asarray(np.bincount(rows, amounts, minlength=self.size), dtype=np.float64)


def build_index(vectors: Iterable[Vector]) -> SparseIndex:
    """Return the index of *vectors*; idf is ln((n + 1) / (df + 0.5)), Robertson and Spärck Jones's smoothed.

    The vectors are taken one by one: all at once they would be the largest thing in memory.
    """
    numbered: defaultdict[str, int] = defaultdict(count().__next__)
    numbers, raw, lengths = array("i"), array("f"), array("i")
    for vector in vectors:
        numbers.extend([numbered[feature] for feature in vector])
        raw.extend(vector.values())
        lengths.append(len(vector))
    return _index(
        numbered,
        np.frombuffer(numbers, np.int32),
        np.frombuffer(raw, np.float32),
        np.frombuffer(lengths, np.int32),
    )


def build_index_of_pieces(
    vectors: Iterable[Vector], pieces_of: Callable[[str], Sequence[str]]
) -> SparseIndex:
    """Return the index of *vectors* whose features are *pieces_of* theirs, each of which is taken apart once."""
    numbered: defaultdict[str, int] = defaultdict(count().__next__)
    apart: dict[str, NDArray[np.int32]] = {}
    pieces: list[NDArray[np.int32]] = []
    raw, sizes, lengths = array("f"), array("i"), array("i")
    for vector in vectors:
        length = 0
        for feature, weight in vector.items():
            known = apart.get(feature)
            if known is None:
                known = apart[feature] = np.array([numbered[piece] for piece in pieces_of(feature)], np.int32)
            pieces.append(known)
            raw.append(weight)
            sizes.append(len(known))
            length += len(known)
        lengths.append(length)
    numbers = np.concatenate(pieces) if pieces else np.empty(0, np.int32)
    return _index(
        numbered, numbers, np.repeat(np.frombuffer(raw, np.float32), sizes), np.frombuffer(lengths, np.int32)
    )


def _index(
    numbered: Mapping[str, int], numbers: NDArray[np.int32], raw: Floats, lengths: NDArray[np.int32]
) -> SparseIndex:
    """Return the index of rows of these *lengths*, whose features *numbers* weigh *raw*; what comes twice adds up."""
    size = len(lengths)
    rows = np.repeat(np.arange(size, dtype=np.int32), lengths)
    places = numbers * np.int64(size) + rows
    order = np.argsort(places, kind="stable")
    places = places[order]
    first = np.flatnonzero(np.diff(places, prepend=-1))
    values: Floats = np.add.reduceat(raw[order], first) if len(first) else raw
    numbers, rows = numbers[order[first]], rows[order[first]]
    df = np.bincount(numbers, minlength=len(numbered))
    idf = np.log((size + 1) / (df + 0.5)).clip(LEAST_IDF).astype(np.float32)
    values = values * idf[numbers]
    norms = np.sqrt(np.bincount(rows, values**2, minlength=size)).astype(np.float32)
    return SparseIndex(
        features=dict(numbered),
        idf=idf,
        starts=np.concatenate(([0], np.cumsum(df))),
        rows=rows,
        values=values / norms[rows],
        size=size,
        unseen_idf=log((size + 1) / 0.5),
    )
