"""Coordinators who decide, often on the same proposal at once, while the bot is killed."""

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import ClassVar

from tests.handlers.acting import PATIENCE, Actor, Stage
from tests.handlers.books import Books
from tests.handlers.form_people import DECIDED
from tests.telegram.people import Person
from tests.telegram.world import Message

ITS_NAME, TELL, TELL_LATER = "Käsittelyssä", "Vaihda ja kerro tekijälle", "Vaihda, kerro myöhemmin"


class Coordinator(Actor):
    """Opens each new proposal as soon as it is told of, and takes it into work, if nobody else was quicker."""

    is_coordinator = True
    TOO_LATE: ClassVar[Sequence[str]] = ("on ehtinyt vaihtua", "tila on jo")

    def __init__(self, person: Person, dice: random.Random, stage: Stage) -> None:
        super().__init__(person, dice, stage)
        self.opened: set[str] = set()
        self.seen: set[str] = set()
        self.noted: list[str] = []

    async def episode(self) -> None:
        """Handle the next proposal, once there is one."""
        await self.person.world.changes.until(lambda: self._news() or self.stage.is_ending, PATIENCE)
        if (news := self._news()) is None:
            return
        reference = _news_of(news)
        self.opened.add(reference)
        self.seen.add(reference)
        await self._presses(f"case:{reference}", f"d-to:{reference}")
        choices = await self._presses(f"d-to:{reference}", f"d-new:{reference}")
        if ITS_NAME in choices.labels:
            preview = await self._presses(
                f"d-new:{reference}.{DECIDED}", f"d-yes:{reference}", *self.TOO_LATE
            )
            if TELL in preview.labels:
                await self._decides(reference, preview)
        if self.dice.random() < 0.5:
            await self._notes(reference)

    async def _decides(self, reference: str, preview: Message) -> None:
        """Do what was looked at."""
        await self._presses(f"d-yes:{reference}", "", *self.TOO_LATE, "Tila on nyt")

    async def _notes(self, reference: str) -> None:
        note = f"Muistettavaa {self.number()}."
        await self._presses(f"note:{reference}", "", "Kirjoita muistiinpano")
        self.noted.append(note)
        before = self._last()
        self.person.says(note)
        await self._comes(before, lambda message: "Muistiinpano on tallessa" in message.text)

    async def _presses(self, data: str, shows: str, *says: str) -> Message:
        """Press the newest button whose data begin with *data*, as often as impatience wants.

        Return what comes then that *shows* such a button or *says* one of these.
        """
        before = self._last()
        pressed = next(
            (message, button["callback_data"])
            for message in reversed(self.person.heard())
            for button in message.buttons
            if button["callback_data"].startswith(data)
        )
        for _ in range(self.dice.choice((1, 1, 1, 2, 3))):
            self.person.forges(*pressed)
        return await self._comes(
            before,
            lambda message: (
                any(each in message.text for each in says)
                or any(shows and button["callback_data"].startswith(shows) for button in message.buttons)
            ),
        )

    async def _comes(self, before: int, is_it: Callable[[Message], bool]) -> Message:
        """Return the first message after *before* that *is_it*."""

        def found() -> Message | None:
            return next((each for each in self.person.heard() if each.id > before and is_it(each)), None)

        await self.person.until(found, within=PATIENCE)
        message = found()
        assert message is not None
        return message

    def _last(self) -> int:
        return self.person.sees()[-1].id if self.person.sees() else 0

    def _news(self) -> Message | None:
        """Return a notice of a proposal that was not opened yet."""
        return next(
            (each for each in self.person.heard() if (of := _news_of(each)) and of not in self.seen), None
        )

    def compared(self, books: Books, said: Sequence[Message]) -> Iterator[str]:
        """Return what was not told once, not decided at all, or kept otherwise."""
        told = Counter(filter(None, map(_news_of, said)))
        kept = {each.reference: each.status for each in books.proposals if each.is_sent}
        for reference in kept:
            if told[reference] != 1:
                yield f"{reference} was told {told[reference]} times"
        for reference in self.opened:
            if kept.get(reference) != DECIDED:
                yield f"{reference} was decided and is {kept.get(reference)}"
        for note in self.noted:
            if books.notes[note] != 1:
                yield f"{note!r} is kept {books.notes[note]} times"


class Holder(Coordinator):
    """Lets the owner wait, and tells them later: this one alone, or all who wait."""

    TOLD: ClassVar[Sequence[str]] = ("lähdössä tekijälle", "jo kerrottu")

    async def _decides(self, reference: str, preview: Message) -> None:
        """Change the status, then tell."""
        later = next(each["callback_data"] for each in preview.buttons if each["text"] == TELL_LATER)
        decided = await self._presses(later, f"tell:{reference}", *self.TOO_LATE)
        if f"tell:{reference}" not in {each["callback_data"] for each in decided.buttons}:
            return  # somebody else was quicker, and tells
        if self.dice.random() < 0.5:
            await self._tells_all()
        asked = await self._presses(f"tell:{reference}", f"tell-yes:{reference}", *self.TOLD)
        if not any(each in asked.text for each in self.TOLD):
            await self._presses(f"tell-yes:{reference}", "", *self.TOLD)

    async def _tells_all(self) -> None:
        before = self._last()
        self.person.says("/ehdotukset")
        listed = await self._comes(before, lambda message: _has(message, "export"))
        if _has(listed, "tell-all"):
            asked = await self._presses("tell-all", "all-yes", "Yhtään viestiä ei odota")
            if _has(asked, "all-yes"):
                await self._presses(
                    "all-yes", "", "Lähetetään nyt viestit", "Yhtään viestiä ei odota", "muuttua"
                )


class Exporter(Coordinator):
    """Asks for the list as a file instead of deciding."""

    def __init__(self, person: Person, dice: random.Random, stage: Stage) -> None:
        super().__init__(person, dice, stage)
        self.asked = 0

    async def episode(self) -> None:
        """Ask for a file, once there is a proposal."""
        await self.person.world.changes.until(lambda: self._news() or self.stage.is_ending, PATIENCE)
        if (news := self._news()) is None:
            return
        self.seen.add(_news_of(news))
        before = self._last()
        self.person.says("/ehdotukset")
        await self._comes(before, lambda message: _has(message, "export"))
        await self._presses("export", "file")
        self.asked += 1
        before = self._last()
        pressed = next(
            (message, each["callback_data"])
            for message in reversed(self.person.heard())
            for each in message.buttons
            if each["callback_data"].startswith("file")
        )
        self.person.forges(*pressed)
        await self._comes(before, lambda message: "document" in message.content)

    def compared(self, books: Books, said: Sequence[Message]) -> Iterator[str]:
        """Return whether there are as many files as were asked for, and each proposal was told once."""
        yield from super().compared(books, said)
        files = sum("document" in message.content for message in said)
        if files != self.asked:
            yield f"{self.asked} files were asked for, and {files} came"


def _has(message: Message, data: str) -> bool:
    """Return whether *message* has a button whose data begin so."""
    return any(each["callback_data"].startswith(data) for each in message.buttons)


def _news_of(message: Message) -> str:
    """Return the reference of the proposal that *message* gives notice of, or nothing."""
    if not message.text.startswith("Uusi ehdotus"):
        return ""
    return str(message.buttons[0]["callback_data"].partition(":")[2])
