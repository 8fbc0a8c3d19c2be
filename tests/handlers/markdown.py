"""Markdown as people and accidents write it, for hypothesis; and formatted text taken apart."""

import unicodedata

from hypothesis import strategies as some

from handlers.formatting import Formatted, Style
from handlers.splitting import shows_something

FAMILY, FLAG, WAVE = "👨‍👩‍👧‍👦", "🇫🇮", "👋🏽"

_PIECES = some.sampled_from(
    [
        "**", "*", "_", "***", "\\*", "\\_", "[MINNO](https://www.metropolia.fi/minno)", "](", "[", ")",
        "[meille](mailto:a@b.fi)", "<https://soste.fi>", "\n\n", "\n", "  \n", "\\\n", "\n- ", "\n  - ", "\n3) ",
        " ", "\u00a0", "\u200b", "\r\n", "\t", "# ", "> ", "---", "`", "&amp;", "harjoittelu", "ä", "a\u030a",
        "Hei! ", "Kyllä. ", FAMILY, FLAG, WAVE, "𝔐",
    ]
)  # fmt: skip
MARKDOWN = some.lists(_PIECES | some.text(max_size=8), max_size=40).map("".join)


def painted(whole: Formatted) -> list[tuple[str, frozenset[tuple[Style, str]]]]:
    """Return every character that shows, with all that makes it stand out."""
    styles: list[set[tuple[Style, str]]] = [set() for _ in whole.text]
    for span in whole.spans:
        for place in range(span.start, span.end):
            styles[place].add((span.style, span.url))
    told = zip(whole.text, map(frozenset, styles), strict=True)
    return [(sign, style) for sign, style in told if shows_something(sign)]


def composed(text: str) -> str:
    """Return *text* as it is sent: composed characters, one space for any white space."""
    return " ".join(unicodedata.normalize("NFC", text).split())
