"""Who talks with a bot that is killed again and again: what they do, what they wait for, what must have come of it.

One class each, listed in `CAST`. An episode begins and ends where nothing is open, and may be played any number
of times; what it led to is compared with the database in the end.
"""

import asyncio
import random
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import ClassVar

from tests.handlers.acting import PATIENCE, Actor, Stage
from tests.handlers.books import Books
from tests.handlers.coordinators import Coordinator, Exporter, Holder
from tests.handlers.form_people import DoubleTapper, Dropper, Filler, Hasty, Keeper
from tests.telegram.people import Person
from tests.telegram.world import Message


class Asker(Actor):
    """Asks several things at once, and gets as many answers, in that order."""

    QUESTIONS: ClassVar[Mapping[str, str]] = {
        "/ohje": "Näin tämä toimii",
        "mitä minno maksaa?": "osallistumismaksu",
        "montako opiskelijaa siin minno-porukassa on?": "4–7",
        "/tietosuoja": "Älä kirjoita tänne asiakastietoja",
        "kuka ohjaa opiskelijoita minnossa?": "Ohjauksesta",
    }

    def __init__(self, person: Person, dice: random.Random, stage: Stage) -> None:
        super().__init__(person, dice, stage)
        self.asked: list[str] = []

    async def episode(self) -> None:
        """Ask, and wait for the answers."""
        chosen = self.dice.sample(list(self.QUESTIONS), self.dice.randint(1, 4))
        if self.asked[-1:] == chosen[:1]:
            chosen.reverse()  # the same answer twice in a row could be one that came twice
        if self.asked[-1:] == chosen[:1]:
            return
        for question in chosen:
            self.person.says(question)
        self.asked += chosen
        for question in chosen:
            await self.hears(self.QUESTIONS[question])

    def compared(self, books: Books, said: Sequence[Message]) -> Iterator[str]:
        """Return where answers are missing, strange or in another order."""
        for place, (question, message) in enumerate(zip_longest(self.asked, said)):
            if question is None or message is None or self.QUESTIONS[question] not in message.text:
                yield f"answer {place} of {len(self.asked)} is not that to {question!r}"
                return


class Guesser(Actor):
    """Asks what nobody can answer; each such question is noted once."""

    LETTERS: ClassVar[str] = "bdfgjkmnprstvz"

    def __init__(self, person: Person, dice: random.Random, stage: Stage) -> None:
        super().__init__(person, dice, stage)
        self.asked: list[str] = []

    async def episode(self) -> None:
        """Ask something strange and something else."""
        question = self._question()
        self.asked.append(question)
        self.person.says(question)
        self.person.says("/ohje")
        await self.hears("Näin tämä toimii")

    def _question(self) -> str:
        """Return a question with a word of its own, made of letters: numbers might be blotted out."""
        number, word = self.number(), ""
        while number:
            number, place = divmod(number, len(self.LETTERS))
            word += self.LETTERS[place] + "aeiou"[place % 5]
        return f"mikä on maailman korkein vuori qq{word}"

    def compared(self, books: Books, said: Sequence[Message]) -> Iterator[str]:
        """Return which questions were not noted exactly once."""
        for question in self.asked:
            if books.misses[question] != 1:
                yield f"{question!r} was noted {books.misses[question]} times"
        if len(said) != 2 * len(self.asked):
            yield f"{2 * len(self.asked)} messages were answered by {len(said)}"


class Editor(Asker):
    """Asks, and changes the message into another question: each is answered once, in that order."""

    async def episode(self) -> None:
        """Ask, often wait for the answer, and change it."""
        chosen = [each for each in self.QUESTIONS if not each.startswith("/") and each not in self.asked[-1:]]
        first, second = self.dice.sample(chosen, 2)
        message = self.person.says(first)
        if self.dice.random() < 0.7:
            await self.hears(self.QUESTIONS[first])
            self.person.edits(message, second)
        else:
            self.person.edits(message, second)
            await self.hears(self.QUESTIONS[first])
        await self.hears(self.QUESTIONS[second])
        self.asked += [first, second]


class KnowledgeKeeper(Actor):
    """Changes an answer of the knowledge folder again and again, at times with a slip that is mended later."""

    is_admin = True
    QUESTION: ClassVar[str] = "juodaanko kahvia"
    ADDED: ClassVar[str] = """
  - tunnus: minno-kahvi-{person}
    kysymys: Saako MINNO-projektissa kahvia?
    muotoilut: [saako siellä kahvia, onko kahvitarjoilua, tarjotaanko kahvit, juodaanko kahvia, kahvitteluhetki]
    vastaus: Kahvia saa kahvilasta {number}.
    lähteet: [{{otsikko: "Kahvilan seinä"}}]
    tarkistettu: 2026-11-21
"""

    def __init__(self, person: Person, dice: random.Random, stage: Stage) -> None:
        super().__init__(person, dice, stage)
        self.file = stage.knowledge / "aiheet" / "minno.yaml"
        self.shipped = self.file.read_text(encoding="utf-8")
        self.has_served = False  # before the first time there is no good copy that a start could serve

    async def episode(self) -> None:
        """Change the answer, and ask until it is the new one."""
        text = self.ADDED.format(person=self.person.id, number=self.number())
        if self.has_served and self.dice.random() < 0.4:
            self.writes(text.replace("kysymys:", "kysymyss:"))
            await asyncio.sleep(self.dice.uniform(0.0, 6.0))
        self.writes(text)
        expected = text.partition("vastaus: ")[2].partition("\n")[0]
        async with asyncio.timeout(PATIENCE):
            while True:
                before = len(self.person.heard())
                self.person.says(self.QUESTION)
                await self.person.until(lambda: _answers_since(self.person, before), within=PATIENCE)  # noqa: B023
                if any(expected in message.text for message in self.person.heard()):
                    break
                await asyncio.sleep(0.3)
        self.has_served = True
        await asyncio.sleep(self.dice.uniform(0.0, 5.0))

    def writes(self, added: str) -> None:
        """Save the file as editors do: in one go, or cut off in the middle for a moment."""
        self.file.write_text(self.shipped + added, encoding="utf-8")

    def compared(self, books: Books, said: Sequence[Message]) -> Iterator[str]:
        """Return nothing: each episode has seen the new answer."""
        return iter(())


def _answers_since(person: Person, before: int) -> bool:
    """Return whether something other than news of the knowledge came."""
    return any(
        not message.text.startswith(("Tietopohja", "Muutoksia ei otettu"))
        for message in person.heard()[before:]
    )


CAST: tuple[type[Actor], ...] = (
    Asker,
    Guesser,
    Filler,
    Hasty,
    DoubleTapper,
    Keeper,
    Dropper,
    Editor,
    Coordinator,
    Coordinator,
    Holder,
    Exporter,
)
"""Any number of each."""

ALONE: tuple[type[Actor], ...] = (KnowledgeKeeper,)
"""One of each: what they change is there once."""
