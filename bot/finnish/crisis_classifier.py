"""What makes a passage like distress: a linear classifier over ``crisis_features.py``.

It is fitted to examples in ``crisis_classifier_learning.py``.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.finnish.crisis_features import Passage

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Classifier:
    """The weight of every slot and how rare it is: learned in double precision, read in single."""

    weights: Floats | NDArray[np.float32]
    rarity: Floats | NDArray[np.float32]

    def likeness(self, passage: Passage) -> float:
        """Return how much *passage* is like distress: about 1, or like anything else: about -1."""
        slots, amounts = passage.slots()
        amounts = amounts * self.rarity[slots]
        length = float(np.sqrt(amounts @ amounts))
        return float(amounts @ self.weights[slots]) / length if length else -1.0
