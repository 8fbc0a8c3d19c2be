"""Personal data in free text, replaced by neutral marks before anything is kept.

It finds what has a form of its own (identity codes, numbers, addresses) and names where the writer says that
a name follows. It does not look for names elsewhere: that would take half of the Finnish vocabulary with it.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import TypeAlias

Span: TypeAlias = tuple[int, int]

IDENTITY_CODE = "[henkilötunnus]"
PHONE = "[puhelinnumero]"
EMAIL = "[sähköposti]"
ACCOUNT = "[tilinumero]"
LINK = "[verkko-osoite]"
NAME = "[nimi]"

_CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_GAP = r" {0,3}"
_IDENTITY_CODE = re.compile(
    rf"(?<!\d)(?P<day>\d\d){_GAP}\.?{_GAP}(?P<month>\d\d){_GAP}\.?{_GAP}(?:19|20)??(?P<year>\d\d){_GAP}"
    rf"(?P<sign>[-+A-FYXWVU]?){_GAP}(?P<number>\d{{3}}){_GAP}(?P<check>[0-9A-Y])(?!\d)",
    re.IGNORECASE | re.ASCII,
)
_WITHOUT_SIGN = re.compile(r"\d{6}(?: {1,3}\d{3}[0-9A-Y]|\d{3}[A-Y])", re.IGNORECASE | re.ASCII)
"""What may be a code whose sign was left out. Ten digits on end are a phone number more often."""

_EMAIL = re.compile(
    r"(?<![\w.+%-])[\w.+%-]{1,64} ?(?:@|[(\[] ?(?:at|ät|miuku) ?[)\]]) ?[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}",
    re.IGNORECASE,
)
_LINK = re.compile(
    r"\b[a-z][a-z0-9+.-]{1,20}://"
    r"(?:[^\s/@]{1,200}@|[^\s?&#]{0,500}[?&#]\S{0,200}?(?:token|key|pass(?:word)?|secret|salasana)=)\S*",
    re.IGNORECASE,
)
_FINNISH_ACCOUNT = re.compile(r"(?<!\w)FI ?\d\d(?: ?\d){14}(?!\d)", re.IGNORECASE)
_ACCOUNT = re.compile(
    r"(?<!\w)[A-Z]{2}\d\d(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)", re.IGNORECASE | re.ASCII
)

_BETWEEN = r"[ ()-]{0,3}"
_PHONE = re.compile(
    rf"(?<![\w+.,])(?:\(?(?:\+|00) ?[1-9](?:{_BETWEEN}\d){{6,13}}"  # +358 40 123 4567, (+358) 40 123 4567
    rf"|\(?0\d(?:{_BETWEEN}\d){{5,10}}"  # 09 7424 5000, (09) 7424 5000, 040-123 4567
    r"|0[45]\d(?:\.\d{2,4}){2,3})(?!\w|[.,]\d)"  # 040.123.4567
)
_TOLD_PHONE = re.compile(
    r"(?<!\w)(?:puh|gsm|tel|(?:puhelin|kännykkä)?numero(?:ni|mme))(?: on)? ?[.:]{0,2} ?"
    r"(?P<told>\d(?:[ -]?\d){4,13})(?!\d)",
    re.IGNORECASE,
)
_DATE = re.compile(r"[0-3]?\d([ -]?)[01]?\d[ -]?(?:19|20)\d\d$|[0-3]?\d([ -])[01]?\d\2(?:19|20)\d\d(?!\d)")
_THREES = re.compile(r"\d{3}(?: \d{3})+")

_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w’'-]*"
_WORD = r"[^\W\d][\w’'-]*"
_INTRODUCED = re.compile(
    r"(?<!\w)(?i:nimeni(?: on| ?:)|(?:minun|mun|mu) nimi(?: on| ?:)|olen nimeltäni) "
    rf"(?P<told>{_CAPITAL}(?: {_CAPITAL}){{0,3}}|{_WORD}(?: (?!(?:ja|mutta|eli|olen|joka)\b){_WORD})?)"
)
_SIGNED = re.compile(
    r"(?<!\w)(?i:terveisin|terv|ystävällisesti|kunnioittavasti|kiittäen)[,.:]{0,2}\s{1,4}"
    rf"(?P<told>{_CAPITAL}(?: {_CAPITAL}){{0,3}}|{_WORD}(?: {_WORD}){{0,2}}(?=[.!]?\s*\Z))"
)
_SIGNED_SHORTLY = re.compile(
    rf"(?<![\w-])(?<!\d )[tT][.:,]\s{{1,4}}(?P<told>{_CAPITAL}(?: {_CAPITAL}){{0,3}})"
)
"""`t. Maija`, but not `20 t. viikossa`: there it means hours."""


def redacted(text: str) -> str:
    """Return *text* with personal data replaced by marks; years, dates, credits and sums of money stay."""
    while True:  # one mark can lay bare what stood against it; each round leaves less, so this ends
        before, plain = text, _plain(text)
        for find, mark in _FINDERS:
            for start, end in reversed(list(find(plain))):
                text = text[:start] + mark + text[end:]
                plain = plain[:start] + mark + plain[end:]
        if text == before:
            return text


def contains_identity_code(text: str) -> bool:
    """Return whether *text* holds a henkilötunnus whose check character is right."""
    return next(_identity_codes(_plain(text)), None) is not None


def without_identity_codes(text: str, mark: str = IDENTITY_CODE) -> str:
    """Return *text* with *mark* in the place of every henkilötunnus; everything else stays as written."""
    for start, end in reversed(list(_identity_codes(_plain(text)))):
        text = text[:start] + mark + text[end:]
    return text


def _plain(text: str) -> str:
    """Return *text*, sign by sign so that positions stay, with plain digits, dashes and spaces."""
    return text.translate(_PLAIN)


class _PlainSigns(dict[int, str]):
    """What each sign is taken for, worked out when it is met first."""

    def __missing__(self, code: int) -> str:
        """Return the plain sign for the one with this number, and remember it."""
        found = self[code] = _plain_sign(chr(code))
        return found


_PLAIN = _PlainSigns()


def _plain_sign(sign: str) -> str:
    if sign.isascii():
        return " " if sign == "\t" else sign
    digit = unicodedata.decimal(sign, None)
    if digit is not None:
        return str(digit)
    category = unicodedata.category(sign)
    if category == "Pd" or sign == "−":
        return "-"
    return " " if category in ("Zs", "Cf") else sign


def _identity_codes(text: str) -> Iterator[Span]:
    """Return where identity codes are, however they are spaced: the check character decides."""
    start = 0
    while match := _IDENTITY_CODE.search(text, start):
        if _is_identity_code(match):
            yield match.span()
            start = match.end()
        else:
            start = match.start() + 1


def _is_identity_code(match: re.Match[str]) -> bool:
    if not (1 <= int(match["day"]) <= 31 and 1 <= int(match["month"]) <= 12):
        return False
    if not match["sign"] and not _WITHOUT_SIGN.fullmatch(match[0]):
        return False
    digits = int(match["day"] + match["month"] + match["year"] + match["number"])
    return _CHECK_CHARACTERS[digits % 31] == match["check"].upper()


def _accounts(text: str) -> Iterator[Span]:
    """Return where account numbers of other countries are: their own check digits decide."""
    for match in _ACCOUNT.finditer(text):
        end = match.end()
        while end > match.start() and not _is_account(text[match.start() : end]):
            end = text.rfind(" ", match.start(), end)
        if end > match.start():
            yield match.start(), end


def _is_account(written: str) -> bool:
    compact = written.replace(" ", "")
    turned = compact[4:] + compact[:4]
    return len(compact) >= 15 and int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1


def _phones(text: str) -> Iterator[Span]:
    """Return where phone numbers are that say so themselves, by a + or a zero in front."""
    for match in _PHONE.finditer(text):
        start, end = match.span()
        part_of_a_sum = text[max(start - 2, 0) : start - 1].isdigit() and _THREES.fullmatch(match[0])
        if not part_of_a_sum and not _DATE.match(match[0]):
            yield start + (match[0].startswith("(") and ")" not in match[0]), end


def _all(pattern: re.Pattern[str], group: str | int = 0) -> Callable[[str], Iterator[Span]]:
    return lambda text: (match.span(group) for match in pattern.finditer(text))


_FINDERS: tuple[tuple[Callable[[str], Iterator[Span]], str], ...] = (
    (_all(_LINK), LINK),
    (_all(_EMAIL), EMAIL),
    (_identity_codes, IDENTITY_CODE),
    (_all(_FINNISH_ACCOUNT), ACCOUNT),
    (_accounts, ACCOUNT),
    (_all(_TOLD_PHONE, "told"), PHONE),
    (_phones, PHONE),
    (_all(_INTRODUCED, "told"), NAME),
    (_all(_SIGNED, "told"), NAME),
    (_all(_SIGNED_SHORTLY, "told"), NAME),
)
"""In this order: an address may hold an identity code, and an identity code looks like a phone number."""
