"""People at their phones: what they write, press and send, and what they see. The view of a test.

What a person does happens at once; what the bot does about it is waited for: `await maija.hears("Hei")`.
That nothing comes is seen by what comes instead: say something else and see that only that was answered.
"""

from collections.abc import Sequence
from typing import Any

from tests.telegram.messages import document_json
from tests.telegram.settings import commands_for
from tests.telegram.texts import TEXT, Entity, found, units
from tests.telegram.updates import Updates
from tests.telegram.views import PATIENCE, View
from tests.telegram.world import Chat, Json, Message, Press, Violation, World


class Person(View):
    """Somebody with Telegram. What they do is done in their private chat with the bot, or in *chat*."""

    def __init__(self, world: World, user: Json) -> None:
        super().__init__(world, world.chats[user["id"]])
        self.user = user

    def starts(self, argument: str = "") -> Message:
        """Press Start, or open a link that brings an argument."""
        return self.says(f"/start {argument}".strip())

    def commands(self, chat: View | None = None) -> dict[str, str]:
        """Return the commands that are offered: name to description."""
        seen = commands_for(self.world, (chat or self).chat, self.id, self.user.get("language_code", ""))
        return {each["command"]: each["description"] for each in seen}

    def says(self, text: str, *, chat: View | None = None, reply_to: Message | None = None) -> Message:
        """Write *text*; return the message, the last one where the app splits a long text.

        A reply is in the chat of what it replies to.
        """
        pieces = split(text.strip())
        assert pieces, "an app sends nothing when nothing is written"
        for piece in pieces:
            marks = found(piece)
            sent = self._sends({"text": piece} | ({"entities": marks} if marks else {}), chat, reply_to)
        return sent

    def presses(self, what: str, *, message: Message | None = None, chat: View | None = None) -> Press:
        """Press the newest button with this label or data under a message; return the press."""
        place = chat.chat if chat else self.chat
        shown = [message] if message else [m for m in reversed(place.messages.values()) if not m.deleted]
        for each in shown:
            for button in each.buttons:
                if what in (button["text"], button.get("callback_data")):
                    assert "callback_data" in button, f"{what!r} opens {button.get('url')}"
                    return self.forges(each, button["callback_data"])
        seen = [label for each in shown for label in each.labels]
        raise AssertionError(f"there is no button {what!r}, only {seen}")

    def taps(self, label: str, *, chat: View | None = None) -> Message:
        """Press a button of the keyboard below the text field, which writes its label."""
        rows = ((chat or self).chat.reply_keyboard or {}).get("keyboard", ())
        labels = [button["text"] for row in rows for button in row]
        assert label in labels, f"there is no button {label!r}, only {labels}"
        return self.says(label, chat=chat)

    def forges(self, message: Message, data: str) -> Press:
        """Press a button of *message* with any *data*: an old one, another's, one that never was."""
        press = Press(self.world.fresh_id(), self.user, message, data, self.world.clock.now())
        self.world.presses[press.id] = press
        about = message.json()
        if message.deleted:
            about = {"chat": about["chat"], "message_id": about["message_id"], "date": 0}
        instance = str(-message.chat.id * 1_000_003)
        query = {"id": press.id, "from": self.user, "message": about, "chat_instance": instance, "data": data}
        self.updates.add("callback_query", query)
        return press

    async def is_answered(self, press: Press, *, within: float = PATIENCE) -> str:
        """Return what was shown for *press*, often nothing; fail if the button went on waiting."""
        answered = await press.message.chat.changes.until(lambda: press.answered, within)
        assert answered, f"{press.data!r} was not answered within {within} s; {self._troubles()}"
        return press.text

    def edits(self, message: Message, text: str) -> Message:
        """Change what one's own *message* says."""
        assert message.sender is self.user, "only one's own messages can be edited"
        key = "text" if "text" in message.content else "caption"
        marks = found(text)
        content = {k: v for k, v in message.content.items() if k not in ("entities", "caption_entities")}
        content |= {key: text} | (
            {"entities" if key == "text" else "caption_entities": marks} if marks else {}
        )
        self.world.change_message(message, content, None)
        self._tells("edited_message", message)
        return message

    def sends_document(
        self, content: bytes, name: str, *, media_type: str = "application/octet-stream", caption: str = ""
    ) -> Message:
        """Send a file."""
        file = self.world.add_file(content, name, media_type)
        return self._sends({"document": document_json(file)} | _captioned(caption))

    def sends_photo(self, content: bytes = b"\xff\xd8photo", *, caption: str = "") -> Message:
        """Send a photo; the bot is told of two sizes."""
        return self._sends(self._photo(content) | _captioned(caption))

    def sends_album(self, photos: int = 3, *, caption: str = "") -> list[Message]:
        """Send several photos at once: as many messages, of which the first has the caption."""
        album = {"media_group_id": self.world.fresh_id()}
        captions = [caption] + [""] * (photos - 1)
        return [self._sends(self._photo(b"\xff\xd8photo") | album | _captioned(each)) for each in captions]

    def sends_sticker(self, emoji: str = "👍") -> Message:
        """Send a sticker."""
        looks = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        return self._sends({"sticker": {**self._file(b"webp", "s.webp"), **looks, "emoji": emoji}})

    def sends_voice(self, seconds: int = 3) -> Message:
        """Send a voice message."""
        voice = {**self._file(b"OggS", "v.ogg"), "duration": seconds, "mime_type": "audio/ogg"}
        return self._sends({"voice": voice})

    def sends_video(self, seconds: int = 3, *, caption: str = "") -> Message:
        """Send a video."""
        video = {**self._file(b"mp4", "v.mp4"), "width": 640, "height": 360, "duration": seconds}
        return self._sends({"video": video} | _captioned(caption))

    def sends_location(self, latitude: float = 60.21, longitude: float = 24.98) -> Message:
        """Send a place."""
        return self._sends({"location": {"latitude": latitude, "longitude": longitude}})

    def sends_contact(self, phone: str = "+358401234567", name: str = "") -> Message:
        """Send a contact: one's own, or *name*'s who is not in Telegram."""
        own = {"first_name": self.user["first_name"], "user_id": self.id}
        return self._sends({"contact": {"phone_number": phone, **({"first_name": name} if name else own)}})

    def forwards(self, text: str, written_by: str = "Joku Muu") -> Message:
        """Forward what somebody else wrote elsewhere."""
        date = int(self.world.clock.now()) - 3600
        origin = {"type": "hidden_user", "date": date, "sender_user_name": written_by}
        return self._sends({"text": text, "forward_origin": origin})

    def blocks(self) -> None:
        """Block the bot."""
        self._bot_becomes("kicked")

    def unblocks(self) -> None:
        """Let the bot write again."""
        self._bot_becomes("member")

    def deactivates(self) -> None:
        """Delete one's account; the bot is not told."""
        self.chat.deactivated = True

    @property
    def updates(self) -> Updates:
        """The bot's queue."""
        return self.world.updates

    def _sends(self, content: Json, chat: View | None = None, reply_to: Message | None = None) -> Message:
        place = chat.chat if chat else reply_to.chat if reply_to else self.chat
        if place is self.chat:
            assert place.bot_is == "member", "who has blocked a bot cannot write to it"
            place.started = True
        message = self.world.add_message(place, self.user, content, reply_to=reply_to)
        self._tells("message", message)
        return message

    def _tells(self, kind: str, message: Message) -> None:
        if message.chat.bot_is == "member" and is_for_the_bot(self.world, message):
            self.updates.add(kind, message.json())

    def _photo(self, content: bytes) -> Json:
        wide = (320, 1280)
        sizes = [
            {**self._file(content, "photo.jpg"), "width": each, "height": each * 3 // 4} for each in wide
        ]
        return {"photo": sizes}

    def _file(self, content: bytes, name: str) -> Json:
        told = document_json(self.world.add_file(content, name, "application/octet-stream"))
        return {key: told[key] for key in ("file_id", "file_unique_id", "file_size")}

    def _bot_becomes(self, what: str) -> None:
        tell_membership(self.world, self.chat, self.user, what)


class Group(View):
    """A group in which people and the bot are."""

    def migrates(self) -> "Group":
        """Become a supergroup under another id; return it. The old id is worth nothing any more."""
        new = self.world.group(self.chat.names["title"])
        anybody = next(iter(self.world.people.values()))
        self.chat.migrated_to = new.id
        for chat, content in (
            (self.chat, {"migrate_to_chat_id": new.id}),
            (new, {"migrate_from_chat_id": self.chat.id}),
        ):
            message = self.world.add_message(chat, anybody, content)
            self.world.updates.add("message", message.json())
        return Group(self.world, new)

    def throws_out_the_bot(self, by: Person) -> None:
        """Remove the bot for good."""
        tell_membership(self.world, self.chat, by.user, "kicked")

    def takes_in_the_bot(self, by: Person) -> None:
        """Add the bot (again)."""
        tell_membership(self.world, self.chat, by.user, "member")
        self._joined(by.user, self.world.bot)

    def takes_in(self, person: Person) -> None:
        """Let somebody join; the group says so by itself."""
        self.chat.members.append(person.user)
        self._joined(person.user, person.user)

    def _joined(self, by: Json, who: Json) -> None:
        message = self.world.add_message(self.chat, by, {"new_chat_members": [who]})
        self.world.updates.add("message", message.json())


class Everybody:
    """Everyone who uses Telegram in a test, and what the bot did there."""

    def __init__(self, world: World) -> None:
        self.world = world

    @property
    def token(self) -> str:
        """The bot's token."""
        return self.world.token

    @property
    def violations(self) -> list[Violation]:
        """What the bot asked that no sound bot asks."""
        return self.world.violations

    @property
    def unanswered(self) -> list[Press]:
        """Presses whose button still shows that it waits."""
        return [press for press in self.world.presses.values() if not press.answered]

    def person(self, name: str, *, id_: int = 0, username: str = "", started: bool = False) -> Person:
        """Return a new person; *started*: who has written to the bot before."""
        person = Person(self.world, self.world.person(name, id_=id_, username=username))
        person.chat.started = started
        return person

    def group(self, title: str, members: Sequence[Person] = (), *, supergroup: bool = True) -> Group:
        """Return a new group with the bot in it."""
        chat = self.world.group(title, supergroup=supergroup)
        chat.members = [person.user for person in members]
        return Group(self.world, chat)


def is_for_the_bot(world: World, message: Message) -> bool:
    """Return whether the bot gets to see *message*: all of a private chat, of a group as its privacy mode says."""
    if message.chat.kind == "private" or world.hears_all_in_groups:
        return True
    if message.reply_to is not None and message.reply_to.by_bot:
        return True
    name = f"@{world.bot['username']}".lower()
    pieces = [_piece(message.text, each) for each in message.entities]
    last = next((m for m in reversed(message.chat.messages.values()) if m.sender["is_bot"]), None)
    return any(
        name in piece.lower() or (piece.startswith("/") and "@" not in piece and last) for piece in pieces
    )


def tell_membership(world: World, chat: Chat, by: Json, becomes: str) -> None:
    """Change what the bot is in *chat* and tell it so."""
    before, chat.bot_is = chat.bot_is, becomes
    told: dict[str, Any] = {"chat": chat.json(), "from": by, "date": int(world.clock.now())}
    told |= {"old_chat_member": _member(world, before), "new_chat_member": _member(world, becomes)}
    world.updates.add("my_chat_member", told)


def _member(world: World, status: str) -> Json:
    return {"status": status, "user": world.bot} | ({"until_date": 0} if status == "kicked" else {})


def split(text: str) -> list[str]:
    """Return *text* in the pieces that Telegram's apps send: at most 4096 UTF-16 units each."""
    pieces, length = [""], 0
    for character in text:
        length += units(character)
        if length > TEXT:
            pieces.append("")
            length = units(character)
        pieces[-1] += character
    return [piece for piece in pieces if piece.strip()]


def _captioned(caption: str) -> Json:
    return {"caption": caption} if caption else {}


def _piece(text: str, entity: Entity) -> str:
    data = text.encode("utf-16-le")
    return data[entity["offset"] * 2 : (entity["offset"] + entity["length"]) * 2].decode("utf-16-le")
