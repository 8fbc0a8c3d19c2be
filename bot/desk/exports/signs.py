"""Texts that people wrote, made fit for files and screens: signs that break them, and what looks like a formula."""

import re
import unicodedata

LONGEST_CELL = 32_767
"""Characters that Excel keeps in one cell, counted as UTF-16 units; it calls a file with more damaged."""

_KEPT = "\n\t"
_FORMULA = re.compile(r"[\t\r]|\s*[=+\-@＝＋－＠]")
_TELEPHONE = re.compile(r"\+\d{1,4}(?: \d+)+")
_UNWRITABLE = frozenset("\ufffe\uffff")


def readable(text: str) -> str:
    """Return *text* with plain line ends and without control characters, which XML and screens cannot take."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isprintable():
        return text
    return "".join(sign for sign in text if sign in _KEPT or _is_writable(sign))


def fitting(text: str, mark: str) -> str:
    """Return *text* cut to what a cell can hold, *mark* at the cut."""
    content = text.encode("utf-16-le")
    if len(content) <= 2 * LONGEST_CELL:
        return text
    room = 2 * LONGEST_CELL - len(mark.encode("utf-16-le"))
    return content[:room].decode("utf-16-le", "ignore") + mark


def is_like_formula(text: str) -> bool:
    """Return whether a spreadsheet could take *text* for a formula.

    Also behind spaces, invisible signs and the wide signs of Asian keyboards. A telephone number in groups
    (`+358 40 123 4567`) is none: numbers with only spaces between are no sum in any spreadsheet, and an
    apostrophe would travel along when the number is copied. One with dashes is a sum, one without spaces a
    number that loses its plus.
    """
    if text[:1].isalnum():
        return False
    seen = "".join(sign for sign in text[:200] if unicodedata.category(sign) not in ("Cf", "Mn"))
    return _FORMULA.match(seen) is not None and _TELEPHONE.fullmatch(text) is None


def _is_writable(sign: str) -> bool:
    return unicodedata.category(sign) not in ("Cc", "Cs") and sign not in _UNWRITABLE
