"""How much a change of a folder bears on each question, told without asking it.

A changed phrasing bears on a question that it is like. A term that an answer gained or lost with its phrasings bears
on a question in which that term matters, however unlike the phrasing is. A changed vocabulary bears on questions
whose words may now be understood otherwise.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from functools import lru_cache
from itertools import pairwise
from math import hypot

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.engine.analyse import reading_of
from bot.engine.base import Base
from bot.engine.features import letter_features
from bot.engine.index import SparseIndex, Vector
from bot.engine.model import Floats, How, Reading, Word
from bot.engine.vocabulary import Vocabulary
from bot.engine.weights import REPAIR
from bot.finnish.inflection import without_clitic
from bot.finnish.morphology import is_word
from bot.finnish.spoken import standard_forms
from bot.finnish.text import fold, words
from bot.workshop.memory import RowKey, Seen, spellings_of
from bot.workshop.selftest import Question, weighed_by


def bearing(
    base: Base,
    questions: Sequence[Question],
    seen: Mapping[str, Seen],
    before: Sequence[RowKey],
    changed: Sequence[RowKey],
) -> Mapping[str, float]:
    """Return by key how much the rows *changed* bear on each question, from zero to one.

    *seen* has the questions that are not rows of *base* as they were read, *before* the rows of then.
    """
    readings = [reading_of(base.analyser, text) for _, text in changed]
    vectors = [(reading.terms, letter_features(reading)) for reading in readings]
    moved = _moved_terms(base, before, changed)
    by_row = np.maximum(_likeness_of_rows(base, vectors), _exposure_of_rows(base, moved))
    found = {question.key: float(by_row[question.row]) for question in questions if question.row is not None}
    rows = [(_unit(base.terms, terms), _unit(base.letters.index, letters)) for terms, letters in vectors]
    for key, read in seen.items():
        terms, letters = (
            _unit(base.terms, read.terms),
            _unit(base.letters.index, letter_features(_as_reading(read))),
        )
        likest = max((_dot(terms, mine) + _dot(letters, grams) for mine, grams in rows), default=0.0)
        exposed = max((hypot(*(terms.get(term, 0.0) for term in lot)) for lot in moved), default=0.0)
        found[key] = max(likest, exposed) / 2
    return found


def _moved_terms(base: Base, before: Sequence[RowKey], changed: Sequence[RowKey]) -> list[Set[str]]:
    """Return, for each answer with a changed row, the terms that it knows now and did not before or the reverse."""
    answers = {answer_id for answer_id, _ in changed}
    now = [(base.ids[row.answer], row.text) for row in base.rows]
    then, today = (_terms_by_answer(base, rows, answers) for rows in (before, now))
    return [then[answer_id] ^ today[answer_id] for answer_id in sorted(answers)]


def _terms_by_answer(base: Base, rows: Iterable[RowKey], answers: Set[str]) -> Mapping[str, set[str]]:
    terms: dict[str, set[str]] = defaultdict(set)
    for answer_id, text in rows:
        if answer_id in answers:
            terms[answer_id] |= reading_of(base.analyser, text).terms.keys()
    return terms


def _likeness_of_rows(base: Base, vectors: Iterable[tuple[Vector, Vector]]) -> Floats:
    likest = np.zeros(len(base.rows), np.float32)
    for terms, letters in vectors:
        likest = np.maximum(likest, (base.terms.cosines(terms) + base.letters.index.cosines(letters)) / 2)
    return likest


def _exposure_of_rows(base: Base, moved: Iterable[Set[str]]) -> Floats:
    """Return half the length of each row's unit vector along the terms of the answer that moves it most."""
    index, most = base.terms, np.zeros(len(base.rows), np.float32)
    for terms in moved:
        squares = np.zeros(len(base.rows), np.float32)
        for number in (index.features[term] for term in terms if term in index.features):
            posting = slice(index.starts[number], index.starts[number + 1])
            squares[index.rows[posting]] += index.values[posting] ** 2
        most = np.maximum(most, np.sqrt(squares))
    half: Floats = most / np.float32(2)
    return half


def _unit(index: SparseIndex, vector: Vector) -> dict[str, float]:
    weighed = weighed_by(index, vector)
    length = hypot(*weighed.values()) or 1.0
    return {feature: weight / length for feature, weight in weighed.items()}


def _dot(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    return sum(weight * other[feature] for feature, weight in one.items() if feature in other)


def _as_reading(seen: Seen) -> Reading:
    """Return a reading with the letters that were seen; its words mean nothing."""
    return Reading(
        "", tuple(Word(shape, shape, {}, weight, How.UNKNOWN) for shape, weight in seen.shapes), frozenset()
    )


def words_changed(vocabulary: Vocabulary, questions: Iterable[Question], before: Set[str]) -> Set[str]:
    """Return the tokens of *questions* that may be understood otherwise since the spellings were *before*.

    A word is understood by its exact spelling first; only one that nobody knows is repaired into a near one.
    """
    changed = sorted({entry.partition("\t")[0] for entry in spellings_of(vocabulary) ^ before})
    if not changed:
        return frozenset()
    tokens = sorted({token for question in questions for token in tokens_of(question.text)})
    near = process.cdist(
        changed, [fold(t) for t in tokens], scorer=OSA.normalized_similarity, score_cutoff=REPAIR
    )
    exact, starts = set(changed), tuple(spelling for spelling in changed if len(spelling) > 2)
    return {
        token
        for token, likest in zip(tokens, near.max(axis=0), strict=True)
        if fold(without_clitic(token)) in exact
        or fold(token) in exact
        or ((likest > 0 or fold(token).startswith(starts)) and not is_word(vocabulary.morphs(token)))
    }


@lru_cache(maxsize=16384)
def tokens_of(text: str) -> frozenset[str]:
    """Return the words of *text* in the forms that are looked up, neighbours also joined."""
    written = words(text)
    joined = (one + other for one, other in pairwise(written))
    return frozenset((*written, *joined, *(form for word in written for form in standard_forms(word))))
