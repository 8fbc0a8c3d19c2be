"""Who talks with a bot that is killed again and again: what they do, what they wait for, what must have come of it.

One class each, listed in `CAST`. An episode begins and ends where nothing is open, and may be played any number
of times; what it led to is compared with the database in the end.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import ClassVar

from tests.handlers.acting import Actor, Stage
from tests.handlers.books import Books
from tests.handlers.coordinators import Coordinator
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


CAST: tuple[type[Actor], ...] = (
    Asker,
    Guesser,
    Filler,
    Hasty,
    DoubleTapper,
    Keeper,
    Dropper,
    Coordinator,
    Coordinator,
)
