"""What an update means: who said or did what, and whether the bot is meant at all.

Pure: sends nothing, keeps nothing, decides nothing about the conversation. What comes of what is not text, and
what of groups, edits and a bot that was blocked, is for the caller. It reads what the inbox keeps of an update, see
`payload.py`, as the JSON that it is: making the library's objects of it takes ten times as long.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from telegram.constants import ChatMemberStatus, ChatType

from bot.config import CHANNEL
from bot.dialogue.buttons import STALE, event_of
from bot.dialogue.commands import command
from bot.dialogue.model import Event, Trigger
from bot.dialogue.triggers import OF_ADMINS, OF_COORDINATORS
from bot.storage.sessions import SessionKey
from handlers.kinds import Kind, content_of
from handlers.payload import GONE, Json

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

_TELEGRAM_ITSELF = 777000
"""Writes in the name of channels that are linked to a group; not marked as a bot."""

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


def meaning_of(update: Json, bot: BotIdentity) -> Heard | None:
    """Return what *update* means, or None where it is not for the bot *bot* or nothing that a person did."""
    return next((read(update[name], bot) for name, read in _READ.items() if name in update), None)


def text_key(heard: Heard) -> str | None:
    """Return what to say instead of an answer, or None where there is something to answer."""
    return None if heard.event.text else TEXT_KEYS.get(heard.kind)


def note_key(heard: Heard) -> str | None:
    """Return what to say above the answer, or None; an edited caption has had it the first time."""
    came_with_more = heard.kind in TEXT_KEYS and heard.event.text and not heard.is_edit
    return ONLY_TEXT_READ if came_with_more else None


def _written(message: Json, bot: BotIdentity, *, is_edit: bool = False) -> Heard | None:
    content, writer = content_of(message), message.get("from")
    if writer is None or not _is_person(writer) or not ("text" in message or content):
        return None
    text = _meant_text(message, bot)
    if text is None:
        return None
    is_forwarded = "forward_origin" in message and not text
    return Heard(
        _key(message["chat"], writer),
        Event(Trigger.TEXT, text) if text or content else _CALLED,
        Kind.FORWARDED if is_forwarded else content or Kind.TEXT,
        _is_private(message["chat"]),
        message=message["message_id"],
        is_edit=is_edit,
        album=message.get("media_group_id"),
        topic=message.get("message_thread_id"),
    )


def _edited(message: Json, bot: BotIdentity) -> Heard | None:
    """Return the new text; a live location that moves on is an edit too, and nothing to answer."""
    heard = _written(message, bot, is_edit=True)
    return heard if heard is not None and heard.event.text else None


def _pressed(query: Json, _bot: BotIdentity) -> Heard:
    """Return the press; where no message is told, it is taken for one that is gone from the person's own chat."""
    person = query["from"]
    own_chat = {"id": person["id"], "type": ChatType.PRIVATE}
    message = query.get("message") or {"message_id": None, "date": GONE, "chat": own_chat}
    meant = event_of(query["data"]) if message["date"] != GONE and "data" in query else None
    return Heard(
        _key(message["chat"], person),
        meant or STALE,
        Kind.BUTTON,
        _is_private(message["chat"]),
        callback=query["id"],
        message=message["message_id"],
        topic=message.get("message_thread_id"),
    )


def _moved(change: Json, _bot: BotIdentity) -> Heard | None:
    """Return that the bot can or cannot write any more; other changes, such as becoming an admin, are None."""
    before, now = (
        change[name]["status"] == ChatMemberStatus.LEFT for name in ("old_chat_member", "new_chat_member")
    )
    if before is now:
        return None
    return Heard(
        _key(change["chat"], change["from"]),
        _NOTHING,
        Kind.BLOCKED if now else Kind.UNBLOCKED,
        _is_private(change["chat"]),
    )


_READ: Mapping[str, Callable[[Json, BotIdentity], Heard | None]] = {
    "message": _written,
    "edited_message": _edited,
    "callback_query": _pressed,
    "my_chat_member": _moved,
}
"""How each kind of update is understood; where there is more than one in it, the first counts."""


def _meant_text(message: Json, bot: BotIdentity) -> str | None:
    """Return what is said to the bot: everything in private, in a group only what is addressed to it."""
    text: str = message.get("text") or message.get("caption") or ""
    if _is_private(message["chat"]):
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


def _replies_to(bot: BotIdentity, message: Json) -> bool:
    return "reply_to_message" in message and bool(message["reply_to_message"]["from"]["id"] == bot.id)


def _is_person(user: Json) -> bool:
    return not user["is_bot"] and user["id"] != _TELEGRAM_ITSELF


def _is_private(chat: Json) -> bool:
    return bool(chat["type"] == ChatType.PRIVATE)


def _key(chat: Json, user: Json) -> SessionKey:
    return SessionKey(CHANNEL, str(chat["id"]), str(user["id"]))
