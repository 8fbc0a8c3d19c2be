"""Coordinators' work in a conversation: what its rules need to read, and what its effects do.

Whether it is a coordinator who asks was looked at by then, and the rules have decided, from what was read in the
same transaction. Knows no channel: how a message is carried to somebody who is not asking is handed in.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.desk.batch import ExportFile, Format
from bot.desk.deciding import decide
from bot.desk.exporting import exported
from bot.desk.reading import case_of, words_of
from bot.desk.telling import Carriers, Telling, held, prospect, tell_all
from bot.desk.wanted import Wanted
from bot.desk.wording import Words
from bot.dialogue.desk.case import reference_of
from bot.dialogue.desk.exporting import view_in
from bot.dialogue.desk.notices import notice
from bot.dialogue.desk.view import HELD, PAGE, View, view_of
from bot.dialogue.model import (
    AddNote,
    Audience,
    ChangeNote,
    Desk,
    Event,
    Notify,
    SendFile,
    Session,
    SetStatus,
    TellOwners,
    World,
)
from bot.dialogue.telling_owner import SOURCE as STATUS_NEWS
from bot.proposals.case import Names
from bot.proposals.model import Actor
from bot.storage.database import Database
from bot.storage.notes import add_note, change_note
from bot.storage.outbox import Outgoing, Waiting, put
from bot.storage.proposals import Filter, counts, page, proposal
from bot.storage.sessions import SessionKey

DOCUMENT = "document"
"""The kind of an outgoing message that is a file. What it holds is read only when it leaves."""


@dataclass(frozen=True, slots=True)
class Team:
    """The coordinators: where they are (*channel*), their names by id, and the chat they share, if any."""

    channel: str
    people: Mapping[str, str]
    chat: str | None = None

    @property
    def chats(self) -> tuple[str, ...]:
        """Return where all of them are told something: their common chat and each by themselves."""
        return tuple(dict.fromkeys((*((self.chat,) if self.chat else ()), *self.people)))


class DeskService:
    """Reads for the rules of coordinators and carries out what they decide."""

    def __init__(self, team: Team, carriers: Carriers) -> None:
        self._team = team
        self._carriers = carriers

    async def read_list(
        self, unit: AsyncConnection, key: SessionKey, event: Event, session: Session, world: World
    ) -> World:
        """Return the world with a page of the proposals that the event's view names, and all counts."""
        view = view_in(event)
        wanted = _filter(view, world)
        found = await counts(unit, wanted)
        listed = await page(unit, wanted, view.within(found.found).first, PAGE)
        return await self._with(replace(world.desk, listed=listed, counts=found), unit, world)

    async def read_case(
        self, unit: AsyncConnection, key: SessionKey, event: Event, session: Session, world: World
    ) -> World:
        """Return the world with the proposal that the event names; or else the one that a note is written to."""
        case = await case_of(unit, reference_of(session, event), self._carriers)
        return await self._with(replace(world.desk, case=case), unit, world)

    async def read_held(
        self, unit: AsyncConnection, key: SessionKey, event: Event, session: Session, world: World
    ) -> World:
        """Return the world with the proposals whose owners can be told of a status they have not heard of."""
        waiting = [(each, await prospect(unit, each, self._carriers)) for each in await held(unit)]
        able = tuple(each for each, telling in waiting if telling is Telling.HELD)
        return await self._with(replace(world.desk, held=able), unit, world)

    async def notify(self, unit: AsyncConnection, key: SessionKey, effect: Notify, world: World) -> None:
        """Put a message to others into the outbox; in a channel that carries none it is only not sent."""
        channel, chats = {
            Audience.COORDINATORS: (self._team.channel, self._team.chats),
            Audience.SELF: (key.channel, (key.user,)),
        }[effect.to]
        carry = self._carriers.get(channel)
        if carry is not None:
            messages = (each for chat in chats for each in carry(chat, (effect.reply,)))
            await put(unit, [replace(each, proposal=effect.about) for each in messages], world.now)

    async def tell_of_bounce(self, unit: AsyncConnection, message: Waiting, world: World) -> None:
        """Tell the coordinators that *message* did not arrive, if it was to tell an owner of a status."""
        if message.source != STATUS_NEWS or message.proposal is None:
            return
        if (found := await proposal(unit, message.proposal)) is not None:
            lost = notice("koordinaattori.palautui", found, world)
            await self.notify(unit, SessionKey(message.channel, message.chat, ""), lost, world)

    async def set_status(
        self, unit: AsyncConnection, key: SessionKey, effect: SetStatus, world: World
    ) -> None:
        """Set the status as `bot.desk.deciding` does, and tell the owner or not."""
        await decide(
            unit,
            effect.reference,
            effect.status,
            Actor.COORDINATOR,
            world.now,
            world.knowledge,
            await self._words(unit, world),
            carriers=self._carriers,
            tell=effect.tell,
        )

    async def tell_owners(
        self, unit: AsyncConnection, key: SessionKey, effect: TellOwners, world: World
    ) -> None:
        """Tell the owners of the status that their proposals have."""
        await tell_all(unit, effect.references, world.knowledge, self._carriers, world.now, Actor.COORDINATOR)

    async def add_note(self, unit: AsyncConnection, key: SessionKey, effect: AddNote, world: World) -> None:
        """Keep a note of the person who wrote it."""
        await add_note(unit, effect.reference, key.user, effect.text, world.now, effect.message)

    async def change_note(
        self, unit: AsyncConnection, key: SessionKey, effect: ChangeNote, world: World
    ) -> None:
        """Let the person's own note say something else."""
        await change_note(unit, key.user, effect.message, effect.text)

    async def send_file(self, unit: AsyncConnection, key: SessionKey, effect: SendFile, world: World) -> None:
        """Put the wish for a file into the outbox; what is in it is read when it leaves."""
        wish = {
            "kind": DOCUMENT,
            "view": effect.view,
            "format": effect.format,
            "contacts": effect.with_contacts,
        }
        await put(unit, [Outgoing(key.channel, key.user, json.dumps(wish), DOCUMENT)], world.now)

    async def file(self, database: Database, user: str, payload: str, world: World) -> ExportFile | None:
        """Return the file that *user* wished for by the outbox's *payload*, with the proposals as they are now.

        None: they are no coordinator any more.
        """
        if user not in self._team.people:
            return None
        wish = json.loads(payload)
        view = view_of(wish["view"])
        wanted = Wanted(view.statuses(world.knowledge.statuses), view.rounds, held=view.status == HELD)
        async with database.reading() as unit:
            return await exported(
                unit,
                wanted,
                Format(wish["format"]),
                await self._words(unit, world),
                world.knowledge.form,
                world.now,
                with_contacts=bool(wish["contacts"]),
            )

    async def _words(self, unit: AsyncConnection, world: World) -> Words:
        zone = world.now.tzinfo
        assert zone is not None  # the clock gives local time with its zone
        return await words_of(unit, world.knowledge.texts, world.knowledge, zone)

    async def _with(self, desk: Desk, unit: AsyncConnection, world: World) -> World:
        words = await self._words(unit, world)
        named = replace(desk, names=Names(words.statuses, words.rounds), people=self._team.people)
        return replace(world, desk=named)


def _filter(view: View, world: World) -> Filter:
    return Filter(view.statuses(world.knowledge.statuses), view.rounds, held=view.status == HELD)
