"""What was fetched, stored before it is confirmed: what is meant for the bot, and of that only the part that matters.

An update that cannot even be read is left out, so that it holds up nobody else's.
"""

import logging
from collections.abc import Sequence

from bot.config import CHANNEL
from bot.conversation import Clock
from bot.storage.database import Database
from bot.storage.inbox import Incoming, receive
from handlers.feeding import Feeder, Taken
from handlers.incoming import BotIdentity, meaning_of
from handlers.payload import Json, from_payload, to_payload

logger = logging.getLogger(__name__)


class Store:
    """Takes in what Telegram sent."""

    def __init__(self, database: Database, clock: Clock, identity: BotIdentity, feeder: Feeder) -> None:
        self._database = database
        self._clock = clock
        self._identity = identity
        self._feeder = feeder

    async def __call__(self, updates: Sequence[Json]) -> None:
        """Store *updates* and let them be handled; if this raises, none of them is."""
        kept = [each for update in updates if (each := self._readable(update)) is not None]
        if not kept:
            return
        async with self._database.writing() as unit:
            fresh = await receive(unit, [incoming for incoming, _ in kept], self._clock())
        if fresh == len(kept):
            self._feeder.take([taken for _, taken in kept])
        else:
            self._feeder.wake()

    def _readable(self, update: Json) -> tuple[Incoming, Taken] | None:
        try:
            return self._incoming(update)
        except Exception as error:  # noqa: BLE001  # whatever is wrong with it: the others are served
            logger.error("an update cannot be read (%s) and is left out", type(error).__name__)
            return None

    def _incoming(self, update: Json) -> tuple[Incoming, Taken] | None:
        """Return *update* as it is kept, or None where it is not for the bot: others' talk is never stored."""
        payload = to_payload(update)
        kept = from_payload(payload)  # what it will mean when it comes from the table, it means now
        heard = meaning_of(kept, self._identity)
        if heard is None:
            return None
        number, chat = kept["update_id"], heard.key.chat
        return Incoming(self._identity.name, number, CHANNEL, chat, payload), Taken(number, chat, heard)
