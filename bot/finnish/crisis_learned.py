"""What was learned of distress: ``learned()`` is what ``crisis_learning.py`` has kept last.

Two learners look at the passages of a message, each in its own way; what they make of it is weighed together.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import cache

import numpy as np

from bot.finnish.crisis_classifier import Classifier, Floats
from bot.finnish.crisis_evidence import numbers, whole_and_sentences
from bot.finnish.crisis_features import LEARNED, Passage
from bot.finnish.crisis_network import Network, said_in


@dataclass(frozen=True, slots=True)
class Scored:
    """The passages of a message, how like distress each is, and what the network makes of the whole and sentences."""

    found: Sequence[Passage]
    likenesses: Sequence[float]
    read: Sequence[float]

    @property
    def likest(self) -> Passage:
        """Return the passage that is likest to distress."""
        return self.found[max(range(len(self.found)), key=self.likenesses.__getitem__)]

    def numbers(self, *, signed: bool) -> Floats:
        """Return the numbers by which the message is judged, with or without a sign."""
        return numbers(self.found, self.likenesses, self.read, signed)


@dataclass(frozen=True, slots=True)
class Learners:
    """What tells passages of distress from others: a linear classifier, and a network that reads words in order."""

    classifier: Classifier
    network: Network

    def score(self, found: Sequence[Passage]) -> Scored:
        """Return the passages *found* of a message, with what is made of them."""
        said = said_in([passage.features() for passage in whole_and_sentences(found)])
        return Scored(found, tuple(map(self.classifier.likeness, found)), self.network.judge(said).tolist())


@cache
def learned() -> tuple[Learners, Floats]:
    """Return what was learned last, and what the numbers of a message weigh."""
    with np.load(LEARNED, allow_pickle=False) as stored:
        classifier = Classifier(*(stored[name].astype(np.float64) for name in _names(Classifier)))
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
