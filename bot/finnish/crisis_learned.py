"""What was learned of distress: ``learned()`` is what ``crisis_learning.py`` has kept last.

Two learners look at a message, each in its own way; what they make of it is weighed together.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cache

import numpy as np

from bot.finnish.crisis_classifier import Classifier, Floats
from bot.finnish.crisis_features import LEARNED, Passage
from bot.finnish.crisis_network import Network, said_in


@dataclass(frozen=True, slots=True)
class Learners:
    """What tells passages of distress from others: a linear classifier, and a network that reads words in order."""

    classifier: Classifier
    network: Network

    def likenesses(self, found: Sequence[Passage]) -> tuple[float, ...]:
        """Return how like distress each passage of a message is."""
        return tuple(map(self.classifier.likeness, found))

    def read(self, found: Sequence[Passage]) -> float:
        """Return what the network makes of the whole message."""
        return float(self.network.judge(said_in([found[0].features()]))[0])


@cache
def learned() -> tuple[Learners, Floats]:
    """Return what was learned last, and what the numbers of a message weigh."""
    with np.load(LEARNED, allow_pickle=False) as stored:
        classifier = Classifier(*(stored[name].astype(np.float32) for name in _names(Classifier)))
        network = Network(*(stored[name].astype(np.float32) for name in _names(Network)))
        return Learners(classifier, network), stored["judging"]


def stored_digest() -> str:
    """Return the name of the examples that were learned from last."""
    with np.load(LEARNED, allow_pickle=False) as stored:
        return str(stored["digest"])


def keep(known: Learners, judging: Floats, digest: str, forms: str) -> None:
    """Keep what is *known*, what the numbers of a message weigh, the name of the examples, and their words' *forms*."""
    parts = [
        (name, getattr(learner, name.rpartition(".")[2]).astype(np.float16))
        for learner in (known.classifier, known.network)
        for name in _names(type(learner))
    ]
    np.savez_compressed(
        LEARNED,
        **dict(parts),
        judging=judging,
        digest=np.array(digest),
        forms=np.frombuffer(forms.encode(), np.uint8),
    )


def _names(learner: type[Classifier | Network]) -> list[str]:
    """Return what the fields of *learner* are called in the file."""
    return [f"{learner.__name__}.{field.name}" for field in fields(learner)]
