"""Which questions of a self-test must be asked again after the folder has changed.

A question is asked again when it is new, when a phrasing of an answer that came into question for it has changed,
when a changed phrasing is like it, when a word of it may now be understood otherwise, and when its outcome hung by
a hair. The rest keeps the confidence it had when it was asked: the frequencies of words, on which everything
rests a little, have moved by less than MOST_DRIFT allows.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import partial
from math import hypot

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.content.model import Knowledge
from bot.engine.base import Base
from bot.engine.engine import Engine
from bot.engine.features import letter_features
from bot.engine.index import SparseIndex, Vector
from bot.engine.model import How, Reading, Word
from bot.engine.weights import ANSWER_FROM, REPAIR
from bot.finnish.text import fold, words
from bot.workshop.memory import Memory, RowKey, Seen, ground_of, spellings_of
from bot.workshop.selftest import CLEAR, NARROW, Outcome, Question, ask
from bot.workshop.side_by_side import done_side_by_side

MOST_DRIFT = 0.05
"""Share of changed rows from which word frequencies have moved so much that everything is asked again."""

LIKE = 0.2
"""Likeness from which a changed phrasing may bring its answer among a question's five best. Of 20 random edits of
the shipped base none changed an outcome from further away."""

HAIR = 0.03
"""Confidence within which an outcome is asked again after any change."""


def self_test(
    knowledge: Knowledge, engine: Engine, questions: Sequence[Question], before: Memory | None = None
) -> Memory:
    """Return the outcome of every question, asking only what can have changed since *before*."""
    ground, rows = ground_of(knowledge, engine), _rows(engine.base)
    changed = list(_difference(before.rows, rows)) if before is not None else []
    again = questions
    drift = 0
    if before is not None and before.ground == ground:
        drift = before.drift + len(changed)
        if drift <= MOST_DRIFT * len(rows):
            again = _to_ask(engine, questions, before, changed)
        else:
            drift = 0
    asked = done_side_by_side(partial(ask, engine), again)
    fresh = {question.key: outcome for question, outcome in zip(again, asked, strict=True)}
    outcomes = {q.key: fresh[q.key] if q.key in fresh else _kept(before, q) for q in questions}
    seen = before.seen if before is not None and len(again) < len(questions) else {}
    return Memory(
        ground=ground,
        rows=rows,
        subjects=dict(zip(engine.base.ids, engine.base.subjects, strict=True)),
        spellings=spellings_of(engine.base.analyser.vocabulary),
        drift=drift,
        outcomes=outcomes,
        seen={
            q.key: _seen(engine.read(q.text)) if q.key in fresh else seen[q.key]
            for q in questions
            if q.row is None
        },
    )
