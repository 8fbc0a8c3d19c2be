"""Characters and words of a message: canonical form, folding without dots, tokens, clauses."""

import re
import unicodedata
from functools import lru_cache

LONGEST_MESSAGE = 2000
"""Characters of a message that are read; the rest is left out (a six-sentence message is about 600)."""

_WORD = re.compile(r"[^\W_]+(?:[-'’:][^\W_]+)*", re.UNICODE)
_INFLECTED_ABBREVIATION = re.compile(r"(?<=\w)[:’'](?=\w)")
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff]")


def canonical(text: str) -> str:
    """Return *text* in NFC, lower case, without invisible characters, cut to LONGEST_MESSAGE."""
    visible = _INVISIBLE.sub("", text[: 4 * LONGEST_MESSAGE])
    return unicodedata.normalize("NFC", visible.lower())[:LONGEST_MESSAGE]


def words(text: str) -> tuple[str, ...]:
    """Return the words of *text* in canonical form; ``SOSTE:n`` is the one word ``sosten``."""
    joined = _INFLECTED_ABBREVIATION.sub("", canonical(text))
    return tuple(_WORD.findall(joined))


def comparable(text: str) -> str:
    """Return *text* as phrases are compared word for word: case, dots and punctuation aside."""
    return " ".join(map(fold, words(text)))


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Return *word* as typed on a keyboard without ä, ö, å and accents."""
    plain = word.replace("ä", "a").replace("ö", "o")
    if plain.isascii():  # nearly all Finnish
        return plain
    decomposed = unicodedata.normalize("NFD", plain)
    return "".join(character for character in decomposed if not unicodedata.combining(character))
