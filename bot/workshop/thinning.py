"""A base with a few phrasings an answer, made of a rich one: what an editor's first folder is like.

The weights for bases without a trained classifier are learned on it. On the rich base itself they would learn that
whoever asks for an answer uses words that are known, which is true of no small folder.
"""

from collections.abc import Iterator
from itertools import pairwise

from bot.engine.analyse import Analyser
from bot.engine.base import Base, Row
from bot.engine.building import with_rows
from bot.engine.vocabulary import build_vocabulary

EACH = 8
"""Phrasings that are left of each answer, spread evenly over those it has."""

TAKES = 4
"""Small bases that can be made of a rich one. Weights that are learned from a single one hang on which phrasings it
happens to have: of the 72 questions to a library 45 to 49 were answered rightly."""


def thinned(base: Base, take: int = 0) -> Base:
    """Return *base* with EACH phrasings an answer at most, and its classifier untrained; each *take* keeps others."""
    rows = tuple(_kept(base, take))
    known = base.analyser.vocabulary
    vocabulary = build_vocabulary(
        (row.text for row in rows), known.lexicon, base.names.values(), known.readings
    )
    return with_rows(base, rows, Analyser(vocabulary, base.analyser.anchors))


def _kept(base: Base, take: int) -> Iterator[Row]:
    firsts = [*base.first_rows.tolist(), len(base.rows)]
    for first, end in pairwise(firsts):
        step = max(1, (end - first) // EACH)
        yield from base.rows[first + take * step // TAKES : end : step][:EACH]
