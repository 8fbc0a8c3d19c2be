"""A phone number out of what people write, kept as people read it; never whether anybody answers.

Finnish numbers are grouped anew, so that the same number is always written the same way; foreign ones keep
the groups of their writer, because every country has its own.
"""

import re

from bot.proposals.folding import is_short
from bot.proposals.refusal import Refusal
from bot.proposals.tidying import one_line

NO_PHONE, SHORT, LONG, MANY = "ei-puhelin", "puhelin-lyhyt", "puhelin-pitkä", "monta-puhelinta"

FEWEST_DIGITS, MOST_DIGITS = 6, 13
"""Digits of a Finnish number with its leading zero."""

FEWEST_FOREIGN, MOST_FOREIGN = 8, 15
"""Digits with the country's; E.164 allows fifteen."""

_RUN = re.compile(r"(?<![\w@+])(?<!\d\.)(?:\(?\+\s?|\()?\d(?:[\s().–—‑−/-]{0,3}\d)*(?![\w@])")
_ANOTHER = re.compile(r"\s*/\s*(?=\+|0)|\s+(?=\+)")
_NEW_MOBILE = re.compile(r"\s+(?=0[45]\d)")
_TRUNK_ZERO = re.compile(r"\(0\)")
_FINLAND = "+358"
_ZERO_TAKEN = re.compile(r"(?:4\d|50)\d{6,8}")
"""A mobile number whose zero a spreadsheet took."""

_AREA = re.compile(r"0[45678]00(?=\d{5})|0457(?=\d{7})|04\d|050|010|020|029|030|07\d|01[3-9]|0[235689]|0\d")
_DATE = re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})?|(?:19|20)\d\d-\d\d-\d\d")
_GROUPS = {4: (4,), 5: (5,), 6: (3, 3), 7: (3, 4), 8: (4, 4), 9: (3, 3, 3), 10: (3, 3, 4), 11: (4, 3, 4)}


def accept_phone(text: str) -> str | Refusal:
    """Return the one phone number in *text* as people read it: `040 123 4567`, `+358 40 123 4567`."""
    if not is_short(text):
        return Refusal(NO_PHONE)
    judged = [_judged(each) for each in runs_of_digits(one_line(text))]
    good = tuple(dict.fromkeys(each for each in judged if isinstance(each, str)))
    if len(good) > 1:
        return Refusal(MANY)
    return good[0] if good else next(iter(judged), Refusal(NO_PHONE))


def phones(text: str) -> tuple[str, ...]:
    """Return the phone numbers in a free *text* that say so by a + or a zero in front, each once, in order."""
    marked = (_judged(run) for run in runs_of_digits(text) if run.lstrip("( ")[:1] in {"+", "0"})
    return tuple(dict.fromkeys(each for each in marked if isinstance(each, str)))


def runs_of_digits(text: str) -> tuple[str, ...]:
    """Return the stretches of *text* that are written as phone numbers are, dates left out."""
    runs = (part for match in _RUN.finditer(text) for part in _apart(match[0]))
    return tuple(run for run in runs if not _DATE.fullmatch(run.strip()))


def _apart(run: str) -> list[str]:
    """Return the numbers of a *run* that holds several, told apart by a slash, a + or a new beginning."""
    is_long = sum(sign.isdigit() for sign in run) > MOST_DIGITS
    return [
        part for piece in _ANOTHER.split(run) for part in (_NEW_MOBILE.split(piece) if is_long else [piece])
    ]


def _judged(written: str) -> str | Refusal:
    compact = _compact(written)
    if compact.startswith(_FINLAND):
        grouped = _grouped(f"0{compact.removeprefix(_FINLAND).lstrip('0')}")
        return grouped if isinstance(grouped, Refusal) else f"{_FINLAND} {grouped[1:]}"
    if compact.startswith("+"):
        return _foreign(compact, written)
    if compact.startswith("0"):
        return _grouped(compact)
    return Refusal(NO_PHONE if len(compact) >= FEWEST_DIGITS else SHORT)


def _compact(written: str) -> str:
    """Return the digits of *written*, with a + where the country's stand first."""
    is_abroad = written.lstrip("( ").startswith(("+", "00"))
    digits = re.sub(r"[^0-9+]", "", _TRUNK_ZERO.sub("", written) if is_abroad else written)
    if digits.startswith("00"):
        return f"+{digits[2:]}"
    if digits.startswith(_FINLAND[1:]) and len(digits) >= MOST_DIGITS - 2:
        return f"+{digits}"
    return f"0{digits}" if _ZERO_TAKEN.fullmatch(digits) else digits


def _grouped(national: str) -> str | Refusal:
    """Return a Finnish number, which begins with zero, as the area and groups of three or four digits."""
    if not FEWEST_DIGITS <= len(national) <= MOST_DIGITS:
        return Refusal(SHORT if len(national) < FEWEST_DIGITS else LONG)
    area = _AREA.match(national)
    if area is None:
        return Refusal(NO_PHONE)
    parts, rest = [area[0]], national[area.end() :]
    for size in _GROUPS.get(len(rest), (len(rest),)):
        parts.append(rest[:size])
        rest = rest[size:]
    return " ".join(parts)


def _foreign(compact: str, written: str) -> str | Refusal:
    if not FEWEST_FOREIGN <= len(compact) - 1 <= MOST_FOREIGN or compact[1] == "0":
        return Refusal(SHORT if len(compact) - 1 < FEWEST_FOREIGN else LONG)
    groups = re.findall(r"[0-9]+", _TRUNK_ZERO.sub(" ", written))
    return f"+{' '.join(groups).lstrip('0 ')}"
