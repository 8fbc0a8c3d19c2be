"""The conversations of `tests/dialogues/`, played through the core with the real knowledge and engine."""

from collections.abc import Sequence
from functools import cache

import pytest

from bot.dialogue.model import Event, Reply, World
from bot.engine.engine import Engine
from tests.dialogue.fakes import NOW, Talk, shipped
from tests.scripts import Script, play_script, scripts


@cache
def engine() -> Engine:
    return Engine.of(shipped())


@pytest.mark.parametrize("script", [pytest.param(each, id=f"{each.file}: {each.name}") for each in scripts()])
def test_the_conversation_goes_as_written(script: Script) -> None:
    talk = Talk(World(NOW, shipped(), engine()))

    def play(event: Event) -> Sequence[Reply]:
        return talk.does(event).replies

    play_script(script, play, shipped())
