"""A bot that is killed again and again while people talk with it, and then the comparison.

    python -m tests.handlers.chaos KILLS [SEED]

`torment` lets everybody in `CAST` live their episodes while the process is killed at instants that a seed
chooses; `comparison` holds side by side what people did, what they saw and what the database keeps. Whoever is
to take part is a class in `actors.py`.
"""

import asyncio
import random
import shutil
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count, pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.content.shipped import shipped_folder
from tests.handlers.acting import Actor, Stage
from tests.handlers.actors import ALONE, CAST
from tests.handlers.books import Books, books_of
from tests.handlers.process import BotProcess
from tests.telegram.faults import bad_gateway, flood, malformed, reset_after, reset_before, server_error
from tests.telegram.people import Person
from tests.telegram.server import StandIn, stand_in
from tests.telegram.world import Message

UNMARKED = 2.0
"""Seconds before a kill in which a message may have left without being marked: on a busy disk a flush is slow."""

ON_ITS_WAY = 1.0
"""Seconds after a kill in which the stand-in may still read what the dead process had written to it."""

MOST_AT_ONCE = 12
"""Requests that are under way side by side, and so may be repeated after a kill."""

LAST_WORDS = 120.0
"""Seconds in which everybody comes to the end of an episode once nobody is killed any more."""


@dataclass
class Chaos:
    """The stage, who is on it, and when the bot was killed."""

    telegram: StandIn
    bot: BotProcess
    seed: int
    actors: Sequence[Actor]
    stage: Stage
    dice: random.Random
    kills: list[float] = field(default_factory=list)


def cast(telegram: StandIn, folder: Path, seed: int, each: int = 1, **settings: object) -> Chaos:
    """Return the stage with *each* times everybody in `CAST`, and those in `ALONE`."""
    knowledge = folder / "tietopohja"
    shutil.copytree(shipped_folder(), knowledge)
    dice, stage = random.Random(seed), Stage(knowledge)
    numbers = count(1)
    actors = [
        kind(telegram.person(f"{kind.__name__} {number}", started=True), random.Random(dice.random()), stage)
        for kind in (*CAST * each, *ALONE)
        for number in (next(numbers),)
    ]
    roles = {
        "coordinators": [_named(actor.person) for actor in actors if actor.is_coordinator],
        "admins": [_named(actor.person) for actor in actors if actor.is_admin],
    }
    bot = BotProcess(telegram, folder, knowledge={"path": str(knowledge)}, **roles, **settings)
    return Chaos(telegram, bot, seed, actors, stage, dice)


def _named(person: Person) -> Mapping[str, object]:
    return {"id": person.id, "name": person.user["first_name"]}


def bad_weather(chaos: Chaos) -> None:
    """Let updates come twice and in another order, and the network go wrong now and then."""
    faults, seed = chaos.telegram.faults, chaos.seed
    faults.duplicated, faults.reordered, faults.dice = 0.1, 0.2, random.Random(seed)
    faults.add("getUpdates", bad_gateway(), chance=0.02, seed=seed)
    for place, fault in enumerate(
        (reset_before(), reset_after(), malformed(), server_error(), flood(1), bad_gateway())
    ):
        faults.add("sendMessage", fault, chance=0.004, seed=seed + place)


async def torment(chaos: Chaos, kills: int) -> None:
    """Kill the bot *kills* times, then let everybody come to the end and stop it.

    Fail when somebody waits in vain or the bot does not stop as it should.
    """
    lives = [asyncio.create_task(actor.live()) for actor in chaos.actors]
    try:
        for _ in range(kills):
            await chaos.bot.start()
            await _unlucky_moment(chaos)
            assert chaos.bot.is_alive, f"it ended by itself: {chaos.bot.process.returncode}"
            chaos.kills.append(chaos.telegram.world.clock.now())
            await chaos.bot.kill()
            _failed(lives)
        await chaos.bot.start()
        await chaos.bot.serves()
        chaos.stage.is_ending = True
        async with asyncio.timeout(LAST_WORDS):
            await asyncio.gather(*lives)
        await _quiet(chaos)
        assert await chaos.bot.stop() == 0, chaos.bot.said()
    finally:
        for life in lives:
            life.cancel()
        await asyncio.gather(*lives, return_exceptions=True)
        if chaos.bot.is_alive:
            await chaos.bot.kill()


async def faults_in(chaos: Chaos, kills: int) -> list[str]:
    """Return everything that went wrong in a play with so many kills."""
    try:
        await torment(chaos, kills)
    except (AssertionError, TimeoutError) as error:
        return [f"{type(error).__name__}: {error}"[:1000], *comparison(chaos)]
    return list(comparison(chaos))


def figures(chaos: Chaos) -> str:
    """Return how much happened."""
    kept, seen = books(chaos), sum(len(actor.person.heard()) for actor in chaos.actors)
    sent = sum(each.is_sent for each in kept.proposals)
    went_wrong = Counter(name for _, name in chaos.telegram.faults.happened)
    return (
        f"seed {chaos.seed}: {len(chaos.kills)} kills, {len(chaos.actors)} people, "
        f"{len(chaos.telegram.world.updates.everything)} updates, {seen} messages seen, "
        f"{seen - kept.sent} of them twice, {sent} proposals sent, {kept.misses.total()} misses; "
        f"network: {dict(went_wrong)}"
    )


async def _unlucky_moment(chaos: Chaos) -> None:
    """Wait for the next kill: while it starts, at any moment, or right at a request."""
    dice, world = chaos.dice, chaos.telegram.world
    if dice.random() < 0.1:
        await asyncio.sleep(dice.uniform(0.3, 2.0))
        return
    await chaos.bot.serves()
    if dice.random() < 0.2 and world.updates.everything:
        world.updates.redeliver(dice.choice(list(world.updates.everything)))
    if dice.random() < 0.5:
        await asyncio.sleep(dice.uniform(0.0, 1.0))
        return
    number = len(world.calls) + dice.randint(1, 40)
    await _until(lambda: len(world.calls) >= number, 2.0)
    await asyncio.sleep(dice.uniform(0.0, 0.01))


async def _until(is_so: object, within: float) -> None:
    for _ in range(int(within / 0.002)):
        if is_so():  # type: ignore[operator]
            return
        await asyncio.sleep(0.002)


async def _quiet(chaos: Chaos) -> None:
    """Wait until nothing waits in the database any more."""
    for _ in range(1200):
        if not chaos.telegram.world.updates.unconfirmed() and not books(chaos).waiting:
            return
        await asyncio.sleep(0.1)
    raise AssertionError(f"something waits for ever: {books(chaos).waiting}")


def _failed(lives: Sequence["asyncio.Task[None]"]) -> None:
    for life in lives:
        if life.done():
            life.result()


def books(chaos: Chaos) -> Books:
    """Return what the database holds."""
    return books_of(chaos.bot.database)


def comparison(chaos: Chaos) -> Iterator[str]:
    """Return everything that is not as it should be, a sentence each."""
    kept = books(chaos)
    yield from (f"violation: {each}" for each in chaos.telegram.violations)
    if "Traceback" in chaos.bot.said():
        yield "somebody was shown a traceback"
    if kept.waiting or kept.failures or kept.given_up:
        yield f"{kept.waiting} wait, {kept.failures} failures, {kept.given_up} were given up"
    missing = chaos.telegram.world.updates.everything.keys() - kept.received
    if missing:
        yield f"never received: {sorted(missing)[:5]}"
    yield from _repeats(chaos, kept)
    for actor in chaos.actors:
        said = _without_repeats(chaos, actor.person)
        yield from (
            f"{type(actor).__name__} {actor.person.id}: {each}" for each in actor.compared(kept, said)
        )


def _repeats(chaos: Chaos, kept: Books) -> Iterator[str]:
    """Return whether more was repeated than a kill or the network excuses."""
    shown = sum(len(actor.person.heard()) for actor in chaos.actors)
    once = sum(len(_without_repeats(chaos, actor.person)) for actor in chaos.actors)
    if shown < kept.sent:
        yield f"{kept.sent} messages were marked as sent, and people saw {shown}"
    if once > kept.sent:
        yield f"{shown - kept.sent} messages came twice, of which {shown - once} are excused"
        yield from _unexcused(chaos)
    most = MOST_AT_ONCE * len(chaos.kills) + sum(
        name in EXCUSES for _, name in chaos.telegram.faults.happened
    )
    if shown - kept.sent > most:
        yield f"{shown - kept.sent} messages came twice in {len(chaos.kills)} kills"


def _unexcused(chaos: Chaos) -> Iterator[str]:
    """Return when what looks alike was sent, and when it was killed around that; some of it was just said twice."""
    for actor in chaos.actors:
        for a, b in pairwise(actor.person.heard()):
            if _looks(a) == _looks(b) and not _is_excused(chaos, a, b) and a.call and b.call:
                kills = [round(kill - a.call.at, 2) for kill in chaos.kills if abs(kill - a.call.at) < 10]
                again = f"and {b.call.at - a.call.at:.2f} s later; kills at {kills} s"
                yield f"{type(actor).__name__} saw {a.text[:30]!r} ({a.call.fault or a.call.status}) {again}"


EXCUSES = frozenset({"reset after", "malformed"})
"""Faults that hide from the bot that a message arrived."""


def _without_repeats(chaos: Chaos, person: Person) -> list[Message]:
    """Return what *person* saw, without what may have come twice: right after the first, and with an excuse."""
    heard = person.heard()
    again = {id(b) for a, b in pairwise(heard) if _looks(a) == _looks(b) and _is_excused(chaos, a, b)}
    return [message for message in heard if id(message) not in again]


def _looks(message: Message) -> object:
    if "document" in message.content:
        return message.content["document"]["file_name"]  # each file has a number of its own
    return message.content, message.keyboard


def _is_excused(chaos: Chaos, first: Message, second: Message) -> bool:
    assert first.call is not None
    assert second.call is not None
    if first.call.fault in EXCUSES:
        return True
    sent, again = first.call.at, second.call.at
    return any(kill - UNMARKED <= sent <= kill + ON_ITS_WAY and again >= kill for kill in chaos.kills)


def failure(chaos: Chaos, faults: Sequence[str]) -> str:
    """Return what to tell of *faults*, with what repeats the run."""
    lines = "\n".join(faults[:20])
    return f"seed {chaos.seed}, {len(chaos.kills)} kills:\n{lines}\n…\n{chaos.bot.said()[-1500:]}"


async def _main(kills: int, seed: int) -> int:
    """Do it *kills* times, in lives of 50 so that a long run tells how it goes; return the exit code."""
    for begun in range(0, kills, 50):
        with TemporaryDirectory() as folder:
            async with stand_in() as telegram:
                telegram.world.pace.on = False
                chaos = cast(telegram, Path(folder), seed + begun, each=2)
                bad_weather(chaos)
                faults = await faults_in(chaos, min(50, kills - begun))
                print(figures(chaos), flush=True)  # noqa: T201  # this is the terminal
                if faults:
                    print(failure(chaos, faults))  # noqa: T201
                    return 1
    return 0


if __name__ == "__main__":
    _kills, *_seed = map(int, sys.argv[1:])
    sys.exit(asyncio.run(_main(_kills, *_seed or [random.SystemRandom().randint(1, 10**6)])))
