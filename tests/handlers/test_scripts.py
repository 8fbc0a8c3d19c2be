"""The conversations of `tests/dialogues/`, over HTTP: PTB's application, the inbox, the outbox, the stand-in."""

import asyncio
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from bot.dialogue.model import Event, Reply
from tests.handlers.running import Running, replies_to, running
from tests.scripts import Script, play_script, scripts
from tests.telegram.server import StandIn, stand_in


class Stage:
    """One bot and one stand-in for all scripts: each is played by a person of their own."""

    def __init__(self, folder: Path) -> None:
        self.runner = asyncio.Runner()
        self._telegram = stand_in()
        self.telegram: StandIn = self.runner.run(self._telegram.__aenter__())
        self.telegram.world.pace.on = False  # whoever plays these is quicker than a person
        self._bot = running(self.telegram, folder)
        self.bot: Running = self.runner.run(self._bot.__aenter__())

    def close(self) -> None:
        self.runner.run(self._bot.__aexit__(None, None, None))
        self.runner.run(self._telegram.__aexit__(None, None, None))
        self.runner.close()


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    opened = Stage(tmp_path_factory.mktemp("telegram"))
    yield opened
    opened.close()


@pytest.mark.parametrize("script", [pytest.param(each, id=f"{each.file}: {each.name}") for each in scripts()])
def test_the_conversation_goes_as_written(script: Script, stage: Stage) -> None:
    person = stage.telegram.person("Maija Meikäläinen", started=True)

    def play(event: Event) -> Sequence[Reply]:
        return stage.runner.run(replies_to(stage.bot, person, event))

    play_script(script, play, stage.bot.knowledge)
    assert stage.telegram.violations == []
