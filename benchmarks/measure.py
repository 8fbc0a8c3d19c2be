"""How often a system is right, how often it answers what is not ours, and how long it takes."""

import time
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from math import inf, nextafter

from benchmarks.systems import TOP, Ranked, System


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of one matter without context; *right* is empty when it is not ours."""

    text: str
    style: str
    right: frozenset[str]


@dataclass(frozen=True, slots=True)
class Run:
    """A system's rankings of all questions, in their order, and the milliseconds that each took.

    *milliseconds* are what a person waits, *processor* what the processor spent: the same on a quiet machine.
    """

    ranked: tuple[Ranked, ...]
    milliseconds: tuple[float, ...]
    processor: tuple[float, ...]

    def latency(self, percentile: int) -> float:
        """Return the milliseconds within which *percentile* per cent were answered."""
        return at(percentile, self.milliseconds)

    def effort(self, percentile: int) -> float:
        """Return the processor's milliseconds that were enough for *percentile* per cent."""
        return at(percentile, self.processor)


def at(percentile: int, numbers: Sequence[float]) -> float:
    """Return the number below which *percentile* per cent of *numbers* lie."""
    ordered = sorted(numbers)
    return ordered[min(len(ordered) - 1, len(ordered) * percentile // 100)]


def run(system: System, questions: Sequence[Asked]) -> Run:
    """Return what *system* makes of *questions*."""
    ranked, milliseconds, processor = [], [], []
    for question in questions:
        started, worked = time.perf_counter(), time.process_time()
        ranked.append(system(question.text))
        processor.append(1000 * (time.process_time() - worked))
        milliseconds.append(1000 * (time.perf_counter() - started))
    return Run(tuple(ranked), tuple(milliseconds), tuple(processor))


def accuracy(questions: Sequence[Asked], found: Run) -> Mapping[str, tuple[int, float, float]]:
    """Return by style, and as a whole under "", how many questions are ours and the top-1 and top-3 shares."""
    hits: dict[str, list[tuple[bool, bool]]] = {}
    for question, ranked in zip(questions, found.ranked, strict=True):
        if question.right:
            ids = [answer_id for answer_id, _ in ranked[:TOP]]
            hit = (bool(ids) and ids[0] in question.right, not question.right.isdisjoint(ids))
            for style in (question.style, ""):
                hits.setdefault(style, []).append(hit)
    return {
        style: (len(of), *(sum(column) / len(of) for column in zip(*of, strict=True)))
        for style, of in hits.items()
    }


@dataclass(frozen=True, slots=True)
class Honesty:
    """What comes of answering from a threshold on: shares of our questions, and of those that are not ours."""

    answered: float
    wrong: float
    false: float


def honesty(questions: Sequence[Asked], found: Run, threshold: float, harmless: Set[str]) -> Honesty:
    """Return the shares when everything from *threshold* on is answered; *harmless* answers are never false."""
    ours, wrong, false, foreign = 0, 0, 0, 0
    answered = 0
    for question, ranked in zip(questions, found.ranked, strict=True):
        best, score = ranked[0] if ranked else ("", -1.0)
        says = score >= threshold
        if question.right:
            ours += 1
            answered += says
            wrong += says and best not in question.right
        else:
            foreign += 1
            false += says and best not in harmless
    return Honesty(answered / max(1, ours), wrong / max(1, ours), false / max(1, foreign))


def threshold_for(questions: Sequence[Asked], found: Run, answered: float) -> float:
    """Return the score from which the share *answered* of our questions is answered."""
    scores = sorted(
        (
            ranked[0][1]
            for question, ranked in zip(questions, found.ranked, strict=True)
            if question.right and ranked
        ),
        reverse=True,
    )
    return scores[max(0, min(len(scores) - 1, round(answered * len(scores)) - 1))]


def threshold_against(questions: Sequence[Asked], found: Run, false: float, harmless: Set[str]) -> float:
    """Return the least score from which no more than the share *false* of what is not ours is answered."""
    foreign = [
        ranked[0][1] if ranked and ranked[0][0] not in harmless else -inf
        for question, ranked in zip(questions, found.ranked, strict=True)
        if not question.right
    ]
    allowed = int(false * len(foreign))
    if allowed >= len(foreign):
        return -inf
    return nextafter(sorted(foreign, reverse=True)[allowed], inf)
