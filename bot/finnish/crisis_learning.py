"""Learns from examples what distress looks like: ``python -m bot.finnish.crisis_learning``.

A linear classifier with squared hinge loss over the features of ``crisis_features.py``. Fitting takes seconds,
so what was learned is kept beside the examples and a test tells when they have changed since. A message that
was missed belongs into ``danger.txt``, one that was heard for nothing into ``calm.txt``; then run this again.
``ordinary.txt`` are questions of the shipped knowledge as it was once, for the words of ordinary messages.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.finnish.crisis_features import SLOTS, Passage, passages

FOLDER = Path(__file__).parent / "crisis_examples"
LEARNED = FOLDER / "learned.npz"
DANGER, CALM = ("danger.txt",), ("calm.txt", "ordinary.txt")

SMOOTHNESS = 0.5
"""Regularisation; anything from 0.3 to 0.6 does about as well."""

ROUNDS, STEPS = 6, 15
"""Rounds of choosing the examples that count, and steps of fitting to them; more change nothing."""

EXACT = 1e-10
"""What is left unexplained when there is nothing more to fit."""

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Learned:
    """The weight of every slot and how rare it is; about 1 is like distress, -1 like anything else."""

    weights: Floats
    rarity: Floats

    def likeness(self, passage: Passage) -> float:
        """Return how much *passage* is like distress rather than like anything else."""
        slots, amounts = passage.slots()
        amounts = amounts * self.rarity[slots]
        length = float(np.sqrt(amounts @ amounts))
        return float(amounts @ self.weights[slots]) / length if length else -1.0


def examples(*names: str) -> tuple[str, ...]:
    """Return the messages in the files *names*, one a line, without comments."""
    lines = (line for name in names for line in (FOLDER / name).read_text(encoding="utf-8").splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))


def digest() -> str:
    """Return a name for the examples that there are now."""
    return hashlib.sha256("\n".join((*examples(*DANGER), "", *examples(*CALM))).encode()).hexdigest()


def stored_digest() -> str:
    """Return the name of the examples that were learned from last."""
    with np.load(LEARNED, allow_pickle=False) as stored:
        return str(stored["digest"])


@cache
def learned() -> Learned:
    """Return what was learned last."""
    with np.load(LEARNED, allow_pickle=False) as stored:
        return Learned(stored["weights"].astype(np.float64), stored["rarity"].astype(np.float64))


def learn(danger: Sequence[str], calm: Sequence[str]) -> Learned:
    """Return what tells *danger* from *calm*: the messages of the one, every passage of the other."""
    said = [whole for text in danger for whole in passages(text)[:1]]
    other = [passage for text in calm for passage in passages(text)]
    found = [passage.slots() for passage in (*said, *other)]
    rows = np.repeat(np.arange(len(found)), [len(slots) for slots, _ in found])
    slots = np.concatenate([slots for slots, _ in found])
    rarity = np.log((1 + len(found)) / (1 + np.bincount(slots, minlength=SLOTS)))
    entries = rarity[slots] * np.concatenate([amounts for _, amounts in found])
    lengths = np.sqrt(np.bincount(rows, entries**2, minlength=len(found))) + 1e-9
    seen = _Seen(rows, slots, entries / lengths[rows], len(found))
    wanted = np.repeat([1.0, -1.0], [len(said), len(other)])
    return Learned(seen.weigh(_shares(seen, wanted)), rarity)


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


def _shares(seen: _Seen, wanted: Floats) -> Floats:
    """Return the share that each example has in the weights, by conjugate gradients.

    An example that is on the right side by far teaches nothing more, and is left out of the next round.
    """
    shares, counting = np.zeros(seen.number), np.ones(seen.number, dtype=bool)
    for _ in range(ROUNDS):
        shares = shares * counting
        rest = (wanted - seen.score(seen.weigh(shares)) - SMOOTHNESS * shares) * counting
        direction, size = rest, float(rest @ rest)
        for _ in range(STEPS):
            if size < EXACT:
                break
            moved = (seen.score(seen.weigh(direction)) + SMOOTHNESS * direction) * counting
            step = size / float(direction @ moved)
            shares = shares + step * direction
            rest = rest - step * moved
            size, previous = float(rest @ rest), size
            direction = rest + size / previous * direction
        counting = wanted * seen.score(seen.weigh(shares)) < 1
    return shares


def main() -> None:
    """Learn from the examples and keep what was learned."""
    found = learn(examples(*DANGER), examples(*CALM))
    np.savez_compressed(
        LEARNED,
        weights=found.weights.astype(np.float16),
        rarity=found.rarity.astype(np.float16),
        digest=np.array(digest()),
    )


if __name__ == "__main__":
    main()
