"""What tests of every folder share."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import settings

from bot.storage.database import Database, open_database

settings.register_profile(
    "minnobot", deadline=None
)  # a busy machine is no failure; speed has tests of its own
settings.load_profile("minnobot")


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """Give a fresh database in a file of its own."""
    async with open_database(tmp_path / "kanta.db") as opened:
        yield opened
