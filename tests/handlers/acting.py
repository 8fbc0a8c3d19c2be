"""What everybody has in common who talks with a bot that is killed again and again."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import ClassVar

from tests.handlers.books import Books
from tests.telegram.people import Person
from tests.telegram.world import Message

PATIENCE = 90.0
"""Seconds that an answer may take: the bot is dead most of the time."""


@dataclass
class Stage:
    """What all have in common: numbers that nobody used yet, and whether the play is about to end.

    *knowledge* is the folder from which the bot answers.
    """

    knowledge: Path
    numbers: Iterator[int] = field(default_factory=lambda: count(1))
    is_ending: bool = False


class Actor:
    """Somebody who plays episodes until the play ends."""

    is_coordinator: ClassVar[bool] = False
    is_admin: ClassVar[bool] = False

    def __init__(self, person: Person, dice: random.Random, stage: Stage) -> None:
        self.person, self.dice, self.stage = person, dice, stage

    async def live(self) -> None:
        """Play."""
        while not self.stage.is_ending:
            await self.episode()

    async def episode(self) -> None:
        """Begin with nothing open and end so."""
        raise NotImplementedError

    def compared(self, books: Books, said: Sequence[Message]) -> Iterator[str]:
        """Return what is not as it should be, given what was *said* to them without excused repetitions."""
        raise NotImplementedError

    async def hears(self, piece: str) -> Message:
        """Wait for the next message with *piece* in it."""
        return await self.person.hears(piece, within=PATIENCE)

    def presses(self, label: str, times: int = 1) -> None:
        """Press the newest button with *label*, as often as impatience wants."""
        for _ in range(times):
            self.person.presses(label)

    def number(self) -> int:
        """Return a number that nobody had."""
        return next(self.stage.numbers)
