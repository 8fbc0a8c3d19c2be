"""The part of an update that waits in the inbox: enough to come to its meaning, and no more.

It is taken from what Telegram sent, before the library sees it: whatever else stands there, of a newer Bot API or
an older one, can be as odd as it likes. Names, profiles, dates, places, telephone numbers of shared contacts and
files are left out; so are identity codes, which the dialogue must still notice and therefore finds a made-up one in
the place of each.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from telegram import Message
from telegram.constants import ChatMemberStatus

from bot.finnish.redaction import without_identity_codes
from handlers.kinds import Kind, content_of

Json: TypeAlias = dict[str, Any]
"""What Telegram sends, or less of it."""

NOBODYS_CODE = "010100-900F"
"""Passes as an identity code; numbers from 900 on are given to nobody for good."""

GONE = 0
"""What Telegram gives as the date of a message that is not accessible any more."""

_SOME_DATE = 1
"""Instead of when."""

_ABSENT = frozenset({ChatMemberStatus.LEFT, ChatMemberStatus.BANNED})
"""As which a bot cannot write."""

_IN_THE_NAME_OF = frozenset({1087968824, 136817688})
"""The accounts as which an administrator who stays anonymous, and who writes as a channel, appear."""

_KNOWN = frozenset({"from", *(name for each in Message.__mro__ for name in getattr(each, "__slots__", ()))})
"""Fields of a message that the library knows."""

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


def to_payload(update: Json) -> str:
    """Return what the inbox keeps of *update*; ASCII, so that any text can be stored.

    Raise KeyError, TypeError or AttributeError where not even its number, its chat or its writer can be found.
    """
    kept: Json = {"update_id": update["update_id"]}
    kept |= {name: keep(update[name]) for name, keep in _KEPT.items() if update.get(name)}
    return json.dumps(kept, separators=(",", ":"))


def from_payload(payload: str) -> Json:
    """Return the update that *payload* was made from, as far as it matters."""
    kept: Json = json.loads(payload)
    return kept


def without_real_codes(text: str) -> str:
    """Return *text* with a made-up identity code in the place of every real one."""
    return without_identity_codes(text, NOBODYS_CODE)


def _message(message: Json) -> Json:
    kept = _place(message["message_id"], message)
    if writer := _writer(message):
        kept["from"] = _user(writer)
    for name in ("text", "caption"):
        if text := message.get(name):
            kept[name] = without_real_codes(text)
    if (content := content_of(message) or _newer(message)) is not None:
        kept |= _SENT[content]
    if message.get("forward_origin"):
        kept["forward_origin"] = {"type": "hidden_user", "date": _SOME_DATE, "sender_user_name": ""}
    if album := message.get("media_group_id"):
        kept["media_group_id"] = str(album)
    earlier = message.get("reply_to_message") or {}
    if (earlier.get("from") or {}).get("is_bot") and "forum_topic_created" not in earlier:
        kept["reply_to_message"] = {**_place(0, message), "from": _user(earlier["from"])}
    return kept


def _writer(message: Json) -> Json | None:
    """Return who wrote *message*; a group or channel where somebody writes in its name."""
    writer: Json | None = message.get("from")
    if writer and writer["id"] in _IN_THE_NAME_OF and (name := message.get("sender_chat")):
        return {"id": name["id"]}
    return writer


def _newer(message: Json) -> Kind | None:
    """Return that something was sent which the library does not know yet, unless there is a text to answer."""
    is_read = message.get("text") or message.get("caption")
    return None if is_read or message.keys() <= _KNOWN else Kind.OTHER


def _press(query: Json) -> Json:
    kept: Json = {"id": query["id"], "from": _user(query["from"]), "chat_instance": ""}
    if data := query.get("data"):
        kept["data"] = data
    if message := query.get("message"):
        kept["message"] = _place(message["message_id"], message)
        if not message.get("date"):
            kept["message"]["date"] = GONE
    return kept


def _membership(change: Json) -> Json:
    return {
        "chat": _chat(change["chat"]),
        "from": _user(change["from"]),
        "date": _SOME_DATE,
        "old_chat_member": _member(change["old_chat_member"]),
        "new_chat_member": _member(change["new_chat_member"]),
    }


def _member(member: Json) -> Json:
    told = ChatMemberStatus.LEFT if member["status"] in _ABSENT else ChatMemberStatus.MEMBER
    return {"status": told.value, "user": _user(member["user"])}


def _place(message_id: int, message: Json) -> Json:
    place = {"message_id": message_id, "date": _SOME_DATE, "chat": _chat(message["chat"])}
    if message.get("is_topic_message"):
        place |= {"message_thread_id": message["message_thread_id"], "is_topic_message": True}
    return place


def _chat(chat: Json) -> Json:
    return {"id": chat["id"], "type": chat["type"]}


def _user(user: Json) -> Json:
    return {"id": user["id"], "is_bot": bool(user.get("is_bot")), "first_name": ""}


_KEPT: Mapping[str, Callable[[Json], Json]] = {
    "message": _message,
    "edited_message": _message,
    "callback_query": _press,
    "my_chat_member": _membership,
}
"""What is kept of each kind of update; of any other, its number."""
