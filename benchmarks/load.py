"""How the running bot bears a crowd: 300 messages a second from 200 people, everything stored.

`make load`. Starts `minnobot run` with a database of its own beside a server that takes the place of
Telegram and costs next to nothing. Latency is the time from the moment at which an update could be fetched to the
first message to its chat that followed. Prints a table and leaves with 1 if a message was not answered.
"""

import argparse
import asyncio
import os
import signal
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.load_people import Person, people
from benchmarks.load_server import TOKEN, LoadServer
from benchmarks.tables import table
from bot.workshop.known_questions import read_questions

ROOT = Path(__file__).parent.parent
QUESTIONS = Path(__file__).parent / "questions.jsonl"
SETTINGS = """\
limits: {messages_per_minute: 100000, proposals_per_day: 10000}
"""
WARM_UP = 3.0
"""Seconds of load before anything is counted: what is loaded at the first message is told by `make bench`."""
PATIENCE = 20.0
"""Seconds that the bot may take to start, and for the last answers."""


@dataclass(slots=True)
class Crowd:
    """Who writes, and how long each waited."""

    persons: tuple[Person, ...]
    latencies: list[float] = field(default_factory=list)
    by_id: dict[int, Person] = field(init=False)
    counts: bool = False
    said: int = 0
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.by_id = {person.id: person for person in self.persons}

    def hears(self, chat: int, keyboard: str | None) -> None:
        """Take note of a message to *chat*."""
        person = self.by_id[chat]
        person.sees(keyboard)
        self.changed.set()
        if person.asked_at:
            waited = time.perf_counter() - person.asked_at.popleft()
            if self.counts:
                self.latencies.append(waited)

    def waiting(self) -> int:
        """Return how many messages are not answered."""
        return sum(len(person.asked_at) for person in self.persons)

    async def talks(self, server: LoadServer, rate: float, seconds: float) -> None:
        """Let everybody write in turn, *rate* messages a second altogether, answered or not."""
        begun = time.perf_counter()
        for number in range(int(rate * seconds)):
            due = begun + number / rate
            if (early := due - time.perf_counter()) > 0:
                await asyncio.sleep(early)
            person = self.persons[self.said % len(self.persons)]
            self.said += 1
            person.asked_at.append(due)
            server.add(person.update())

    async def is_answered(self) -> bool:
        """Return whether everything was answered within PATIENCE."""
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                while self.waiting():
                    self.changed.clear()
                    await self.changed.wait()
        return not self.waiting()


@dataclass(frozen=True, slots=True)
class Use:
    """What a process has used of the machine."""

    cpu: float
    megabytes: float


def use_of(process: int) -> Use:
    """Return what *process* has used up to now."""
    times = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[11:13]
    pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    cpu = sum(map(int, times)) / os.sysconf("SC_CLK_TCK")
    return Use(cpu, pages * os.sysconf("SC_PAGE_SIZE") / 1e6)


async def measure(arguments: argparse.Namespace) -> bool:
    """Run the bot under load and print how it went; return whether everything was answered."""
    lines = QUESTIONS.read_text(encoding="utf-8").split("\n")
    crowd = Crowd(people(arguments.people, [question.text for question in read_questions(lines)]))
    server = LoadServer(crowd.hears)
    url = await server.open()
    with tempfile.TemporaryDirectory(dir=arguments.folder) as folder:
        settings = Path(folder) / "config.yaml"
        settings.write_text(SETTINGS)
        log = Path(arguments.log or os.devnull).open("wb")  # noqa: ASYNC230, SIM115  # the bot's own, from here on
        profiled = ("-m", "cProfile", "-o", arguments.profile) if arguments.profile else ()
        bot = await asyncio.create_subprocess_exec(
            *(sys.executable, *profiled, "-m", "bot", "run", "--config", str(settings)),
            cwd=ROOT,
            env={
                **os.environ,
                "TELEGRAM_BOT_TOKEN": TOKEN,
                "TELEGRAM_API_URL": url,
                "MINNOBOT_DATABASE_URL": f"sqlite+aiosqlite:///{folder}/load.db",
            },
            stdout=log,
            stderr=log,
        )
        try:
            return await _loaded(crowd, server, bot.pid, arguments)
        finally:
            with suppress(ProcessLookupError):  # it has stopped by itself
                bot.send_signal(signal.SIGTERM)
            await bot.wait()
            log.close()


async def _loaded(crowd: Crowd, server: LoadServer, bot: int, arguments: argparse.Namespace) -> bool:
    first = crowd.persons[0]
    first.asked_at.append(time.perf_counter())
    server.add(first.update())
    if not await crowd.is_answered():
        print("the bot does not start", file=sys.stderr)
        return False
    await crowd.talks(server, arguments.rate, WARM_UP)
    crowd.counts = True
    said, begun, own = crowd.said, time.perf_counter(), time.process_time()
    uses = [use_of(bot)]
    for _ in range(2):
        await crowd.talks(server, arguments.rate, arguments.seconds / 2)
        uses.append(use_of(bot))
    is_whole = await crowd.is_answered()
    took, own, said = time.perf_counter() - begun, time.process_time() - own, crowd.said - said
    uses[-1] = use_of(bot)
    ordered = sorted(crowd.latencies)
    if not ordered:
        print("nothing was answered", file=sys.stderr)
        return False
    rows = [(f"p{at}", f"{1000 * ordered[len(ordered) * at // 100]:.0f} ms") for at in (50, 90, 99)]
    rows += [
        ("longest", f"{1000 * ordered[-1]:.0f} ms"),
        ("messages", f"{said}"),
        ("answered", f"{len(ordered) / took:.0f} a second"),
        ("not answered", f"{crowd.waiting()}"),
        ("the bot's CPU", f"{1000 * (uses[-1].cpu - uses[0].cpu) / said:.2f} ms a message"),
        ("this program's CPU", f"{1000 * own / said:.2f} ms a message"),
        ("memory", " → ".join(f"{use.megabytes:.0f}" for use in uses) + " MB"),
    ]
    print(table((f"{arguments.people} people, {arguments.rate:.0f} messages a second", ""), rows))
    return is_whole


def main() -> None:
    """Measure as the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load")
    parser.add_argument("--rate", type=float, default=300.0, help="messages a second")
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--folder", help="where the database is made (default: the temporary folder)")
    parser.add_argument("--profile", help="write a cProfile of the bot's loop to this file")
    parser.add_argument("--log", help="keep what the bot logged in this file")
    sys.exit(0 if asyncio.run(measure(parser.parse_args())) else 1)


if __name__ == "__main__":
    main()
