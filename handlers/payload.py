"""The part of an update that waits in the inbox: enough to come to the same meaning again, and no more.

Names, profiles, dates, places, telephone numbers of shared contacts and files are left out; so are identity
codes, which the dialogue must still notice and therefore finds a made-up one in the place of each.
"""

import json
from collections.abc import Mapping
from typing import Any, TypeAlias

from telegram import Bot, CallbackQuery, Chat, ChatMemberUpdated, Message, Update, User
from telegram.constants import ChatMemberStatus

from bot.finnish.redaction import without_identity_codes
from handlers.incoming import Kind, content_of, is_absent

Json: TypeAlias = dict[str, Any]
"""What Telegram sends, or less of it."""

NOBODYS_CODE = "010100-900F"
"""Passes as an identity code; numbers from 900 on are given to nobody for good."""

_SOME_DATE = 1
"""Instead of when; 0 would say that a message is not accessible."""

_FILE: Json = {"file_id": "", "file_unique_id": ""}

_SENT: Mapping[Kind, Json] = {
    Kind.PICTURE: {"photo": [{**_FILE, "width": 0, "height": 0}]},
    Kind.VOICE: {"voice": {**_FILE, "duration": 0}},
    Kind.LOCATION: {"location": {"latitude": 0, "longitude": 0}},
    Kind.CONTACT: {"contact": {"phone_number": "", "first_name": ""}},
    Kind.FILE: {"document": _FILE},
    Kind.OTHER: {"dice": {"emoji": "", "value": 0}},
}
"""An empty one in the place of what was sent."""


def to_payload(update: Update) -> str:
    """Return what the inbox keeps of *update*, which means something; ASCII, so that any text can be stored."""
    kept: Json = {"update_id": update.update_id}
    if update.message is not None:
        kept["message"] = _message(update.message)
    elif update.edited_message is not None:
        kept["edited_message"] = _message(update.edited_message)
    elif update.callback_query is not None:
        kept["callback_query"] = _press(update.callback_query)
    elif update.my_chat_member is not None:
        kept["my_chat_member"] = _membership(update.my_chat_member)
    return json.dumps(kept, separators=(",", ":"))


def from_payload(payload: str, bot: Bot | None = None) -> Update:
    """Return an update that means what the one meant from which *payload* was made."""
    return Update.de_json(json.loads(payload), bot)


def without_real_codes(text: str) -> str:
    """Return *text* with a made-up identity code in the place of every real one."""
    return without_identity_codes(text, NOBODYS_CODE)


def _message(message: Message) -> Json:
    kept = _place(message.message_id, message.chat)
    if message.from_user is not None:
        kept["from"] = _user(message.from_user)
    for name, text in (("text", message.text), ("caption", message.caption)):
        if text:
            kept[name] = without_real_codes(text)
    if (content := content_of(message)) is not None:
        kept |= _SENT[content]
    if message.forward_origin is not None:
        kept["forward_origin"] = {"type": "hidden_user", "date": _SOME_DATE, "sender_user_name": ""}
    if message.media_group_id:
        kept["media_group_id"] = message.media_group_id
    earlier = message.reply_to_message
    if earlier is not None and earlier.from_user is not None and earlier.from_user.is_bot:
        kept["reply_to_message"] = {**_place(0, message.chat), "from": _user(earlier.from_user)}
    return kept


def _press(query: CallbackQuery) -> Json:
    kept: Json = {"id": query.id, "from": _user(query.from_user), "chat_instance": ""}
    if query.data:
        kept["data"] = query.data
    if (message := query.message) is not None:
        kept["message"] = _place(message.message_id, message.chat)
        if not message.is_accessible:
            kept["message"]["date"] = 0
    return kept


def _membership(change: ChatMemberUpdated) -> Json:
    return {
        "chat": _chat(change.chat),
        "from": _user(change.from_user),
        "date": _SOME_DATE,
        "old_chat_member": _member(change.old_chat_member.status, change.old_chat_member.user),
        "new_chat_member": _member(change.new_chat_member.status, change.new_chat_member.user),
    }


def _member(status: str, user: User) -> Json:
    told = ChatMemberStatus.LEFT if is_absent(status) else ChatMemberStatus.MEMBER
    return {"status": told.value, "user": _user(user)}


def _place(message_id: int, chat: Chat) -> Json:
    return {"message_id": message_id, "date": _SOME_DATE, "chat": _chat(chat)}


def _chat(chat: Chat) -> Json:
    return {"id": chat.id, "type": str(chat.type)}


def _user(user: User) -> Json:
    return {"id": user.id, "is_bot": user.is_bot, "first_name": ""}
