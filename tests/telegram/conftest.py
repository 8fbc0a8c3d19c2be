"""A running stand-in, and a client that asks it without any bot library."""

from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest

from tests.telegram.server import StandIn, stand_in


@dataclass(frozen=True, slots=True)
class Told:
    """What the server answered."""

    status: int
    body: dict[str, Any]

    @property
    def result(self) -> Any:
        """What was asked for; fails when it was refused."""
        assert self.status == 200, self.body
        return self.body["result"]

    @property
    def why(self) -> str:
        """Why it was refused."""
        assert self.status != 200, self.body
        assert self.body["error_code"] == self.status
        return str(self.body["description"])


Ask = Callable[..., Coroutine[Any, Any, Told]]


@pytest.fixture
async def telegram() -> AsyncIterator[StandIn]:
    """Give a stand-in of its own, asleep until spoken to."""
    async with stand_in() as running:
        yield running


@pytest.fixture
async def ask(telegram: StandIn) -> AsyncIterator[Ask]:
    """Give a function that asks for a method with JSON parameters."""
    async with aiohttp.ClientSession(telegram.url) as session:

        async def asked(method: str, /, token: str = telegram.token, **parameters: Any) -> Told:
            async with session.post(f"/bot{token}/{method}", json=parameters) as answer:
                return Told(answer.status, await answer.json())

        yield asked
