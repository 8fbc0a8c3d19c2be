"""How a bot that may be running in another process is doing, as far as its database tells. Reads only.

Plain sqlite3, like `inspection.py`: whoever looks must neither upgrade nor write, and be quick about it.
"""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.storage.heartbeats import Heartbeat
from bot.storage.inspection import read_only


@dataclass(frozen=True, slots=True)
class Backlog:
    """What waits: how many, and since when the one that has waited longest could have gone."""

    count: int
    since: datetime | None


@dataclass(frozen=True, slots=True)
class Service:
    """The signs of life by part, what waits on its way in and out, and what was given up."""

    signs: Mapping[str, Heartbeat]
    updates: Backlog
    messages: Backlog
    last_sent: datetime | None
    set_aside: int
    undeliverable: int


_UPDATES = "SELECT count(*), min(received_at) FROM inbox WHERE payload IS NOT NULL"

_MESSAGES = """
SELECT count(*), min(max(made_at, coalesce(not_before, made_at))) FROM outbox WHERE done_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM outbox AS earlier
    WHERE earlier.channel = outbox.channel AND earlier.chat = outbox.chat AND earlier.id <= outbox.id
      AND earlier.done_at IS NULL AND earlier.not_before > :now
)"""
"""Those that may leave now: none that has to wait, nor stands behind one of its chat that has."""

_LAST_SENT = "SELECT max(done_at) FROM outbox WHERE failed IS NULL"
_SET_ASIDE = "SELECT count(*) FROM inbox WHERE done_at IS NOT NULL AND failures >= 3"
_UNDELIVERABLE = "SELECT count(*) FROM outbox WHERE failed IS NOT NULL"


def look_at_service(path: Path, now: datetime) -> Service | None:
    """Return how the bot of the database at *path* is doing, None where no bot that leaves signs has used it.

    Raise StorageError when it cannot be read.
    """
    with read_only(path) as file:
        known = file.execute("SELECT 1 FROM sqlite_master WHERE name = 'heartbeats'").fetchone()
        if known is None:
            return None
        rows = file.execute("SELECT name, at, detail FROM heartbeats").fetchall()
        return Service(
            {name: Heartbeat(_moment(at), detail) for name, at, detail in rows},
            _backlog(file, _UPDATES),
            _backlog(file, _MESSAGES, now=_stored(now)),
            _moment_or_none(file.execute(_LAST_SENT).fetchone()[0]),
            int(file.execute(_SET_ASIDE).fetchone()[0]),
            int(file.execute(_UNDELIVERABLE).fetchone()[0]),
        )


def _backlog(file: sqlite3.Connection, query: str, **values: str) -> Backlog:
    count, since = file.execute(query, values).fetchone()
    return Backlog(int(count), _moment_or_none(since))


def _stored(moment: datetime) -> str:
    """Return *moment* as the tables keep it."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")


def _moment(kept: str) -> datetime:
    return datetime.fromisoformat(kept).replace(tzinfo=UTC)


def _moment_or_none(kept: str | None) -> datetime | None:
    return None if kept is None else _moment(kept)
