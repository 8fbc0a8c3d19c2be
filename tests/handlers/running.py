"""A running bot at the stand-in: the real service over HTTP, with a database of its own."""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import select

from bot.app import App, open_app
from bot.config import Config
from bot.content.model import Knowledge
from bot.dialogue.buttons import STALE, data_of, event_of
from bot.dialogue.model import Button, Event, Reply, Trigger
from bot.storage.tables import inbox, outbox
from handlers.carrying import CARRIERS
from handlers.service import serve
from tests.dialogue.fakes import NOW
from tests.telegram.people import Person
from tests.telegram.server import StandIn
from tests.telegram.world import Message

PATIENCE = 20.0
"""Seconds; only a failing test waits so long."""


def config_for(telegram: StandIn, folder: Path, **others: object) -> Config:
    """Return settings that lead to the stand-in; nobody floods in a test that is not about floods."""
    return Config.model_validate(
        {
            "telegram": {"token": telegram.token, "api_url": telegram.url},
            "database": {"url": f"sqlite+aiosqlite:///{folder / 'kanta.db'}"},
            "limits": {"messages_per_minute": 100_000},
            **others,
        }
    )


@dataclass
class Running:
    """A bot that runs, and what a test may ask about it."""

    app: App
    telegram: StandIn
    stop: asyncio.Event
    task: "asyncio.Task[None]"

    @property
    def knowledge(self) -> Knowledge:
        return self.app.live.current.knowledge

    async def settled(self) -> None:
        """Wait until everything that reached the bot has been answered."""
        async with asyncio.timeout(PATIENCE):
            while self.telegram.world.updates.unconfirmed() or await self._busy():
                assert not self.task.done(), "the bot has stopped"
                await asyncio.sleep(0.003)

    async def sources(self, after: int = 0) -> list[tuple[int, str]]:
        """Return the outbox's numbers above *after* and what each message was made from."""
        async with self.app.database.reading() as unit:
            rows = await unit.execute(
                select(outbox.c.id, outbox.c.source).where(outbox.c.id > after).order_by(outbox.c.id)
            )
            return [(row.id, row.source) for row in rows]

    async def _busy(self) -> bool:
        async with self.app.database.reading() as unit:
            waiting = await unit.scalar(select(inbox.c.update_id).where(inbox.c.done_at.is_(None)).limit(1))
            leaving = await unit.scalar(select(outbox.c.id).where(outbox.c.payload.is_not(None)).limit(1))
            return waiting is not None or leaving is not None


@asynccontextmanager
async def running(
    telegram: StandIn, folder: Path, *, now: datetime = NOW, **others: object
) -> AsyncIterator[Running]:
    """Give a bot that serves the stand-in, and stop it in the end."""
    begun = time.monotonic()

    def clock() -> datetime:
        return now + timedelta(seconds=time.monotonic() - begun)

    config = config_for(telegram, folder, **others)
    async with open_app(config, clock=clock, cache=folder, carriers=CARRIERS, forgiving=True) as app:
        stop = asyncio.Event()
        task = asyncio.create_task(serve(app, stop))
        try:
            yield Running(app, telegram, stop, task)
        finally:
            stop.set()
            await task


async def replies_to(bot: Running, person: Person, event: Event) -> Sequence[Reply]:
    """Return what the bot says once *person* does *event*, as the conversation's own replies."""
    if event.trigger is not Trigger.TEXT and not person.heard():
        person.starts()  # a button needs a message to stand under
        await bot.settled()
    before = len(person.heard())
    last = max((number for number, _ in await bot.sources()), default=0)
    if event.trigger is Trigger.TEXT:
        person.says(event.text if event.text.strip() else ".")  # no app sends nothing
    else:
        person.forges(person.heard()[-1], data_of(event))
    await bot.settled()
    told = person.heard()[before:]
    sources = await bot.sources(last)
    return tuple(_reply(message, source) for message, (_, source) in zip(told, sources, strict=True))


def _reply(message: Message, source: str) -> Reply:
    rows = tuple(
        tuple(Button(each["text"], event_of(each["callback_data"]) or STALE) for each in row)
        for row in (message.keyboard or {}).get("inline_keyboard", ())
    )
    return Reply(message.text, source, rows)
