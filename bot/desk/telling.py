"""Telling owners of the status that their proposal has: at once, or when a coordinator releases what was held.

The message goes into the outbox of the channel where the owner is; a channel says how through its carrier. What
cannot be told stays held, so that it is seen.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.content.model import Knowledge
from bot.dialogue.model import Reply
from bot.dialogue.telling_owner import status_news
from bot.proposals.model import Actor, Proposal
from bot.storage.changes import mark_told
from bot.storage.forms import names
from bot.storage.outbox import Outgoing, put
from bot.storage.proposals import Filter, find, owner, proposal

Carry: TypeAlias = Callable[[str, Sequence[Reply]], Sequence[Outgoing]]
"""Makes of replies to a chat what the channel's outbox keeps."""

Carriers: TypeAlias = Mapping[str, Carry]
"""The channels that can carry a message to somebody who is not asking, by name."""

NOBODY: Carriers = {}


class Telling(StrEnum):
    """What became of telling an owner."""

    QUEUED = "queued"
    """The message is on its way."""
    HELD = "held"
    """It waits until a coordinator releases it."""
    NOTHING_NEW = "nothing-new"
    """The status is the one they heard of last."""
    NO_OWNER = "no-owner"
    NO_CHANNEL = "no-channel"


async def tell_owner(
    unit: AsyncConnection,
    reference: str,
    knowledge: Knowledge,
    carriers: Carriers,
    now: datetime,
    who: Actor,
) -> Telling:
    """Put the message about the status that the proposal has to its owner, once, and return what became of it."""
    found = await proposal(unit, reference)
    ahead = Telling.NOTHING_NEW if found is None else await prospect(unit, found, carriers)
    place = await owner(unit, reference)
    if found is None or place is None or ahead is not Telling.HELD:
        return ahead
    news = status_news(found, knowledge, await names(unit))
    messages = carriers[place.channel](place.chat, (news,))
    await put(unit, [replace(each, proposal=reference) for each in messages], now)
    await mark_told(unit, reference, who, now)
    return Telling.QUEUED


async def prospect(unit: AsyncConnection, found: Proposal, channels: Collection[str]) -> Telling:
    """Return HELD where the owner of *found* could be told over one of *channels*, else what stands against it."""
    if not found.is_held:
        return Telling.NOTHING_NEW
    place = await owner(unit, found.reference)
    if place is None:
        return Telling.NO_OWNER
    return Telling.HELD if place.channel in channels else Telling.NO_CHANNEL


async def tell_all(
    unit: AsyncConnection,
    references: Iterable[str],
    knowledge: Knowledge,
    carriers: Carriers,
    now: datetime,
    who: Actor,
) -> Mapping[Telling, int]:
    """Tell the owners of these proposals, and return how often what became of it."""
    told = [await tell_owner(unit, each, knowledge, carriers, now, who) for each in references]
    return Counter(told)


async def held(unit: AsyncConnection) -> tuple[Proposal, ...]:
    """Return the proposals whose owners have yet to hear of their status, oldest first."""
    return await find(unit, Filter(held=True))
