"""Long text as parts that fit into one message each, cut where it hurts least.

Knows what Telegram counts and keeps; leaves nothing out but the white space at the cuts.
"""

import re
import unicodedata

from handlers.formatting import Formatted, cut

LONGEST_TEXT = 4096
"""UTF-16 code units of a message."""

MOST_SPANS = 50
"""Telegram keeps a hundred and silently drops the rest; it cuts those that cross a link into several."""

_PLACES = tuple(map(re.compile, (r"\n\n", r"\n", r"(?<=[.!?…]) ", r"[ \n]")))
"""Between paragraphs, lines, sentences, words: the earlier in this list, the better. Never at a hard space."""

_ZWJ = "\u200d"
_UNSEEN = frozenset("\u180e\u200b\u200c\u200d\u200e\u200f\u2800\ufeff\ufffc")
"""What Telegram takes for nothing, besides white space, tags (`_is_tag`) and what it leaves out itself."""


def units(text: str) -> int:
    """Return the length of *text* as Telegram counts it, in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def shows_something(text: str) -> bool:
    """Return whether there is anything to see in *text*; Telegram refuses a message or a button without."""
    return not all(sign.isspace() or sign in _UNSEEN or _is_tag(sign) for sign in text)


def split(whole: Formatted, limit: int = LONGEST_TEXT) -> tuple[Formatted, ...]:
    """Return *whole* in parts of at most *limit* units (two or more); none that would show nothing."""
    parts: list[Formatted] = []
    rest = whole
    while units(rest.text) > limit or len(rest.spans) > MOST_SPANS:
        place = _best_place(rest, limit)
        parts.append(cut(rest, 0, place))
        rest = cut(rest, place, len(rest.text))
    return tuple(part for part in (*parts, rest) if shows_something(part.text))


def _best_place(whole: Formatted, limit: int) -> int:
    """Return where to cut: the best kind of place in the later half of what fits, and there the last one."""
    text = whole.text
    end = _fitting(text, limit)
    if len(whole.spans) > MOST_SPANS:
        end = min(end, whole.spans[MOST_SPANS].start)  # at most three begin at one place, so this is not 0
    earliest = end // 2
    for kind in _PLACES:
        places = [match.start() for match in kind.finditer(text, earliest, end + 2) if match.start() <= end]
        if places:
            return places[-1]
    return next((at for at in range(end, earliest, -1) if not _belongs_to_previous(text, at)), end)


def _fitting(text: str, limit: int) -> int:
    """Return how many characters of *text* have at most *limit* units."""
    end = min(len(text), limit)
    while units(text[:end]) > limit:
        end -= (units(text[:end]) - limit + 1) // 2  # each character taken off is two units at most
    return end


def _belongs_to_previous(text: str, at: int) -> bool:
    """Return whether the character at *at* is seen as one sign with those before it: accents, emoji, flags."""
    sign = text[at]
    return (
        unicodedata.category(sign).startswith("M")
        or _ZWJ in (sign, text[at - 1])
        or "\U0001f3fb" <= sign <= "\U0001f3ff"  # skin
        or _is_tag(sign)
        or (_is_flag_half(sign) and _flag_halves_before(text, at) % 2 == 1)
    )


def _flag_halves_before(text: str, at: int) -> int:
    first = at
    while first > 0 and _is_flag_half(text[first - 1]):
        first -= 1
    return at - first


def _is_flag_half(sign: str) -> bool:
    return "\U0001f1e6" <= sign <= "\U0001f1ff"


def _is_tag(sign: str) -> bool:
    return "\U000e0000" <= sign <= "\U000e007f"
