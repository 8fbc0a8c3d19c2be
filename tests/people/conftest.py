"""A person with a database of their own."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.people.driver import Person
from tests.people.driver import person as a_person


@pytest.fixture
async def person(tmp_path: Path) -> AsyncIterator[Person]:
    """Give somebody who meets the bot for the first time."""
    async with a_person(tmp_path / "kanta.db") as somebody:
        yield somebody
