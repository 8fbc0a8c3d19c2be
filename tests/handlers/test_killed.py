"""`minnobot run`, killed with SIGKILL while many people talk with it: nothing is lost, nothing is doubled.

`make chaos KILLS=300` does it as often as one likes; in the environment, KILLS and SEED go for this test.
"""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.handlers.chaos import bad_weather, cast, failure, faults_in
from tests.telegram.server import StandIn, stand_in

KILLS = int(os.environ.get("KILLS", "4"))
SEED = int(os.environ.get("SEED", "9001"))
"""Always the same here; `make chaos` looks for moments that nobody has met yet."""


@pytest.fixture
async def telegram() -> AsyncIterator[StandIn]:
    async with stand_in() as opened:
        opened.world.pace.on = False
        yield opened


async def test_everything_has_its_effect_once_and_an_answer_wherever_it_is_killed(
    telegram: StandIn, tmp_path: Path
) -> None:
    chaos = cast(telegram, tmp_path, SEED)
    bad_weather(chaos)
    faults = await faults_in(chaos, KILLS)
    assert not faults, failure(chaos, faults)
