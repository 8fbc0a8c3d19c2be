"""People who fill in the form while the bot is killed: patiently, hastily, twice, in two sittings, or not at all."""

import json
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tests.handlers.acting import Actor, Stage
from tests.handlers.books import Books, Proposal
from tests.telegram.people import Person
from tests.telegram.world import Message

DECIDED = "kasittelyssa"
"""The status that coordinators give to whatever is new."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that is done (a word, or `!` and a button's label) and what is told then."""

    does: str
    hears: str
    keeps: str = ""
    """The question whose answer it is, if it is to be found in the database."""


FORM = (
    Step("ehdota", "Millaista yhteistyötä"),
    Step("minno", "Mikä haaste", "muoto"),
    Step("Nuoret eivät löydä vertaistukea, tapaus {n}.", "Milloin yhteistyö", "haaste"),
    Step("kevät 2028", "Liittyykö aihe"),
    Step("ei", "järjestönne nimi"),
    Step("Yhdistys {n}", "Kuka on yhteyshenkilönne", "jarjesto"),
    Step("Maija Meikäläinen", "Mihin sähköpostiosoitteeseen", "yhteyshenkilo"),
    Step("maija{n}@esimerkki.fi", "Mistä puhelinnumerosta", "sahkoposti"),
    Step("ohita", "Haluatko kertoa vielä"),
    Step("ohita", "Tarkista ehdotus"),
    Step("!Lähetä ehdotus", "Ennen kuin ehdotus lähetetään"),
    Step("!Hyväksyn ja lähetän", "ehdotus on lähetetty"),
)
WORDS: Mapping[str, str] = {"!Lähetä ehdotus": "lähetä", "!Hyväksyn ja lähetän": "hyväksyn"}


class Filler(Actor):
    """Fills in the form, an answer at a time."""

    def __init__(self, person: Person, dice: random.Random, stage: Stage) -> None:
        super().__init__(person, dice, stage)
        self.sent: list[Mapping[str, str]] = []

    async def episode(self) -> None:
        """Send a proposal."""
        number = self.number()
        for step in FORM:
            await self.takes(step, number)
        self.note(number)

    async def takes(self, step: Step, number: int) -> None:
        """Do one thing and wait for what comes of it."""
        self.does(step.does.format(n=number))
        await self.hears(step.hears)

    def does(self, what: str) -> None:
        """Press or write."""
        if what.startswith("!"):
            self.presses(what[1:])
        else:
            self.person.says(what)

    def note(self, number: int) -> None:
        """Remember what was sent."""
        self.sent.append({step.keeps: step.does.format(n=number) for step in FORM if step.keeps})

    def compared(self, books: Books, said: Sequence[Message]) -> Iterator[str]:
        """Return what became of the proposals otherwise than it was told."""
        mine = [each for each in books.proposals if each.user == str(self.person.id)]
        if any(not each.is_sent for each in mine):
            yield "a draft is left"
        if len(mine) != len(self.sent):
            yield f"{len(self.sent)} proposals were sent, and {len(mine)} are kept"
        kept = {json.loads(each.answers["haaste"]): each for each in mine if "haaste" in each.answers}
        for expected in self.sent:
            found = kept.get(expected["haaste"])
            if found is None:
                yield f"{expected['haaste']!r} is not kept"
                continue
            answers = {name: json.loads(found.answers.get(name, "null")) for name in expected}
            if answers != expected:
                yield f"{expected} is kept as {answers}"
            yield from self._compared_history(found, said)

    def _compared_history(self, proposal: Proposal, said: Sequence[Message]) -> Iterator[str]:
        """Return whether each happening was once, and each change of status told once."""
        sent, decided = (("sent", "uusi"),), (("status", DECIDED), ("told", DECIDED))
        if proposal.history not in (sent, (*sent, *decided)):
            yield f"the history of {proposal.reference} is {proposal.history}"
        told = sum(f"({proposal.reference})" in message.text for message in said)
        if told != len(proposal.history) // 2:
            yield f"{proposal.reference}, with the history {proposal.history}, was told of {told} times"


class Hasty(Filler):
    """Knows the form by heart and writes all of it without looking."""

    async def episode(self) -> None:
        """Write everything, then wait for the receipt."""
        number = self.number()
        for step in FORM:
            self.does(WORDS.get(step.does, step.does).format(n=number))
        await self.hears(FORM[-1].hears)
        self.note(number)


class DoubleTapper(Filler):
    """Presses every button two or three times."""

    def does(self, what: str) -> None:
        """Press again and again, or write."""
        if what.startswith("!"):
            self.presses(what[1:], times=self.dice.randint(2, 3))
        else:
            super().does(what)


class Keeper(Filler):
    """Keeps the draft for later in the middle, and goes on with it after a question."""

    async def episode(self) -> None:
        """Send a proposal in two sittings."""
        number, pause = self.number(), self.dice.randint(2, 8)
        for step in FORM[:pause]:
            await self.takes(step, number)
        self.person.says("/peru")
        await self.hears("Säilytetäänkö luonnos")
        self.presses("Säilytä luonnos")
        await self.hears("Luonnos on tallessa")
        self.person.says("/ohje")
        await self.hears("Näin tämä toimii")
        self.person.says("jatka ehdotusta")
        await self.hears(FORM[pause - 1].hears)
        for step in FORM[pause:]:
            await self.takes(step, number)
        self.note(number)


class Dropper(Filler):
    """Begins, thinks better of it and deletes the draft."""

    async def episode(self) -> None:
        """Leave nothing behind."""
        number = self.number()
        for step in FORM[:3]:
            await self.takes(step, number)
        self.person.says("/peru")
        await self.hears("Säilytetäänkö luonnos")
        self.presses("Poista luonnos", times=self.dice.randint(1, 2))
        await self.hears("Luonnos on poistettu")
        self.person.says("/ohje")
        await self.hears("Näin tämä toimii")
