"""A sparse matrix of weighted features by row, kept as postings, and the cosine of a message with every row.

scipy would do the same at the price of 40 MB of memory and a third of a second at every start.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

import numpy as np
from numpy.typing import NDArray

from bot.engine.model import Floats

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
        spans, weights = [], []
        square = 0.0
        for feature, weight in vector.items():
            number = self.features.get(feature)
            if number is None:
                square += (weight * self.unseen_idf) ** 2
                continue
            weighed = weight * float(self.idf[number])
            square += weighed * weighed
            spans.append((self.starts[number], self.starts[number + 1]))
            weights.append(weighed)
        if not spans:
            return np.zeros(self.size, np.float32)
        rows = np.concatenate([self.rows[start:end] for start, end in spans])
        counts = [end - start for start, end in spans]
        products = np.concatenate([self.values[start:end] for start, end in spans]) * np.repeat(
            np.asarray(weights, np.float32), counts
        )
        sums = np.bincount(rows, products, minlength=self.size)
        return (sums / sqrt(square)).astype(np.float32)


def build_index(vectors: Sequence[Vector]) -> SparseIndex:
    """Return the index of *vectors*; idf is ln((n + 1) / (df + 0.5)), Robertson and Spärck Jones's smoothed."""
    features = {feature: number for number, feature in enumerate(_distinct(vectors))}
    df = np.zeros(len(features), np.float64)
    for vector in vectors:
        df[[features[feature] for feature in vector]] += 1
    idf = np.log((len(vectors) + 1) / (df + 0.5)).clip(0.05).astype(np.float32)
    triples: list[tuple[int, int, float]] = []
    for row, vector in enumerate(vectors):
        weighed = [(features[feature], weight) for feature, weight in vector.items()]
        length = sqrt(sum((weight * float(idf[number])) ** 2 for number, weight in weighed)) or 1.0
        triples.extend((number, row, weight * float(idf[number]) / length) for number, weight in weighed)
    triples.sort()
    starts = np.zeros(len(features) + 1, np.int64)
    np.add.at(starts, np.fromiter((number for number, _, _ in triples), np.int64, len(triples)) + 1, 1)
    return SparseIndex(
        features=features,
        idf=idf,
        starts=np.cumsum(starts),
        rows=np.fromiter((row for _, row, _ in triples), np.int32, len(triples)),
        values=np.fromiter((value for _, _, value in triples), np.float32, len(triples)),
        size=len(vectors),
        unseen_idf=log((len(vectors) + 1) / 0.5),
    )


def _distinct(vectors: Sequence[Vector]) -> Iterable[str]:
    return dict.fromkeys(feature for vector in vectors for feature in vector)
