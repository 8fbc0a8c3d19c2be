"""What an update means: who said or did what, and whether the bot is meant at all.

Pure: sends nothing, keeps nothing, decides nothing about the conversation. What comes of what is not text, and
what of groups, edits and a bot that was blocked, is for the caller.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from telegram import CallbackQuery, ChatMemberUpdated, Message, Update, User
from telegram.constants import ChatMemberStatus, ChatType

from bot.config import CHANNEL
from bot.dialogue.buttons import STALE, event_of
from bot.dialogue.commands import command
from bot.dialogue.model import Event, Trigger
from bot.dialogue.triggers import OF_ADMINS, OF_COORDINATORS
from bot.storage.sessions import SessionKey


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


TEXT_KEYS: Mapping[Kind, str] = {
    Kind.PICTURE: "telegram.kuva",
    Kind.VOICE: "telegram.ääni",
    Kind.LOCATION: "telegram.sijainti",
    Kind.CONTACT: "telegram.yhteystieto",
    Kind.FILE: "telegram.tiedosto",
    Kind.FORWARDED: "telegram.välitetty",
    Kind.OTHER: "telegram.muu",
}
"""What is said to a message in which there is nothing to read."""

ONLY_TEXT_READ = "telegram.vain-teksti"
"""What is said above the answer to the text that came with something else."""

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

_TELEGRAM_ITSELF = 777000
"""Writes in the name of channels that are linked to a group; not marked as a bot."""

_ABSENT = frozenset({ChatMemberStatus.LEFT, ChatMemberStatus.BANNED})
_NOTHING = Event(Trigger.TEXT)
_CALLED = Event(Trigger.HELP)
"""What somebody wants who says nothing but the bot's name."""
_COMMAND = re.compile(r"\s*/\w+(?:@(?P<bot>\w+))?")


@dataclass(frozen=True, slots=True)
class BotIdentity:
    """Who the bot is in Telegram; *username* is without @."""

    id: int
    username: str

    @property
    def name(self) -> str:
        """Return what the bot's updates are kept under; unlike the username it never changes."""
        return str(self.id)


@dataclass(frozen=True, slots=True)
class Heard:
    """What an update means to the bot.

    *event* is an empty text where *kind* tells everything. *callback* is the press to be answered, *message*
    the message that was written, edited or under which was pressed. *is_edit*: the person changed what
    *message* said, and *event* has what it says now. *album* is the same for pictures sent together. *topic* is the
    topic of a forum in which it was said.
    """

    key: SessionKey
    event: Event
    kind: Kind = Kind.TEXT
    is_private: bool = True
    callback: str | None = None
    message: int | None = None
    is_edit: bool = False
    album: str | None = None
    topic: int | None = None


def meaning_of(update: Update, bot: BotIdentity) -> Heard | None:
    """Return what *update* means, or None where it is not for the bot *bot* or nothing that a person did."""
    if update.message is not None:
        return _written(update.message, bot)
    if update.edited_message is not None:
        return _edited(update.edited_message, bot)
    if update.callback_query is not None:
        return _pressed(update.callback_query)
    return _moved(update.my_chat_member) if update.my_chat_member is not None else None


def text_key(heard: Heard) -> str | None:
    """Return what to say instead of an answer, or None where there is something to answer."""
    return None if heard.event.text else TEXT_KEYS.get(heard.kind)


def note_key(heard: Heard) -> str | None:
    """Return what to say above the answer, or None; an edited caption has had it the first time."""
    came_with_more = heard.kind in TEXT_KEYS and heard.event.text and not heard.is_edit
    return ONLY_TEXT_READ if came_with_more else None


def content_of(field: Callable[[str], object]) -> Kind | None:
    """Return what was sent besides text, or None; *field* gives what a field of the message holds, by its name."""
    return next((kind for name, kind in CONTENT.items() if field(name)), None)


def is_absent(status: str) -> bool:
    """Return whether a bot of this membership cannot write."""
    return status in _ABSENT


def _written(message: Message, bot: BotIdentity, *, is_edit: bool = False) -> Heard | None:
    content, writer = content_of(lambda name: getattr(message, name, None)), message.from_user
    if writer is None or not _is_person(writer) or not (message.text or content):
        return None
    text = _meant_text(message, bot)
    if text is None:
        return None
    is_forwarded = message.forward_origin is not None and not text
    return Heard(
        _key(message.chat.id, writer),
        Event(Trigger.TEXT, text) if text or content else _CALLED,
        Kind.FORWARDED if is_forwarded else content or Kind.TEXT,
        message.chat.type == ChatType.PRIVATE,
        message=message.message_id,
        is_edit=is_edit,
        album=message.media_group_id,
        topic=message.message_thread_id,
    )


def _edited(message: Message, bot: BotIdentity) -> Heard | None:
    """Return the new text; a live location that moves on is an edit too, and nothing to answer."""
    heard = _written(message, bot, is_edit=True)
    return heard if heard is not None and heard.event.text else None


def _pressed(query: CallbackQuery) -> Heard:
    """Return the press; of a message that is gone, the answer goes to the person."""
    message = query.message
    meant = event_of(query.data) if message is not None and message.is_accessible and query.data else None
    return Heard(
        _key(message.chat.id if message else query.from_user.id, query.from_user),
        meant or STALE,
        Kind.BUTTON,
        message is None or message.chat.type == ChatType.PRIVATE,
        callback=query.id,
        message=message.message_id if message else None,
        topic=message.message_thread_id if isinstance(message, Message) else None,
    )


def _moved(change: ChatMemberUpdated) -> Heard | None:
    """Return that the bot can or cannot write any more; other changes, such as becoming an admin, are None."""
    before, now = is_absent(change.old_chat_member.status), is_absent(change.new_chat_member.status)
    if before is now:
        return None
    return Heard(
        _key(change.chat.id, change.from_user),
        _NOTHING,
        Kind.BLOCKED if now else Kind.UNBLOCKED,
        change.chat.type == ChatType.PRIVATE,
    )


def _meant_text(message: Message, bot: BotIdentity) -> str | None:
    """Return what is said to the bot: everything in private, in a group only what is addressed to it."""
    text = message.text or message.caption or ""
    if message.chat.type == ChatType.PRIVATE:
        return text
    begins = _COMMAND.match(text)
    if begins is not None and begins["bot"]:
        return text if begins["bot"].casefold() == bot.username.casefold() else None
    if begins is not None and _is_known(text):
        return text
    said = _mention(bot).sub("", text)
    return said.strip() if said != text or _replies_to(bot, message) else None


def _is_known(text: str) -> bool:
    """Return whether *text* is a command of ours for everybody; any other bare one may be another bot's."""
    meant = command(text.strip())
    return meant is not None and meant.trigger not in {Trigger.STRANGE_COMMAND, *OF_COORDINATORS, *OF_ADMINS}


def _mention(bot: BotIdentity) -> re.Pattern[str]:
    """Return what finds the bot's @name: by itself, never as the end of a command or of a mail address."""
    name = rf"(?<!\w)@{re.escape(bot.username)}(?!\w)"
    return re.compile(rf"\A\s*{name}[\s,:;.!–-]*|\s?{name}", re.IGNORECASE)


def _replies_to(bot: BotIdentity, message: Message) -> bool:
    earlier = message.reply_to_message
    return earlier is not None and earlier.from_user is not None and earlier.from_user.id == bot.id


def _is_person(user: User) -> bool:
    return not user.is_bot and user.id != _TELEGRAM_ITSELF


def _key(chat: int, user: User) -> SessionKey:
    return SessionKey(CHANNEL, str(chat), str(user.id))
