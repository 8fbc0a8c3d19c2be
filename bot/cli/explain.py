"""A verdict spelled out for an editor: what each word was understood as, and where every score comes from."""

from collections.abc import Iterator

from bot.engine.engine import Engine
from bot.engine.model import Candidate, Reading, Verdict, Word

SHOWN_CANDIDATES = 3


def explain(engine: Engine, verdict: Verdict, milliseconds: float) -> Iterator[str]:
    """Yield the lines that explain *verdict*, which *engine* gave."""
    if verdict.distress:
        yield f"distress     {verdict.distress}"
    for reading in verdict.readings:
        yield from _reading(reading)
    yield f"decision     {verdict.decision.value}: {_decided(verdict)}   ({milliseconds:.1f} ms)"
    for place, candidate in enumerate(verdict.candidates[:SHOWN_CANDIDATES], start=1):
        yield from _candidate(place, candidate)
        if nearest := engine.nearest(candidate.id, verdict.readings):
            yield f"     nearest phrasing: {nearest}"
    if len(verdict.candidates) > 1:
        first, second = verdict.candidates[:2]
        yield f"margin       {first.strength - second.strength:.2f}"


def _reading(reading: Reading) -> Iterator[str]:
    yield f"read         {reading.text}"
    for word in reading.words:
        yield f"  {word.written:<22} {_understood(word)}"
    yield f"subject      {', '.join(sorted(reading.subjects)) or '–'}"


def _understood(word: Word) -> str:
    terms = ", ".join(f"{term} {weight:.1f}" for term, weight in word.terms.items()) or "–"
    subjects = f"   names {', '.join(sorted(word.subjects))}" if word.subjects else ""
    return f"{word.how.value}, weight {word.weight:.2f}: {terms}{subjects}"


def _decided(verdict: Verdict) -> str:
    return ", ".join(candidate.id for candidate in verdict.answers) or ", ".join(verdict.offered) or "–"


def _candidate(place: int, candidate: Candidate) -> Iterator[str]:
    parts = candidate.parts
    yield f"{place}. {candidate.id}: confidence {candidate.score:.2f}, strength {candidate.strength:.2f}"
    yield (
        f"     letters {parts.letters:.2f}   coverage {parts.coverage:.2f}   votes {parts.votes:.2f}"
        f"   anchor {parts.anchor:+.1f}   learned {parts.learned:.2f}"
    )
