"""Which questions of a self-test must be asked again after the folder has changed.

A question is asked again when it is new, when a phrasing of an answer that came into question for it has changed,
when a changed phrasing is like it, when a word of it may now be understood otherwise, and when its outcome hung by
a hair. The rest keeps the confidence it had when it was asked: the frequencies of words, on which everything
rests a little, have moved by less than MOST_DRIFT allows.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from functools import lru_cache, partial
from itertools import pairwise
from math import hypot

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.content.model import Knowledge
from bot.engine.analyse import reading_of
from bot.engine.base import Base
from bot.engine.engine import Engine
from bot.engine.features import letter_features
from bot.engine.index import SparseIndex, Vector
from bot.engine.model import How, Reading, Word
from bot.engine.weights import ANSWER_FROM, REPAIR
from bot.finnish.inflection import without_clitic
from bot.finnish.morphology import is_word
from bot.finnish.spoken import standard_forms
from bot.finnish.text import fold, words
from bot.workshop.memory import Memory, RowKey, Seen, ground_of, spellings_of
from bot.workshop.selftest import CLEAR, NARROW, Outcome, Question, ask, weighed_by
from bot.workshop.side_by_side import done_side_by_side

MOST_DRIFT = 0.05
"""Share of changed rows from which word frequencies have moved so much that everything is asked again."""

LIKE = 0.2
"""Likeness from which a changed phrasing may bring its answer among a question's five best."""

LIKE_CANDIDATE = 0.06
"""The same where its answer is among the five already: one shared word can move that. With both, 40 random edits
of the shipped base gave the findings of a full self-test."""

HAIR = 0.02
"""Confidence by which outcomes were seen to move with the frequencies of words after such an edit."""


def self_test(
    knowledge: Knowledge, engine: Engine, questions: Sequence[Question], before: Memory | None = None
) -> Memory:
    """Return the outcome of every question, asking only what can have changed since *before*."""
    ground, rows = ground_of(knowledge, engine), _rows(engine.base)
    drift, kept = 0, dict[str, Outcome]()
    if before is not None and before.ground == ground:
        changed = _difference(before.rows, rows)
        drift = before.drift + len(changed)
        if drift <= MOST_DRIFT * len(rows):
            again = _to_ask(engine, questions, before, changed)
            kept = {q.key: before.outcomes[q.key] for q in questions if q.key not in again}
    again_asked = [question for question in questions if question.key not in kept]
    found = done_side_by_side(partial(_asked, engine), again_asked)
    outcomes, seen = (
        dict(kept),
        {q.key: before.seen[q.key] for q in questions if before and q.key in before.seen},
    )
    for question, (outcome, read) in zip(again_asked, found, strict=True):
        outcomes[question.key] = outcome
        if read is not None:
            seen[question.key] = read
    return Memory(
        ground=ground,
        rows=rows,
        subjects=dict(zip(engine.base.ids, engine.base.subjects, strict=True)),
        spellings=spellings_of(engine.base.analyser.vocabulary),
        drift=drift if kept else 0,
        outcomes=outcomes,
        seen=seen,
    )


def _asked(engine: Engine, question: Question) -> tuple[Outcome, Seen | None]:
    return ask(engine, question), _seen(engine.read(question.text)) if question.row is None else None


def _to_ask(
    engine: Engine, questions: Sequence[Question], before: Memory, changed: Sequence[RowKey]
) -> Set[str]:
    """Return the keys of the questions whose outcome may be another one since *before*."""
    known = before.outcomes
    again = {question.key for question in questions if question.key not in known}
    touched = {answer_id for answer_id, _ in changed} | _moved(engine.base, before)
    words_changed = _words_changed(engine, questions, before)
    if not changed and not touched and not words_changed:
        return again
    like = _likeness(engine, questions, before, changed)

    def may_differ(question: Question) -> bool:
        outcome, likest = known[question.key], like.get(question.key, 0.0)
        in_question = not touched.isdisjoint(outcome.answers)
        return (
            question.own in touched
            or likest >= (LIKE_CANDIDATE if in_question else LIKE)
            or _hangs_by_a_hair(outcome)
            or not words_changed.isdisjoint(_tokens(question.text))
        )

    return again | {question.key for question in questions if question.key in known and may_differ(question)}


def _rows(base: Base) -> tuple[RowKey, ...]:
    return tuple((base.ids[row.answer], row.text) for row in base.rows)


def _difference(before: Sequence[RowKey], now: Sequence[RowKey]) -> tuple[RowKey, ...]:
    """Return the rows that came or went."""
    had, have = Counter(before), Counter(now)
    return tuple(((had - have) + (have - had)).elements())


def _moved(base: Base, before: Memory) -> Set[str]:
    """Return the answers whose subject is another one than before."""
    now = dict(zip(base.ids, base.subjects, strict=True))
    return {answer_id for answer_id, subject in now.items() if before.subjects.get(answer_id) != subject}


def _hangs_by_a_hair(outcome: Outcome) -> bool:
    """Tell whether a small move of all confidences could make *outcome* another finding."""
    best = max(outcome.confidence, outcome.confidence - outcome.margin)
    if best < ANSWER_FROM - HAIR:
        return False
    return min(abs(best - ANSWER_FROM), abs(outcome.margin - NARROW), abs(outcome.margin + CLEAR)) < HAIR


def _likeness(
    engine: Engine, questions: Sequence[Question], before: Memory, changed: Sequence[RowKey]
) -> Mapping[str, float]:
    """Return by key how like the likest changed row each question is, in words and letters."""
    base = engine.base
    readings = [reading_of(base.analyser, text) for _, text in changed]
    vectors = [(reading.terms, letter_features(reading)) for reading in readings]
    by_row = np.zeros(len(base.rows), np.float32)
    for terms, letters in vectors:
        by_row = np.maximum(by_row, (base.terms.cosines(terms) + base.letters.cosines(letters)) / 2)
    found = {question.key: float(by_row[question.row]) for question in questions if question.row is not None}
    rows = [(_unit(base.terms, terms), _unit(base.letters, letters)) for terms, letters in vectors]
    for key, seen in before.seen.items():
        terms, letters = (
            _unit(base.terms, seen.terms),
            _unit(base.letters, letter_features(_as_reading(seen))),
        )
        likest = max((_dot(terms, words) + _dot(letters, grams) for words, grams in rows), default=0.0)
        found[key] = likest / 2
    return found


def _unit(index: SparseIndex, vector: Vector) -> dict[str, float]:
    weighed = weighed_by(index, vector)
    length = hypot(*weighed.values()) or 1.0
    return {feature: weight / length for feature, weight in weighed.items()}


def _dot(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    return sum(weight * other[feature] for feature, weight in one.items() if feature in other)


def _seen(reading: Reading) -> Seen:
    return Seen(reading.terms, tuple((word.shape, word.weight) for word in reading.words))


def _as_reading(seen: Seen) -> Reading:
    """Return a reading with the letters that were seen; its words mean nothing."""
    return Reading(
        "", tuple(Word(shape, shape, {}, weight, How.UNKNOWN) for shape, weight in seen.shapes), frozenset()
    )


def _words_changed(engine: Engine, questions: Iterable[Question], before: Memory) -> Set[str]:
    """Return the tokens of *questions* that may be understood otherwise since the vocabulary changed.

    A word is understood by its exact spelling first; only one that nobody knows is repaired into a near one.
    """
    vocabulary = engine.base.analyser.vocabulary
    changed = sorted({entry.partition("\t")[0] for entry in spellings_of(vocabulary) ^ before.spellings})
    if not changed:
        return frozenset()
    tokens = sorted({token for question in questions for token in _tokens(question.text)})
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
def _tokens(text: str) -> frozenset[str]:
    """Return the words of *text* in the forms that are looked up, neighbours also joined."""
    written = words(text)
    joined = (one + other for one, other in pairwise(written))
    return frozenset((*written, *joined, *(form for word in written for form in standard_forms(word))))
