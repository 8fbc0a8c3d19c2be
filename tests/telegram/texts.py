"""Texts as Telegram takes them: lengths in UTF-16 code units, entities, what it finds in people's texts itself."""

import re
from collections.abc import Sequence
from typing import Any, TypeAlias

from tests.telegram.refusals import Refused, bad_request, wrong

Entity: TypeAlias = dict[str, Any]

TEXT, CAPTION, ENTITIES = 4096, 1024, 100

SENT_WITH = {"text_link": "url", "text_mention": "user", "custom_emoji": "custom_emoji_id"}
"""Entities that mean nothing without this field."""
PRE = {"pre", "code"}
QUOTES = {"blockquote", "expandable_blockquote"}
STYLES = {"bold", "italic", "underline", "strikethrough", "spoiler"}
FOUND = {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "date_time"}
"""What Telegram marks by itself; a bot may mark it too."""
KNOWN = STYLES | PRE | QUOTES | FOUND | set(SENT_WITH)
LINK = re.compile(r"(https?://[^\s/.]+\.?[^\s]*|tg://\S+|ton://\S+)\Z", re.IGNORECASE)
"""Addresses that can be opened from a message or a button; others (mailto:, tel:) are dropped by Telegram."""

PATTERNS = (
    ("bot_command", re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w@/])")),
    ("email", re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}")),
    ("url", re.compile(r"https?://\S+[^\s.,;:!?)\]»”\"']")),
    ("mention", re.compile(r"(?<!\w)@[A-Za-z0-9_]{3,32}(?!\w)")),
    ("hashtag", re.compile(r"(?<!\w)#\w+")),
)


def units(text: str) -> int:
    """Return the length of *text* in UTF-16 code units."""
    return len(text) + sum(character > "\uffff" for character in text)


def taken(
    text: str, entities: Sequence[Entity], limit: int, empty: str, long: str
) -> tuple[str, list[Entity]]:
    """Return *text* and *entities* as they arrive: checked and trimmed; refuse what breaks a rule."""
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise wrong("strings must be encoded in UTF-8")
    check_entities(text, entities)
    text, entities = trimmed(text, entities)
    if not text:
        raise wrong(empty)
    if units(text) > limit:
        raise wrong(long)
    return text, list(entities)


def trimmed(text: str, entities: Sequence[Entity]) -> tuple[str, list[Entity]]:
    """Return *text* without the spaces and line ends around it, and *entities* that fit it."""
    ended = text.rstrip(" \n")
    first = min((each["offset"] for each in entities), default=len(ended))
    begins = min(len(ended) - len(ended.lstrip(" \n")), first)
    end = units(ended)
    kept = [
        {**each, "offset": each["offset"] - begins, "length": min(each["length"], end - each["offset"])}
        for each in entities
        if each["offset"] < end
    ]
    return ended[begins:], kept


def check_entities(text: str, entities: Sequence[Entity]) -> None:
    """Refuse *entities* that do not fit *text* or one another."""
    if len(entities) > ENTITIES:
        raise wrong(f"there are {len(entities)} entities; all after the first {ENTITIES} would be dropped")
    inside = _offsets(text)
    for each in entities:
        _check_entity(each, inside)
    ordered = sorted(entities, key=lambda each: (each["offset"], -each["length"]))
    for index, outer in enumerate(ordered):
        end = outer["offset"] + outer["length"]
        for inner in ordered[index + 1 :]:
            if inner["offset"] >= end:
                break
            if inner["offset"] + inner["length"] > end:
                raise wrong(f"entities {outer['type']} and {inner['type']} overlap at {inner['offset']}")
            if not _may_contain(outer["type"], inner["type"]):
                raise wrong(f"entity {outer['type']} cannot contain {inner['type']}")


def found(text: str) -> list[Entity]:
    """Return what Telegram itself marks in a person's text, in order and without overlaps."""
    marked: list[Entity] = []
    for kind, pattern in PATTERNS:
        for match in pattern.finditer(text):
            offset, length = units(text[: match.start()]), units(match[0])
            if all(offset + length <= m["offset"] or offset >= m["offset"] + m["length"] for m in marked):
                marked.append({"type": kind, "offset": offset, "length": length})
    return sorted(marked, key=lambda each: each["offset"])


def check_length(text: str | None, limit: int, what: str) -> None:
    """Refuse a short text of a setting or an alert that is too long."""
    if text is not None and units(text) > limit:
        raise wrong(f"{what} is too long")


def nothing_changed() -> Refused:
    """Return the refusal of an edit that changes nothing."""
    return bad_request(
        "message is not modified: specified new message content and reply markup are exactly the same as "
        "a current content and reply markup of the message"
    )


def _offsets(text: str) -> set[int]:
    """Return the places in UTF-16 units where a character begins, and the end."""
    places, place = {0}, 0
    for character in text:
        place += 2 if character > "\uffff" else 1
        places.add(place)
    return places


def _check_entity(entity: Entity, inside: set[int]) -> None:
    kind, offset, length = entity["type"], entity["offset"], entity["length"]
    if kind not in KNOWN:
        raise wrong(f"unsupported entity type {kind!r}")
    if length <= 0:
        raise wrong(f"entity {kind} at {offset} is empty")
    if offset not in inside or offset + length not in inside:
        raise wrong(f"ENTITY_BOUNDS_INVALID: {kind} from {offset} to {offset + length}")
    needed = SENT_WITH.get(kind)
    if needed and not entity.get(needed):
        raise wrong(f"entity {kind} has no {needed}")
    for name in ("url", "user", "custom_emoji_id"):
        if name in entity and name != needed:
            raise wrong(f"entity {kind} cannot have {name}")
    if kind == "text_link" and not LINK.match(entity["url"]):
        raise wrong(f"a link cannot lead to {entity['url']!r}")


def _may_contain(outer: str, inner: str) -> bool:
    if PRE & {outer, inner}:
        return False
    if inner in QUOTES:
        return outer in STYLES
    return outer in STYLES | QUOTES or inner in STYLES
