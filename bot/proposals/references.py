"""References of proposals, such as `K7RTX-2MQ9P`: written from a number, read from whatever a person types.

Chance comes from outside: nothing here knows which references exist.
"""

import re

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without signs that are taken for one another (0 and O, 1 and I and L) or sound alike (U and V)."""

GROUP = 5
LENGTH = 2 * GROUP
POSSIBILITIES = int(len(ALPHABET) ** LENGTH)
"""590 million millions: nobody finds a stranger's proposal by trying."""

_MISREAD = str.maketrans("0O1IU", "QQ7JV")
"""What somebody typed who took a sign for one that is never used; L resembles none."""

_SIGNS = f"[{ALPHABET}0O1IU]"
_REFERENCE = re.compile(
    rf"(?<![\w-])({_SIGNS}{{{GROUP}}})\s*[-–—_./ ]?\s*({_SIGNS}{{{GROUP}}})(?![\w-])", re.I
)


def reference_from(number: int) -> str:
    """Return the reference that *number* stands for; numbers from 0 to POSSIBILITIES - 1 all differ."""
    signs = []
    for _ in range(LENGTH):
        number, place = divmod(number, len(ALPHABET))
        signs.append(ALPHABET[place])
    return f"{''.join(signs[:GROUP])}-{''.join(signs[GROUP:])}"


def as_reference(text: str) -> str | None:
    """Return the reference in *text* as it is kept (`k7rtx 2mq9p` too), or None.

    Ten small letters are rather two words than a reference, unless a dash stands in their middle.
    """
    for match in _REFERENCE.finditer(text):
        if _is_deliberate(match[0]):
            first, second = (group.upper().translate(_MISREAD) for group in match.groups())
            return f"{first}-{second}"
    return None


def _is_deliberate(written: str) -> bool:
    has_digit = any(sign.isdigit() for sign in written)
    return has_digit or written == written.upper() or written[GROUP] == "-"
