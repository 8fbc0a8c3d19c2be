"""The shell around the dialogue: read what the rule needs, let the core step, carry out the effects, keep the outcome.

All of one turn is one transaction: what the person is told and what is kept cannot part ways. Decides nothing
about the conversation and knows no channel.
"""

import logging
import secrets
import time
import traceback
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.dialogue.meaning import understood
from bot.dialogue.model import (
    BeginDraft,
    ChangeNote,
    DropDraft,
    Effect,
    Event,
    ForgetPerson,
    KeepAnswers,
    Limits,
    Need,
    NoteFeedback,
    NoteMiss,
    Notify,
    Reply,
    Role,
    SendProposal,
    Session,
    Turn,
    WithdrawProposal,
    World,
)
from bot.dialogue.step import follow, needs
from bot.live import LiveKnowledge
from bot.proposals.references import POSSIBILITIES, reference_from
from bot.storage.changes import (
    begin_draft,
    drop_draft,
    forget_drafts,
    forget_person,
    keep_answers,
    send_proposal,
    withdraw,
)
from bot.storage.database import Database
from bot.storage.misses import note_feedback, note_miss
from bot.storage.proposals import own_proposals
from bot.storage.sessions import (
    SessionKey,
    forget_left_behind,
    forget_session,
    load_session,
    save_session,
)
from bot.storage.undisturbed import undisturbed

logger = logging.getLogger(__name__)

Clock = Callable[[], datetime]
"""Gives the local time, with its zone."""

Posting = Callable[[AsyncConnection, Sequence[Reply]], Awaitable[None]]
"""What a channel stores of the replies in the turn's own transaction: its outbox, and that the event is done."""

Read = Callable[[AsyncConnection, SessionKey, Event, Session, World], Awaitable[World]]
"""Gives the world with what a rule NEEDS for this event in it."""

CarryOut = Callable[[AsyncConnection, SessionKey, Any, World], Awaitable[None]]
"""Carries out an effect, whose class is what it is looked up by; hence Any."""

Roles = Callable[[SessionKey], frozenset[Role]]


@dataclass(frozen=True, slots=True)
class Office:
    """What others do for the conversation: read what rules need, carry out effects.

    Coordinators' work and the editors' tools are not known here; whoever wires the bot hands them in.
    """

    reads: Mapping[Need, Read] = field(default_factory=dict)
    effects: Mapping[type[Effect], CarryOut] = field(default_factory=dict)
    roles: Roles = lambda key: frozenset()


LONGEST_TEXT = 4096
"""Characters of a message that are looked at where the configuration says nothing: Telegram's own limit."""


class Conversation:
    """Every conversation of one bot, each under its SessionKey."""

    def __init__(
        self,
        database: Database,
        live: LiveKnowledge,
        clock: Clock,
        message_length: int = LONGEST_TEXT,
        limits: Limits | None = None,
        office: Office | None = None,
    ) -> None:
        self._database = database
        self._live = live
        self._clock = clock
        self._message_length = message_length
        self._limits = limits or Limits()
        office = office or Office()
        self._reads: Mapping[Need, Read] = {Need.OWN: _read_own, **office.reads}
        self._effects: Mapping[type[Effect], CarryOut] = {**_EFFECTS, **office.effects}
        self._roles = office.roles

    async def handle(
        self, key: SessionKey, event: Event, posting: Posting | None = None, *, is_private: bool = True
    ) -> tuple[Reply, ...]:
        """Return what the bot says to *event*, once everything that follows from it is stored.

        *posting* stores the replies with it; if it raises, nothing has happened. *is_private*: nobody else reads
        along. A failure is logged by its kind and place, without its message, and raised: nothing is stored then.
        """
        started = time.perf_counter()
        try:
            turn = await undisturbed(lambda: self._turn(key, self._readable(event), posting, is_private))
        except Exception as error:
            *_, last = traceback.extract_tb(error.__traceback__)
            logger.error(
                "%s failed: %s at %s:%s", event.trigger, type(error).__name__, last.filename, last.lineno
            )
            raise
        _log(event, turn, time.perf_counter() - started)
        await self._wipe(turn.effects)
        return turn.replies

    async def _turn(self, key: SessionKey, event: Event, posting: Posting | None, is_private: bool) -> Turn:
        world = replace(self.world(), is_private=is_private, user=key.user, roles=self._roles(key))
        async with self._database.writing() as unit:
            session = await load_session(unit, key)
            event = understood(session, event, world)
            for need in sorted(needs(session, event)):
                world = await self._reads[need](unit, key, event, session, world)
            turn = follow(session, event, world)
            for effect in turn.effects:
                await self._effects[type(effect)](unit, key, effect, world)
            if ForgetPerson() not in turn.effects:
                await save_session(unit, key, turn.session, world.now)
            if posting is not None:
                await posting(unit, turn.replies)
        return turn

    async def _wipe(self, effects: Collection[Effect]) -> None:
        """Leave no byte of what *effects* deleted: commits alone leave it in the log and in pages' gaps."""
        if ForgetPerson() in effects:
            self._live.current.engine.forget()
        if any(isinstance(effect, DropDraft | ForgetPerson) for effect in effects):
            await self._database.wipe(thoroughly=True)
        elif any(isinstance(effect, KeepAnswers | SendProposal | ChangeNote) for effect in effects):
            await self._database.wipe(thoroughly=False)

    async def forget(self, key: SessionKey) -> None:
        """Delete the session of *key* and its drafts: the next event meets a bot that knows of nothing earlier.

        What was sent stays.
        """
        await undisturbed(lambda: self._forget(key))
        await undisturbed(self._database.scrub)

    async def forget_left_behind(self, channel: str, chat_beginning: str, age: timedelta) -> None:
        """Delete what conversations that were killed left behind, once it has lain for *age*."""
        before = self._clock() - age

        async def forget() -> None:
            async with self._database.writing() as unit:
                await forget_left_behind(unit, channel, chat_beginning, before)

        await undisturbed(forget)

    async def _forget(self, key: SessionKey) -> None:
        async with self._database.writing() as unit:
            await forget_drafts(unit, key)
            await forget_session(unit, key)

    def world(self) -> World:
        """Return what the rules may look at now."""
        snapshot = self._live.current
        fresh = reference_from(secrets.randbelow(POSSIBILITIES))
        return World(self._clock(), snapshot.knowledge, snapshot.engine, fresh=fresh, limits=self._limits)

    def _readable(self, event: Event) -> Event:
        """Return *event* cut to length and without half characters, which no file can hold."""
        text = event.text[: self._message_length].encode("utf-8", "replace").decode("utf-8")
        return event if text == event.text else replace(event, text=text)


async def _read_own(
    unit: AsyncConnection, key: SessionKey, event: Event, session: Session, world: World
) -> World:
    return replace(world, own=await own_proposals(unit, key))


async def _note_miss(unit: AsyncConnection, key: SessionKey, effect: NoteMiss, world: World) -> None:
    await note_miss(unit, effect, world.now)


async def _note_feedback(unit: AsyncConnection, key: SessionKey, effect: NoteFeedback, world: World) -> None:
    await note_feedback(unit, effect, world.now)


async def _begin_draft(unit: AsyncConnection, key: SessionKey, effect: BeginDraft, world: World) -> None:
    await begin_draft(unit, key, effect, world.now)


async def _keep_answers(unit: AsyncConnection, key: SessionKey, effect: KeepAnswers, world: World) -> None:
    await keep_answers(unit, key, effect, world.knowledge.form, world.now)


async def _drop_draft(unit: AsyncConnection, key: SessionKey, effect: DropDraft, world: World) -> None:
    await drop_draft(unit, key, effect)


async def _send_proposal(unit: AsyncConnection, key: SessionKey, effect: SendProposal, world: World) -> None:
    await send_proposal(unit, key, effect, world.knowledge.statuses, world.now)


async def _withdraw(unit: AsyncConnection, key: SessionKey, effect: WithdrawProposal, world: World) -> None:
    await withdraw(unit, key, effect, world.knowledge.statuses, world.now)


async def _forget_person(unit: AsyncConnection, key: SessionKey, effect: ForgetPerson, world: World) -> None:
    await forget_person(unit, key)


async def _tell_nobody(unit: AsyncConnection, key: SessionKey, effect: Notify, world: World) -> None:
    """Let a notice be where no office says who is to get it."""


_EFFECTS: Mapping[type[Effect], CarryOut] = {
    NoteMiss: _note_miss,
    NoteFeedback: _note_feedback,
    BeginDraft: _begin_draft,
    KeepAnswers: _keep_answers,
    DropDraft: _drop_draft,
    SendProposal: _send_proposal,
    WithdrawProposal: _withdraw,
    ForgetPerson: _forget_person,
    Notify: _tell_nobody,
}
"""What the dialogue with everybody asks for."""


def _log(event: Event, turn: Turn, seconds: float) -> None:
    """Log what was answered and how long it took; never what came in, be it words or a button's data."""
    sources = ",".join(reply.source for reply in turn.replies)
    logger.info("%s -> %s: %s, %.1f ms", event.trigger, turn.session.state, sources, 1000 * seconds)
