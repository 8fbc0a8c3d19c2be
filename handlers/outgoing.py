"""A message on its way to Telegram: what the outbox keeps of it and what the Bot API is asked for.

Knows nothing of Markdown or replies (`rendering.py`) and sends nothing.
"""

import json
from dataclasses import asdict, dataclass
from typing import TypedDict

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, MessageEntity

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
"""A preview of the first source would be bigger than most answers."""


@dataclass(frozen=True, slots=True)
class Entity:
    """Text that stands out: Telegram's name for how, and where, in UTF-16 code units."""

    type: str
    offset: int
    length: int
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Key:
    """A button under a message and what comes back when it is pressed."""

    label: str
    data: str


class RequestArguments(TypedDict):
    """Arguments that sending and editing a message have in common."""

    text: str
    entities: tuple[MessageEntity, ...] | None
    reply_markup: InlineKeyboardMarkup | None
    link_preview_options: LinkPreviewOptions


@dataclass(frozen=True, slots=True)
class OutgoingText:
    """A text message that Telegram takes as it is."""

    text: str
    entities: tuple[Entity, ...] = ()
    keys: tuple[tuple[Key, ...], ...] = ()

    def to_json(self) -> str:
        """Return the message as the outbox keeps it."""
        return json.dumps(asdict(self), ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, payload: str) -> "OutgoingText":
        """Return the message that *payload* was made from."""
        kept = json.loads(payload)
        return cls(
            kept["text"],
            tuple(Entity(**entity) for entity in kept["entities"]),
            tuple(tuple(Key(**key) for key in row) for row in kept["keys"]),
        )

    def request_arguments(self) -> RequestArguments:
        """Return what `send_message` and `edit_message_text` take besides the chat."""
        entities = tuple(MessageEntity(**asdict(entity)) for entity in self.entities)
        rows = [[InlineKeyboardButton(key.label, callback_data=key.data) for key in row] for row in self.keys]
        return RequestArguments(
            text=self.text,
            entities=entities or None,
            reply_markup=InlineKeyboardMarkup(rows) if rows else None,
            link_preview_options=_NO_PREVIEW,
        )
