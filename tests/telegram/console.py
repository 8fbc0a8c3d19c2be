"""Talk with a bot through the stand-in, without a token: `python -m tests.telegram.console -- minnobot run`.

Starts the stand-in and the command, to which TELEGRAM_API_URL and TELEGRAM_BOT_TOKEN say where it is. What the
command itself prints goes to stderr. Deliberately small: text, buttons by number, and what `:help` lists.
"""

import asyncio
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from tests.telegram.people import Person
from tests.telegram.server import StandIn, stand_in
from tests.telegram.world import Json, Message, Press

HELP = """\
Write to the bot; a number presses a button. Also:
  :as NAME        go on as somebody else: Kaisa is a coordinator, Anna looks after the knowledge
  :edit TEXT      change what you wrote last
  :photo :sticker :voice :location :contact    send one
  :file PATH      send a file
  :block :unblock block the bot, let it write again
  :help :quit"""
ROLES = {"Kaisa": 501, "Anna": 503}
"""Who is more than a visitor where the bot was started with `roles.yaml`."""

GRACE = 5.0
"""Seconds that the command has to stop."""
QUIET = 0.4
"""Seconds without news after which piped input goes on."""
FIRST_NEWS = 10.0
"""Seconds that piped input waits for the bot to say anything."""


class Console:
    """Shows what people see, and does what the one who is at the keyboard types."""

    def __init__(self, telegram: StandIn, write: Callable[[str], object]) -> None:
        self.telegram, self.write = telegram, write
        self.people: dict[str, Person] = {}
        self.shown: dict[Message, tuple[Json, Json | None]] = {}
        self.presses: set[Press] = set()
        self.buttons: dict[Person, list[tuple[Message, str]]] = {}
        """What a number presses."""
        self.person = self.become("Maija")

    def become(self, name: str) -> Person:
        """Return who types from now on, telling who it is."""
        if name not in self.people:
            self.people[name] = self.telegram.person(name, id_=ROLES.get(name, 0))
            self.buttons[self.people[name]] = []
        self.person = self.people[name]
        self.write(f"You are {name}, id {self.person.id}. :help tells what can be done.")
        return self.person

    def show_news(self) -> bool:
        """Write what is new or changed on anybody's screen; return whether anything was."""
        lines: list[str] = []
        for press in self.telegram.world.presses.values():
            if press.answered and press not in self.presses:
                self.presses.add(press)
                lines += [f"({press.text})"] if press.text else []
        for name, person in self.people.items():
            for message in person.heard():
                looks = (message.content, message.keyboard)
                if self.shown.get(message) != looks:
                    lines += self._drawn(
                        message, "bot" if person is self.person else f"bot to {name}", person
                    )
                    self.shown[message] = looks
        for line in lines:
            self.write(line)
        return bool(lines)

    def do(self, line: str) -> bool:
        """Do what *line* says; return whether to go on."""
        command, _, rest = line.partition(" ")
        buttons = self.buttons[self.person]
        if line.isdigit() and 1 <= int(line) <= len(buttons):
            message, data = buttons[int(line) - 1]
            self.person.forges(message, data)
        elif not line.startswith(":"):
            if line:
                self.person.says(line)
        elif command == ":quit":
            return False
        else:
            self._special(command, rest)
        return True

    def _special(self, command: str, rest: str) -> None:
        person = self.person
        deeds: dict[str, Callable[[], object]] = {
            ":as": lambda: self.become(rest or "Maija"),
            ":edit": lambda: person.edits([m for m in person.sees() if not m.by_bot][-1], rest),
            ":photo": person.sends_photo,
            ":sticker": person.sends_sticker,
            ":voice": person.sends_voice,
            ":location": person.sends_location,
            ":contact": person.sends_contact,
            ":file": lambda: self._send_file(rest),
            ":block": person.blocks,
            ":unblock": person.unblocks,
        }
        try:
            deeds.get(command, lambda: self.write(HELP))()
        except (AssertionError, IndexError, OSError) as error:
            self.write(f"That cannot be done: {error}")

    def _send_file(self, path: str) -> None:
        file = Path(path).expanduser()
        self.person.sends_document(file.read_bytes(), file.name)

    def _drawn(self, message: Message, head: str, person: Person) -> list[str]:
        file = message.content.get("document", {}).get("file_name")
        head += " (edited)" if message in self.shown else ""
        text = message.text + (f" [file {file}]" if file else "")
        lines = [f"{head}: " + text.replace("\n", "\n     ")]
        pressable = [button for button in message.buttons if "callback_data" in button]
        if pressable:
            self.buttons[person] = [(message, button["callback_data"]) for button in pressable]
        lines += [f"     {number}  {button['text']}" for number, button in enumerate(pressable, start=1)]
        return lines + [f"     -  {b['text']}: {b['url']}" for b in message.buttons if "url" in b]


async def main(command: Sequence[str]) -> int:
    """Return the exit code: the command's own when it ended by itself, else 0; 1 after violations."""
    async with stand_in() as telegram:
        console = Console(telegram, _write)
        where = {"TELEGRAM_API_URL": telegram.url, "TELEGRAM_BOT_TOKEN": telegram.token}
        child = await asyncio.create_subprocess_exec(
            *command, env={**os.environ, **where}, stdin=asyncio.subprocess.DEVNULL, stdout=sys.stderr
        )
        talk = asyncio.create_task(_talk(console))
        ended = asyncio.create_task(child.wait())
        try:
            await asyncio.wait({talk, ended}, return_when=asyncio.FIRST_COMPLETED)
            if ended.done():
                _write(f"The bot ended with code {child.returncode}.")
                return child.returncode or 0
        finally:
            talk.cancel()
            await _stopped(child)
        for violation in telegram.violations:
            _write(f"Telegram would have refused: {violation.method}: {violation.description}")
        return 1 if telegram.violations else 0


async def _talk(console: Console) -> None:
    lines = _lines()
    news = asyncio.create_task(_show_for_ever(console))
    try:
        while (line := await lines.get()) is not None and console.do(line.strip()):
            if not sys.stdin.isatty():
                await _quiet(console)
    finally:
        news.cancel()


async def _show_for_ever(console: Console) -> None:
    while True:
        await console.telegram.world.changes.until(console.show_news, 60)


async def _quiet(console: Console) -> None:
    """Wait until the bot has said something and then is silent, so that a piped script reads as a conversation."""
    world = console.telegram.world

    def done(beyond: int) -> int:
        return sum(call.status == 200 for call in world.calls[beyond:] if call.method != "getUpdates")

    seen, wait = len(world.calls), FIRST_NEWS
    if not world.updates.unconfirmed():
        return
    while await world.changes.until(partial(done, seen), wait):
        seen, wait = len(world.calls), QUIET
    console.show_news()


async def _stopped(child: asyncio.subprocess.Process) -> None:
    if child.returncode is not None:
        return
    child.send_signal(signal.SIGTERM)
    try:
        await asyncio.wait_for(child.wait(), GRACE)
    except TimeoutError:
        child.kill()
        await child.wait()


def _lines() -> "asyncio.Queue[str | None]":
    """Return what is typed, line by line, then None. In a daemon thread: reading cannot be called off."""
    lines: asyncio.Queue[str | None] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def read() -> None:
        for line in sys.stdin:
            loop.call_soon_threadsafe(lines.put_nowait, line)
        loop.call_soon_threadsafe(lines.put_nowait, None)

    threading.Thread(target=read, daemon=True).start()
    return lines


def _write(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments[:1] == ["--"]:
        arguments = arguments[1:]
    if not arguments:
        sys.exit("Say which bot to start: python -m tests.telegram.console -- minnobot run")
    try:
        sys.exit(asyncio.run(main(arguments)))
    except KeyboardInterrupt:
        sys.exit(130)
