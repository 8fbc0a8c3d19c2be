"""Step five: answer, offer buttons, or say that we do not know."""

from bot.engine.base import Base
from bot.engine.fit import Fit
from bot.engine.model import Candidate, Decision, Verdict
from bot.engine.score import MOST_CANDIDATES, Scores, parts_of
from bot.engine.weights import ANSWER_FROM, CHOOSE_FROM, FEWEST_OFFERED, MOST_OFFERED, OFFER_SHARE


def decide(base: Base, fit: Fit, scores: Scores) -> Verdict:
    """Return the verdict on one question."""
    candidates = _candidates(base, fit, scores)
    readings = (scores.hits.reading,)
    if not scores.hits.known:
        return Verdict(Decision.UNKNOWN, (), (), candidates, readings)
    if candidates[0].score >= ANSWER_FROM:
        return Verdict(Decision.ANSWER, candidates[:1], (), candidates, readings)
    if len(candidates) >= FEWEST_OFFERED and fit.nearness(scores.evidence) >= CHOOSE_FROM:
        return Verdict(Decision.CHOOSE, (), _offered(scores, candidates), candidates, readings)
    return Verdict(Decision.UNKNOWN, (), (), candidates, readings)


def _candidates(base: Base, fit: Fit, scores: Scores) -> tuple[Candidate, ...]:
    """Return the best five. The others share what the best one's confidence leaves, by their softmax shares."""
    confidence = fit.confidence(scores.evidence)
    nearness = max(confidence, fit.nearness(scores.evidence))
    best = scores.order[:MOST_CANDIDATES]
    rest = float(scores.shares[best[1:]].sum()) or 1.0
    return tuple(
        Candidate(
            id=base.ids[answer],
            score=confidence if answer == best[0] else min(confidence, (nearness - confidence) * float(scores.shares[answer]) / rest),
            strength=float(scores.strengths[answer]),
            parts=parts_of(scores, int(answer)),
            nearest=base.rows[scores.hits.nearest[answer]].text,
        )
        for answer in best
    )


def _offered(scores: Scores, candidates: tuple[Candidate, ...]) -> tuple[str, ...]:
    """Return two to four ids: the best two, and the next ones while they are not far behind the best."""
    best = candidates[0].strength
    near = [candidate.id for candidate in candidates if best - candidate.strength <= OFFER_SHARE]
    count = min(MOST_OFFERED, max(FEWEST_OFFERED, len(near)))
    return tuple(candidate.id for candidate in candidates[:count])
