"""A linear classifier beside the likeness: what in a message speaks for each answer, learned from all phrasings.

Likeness asks which phrasing a message resembles; the classifier knows besides what tells an answer from its
neighbours. It is learned where the indexes are built (`bot.engine.classifier_learning`), and only where answers have
phrasings enough to learn from; elsewhere it is silent.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.engine.model import Floats, Reading
from bot.engine.traits import SLOTS, Traits, letter_traits, pair_traits

SHARES = (0.6, 0.4)
"""What letters and pairs say of a message: 0.5 to 0.7 for the letters were equal, either alone was worse."""


@dataclass(frozen=True, slots=True)
class Classifier:
    """*weights* tell for each slot what it says for each answer; *rarities* weigh the slots of letters and pairs."""

    weights: NDArray[np.float16]
    rarities: Floats

    @property
    def is_trained(self) -> bool:
        """Return whether there was enough to learn from."""
        return self.weights.size > 0

    def scores(self, reading: Reading) -> Floats:
        """Return about 1 for the answer that *reading* asks for and about 0 for others; 0 for all when untrained."""
        if not self.is_trained:
            return np.zeros(self.weights.shape[1], np.float32)
        slots, entries = entries_of(self.rarities, (letter_traits(reading), pair_traits(reading)))
        found: Floats = entries @ self.weights[slots].astype(np.float32)
        return found


def entries_of(rarities: Floats, traits: tuple[Traits, Traits]) -> Traits:
    """Return the slots of *traits* with what each counts: letters and pairs each of the length of its share."""
    slots, entries = [], []
    for (numbers, amounts), rarity, share in zip(traits, rarities, SHARES, strict=True):
        weighed = amounts * rarity[numbers]
        length = float(np.sqrt(weighed @ weighed))
        slots.append(numbers)
        entries.append(weighed * np.float32(share**0.5 / length) if length else weighed)
    return np.concatenate(slots), np.concatenate(entries)


def untrained(answers: int) -> Classifier:
    """Return the classifier of *answers* that says nothing."""
    return Classifier(np.zeros((0, answers), np.float16), np.zeros((len(SHARES), SLOTS), np.float32))
