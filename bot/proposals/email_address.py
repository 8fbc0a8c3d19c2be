"""An e-mail address out of what people write; never whether anybody reads it.

Forgiving about what stands around it and how @ is typed, strict about what is kept. An address that is very
likely a slip (gmail.con, a comma for the dot) is asked about rather than kept or mended in silence.
"""

import re
from collections.abc import Mapping

from rapidfuzz.distance import OSA

from bot.finnish.text import fold
from bot.proposals.folding import is_short
from bot.proposals.refusal import Refusal
from bot.proposals.tidying import one_line

NO_EMAIL, MANY, SLIP = "ei-sähköposti", "monta-sähköpostia", "sähköpostissa-virhe"

LONGEST_ADDRESS, LONGEST_NAME, LONGEST_LABEL = 254, 64, 63

_AT = re.compile(
    r"\s*[(\[{<]\s*(?:at|ät|@|miuku(?:mauku)?)\s*[)\]}>]\s*|\s+(?:at|ät|miuku(?:mauku)?)\s+", re.I
)
_DOT = re.compile(r"\s*[(\[{]\s*(?:dot|piste|\.)\s*[)\]}]\s*|\s+piste\s+", re.I)
_SPACED_AT = re.compile(r"\s*[@＠]\s*")
_MAILTO = re.compile(r"mailto:", re.I)
_SIGN = r"[^\s<>()\[\],;:\"”“„’|]"
_CANDIDATE = re.compile(rf"(?<!{_SIGN}){_SIGN}+@[^\s<>()\[\];:\"”“„'’|@]*(?:@[^\s<>,;]*)?")
_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LABEL = re.compile(r"[a-z0-9åäöüéõšž](?:[a-z0-9åäöüéõšž-]*[a-z0-9åäöüéõšž])?")
_ENDING = re.compile(r"[a-z]{2,24}|xn--[a-z0-9-]+")
_AROUND = ".,;:!?…<>()[]{}\"'”’“„*_-"

_COMMON = (
    "gmail.com", "googlemail.com", "hotmail.com", "hotmail.fi", "outlook.com", "outlook.fi", "icloud.com", "yahoo.com",
    "luukku.com", "elisanet.fi", "kolumbus.fi", "saunalahti.fi", "metropolia.fi",
)  # fmt: skip
"""Domains that many people have and whose names are long; one letter beside them is a slip."""

_REAL_NEIGHBOURS = frozenset({"email.com", "mail.com", "ymail.com", "gmail.fi"})
"""Domains that exist although they look like slips."""

_SLIPPED_DOMAINS: Mapping[str, str] = {
    "gmail": "gmail.com", "gmail.co": "gmail.com", "hotmail": "hotmail.com", "hotmail.co": "hotmail.com",
    "outlook": "outlook.com", "outlook.co": "outlook.com", "icloud": "icloud.com", "icloud.co": "icloud.com",
}  # fmt: skip

_SLIPPED_ENDINGS: Mapping[str, str] = {
    "con": "com", "cpm": "com", "cim": "com", "vom": "com", "ocm": "com", "cmo": "com", "comm": "com", "fii": "fi",
    "fo": "fi", "fu": "fi", "ffi": "fi", "if": "fi", "ogr": "org", "prg": "org", "orgg": "org", "nett": "net",
}  # fmt: skip
"""Endings that mean something else or nothing. `.fo` is the Faroe Islands: asked about all the same."""

_GLUED = re.compile(r"(?P<name>[a-z0-9-]{3,}?)(?P<ending>fi|com|org|net)")


def accept_email(text: str) -> str | Refusal:
    """Return the one e-mail address in *text*, its domain in small letters."""
    if not is_short(text):
        return Refusal(NO_EMAIL)
    found = addresses(text)
    if len(found) > 1:
        return Refusal(MANY)
    return _judged(found[0]) if found else Refusal(NO_EMAIL)


def addresses(text: str) -> tuple[str, ...]:
    """Return what looks like an e-mail address in *text*, each once, in order, right or not."""
    plain = _MAILTO.sub("", _DOT.sub(".", _AT.sub("@", one_line(text))))
    candidates = (match[0].strip(_AROUND) for match in _CANDIDATE.finditer(_SPACED_AT.sub("@", plain)))
    return tuple({_lowered(each): None for each in candidates if "@" in each})


def _lowered(address: str) -> str:
    name, _, domain = address.rpartition("@")
    return f"{name}@{domain.lower()}"


def _judged(address: str) -> str | Refusal:
    name, _, domain = address.rpartition("@")
    meant = f"{fold(name)}@{_meant_domain(domain)}"
    if not _is_address(meant):
        return Refusal(NO_EMAIL)
    return address if meant == address else Refusal(SLIP, {"ehdotus": meant})


def _is_address(address: str) -> bool:
    name, _, domain = address.rpartition("@")
    *labels, ending = domain.split(".")
    return bool(
        labels
        and len(address) <= LONGEST_ADDRESS
        and len(name) <= LONGEST_NAME
        and _NAME.fullmatch(name)
        and _ENDING.fullmatch(ending)
        and all(len(label) <= LONGEST_LABEL and _LABEL.fullmatch(label) for label in labels)
    )


def _meant_domain(domain: str) -> str:
    """Return *domain*, or what its writer most likely meant by it."""
    dotted = re.sub(r"[.,]+", ".", domain)
    if "." not in dotted and (glued := _GLUED.fullmatch(dotted)):
        dotted = f"{glued['name']}.{glued['ending']}"
    first, dot, ending = dotted.rpartition(".")
    mended = f"{first}{dot}{_SLIPPED_ENDINGS.get(ending, ending)}"
    if mended in _COMMON or mended in _REAL_NEIGHBOURS:
        return mended
    near = (each for each in _COMMON if _is_one_slip(mended, each))
    return _SLIPPED_DOMAINS.get(mended) or next(near, mended)


def _is_one_slip(domain: str, common: str) -> bool:
    """Tell whether the first part of *domain* is one slip away from that of *common*, the ending being the same."""
    name, _, ending = domain.partition(".")
    meant, _, its_ending = common.partition(".")
    return ending == its_ending and OSA.distance(name, meant) == 1
