"""One message brought to Telegram, once: what is asked for, and what the answer means for the message.

Knows neither queue nor pace: whether and when to try again is decided by `sending.py`.
"""

import json
import logging
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.errors import ChannelError
from bot.storage.outbox import Waiting
from handlers.outgoing import OutgoingText
from handlers.pacing import asked_wait
from handlers.polling import LOGGED_OUT, NO_TOKEN, is_logged_out, is_token_refused
from handlers.requesting import ask

logger = logging.getLogger(__name__)


logging.getLogger("telegram.request.BaseRequest").setLevel(logging.CRITICAL)
"""It logs answers that are no JSON, and half an answer holds what the person is told."""

MOST_FAULTS = 3
"""Times that our own code may fail over a message before it is given up."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """Telegram has it, or had it already."""


@dataclass(frozen=True, slots=True)
class Undeliverable:
    """It can never arrive; *reason* says why in a word."""

    reason: str


@dataclass(frozen=True, slots=True)
class TooFast:
    """It may be sent again after *wait*."""

    wait: timedelta


@dataclass(frozen=True, slots=True)
class Unanswered:
    """Nobody knows whether it arrived."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The group has become a supergroup, which is the chat *to*."""

    to: str


@dataclass(frozen=True, slots=True)
class Forgotten:
    """It was erased before it could leave."""


Outcome = Arrived | Undeliverable | TooFast | Unanswered | Moved | Forgotten

_NOT_MODIFIED = "message is not modified"

REASONS: Mapping[str, str] = {
    "blocked by the user": "blocked",
    "can't initiate conversation": "never-started",
    "user is deactivated": "deactivated",
    "was kicked": "removed",
    "is not a member": "removed",
    "group chat was deleted": "removed",
    "group chat was deactivated": "removed",
    "can't send messages to bots": "bot",
    "can't send messages to the bot": "bot",
    "chat not found": "not-found",
    "peer_id_invalid": "not-found",
    "user not found": "not-found",
    "not enough rights": "no-rights",
    "have no rights": "no-rights",
    "need administrator rights": "no-rights",
    "chat_write_forbidden": "no-rights",
    "topic_closed": "no-rights",
    "too long": "too-long",
    "too big": "too-long",
    "entity too large": "too-long",
    "text is empty": "empty",
    "must be non-empty": "empty",
    "can't parse": "malformed",
    "button": "malformed",
    "to edit not found": "gone",
    "can't be edited": "gone",
}
"""Telegram's words, in small letters, and ours. The first that is found counts."""

OTHER_REASON = "refused"
FAULT = "fault"

OURS = frozenset({"too-long", "empty", "malformed", OTHER_REASON, FAULT})
"""Reasons that lie in the message and not with the person, who can be told that something went wrong."""

Delivery = Callable[[Bot, int, str], Awaitable[object]]


async def _send_text(bot: Bot, chat: int, payload: str) -> object:
    fields = OutgoingText.from_json(payload).fields()
    return await ask(bot, "sendMessage", {"chat_id": str(chat), **fields})


TEXT = "text"
DELIVERIES: Mapping[str, Delivery] = {TEXT: _send_text}
"""How each kind of payload is sent. Its `kind` says which it is; a text has none."""


async def deliver(bot: Bot, message: Waiting, deliveries: Mapping[str, Delivery] = DELIVERIES) -> Outcome:
    """Return what became of *message* when it was sent now; raise ChannelError when no message can be sent."""
    try:
        kind = json.loads(message.payload).get("kind", TEXT)
        await deliveries[kind](bot, int(message.chat), message.payload)
    except RetryAfter as error:
        return TooFast(asked_wait(error))
    except ChatMigrated as error:
        return Moved(str(error.new_chat_id))
    except InvalidToken as error:
        if is_token_refused(error):
            raise ChannelError(NO_TOKEN) from None  # PTB's own message may hold the token
        return Unanswered()
    except TelegramError as error:
        return _meaning(error)
    except Exception as error:  # noqa: BLE001  # one message that cannot be sent must not stop the others
        logger.error("a message made the code fail: %s (%s)", type(error).__name__, message.source)
        return Unanswered() if message.attempts + 1 < MOST_FAULTS else Undeliverable(FAULT)
    return Arrived()


def _meaning(error: TelegramError) -> Outcome:
    """Return what a refusal or a failure means. Telegram's words are not passed on: they can quote the text."""
    said = error.message.lower()
    if _NOT_MODIFIED in said:
        return Arrived()
    if is_logged_out(error):
        raise ChannelError(LOGGED_OUT) from None
    reason = next((ours for theirs, ours in REASONS.items() if theirs in said), OTHER_REASON)
    is_refusal = isinstance(error, BadRequest | Forbidden) or _TOO_LARGE.fullmatch(said)
    return Undeliverable(reason) if is_refusal else Unanswered()


_TOO_LARGE = re.compile(r"request entity too large(?: \(413\).*)?", re.DOTALL)
"""PTB takes it for trouble of the network, but it will be as large the next time."""
