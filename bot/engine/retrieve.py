"""Step three: how like each answer's phrasings a reading is, by letters, by words, by votes and by what was learned."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.engine.base import Base
from bot.engine.features import letter_words
from bot.engine.model import Floats, Reading
from bot.engine.weights import VOTERS


@dataclass(frozen=True, slots=True)
class Hits:
    """Numbers per answer for one reading; *nearest* is each answer's likest row, *known* a share of the IDF."""

    reading: Reading
    letters: Floats
    coverage: Floats
    votes: Floats
    learned: Floats
    nearest: NDArray[np.int64]
    known: float


def retrieve(base: Base, reading: Reading) -> Hits:
    """Return how well each answer of *base* fits *reading*, part by part, not yet weighed."""
    terms = reading.terms
    letters = base.letters.cosines(letter_words(reading))
    coverage, known = _coverage(base, terms)
    likeness: Floats = np.append((base.terms.cosines(terms) + letters) / 2, np.float32(-1))
    by_answer = likeness[base.slots]
    likest = by_answer.argmax(axis=1)
    nearest = base.slots[np.arange(len(likest)), likest]
    return Hits(
        reading,
        base.best_by_answer(letters),
        coverage,
        _votes(by_answer),
        base.classifier.scores(reading),
        nearest,
        known,
    )


def _votes(by_answer: Floats) -> Floats:
    """Return for each answer the root mean square of its VOTERS likest rows, or of as many as it has."""
    spare = by_answer.shape[1] - VOTERS
    likest = np.partition(by_answer, spare, axis=1)[:, spare:] if spare > 0 else by_answer
    present = np.count_nonzero(likest >= 0, axis=1)
    likest = np.maximum(likest, 0)
    votes: Floats = np.sqrt(np.einsum("ij,ij->i", likest, likest) / np.maximum(present, 1)).astype(np.float32)
    return votes


def _coverage(base: Base, terms: Mapping[str, float]) -> tuple[Floats, float]:
    """Return the share of the message's IDF that each answer's words cover, and the share any answer knows.

    Every term that no row has counts as if one had it: a strange compound is as strange as its parts.
    """
    index, features = base.terms, base.terms.features
    having, importances, strange = [], [], 0.0
    for term, weight in terms.items():
        number = features.get(term)
        if number is None:
            strange += weight * index.unseen_idf
        else:
            having.append(base.having(number))  # once per answer, however many of its rows
            importances.append(weight * float(index.idf[number]))
    known = sum(importances)
    if not known:
        return np.zeros(len(base.ids), np.float32), 0.0
    shares = np.repeat(np.asarray(importances) / (known + strange), list(map(len, having)))
    covered = np.bincount(np.concatenate(having), shares, minlength=len(base.ids))
    return covered.astype(np.float32), known / (known + strange)
