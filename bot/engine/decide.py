"""Step five: answer, offer buttons, or say that we do not know."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.engine.base import Base
from bot.engine.fit import Fit, Weights
from bot.engine.model import Candidate, Decision, Verdict
from bot.engine.score import MOST_CANDIDATES, Scores, parts_of, weights_of
from bot.engine.weights import (
    ANSWER_FROM,
    CHOOSE_FROM,
    DOUBTED,
    FEWEST_OFFERED,
    LEAST_KNOWN,
    LEAST_KNOWN_TO_FEW,
    MOST_OFFERED,
    OFFER_SHARE,
    SUBJECT_BEST_FROM,
    SUBJECT_FROM,
    SUBJECT_LEAD,
    WORD_FOR_WORD,
)


def decide(base: Base, fit: Fit, scores: Scores, sure: int | None = None) -> Verdict:
    """Return the verdict on one question; *sure* is the answer it is a phrasing of, word for word."""
    weights = weights_of(base, fit)
    nearness = weights.nearness(scores.evidence)
    candidates = _candidates(base, weights, scores, nearness, sure)
    readings = (scores.hits.reading,)
    known = scores.hits.known
    if known < _least_known(base):
        return Verdict(Decision.UNKNOWN, (), (), candidates, readings, known)
    if candidates[0].score >= ANSWER_FROM:
        return Verdict(Decision.ANSWER, candidates[:1], (), candidates, readings, known)
    if len(candidates) >= FEWEST_OFFERED and nearness >= CHOOSE_FROM:
        return Verdict(Decision.CHOOSE, (), _offered(candidates), candidates, readings, known)
    return Verdict(Decision.UNKNOWN, (), (), candidates, readings, known)


def choice_between(
    alone: Verdict, by_subject: Sequence[Candidate], is_anchored: Callable[[str], bool]
) -> Verdict:
    """Return the verdict on a question without a subject, given the best answer for each subject it may mean.

    One subject that leads clearly is taken as meant; several are offered; where none fits, *alone* stands.
    """
    likely = sorted((c for c in by_subject if c.score >= SUBJECT_FROM), key=lambda c: -c.score)
    others = [c for c in alone.candidates if not is_anchored(c.id) and c.score >= SUBJECT_FROM]
    if not likely or likely[0].score < SUBJECT_BEST_FROM:
        return alone
    leads = len(likely) == 1 or likely[0].score - likely[1].score >= SUBJECT_LEAD
    if leads and not others:
        if alone.candidates[0].id == likely[0].id:
            return alone
        likely += [c for c in alone.candidates if c.id not in {found.id for found in likely}][:1]
    offered = sorted((*likely, *others), key=lambda c: -c.score)[:MOST_OFFERED]
    if len(offered) < FEWEST_OFFERED:
        return alone
    most = 1 / len(offered)  # one of them at most is right
    ids = tuple(c.id for c in offered)
    rest = (c for c in alone.candidates if c.id not in ids)
    capped = (replace(c, score=min(c.score, most)) for c in (*offered, *rest))
    candidates = tuple(sorted(capped, key=lambda c: -c.score))[:MOST_CANDIDATES]
    return Verdict(Decision.CHOOSE, (), ids, candidates, alone.readings, alone.known)


def doubted(verdict: Verdict) -> Verdict:
    """Return *verdict* as a choice, its candidates no surer than DOUBTED."""
    if verdict.decision is not Decision.ANSWER:
        return verdict
    candidates = tuple(replace(each, score=min(each.score, DOUBTED)) for each in verdict.candidates)
    return replace(
        verdict, decision=Decision.CHOOSE, answers=(), offered=_offered(candidates), candidates=candidates
    )


def together(verdicts: Sequence[Verdict], best: tuple[Candidate, ...]) -> Verdict:
    """Return the verdict that answers several questions at once, each with its best candidate."""
    ranked = sorted((c for verdict in verdicts for c in verdict.candidates), key=lambda c: c.score)
    distinct = {candidate.id: candidate for candidate in ranked}
    candidates = tuple(sorted(distinct.values(), key=lambda c: -c.score))[:MOST_CANDIDATES]
    readings = tuple(reading for verdict in verdicts for reading in verdict.readings)
    return Verdict(
        Decision.ANSWER, best, (), candidates, readings, min(verdict.known for verdict in verdicts)
    )


def choice_of_each(likely: Sequence[Candidate], whole: Verdict) -> Verdict | None:
    """Return a choice of the *likely* answers to several questions and of what *whole* offers, or None for one."""
    pool = {each.id: each for each in (*whole.candidates, *likely)}
    wanted = dict.fromkeys((*(each.id for each in likely), *whole.offered))
    offered = tuple(sorted((pool[each] for each in tuple(wanted)[:MOST_OFFERED]), key=lambda c: -c.score))
    if not likely or len(offered) < FEWEST_OFFERED:
        return None
    least = offered[-1].score
    rest = (replace(each, score=min(each.score, least)) for each in whole.candidates if each.id not in wanted)
    candidates = (*offered, *rest)[:MOST_CANDIDATES]
    ids = tuple(each.id for each in offered)
    return replace(whole, decision=Decision.CHOOSE, offered=ids, candidates=candidates)


def _candidates(
    base: Base, weights: Weights, scores: Scores, nearness: float, sure: int | None
) -> tuple[Candidate, ...]:
    """Return the best five. The others share what the best one's confidence leaves, by their softmax shares."""
    best: list[int] = scores.order.tolist()
    if sure is not None:
        best = [sure, *(answer for answer in best if answer != sure)][:MOST_CANDIDATES]
    confidence = weights.confidence(scores.evidence) if sure is None else WORD_FOR_WORD
    if scores.hits.known < _least_known(base):
        confidence = nearness = 0.0
    left = max(confidence, nearness) - confidence
    shares: list[float] = scores.shares[best[1:]].tolist()
    whole = sum(shares) or 1.0
    confidences = (confidence, *(min(confidence, left * share / whole) for share in shares))
    columns = zip(
        best,
        confidences,
        scores.strengths[best].tolist(),
        parts_of(scores, best),
        strict=True,
    )
    return tuple(
        Candidate(base.ids[answer], score, strength, parts) for answer, score, strength, parts in columns
    )


def _least_known(base: Base) -> float:
    return LEAST_KNOWN if base.classifier.is_trained else LEAST_KNOWN_TO_FEW


def _offered(candidates: tuple[Candidate, ...]) -> tuple[str, ...]:
    """Return two to four ids: the best two, and the next ones while they are not far behind the best."""
    best = candidates[0].strength
    near = [candidate.id for candidate in candidates if best - candidate.strength <= OFFER_SHARE]
    count = min(MOST_OFFERED, max(FEWEST_OFFERED, len(near)))
    return tuple(candidate.id for candidate in candidates[:count])
