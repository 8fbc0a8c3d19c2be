"""Placeholders `{name}` in texts: finding them and what is wrong with them. Fills none."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

PLACEHOLDERS = (
    "yhteystieto",
    "seuraava_kierros",
    "rekisterinpitäjä",
    "säilytys_ehdotukset",
    "säilytys_luonnokset",
)
"""What any answer and any text may use."""

_NAME = re.compile(r"[^\W\d]\w*")
_BRACED = re.compile(r"\{[^{}\n]*\}")
_LONE = re.compile(r"[{}][^\s{}]*")


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A pair of braces, or a lone brace. *name* is empty unless the form is right."""

    offset: int
    written: str
    name: str

    @property
    def is_pair(self) -> bool:
        """Return whether both braces are there."""
        return _BRACED.fullmatch(self.written) is not None

    @property
    def meant(self) -> str:
        """Return the letters inside, for guessing what was meant."""
        return re.sub(r"\W+", "_", self.written.strip("{} ")).strip("_")


def find_placeholders(text: str) -> Iterator[Placeholder]:
    """Return every pair of braces and every brace that has no pair, in the order of the text."""
    end = 0
    for match in _BRACED.finditer(text):
        yield from _lone(text, end, match.start())
        inside = match.group()[1:-1]
        yield Placeholder(match.start(), match.group(), inside if _NAME.fullmatch(inside) else "")
        end = match.end()
    yield from _lone(text, end, len(text))


def _lone(text: str, start: int, end: int) -> Iterator[Placeholder]:
    for match in _LONE.finditer(text, start, end):
        yield Placeholder(match.start(), match.group(), "")
