"""Base forms and compound parts of Finnish words, from Voikko's lexicon.

Voikko knows no typing error, no word without its dots and no name of ours; what to do with those is
decided elsewhere. Its analyses multiply with every repeated part, so long words never reach it.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyvoikko

LONGEST_WORD = 40
"""Characters; a 133-character word of repeated parts took Voikko 18 seconds."""

FUNCTION_CLASSES = frozenset({"asemosana", "sidesana", "kieltosana", "suhdesana", "kieltosana_sidesana"})
"""Voikko's classes for pronouns, conjunctions, negation and adpositions."""

NAME_CLASSES = frozenset({"etunimi", "sukunimi", "paikannimi", "nimi"})
"""Voikko's classes for proper names; a lower-case word is seldom one (mika is rather mikä)."""

_ROOT = re.compile(r"\[Xp\]([^\[]+)\[X\]")


@dataclass(frozen=True, slots=True)
class Morph:
    """One reading of a word: base form, base forms of its parts, derivational root, class in Voikko's terms.

    *root* is what the word (or its last part) was made from, ``ohjata`` for ohjaaja, ohjaus and ohjattu; it
    equals *base* where nothing was derived.
    """

    base: str
    parts: tuple[str, ...]
    root: str
    word_class: str

    @property
    def is_function_word(self) -> bool:
        """Tell whether the word carries grammar rather than meaning."""
        return self.word_class in FUNCTION_CLASSES


@lru_cache(maxsize=32768)
def morphs(word: str) -> tuple[Morph, ...]:
    """Return every distinct reading of the lower-case *word*; none when Voikko does not know it.

    Where a word has a reading of its own, readings as a compound (kuu|luu for kuuluu) are left out.
    """
    if not word or len(word) > LONGEST_WORD:
        return ()
    readings = tuple(dict.fromkeys(_morph(analysis) for analysis in _voikko().analyse(word)))
    simple = tuple(reading for reading in readings if not reading.parts)
    return simple or readings


def is_word(readings: tuple[Morph, ...]) -> bool:
    """Tell whether *readings* are those of a word of Finnish, and not only of somebody's name."""
    return any(morph.word_class not in NAME_CLASSES for morph in readings)


def load_lexicon() -> None:
    """Load Voikko's lexicon now, so that no question has to wait for it."""
    _voikko()


@cache
def _voikko() -> Any:  # pyvoikko ships no type information
    """Return the module pyvoikko. Its lexicon takes half a second to load, so nobody loads it who can do without."""
    import pyvoikko

    return pyvoikko


def _morph(analysis: "pyvoikko.VoikkoAnalysis") -> Morph:
    base = _plain(analysis.BASEFORM)
    parts = tuple(_plain(part.BASEFORM) for part in analysis.COMPOUND_PARTS or ())
    roots = _ROOT.findall(analysis.FSTOUTPUT or "")
    root = _plain(roots[-1]) if roots else base
    return Morph(base, tuple(part for part in parts if part), root, analysis.CLASS or "")


def _plain(base: str | None) -> str:
    return (base or "").replace("=", "").replace("--", "-").strip("-").lower()
