"""Replies to a Telegram chat as the outbox keeps them, also for whoever is not asking: this channel's carrier."""

from collections.abc import Sequence
from dataclasses import replace

from bot.config import CHANNEL
from bot.desk.telling import Carriers
from bot.dialogue.model import Reply
from bot.storage.outbox import Outgoing
from handlers.rendering import messages_of


def to_chat(chat: str, replies: Sequence[Reply], topic: int | None = None) -> Sequence[Outgoing]:
    """Return the messages that *replies* are in Telegram, in order, each with the source of its reply.

    *topic*: of a forum, in which they are to stand.
    """
    return tuple(
        Outgoing(CHANNEL, chat, (replace(message, topic=topic) if topic else message).to_json(), reply.source)
        for reply in replies
        for message in messages_of(reply)
    )


CARRIERS: Carriers = {CHANNEL: to_chat}
"""The channels that reach people who are not asking."""
