"""What the people of the load benchmark do: they chat, ask, press buttons and fill in the whole form."""

import json
import random
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

SMALL_TALK = ("moi", "hei, kuka sinä olet?", "kiitos paljon!", "no niin, selvä", "huomenta", "ok hienoa")

FORM = (
    "minno",
    "Ikäihmiset eivät pärjää digipalveluissa ja jäävät yksin, emmekä tavoita heitä.",
    "ensi syksynä",
    "stea",
    "Ikääntyvien Ystävät ry",
    "Maija Meikäläinen",
    "maija@esimerkki.fi",
    "040 123 4567",
    "ohita",
    "lähetä",
    "joo",
)
"""Answers to the questions of the shipped form, up to the consent."""

Press = tuple[str]
Deed = str | Press
"""A text, or a press: the beginning of the data of the button, "" for any that is there."""


@dataclass(slots=True)
class Person:
    """Somebody in a private chat, who does one thing after the other for ever."""

    id: int
    deeds: Iterator[Deed]
    keyboard: Sequence[str] = ()
    """The data of the buttons under the last message."""
    asked_at: deque[float] = field(default_factory=deque)
    """When each message was sent that is not answered yet."""
    messages: int = 0
    _chance: random.Random = field(default_factory=random.Random)

    def update(self) -> str:
        """Return the next thing that the person does, as the JSON of an update without its number."""
        self.messages += 1
        deed = next(self.deeds)
        if isinstance(deed, str):
            return self._text(deed)
        fitting = [data for data in self.keyboard if data.startswith(deed[0])]
        return self._press(self._chance.choice(fitting)) if fitting else self._text("valikko")

    def sees(self, keyboard: str | None) -> None:
        """Have another message, with that *keyboard*."""
        if keyboard:
            rows = json.loads(keyboard)["inline_keyboard"]
            self.keyboard = [key["callback_data"] for row in rows for key in row if "callback_data" in key]

    def _text(self, text: str) -> str:
        command = ""
        if text.startswith("/"):
            command = f',"entities":[{{"type":"bot_command","offset":0,"length":{len(text)}}}]'
        said = f'"date":1800000000,{self._places()},"text":{json.dumps(text)}{command}'
        return f'"message":{{"message_id":{2 * self.messages},{said}}}'

    def _press(self, data: str) -> str:
        message = f'{{"message_id":{2 * self.messages - 1},"date":1800000000,{self._places()},"text":"…"}}'
        press = (
            f'"id":"{self.id}{self.messages}",{self._user()},"chat_instance":"1","data":{json.dumps(data)}'
        )
        return f'"callback_query":{{{press},"message":{message}}}'

    def _places(self) -> str:
        return f'"chat":{{"id":{self.id},"type":"private","first_name":"Maija"}},{self._user()}'

    def _user(self) -> str:
        about = '"first_name":"Maija","last_name":"Meikäläinen","username":"maija","language_code":"fi"'
        return f'"from":{{"id":{self.id},"is_bot":false,{about}}}'


def people(number: int, questions: Sequence[str]) -> tuple[Person, ...]:
    """Return that many people, each of whom does something else in another order; the same ones every time."""
    return tuple(
        Person(
            5_000_000_001 + each,
            _deeds(random.Random(each), questions),
            _chance=random.Random(each),
        )
        for each in range(number)
    )


def _deeds(chance: random.Random, questions: Sequence[str]) -> Iterator[Deed]:
    while True:
        yield from chance.choices(_SCENES, _WEIGHTS)[0](chance, questions)


def _asks(chance: random.Random, questions: Sequence[str]) -> Iterator[Deed]:
    yield chance.choice(questions)
    if chance.random() < 0.5:
        yield ("",)  # whatever stands under the answer


def _chats(chance: random.Random, questions: Sequence[str]) -> Iterator[Deed]:
    yield chance.choice(SMALL_TALK)


def _browses(chance: random.Random, questions: Sequence[str]) -> Iterator[Deed]:
    yield "/start"
    yield ("subject:",)
    yield ("show:",)
    yield ("menu",)


def _proposes(chance: random.Random, questions: Sequence[str]) -> Iterator[Deed]:
    yield "/ehdota"
    yield from FORM


_SCENES: Sequence[Callable[[random.Random, Sequence[str]], Iterator[Deed]]] = (
    _asks,
    _chats,
    _browses,
    _proposes,
)
_WEIGHTS = (20, 6, 4, 2)
