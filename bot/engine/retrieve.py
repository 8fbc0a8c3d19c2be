"""Step three: how like each answer's phrasings a reading is, by words and by what was learned, or else by letters.

Where a classifier has learned from the phrasings, likeness by letters and votes tell nothing more and take most of
the time: with them 90.1 % of benchmarks/fresh.jsonl were answered right at once, without them 90.6 %.
"""

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, replace

import numpy as np

from bot.engine.analyse import GROUP
from bot.engine.base import Base
from bot.engine.features import letter_words
from bot.engine.model import Floats, Reading
from bot.engine.weights import ASKED_SHARE, VOTERS


@dataclass(frozen=True, slots=True)
class Hits:
    """Numbers per answer for one reading; *known* is a share of the IDF."""

    reading: Reading
    letters: Floats
    coverage: Floats
    votes: Floats
    learned: Floats
    known: float


def retrieve(base: Base, reading: Reading) -> Hits:
    """Return how well each answer of *base* fits *reading*, part by part, not yet weighed.

    Beside a story the question counts once more by itself: an answer that only the story speaks for is doubted.
    """
    asking = tuple(word for word in reading.words if not word.told)
    hits = _retrieved(base, reading)
    if not 0 < len(asking) < len(reading.words):
        return hits
    asked = _retrieved(base, replace(reading, words=asking))
    return replace(
        hits,
        letters=_mixed(hits.letters, asked.letters),
        coverage=_mixed(hits.coverage, asked.coverage),
        votes=_mixed(hits.votes, asked.votes),
        learned=_mixed(hits.learned, asked.learned),
    )


def _mixed(whole: Floats, asked: Floats) -> Floats:
    mixed: Floats = (1 - ASKED_SHARE) * whole + ASKED_SHARE * asked
    return mixed


def _retrieved(base: Base, reading: Reading) -> Hits:
    coverage, known = _coverage(base, reading.terms, _understood(base, reading))
    learned = base.classifier.scores(reading)
    if base.classifier.is_trained:
        silent = np.zeros(len(base.ids), np.float32)
        return Hits(reading, silent, coverage, silent, learned, known)
    letters = base.letters.cosines(letter_words(reading))
    likeness = _mean(base.terms.cosines(reading.terms), letters)
    votes = _votes(np.append(likeness, np.float32(-1))[base.slots])
    return Hits(reading, base.best_by_answer(letters), coverage, votes, learned, known)


def nearest_row(base: Base, readings: Iterable[Reading], answer: int) -> int:
    """Return the row of *answer* that is likest to one of *readings*; only who wants reasons has to wait for it."""
    first = int(base.first_rows[answer])
    end = int(base.first_rows[answer + 1]) if answer + 1 < len(base.ids) else len(base.rows)
    likest = np.maximum.reduce([_likeness(base, reading)[first:end] for reading in readings])
    return first + int(likest.argmax())


def _likeness(base: Base, reading: Reading) -> Floats:
    """Return how like *reading* each row is: by words, and by letters where they tell anything."""
    by_terms = base.terms.cosines(reading.terms)
    if base.classifier.is_trained:
        return by_terms
    return _mean(by_terms, base.letters.cosines(letter_words(reading)))


def _mean(one: Floats, other: Floats) -> Floats:
    mean: Floats = ((one + other) / 2).astype(np.float32)
    return mean


def _votes(by_answer: Floats) -> Floats:
    """Return for each answer the root mean square of its VOTERS likest rows, or of as many as it has."""
    spare = by_answer.shape[1] - VOTERS
    likest = np.partition(by_answer, spare, axis=1)[:, spare:] if spare > 0 else by_answer
    present = np.count_nonzero(likest >= 0, axis=1)
    likest = np.maximum(likest, 0)
    votes: Floats = np.sqrt(np.einsum("ij,ij->i", likest, likest) / np.maximum(present, 1)).astype(np.float32)
    return votes


def _understood(base: Base, reading: Reading) -> Set[str]:
    """Return the terms of the words of which a synonym is known, however strange they are themselves."""
    features = base.terms.features
    return {
        term
        for word in reading.words
        if any(term.startswith(GROUP) and term in features for term in word.terms)
        for term in word.terms
    }


def _coverage(base: Base, terms: Mapping[str, float], understood: Set[str]) -> tuple[Floats, float]:
    """Return the share of the message's IDF that each answer's words cover, and the share any answer knows.

    Every term that no row has counts as if one had it: a strange compound is as strange as its parts. Of a word
    whose synonym is known nothing is strange.
    """
    index, features = base.terms, base.terms.features
    having, importances, strange = [], [], 0.0
    for term, weight in terms.items():
        number = features.get(term)
        if number is None:
            strange += 0.0 if term in understood else weight * index.unseen_idf
        else:
            having.append(base.having(number))  # once per answer, however many of its rows
            importances.append(weight * float(index.idf[number]))
    known = sum(importances)
    if not known:
        return np.zeros(len(base.ids), np.float32), 0.0
    shares = np.repeat(np.asarray(importances) / (known + strange), list(map(len, having)))
    covered = np.bincount(np.concatenate(having), shares, minlength=len(base.ids))
    return covered.astype(np.float32), known / (known + strange)
