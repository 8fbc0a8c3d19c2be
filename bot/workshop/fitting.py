"""Learning the engine's numbers from questions with known answers (`minnobot fit`).

The weights of the parts maximise the softmax likelihood of the right answers; the two confidence models are
ridge-penalised logistic regressions, solved by Newton's method. Questions that must get no answer teach only
the confidence.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from bot.content.model import Knowledge
from bot.engine.base import Base
from bot.engine.classifier import untrained
from bot.engine.engine import Engine
from bot.engine.fit import PART_NAMES, Fit, Weights, values
from bot.engine.retrieve import Hits, retrieve
from bot.engine.score import Scores, part_matrix, score, weights_of
from bot.workshop.thinning import TAKES, thinned

Matrix = NDArray[np.float64]

_FIRST = Weights((6.0, 8.0, 20.0, 2.0, 6.0, 10.0), (0.0,) * 12, (0.0,) * 12)
FIRST_FIT = Fit(_FIRST, _FIRST, on="nothing yet")
"""A sound start: near the hand-set weights of the first measured hybrid."""

CAUTION, CAUTION_ELSEWHERE = 0.5, 100.0
"""How strongly the confidence models are held back: the one for the base they are learned from, and the one for bases
without a classifier, which have other words. Of 72 questions to a library with eight phrasings an answer 57 were
answered rightly or had the right button with 0.5 for both, 59 with 20, 64 with 60, 66 with 150, and one foreign
message less was answered."""

TOP = 3
"""Candidates among which the right one counts as near: what fits on buttons at a glance."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A question and the ids that are right for it; none when it must get no answer."""

    text: str
    right: frozenset[str]


@dataclass(frozen=True, slots=True)
class Sample:
    """A labelled question as the engine sees it, and as bases of *few* phrasings do; *right* are numbers of answers."""

    hits: Hits
    few: tuple[Hits, ...]
    right: frozenset[int]


@dataclass(frozen=True, slots=True)
class Judged:
    """What a fit makes of a sample: its confidence, and whether the best, or one of the best three, is right."""

    confidence: float
    right: bool
    near: bool


def labelled(knowledge: Knowledge) -> tuple[Labelled, ...]:
    """Return the test questions of *knowledge* that the engine can learn from; distress has a detector of its own."""
    return tuple(
        Labelled(test.text, frozenset({test.answer} if test.answer else ()))
        for test in knowledge.tests
        if test.answer != knowledge.crisis.id
    )


def samples_of(base: Base, questions: Sequence[Labelled]) -> tuple[Sample, ...]:
    """Return *questions* read and retrieved as `Engine.answer` does; no weight is used for that."""
    small = small_bases(base)
    numbers = {answer_id: number for number, answer_id in enumerate(base.ids)}
    return tuple(
        Sample(
            retrieve(base, Engine(base, FIRST_FIT).read(question.text)),
            tuple(retrieve(few, Engine(few, FIRST_FIT).read(question.text)) for few in small),
            frozenset(numbers[answer_id] for answer_id in question.right if answer_id in numbers),
        )
        for question in questions
    )


def small_bases(base: Base) -> tuple[Base, ...]:
    """Return the bases from which the weights without a classifier are learned."""
    return tuple(thinned(base, take) for take in range(TAKES)) if base.classifier.is_trained else (base,)


def fit_samples(base: Base, samples: Sequence[Sample], on: str) -> Fit:
    """Return the fit of *base* to *samples*; *on* is kept in it to say what it was learned from."""
    plain = [replace(sample, hits=hits) for sample in samples for hits in sample.few]
    without = replace(base, classifier=untrained(len(base.ids)))
    caution = CAUTION_ELSEWHERE * len(plain) / len(samples)  # the same questions say no more by coming again
    return Fit(_fitted(base, samples, CAUTION), _fitted(without, plain, caution), on)


def _fitted(base: Base, samples: Sequence[Sample], caution: float) -> Weights:
    answerable = [sample for sample in samples if sample.right]
    parts = _fit_parts(
        [part_matrix(base, sample.hits).astype(np.float64) for sample in answerable],
        [min(sample.right) for sample in answerable],
    )
    draft = Weights(parts, _FIRST.right, _FIRST.near)
    scores = [score(base, Fit(draft, draft, ""), sample.hits) for sample in samples]
    evidence = np.array([values(found.evidence) for found in scores])
    outcomes = [_outcome(found, sample) for found, sample in zip(scores, samples, strict=True)]
    right, near = np.array(outcomes, np.float64).T
    return Weights(parts, _fit_logistic(evidence, right, caution), _fit_logistic(evidence, near, caution))


def judged(base: Base, fit: Fit, samples: Sequence[Sample]) -> tuple[Judged, ...]:
    """Return what *fit* makes of *samples*."""
    weights = weights_of(base, fit)
    scores = [score(base, fit, sample.hits) for sample in samples]
    return tuple(
        Judged(weights.confidence(found.evidence), *_outcome(found, sample))
        for found, sample in zip(scores, samples, strict=True)
    )


def _outcome(found: Scores, sample: Sample) -> tuple[bool, bool]:
    order = found.order[:TOP].tolist()
    return order[0] in sample.right, bool(sample.right.intersection(order))


def _fit_parts(matrices: Sequence[Matrix], right: Sequence[int], penalty: float = 0.02) -> tuple[float, ...]:
    """Return the weights that make the right answers likeliest under a softmax; never below zero."""
    stacked = np.stack(matrices)
    chosen = stacked[np.arange(len(right)), right]

    def step(weights: Matrix) -> tuple[Matrix, Matrix]:
        strengths = stacked @ weights
        odds = np.exp(strengths - strengths.max(axis=1, keepdims=True))
        shares = odds / odds.sum(axis=1, keepdims=True)
        mean = (shares[..., None] * stacked).sum(axis=1)
        gradient = (chosen - mean).sum(axis=0) - penalty * weights
        second = np.einsum("na,nap,naq->pq", shares, stacked, stacked) - mean.T @ mean
        return gradient, second + penalty * np.eye(len(weights))

    weights = _newton(step, np.asarray(_FIRST.parts, np.float64))
    if len(weights) != len(PART_NAMES):
        raise AssertionError("one weight per part")
    return tuple(float(weight) for weight in weights.clip(0))


def _fit_logistic(numbers: Matrix, outcome: Matrix, penalty: float) -> tuple[float, ...]:
    """Return intercept and weights; the penalty acts on standardised numbers and spares the intercept."""
    mean, spread = numbers.mean(axis=0), numbers.std(axis=0) + 1e-9
    design = np.column_stack([np.ones(len(numbers)), (numbers - mean) / spread])
    shrink = penalty * np.diag([0.0, *np.ones(numbers.shape[1])])

    def step(weights: Matrix) -> tuple[Matrix, Matrix]:
        chance = 1 / (1 + np.exp(-np.clip(design @ weights, -30, 30)))
        gradient = design.T @ (outcome - chance) - shrink @ weights
        second = (design * (chance * (1 - chance))[:, None]).T @ design + shrink
        return gradient, second + 1e-6 * np.eye(len(weights))

    weights = _newton(step, np.zeros(design.shape[1]))
    slopes = weights[1:] / spread
    return (float(weights[0] - slopes @ mean), *(float(slope) for slope in slopes))


def _newton(step: Callable[[Matrix], tuple[Matrix, Matrix]], start: Matrix, rounds: int = 60) -> Matrix:
    """Return where Newton's method with halved steps comes to rest."""
    weights = start
    for _ in range(rounds):
        gradient, second = step(weights)
        move = np.linalg.solve(second, gradient)
        length = float(np.abs(move).max())
        weights = weights + move * min(1.0, 2.0 / max(length, 1e-9))
        if length < 1e-6:
            break
    return weights
