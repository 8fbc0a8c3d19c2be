"""What can reach the bot in Telegram, and by which field of a message that is known. Says nothing about it."""

from collections.abc import Mapping
from enum import StrEnum


class Kind(StrEnum):
    """What reached the bot. Where it is no text, button or membership, something was sent along."""

    TEXT = "text"
    BUTTON = "button"
    PICTURE = "picture"
    """Anything to look at: photos, videos, stickers."""
    VOICE = "voice"
    """Anything to listen to; a round video note is somebody talking."""
    LOCATION = "location"
    CONTACT = "contact"
    FILE = "file"
    FORWARDED = "forwarded"
    """Somebody else's message without a text."""
    OTHER = "other"
    BLOCKED = "blocked"
    """The bot can no longer write to the chat: blocked by a person, thrown out of a group."""
    UNBLOCKED = "unblocked"


CONTENT: Mapping[str, Kind] = {
    "photo": Kind.PICTURE,
    "live_photo": Kind.PICTURE,
    "sticker": Kind.PICTURE,
    "animation": Kind.PICTURE,  # comes with a document of the same, so it stands before that
    "video": Kind.PICTURE,
    "story": Kind.PICTURE,
    "paid_media": Kind.PICTURE,
    "voice": Kind.VOICE,
    "audio": Kind.VOICE,
    "video_note": Kind.VOICE,
    "venue": Kind.LOCATION,
    "location": Kind.LOCATION,
    "contact": Kind.CONTACT,
    "users_shared": Kind.CONTACT,
    "document": Kind.FILE,
    "checklist": Kind.OTHER,
    "dice": Kind.OTHER,
    "game": Kind.OTHER,
    "poll": Kind.OTHER,
    "rich_message": Kind.OTHER,
    "giveaway": Kind.OTHER,
    "invoice": Kind.OTHER,
}
"""Fields of a message with what people send. Without one of them and without text it is news of the chat."""


def content_of(message: Mapping[str, object]) -> Kind | None:
    """Return what was sent besides text, or None."""
    return next((kind for name, kind in CONTENT.items() if message.get(name)), None)
