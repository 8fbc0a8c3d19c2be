"""The terminal as a channel: lines in, replies with numbered buttons out. Knows nothing of what is said.

On a screen Markdown is shown as such; in a pipe it is plain text, and what was read is repeated, so that the
output reads as the conversation it was. History and line editing live in memory only.
"""

import codecs
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import count
from string import ascii_lowercase
from typing import TYPE_CHECKING

from bot.cli.plain_text import plain_text
from bot.dialogue.model import Button, Event, Reply, Trigger

if TYPE_CHECKING:
    from rich.console import Console

PROMPT = "> "
WIDEST = 88
"""Columns of text on a screen: longer lines are tiring to read."""

LEAVING = frozenset({"exit", "lopeta", "quit"})


def is_leaving(line: str) -> bool:
    """Return whether *line* says that the conversation is over."""
    return line.strip().casefold() in LEAVING


def event_of_line(line: str, replies: Sequence[Reply]) -> Event:
    """Return what *line* means under *replies*: the press of a button by its mark or label, or a message."""
    said = " ".join(line.split())
    marked = dict(zip(_marks(replies), buttons_of(replies), strict=False))
    if pressed := marked.get(said.removeprefix("[").rstrip("].)").casefold()):
        return pressed.event
    labelled = () if _takes_typed(replies) else reversed(buttons_of(replies))
    meant = (button.event for button in labelled if button.label.casefold() == said.casefold())
    return next(meant, Event(Trigger.TEXT, line))


def buttons_of(replies: Sequence[Reply]) -> tuple[Button, ...]:
    """Return the buttons of *replies* in the order of their marks."""
    return tuple(button for reply in replies for row in reply.buttons for button in row)


def _marks(replies: Sequence[Reply]) -> Iterator[str]:
    """Return what to type for each button in turn: numbers, or letters where a number is an answer."""
    return iter(ascii_lowercase) if _takes_typed(replies) else map(str, count(1))


def _takes_typed(replies: Sequence[Reply]) -> bool:
    return any(reply.typed_is_answer for reply in replies)


class Terminal:
    """This process's standard input and output."""

    def __init__(self) -> None:
        self.is_interactive = sys.stdin.isatty()
        self._screen = _screen() if sys.stdout.isatty() else None

    def lines(self) -> Iterator[str]:
        """Return what is typed or piped in, line by line, without empty lines, until it ends."""
        for line in self._typed() if self.is_interactive else self._piped():
            if line.strip():
                yield line

    def show(self, replies: Sequence[Reply]) -> None:
        """Write *replies*, their buttons marked through."""
        marks = _marks(replies)
        for reply in replies:
            self.say(reply.text)
            for row in reply.buttons:
                labelled = [f"[{next(marks)}] {button.label}" for button in row]
                self._write("   ".join(labelled), is_label=True)
            if reply.buttons:
                self._write("")

    def say(self, markdown: str) -> None:
        """Write one message."""
        if self._screen is None:
            self._write(plain_text(markdown))
        else:
            from rich.markdown import Markdown

            self._screen.print(Markdown(markdown, hyperlinks=False))
        self._write("")

    def _write(self, text: str, *, is_label: bool = False) -> None:
        if self._screen is None:
            print(text, flush=True)  # noqa: T201  # this is the terminal
        else:
            style = "cyan" if is_label else None
            self._screen.print(text, style=style, markup=False, highlight=False, emoji=False)

    def _typed(self) -> Iterator[str]:
        with suppress(ImportError):  # Windows has no readline; its console edits lines itself
            import readline  # noqa: F401  # importing it gives `input` line editing and a history in memory
        sys.stdin.reconfigure(errors="replace")  # type: ignore[union-attr]  # standard input is a TextIOWrapper
        try:
            while True:
                yield input(PROMPT)
        except EOFError:
            self._write("")  # what follows begins on a line of its own, not behind the prompt

    def _piped(self) -> Iterator[str]:
        decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
        for content in sys.stdin.buffer:
            line = decoder.decode(content).rstrip("\r\n")
            if line.strip():
                self._write(f"{PROMPT}{_printable(line)}")
                self._write("")
            yield line


def _screen() -> "Console":
    from rich.console import Console

    console = Console()
    console.width = min(console.width, WIDEST)
    return console


def _printable(line: str) -> str:
    """Return *line* without what would move the cursor or ring the bell."""
    return "".join(sign if sign.isprintable() or sign == "\t" else "\ufffd" for sign in line)
