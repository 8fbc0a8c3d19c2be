"""The conversations of `tests/dialogues/`, played through the core with the real knowledge and engine."""

from collections.abc import Sequence
from datetime import date
from functools import cache

import pytest

from bot.content.shipped import shipped_folder
from bot.dialogue.model import Event, Reply, World
from bot.live import Snapshot, load_snapshot
from tests.dialogue.fakes import NOW, Talk
from tests.scripts import Script, play_script, scripts


@cache
def snapshot() -> Snapshot:
    return load_snapshot(shipped_folder(), date(2026, 11, 21))


@pytest.mark.parametrize("script", [pytest.param(each, id=f"{each.file}: {each.name}") for each in scripts()])
def test_the_conversation_goes_as_written(script: Script) -> None:
    served = snapshot()
    talk = Talk(World(NOW, served.knowledge, served.engine))

    def play(event: Event) -> Sequence[Reply]:
        return talk.does(event).replies

    play_script(script, play, served.knowledge)
