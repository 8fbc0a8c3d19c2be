"""The Markdown of answers and texts as plain text and what stands out in it, counted in characters.

What is not bold, italic, a link, a list, a quotation or a break is text as it was written: somebody's «# 1» or
«---» is no heading. Knows no longest message and no UTF-16; those are in `splitting.py` and `rendering.py`.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import count, repeat
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token


class Style(StrEnum):
    """How text stands out, as Telegram names it."""

    BOLD = "bold"
    ITALIC = "italic"
    LINK = "text_link"
    QUOTE = "blockquote"


@dataclass(frozen=True, slots=True)
class Span:
    """Characters that stand out."""

    style: Style
    start: int
    end: int
    url: str = ""


@dataclass(frozen=True, slots=True)
class Formatted:
    """Text and what stands out in it, in its order; neither begins or ends with white space."""

    text: str
    spans: tuple[Span, ...] = ()


_DEEPEST = 200
"""What stands deeper the parser leaves out. A row of dashes somebody draws is a list in a list in a list …"""

_PARSER = MarkdownIt("zero", {"maxNesting": _DEEPEST}).enable(
    [
        "list",
        "blockquote",
        "newline",
        "escape",
        "emphasis",
        "link",
        "autolink",
        "balance_pairs",
        "fragments_join",
    ]
)
_STYLES = {"strong_open": Style.BOLD, "em_open": Style.ITALIC, "link_open": Style.LINK}
_CLOSING = frozenset(opening.replace("open", "close") for opening in _STYLES)

_BULLET = "• "
_INDENT = "    "
"""Of what stands inside a list item; two of the narrow spaces of a phone would not be seen."""

_LINKABLE = re.compile(
    r"https?://[\w~-]+(?:\.[\w~-]+)+(?::(?:[1-9]\d{0,3}|[1-5]\d{4}))?(?:[/?#]\S*)?", re.IGNORECASE
)
"""Addresses that Telegram surely takes: for any other it refuses the whole message or links to somewhere else."""

_SPOKEN = re.compile(r"mailto:|tel:", re.IGNORECASE)
"""Schemes that nobody says; Telegram recognises the bare mail address and number by itself."""

_SEEN = {
    **{code: " " for code in (*range(32), 0x2028, 0x2029) if chr(code) != "\n"},
    **dict.fromkeys(range(0x202A, 0x202F), ""),
}
"""Characters that Telegram replaces or leaves out, so that places are counted in what it makes of a text."""


_MAY_MARK = re.compile(
    r"[*_\[\]<>\\\x00-\x09\x0b-\x1f]"  # in a line
    r"|(?:\A|\n)(?:[^\S\n]|\d|[-+])"  # at its beginning
    r"|[^\S\n](?:\n|\Z)|(?<!\n)\n(?!\n)|\n\n\n|\A\n|\n\Z"  # at its end
)
"""What can mean anything to the parser, besides the empty line between two paragraphs. Most texts have none of it."""


def formatted(markdown: str) -> Formatted:
    """Return *markdown* as text without its marks, and what they marked."""
    if not _MAY_MARK.search(markdown):
        text = _as_seen(markdown)
        return cut(Formatted(text), 0, len(text))
    return parsed(markdown)


def parsed(markdown: str) -> Formatted:
    """Return the same as `formatted` in ten times the time, whatever *markdown* is."""
    page = _Page()
    earlier: _Block | None = None
    for block in _blocks(_PARSER.parse(markdown)):
        was_quoted = earlier is not None and earlier.is_quoted
        if was_quoted and not block.is_quoted:
            page.close()
        if earlier is not None:
            page.write("\n" if block.marks and earlier.depth else "\n\n")
        if block.is_quoted and not was_quoted:
            page.open(Style.QUOTE, "")
        page.write(_INDENT * (block.depth - len(block.marks)) + "".join(block.marks))
        _write(block, page)
        earlier = block
    if earlier is not None and earlier.is_quoted:
        page.close()
    return cut(Formatted(page.text, page.spans), 0, len(page.text))


def cut(whole: Formatted, start: int, end: int) -> Formatted:
    """Return what is between *start* and *end*, without white space at the ends of it and of its spans."""
    start, end = _trimmed(whole.text, start, end)
    spans = (_clipped(span, whole.text, start, end) for span in whole.spans)
    return Formatted(whole.text[start:end], tuple(span for span in spans if span.start < span.end))


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph: its pieces, the marks of the list items that it begins, how many items it stands in."""

    pieces: Sequence[Token]
    marks: tuple[str, ...]
    depth: int
    is_quoted: bool


class _Page:
    """Text that is being written, and the styles that are open."""

    def __init__(self) -> None:
        self.text = ""
        self._open: list[Span] = []
        self._closed: list[Span] = []

    @property
    def spans(self) -> tuple[Span, ...]:
        """Return what stands out so far, by its place."""
        return tuple(sorted(self._closed, key=lambda span: (span.start, -span.end, span.style)))

    def write(self, text: str) -> None:
        """Add *text*."""
        self.text += text

    def open(self, style: Style, url: str) -> None:
        """Begin what stands out; openings nest."""
        self._open.append(Span(style, len(self.text), len(self.text), url))

    def close(self) -> None:
        """End what was opened last; bold inside bold is bold once."""
        span = replace(self._open.pop(), end=len(self.text))
        if span.style is Style.LINK:
            self._close_link(span)
        elif span.style not in {outer.style for outer in self._open}:
            self._closed.append(span)

    def _close_link(self, span: Span) -> None:
        """Link the text; where Telegram cannot, or would do it by itself, the address stands in the text."""
        told, address = self.text[span.start :], _bare(span.url)
        if not told.strip():
            self.write(address)
        elif told == span.url:
            pass
        elif _LINKABLE.fullmatch(span.url):
            self._closed.append(span)
        elif address not in (_bare(told), told.replace(" ", "")):
            self.write(f" ({address})")


def _blocks(tokens: Sequence[Token]) -> Iterator[_Block]:
    """Return the paragraphs; an empty list item is one too, so that a lone «-» stays to be seen."""
    lists: list[Iterator[str]] = []  # the marks of the lists we are inside of, the outermost first
    marks: list[str] = []  # of items that have begun and still have no text
    quotes = 0  # that we are inside of; Telegram knows none inside another
    for token in tokens:
        match token.type:
            case "blockquote_open":
                quotes += 1
            case "blockquote_close":
                quotes -= 1
            case "bullet_list_open":
                lists.append(repeat(_BULLET))
            case "ordered_list_open":
                lists.append(_numbers(token))
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
            case "list_item_open":
                marks.append(next(lists[-1]))
            case "list_item_close" if marks:
                yield _Block((), tuple(marks), len(lists), quotes > 0)
                marks.clear()
            case "inline":
                yield _Block(token.children or (), tuple(marks), len(lists), quotes > 0)
                marks.clear()


def _numbers(opening: Token) -> Iterator[str]:
    first = opening.attrGet("start")
    return (f"{number}{opening.markup} " for number in count(1 if first is None else int(first)))


def _write(block: _Block, page: _Page) -> None:
    for piece in block.pieces:
        if piece.type in _STYLES:
            page.open(_STYLES[piece.type], str(piece.attrGet("href") or ""))
        elif piece.type in _CLOSING:
            page.close()
        elif piece.type == "softbreak":
            page.write(" ")
        elif piece.type == "hardbreak":
            page.write("\n" + _INDENT * block.depth)
        else:
            page.write(_as_seen(piece.content))


def _as_seen(text: str) -> str:
    """Return *text* as Telegram would show it, but composed: it takes the ring off a decomposed «å»."""
    return unicodedata.normalize("NFC", text.translate(_SEEN))


def _bare(address: str) -> str:
    """Return a mail address or telephone number as people say it, any other address as it is."""
    scheme = _SPOKEN.match(address)
    return unquote(address[scheme.end() :].partition("?")[0]) if scheme else address


def _clipped(span: Span, text: str, start: int, end: int) -> Span:
    """Return what is left of *span* between *start* and *end*, counted from *start*."""
    first, last = _trimmed(text, max(span.start, start), min(span.end, end))
    return replace(span, start=first - start, end=last - start)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the text between *start* and *end* begins and ends without the white space around it."""
    inside = text[start:end]
    return start + len(inside) - len(inside.lstrip()), start + len(inside.rstrip())
