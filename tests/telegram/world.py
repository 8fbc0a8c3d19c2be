"""What Telegram keeps: people, chats, messages, presses, files, the bot's own settings. And what happened.

State and the JSON made of it. What the bot asks for is in `methods.py`, what people do in `people.py`.
"""

import copy
import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.telegram.changes import Changes, Clock
from tests.telegram.pace import Pace
from tests.telegram.refusals import Refused
from tests.telegram.updates import Updates

TOKEN = "987654321:TEST-only_token-of_the-stand-in-000"
FIRST_PERSON = 5_000_000_001
"""Ids of people no longer fit 32 bits."""
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class File:
    """A file that somebody sent."""

    id: str
    name: str
    media_type: str
    content: bytes


@dataclass(slots=True)
class Call:
    """A request of the bot and what became of it. *status* 0: the network ate the answer."""

    number: int
    method: str
    at: float
    parameters: Json = field(default_factory=dict)
    files: Mapping[str, File] = field(default_factory=dict)
    status: int = 0
    description: str = ""
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Violation:
    """Something that a sound bot never asks."""

    method: str
    description: str


@dataclass(slots=True, eq=False)
class Chat:
    """A private chat, a group or a supergroup, as the bot may know it.

    *bot_is*: what it is there (member, left, kicked: in a private chat the bot was blocked). A private chat
    that has not *started* cannot be written to.
    """

    id: int
    kind: str
    names: Json
    changes: Changes
    bot_is: str = "member"
    started: bool = True
    deactivated: bool = False
    migrated_to: int = 0
    messages: dict[int, "Message"] = field(default_factory=dict)
    members: list[Json] = field(default_factory=list)
    reply_keyboard: Json | None = None
    actions: list[str] = field(default_factory=list)

    def json(self) -> Json:
        """Return the chat as the Bot API tells of it."""
        return {"id": self.id, "type": self.kind, **self.names}


@dataclass(slots=True, eq=False)
class Message:
    """A message. *content* is what the Bot API calls it: text, entities, caption, document …

    *call* is the request that it came from; None when a person wrote it. *earlier* holds what edits replaced.
    """

    id: int
    chat: Chat
    sender: Json
    date: int
    content: Json
    keyboard: Json | None = None
    reply_to: "Message | None" = None
    call: Call | None = None
    edited: int = 0
    deleted: bool = False
    earlier: list[tuple[Json, Json | None]] = field(default_factory=list)

    @property
    def by_bot(self) -> bool:
        """Whether the bot sent it."""
        return bool(self.sender["is_bot"])

    @property
    def text(self) -> str:
        """What can be read in it."""
        return str(self.content.get("text", self.content.get("caption", "")))

    @property
    def entities(self) -> list[Json]:
        """How parts of the text are marked."""
        return list(self.content.get("entities") or self.content.get("caption_entities") or ())

    @property
    def buttons(self) -> tuple[Json, ...]:
        """The buttons under it, row by row."""
        return tuple(itertools.chain.from_iterable((self.keyboard or {}).get("inline_keyboard", ())))

    @property
    def labels(self) -> tuple[str, ...]:
        """What is written on its buttons."""
        return tuple(button["text"] for button in self.buttons)

    def json(self, *, with_reply: bool = True) -> Json:
        """Return the message as the Bot API tells of it."""
        told = {"message_id": self.id, "date": self.date, "chat": self.chat.json(), "from": self.sender}
        if self.edited:
            told["edit_date"] = self.edited
        if self.keyboard:
            told["reply_markup"] = self.keyboard
        if self.reply_to is not None and with_reply:
            told["reply_to_message"] = self.reply_to.json(with_reply=False)
        return {**told, **self.content}


@dataclass(slots=True, eq=False)
class Press:
    """A pressed button and the answer to it. The person sees *text* on top of the chat, or as an alert."""

    id: str
    presser: Json
    message: Message
    data: str
    at: float
    answered: bool = False
    text: str = ""
    alert: bool = False


class World:
    """Everything there is, for one bot."""

    def __init__(self, token: str = TOKEN) -> None:
        self.token = token
        self.clock = Clock()
        self.changes = Changes()
        self.updates = Updates(self.clock, self.changes)
        self.pace = Pace(self.clock)
        self.bot: Json = {
            "id": int(token.partition(":")[0]),
            "is_bot": True,
            "first_name": "Minnobotti",
            "username": "stand_in_bot",
        }
        self.hears_all_in_groups = True
        """Off is Telegram's privacy mode: in groups only what is meant for the bot reaches it."""
        self.people: dict[int, Json] = {}
        self.chats: dict[int, Chat] = {}
        self.presses: dict[str, Press] = {}
        self.files: dict[str, File] = {}
        self.settings: dict[tuple[str, ...], Any] = {}
        """Commands by (scope, language), descriptions and the like."""
        self.webhook: Json = {"url": ""}
        self.calls: list[Call] = []
        self.violations: list[Violation] = []
        self.sent: list[Message] = []
        """Every message that the bot sent, in the order in which they arrived."""
        self._numbers = itertools.count(1)

    def person(self, name: str, *, id_: int = 0, username: str = "", language: str = "fi") -> Json:
        """Make a person with a private chat that has not been started; return the user."""
        number = id_ or FIRST_PERSON + len(self.people)
        first, _, last = name.partition(" ")
        user: Json = {"id": number, "is_bot": False, "first_name": first}
        user |= {"last_name": last} if last else {}
        user |= {"username": username} if username else {}
        user |= {"language_code": language} if language else {}
        self.people[number] = user
        names: Json = {key: user[key] for key in ("first_name", "last_name", "username") if key in user}
        self.chats[number] = Chat(
            number, "private", names, Changes(self.changes), started=False, members=[user]
        )
        return user

    def group(self, title: str, *, supergroup: bool = True) -> Chat:
        """Make a group in which the bot is a member."""
        place = sum(chat.id < 0 for chat in self.chats.values()) + 1
        number = -1_002_000_000_000 - place if supergroup else -4_000_000_000 - place
        kind = "supergroup" if supergroup else "group"
        chat = Chat(number, kind, {"title": title}, Changes(self.changes))
        self.chats[number] = chat
        return chat

    def add_message(
        self,
        chat: Chat,
        sender: Json,
        content: Json,
        *,
        keyboard: Json | None = None,
        reply_to: Message | None = None,
        call: Call | None = None,
    ) -> Message:
        """Put a message into *chat*; return it."""
        number = next(reversed(chat.messages), 0) + 1
        message = Message(
            number, chat, sender, int(self.clock.now()), content, copy.deepcopy(keyboard), reply_to, call
        )
        chat.messages[number] = message
        if message.by_bot:
            self.sent.append(message)
        chat.changes.happened()
        return message

    def change_message(self, message: Message, content: Json, keyboard: Json | None) -> None:
        """Replace what *message* says and what is under it."""
        message.earlier.append((message.content, message.keyboard))
        message.content, message.keyboard = content, copy.deepcopy(keyboard)
        message.edited = int(self.clock.now())
        message.chat.changes.happened()

    def add_file(self, content: bytes, name: str, media_type: str) -> File:
        """Keep a file; return it with its id."""
        number = next(self._numbers)
        file = File(f"FILE{number:08d}-of-the-stand-in", name, media_type, content)
        self.files[file.id] = file
        return file

    def fresh_id(self) -> str:
        """Return an id that nothing has."""
        return str(7_000_000_000_000_000 + next(self._numbers))

    def note(self, call: Call, refused: Refused) -> None:
        """Remember what was wrong with a request."""
        call.status, call.description = refused.code, refused.description
        if refused.violation:
            self.violations.append(Violation(call.method, refused.description))

    def asked(self, method: str) -> Iterator[Call]:
        """Yield the requests of *method*, oldest first."""
        return (call for call in self.calls if call.method == method)
