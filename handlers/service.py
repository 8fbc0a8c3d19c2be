"""The running Telegram bot: everything wired together, started, watched and stopped. Decides nothing else."""

import asyncio
import logging
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from itertools import count
from typing import Any

from telegram.error import Forbidden, InvalidToken, TelegramError
from telegram.ext import Application, TypeHandler

from bot.app import App, purge_old
from bot.config import Config, token_of
from bot.desk.service import DOCUMENT
from bot.errors import ChannelError
from bot.storage.inbox import purge_finished
from bot.storage.outbox import purge_sent
from bot.upkeep.serving import Part
from handlers.bouncing import Bounces
from handlers.delivery import DELIVERIES
from handlers.documents import Documents
from handlers.feeding import PORTION, Feeder, Taken
from handlers.heart import beating
from handlers.incoming import BotIdentity
from handlers.lanes import Lanes
from handlers.menus import set_menus
from handlers.pacing import backoff
from handlers.payload import Json
from handlers.polling import LOGGED_OUT, LONGEST_WAIT, NO_TOKEN, Poller, is_logged_out
from handlers.receiving import Receiver
from handlers.requesting import Requests
from handlers.sending import Sender
from handlers.storing import Store
from handlers.sweeping import settle, sweep

logger = logging.getLogger(__name__)

Telegram = Application[Any, Any, Any, Any, Any, Any]  # PTB's type of six parts, none of which we set

STOP_WITHIN = 4.0
"""Seconds that a stop may take; what is not done by then waits in the inbox and outbox."""

TIDY_EVERY = 3600.0
"""Seconds between emptyings of the database's log, in which deleted text stays readable until then."""

_TOKEN = re.compile(r"[\w:-]+", re.ASCII)
"""What can stand in an address. Whether it is a bot's is for Telegram to say."""

FINISHED_KEPT = timedelta(days=14)
"""How long it is remembered which updates have been handled; Telegram itself keeps them for a day."""


async def serve(app: App, stop: asyncio.Event) -> None:
    """Serve until *stop*; raise ChannelError where only a person can mend what is wrong."""
    fetching = Requests()
    async with beating(app) as heart, _telegram(app.config, fetching, stop) as telegram:
        if stop.is_set():
            return
        me = telegram.bot.bot  # asked for when it was connected; asking again could fail
        identity = BotIdentity(me.id, me.username or "")
        deliveries = {**DELIVERIES, DOCUMENT: Documents(app).send}

        sender = Sender(telegram.bot, app.database, app.clock, deliveries, Bounces(app))
        feeder = Feeder(app.database, identity, telegram.update_queue)
        heart.watch(Part.SENDING, lambda: sender.awake_at)

        store = Store(app.database, app.clock, identity, feeder)

        async def take_in(updates: Sequence[Json]) -> None:
            heart.feel(Part.POLLING)
            await store(updates)

        telegram.add_handler(TypeHandler(Taken, Receiver(app, telegram.bot, identity, feeder, sender, stop)))
        await telegram.start()
        await asyncio.to_thread(app.live.current.engine.prepare)
        settle()
        logger.info("the bot is running")
        tasks = [
            asyncio.create_task(Poller(telegram.bot, fetching, take_in).run(), name="polling"),
            asyncio.create_task(feeder.run(), name="feeding"),
            asyncio.create_task(sender.run(stop), name="sending"),
            asyncio.create_task(app.watcher.run(), name="watching"),
            asyncio.create_task(_tidy(app), name="tidying"),
            asyncio.create_task(sweep(app.live, lambda: feeder.is_idle), name="sweeping"),
            asyncio.create_task(_announce_commands(telegram, app), name="commands"),
        ]
        await _until_stopped(stop, tasks)


async def _until_stopped(stop: asyncio.Event, tasks: Sequence[asyncio.Task[None]]) -> None:
    """Wait for *stop*, or for a task that must not end to end; then end all of them."""
    stopping = asyncio.create_task(stop.wait())
    vital = {task for task in tasks if task.get_name() != "commands"}
    try:
        done, _ = await asyncio.wait({stopping, *vital}, return_when=asyncio.FIRST_COMPLETED)
        for task in done - {stopping}:
            if not stop.is_set():
                task.result()  # raises what ended it
    finally:
        stop.set()
        for task in (stopping, *tasks):
            task.cancel()
        await asyncio.wait({stopping, *tasks}, timeout=STOP_WITHIN / 2)


@asynccontextmanager
async def _telegram(config: Config, fetching: Requests, stop: asyncio.Event) -> AsyncIterator[Telegram]:
    """Give PTB's application, connected; wait for a network that is not there yet. *fetching* is for getUpdates."""
    root, token = config.telegram.api_url, token_of(config)
    if not _TOKEN.fullmatch(token):
        raise ChannelError(NO_TOKEN)
    telegram = (
        Application.builder()
        .token(token)
        .base_url(f"{root}/bot")
        .base_file_url(f"{root}/file/bot")
        .request(Requests())
        .get_updates_request(fetching)
        .concurrent_updates(Lanes())
        .updater(None)
        .build()
    )
    telegram.update_queue = asyncio.Queue(maxsize=2 * PORTION)
    try:
        await _connected(telegram.initialize, stop)
        yield telegram
    finally:
        with suppress(TimeoutError):
            async with asyncio.timeout(STOP_WITHIN):
                if telegram.running:
                    await telegram.stop()
                await telegram.shutdown()
                await telegram.bot.shutdown()  # the connections of one that never got connected


async def _connected(initialize: Callable[[], Awaitable[None]], stop: asyncio.Event) -> None:
    """Connect, as often as it takes; raise ChannelError when Telegram does not accept the token."""
    attempts = 0
    while not stop.is_set():
        try:
            await initialize()
            return
        except (InvalidToken, Forbidden):
            raise ChannelError(NO_TOKEN) from None  # PTB's message holds the token
        except TelegramError as error:
            if is_logged_out(error):
                raise ChannelError(LOGGED_OUT) from None
            logger.warning("Telegram cannot be reached (%s); trying again", type(error).__name__)
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), backoff(attempts, longest=LONGEST_WAIT).total_seconds())
        attempts += 1


async def _announce_commands(telegram: Telegram, app: App) -> None:
    await set_menus(telegram.bot, app.config, app.conversation.world().knowledge.texts)


async def _tidy(app: App) -> None:
    """Keep the database small and deleted text unreadable, every hour; delete what is too old, every day."""
    for hour in count(1):
        await asyncio.sleep(TIDY_EVERY)
        if hour % 24 == 0:
            await purge_old(app)
        before = app.clock() - FINISHED_KEPT
        async with app.database.writing(at_length=True) as unit:
            await purge_finished(unit, before)
            await purge_sent(unit, before)
        await app.database.checkpoint()
