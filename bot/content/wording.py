"""Comparing words as an editor sees them: near misses of a name, and phrasings that are the same text."""

import re
import unicodedata
from collections.abc import Iterable

from rapidfuzz import fuzz, process

NEAR_ENOUGH = 72
"""Similarity (0–100) from which a name is suggested: «muotoilu»/«muotoilut» 94, «kysymis»/«kysymys» 86,
«aihe»/«aiheet» 80 are meant; «kesto»/«testit» 55, «vastuu»/«vastaus» 77 shows why it is only a question."""

_NOT_WORDS = re.compile(r"[\W_]+")


def closest(name: str, known: Iterable[str]) -> str | None:
    """Return the one of *known* that *name* was probably meant to be, or None."""
    found = process.extractOne(
        _folded(name), list(known), scorer=fuzz.ratio, processor=_folded, score_cutoff=NEAR_ENOUGH
    )
    return None if found is None else found[0]


def same_text(text: str) -> str:
    """Return *text* without case, punctuation, invisible marks and spacing, for telling repeats apart."""
    if not text.isprintable():
        text = "".join(sign for sign in text if unicodedata.category(sign) != "Cf")
    folded = text.casefold()
    if not unicodedata.is_normalized("NFKC", folded):  # asking is five times as quick as doing it
        folded = unicodedata.normalize("NFKC", folded)
    return _NOT_WORDS.sub(" ", folded).strip()


def says_nothing(text: str) -> bool:
    """Return whether *text* is only punctuation: no word, no number, no emoji."""
    return not any(sign.isalnum() or unicodedata.category(sign) == "So" for sign in text)


def one_line(text: str) -> str:
    """Return *text* on one line with single spaces."""
    return " ".join(text.split())


def utf16_length(text: str) -> int:
    """Return the length of *text* in UTF-16 units, which is how Telegram counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _folded(name: str) -> str:
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    return "".join(sign for sign in decomposed if sign.isalnum())
