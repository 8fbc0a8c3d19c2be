"""Step three: how like each answer's phrasings a reading is, by letters, by words and by votes."""

from dataclasses import dataclass

import numpy as np

from bot.engine.base import Base
from bot.engine.features import letter_features
from bot.engine.model import Floats, Reading
from bot.engine.weights import VOTERS


@dataclass(frozen=True, slots=True)
class Hits:
    """Numbers per answer for one reading; *nearest* is each answer's likest row, *known* a share of the IDF."""

    reading: Reading
    letters: Floats
    coverage: Floats
    votes: Floats
    nearest: tuple[int, ...]
    known: float


def retrieve(base: Base, reading: Reading) -> Hits:
    """Return how well each answer of *base* fits *reading*, part by part, not yet weighed."""
    terms = base.terms.cosines(reading.terms)
    letters = base.letters.cosines(letter_features(reading))
    coverage, known = _coverage(base, reading)
    likeness = (terms + letters) / 2
    by_answer = np.append(likeness, -1.0)[base.slots]
    nearest = base.slots[np.arange(len(base.ids)), by_answer.argmax(axis=1)]
    return Hits(
        reading, base.best_by_answer(letters), coverage, _votes(by_answer), tuple(nearest.tolist()), known
    )


def _votes(by_answer: Floats) -> Floats:
    """Return for each answer the root mean square of its VOTERS likest rows, or of as many as it has."""
    voters = min(VOTERS, by_answer.shape[1])
    likest = -np.partition(-by_answer, voters - 1, axis=1)[:, :voters]
    present = likest >= 0
    mean = (likest.clip(0) ** 2).sum(axis=1) / present.sum(axis=1).clip(1)
    votes: Floats = np.sqrt(mean).astype(np.float32)
    return votes


def _coverage(base: Base, reading: Reading) -> tuple[Floats, float]:
    """Return the share of the message's IDF that each answer's words cover, and the share any answer knows.

    Every term that no row has counts as if one had it: a strange compound is as strange as its parts.
    """
    covered = np.zeros(len(base.ids), np.float32)
    known = whole = 0.0
    for term, weight in reading.terms.items():
        number = base.terms.features.get(term)
        importance = weight * (base.terms.unseen_idf if number is None else float(base.terms.idf[number]))
        whole += importance
        if number is not None:
            rows = base.terms.rows[base.terms.starts[number] : base.terms.starts[number + 1]]
            covered[base.answer_of[rows]] += importance  # once per answer, however many of its rows
            known += importance
    return (covered / whole, known / whole) if whole else (covered, 0.0)
