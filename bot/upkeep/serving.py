"""Whether the bot serves people right now, as the signs of life in its database tell. Looks only.

A running bot leaves a sign of each `Part` every `BEAT_EVERY` seconds (`handlers/heart.py`).
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from bot.errors import StorageError
from bot.storage.heartbeats import Heartbeat
from bot.storage.serving import Backlog, Service, look_at_service
from bot.upkeep.checks import Check, Level, broken, notice, ok


class Part(StrEnum):
    """What leaves a sign of life, and when."""

    RUNNING = "running"
    """The process, all the time; tells its version."""
    POLLING = "polling"
    """Each time that Telegram has answered whether there is something new."""
    SENDING = "sending"
    """Each time that it was looked whether there is something to send."""
    KNOWLEDGE = "knowledge"
    """When the knowledge that is served was taken into use."""
    STOPPED = "stopped"
    """Once, at an orderly end."""


BEAT_EVERY = 15.0
"""Seconds. The sign of a part is therefore up to so much older than the part's last act."""

DEAD = timedelta(seconds=60)
DEAF = timedelta(minutes=2)
"""Telegram holds a question for up to 20 s when there is nothing new, and attempts are up to 30 s apart."""

UPDATE_WAITS = timedelta(minutes=1)
MESSAGE_WAITS = timedelta(minutes=5)


def check_serving(path: Path, now: datetime) -> Iterator[Check]:
    """Return whether the bot with the database at *path* serves *now*."""
    if not path.exists():
        yield broken("running", f"the bot has never run: there is no database at {path}. Start minnobot run.")
        return
    try:
        service = look_at_service(path, now)
    except StorageError as error:
        yield broken("database", str(error))
        return
    if service is None:
        yield broken("running", "the bot does not run, or is of an earlier version. Start minnobot run.")
        return
    running = _running(service, now)
    yield running
    if running.level is Level.OK:
        yield _polling(service, now)
        yield _sending(service, now)
        yield from _knowledge(service)
    yield _updates(service.updates, now)
    yield _messages(service, now)
    yield from _given_up(service)


def _running(service: Service, now: datetime) -> Check:
    sign, end = service.signs.get(Part.RUNNING), service.signs.get(Part.STOPPED)
    if sign is None:
        return broken("running", "the bot has never run with this database. Start minnobot run.")
    if end is not None and end.at >= sign.at:
        return broken("running", f"the bot was stopped {_ago(end, now)}. Start minnobot run.")
    if now - sign.at > DEAD:
        return broken(
            "running",
            f"the bot does not run: its last sign of life came {_ago(sign, now)}. Start minnobot run.",
        )
    return ok("running", f"version {sign.detail}, last sign of life {_ago(sign, now)}")


def _polling(service: Service, now: datetime) -> Check:
    sign = service.signs.get(Part.POLLING)
    if sign is None:
        return broken(
            "polling", "the bot runs but has not reached Telegram yet. Look at the network and its log."
        )
    if now - sign.at > DEAF:
        return broken(
            "polling", f"the bot cannot reach Telegram: the last answer came {_ago(sign, now)}. Look at the "
            "network and its log."
        )  # fmt: skip
    return ok("polling", f"Telegram answered {_ago(sign, now)}")


def _sending(service: Service, now: datetime) -> Check:
    sign = service.signs.get(Part.SENDING)
    if sign is None or now - sign.at > DEAF:
        last = "never since its start" if sign is None else _ago(sign, now)
        return broken("sending", f"the bot last looked for messages to send {last}. Start it anew.")
    return ok("sending", f"looked for messages {_ago(sign, now)}")


def _knowledge(service: Service) -> Iterator[Check]:
    sign = service.signs.get(Part.KNOWLEDGE)
    if sign is not None:
        yield ok("knowledge", f"{sign.detail} in use since {sign.at.astimezone():%Y-%m-%d %H:%M}")


def _updates(waiting: Backlog, now: datetime) -> Check:
    if waiting.since is not None and now - waiting.since > UPDATE_WAITS:
        return broken(
            "inbox", f"{_number(waiting.count, 'message')} of people not handled, the oldest for "
            f"{_span(now - waiting.since)}. Look at the bot's log, and start it anew if it does not get on."
        )  # fmt: skip
    return ok("inbox", f"{waiting.count} to be handled")


def _messages(service: Service, now: datetime) -> Check:
    """Return how the outbox is; a long queue that moves on is no fault, Telegram wants it slow."""
    waiting = service.messages
    if waiting.since is None or now - waiting.since <= MESSAGE_WAITS:
        return ok("outbox", f"{waiting.count} to be sent")
    said = f"{_number(waiting.count, 'answer')} not sent, the oldest for {_span(now - waiting.since)}"
    if service.last_sent is not None and now - service.last_sent <= UPDATE_WAITS:
        return notice("outbox", f"{said}, but others leave. Telegram lets only so many go at a time.")
    return broken("outbox", f"{said}. Look at the network and at the bot's log.")


def _given_up(service: Service) -> Iterator[Check]:
    if service.set_aside:
        yield notice(
            "set aside", f"{_number(service.set_aside, 'message')} of people made the program fail in the last "
            "two weeks and got an apology. The log tells where; tell whoever looks after the program."
        )  # fmt: skip
    if service.undeliverable:
        yield ok(
            "undeliverable", f"{_number(service.undeliverable, 'answer')} could not be delivered, as when a "
            "person blocked the bot"
        )  # fmt: skip


def _ago(sign: Heartbeat, now: datetime) -> str:
    return f"{_span(now - sign.at)} ago"


def _span(time: timedelta) -> str:
    seconds = max(0, round(time.total_seconds()))
    for size, name in ((86_400, "days"), (3600, "hours"), (60, "minutes")):
        if seconds >= 2 * size:
            return f"{seconds // size} {name}"
    return f"{seconds} s"


def _number(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
