"""A long text as it is kept: the writer's own words and line breaks, without what nobody can see.

Emoji and the joiners inside them stay. Nothing is cut: a text that is too long is its writer's to shorten.
"""

import re
import unicodedata

_LINE_ENDS = re.compile(r"\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SPACES_AT_LINE_END = re.compile(r"[^\S\n]+$", re.MULTILINE)
_EMPTY_LINES = re.compile(r"\n{3,}")
_INVISIBLE = re.compile(r"[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]")
"""Soft hyphens, spaces without width, marks that turn the direction of writing."""

_NEVER_KEPT = frozenset({"Cc", "Cs", "Cn"})
"""Control characters, halves of characters and places without one: spreadsheets and databases refuse them."""


def tidied(text: str) -> str:
    """Return *text* stripped, with at most one empty line in a row and without control characters."""
    lines = _INVISIBLE.sub("", _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", text))).replace("\t", " ")
    visible = "".join(each for each in lines if each == "\n" or unicodedata.category(each) not in _NEVER_KEPT)
    composed = unicodedata.normalize("NFC", visible)
    return _EMPTY_LINES.sub("\n\n", _SPACES_AT_LINE_END.sub("", composed)).strip()


def one_line(text: str) -> str:
    """Return *text* tidied, on one line."""
    return " ".join(tidied(text).split())


def says_something(text: str) -> bool:
    """Return whether *text* holds anything besides punctuation: letters, digits or pictures."""
    return any(unicodedata.category(each)[0] in "LN" or unicodedata.category(each) == "So" for each in text)
