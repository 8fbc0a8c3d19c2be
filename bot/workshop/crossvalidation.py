"""How well learned weights do on questions they were not learned from, and whether confidence keeps its word."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bot.engine.base import Base
from bot.engine.fit import Fit
from bot.engine.weights import ANSWER_FROM
from bot.workshop.fitting import Judged, Sample, fit_samples, judged

FOLDS = 5
"""Parts the questions are cut into; each is judged by weights learned from the other four."""


@dataclass(frozen=True, slots=True)
class Accuracy:
    """Shares from zero to one; *wrong* are in-scope questions answered with something else, *false* the
    unanswerable ones that got an answer."""

    first: float
    among_three: float
    answered: float
    wrong: float
    false: float


@dataclass(frozen=True, slots=True)
class Bin:
    """Judgements whose confidence lies between *low* and *high*: what was said on average, and what came true."""

    low: float
    high: float
    count: int
    said: float
    right: float


def cross_validated(
    base: Base, samples: Sequence[Sample], fit: Callable[[Base, Sequence[Sample], str], Fit] = fit_samples
) -> tuple[Judged, ...]:
    """Return each sample's judgement by weights learned without it, in the order of *samples*.

    Every fifth question goes to the same fold, so that each fold sees every answer of a file.
    """
    found: dict[int, Judged] = {}
    for fold in range(FOLDS):
        held_out = range(fold, len(samples), FOLDS)
        others = [sample for number, sample in enumerate(samples) if number % FOLDS != fold]
        learned = fit(base, others, f"fold {fold}")
        found.update(zip(held_out, judged(base, learned, [samples[n] for n in held_out]), strict=True))
    return tuple(found[number] for number in range(len(samples)))


def accuracy(samples: Sequence[Sample], judgements: Sequence[Judged]) -> Accuracy:
    """Return how often the judgements were right; an answer is given from ANSWER_FROM on."""
    pairs = list(zip(samples, judgements, strict=True))
    inside = [found for sample, found in pairs if sample.right]
    outside = [found for sample, found in pairs if not sample.right]
    return Accuracy(
        first=share(found.right for found in inside),
        among_three=share(found.near for found in inside),
        answered=share(found.right and found.confidence >= ANSWER_FROM for found in inside),
        wrong=share(not found.right and found.confidence >= ANSWER_FROM for found in inside),
        false=share(found.confidence >= ANSWER_FROM for found in outside),
    )


def reliability(pairs: Sequence[tuple[float, bool]], bins: int = 10) -> tuple[Bin, ...]:
    """Return the tenths of confidence that occur, each with what was said and how much of it was right."""
    sorted_in: list[list[tuple[float, bool]]] = [[] for _ in range(bins)]
    for confidence, right in pairs:
        sorted_in[min(bins - 1, int(confidence * bins))].append((confidence, right))
    return tuple(
        Bin(
            number / bins,
            (number + 1) / bins,
            len(inside),
            sum(confidence for confidence, _ in inside) / len(inside),
            share(right for _, right in inside),
        )
        for number, inside in enumerate(sorted_in)
        if inside
    )


def share(truths: Iterable[bool]) -> float:
    """Return the share of *truths* that are true; 0 when there are none."""
    listed = list(truths)
    return sum(listed) / len(listed) if listed else 0.0
