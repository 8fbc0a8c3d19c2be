"""What a typed message means as the answer to a question of the form: a value, or why it is none.

One reader per kind of question. Nothing is asked back, remembered or mended in silence here; whether a
question may be skipped, and what is said about a refusal, is the dialogue's business.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeAlias

from bot.content.form_model import Field, Kind
from bot.proposals.choosing import accept_choice, accept_choices
from bot.proposals.email_address import accept_email
from bot.proposals.model import Value
from bot.proposals.phone_number import accept_phone
from bot.proposals.refusal import Refusal
from bot.proposals.tidying import says_something, tidied
from bot.proposals.when import accept_when
from bot.proposals.whole_number import accept_number
from bot.proposals.yes_no import accept_yes_no

EMPTY, TOO_SHORT, TOO_LONG = "tyhjä", "liian-lyhyt", "liian-pitkä"

Reader: TypeAlias = Callable[[Field, str, date], Value | Refusal]


def accept(field: Field, text: str, today: date) -> Value | Refusal:
    """Return the value that *text* has as the answer to *field*, never None, or why it has none."""
    if not tidied(text):
        return Refusal(EMPTY)
    return READERS[field.kind](field, text, today)


def as_written(text: str) -> str:
    """Return *text* as it is kept when a person insists on it although it did not pass."""
    return tidied(text)


def _text(field: Field, text: str, today: date) -> Value | Refusal:
    kept = tidied(text)
    length = len(kept)
    if field.required and not says_something(kept):
        return Refusal(EMPTY)
    if field.least is not None and length < field.least:
        return Refusal(TOO_SHORT, {"merkkejä": str(length), "raja": str(field.least)})
    if field.most is not None and length > field.most:
        return Refusal(
            TOO_LONG, {"merkkejä": str(length), "raja": str(field.most), "yli": str(length - field.most)}
        )
    return kept


READERS: Mapping[Kind, Reader] = {
    Kind.TEXT: _text,
    Kind.CHOICE: lambda field, text, today: accept_choice(field, text),
    Kind.CHOICES: lambda field, text, today: accept_choices(field, text),
    Kind.EMAIL: lambda field, text, today: accept_email(text),
    Kind.PHONE: lambda field, text, today: accept_phone(text),
    Kind.WHEN: lambda field, text, today: accept_when(text, today),
    Kind.NUMBER: lambda field, text, today: accept_number(text, field.least, field.most),
    Kind.YES_NO: lambda field, text, today: accept_yes_no(text),
}
