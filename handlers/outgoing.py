"""A message on its way to Telegram: what the outbox keeps of it and what the Bot API is asked for.

Knows nothing of Markdown or replies (`rendering.py`) and sends nothing.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

_NO_PREVIEW = '{"is_disabled":true}'
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


@dataclass(frozen=True, slots=True)
class OutgoingText:
    """A text message that Telegram takes as it is; *topic* is the topic of a forum that it belongs to."""

    text: str
    entities: tuple[Entity, ...] = ()
    keys: tuple[tuple[Key, ...], ...] = ()
    topic: int | None = None

    def to_json(self) -> str:
        """Return the message as the outbox keeps it."""
        kept: dict[str, object] = {
            "text": self.text,
            "entities": [
                {"type": each.type, "offset": each.offset, "length": each.length, "url": each.url}
                for each in self.entities
            ],
            "keys": [[{"label": key.label, "data": key.data} for key in row] for row in self.keys],
        }
        if self.topic is not None:
            kept["topic"] = self.topic
        return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, payload: str) -> "OutgoingText":
        """Return the message that *payload* was made from."""
        kept = json.loads(payload)
        return cls(
            kept["text"],
            tuple(Entity(**entity) for entity in kept["entities"]),
            tuple(tuple(Key(**key) for key in row) for row in kept["keys"]),
            kept.get("topic"),
        )

    def fields(self) -> Mapping[str, str]:
        """Return what `sendMessage` and `editMessageText` are asked besides the chat, as it travels."""
        fields = {"text": self.text, "link_preview_options": _NO_PREVIEW}
        if self.entities:
            fields["entities"] = json.dumps([_entity(each) for each in self.entities])
        if self.keys:
            rows = [[{"text": key.label, "callback_data": key.data} for key in row] for row in self.keys]
            fields["reply_markup"] = json.dumps({"inline_keyboard": rows})
        if self.topic is not None:
            fields["message_thread_id"] = str(self.topic)
        return fields


def _entity(entity: Entity) -> Mapping[str, str | int]:
    known: dict[str, str | int] = {
        "type": entity.type,
        "offset": entity.offset,
        "length": entity.length,
    }
    return known if entity.url is None else {**known, "url": entity.url}
