"""Texts with a `parse_mode`: HTML and MarkdownV2 to text and entities, refusing what Telegram cannot parse.

Only what a bot of ours could come to send; the old Markdown is not here.
"""

import re
from html.parser import HTMLParser

from tests.telegram.refusals import Refused, not_in_the_stand_in, wrong
from tests.telegram.texts import Entity, units

TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "code": "code", "pre": "pre", "blockquote": "blockquote", "a": "text_link",
}  # fmt: skip
MARKS = {"*": "bold", "_": "italic", "__": "underline", "~": "strikethrough", "||": "spoiler"}
RESERVED = "_*[]()~`>#+-=|{}.!"
TOKEN = re.compile(
    r"\\(?P<escaped>[\x01-\x7e])|(?P<mark>__|\|\||[*_~\[]|\]\((?P<url>(?:\\.|[^)\\])*)\))|(?P<plain>.)", re.S
)
CODE = re.compile(r"```(?:\w*\n)?(?P<pre>(?:\\.|[^`\\])*)```|`(?P<code>(?:\\.|[^`\\])+)`", re.S)


def parsed(text: str, mode: str) -> tuple[str, list[Entity]]:
    """Return the text and the entities that *text* means in *mode*."""
    if mode == "HTML":
        return _parsed_html(text)
    if mode == "MarkdownV2":
        return _parsed_markdown(text)
    if mode == "Markdown":
        raise not_in_the_stand_in("parse_mode Markdown")
    raise wrong("unsupported parse_mode")


def _unparsed(why: str) -> Refused:
    return wrong(f"can't parse entities: {why}")


class _Page(HTMLParser):
    """Collects text and entities; raises at the first tag that Telegram does not know."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.entities: list[Entity] = []
        self.open: list[tuple[str, Entity]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            raise _unparsed(f'Unsupported start tag "{tag}"')
        entity: Entity = {"type": TAGS[tag], "offset": units(self.text)}
        if tag == "a":
            entity["url"] = dict(attrs).get("href") or ""
        self.open.append((tag, entity))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1][0] != tag:
            raise _unparsed(f'Unmatched end tag "{tag}"')
        entity = self.open.pop()[1]
        entity["length"] = units(self.text) - entity["offset"]
        if entity["length"]:
            self.entities.append(entity)

    def handle_data(self, data: str) -> None:
        self.text += data


def _parsed_html(text: str) -> tuple[str, list[Entity]]:
    page = _Page()
    page.feed(text)
    page.close()
    if page.open:
        raise _unparsed(f'Can\'t find end tag corresponding to start tag "{page.open[-1][0]}"')
    return page.text, page.entities


def _parsed_markdown(text: str) -> tuple[str, list[Entity]]:
    shown, place = "", 0
    entities: list[Entity] = []
    opened: list[tuple[str, int]] = []
    while place < len(text):
        code = CODE.match(text, place)
        if code:
            kind = "pre" if code["pre"] is not None else "code"
            inner = re.sub(r"\\(.)", r"\1", code[kind], flags=re.S)
            entities.append({"type": kind, "offset": units(shown), "length": units(inner)})
            shown, place = shown + inner, code.end()
            continue
        token = TOKEN.match(text, place)
        assert token is not None
        place = token.end()
        mark = token["mark"]
        if not mark:
            if token["plain"] and token["plain"] in RESERVED:
                raise _unparsed(
                    f"Character '{token['plain']}' is reserved and must be escaped with the preceding '\\'"
                )
            shown += token["escaped"] or token["plain"]
        elif mark.startswith("](") or (opened and opened[-1][0] == mark):
            if not opened or (mark.startswith("](") and opened[-1][0] != "["):
                raise _unparsed("Character ']' is reserved and must be escaped with the preceding '\\'")
            offset = opened.pop()[1]
            entity = {"type": MARKS.get(mark, "text_link"), "offset": offset, "length": units(shown) - offset}
            entities.append({**entity, "url": token["url"]} if mark.startswith("](") else entity)
        elif any(each[0] == mark for each in opened):
            raise _unparsed(f"Can't find end of the entity starting at byte offset {opened[-1][1]}")
        else:
            opened.append((mark, units(shown)))
    if opened:
        raise _unparsed(f"Can't find end of the entity starting at byte offset {opened[-1][1]}")
    return shown, entities
