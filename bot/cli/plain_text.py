"""Markdown as plain text that reads well in a file or a pipe: no marks, links with their address."""

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

_PARSER = MarkdownIt("commonmark")
_BULLET = "- "
_SCHEME = re.compile(r"(?:https?://|mailto:|tel:)")


def plain_text(markdown: str) -> str:
    """Return *markdown* without its marks; paragraphs stay apart, lists keep their dashes and numbers."""
    blocks = list(_blocks(_PARSER.parse(markdown)))
    lines: list[str] = []
    for place, (text, indent, mark, is_in_list) in enumerate(blocks):
        follows_item = place > 0 and blocks[place - 1][3]
        if lines and not (mark and follows_item and is_in_list):
            lines.append("")
        first, *others = text.split("\n")
        lines.append(indent + mark + first)
        lines.extend(indent + " " * len(mark) + line for line in others)
    return "\n".join(lines)


def _blocks(tokens: Sequence[Token]) -> Iterator[tuple[str, str, str, bool]]:
    """Return each paragraph: text, indent, the mark of the list item it begins, whether it is in a list."""
    numbers: list[int | None] = []  # of the lists we are inside of, the outermost first; None has dashes
    marks: list[str] = []  # of the items we are inside of
    mark = ""
    for token in tokens:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                is_numbered = token.type == "ordered_list_open"
                numbers.append(int(token.attrGet("start") or 1) if is_numbered else None)
            case "bullet_list_close" | "ordered_list_close":
                numbers.pop()
            case "list_item_open":
                number = numbers[-1]
                mark = _BULLET if number is None else f"{number}. "
                numbers[-1] = None if number is None else number + 1
                marks.append(mark)
            case "list_item_close":
                marks.pop()
                mark = ""
            case "inline" | "code_block" | "fence" | "html_block":
                text = "".join(_inline(token.children)) if token.children else token.content.rstrip()
                outer = marks[:-1] if mark else marks
                yield text, " " * sum(map(len, outer)), mark, bool(marks)
                mark = ""


def _inline(tokens: Sequence[Token]) -> Iterator[str]:
    """Return the pieces of a paragraph; an address follows its link unless the link already says it."""
    address, told = "", ""
    for token in tokens:
        match token.type:
            case "link_open":
                address, told = str(token.attrGet("href") or ""), ""
            case "link_close":
                if _bare(address) not in (_bare(told), told.replace(" ", "")):
                    yield f" ({address})"
                address = ""
            case "softbreak":
                yield " "
            case "hardbreak":
                yield "\n"
            case _:
                told += token.content
                yield token.content


def _bare(address: str) -> str:
    """Return *address* as people say it."""
    return _SCHEME.sub("", address).rstrip("/")
