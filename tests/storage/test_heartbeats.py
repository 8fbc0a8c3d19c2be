"""A sign of life replaces the earlier one of the same part."""

from bot.storage.database import Database
from bot.storage.heartbeats import Heartbeat, beat, heartbeats
from tests.storage.samples import HOUR, NOW


async def test_the_last_sign_of_each_part_counts(database: Database) -> None:
    async with database.writing() as unit:
        assert await heartbeats(unit) == {}
        await beat(unit, "polling", NOW)
        await beat(unit, "sending", NOW, "3 waiting")
        await beat(unit, "polling", NOW + HOUR, "ok")
        assert await heartbeats(unit) == {
            "polling": Heartbeat(NOW + HOUR, "ok"),
            "sending": Heartbeat(NOW, "3 waiting"),
        }
