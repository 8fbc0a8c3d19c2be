"""The conversations of `tests/dialogues/`, typed at a terminal: real knowledge, engine and database."""

import asyncio
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from string import ascii_lowercase

import pytest

from bot.cli.terminal import buttons_of, event_of_line
from bot.content.shipped import shipped_folder
from bot.conversation import Conversation
from bot.dialogue.model import Event, Reply, Trigger
from bot.live import LiveKnowledge, Snapshot, load_snapshot
from bot.storage.database import open_database
from bot.storage.sessions import SessionKey
from tests.dialogue.fakes import NOW
from tests.scripts import Script, play_script, scripts

KEY = SessionKey("terminal", "screen", "local")


@cache
def snapshot() -> Snapshot:
    return load_snapshot(shipped_folder(), NOW.date())


@pytest.mark.parametrize("script", [pytest.param(each, id=f"{each.file}: {each.name}") for each in scripts()])
def test_the_conversation_goes_as_written(script: Script, tmp_path: Path) -> None:
    with asyncio.Runner() as runner:
        opening = open_database(tmp_path / "kanta.db")
        conversation = Conversation(runner.run(opening.__aenter__()), LiveKnowledge(snapshot()), lambda: NOW)
        replies: Sequence[Reply] = ()

        def play(event: Event) -> Sequence[Reply]:
            nonlocal replies
            replies = runner.run(conversation.handle(KEY, event_of_line(line_of(event, replies), replies)))
            return replies

        def play_or_press(event: Event) -> Sequence[Reply]:
            nonlocal replies
            if event.trigger is Trigger.TEXT or event in [button.event for button in buttons_of(replies)]:
                return play(event)
            replies = runner.run(
                conversation.handle(KEY, event)
            )  # a button further up, which no line reaches
            return replies

        try:
            play_script(script, play_or_press, snapshot().knowledge)
        finally:
            runner.run(opening.__aexit__(None, None, None))


def line_of(event: Event, replies: Sequence[Reply]) -> str:
    """Return what a person types to bring about *event*: the words, or the mark of the button."""
    if event.trigger is Trigger.TEXT:
        return event.text
    place = [button.event for button in buttons_of(replies)].index(event)
    return ascii_lowercase[place] if any(reply.typed_is_answer for reply in replies) else str(1 + place)
