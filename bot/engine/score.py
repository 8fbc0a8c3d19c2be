"""Step four: one strength per answer from the parts, and the subject anchor."""

import numpy as np

from bot.engine.base import Base
from bot.engine.model import Floats, Parts
from bot.engine.retrieve import Hits
from bot.engine.weights import STRENGTH


def anchors(base: Base, subjects: frozenset[str]) -> Floats:
    """Return for each answer +1 where the message names its subject, -1 where it names only others, else 0.

    Subjects without words of their own (`sanat`) are never named, so they are neither pulled nor pushed; where
    a message names two subjects ("minno vai oppari"), each pulls half as much.
    """
    named = np.fromiter((subject in subjects for subject in base.subjects), bool, len(base.subjects))
    rivals = np.fromiter((subject in base.anchored for subject in base.subjects), bool, len(base.subjects))
    pull = 1.0 if len(subjects) == 1 else 0.5
    return np.where(named, pull, np.where(rivals & bool(subjects), -1.0, 0.0)).astype(np.float32)


def parts_of(hits: Hits, anchor: Floats, answer: int) -> Parts:
    """Return the parts of one answer's score."""
    return Parts(
        letters=float(hits.letters[answer]),
        terms=float(hits.terms[answer]),
        likeness=float(hits.likeness[answer]),
        coverage=float(hits.coverage[answer]),
        classifier=float(hits.classifier[answer]),
        anchor=float(anchor[answer]),
    )


def strengths(hits: Hits, anchor: Floats) -> Floats:
    """Return each answer's strength: the weighed sum of its parts, on the scale of a softmax."""
    return (
        STRENGTH.letters * hits.letters
        + STRENGTH.terms * hits.terms
        + STRENGTH.likeness * hits.likeness
        + STRENGTH.coverage * hits.coverage
        + STRENGTH.classifier * hits.classifier
        + STRENGTH.named * np.maximum(anchor, 0)
        - STRENGTH.rival * np.maximum(-anchor, 0)
    ).astype(np.float32)
