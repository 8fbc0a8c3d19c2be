"""The running Telegram bot: everything wired together, started, watched and stopped. Decides nothing else."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from itertools import count
from typing import Any

from telegram import Update
from telegram.error import Forbidden, InvalidToken, TelegramError
from telegram.ext import Application, TypeHandler
from telegram.request import HTTPXRequest

from bot.app import App, purge_old
from bot.config import Config
from bot.errors import ChannelError, ConfigError
from bot.storage.inbox import Incoming, purge_finished, receive
from bot.storage.outbox import purge_sent
from handlers.feeding import PORTION, Feeder
from handlers.incoming import CHANNEL, BotIdentity, meaning_of
from handlers.lanes import Lanes
from handlers.menus import set_menus
from handlers.payload import from_payload, to_payload
from handlers.polling import NO_TOKEN, Poller
from handlers.receiving import Receiver
from handlers.sending import Sender

logger = logging.getLogger(__name__)

Telegram = Application[Any, Any, Any, Any, Any, Any]  # PTB's type of six parts, none of which we set

STOP_WITHIN = 4.0
"""Seconds that a stop may take; what is not done by then waits in the inbox and outbox."""

CONNECTIONS = 16
"""More than the sender uses at a time: what waits for a connection inside httpx costs much."""

TIDY_EVERY = 3600.0
"""Seconds between emptyings of the database's log, in which deleted text stays readable until then."""

FINISHED_KEPT = timedelta(days=14)
"""How long it is remembered which updates have been handled; Telegram itself keeps them for a day."""


async def serve(app: App, stop: asyncio.Event) -> None:
    """Serve until *stop*; raise ChannelError where only a person can mend what is wrong."""
    async with _telegram(app.config, stop) as telegram:
        if stop.is_set():
            return
        me = await telegram.bot.get_me()
        identity = BotIdentity(me.id, me.username or "")
        sender = Sender(telegram.bot, app.database, app.clock)

        def parsed(incoming: Incoming) -> Update:
            return from_payload(incoming.payload, telegram.bot)

        feeder = Feeder(app.database, identity.name, telegram.update_queue, parsed)

        async def store(updates: Sequence[Update]) -> None:
            rows = [incoming for update in updates if (incoming := _incoming(update, identity))]
            if rows:
                async with app.database.writing() as unit:
                    await receive(unit, rows, app.clock())
                feeder.wake()

        telegram.add_handler(TypeHandler(Update, Receiver(app, telegram.bot, identity, feeder, sender)))
        await telegram.start()
        logger.info("the bot is running")
        tasks = [
            asyncio.create_task(Poller(telegram.bot, store).run(), name="polling"),
            asyncio.create_task(feeder.run(), name="feeding"),
            asyncio.create_task(sender.run(stop), name="sending"),
            asyncio.create_task(_tidy(app), name="tidying"),
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
async def _telegram(config: Config, stop: asyncio.Event) -> AsyncIterator[Telegram]:
    """Give PTB's application, connected; wait for a network that is not there yet."""
    if config.telegram.token is None:
        raise ConfigError(
            "The Telegram token is missing. Get one from @BotFather and set TELEGRAM_BOT_TOKEN, then start again."
        )
    root = config.telegram.api_url
    telegram = (
        Application.builder()
        .token(config.telegram.token.get_secret_value())
        .base_url(f"{root}/bot")
        .base_file_url(f"{root}/file/bot")
        .request(HTTPXRequest(connection_pool_size=CONNECTIONS))
        .get_updates_request(HTTPXRequest(connection_pool_size=2))
        .concurrent_updates(Lanes())
        .updater(None)
        .build()
    )
    telegram.update_queue = asyncio.Queue(maxsize=2 * PORTION)
    await _connected(telegram.initialize, stop)
    try:
        yield telegram
    finally:
        with suppress(TimeoutError):
            async with asyncio.timeout(STOP_WITHIN):
                if telegram.running:
                    await telegram.stop()
                await telegram.shutdown()


async def _connected(initialize: Callable[[], Awaitable[None]], stop: asyncio.Event) -> None:
    """Connect, as often as it takes; raise ChannelError when Telegram does not accept the token."""
    wait = 1.0
    while not stop.is_set():
        try:
            return await initialize()
        except (InvalidToken, Forbidden):
            raise ChannelError(NO_TOKEN) from None  # PTB's message holds the token
        except TelegramError as error:
            logger.warning("Telegram cannot be reached (%s); trying again", type(error).__name__)
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), wait)
        wait = min(30.0, 2 * wait)
    return None


def _incoming(update: Update, identity: BotIdentity) -> Incoming | None:
    """Return *update* as it is kept, or None where it is not for the bot: other people's talk is never stored."""
    chat = update.effective_chat
    if chat is None or meaning_of(update, identity) is None:
        return None
    return Incoming(identity.name, update.update_id, CHANNEL, str(chat.id), to_payload(update))


async def _announce_commands(telegram: Telegram, app: App) -> None:
    await set_menus(telegram.bot, app.config, app.conversation.world().knowledge.texts)


async def _tidy(app: App) -> None:
    """Keep the database small and deleted text unreadable, every hour; delete what is too old, every day."""
    for hour in count(1):
        await asyncio.sleep(TIDY_EVERY)
        if hour % 24 == 0:
            await purge_old(app)
        before = app.clock() - FINISHED_KEPT
        async with app.database.writing() as unit:
            await purge_finished(unit, before)
            await purge_sent(unit, before)
        await app.database.checkpoint()
