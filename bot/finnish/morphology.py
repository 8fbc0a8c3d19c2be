"""Base forms and compound parts of Finnish words, from Voikko's lexicon.

Voikko knows no typing error, no word without its dots and no name of ours; what to do with those is
decided elsewhere. Its analyses multiply with every repeated part, so long words never reach it.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.metadata import distribution
from pathlib import Path
from typing import NamedTuple

from bot.finnish.transducer import Transducer, transducer_of

LONGEST_WORD = 40
"""Characters; a 133-character word of repeated parts took Voikko 18 seconds."""

CLASSES = {
    "n": "nimisana",
    "l": "laatusana",
    "nl": "nimisana_laatusana",
    "t": "teonsana",
    "s": "seikkasana",
    "r": "asemosana",
    "c": "sidesana",
    "d": "suhdesana",
    "k": "kieltosana",
    "u": "lukusana",
    "ur": "lukusana",
    "ee": "etunimi",
    "es": "sukunimi",
    "ep": "paikannimi",
    "em": "nimi",
    "h": "huudahdussana",
    "a": "lyhenne",
    "p": "etuliite",
}
"""Voikko's classes of words, by the letters for them in its analyses (``[Ln]``)."""

FUNCTION_CLASSES = frozenset({"asemosana", "sidesana", "kieltosana", "suhdesana"})
"""Voikko's classes for pronouns, conjunctions, negation and adpositions."""

NAME_CLASSES = frozenset({"etunimi", "sukunimi", "paikannimi", "nimi"})
"""Voikko's classes for proper names; a lower-case word is seldom one (mika is rather mikä)."""

BENDING_CLASSES = frozenset({"laatusana", "nimisana_laatusana"})
"""Adjectives: before the last part of a compound they count in their base form, other words as they are written."""

_ROOT = re.compile(r"\[Xp\]([^\[]+)\[X\]")
_PIECE = re.compile(r"\[[^\]]*\]|[^\[]+")


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
    readings = tuple(dict.fromkeys(_morph(analysis) for analysis in _lexicon().analyses(word)))
    simple = tuple(reading for reading in readings if not reading.parts)
    return simple or readings


def is_word(readings: tuple[Morph, ...]) -> bool:
    """Tell whether *readings* are those of a word of Finnish, and not only of somebody's name."""
    return any(morph.word_class not in NAME_CLASSES for morph in readings)


def load_lexicon() -> None:
    """Load Voikko's lexicon now, so that no question has to wait; raise OSError or ValueError where it is bad."""
    _lexicon()


def lexicon_file() -> Path:
    """Return where pyvoikko keeps Voikko's lexicon."""
    return Path(str(distribution("pyvoikko").locate_file("pyvoikko/voikko.kfst")))


@cache
def _lexicon() -> Transducer:
    """Return Voikko's lexicon. It takes a tenth of a second to load, so nobody loads it who can do without."""
    return transducer_of(lexicon_file().read_bytes())


class _Part(NamedTuple):
    """One part of a word: its base form, as it is written, and its class."""

    base: str
    form: str
    word_class: str


def _morph(analysis: str) -> Morph:
    """Return the reading that *analysis* tells in Voikko's way."""
    parts = [part for part in map(_part, analysis.split("[Bc]")) if part.word_class]
    last = parts[-1]
    first = (part.base if part.word_class in BENDING_CLASSES else part.form for part in parts[:-1])
    joined = "".join(
        written + "-" * part.form.endswith("-")
        for part, written in zip(parts, (*first, last.base), strict=True)
    )
    base = _plain(joined if len(parts) > 1 else last.base)
    roots = _ROOT.findall(analysis)
    root = _plain(roots[-1]) if roots else base
    named = tuple(filter(None, (_plain(part.base) for part in parts))) if len(parts) > 1 else ()
    return Morph(base, named, root, last.word_class)


def _part(analysis: str) -> _Part:
    """Return what *analysis* tells of one part.

    ``[Xp]…[X]`` holds a base form in place of the letters after it, up to the end or to ``[Xj]…[X]``, which says how
    the base form goes on there; ``[Xr]…[X]`` and ``[Xs]…[X]`` hold other matters.
    """
    base = form = written = given = word_class = aside = ""
    for piece in _PIECE.findall(analysis):
        if piece in ("[Xp]", "[Xj]"):
            base, form, written, given = base + written, form + written, "", ""
            aside = "base"
        elif piece in ("[Xr]", "[Xs]"):
            aside = "other"
        elif piece == "[X]":
            aside = ""
        elif piece.startswith("[L"):
            word_class = CLASSES.get(piece[2:-1], piece[2:-1])
        elif piece.startswith("[") or aside == "other":
            pass
        elif aside == "base":
            given += piece
        else:
            written += piece
    base, form = base + given, form + written
    if not base or ("[De]" in analysis and form.endswith("is-")):
        base = form.removesuffix("-")
    return _Part(base, form, word_class)


def _plain(base: str) -> str:
    return base.replace("=", "").replace("--", "-").strip("-").lower()
