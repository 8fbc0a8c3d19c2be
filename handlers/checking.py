"""Whether Telegram knows the bot's token, asked from outside a running bot. Says nothing of the token itself."""

import asyncio

from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.config import TelegramSettings
from bot.upkeep.checks import Check, broken, notice, ok
from handlers.requesting import Requests

PATIENCE = 6.0
"""Seconds; a health check may not take long, least of all where there is no network."""

SUBJECT = "telegram"


async def check_telegram(settings: TelegramSettings) -> Check:
    """Return what Telegram says when it is asked who the bot is."""
    if settings.token is None:
        return notice(
            SUBJECT, "not asked: the token is not in this environment. The service's own signs are above."
        )
    address = f"{settings.api_url}/bot"
    requests = Requests()
    bot = Bot(settings.token.get_secret_value(), address, request=requests, get_updates_request=requests)
    try:
        async with asyncio.timeout(PATIENCE):
            await bot.initialize()
            return ok(SUBJECT, f"knows the token; the bot is @{bot.username}")
    except InvalidToken:
        return broken(
            SUBJECT, "refuses the token. Get the current one from @BotFather, set TELEGRAM_BOT_TOKEN and start "
            "the bot again."
        )  # fmt: skip
    except (TelegramError, TimeoutError) as error:
        return broken(
            SUBJECT, f"cannot be reached from here ({type(error).__name__}). Look at the network, and at "
            "telegram.api_url if you set it."
        )  # fmt: skip
    finally:
        await requests.shutdown()  # the bot would not, had the time been up while it was beginning
