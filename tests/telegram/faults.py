"""What goes wrong on demand: per method, so many times or with a chance that a seed decides.

    telegram.faults.add("sendMessage", reset_after(), times=2)
    telegram.faults.add("*", bad_gateway(), chance=0.1, seed=7)
    telegram.faults.add("*", unauthorized())        from now on

Whether the request had its effect is part of a fault: before it, after it, or instead of an answer.
"""

import asyncio
import json
import random
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

ALWAYS = 1_000_000_000
HTML = "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><h1>502 Bad Gateway</h1></body>\r\n</html>\r\n"


class Effect(Enum):
    """Whether the request was carried out before things went wrong."""

    NONE = "none"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes over the wire instead: a status and a body; None for the body cuts the connection."""

    status: int = 0
    body: str | None = None
    content_type: str = "application/json"


@dataclass(frozen=True, slots=True)
class Fault:
    """One way to go wrong. *answer* None: the true answer. *delay*: seconds before it; None: for ever."""

    name: str
    effect: Effect
    answer: Answer | None = None
    delay: float | None = 0.0

    async def pass_time(self) -> None:
        """Wait as long as the fault does."""
        if self.delay is None:
            await asyncio.Event().wait()  # until the client gives up or the stand-in stops
        elif self.delay:
            await asyncio.sleep(self.delay)


def _error(code: int, description: str, **parameters: Any) -> Answer:
    body = {"ok": False, "error_code": code, "description": description}
    return Answer(code, json.dumps({**body, "parameters": parameters} if parameters else body))


def flood(retry_after: int) -> Fault:
    """Return 429: come back in so many seconds."""
    answer = _error(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)
    return Fault("429", Effect.NONE, answer)


def server_error(*, effect: Effect = Effect.NONE) -> Fault:
    """Return 500 in JSON."""
    return Fault("500", effect, _error(500, "Internal Server Error"))


def odd_updates(*updates: dict[str, Any]) -> Fault:
    """Return *updates* as they are, however odd: what a newer, an older or a broken server sends."""
    return Fault("odd updates", Effect.NONE, Answer(200, json.dumps({"ok": True, "result": updates})))


def bad_gateway(*, effect: Effect = Effect.NONE) -> Fault:
    """Return 502 with a page for people."""
    return Fault("502", effect, Answer(502, HTML, "text/html"))


def conflict() -> Fault:
    """Return 409: somebody else polls."""
    said = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    return Fault("409", Effect.NONE, _error(409, said))


def unauthorized() -> Fault:
    """Return 401: the token is worth nothing (any more)."""
    return Fault("401", Effect.NONE, _error(401, "Unauthorized"))


def not_found() -> Fault:
    """Return 404: a malformed token, or a proxy that leads nowhere for a moment."""
    return Fault("404", Effect.NONE, _error(404, "Not Found"))


def refused(description: str) -> Fault:
    """Return 400: never to be asked for again as it is."""
    return Fault("400", Effect.NONE, _error(400, f"Bad Request: {description}"))


def logged_out() -> Fault:
    """Return 400: somebody called logOut, and the bot has left this server."""
    return Fault("logged out", Effect.NONE, _error(400, "Bad Request: Logged out"))


def hangs(*, effect: Effect = Effect.NONE) -> Fault:
    """Never answer; whether something was done meanwhile only the stand-in knows."""
    return Fault("hangs", effect, delay=None)


def slow(seconds: float) -> Fault:
    """Do it and answer truly, late."""
    return Fault("slow", Effect.DONE, delay=seconds)


def reset_before() -> Fault:
    """Cut the connection before anything was done."""
    return Fault("reset before", Effect.NONE, Answer())


def reset_after() -> Fault:
    """Do it, then cut the connection."""
    return Fault("reset after", Effect.DONE, Answer())


def malformed() -> Fault:
    """Do it and answer with half of a JSON text."""
    return Fault("malformed", Effect.DONE, Answer(200, '{"ok": true, "resu'))


@dataclass(slots=True)
class _Planned:
    method: str
    fault: Fault
    left: int
    chance: float
    dice: random.Random
    skip: int


@dataclass(slots=True)
class Faults:
    """What is to go wrong. The first that fits a request is taken."""

    planned: list[_Planned] = field(default_factory=list)
    happened: list[tuple[str, str]] = field(default_factory=list)
    """(method, fault) of everything that went wrong on purpose."""
    duplicated: float = 0.0
    """The chance that an update is handed out twice in one answer."""
    reordered: float = 0.0
    """The chance that the updates of one answer are shuffled."""
    dice: random.Random = field(default_factory=lambda: random.Random(1))

    def add(
        self,
        method: str,
        fault: Fault,
        *,
        times: int = ALWAYS,
        chance: float = 1.0,
        seed: int = 1,
        skip: int = 0,
    ) -> None:
        """Let *method* ("*": any) go wrong *times* times, each with *chance*, after *skip* requests."""
        self.planned.append(_Planned(method, fault, times, chance, random.Random(seed), skip))

    def clear(self) -> None:
        """Let everything be well again."""
        self.planned.clear()
        self.duplicated = self.reordered = 0.0

    def take(self, method: str) -> Fault | None:
        """Return what goes wrong with this request."""
        for plan in self.planned:
            if plan.method not in (method, "*") or not plan.left:
                continue
            if plan.skip:
                plan.skip -= 1
            elif plan.dice.random() < plan.chance:
                plan.left -= 1
                self.happened.append((method, plan.fault.name))
                return plan.fault
        return None

    def shape(self, batch: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Return *batch* as it is handed out: with doubles, in another order."""
        shaped = [each for each in batch for _ in range(2 if self.dice.random() < self.duplicated else 1)]
        if self.dice.random() < self.reordered:
            self.dice.shuffle(shaped)
        return shaped
