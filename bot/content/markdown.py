"""What of an answer's Markdown would not come out in a chat as its writer meant. Renders nothing."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.token import Token

LINK_SCHEMES = ("http://", "https://", "mailto:", "tel:")

_UNSUPPORTED: Mapping[str, str] = {
    "heading_open": "otsikko",
    "table_open": "taulukko",
    "image": "kuva",
    "html_block": "HTML-merkintä",
    "html_inline": "HTML-merkintä",
    "code_block": "neljän välilyönnin sisennys",
    "fence": "koodilohko",
    "code_inline": "koodi",
    "hr": "vaakaviiva",
}

_BROKEN_LINK = re.compile(r"\[[^\[\]\n]*\]\s?\((?=\S)[^)\n]*\)?|\([^()\n]+\)\[(?:https?:|www)[^\]\n]*\]?")
_OPEN_EMPHASIS = re.compile(r"(?:\*\*|__)[^\s*_]*|(?<!\S)[*_](?=[^\s*_])[^\s*_]*|(?<=[^\s*])\*(?!\S)")


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something wrong at *offset* of the text: a message's key and values, and the *part* it is about."""

    offset: int
    part: str
    key: str
    values: Mapping[str, object] = field(default_factory=dict)
    grave: bool = False


def _parser() -> MarkdownIt:
    """Return a parser that keeps link addresses as written and bad ones visible."""
    parser = MarkdownIt("commonmark").enable("table").disable("text_join")
    parser.validateLink = lambda url: True  # type: ignore[method-assign]  # the documented way to allow all
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign]
    return parser


_PARSER = _parser()


def find_flaws(text: str) -> Iterator[Flaw]:
    """Return what is wrong with the Markdown of *text*, in its order."""
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    for token in _PARSER.parse(text):
        line = token.map[0] if token.map else 0
        start = starts[line] if line < len(starts) else 0
        if token.type in _UNSUPPORTED:
            yield _unsupported(token, text, start)
        elif token.type == "inline":
            yield from _inline_flaws(token.children or [], text, start)


def _unsupported(token: Token, text: str, start: int) -> Flaw:
    part = text[start:].split("\n", 1)[0].strip()
    return Flaw(start, part, "unsupported-markdown", {"what": _UNSUPPORTED[token.type]})


def _inline_flaws(children: list[Token], text: str, start: int) -> Iterator[Flaw]:
    """Walk the pieces of a paragraph that begins at *start*."""
    offset = start
    for number, token in enumerate(children):
        match token.type:
            case "softbreak" | "hardbreak":
                offset = text.find("\n", offset) + 1
            case "link_open":
                yield from _link_flaws(token, children[number + 1], text, offset)
            case "text":
                yield from _leftovers(token.content, text, offset)
            case "html_inline" if token.content.startswith("</"):
                pass  # its opening tag is named already
            case kind if kind in _UNSUPPORTED:
                part = {"image": "![", "code_inline": "`"}.get(kind, token.content.split("\n", 1)[0])
                at = max(text.find(part, offset), offset)
                yield Flaw(at, part, "unsupported-markdown", {"what": _UNSUPPORTED[kind]})


def _link_flaws(opening: Token, inside: Token, text: str, offset: int) -> Iterator[Flaw]:
    url = str(opening.attrGet("href") or "")
    empty = inside.type == "link_close"
    part = f"]({url}" if f"]({url}" in text[offset:] else url
    at = max(text.find(part, offset), offset)
    if not url or empty:
        yield Flaw(at, part, "empty-link", {"text": inside.content or url})
    if url and (not url.lower().startswith(LINK_SCHEMES) or url.lower() in LINK_SCHEMES):
        yield Flaw(at, part, "bad-link", {"url": url}, grave=True)


def _leftovers(content: str, text: str, offset: int) -> Iterator[Flaw]:
    """Marks that stayed in the text because they have no pair."""
    for key, pattern in (("broken-link", _BROKEN_LINK), ("open-emphasis", _OPEN_EMPHASIS)):
        for match in pattern.finditer(content):
            at = text.find(match.group(), offset)
            yield Flaw(max(at, offset), match.group(), key, {"text": match.group()})
