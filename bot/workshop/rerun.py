"""Which questions of a self-test must be asked again after the folder has changed.

A question is asked again when it is new, when a phrasing of its own answer has changed, when a change bears on it
(`bot.workshop.bearing`), when a word of it may now be understood otherwise, and when its outcome hung by a hair.
The rest keeps the confidence it had when it was asked: the frequencies of words, on which everything rests a
little, have moved by less than MOST_DRIFT allows.
"""

from collections import Counter
from collections.abc import Sequence, Set
from functools import partial

from bot.content.model import Knowledge
from bot.engine.base import Base
from bot.engine.engine import Engine
from bot.engine.model import Reading
from bot.engine.weights import ANSWER_FROM
from bot.workshop.bearing import bearing, tokens_of, words_changed
from bot.workshop.memory import Memory, RowKey, Seen, ground_of, spellings_of
from bot.workshop.selftest import CLEAR, NARROW, Outcome, Question, ask
from bot.workshop.side_by_side import done_side_by_side

MOST_DRIFT = 0.05
"""Share of changed rows from which word frequencies have moved so much that everything is asked again."""

BEARS = 0.2
"""How much a change must bear on a question to bring its answer among the question's five best."""

BEARS_ON_CANDIDATE = 0.05
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
    outcomes = dict(kept)
    seen = {q.key: before.seen[q.key] for q in questions if before and q.key in before.seen}
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
    words = words_changed(engine.base.analyser.vocabulary, questions, before.spellings)
    if not changed and not touched and not words:
        return again
    bears = bearing(engine.base, questions, before.seen, before.rows, changed)

    def may_differ(question: Question) -> bool:
        outcome = known[question.key]
        is_candidate = not touched.isdisjoint(outcome.answers)
        return (
            question.own in touched
            or bears.get(question.key, 1.0) >= (BEARS_ON_CANDIDATE if is_candidate else BEARS)
            or _hangs_by_a_hair(outcome)
            or not words.isdisjoint(tokens_of(question.text))
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


def _seen(reading: Reading) -> Seen:
    return Seen(reading.terms, tuple((word.shape, word.weight) for word in reading.words))
