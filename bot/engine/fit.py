"""The numbers that are learned from questions with known answers: how parts are weighed, how sure that makes us.

Only data and the two formulas; the learning itself is an editor's tool (`bot.workshop.fitting`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from math import exp
from operator import attrgetter

LARGEST_WEIGHT = 1e6
"""Nothing sensible comes near it; it also keeps out what is not a number."""

PART_NAMES = ("letters", "coverage", "votes", "named", "rival", "learned")
"""The parts of an answer's score, in the order of `Weights.parts`."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What confidence is judged by: numbers about the best candidate, its rivals and the message."""

    share: float
    """The best candidate's share of the softmax over all answers."""
    margin: float
    """Its strength less the runner-up's."""
    top_three: float
    """The share of the best three together."""
    letters: float
    coverage: float
    votes: float
    learned: float
    """What the classifier says of it."""
    known: float
    """The share of the message's IDF that any phrasing knows."""
    length: float
    """ln(1 + number of words that carry meaning)."""
    named: float
    """1 when the message names a subject."""
    elsewhere: float
    """1 when the best candidate belongs to no named subject (small talk, other fields, cooperation)."""


@dataclass(frozen=True, slots=True)
class Weights:
    """*parts* weigh a score's parts; *right* judges the best candidate, *near* whether the right one is among three.

    The latter two are logistic: an intercept and one weight per field of Evidence.
    """

    parts: tuple[float, ...]
    right: tuple[float, ...]
    near: tuple[float, ...]

    def confidence(self, evidence: Evidence) -> float:
        """Return the probability that the best candidate is the right answer."""
        return logistic(self.right, values(evidence))

    def nearness(self, evidence: Evidence) -> float:
        """Return the probability that the right answer is among the best three."""
        return logistic(self.near, values(evidence))


@dataclass(frozen=True, slots=True)
class Fit:
    """Learned weights, for a base whose classifier is trained and for one whose is not.

    *on* says what they were learned from.
    """

    trained: Weights
    untrained: Weights
    on: str


def values(evidence: Evidence) -> tuple[float, ...]:
    """Return the numbers of *evidence* in the order of its fields."""
    numbers: tuple[float, ...] = _numbers_of(evidence)
    return numbers


_numbers_of = attrgetter(*(field.name for field in fields(Evidence)))


def logistic(weights: Sequence[float], numbers: Sequence[float]) -> float:
    """Return 1 / (1 + e^-(w0 + w·x))."""
    total = weights[0] + sum(weight * number for weight, number in zip(weights[1:], numbers, strict=True))
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def fit_from(data: object) -> Fit:
    """Return the fit written as *data*; raise ValueError when it is not a whole fit of this version."""
    if not isinstance(data, Mapping) or not isinstance(data.get("on"), str):
        raise ValueError("a fit says what it was fitted on")
    return Fit(_weights(data.get("trained")), _weights(data.get("untrained")), data["on"])


def _weights(written: object) -> Weights:
    if not isinstance(written, Mapping):
        raise ValueError("a fit of another version: weights were expected")
    wanted = len(fields(Evidence)) + 1
    lengths = {"parts": len(PART_NAMES), "right": wanted, "near": wanted}
    return Weights(**{name: _numbers(written.get(name), length) for name, length in lengths.items()})


def _numbers(written: object, length: int) -> tuple[float, ...]:
    if not isinstance(written, list) or len(written) != length:
        raise ValueError(f"a fit of another version: {length} numbers were expected")
    if not all(isinstance(number, int | float) and abs(number) < LARGEST_WEIGHT for number in written):
        raise ValueError("a fit holds weights of a sensible size and nothing else")
    return tuple(float(number) for number in written)


def data_of(fit: Fit) -> dict[str, object]:
    """Return *fit* as it is written to a file."""
    return {"on": fit.on, "trained": _data_of(fit.trained), "untrained": _data_of(fit.untrained)}


def _data_of(weights: Weights) -> dict[str, list[float]]:
    return {name: [round(x, 4) for x in getattr(weights, name)] for name in ("parts", "right", "near")}
