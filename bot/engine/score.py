"""Step four: one strength per answer from its parts, with the subject as an anchor."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.engine.base import Base
from bot.engine.fit import PART_NAMES, Evidence, Fit, Weights
from bot.engine.model import Floats, How, Parts
from bot.engine.retrieve import Hits

MOST_CANDIDATES = 5

FEW = 500
"""Answers that are sorted as a whole; of more, the strongest are picked out first, which is four times as quick."""


@dataclass(frozen=True, slots=True)
class Scores:
    """Every answer's strength and softmax share; *order* lists the MOST_CANDIDATES strongest, best first."""

    hits: Hits
    parts: Floats
    strengths: Floats
    shares: Floats
    order: NDArray[np.int64]
    evidence: Evidence


def score(base: Base, fit: Fit, hits: Hits) -> Scores:
    """Return the strengths of all answers of *base* for the message of *hits*, and the evidence they give."""
    parts = part_matrix(base, hits)
    strengths = parts @ np.asarray(weights_of(base, fit).parts, np.float32)
    odds = np.exp(strengths - strengths.max())
    shares = odds / odds.sum()
    order = _strongest(strengths)
    return Scores(hits, parts, strengths, shares, order, _evidence(base, hits, strengths, shares, order))


def weights_of(base: Base, fit: Fit) -> Weights:
    """Return the weights of *fit* for *base*, whose classifier may have had too little to learn from."""
    return fit.trained if base.classifier.is_trained else fit.untrained


def _strongest(strengths: Floats) -> NDArray[np.int64]:
    """Return the MOST_CANDIDATES strongest answers, best first; of equals the earlier one comes first."""
    if len(strengths) <= FEW:
        return np.argsort(-strengths, kind="stable")[:MOST_CANDIDATES]
    least = np.partition(strengths, -MOST_CANDIDATES)[-MOST_CANDIDATES]
    near = np.flatnonzero(strengths >= least)
    return near[np.argsort(-strengths[near], kind="stable")][:MOST_CANDIDATES]


def part_matrix(base: Base, hits: Hits) -> Floats:
    """Return one row per answer and one column per name in PART_NAMES."""
    anchor = anchors(base, hits.reading.subjects)
    matrix = np.empty((len(anchor), len(PART_NAMES)), np.float32)
    columns = (
        hits.letters,
        hits.coverage,
        hits.votes,
        np.maximum(anchor, 0),
        np.minimum(anchor, 0),
        hits.learned,
    )
    for place, column in enumerate(columns):
        matrix[:, place] = column
    return matrix


def anchors(base: Base, subjects: frozenset[str]) -> Floats:
    """Return for each answer 1 where the message names its subject, -1 where it names only others, else 0.

    Subjects without words of their own (`sanat`) are never named, so they are neither pulled nor pushed; where
    a message names two subjects ("minno vai oppari"), each pulls half as much.
    """
    if not subjects:
        return np.zeros(len(base.ids), np.float32)
    pull = 1.0 if len(subjects) == 1 else 0.5
    pulls = [
        pull if subject in subjects else -1.0 if subject in base.anchored else 0.0
        for subject in base.each_subject
    ]
    return np.array(pulls, np.float32)[base.subject_numbers]


def parts_of(scores: Scores, answers: Sequence[int]) -> list[Parts]:
    """Return the parts of the scores of *answers*."""
    return [
        Parts(letters, coverage, votes, named + rival, learned)
        for letters, coverage, votes, named, rival, learned in scores.parts[answers].tolist()
    ]


def _evidence(
    base: Base, hits: Hits, strengths: Floats, shares: Floats, order: NDArray[np.int64]
) -> Evidence:
    best = int(order[0])
    second = int(order[1]) if len(order) > 1 else best
    meaningful = sum(word.how not in (How.FUNCTION, How.IGNORED) for word in hits.reading.words)
    return Evidence(
        share=float(shares[best]),
        margin=min(8.0, float(strengths[best] - strengths[second])),
        top_three=float(shares[order[:3]].sum()),
        letters=float(hits.letters[best]),
        coverage=float(hits.coverage[best]),
        votes=float(hits.votes[best]),
        learned=float(hits.learned[best]),
        known=hits.known,
        length=float(np.log1p(meaningful)),
        named=float(bool(hits.reading.subjects)),
        elsewhere=float(base.subjects[best] not in base.anchored),
    )
