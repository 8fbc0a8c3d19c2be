"""`minnobot chat`: the whole conversation in the terminal. A translator like any other channel."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from uuid import uuid4

from bot.app import App, open_app
from bot.cli.options import ConfigFile, with_own_folder
from bot.cli.terminal import Terminal, event_of_line, is_leaving
from bot.config import Config, load_config
from bot.dialogue.model import Event, Reply, Trigger
from bot.dialogue.wording import say
from bot.storage.sessions import SessionKey

CHANNEL, SCREEN, USER = "terminal", "screen", "local"

PIPE = "pipe-"
"""How piped conversations begin; each is deleted at its end, but for what was sent."""

LEFT_BEHIND = timedelta(days=1)
"""Age at which such a chat was surely not deleted because it was killed."""

GOODBYE, HINT, FAILURE = "pääte.lopetus", "pääte.ohje", "virhe"
"""Texts that only a terminal says, and the one for a turn that failed."""

Handle = Callable[[Event], Sequence[Reply]]
Words = Callable[[str], str]


def chat(config: ConfigFile = None) -> None:
    """Talk with the bot here. Buttons are pressed by number; lopeta, exit, quit or Ctrl-D leaves.

    Piped input is taken line by line and begins a conversation of its own, which is forgotten in the end.
    """
    settings = with_own_folder(load_config(config))
    terminal = Terminal()
    pipe = f"{PIPE}{uuid4().hex}"
    key = SessionKey(CHANNEL, SCREEN, USER) if terminal.is_interactive else SessionKey(CHANNEL, pipe, pipe)
    with asyncio.Runner() as runner, _opened(runner, settings) as app:

        def handle(event: Event) -> Sequence[Reply]:
            return runner.run(app.conversation.handle(key, event))

        def words(text_key: str) -> str:
            return say(text_key, app.conversation.world())

        runner.run(app.conversation.forget_left_behind(CHANNEL, PIPE, LEFT_BEHIND))
        try:
            talk(terminal, handle, words)
        finally:
            if not terminal.is_interactive:
                runner.run(app.conversation.forget(key))


def talk(terminal: Terminal, handle: Handle, words: Words) -> None:
    """Lead one conversation from the greeting to the goodbye; *words* gives the bot's own sentences."""
    try:
        replies = handle(Event(Trigger.START))
        terminal.show(replies)
        if terminal.is_interactive:
            terminal.say(words(HINT))
        for line in terminal.lines():
            if is_leaving(line):
                break
            try:
                replies = handle(event_of_line(line, replies))
                terminal.show(replies)
            except OSError:
                raise  # the output is gone, or the disk
            except Exception:  # noqa: BLE001  # the outer edge; the conversation has logged it
                terminal.say(words(FAILURE))
    except KeyboardInterrupt:
        terminal.say("")  # the goodbye begins on a line of its own, not behind ^C
    terminal.say(words(GOODBYE))


@contextmanager
def _opened(runner: asyncio.Runner, config: Config) -> Iterator[App]:
    """Give the app inside the loop of *runner*. Reading a line blocks, and nothing has to run meanwhile."""
    opening = open_app(config)
    app = runner.run(opening.__aenter__())
    try:
        yield app
    finally:
        runner.run(opening.__aexit__(None, None, None))
