"""One update: understood, answered, stored, all in the transaction that also takes it out of the inbox.

One that makes the code fail is tried again in its turn: what its chat said later waits, so that nothing overtakes it.
"""

import asyncio
import logging
import time
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection
from telegram import Bot
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.app import App
from bot.conversation import Posting
from bot.dialogue.model import Reply, Trigger
from bot.dialogue.render import below
from bot.dialogue.wording import say
from bot.storage.inbox import finish, note_failure, set_aside
from bot.storage.outbox import put
from bot.storage.undisturbed import undisturbed
from handlers.carrying import to_chat
from handlers.feeding import Feeder, Taken
from handlers.flood import Flood, Pace
from handlers.incoming import BotIdentity, Heard, note_key, text_key
from handlers.kinds import Kind
from handlers.menus import set_menu_of
from handlers.requesting import ask
from handlers.sending import Sender

logger = logging.getLogger(__name__)

AGAIN = 1.0
"""Seconds until an update that failed is tried once more."""

MOST_FAILURES = 3
"""Times that an update may make the code fail before it is set aside."""

ALBUMS_REMEMBERED = 1000
"""Pictures that come together come within seconds."""


class FinishedAlreadyError(Exception):
    """The update has had its effect: nothing of this second time is kept."""


@dataclass(slots=True)
class _Work:
    """An update, and what is to be done about it, once that is decided."""

    taken: Taken
    do: Callable[[], Awaitable[None]] | None = None


class Receiver:
    """What happens to an update once the application hands it out."""

    def __init__(
        self,
        app: App,
        bot: Bot,
        identity: BotIdentity,
        feeder: Feeder,
        sender: Sender,
        stop: asyncio.Event,
    ) -> None:
        self._app = app
        self._bot = bot
        self._identity = identity
        self._feeder = feeder
        self._sender = sender
        self._stop = stop
        self._flood = Flood(app.config.limits.messages_per_minute)
        self._albums: deque[str] = deque(maxlen=ALBUMS_REMEMBERED)
        self._asking: set[asyncio.Task[None]] = set()
        self._staff = frozenset(str(each.id) for each in (*app.config.coordinators, *app.config.admins))
        self._met: set[str] = set()  # of them, who has written since the start

    async def __call__(self, taken: Taken, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Handle *taken*; nothing that goes wrong with one leaves here."""
        work = _Work(taken)
        try:
            while not await self._is_over(work) and not await self._stops_within(AGAIN):
                pass
        finally:
            self._feeder.done(taken.number)
            self._sender.wake()

    async def _is_over(self, work: _Work) -> bool:
        """Try to do *work*; return whether it need not be tried again."""
        update, heard = work.taken.number, work.taken.heard
        try:
            if work.do is None:  # decided once: who tries again must not seem to come twice, or too fast
                work.do = self._work(update, heard)
            await work.do()
        except FinishedAlreadyError:
            logger.info("an update came twice and had its effect once")
        except Exception as error:  # noqa: BLE001  # the outer edge
            return not await self._failed(update, heard, error)
        return True

    async def _stops_within(self, seconds: float) -> bool:
        """Wait for so long; return whether the bot is to stop, which leaves the update in the inbox."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stop.wait(), seconds)
        return self._stop.is_set()

    def _work(self, update: int, heard: Heard | None) -> Callable[[], Awaitable[None]]:
        """Return what is to be done about *update*."""
        if heard is None:
            return partial(self._keep, update)
        if heard.callback is not None:
            self._stop_spinning(heard.callback)
        self._offer_commands(heard)
        pace = self._pace(heard.key.user)
        if pace is not Pace.FINE:
            return partial(self._say, update, heard, "telegram.liikaa" if pace is Pace.TOO_FAST else None)
        if heard.kind in (Kind.BLOCKED, Kind.UNBLOCKED) or self._is_more_of_an_album(heard):
            return partial(self._keep, update)
        if (key := text_key(heard)) is not None:
            return partial(self._say, update, heard, key)
        return partial(self._converse, update, heard)

    async def _converse(self, update: int, heard: Heard) -> None:
        trigger = Trigger.EDITED if heard.is_edit else heard.event.trigger
        event = replace(heard.event, trigger=trigger, message=heard.message)
        posting = self._posting(update, heard)
        await self._app.conversation.handle(heard.key, event, posting, is_private=heard.is_private)

    def _pace(self, user: str) -> Pace:
        """Return how fast this person writes; who works through proposals may press as fast as they like."""
        return Pace.FINE if user in self._staff else self._flood.pace(user, time.monotonic())

    def _is_more_of_an_album(self, heard: Heard) -> bool:
        """Return whether it is a picture of several that were sent together, another of which was answered."""
        if heard.album is None or heard.event.text:
            return False
        is_more = heard.album in self._albums
        self._albums.append(heard.album)
        return is_more

    def _posting(self, update: int, heard: Heard) -> Posting:
        """Return what stores the replies: with them the update is finished, or nothing of it has happened."""
        note = note_key(heard)

        async def posting(unit: AsyncConnection, replies: Sequence[Reply]) -> None:
            now = self._app.clock()
            if not await finish(unit, self._identity.name, update, now):
                raise FinishedAlreadyError
            said = say(note, self._app.conversation.world()) if note else ""
            await put(unit, to_chat(heard.key.chat, below(said, replies), heard.topic), now)

        return posting

    async def _say(self, update: int, heard: Heard, key: str | None) -> None:
        """Answer with the text *key*, or take *update* as done without a word."""
        replies = (Reply(say(key, self._app.conversation.world()), key),) if key else ()
        await self._keep(update, heard, replies)

    async def _keep(self, update: int, heard: Heard | None = None, replies: Sequence[Reply] = ()) -> None:
        async def work() -> None:
            async with self._app.database.writing() as unit:
                if heard is None:
                    await finish(unit, self._identity.name, update, self._app.clock())
                else:
                    await self._posting(update, heard)(unit, replies)

        await undisturbed(work)

    async def _failed(self, update: int, heard: Heard | None, error: Exception) -> bool:
        """Count the failure and return whether to try again; the third one is set aside and told."""
        logger.error("an update failed: %s", type(error).__name__)

        async def work() -> bool:
            now = self._app.clock()
            async with self._app.database.writing() as unit:
                if await note_failure(unit, self._identity.name, update) < MOST_FAILURES:
                    return True
                await set_aside(unit, self._identity.name, update, now)
                world = self._app.conversation.world()
                if heard is not None:
                    sorry = (Reply(say("virhe", world), "virhe"),)
                    await put(unit, to_chat(heard.key.chat, sorry, heard.topic), now)
                operator = self._app.config.operator_chat
                if operator is not None:
                    told = Reply(
                        say("telegram.vika", world, {"virhe": type(error).__name__}), "telegram.vika"
                    )
                    await put(unit, to_chat(str(operator), (told,)), now)
            return False

        try:
            return await undisturbed(work)
        except Exception as second:  # noqa: BLE001  # the database itself fails: the update waits in it
            logger.error("the failure could not be noted: %s", type(second).__name__)
            return True

    def _offer_commands(self, heard: Heard) -> None:
        """Set the menu of a coordinator or admin who writes for the first time: before, there was no chat for it."""
        person = heard.key.user
        if not heard.is_private or person not in self._staff or person in self._met:
            return
        self._met.add(person)
        texts = self._app.conversation.world().knowledge.texts
        self._at_once(set_menu_of(int(person), self._bot, self._app.config, texts))

    def _stop_spinning(self, callback: str) -> None:
        """Answer a pressed button at once: after some 15 seconds Telegram would refuse."""

        async def answer() -> None:
            try:
                await ask(self._bot, "answerCallbackQuery", {"callback_query_id": callback})
            except TelegramError as error:
                logger.info("a button could not be answered: %s", type(error).__name__)

        self._at_once(answer())

    def _at_once(self, asking: Coroutine[Any, Any, None]) -> None:
        """Let *asking* go on beside; what it asks of Telegram is worth nothing later."""
        task = asyncio.create_task(asking)
        self._asking.add(task)
        task.add_done_callback(self._asking.discard)
