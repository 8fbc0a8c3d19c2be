"""How well an engine answers questions with known answers, by style."""

import time
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from enum import StrEnum

from bot.content.model import SMALL_TALK, Knowledge
from bot.engine.engine import Engine
from bot.engine.model import Decision, Verdict
from bot.workshop.crossvalidation import Bin, reliability
from bot.workshop.known_questions import KnownQuestion
from bot.workshop.selftest import REDIRECTS


class Mark(StrEnum):
    """What a verdict is worth to the person who asked."""

    RIGHT = "oikein"
    HELPED = "oikea tarjolla"
    """The right answer is among the buttons, or only one of two questions was answered."""
    WRONG = "väärin"
    UNSURE = "ei osannut"
    """Nothing was said, or only buttons that do not help."""
    FALSE = "vastasi turhaan"
    """A fact was given to a question that is not ours."""
    REDIRECTED = "ohjasi muualle"
    """A question that is not ours was told where it belongs, or met with small talk: fine."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A question, its verdict and mark; *is_best_right* tells of the best candidate, None where it means nothing."""

    question: KnownQuestion
    verdict: Verdict
    mark: Mark
    milliseconds: float
    is_best_right: bool | None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The marks of a whole file; styles are in the order in which they first appear."""

    marked: tuple[Marked, ...]

    @property
    def styles(self) -> Mapping[str, Counter[Mark]]:
        """Return how often each mark was given, by style."""
        counts: dict[str, Counter[Mark]] = {}
        for each in self.marked:
            counts.setdefault(each.question.style, Counter())[each.mark] += 1
        return counts

    @property
    def reliability(self) -> tuple[Bin, ...]:
        """Return what was said of the best candidates and what came true."""
        pairs = [(each.verdict, each.is_best_right) for each in self.marked]
        return reliability(
            [(v.candidates[0].score, right) for v, right in pairs if right is not None and v.candidates]
        )

    def latency(self, percentile: int) -> float:
        """Return the milliseconds within which *percentile* per cent of the questions were answered."""
        ordered = sorted(each.milliseconds for each in self.marked)
        return ordered[min(len(ordered) - 1, len(ordered) * percentile // 100)]


def evaluate(engine: Engine, knowledge: Knowledge, questions: Sequence[KnownQuestion]) -> Evaluation:
    """Return what *engine* makes of *questions*."""
    harmless = harmless_of(knowledge)
    return Evaluation(tuple(_marked(engine, question, harmless) for question in questions))


def harmless_of(knowledge: Knowledge) -> frozenset[str]:
    """Return the answers that a question of somebody else may get: redirects and small talk."""
    return frozenset(
        answer.id
        for answer in knowledge.answers
        if answer.id != knowledge.crisis.id
        and (answer.id.startswith(REDIRECTS) or answer.subject == SMALL_TALK)
    )


def mark(question: KnownQuestion, verdict: Verdict, harmless: Set[str]) -> Mark:
    """Return what *verdict* is worth as an answer to *question*."""
    if question.candidates:
        return _mark_ambiguous(question, verdict)
    if not question.right:
        return _mark_foreign(verdict, harmless)
    return _mark_double(question, verdict) if question.second else _mark_plain(question, verdict)


def _marked(engine: Engine, question: KnownQuestion, harmless: Set[str]) -> Marked:
    started = time.perf_counter()
    verdict = engine.answer(question.text, question.context)
    milliseconds = 1000 * (time.perf_counter() - started)
    return Marked(
        question,
        verdict,
        mark(question, verdict, harmless),
        milliseconds,
        _is_best_right(question, verdict, harmless),
    )


def _is_best_right(question: KnownQuestion, verdict: Verdict, harmless: Set[str]) -> bool | None:
    """Return whether the best candidate is right; None where several are, or where it does no harm."""
    if not verdict.candidates or question.candidates or question.second:
        return None
    best = verdict.candidates[0].id
    return None if not question.right and best in harmless else best in question.right


def _mark_plain(question: KnownQuestion, verdict: Verdict) -> Mark:
    match verdict.decision:
        case Decision.ANSWER if _given(verdict) <= question.right:
            return Mark.RIGHT
        case Decision.ANSWER:
            return Mark.HELPED if _given(verdict) & question.right else Mark.WRONG
        case Decision.CHOOSE if question.right.intersection(verdict.offered):
            return Mark.HELPED
        case _:
            return Mark.UNSURE


def _mark_double(question: KnownQuestion, verdict: Verdict) -> Mark:
    """Return RIGHT when both questions were answered and nothing else."""
    wanted = question.right | {question.second}
    given = _given(verdict)
    if given and given <= wanted and question.second in given and given & question.right:
        return Mark.RIGHT
    if wanted & (given or set(verdict.offered)):
        return Mark.HELPED
    return Mark.WRONG if given else Mark.UNSURE


def _mark_ambiguous(question: KnownQuestion, verdict: Verdict) -> Mark:
    """Return RIGHT when all buttons fit, HELPED when some do; to answer at once would be to guess."""
    match verdict.decision:
        case Decision.CHOOSE if question.candidates.issuperset(verdict.offered):
            return Mark.RIGHT
        case Decision.CHOOSE if question.candidates.intersection(verdict.offered):
            return Mark.HELPED
        case Decision.ANSWER:
            return Mark.WRONG
        case _:
            return Mark.UNSURE


def _mark_foreign(verdict: Verdict, harmless: Set[str]) -> Mark:
    if verdict.decision is not Decision.ANSWER:
        return Mark.RIGHT
    return Mark.REDIRECTED if _given(verdict) <= harmless else Mark.FALSE


def _given(verdict: Verdict) -> set[str]:
    return {candidate.id for candidate in verdict.answers}
