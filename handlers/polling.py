"""Fetching updates: stored first, confirmed to Telegram after. Understands none of them.

They are handed on as Telegram sent them: were they made into the library's objects here, one that it cannot read
would keep all others from being confirmed, and so everybody from being answered.

PTB's Updater is not used: an exception out of its queue other than NetworkError ends its polling for good while
it still says that it runs, and its waits of up to 30 seconds cannot be interrupted by a stop.
"""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

from telegram import Bot
from telegram.error import Conflict, Forbidden, InvalidToken, RetryAfter, TelegramError, TimedOut
from telegram.request import BaseRequest

from bot.errors import ChannelError
from handlers.pacing import asked_wait, backoff
from handlers.payload import Json
from handlers.requesting import ask

logger = logging.getLogger(__name__)

Receive = Callable[[Sequence[Json]], Awaitable[None]]
"""Stores updates; what it has not stored is fetched again."""

PATIENCE = 20
"""Seconds that Telegram may hold a request while there is nothing new."""

LATE = 5.0
"""Seconds beyond its patience until the answer is taken for lost."""

SHORT_WAIT, LONGEST_WAIT = timedelta(seconds=5), timedelta(seconds=30)
"""Between two attempts while Telegram cannot be reached: at first, and once it has lasted."""

LASTS = 8
"""Failures in a row after which it is no passing trouble: half a minute."""

REFUSALS = 8
"""Refusals in a row after which this one gives up: somebody else fetches with the same token, or there is no such
bot, which a proxy or a Bot API server of one's own may also say while it is being mended."""

WANTED = json.dumps(["message", "edited_message", "callback_query", "my_chat_member"])

UNREACHABLE = "Telegram cannot be reached (%s); trying again until it can"
NOT_TAKEN_IN = "what Telegram sent cannot be taken in (%s); trying again"

NO_TOKEN = (
    "Telegram refuses the token. Get the current one from @BotFather, set TELEGRAM_BOT_TOKEN and start again."
)
LOGGED_OUT = (
    "The bot is logged out of Telegram's server (logOut was called). Point telegram.api_url to the server that "
    "it has moved to, or wait ten minutes, and start again."
)
SECOND_PROGRAM = (
    "Another program fetches this bot's messages with the same token. Stop the other one, or give each bot its "
    "own token, and start again."
)


def is_token_refused(error: InvalidToken) -> bool:
    """Return whether Telegram knows of no such token; PTB says the same where it only says «not found»."""
    return "not found" not in error.message.lower()


def is_logged_out(error: TelegramError) -> bool:
    """Return whether Telegram says that the bot has left this server."""
    return "logged out" in error.message.lower()


class Poller:
    """Fetches updates until it is cancelled."""

    def __init__(
        self,
        bot: Bot,
        requests: BaseRequest,
        receive: Receive,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._bot = bot
        self._requests = requests
        self._receive = receive
        self._pause = pause
        self._offset = 0
        self._failures = 0
        self._refusals = 0

    async def run(self) -> None:
        """Fetch and store for ever; raise ChannelError where only a person can mend what is wrong."""
        while True:
            wait = await self._fetch()
            if wait:
                await self._pause(wait)

    async def _fetch(self) -> float:
        """Fetch once and return how many seconds to wait before the next time."""
        try:
            updates = await ask(
                self._bot, "getUpdates", self._wanted(), by=self._requests, patience=PATIENCE + LATE
            )
            await self._receive(updates)
            following = 1 + max((update["update_id"] for update in updates), default=-1)
        except (InvalidToken, Forbidden) as error:
            if isinstance(error, Forbidden) or is_token_refused(error):
                raise ChannelError(NO_TOKEN) from error
            return self._refused("there is no such bot", NO_TOKEN)
        except Conflict:
            return self._refused("somebody else fetches updates with the same token", SECOND_PROGRAM)
        except RetryAfter as error:
            return asked_wait(error).total_seconds()
        except TimedOut:
            return self._backed_off(UNREACHABLE, "no answer in time", 0.5)
        except TelegramError as error:
            if is_logged_out(error):
                raise ChannelError(LOGGED_OUT) from error
            return self._backed_off(UNREACHABLE, type(error).__name__, 1.0)
        except Exception as error:  # noqa: BLE001  # whatever it is, polling must not end
            return self._backed_off(NOT_TAKEN_IN, type(error).__name__, 1.0)
        self._failures = self._refusals = 0
        self._offset = following or self._offset
        return 0.0

    def _wanted(self) -> dict[str, str]:
        wanted = {"timeout": str(PATIENCE), "allowed_updates": WANTED}
        return {**wanted, "offset": str(self._offset)} if self._offset else wanted

    def _refused(self, reason: str, in_the_end: str) -> float:
        self._refusals += 1
        if self._refusals >= REFUSALS:
            raise ChannelError(in_the_end)
        logger.warning("%s; trying again", reason)
        return 1.0

    def _backed_off(self, trouble: str, reason: str, first: float) -> float:
        self._failures += 1
        if self._failures == 1:
            logger.warning(trouble, reason)
        longest = SHORT_WAIT if self._failures < LASTS else LONGEST_WAIT
        return backoff(self._failures - 1, timedelta(seconds=first), longest).total_seconds()
