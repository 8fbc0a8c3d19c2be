"""What makes a passage like distress: a linear classifier with squared hinge loss over ``crisis_features.py``.

``learn`` fits it to examples; what is learned from, and kept, is the business of ``crisis_learning.py``.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.finnish.crisis_features import SLOTS, Passage, passages

SMOOTHNESS = 0.5
"""Regularisation; anything from 0.3 to 0.6 does about as well."""

OF_DANGER, OF_A_SENTENCE = 3.0, 0.5
"""What a message of danger, and a sentence out of another message, count beside a whole other message; 2 to 4 for
danger, and anything up to 1 for a sentence, do about as well."""

ROUNDS, STEPS = 6, 15
"""Rounds of choosing the examples that count, and steps of fitting to them; more change nothing."""

EXACT = 1e-10
"""What is left unexplained when there is nothing more to fit."""

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Classifier:
    """The weight of every slot and how rare it is."""

    weights: Floats
    rarity: Floats

    def likeness(self, passage: Passage) -> float:
        """Return how much *passage* is like distress: about 1, or like anything else: about -1."""
        slots, amounts = passage.slots()
        amounts = amounts * self.rarity[slots]
        length = float(np.sqrt(amounts @ amounts))
        return float(amounts @ self.weights[slots]) / length if length else -1.0


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
    seen = _Seen(rows, slots, entries / lengths[rows], len(found))
    wanted = np.repeat([1.0, -1.0], [len(said), len(other)])
    counts = np.array([OF_DANGER] * len(said) + [OF_A_SENTENCE if part else 1.0 for _, part in other])
    return Classifier(seen.weigh(_shares(seen, wanted, SMOOTHNESS / counts)), rarity)


@dataclass(frozen=True, slots=True)
class _Seen:
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


def _shares(seen: _Seen, wanted: Floats, smoothness: Floats) -> Floats:
    """Return the share that each example has in the weights, by conjugate gradients.

    An example that is on the right side by far teaches nothing more, and is left out of the next round.
    """
    shares, counting = np.zeros(seen.number), np.ones(seen.number, dtype=bool)
    for _ in range(ROUNDS):
        shares = shares * counting
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
        counting = wanted * seen.score(seen.weigh(shares)) < 1
    return shares
