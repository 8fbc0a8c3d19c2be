"""The numbers that are learned from questions with known answers: how parts are weighed, how sure that makes us.

Only data and the two formulas; the learning itself is an editor's tool (`bot.workshop.fitting`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from math import exp

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
    return tuple(getattr(evidence, field.name) for field in fields(Evidence))


def logistic(weights: Sequence[float], numbers: Sequence[float]) -> float:
    """Return 1 / (1 + e^-(w0 + w·x))."""
    total = weights[0] + sum(weight * number for weight, number in zip(weights[1:], numbers, strict=True))
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def fit_from(data: Mapping[str, object]) -> Fit:
    """Return the fit written as *data*; raise ValueError when a part of it is missing or of the wrong length."""
    try:
        weights = {name: tuple(float(x) for x in data[name]) for name in ("parts", "right", "near")}  # type: ignore[attr-defined]  # checked by the except
        fit = Fit(**weights, on=str(data["on"]))
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"a fit needs parts, right, near and on: {error}") from error
    wanted = len(fields(Evidence)) + 1
    if (len(fit.parts), len(fit.right), len(fit.near)) != (len(PART_NAMES), wanted, wanted):
        raise ValueError("a fit of another version: fit the engine again")
    return fit


def data_of(fit: Fit) -> dict[str, object]:
    """Return *fit* as it is written to a file."""
    return {
        "on": fit.on,
        **{name: [round(x, 4) for x in getattr(fit, name)] for name in ("parts", "right", "near")},
    }
