"""People in chats with a bot that is not running: what reaches it is looked at, and nothing answers."""

from typing import Any

from handlers.incoming import BotIdentity, Heard, meaning_of
from handlers.payload import from_payload, to_payload
from tests.telegram.api import bot_api
from tests.telegram.people import Everybody, Group, Person
from tests.telegram.world import Message, World

Json = dict[str, Any]

MAIJA: Json = {"id": 5_000_000_001, "is_bot": False, "first_name": "Maija", "language_code": "fi"}
PRIVATE: Json = {"id": MAIJA["id"], "type": "private", "first_name": "Maija"}
GROUP: Json = {"id": -1_002_000_000_001, "type": "supergroup", "title": "Yhdistyksen hallitus"}
ME = BotIdentity(987654321, "minno_bot")
"""The bot, where nobody asks the stand-in who it is."""


class Chats(Everybody):
    """People, a group and the bot, which is not running: what reaches it is looked at here."""

    def __init__(self) -> None:
        super().__init__(World())
        self.maija = self.person("Maija Meikäläinen", username="maija_m")
        self.group_ = self.group("Hallitus", [self.maija])
        self.me = BotIdentity(self.world.bot["id"], self.world.bot["username"])

    def update(self) -> Json:
        """Return what reached the bot last, checked against the Bot API by the stand-in."""
        updates = self.world.updates.everything
        return updates[max(updates)]

    def heard(self) -> Heard | None:
        """Return what that means when it comes out of the inbox."""
        return meaning_of(from_payload(to_payload(self.update())), self.me)

    def bot_says(self, place: Person | Group, text: str = "Hei!", data: str = "") -> Message:
        """Let the bot have written something, with a button."""
        keyboard = {"inline_keyboard": [[{"text": "Nappi", "callback_data": data}]]} if data else None
        return self.world.add_message(place.chat, self.world.bot, {"text": text}, keyboard=keyboard)


def sent(kind: str = "message", **content: Any) -> Json:
    """Return a message as Telegram sends it, with *content*."""
    told = {"message_id": 7, "date": 1_800_000_000, "chat": PRIVATE, "from": MAIJA, **content}
    update = {"update_id": 1, kind: told}
    assert bot_api().problem(update, ("Update",), "update") is None
    return update


def heard(update: Json) -> Heard | None:
    """Return what *update* means when it comes out of the inbox."""
    return meaning_of(from_payload(to_payload(update)), ME)
