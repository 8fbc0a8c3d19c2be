"""The numbers that are learned from questions with known answers: how parts are weighed, how sure that makes us.

Only data and the two formulas; the learning itself is an editor's tool (`bot.workshop.fitting`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from math import exp
from operator import attrgetter

LARGEST_WEIGHT = 1e6
"""Nothing sensible comes near it; it also keeps out what is not a number."""

PART_NAMES = ("letters", "coverage", "votes", "named", "rival")
"""The parts of an answer's score, in the order of `Fit.parts`."""


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
    known: float
    """The share of the message's IDF that any phrasing knows."""
    length: float
    """ln(1 + number of words that carry meaning)."""
    named: float
    """1 when the message names a subject."""
    elsewhere: float
    """1 when the best candidate belongs to no named subject (small talk, other fields, cooperation)."""


@dataclass(frozen=True, slots=True)
class Fit:
    """Learned weights. *right* judges the best candidate, *near* whether the right one is among the best three.

    Both are logistic: an intercept and one weight per field of Evidence. *on* says what they were learned from.
    """

    parts: tuple[float, ...]
    right: tuple[float, ...]
    near: tuple[float, ...]
    on: str

    def confidence(self, evidence: Evidence) -> float:
        """Return the probability that the best candidate is the right answer."""
        return logistic(self.right, values(evidence))

    def nearness(self, evidence: Evidence) -> float:
        """Return the probability that the right answer is among the best three."""
        return logistic(self.near, values(evidence))


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
    wanted = len(fields(Evidence)) + 1
    lengths = {"parts": len(PART_NAMES), "right": wanted, "near": wanted}
    return Fit(**{name: _numbers(data.get(name), length) for name, length in lengths.items()}, on=data["on"])


def _numbers(written: object, length: int) -> tuple[float, ...]:
    if not isinstance(written, list) or len(written) != length:
        raise ValueError(f"a fit of another version: {length} numbers were expected")
    if not all(isinstance(number, int | float) and abs(number) < LARGEST_WEIGHT for number in written):
        raise ValueError("a fit holds weights of a sensible size and nothing else")
    return tuple(float(number) for number in written)


def data_of(fit: Fit) -> dict[str, object]:
    """Return *fit* as it is written to a file."""
    return {
        "on": fit.on,
        **{name: [round(x, 4) for x in getattr(fit, name)] for name in ("parts", "right", "near")},
    }
