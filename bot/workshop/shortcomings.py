"""What an admin of the knowledge is shown of misses and ratings: read from the store and put together."""

import asyncio
from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.dialogue.editing import LOOKED_BACK
from bot.dialogue.model import Event, Session, World
from bot.storage.misses import misses_since, ratings_since
from bot.storage.sessions import SessionKey
from bot.workshop.misses import grouped

MOST_READ = 1_000
"""Rows of each kind, the newest: others wait for the database while they are put together."""


async def read_shortcomings(
    unit: AsyncConnection, key: SessionKey, event: Event, session: Session, world: World
) -> World:
    """Return the world with what went unanswered or did not help lately."""
    since = (world.now - LOOKED_BACK).date()
    missed = await misses_since(unit, since, MOST_READ)
    rated = await ratings_since(unit, since, MOST_READ)
    answers = frozenset(answer.id for answer in world.knowledge.answers)
    vocabulary = world.engine.base.analyser.vocabulary
    found = await asyncio.to_thread(grouped, missed, rated, since, vocabulary, answers)
    return replace(world, shortcomings=found)
