"""The self-test: every question the folder holds is asked of the whole base, and what came of it is judged.

A phrasing is asked of the base without itself, otherwise it could only find itself. What the outcomes mean to an
editor is told elsewhere (`bot.workshop.stealing`).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from math import hypot

from bot.content.fields import UNANSWERABLE
from bot.content.model import Knowledge, Place
from bot.engine.engine import Engine
from bot.engine.features import letter_features
from bot.engine.index import SparseIndex, Vector
from bot.engine.model import Decision, Verdict
from bot.workshop.leaving_out import engine_without

NARROW = 0.15
"""Confidence by which the right answer must lead the next one; below it wins by a hair."""

CLEAR = 0.9
"""Confidence by which another answer must lead for it to win a phrasing clearly. Phrasings are written to differ,
so every eighth of the shipped base would go elsewhere without itself; those at least this sure are worth a look."""

NEAR_IDENTICAL = 0.92
"""Likeness (the mean of two cosines, words and letters) from which two phrasings of different answers are one
question. On the shipped base 0.90 named pairs that differ in the word that matters (kuka/mikä)."""

ROOM_FOR_WORDS = 0.1
"""What letters may lack of NEAR_IDENTICAL and still be made up for by words."""

REDIRECTS = "muu-"
"""Ids of answers that say where something else belongs: no harm when an unanswerable question gets one."""


class Kind(StrEnum):
    """Where a question stands in the folder."""

    PHRASING = "muotoilu"
    TEST = "testikysymys"
    FORM = "taivutusmuoto"
    """A key word in another case; made by `bot.workshop.inflected`."""


class Result(StrEnum):
    """What came of asking a question; RIGHT and NARROW are the good ones."""

    RIGHT = "oikein"
    NARROW = "täpärästi oikein"
    OFFERED = "painikkeissa"
    OFFERED_OTHERS = "vain vääriä painikkeita"
    UNSURE = "ei vastausta"
    WRONG = "väärä vastaus"


GOOD = frozenset({Result.RIGHT, Result.NARROW})


@dataclass(frozen=True, slots=True)
class Question:
    """A question to ask. *own* is the id it must get, None when it must get none; *row* is its phrasing's.

    *word* is the key word of which a form is asked.
    """

    text: str
    own: str | None
    kind: Kind
    place: Place
    row: int | None = None
    word: str = ""

    @property
    def key(self) -> str:
        """Return what stays the same when the question merely moves to another line."""
        return f"{self.kind}\t{self.own or UNANSWERABLE}\t{self.text}"


@dataclass(frozen=True, slots=True)
class Twin:
    """A phrasing of another answer that asks nearly the same."""

    answer: str
    text: str
    likeness: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one question.

    *other* is the strongest answer that is not the question's own, *text* its nearest phrasing unless all is well,
    *margin* the own answer's confidence less the other's (below zero where the other leads). *answers* are those that
    came into question at all.
    """

    result: Result
    other: str
    text: str
    margin: float
    confidence: float
    answers: tuple[str, ...]
    twin: Twin | None = None


def questions_of(knowledge: Knowledge) -> tuple[Question, ...]:
    """Return every question of *knowledge* that can be asked, in the order of its files.

    The only phrasing of an answer is left out: without it the answer could not be found.
    """
    return (*_phrasings(knowledge), *_tests(knowledge))


def ask(engine: Engine, question: Question) -> Outcome:
    """Return what *engine* makes of *question*."""
    asked = engine if question.row is None else engine_without(engine, question.row)
    verdict = asked.answer(question.text)
    outcome = _outcome(asked, question.own, verdict)
    if question.row is not None and (twin := _twin(asked, engine, question, verdict)):
        return replace(outcome, twin=twin)
    return outcome


def judge(own: str | None, verdict: Verdict) -> Result:
    """Return how *verdict* serves a question whose answer is *own*."""
    given = [candidate.id for candidate in verdict.answers]
    if own is None:
        return Result.RIGHT if all(answer_id.startswith(REDIRECTS) for answer_id in given) else Result.WRONG
    match verdict.decision:
        case Decision.ANSWER:
            return Result.RIGHT if own in given else Result.WRONG
        case Decision.CHOOSE:
            return Result.OFFERED if own in verdict.offered else Result.OFFERED_OTHERS
        case Decision.UNKNOWN:
            return Result.UNSURE


def _outcome(asked: Engine, own: str | None, verdict: Verdict) -> Outcome:
    result = judge(own, verdict)
    mine = {own, *(candidate.id for candidate in verdict.answers)} if result is Result.RIGHT else {own}
    confidence = max((found.score for found in verdict.candidates if found.id in mine), default=0.0)
    other = next((found for found in (*verdict.answers, *verdict.candidates) if found.id not in mine), None)
    margin = confidence - (other.score if other else 0.0)
    if result is Result.RIGHT and own is not None and margin < NARROW:
        result = Result.NARROW
    return Outcome(
        result=result,
        other=other.id if other else "",
        text=asked.nearest(other.id, verdict.readings) if other and result is not Result.RIGHT else "",
        margin=margin,
        confidence=confidence,
        answers=tuple(sorted({found.id for found in (*verdict.answers, *verdict.candidates)})),
    )


def _twin(asked: Engine, whole: Engine, question: Question, verdict: Verdict) -> Twin | None:
    """Return the likest phrasing of another answer, if one asks nearly the same as *question*."""
    near = [
        (found.id, asked.nearest(found.id, verdict.readings))
        for found in verdict.candidates
        if found.id != question.own and found.parts.letters >= NEAR_IDENTICAL - ROOM_FOR_WORDS
    ]
    twins = [Twin(answer_id, text, likeness(whole, question.text, text)) for answer_id, text in near]
    best = max(twins, key=lambda twin: twin.likeness, default=None)
    return best if best and best.likeness >= NEAR_IDENTICAL else None


def likeness(engine: Engine, one: str, other: str) -> float:
    """Return how like two texts are in words and letters, from zero to one."""
    base = engine.base
    mine, theirs = engine.read(one), engine.read(other)
    by_words = _cosine(base.terms, mine.terms, theirs.terms)
    return (by_words + _cosine(base.letters.index, letter_features(mine), letter_features(theirs))) / 2


def _cosine(index: SparseIndex, one: Vector, other: Vector) -> float:
    mine, theirs = weighed_by(index, one), weighed_by(index, other)
    shared = sum(weight * theirs[feature] for feature, weight in mine.items() if feature in theirs)
    return shared / (hypot(*mine.values()) * hypot(*theirs.values()) or 1.0)


def weighed_by(index: SparseIndex, vector: Vector) -> dict[str, float]:
    """Return *vector* with each weight multiplied by how rare the feature is in *index*."""
    return {
        feature: weight
        * (index.unseen_idf if (n := index.features.get(feature)) is None else float(index.idf[n]))
        for feature, weight in vector.items()
    }


def _phrasings(knowledge: Knowledge) -> Iterator[Question]:
    row = 0
    for answer in knowledge.answers:
        is_matched = answer.id != knowledge.crisis.id  # that one is found by its own detector, not by rows
        texts = [(answer.question, answer.place), *((each.text, each.place) for each in answer.phrasings)]
        for number, (text, place) in enumerate(texts):
            if not is_matched:
                yield Question(text, answer.id, Kind.PHRASING, place)
            elif len(texts) > 1:
                yield Question(text, answer.id, Kind.PHRASING, place, row + number)
        row += len(texts) if is_matched else 0


def _tests(knowledge: Knowledge) -> Iterator[Question]:
    return (Question(test.text, test.answer, Kind.TEST, test.place) for test in knowledge.tests)
