"""Base forms and compound parts of Finnish words, from Voikko's lexicon.

Voikko knows no typing error, no word without its dots and no name of ours; what to do with those is
decided elsewhere. Its analyses multiply with every repeated part, so long words never reach it.
"""

from dataclasses import dataclass
from functools import lru_cache

import pyvoikko

LONGEST_WORD = 40
"""Characters; a 133-character word of repeated parts took Voikko 18 seconds."""

FUNCTION_CLASSES = frozenset({"asemosana", "sidesana", "kieltosana", "suhdesana", "kieltosana_sidesana"})
"""Voikko's classes for pronouns, conjunctions, negation and adpositions."""


@dataclass(frozen=True, slots=True)
class Morph:
    """One reading of a word: its base form, the base forms of its parts, its class in Voikko's terms."""

    base: str
    parts: tuple[str, ...]
    word_class: str

    @property
    def is_function_word(self) -> bool:
        """Tell whether the word carries grammar rather than meaning."""
        return self.word_class in FUNCTION_CLASSES


@lru_cache(maxsize=32768)
def morphs(word: str) -> tuple[Morph, ...]:
    """Return every distinct reading of the lower-case *word*; none when Voikko does not know it."""
    if not word or len(word) > LONGEST_WORD:
        return ()
    try:
        analyses = pyvoikko.analyse(word)
    except pyvoikko.TokenizationException:  # a character outside the transducer's alphabet
        return ()
    readings = (_morph(analysis) for analysis in analyses)
    return tuple(dict.fromkeys(readings))


def is_known(word: str) -> bool:
    """Tell whether Voikko has a reading for the lower-case *word*."""
    return bool(morphs(word))


def _morph(analysis: pyvoikko.VoikkoAnalysis) -> Morph:
    parts = tuple(_plain(part.BASEFORM) for part in analysis.COMPOUND_PARTS or ())
    return Morph(_plain(analysis.BASEFORM), tuple(part for part in parts if part), analysis.CLASS or "")


def _plain(base: str | None) -> str:
    return (base or "").replace("=", "").replace("--", "-").strip("-").lower()
