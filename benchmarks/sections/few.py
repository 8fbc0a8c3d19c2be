"""What an editor's own new answer can hope for: whole answers are left with five phrasings among rich ones."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from benchmarks.ground import Ground
from benchmarks.parts import Part
from benchmarks.sets import MIXED, single
from benchmarks.systems import BM25, System, bm25_system, corpus_of
from benchmarks.tables import exact, titled
from bot.content.model import Answer, Knowledge
from bot.engine.building import base_of, build_indexes
from bot.engine.engine import Engine
from bot.workshop.crossvalidation import share
from bot.workshop.evaluating import Mark, evaluate
from bot.workshop.known_questions import KnownQuestion

LEFT = 5
"""Phrasings that an answer keeps besides its question: what an editor writes without being asked for more."""

PARTS = 4
"""The answers are left with few in so many parts, one after the other, so that most answers stay rich."""

SEED = 1


@dataclass(frozen=True, slots=True)
class Rivals:
    """The engine and BM25 over the same knowledge, in which the answers *ids* are asked for."""

    ids: frozenset[str]
    knowledge: Knowledge
    engine: Engine
    plain: System


def few(ground: Ground) -> Part:
    """Return the marks of the same questions with all phrasings and with few, the weights as they are shipped."""
    parts = [frozenset(ground.corpus.ids[part::PARTS]) for part in range(PARTS)]
    kept = {
        "all": [_rivals(ground.engine, ground.knowledge, frozenset(ground.corpus.ids))],
        str(LEFT): [_thin(ground, ids) for ids in parts],
    }
    rows = [
        (f"{each.name}, {count} phrasings", *_figures(_ours(ground, each.name), rivals))
        for count, rivals in kept.items()
        for each in MIXED
    ]
    headings = ("", "n", "right at once", "or with buttons", "wrong", f"first of {BM25}")
    return Part((titled("An answer with few phrasings, %", headings, rows),))


def _figures(questions: Sequence[KnownQuestion], rivals: Sequence[Rivals]) -> tuple[str, ...]:
    """Return how many *questions* there are and the shares of the engine's marks and of BM25's right answers."""
    marks: list[Mark] = []
    firsts: list[bool] = []
    for each in rivals:
        asked = [question for question in questions if min(question.right) in each.ids]
        marks += [found.mark for found in evaluate(each.engine, each.knowledge, asked).marked]
        firsts += [each.plain(question.text)[0][0] in question.right for question in asked]
    wanted = ({Mark.RIGHT}, {Mark.RIGHT, Mark.HELPED}, {Mark.WRONG})
    shares = [share(mark in of for mark in marks) for of in wanted]
    return (str(len(marks)), *map(exact, shares), exact(share(firsts)))


def _thin(ground: Ground, ids: frozenset[str]) -> Rivals:
    knowledge = thinned(ground.knowledge, ids)
    indexes = build_indexes(knowledge, ground.built.indexes.vocabulary.readings)
    return _rivals(replace(ground.engine, base=base_of(knowledge, indexes)), knowledge, ids)


def _rivals(engine: Engine, knowledge: Knowledge, ids: frozenset[str]) -> Rivals:
    return Rivals(ids, knowledge, engine, bm25_system(corpus_of(knowledge), engine.base.analyser))


def _ours(ground: Ground, name: str) -> Sequence[KnownQuestion]:
    return [each for each in single(ground.questions[name], ground.knowledge.crisis.id) if each.right]


def thinned(knowledge: Knowledge, ids: frozenset[str]) -> Knowledge:
    """Return *knowledge* in which the answers *ids* keep LEFT phrasings, chosen by chance."""
    chance = random.Random(SEED)

    def thin(answer: Answer) -> Answer:
        if answer.id not in ids or len(answer.phrasings) <= LEFT:
            return answer
        return replace(answer, phrasings=tuple(chance.sample(answer.phrasings, LEFT)))

    subjects = (replace(subject, answers=tuple(map(thin, subject.answers))) for subject in knowledge.subjects)
    return replace(knowledge, subjects=tuple(subjects))
