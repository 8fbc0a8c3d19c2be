"""Step three: how like each answer's phrasings a reading is, by letters, by terms and by the classifier."""

from dataclasses import dataclass

import numpy as np

from bot.engine.base import Base, kernel
from bot.engine.features import letter_features
from bot.engine.model import Floats, Reading


@dataclass(frozen=True, slots=True)
class Hits:
    """Numbers per answer for one reading; *nearest* is each answer's likest row, *known* a share of the IDF."""

    reading: Reading
    letters: Floats
    coverage: Floats
    classifier: Floats
    nearest: tuple[int, ...]
    known: float


def retrieve(base: Base, reading: Reading) -> Hits:
    """Return how well each answer of *base* fits *reading*, part by part, not yet weighed."""
    terms = base.terms.cosines(reading.terms)
    letters = base.letters.cosines(letter_features(reading))
    coverage, known = _coverage(base, reading)
    likeness = kernel(terms, letters)
    ends = (*base.first_rows[1:], len(base.rows))
    nearest = tuple(
        int(start + np.argmax(likeness[start:end])) for start, end in zip(base.first_rows, ends, strict=True)
    )
    classifier = np.zeros(len(base.ids), np.float32) if base.weights is None else likeness @ base.weights
    return Hits(reading, base.best_by_answer(letters), coverage, classifier, nearest, known)


def _coverage(base: Base, reading: Reading) -> tuple[Floats, float]:
    """Return the share of the message's IDF that each answer's words cover, and the share any answer knows."""
    covered = np.zeros(len(base.ids), np.float32)
    known = whole = 0.0
    for term, weight in reading.terms.items():
        number = base.terms.features.get(term)
        importance = weight * (base.terms.unseen_idf if number is None else float(base.terms.idf[number]))
        whole += importance
        if number is not None:
            covered[base.covers[term]] += importance
            known += importance
    return (covered / whole, known / whole) if whole else (covered, 0.0)
