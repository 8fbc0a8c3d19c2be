"""Coordinators' conversations of `tests/dialogues/desk/`, several people at once, over HTTP.

In a turn, `kuka` is whose it is; `ehdottaa` and `järjestö` let them make and send a proposal; `saa` is what they
were told unasked since their last turn, `[]` being nothing; `tiedosto` and `ei-tiedostossa` are pieces of the
file that came and its name. `{tunnus}` is the reference of the last proposal. All else is as in `scripts.py`.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from handlers.formatting import formatted
from tests.handlers.running import Running, running
from tests.scripts import DIALOGUES, Script, scripts
from tests.telegram.people import Person
from tests.telegram.server import StandIn, stand_in
from tests.telegram.world import Message

COORDINATORS = {"Kaisa": 501, "Kalle": 502}

ANSWERS = {
    "jarjesto": "",
    "muoto": "MINNO-projekti",
    "haaste": "",
    "yhteyshenkilo": "Maija Meikäläinen",
    "sahkoposti": "maija@esimerkki.fi",
}
KEYS = {"kuka", "ehdottaa", "järjestö", "saa", "sanoo", "painaa", "botti", "napit", "ei", "tiedosto"} | {
    "ei-tiedostossa"
}


@dataclass
class Actor:
    """Somebody at their phone: what they have looked at already."""

    person: Person
    seen: int = 0

    def news(self) -> list[Message]:
        told = self.person.heard()[self.seen :]
        self.seen += len(told)
        return told


@dataclass
class Play:
    """A script under way."""

    bot: Running
    telegram: StandIn
    actors: dict[str, Actor] = field(default_factory=dict)
    reference: str = ""

    def actor(self, name: str) -> Actor:
        if name not in self.actors:
            person = self.telegram.person(name, id_=COORDINATORS.get(name, 0), started=True)
            self.actors[name] = Actor(person)
        return self.actors[name]

    async def turn(self, turn: dict[str, Any], where: str) -> None:
        assert turn.keys() <= KEYS, f"{where}: {turn.keys() - KEYS}"
        actor = self.actor(turn["kuka"])
        await self.bot.settled()
        if "ehdottaa" in turn:
            await self.propose(actor, turn["ehdottaa"], turn["järjestö"])
            return
        told = actor.news()
        if "saa" in turn:
            self.check(turn["saa"], told, where)
            assert turn["saa"] or not told, f"{where}: {[each.text for each in told]}"
        if not {"sanoo", "painaa"} & turn.keys():
            return
        if "sanoo" in turn:
            actor.person.says(self.filled(turn["sanoo"]))
        else:
            self.press(actor.person, self.filled(turn["painaa"]))
        await self.bot.settled()
        heard = actor.news()
        self.check(turn.get("botti", ()), heard, where)
        labels = [label for message in heard for label in message.labels]
        for wanted in listed(turn.get("napit")):
            assert wanted in labels, f"{where}: puuttuu nappi {wanted!r}: {labels}"
        for unwanted in listed(turn.get("ei")):
            assert unwanted not in labels, f"{where}: ei saisi olla nappia {unwanted!r}"
            assert not any(unwanted in message.text for message in heard), f"{where}: {unwanted!r}"
        self.check_file(turn, heard, where)

    async def propose(self, actor: Actor, challenge: str, organisation: str) -> None:
        """Go through the form as a person does, answering what is asked."""
        given = {**ANSWERS, "haaste": challenge, "jarjesto": organisation}
        form = self.bot.knowledge.form
        actor.person.says("/ehdota")
        for _ in range(12):
            await self.bot.settled()
            said = actor.news()[-1].text
            if "Lähetä ehdotus" in actor.person.heard()[-1].labels:
                break
            asked = next(each for each in form.fields if formatted(each.question).text in said)
            actor.person.says(given.get(asked.id, "ohita"))
        actor.person.says("lähetä")
        await self.bot.settled()
        actor.person.says("hyväksyn")
        await self.bot.settled()
        receipt = actor.news()[-1].text
        found = re.search(r"tunnus on (\w{5}-\w{5})", receipt)
        assert found, receipt
        self.reference = found[1]

    def press(self, person: Person, what: str) -> None:
        """Press the newest button with this label, else forge one with this data."""
        for message in reversed(person.heard()):
            if what in message.labels:
                person.presses(what, message=message)
                return
        person.forges(person.heard()[-1], what)

    def check(self, wanted: object, heard: list[Message], where: str) -> None:
        said = "\n\n".join(message.text for message in heard)
        for each in listed(wanted):
            assert self.is_said(each, said), f"{where}: puuttuu {each!r}:\n{said}"

    def is_said(self, wanted: str, said: str) -> bool:
        template = self.bot.knowledge.texts.get(wanted)
        if template is None:
            return wanted in said
        bare = formatted(re.sub(r"\{\w+\}", "\ue000", template)).text
        words = (re.escape(word).replace("\ue000", r"[\s\S]*?") for word in bare.split())
        return re.search(r"\s*".join(words), said) is not None

    def check_file(self, turn: dict[str, Any], heard: list[Message], where: str) -> None:
        if "tiedosto" not in turn:
            return
        document = next(each.content["document"] for each in heard if "document" in each.content)
        content = self.telegram.world.files[document["file_id"]].content
        whole = document["file_name"] + "\n" + content.decode("utf-8", "replace")
        for wanted in listed(turn["tiedosto"]):
            assert wanted in whole, f"{where}: {wanted!r}"
        for unwanted in listed(turn.get("ei-tiedostossa")):
            assert unwanted not in whole, f"{where}: {unwanted!r}"

    def filled(self, text: str) -> str:
        return text.replace("{tunnus}", self.reference)


def listed(value: object) -> tuple[str, ...]:
    if isinstance(value, list | tuple):
        return tuple(map(str, value))
    return () if value is None else (str(value),)


def coordinators() -> list[dict[str, object]]:
    return [{"id": number, "name": name} for name, number in COORDINATORS.items()]


@pytest.mark.parametrize("script", [pytest.param(each, id=each.name) for each in scripts(DIALOGUES / "desk")])
async def test_the_conversation_goes_as_written(script: Script, tmp_path: Path) -> None:
    async with stand_in() as telegram:
        telegram.world.pace.on = False
        async with running(telegram, tmp_path, coordinators=coordinators()) as bot:
            play = Play(bot, telegram)
            for name in COORDINATORS:
                play.actor(name)
            for number, turn in enumerate(script.turns, start=1):
                await play.turn(turn, f"{script.name}, vuoro {number}")
        assert telegram.violations == []
