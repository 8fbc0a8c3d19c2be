"""A person at the bot: the real conversation, the real engine, a database file of their own, a clock that obeys.

Knows what the person was told last, and looks at the database from outside, with sqlite3 alone, so that a test
can compare the two. Its whole truth is `Person.is_told_the_truth`.
"""

import json
import re
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

from bot.content.form_model import Form
from bot.content.model import Knowledge
from bot.content.shipped import shipped_folder
from bot.conversation import Conversation
from bot.desk.batch import Batch, Format
from bot.desk.deciding import decide
from bot.desk.exporting import export
from bot.desk.reading import list_proposals, sent_proposal, words_of
from bot.desk.wanted import Wanted
from bot.desk.wording import Words
from bot.dialogue.buttons import STALE, data_of, event_of
from bot.dialogue.model import Button, Event, Limits, Reply, Trigger
from bot.live import LiveKnowledge, Snapshot, load_snapshot
from bot.proposals.model import Actor
from bot.proposals.shown import shown
from bot.storage.database import Database, open_database
from bot.storage.sessions import SessionKey

NOW = datetime(2027, 1, 15, 12, tzinfo=ZoneInfo("Europe/Helsinki"))
KEY = SessionKey("test", "1", "1")

EVERYTHING = (
    "Olemme Mieli ry, yhteyshenkilönä Maija Meikäläinen, maija@esimerkki.fi, 040 765 4321. Haluaisimme "
    "MINNO-projektin keväälle 2028. Nuoret eivät löydä vertaistukiryhmiämme, emmekä tiedä miksi."
)
"""A message that answers the whole form but for the funding and the last question."""

CHALLENGE = "Nuoret eivät löydä vertaistukiryhmiämme, emmekä tiedä miksi."

_HEADING = re.compile(r"^\*\*([^*\n]+?):\*\* ", re.MULTILINE)
_ESCAPED = re.compile(r"\\([\\`*_\[\]<>&+#=~.)-])")
_REFERENCE = re.compile(r"\b[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}\b")

Stored: TypeAlias = dict[str, Any]  # Any: whatever JSON holds


@cache
def served() -> Snapshot:
    """Return the shipped knowledge and its engine, built once for all people."""
    return load_snapshot(shipped_folder(), date(2026, 11, 21))


@dataclass
class Person:
    """One person, what is on their screen, and the file that keeps what they said."""

    path: Path
    database: Database
    knowledge: Knowledge
    conversation: Conversation
    now: datetime = NOW
    key: SessionKey = KEY
    replies: tuple[Reply, ...] = ()
    visible: list[Button] = field(default_factory=list)

    # --- what the person does ---

    async def says(self, *texts: str) -> str:
        """Say *texts* one after another; return all of what the last one was answered."""
        for text in texts:
            await self._does(Event(Trigger.TEXT, text))
        return self.told

    async def writes(self, message: int, text: str) -> str:
        """Say *text* in the channel's message of that number, which can be edited later."""
        await self._does(Event(Trigger.TEXT, text, message=message))
        return self.told

    async def edits(self, message: int, text: str) -> str:
        """Let the message of that number say *text* from now on."""
        await self._does(Event(Trigger.EDITED, text, message=message))
        return self.told

    async def presses(self, *names: str) -> str:
        """Press the newest button of each label; without one on the screen, a button with that data."""
        for name in names:
            found = next((each.event for each in self.visible if each.label == name), None)
            event = found or event_of(name)
            assert event is not None, f"no button {name!r} among {[each.label for each in self.visible]}"
            await self._does(event)
        return self.told

    async def presses_again(self, name: str, event: Event | None) -> str:
        """Press a button kept from earlier, as an old message still shows it."""
        assert event is not None, name
        await self._does(event_of(data_of(event)) or STALE)
        return self.told

    def button(self, name: str) -> Event | None:
        """Return what the newest button labelled *name* does."""
        return next((each.event for each in self.visible if each.label == name), None)

    async def _does(self, event: Event) -> None:
        self.now += timedelta(seconds=1)
        self.replies = await self.conversation.handle(self.key, event)
        self.visible = [
            *(button for reply in self.replies for row in reply.buttons for button in row),
            *self.visible,
        ]

    # --- what the person was told ---

    @property
    def told(self) -> str:
        """Return the last messages as one text."""
        return "\n\n".join(reply.text for reply in self.replies)

    @property
    def sources(self) -> list[str]:
        return [reply.source for reply in self.replies]

    @property
    def labels(self) -> list[str]:
        """Return the labels under the last messages."""
        return [button.label for reply in self.replies for row in reply.buttons for button in row]

    def summary(self) -> dict[str, str]:
        """Return what the summary on the screen says, by the name of the question."""
        assert "ehdotus.yhteenveto" in self.sources, (self.sources, self.told)
        _, *parts = _HEADING.split(self.told)
        names, values = parts[::2], parts[1::2]
        last = values.pop().split("\n\n")[0]
        return {_plain(name): _plain(value) for name, value in zip(names, [*values, last], strict=True)}

    def reference_told(self) -> str:
        """Return the only reference that the last messages name."""
        found = set(_REFERENCE.findall(self.told))
        assert len(found) == 1, self.told
        return found.pop()

    # --- what the file holds ---

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        connection = sqlite3.connect(self.path)
        try:
            return connection.execute(query, values).fetchall()
        finally:
            connection.close()

    def drafts(self) -> list[str]:
        return [each for (each,) in self.rows("SELECT reference FROM proposals WHERE sent_at IS NULL")]

    def sent(self) -> list[str]:
        return [each for (each,) in self.rows("SELECT reference FROM proposals WHERE sent_at IS NOT NULL")]

    def answers(self, reference: str = "") -> Stored:
        """Return the stored answers of the proposal *reference*, or of the only one there is."""
        found = self.rows(
            "SELECT field, json(value) FROM answers JOIN proposals ON proposals.id = proposal_id "
            "WHERE reference = ? OR (? = '' AND (SELECT count(*) FROM proposals) = 1)",
            reference,
            reference,
        )
        return {name: json.loads(value) for name, value in found}

    def as_written(self) -> set[str]:
        return {name for (name,) in self.rows("SELECT field FROM answers WHERE as_written")}

    def status(self, reference: str) -> str:
        [(found,)] = self.rows("SELECT status FROM proposals WHERE reference = ?", reference)
        return str(found)

    async def bytes_kept(self) -> bytes:
        """Return every byte on the disk once what was put off for a few seconds is wiped."""
        await self.database.wipe_now()
        return self.bytes_on_disk()

    def bytes_on_disk(self) -> bytes:
        """Return every byte of the database, its log and whatever else lies beside it."""
        return b"".join(each.read_bytes() for each in sorted(self.path.parent.glob(f"{self.path.name}*")))

    def is_told_the_truth(self, reference: str = "") -> None:
        """Fail unless the summary on the screen says of every question what the file holds."""
        stored, form = self.answers(reference), self.knowledge.form
        expected = {
            each.name: _shown(form, each.id, stored[each.id])
            for each in form.fields
            if each.id in stored and (not each.only or stored.get("muoto") in each.only)
        }
        told = {
            name: value.removesuffix(" (kirjattu sellaisenaan)").replace("–", "", 1 if value == "–" else 0)
            for name, value in self.summary().items()
        }
        assert {name: " ".join(value.split()) for name, value in expected.items()} == told

    # --- what coordinators see and do ---

    async def words(self) -> Words:
        async with self.database.reading() as unit:
            return await words_of(unit, self.knowledge.texts, self.knowledge, ZoneInfo("Europe/Helsinki"))

    async def decides(self, reference: str, status: str) -> None:
        """Let a coordinator set the status."""
        words = await self.words()
        async with self.database.writing() as unit:
            await decide(unit, reference, status, Actor.OPERATOR, self.now, self.knowledge, words)

    async def exported(self) -> list[Any]:
        """Return the JSON export of everything that was sent, contact data and all."""
        return list(json.loads(await self.export(Format.JSON)))

    async def export(self, wanted: Format) -> bytes:
        words = await self.words()
        async with self.database.reading() as unit:
            found = await list_proposals(unit, Wanted(), words)
        batch = Batch(found.proposals, words, self.now, found.selection.told, self.knowledge.form, True)
        return export(batch, wanted).content

    async def coordinators_see(self, reference: str) -> Stored:
        """Return the answers that coordinators see of *reference*, as the desk finds it."""
        words = await self.words()
        async with self.database.reading() as unit:
            found = await sent_proposal(unit, reference, words)
        return {each.field: each.value for each in found.answers}

    # --- what happens around the person ---

    def serve(self, knowledge: Knowledge) -> None:
        """Let the bot serve *knowledge* from now on, as after a reload."""
        self.knowledge = knowledge
        self.conversation = _conversation(self)


def with_form(knowledge: Knowledge, form: Form) -> Knowledge:
    """Return *knowledge* with another form."""
    return replace(knowledge, form=form)


@asynccontextmanager
async def person(path: Path, knowledge: Knowledge | None = None) -> AsyncIterator[Person]:
    """Give a person whose words end up in *path*; whoever comes back to the file goes on there."""
    async with open_database(path) as database:
        new = Person(path, database, knowledge or served().knowledge, None)  # type: ignore[arg-type]  # next line
        new.conversation = _conversation(new)
        yield new


async def sends_a_proposal(someone: Person) -> str:
    """Let *someone* send a whole MINNO proposal; return its reference."""
    await someone.says("ehdota", EVERYTHING, "ohita", "ohita")
    someone.is_told_the_truth(someone.drafts()[0])
    await someone.presses("Lähetä ehdotus", "Hyväksyn ja lähetän")
    assert someone.sources == ["ehdotus.lähetetty"]
    return someone.reference_told()


def _conversation(someone: Person) -> Conversation:
    snapshot = Snapshot(someone.knowledge, served().engine)
    return Conversation(someone.database, LiveKnowledge(snapshot), lambda: someone.now, limits=Limits())


def _plain(markdown: str) -> str:
    """Return *markdown* as it is read, its line breaks as spaces."""
    return " ".join(_ESCAPED.sub(r"\1", markdown).split())


def _shown(form: Form, field_id: str, value: Any) -> str:  # Any: whatever JSON holds
    found = form.field(field_id)
    assert found is not None
    return shown(found, tuple(value) if isinstance(value, list) else value)
