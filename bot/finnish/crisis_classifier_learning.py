"""Learns the classifier of ``crisis_classifier.py`` from examples: squared hinge loss, Newton's method."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.finnish.crisis_classifier import Classifier, Floats
from bot.finnish.crisis_features import SLOTS, passages

SMOOTHNESS = 0.5
"""Regularisation; 0.25 to 1 do about as well."""

OF_DANGER, OF_A_SENTENCE = 3.0, 0.5
"""What a message of danger, and a sentence out of another message, count beside a whole other message; 2 to 4 for
danger, and anything up to 1 for a sentence, do about as well."""

ROUNDS, STEPS, LENGTH_STEPS = 40, 15, 8
"""Rounds of choosing the examples that count at most, steps of fitting to them, and of finding how far to go."""

SETTLED = 0.001
"""Share of the examples that may still change sides in a round when there is nothing more to choose. Of 150,000 that
takes a dozen rounds; after six "hei" could still be like distress, because it was just not among those that count."""

EXACT = 1e-10
"""What is left unexplained when there is nothing more to fit."""


def learn(danger: Sequence[str], calm: Sequence[str]) -> Classifier:
    """Return what tells *danger* from *calm*: the messages of the one, every passage of the other."""
    said = [whole for text in danger for whole in passages(text)[:1]]
    other = [(passage, part) for text in calm for part, passage in enumerate(passages(text))]
    found = [passage.slots() for passage in (*said, *(passage for passage, _ in other))]
    rows = np.repeat(np.arange(len(found)), [len(slots) for slots, _ in found])
    slots = np.concatenate([slots for slots, _ in found])
    rarity = np.log((1 + len(found)) / (1 + np.bincount(slots, minlength=SLOTS)))
    entries = rarity[slots] * np.concatenate([amounts for _, amounts in found])
    lengths = np.sqrt(np.bincount(rows, entries**2, minlength=len(found))) + 1e-9
    seen = Seen(rows, slots, entries / lengths[rows], len(found))
    wanted = np.repeat([1.0, -1.0], [len(said), len(other)])
    counts = np.array([OF_DANGER] * len(said) + [OF_A_SENTENCE if part else 1.0 for _, part in other])
    return Classifier(seen.weigh(shares_of(seen, wanted, SMOOTHNESS / counts)), rarity)


@dataclass(frozen=True, slots=True)
class Seen:
    """The examples as a sparse matrix."""

    rows: NDArray[np.intp]
    slots: NDArray[np.intp]
    entries: Floats
    number: int

    def weigh(self, shares: Floats) -> Floats:
        """Return the weight of every slot when each example has its share."""
        return np.bincount(self.slots, self.entries * shares[self.rows], minlength=SLOTS).astype(np.float64)

    def score(self, weights: Floats) -> Floats:
        """Return the score of every example."""
        return np.bincount(self.rows, self.entries * weights[self.slots], minlength=self.number).astype(
            np.float64
        )


def shares_of(seen: Seen, wanted: Floats, smoothness: Floats) -> Floats:
    """Return the share that each example has in the weights, by Newton's method.

    An example that is on the right side by far teaches nothing, and is left out of the next round. What fits the others
    best is gone towards as far as that lessens what is wrong with all, which keeps the rounds from going to and fro
    (S. Keerthi, D. DeCoste, A Modified Finite Newton Method for Fast Solution of Large Scale Linear SVMs, 2005).
    """
    shares = scores = np.zeros(seen.number)
    counting = np.ones(seen.number, dtype=bool)
    for _ in range(ROUNDS):
        change = _fitted(seen, wanted, smoothness, counting, shares * counting) - shares
        moved = seen.score(seen.weigh(change))
        length = _length(wanted, smoothness, scores, moved, float(shares @ moved), float(change @ moved))
        shares, scores = shares + length * change, scores + length * moved
        before, counting = counting, wanted * scores < 1
        if np.count_nonzero(counting != before) <= SETTLED * seen.number:
            break
    return shares


def _fitted(
    seen: Seen, wanted: Floats, smoothness: Floats, counting: NDArray[np.bool_], shares: Floats
) -> Floats:
    """Return the shares by which the examples that are *counting* are fitted best, by conjugate gradients."""
    rest = (wanted - seen.score(seen.weigh(shares)) - smoothness * shares) * counting
    direction, size = rest, float(rest @ rest)
    for _ in range(STEPS):
        if size < EXACT:
            break
        moved = (seen.score(seen.weigh(direction)) + smoothness * direction) * counting
        step = size / float(direction @ moved)
        shares = shares + step * direction
        rest = rest - step * moved
        size, previous = float(rest @ rest), size
        direction = rest + size / previous * direction
    return shares


def _length(
    wanted: Floats, smoothness: Floats, scores: Floats, moved: Floats, first: float, second: float
) -> float:
    """Return how far to go where every unit changes the *scores* by *moved*, by Newton's method.

    *first* and *second* are the shares and their change, each times *moved*.
    """
    length = 1.0
    for _ in range(LENGTH_STEPS):
        lacking = wanted * np.maximum(1 - wanted * (scores + length * moved), 0)
        slope = first + length * second - float((lacking / smoothness) @ moved)
        bend = second + float(((lacking != 0) / smoothness * moved) @ moved)
        if bend <= 0:
            break
        length -= slope / bend
    return length
