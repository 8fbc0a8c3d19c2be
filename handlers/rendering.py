"""A reply as the messages that Telegram shows: text, what stands out in it, buttons. Sends nothing."""

from dataclasses import replace
from functools import lru_cache

from bot.dialogue.buttons import data_of, shortened
from bot.dialogue.model import Button, Reply
from handlers.formatting import Formatted, Span, formatted
from handlers.outgoing import Entity, Key, OutgoingText
from handlers.splitting import shows_something, split, units

_NOTHING_TO_SEE = "…"
"""Stands for a text or a label that shows nothing: Telegram refuses both, and the buttons must arrive."""


def messages_of(reply: Reply) -> tuple[OutgoingText, ...]:
    """Return *reply* as one message, or as several when it is too long for one; the last has the buttons."""
    *others, last = _parts(reply.text)
    rows = (tuple(_key(button) for button in row) for row in reply.buttons)
    return (*others, replace(last, keys=tuple(row for row in rows if row)))


def forget_texts() -> None:
    """Let go of what was rendered lately: some of it has something of a person in it."""
    _parts.cache_clear()


@lru_cache(maxsize=256)  # answers and the form's questions come again and again
def _parts(text: str) -> tuple[OutgoingText, ...]:
    return tuple(map(_outgoing, split(formatted(text)) or (Formatted(_NOTHING_TO_SEE),)))


def _outgoing(part: Formatted) -> OutgoingText:
    return OutgoingText(part.text, tuple(_entity(span, part.text) for span in part.spans))


def _entity(span: Span, text: str) -> Entity:
    """Return *span* with its place counted as Telegram does."""
    offset, length = units(text[: span.start]), units(text[span.start : span.end])
    return Entity(span.style.value, offset, length, span.url or None)


def _key(button: Button) -> Key:
    """Return *button* on one line and no longer than can be read."""
    label = shortened(" ".join(button.label.split()))
    return Key(label if shows_something(label) else _NOTHING_TO_SEE, data_of(button.event))
