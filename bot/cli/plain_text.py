"""Markdown as plain text that reads well in a file or a pipe: no marks, links with their address."""

from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

_PARSER = MarkdownIt("commonmark")


def plain_text(markdown: str) -> str:
    """Return *markdown* without its marks; paragraphs stay apart, lists keep their dashes and numbers."""
    lines: list[str] = []
    lists: list[int | None] = []  # the lists we are inside of: the next number, or None for dashes
    mark, is_tight = "", True
    for token in _PARSER.parse(markdown):
        match token.type:
            case "bullet_list_open":
                lists.append(None)
            case "ordered_list_open":
                lists.append(int(token.attrGet("start") or 1))
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
                is_tight = bool(lists)
            case "list_item_open":
                number = lists[-1]
                mark = "- " if number is None else f"{number}. "
                lists[-1] = None if number is None else number + 1
            case "inline" | "code_block" | "fence" | "html_block":
                if lines and not (mark and is_tight and lists):
                    lines.append("")
                text = "".join(_inline(token.children)) if token.children else token.content.rstrip()
                indent = "  " * len(lists)
                first, *others = text.split("\n")
                lines.append(f"{indent[: len(indent) - len(mark)] if mark else indent}{mark}{first}")
                lines.extend(f"{indent}{line}" for line in others)
                mark, is_tight = "", bool(lists)
    return "\n".join(lines)


def _inline(tokens: Sequence[Token]) -> Iterator[str]:
    """Return the pieces of a paragraph; an address follows its link unless the link already is the address."""
    address, told = "", ""
    for token in tokens:
        match token.type:
            case "link_open":
                address, told = str(token.attrGet("href") or ""), ""
            case "link_close":
                if address.removeprefix("mailto:").removeprefix("tel:") not in (told, told.replace(" ", "")):
                    yield f" ({address})"
                address = ""
            case "softbreak":
                yield " "
            case "hardbreak":
                yield "\n"
            case _:
                told += token.content
                yield token.content
