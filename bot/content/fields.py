"""The kinds of value a knowledge file holds, as pydantic types. A refusal names a message of the checker."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from bot.content.form_model import Kind
from bot.content.messages import did_you_mean
from bot.content.model import Action
from bot.content.wording import closest, one_line

LONGEST_ID = 40
"""Characters; an id also travels in a Telegram button, whose data holds 64 bytes."""

LONGEST_SHORT_ID = 24
"""Characters; a question and one of its choices travel in a Telegram button together."""

LONGEST_NAME = 40
"""Characters of a column's heading, a choice or a status."""

LONGEST_LABEL = 30
"""Characters of `lyhyt`; what a phone shows of a button without cutting it."""

UNANSWERABLE = "tuntematon"
"""The key of test questions that must get no answer; no answer may be called that."""

CRISIS = "kriisi"

KINDS: Mapping[str, Kind] = {**{kind.value: kind for kind in Kind}, "kyllä/ei": Kind.YES_NO}
YES_NO: Mapping[str, bool] = {"kyllä": True, "ei": False}
SENDING: Mapping[str, bool] = {"heti": True, "pidätetään": False}
ACTIONS: Mapping[str, Action] = {action.value: action for action in Action}

_ID = re.compile(r"[a-z0-9]+(?:-+[a-z0-9]+)*")
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_OTHER_DATES = (
    re.compile(r"(?P<d>\d{1,2})\s*\.\s*(?P<m>\d{1,2})\s*\.\s*(?P<y>\d{4})"),
    re.compile(r"(?P<y>\d{4})[-./](?P<m>\d{1,2})[-./](?P<d>\d{1,2})"),
    re.compile(r"(?P<d>\d{1,2})[-/](?P<m>\d{1,2})[-/](?P<y>\d{4})"),
)
_EMAIL = re.compile(r"[^@\s,;<>()\[\]]+@[^@\s,;<>()\[\]]+\.[^@\s.,;<>()\[\]]{2,}")
_PHONE = re.compile(r"\+?[\d\s()/–-]+")
_PHONE_DIGITS = range(3, 16)
_ID_LETTERS = str.maketrans({"ä": "a", "å": "a", "ö": "o", "é": "e", "ü": "u", " ": "-", "_": "-", "–": "-"})


def id_from(text: str, longest: int = LONGEST_ID) -> str:
    """Return *text* made into a valid id, as far as that goes."""
    letters = re.sub(r"[^a-z0-9-]", "", text.casefold().translate(_ID_LETTERS))
    return re.sub(r"-{2,}", "-", letters).strip("-")[:longest].strip("-")


def as_date(text: str) -> date | None:
    """Return the day that *text* gives in ISO form, or None."""
    try:
        return date.fromisoformat(text.strip()) if _ISO_DATE.fullmatch(text.strip()) else None
    except ValueError:
        return None


def _check_id(text: str, longest: int = LONGEST_ID, example: str = "minno-laajuus") -> str:
    if len(text) > longest:
        raise PydanticCustomError("long-id", "", {"length": len(text), "limit": longest})
    if not _ID.fullmatch(text):
        raise PydanticCustomError("bad-id", "", {"example": id_from(text, longest) or example})
    return text


def _check_own_id(text: str) -> str:
    if text == UNANSWERABLE:
        raise PydanticCustomError("reserved-id", "")
    return text


def _check_length(text: str, longest: int) -> str:
    if len(text) > longest:
        raise PydanticCustomError("too-long", "", {"length": len(text), "limit": longest})
    return text


def _one_of(values: Mapping[str, object]) -> Callable[[object], object]:
    """Return a validator that takes a word of *values* for what it means."""

    def choose(text: object) -> object:
        if not isinstance(text, str):
            raise PydanticCustomError("text-expected", "")
        word = one_line(text).casefold()
        if word not in values:
            hint = did_you_mean(closest(word, values))
            raise PydanticCustomError("unknown-choice", "", {"choices": ", ".join(values), "hint": hint})
        return values[word]

    return choose


def _check_date(text: object) -> object:
    """Let only ISO dates through to pydantic, which would read «2026» as seconds since 1970."""
    if not isinstance(text, str) or _ISO_DATE.fullmatch(text.strip()):
        return text.strip() if isinstance(text, str) else text
    raise PydanticCustomError("date-form", "", {"example": _iso_example(text.strip())})


def _iso_example(text: str) -> str:
    for pattern in _OTHER_DATES:
        found = pattern.fullmatch(text)
        if found is not None:
            return f"{found['y']}-{int(found['m']):02}-{int(found['d']):02}"
    return "2026-11-21"


def _check_url(text: str) -> str:
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
    except ValueError:
        host, parts = "", urlsplit("")
    if parts.scheme not in ("http", "https") or "." not in host.strip(".") or any(map(str.isspace, text)):
        raise PydanticCustomError("bad-url", "")
    return text


def _check_email(text: str) -> str:
    if not _EMAIL.fullmatch(text) or ".." in text:
        raise PydanticCustomError("bad-email", "")
    return text


def _check_phone(text: str) -> str:
    if not _PHONE.fullmatch(text) or sum(sign.isdigit() for sign in text) not in _PHONE_DIGITS:
        raise PydanticCustomError("bad-phone", "")
    return text


def _check_some(entries: object) -> object:
    """Refuse an empty list before its entries are looked at; pydantic's own minimum counts only good ones."""
    if entries == []:
        raise PydanticCustomError("empty-list", "")
    return entries


def _flat(text: object) -> object:
    return one_line(text) if isinstance(text, str) else text


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""Text of any length, lines kept."""

Line = Annotated[Text, BeforeValidator(_flat)]
"""Text on one line."""

AnyId = Annotated[Line, AfterValidator(_check_id)]
OwnId = Annotated[AnyId, AfterValidator(_check_own_id)]
ShortId = Annotated[Line, AfterValidator(partial(_check_id, longest=LONGEST_SHORT_ID, example="ajankohta"))]
Label = Annotated[Line, AfterValidator(partial(_check_length, longest=LONGEST_LABEL))]
Name = Annotated[Line, AfterValidator(partial(_check_length, longest=LONGEST_NAME))]
Day = Annotated[date, BeforeValidator(_check_date)]
Url = Annotated[Line, AfterValidator(_check_url)]
Email = Annotated[Line, AfterValidator(_check_email)]
Phone = Annotated[Line, AfterValidator(_check_phone)]
Count = Annotated[int, Field(gt=0)]
CountOrNone = Annotated[int, Field(ge=0)]
Some = BeforeValidator(_check_some)
"""Beside a tuple: at least one entry."""

ToAction = Annotated[Action, BeforeValidator(_one_of(ACTIONS))]
ToKind = Annotated[Kind, BeforeValidator(_one_of(KINDS))]
ToBool = Annotated[bool, BeforeValidator(_one_of(YES_NO))]
AtOnce = Annotated[bool, BeforeValidator(_one_of(SENDING))]
