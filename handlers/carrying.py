"""Replies to a Telegram chat as the outbox keeps them, also for whoever is not asking: this channel's carrier."""

from collections.abc import Sequence

from bot.config import CHANNEL
from bot.desk.telling import Carriers
from bot.dialogue.model import Reply
from bot.storage.outbox import Outgoing
from handlers.rendering import messages_of


def to_chat(chat: str, replies: Sequence[Reply]) -> Sequence[Outgoing]:
    """Return the messages that *replies* are in Telegram, in order, each with the source of its reply."""
    return tuple(
        Outgoing(CHANNEL, chat, message.to_json(), reply.source)
        for reply in replies
        for message in messages_of(reply)
    )


CARRIERS: Carriers = {CHANNEL: to_chat}
"""The channels that reach people who are not asking."""
