"""Knowledge and the engine built from it, as one thing that is served and swapped whole.

What takes seconds, the engine's indexes, is kept on disk under the fingerprint of what it was built from; a
file that cannot be read or written costs only the time to build again.
"""

import json
import logging
import math
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import TypeVar

from bot.content.files import FIT
from bot.content.loader import load
from bot.content.model import Knowledge
from bot.content.shipped import prepared_folder, shipped_folder
from bot.engine.base import Indexes, base_of, build_indexes
from bot.engine.engine import Engine
from bot.engine.fit import Fit, fit_from
from bot.engine.stored import fingerprint, pack, unpack, unpack_readings
from bot.engine.vocabulary import NO_READINGS
from bot.errors import ContentError

logger = logging.getLogger(__name__)

Found = TypeVar("Found")

KEPT_INDEXES = 8
"""Indexes that stay in the cache; the oldest go first."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One state of the knowledge folder and the engine that answers from it."""

    knowledge: Knowledge
    engine: Engine


def load_snapshot(folder: Path, today: date, cache: Path | None = None) -> Snapshot:
    """Return the snapshot of *folder*, its indexes from *cache* when they were built before.

    Raise ContentError when the folder has a finding that keeps it from going live.
    """
    return snapshot_of(load(folder, today), read_fit(folder), cache)


def snapshot_of(knowledge: Knowledge, fit: Fit, cache: Path | None = None) -> Snapshot:
    """Return the snapshot of *knowledge* that is already loaded."""
    indexes = build_indexes(knowledge) if cache is None else _cached_indexes(knowledge, cache)
    return Snapshot(knowledge, Engine(base_of(knowledge, indexes), fit, knowledge.crisis.id))


def read_fit(folder: Path) -> Fit:
    """Return the folder's own fit (learned weights), or the shipped one; raise ContentError when it cannot be used."""
    own = folder / FIT
    path = own if own.exists() else shipped_folder() / FIT
    try:
        return fit_from(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, RecursionError) as error:
        raise ContentError(
            f"{FIT}: sovitusta ei voi käyttää. Poista tiedosto tai tee se uudelleen komennolla minnobot fit."
        ) from error


class LiveKnowledge:
    """The snapshot being served; only a good one ever takes its place."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.current = snapshot

    def swap(self, folder: Path, today: date, cache: Path | None = None) -> Snapshot:
        """Serve *folder* from now on and return its snapshot; raise ContentError and change nothing if it is bad."""
        self.current = load_snapshot(folder, today, cache)
        return self.current


def prepare(folder: Path, target: Path) -> Path:
    """Write the indexes of *folder* into *target* for starts to come, and return the file."""
    knowledge = load(folder, date.max)
    path = target / index_file(knowledge)
    _store(path, pack(build_indexes(knowledge)))
    return path


def _cached_indexes(knowledge: Knowledge, cache: Path) -> Indexes:
    """Return the indexes from the cache or from what the wheel brought; build and keep them when in neither.

    Even indexes of other knowledge help to build new ones: most of their words are the same.
    """
    name = index_file(knowledge)
    for folder in (cache, prepared_folder()):
        if indexes := _read(folder / name, lambda data: unpack(data, knowledge.lexicon)):
            return indexes
    earlier = next(filter(None, (_read(path, unpack_readings) for path in _newest(cache))), NO_READINGS)
    indexes = build_indexes(knowledge, earlier)
    _store(cache / name, pack(indexes))
    return indexes


def _read(path: Path, unpacked: Callable[[bytes], Found]) -> Found | None:
    """Return what *path* holds, or None: it may be missing, and a damaged one fails in any way."""
    try:
        return unpacked(path.read_bytes())
    except Exception:  # noqa: BLE001  # it is only a copy
        return None


def _newest(cache: Path) -> list[Path]:
    """Return the index files of this program's word lexicon, the newest first, the wheel's own last."""
    ending = f"*-{version('pyvoikko')}.npz"
    return [*sorted(cache.glob(ending), key=_age), *prepared_folder().glob(ending)]


def _age(path: Path) -> float:
    """Return how old *path* is, for sorting the newest first; another process may just have taken it away."""
    try:
        return -path.stat().st_mtime
    except OSError:
        return math.inf


def index_file(knowledge: Knowledge) -> str:
    """Return the name of the file that holds the indexes of *knowledge*, whoever wrote it."""
    return f"{fingerprint(knowledge)}-{version('pyvoikko')}.npz"


def _store(path: Path, data: bytes) -> None:
    """Write *data* whole or not at all, and let the oldest indexes go; a full or closed disk is no error."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        try:
            Path(name).replace(path)
        except OSError:
            Path(name).unlink(missing_ok=True)
            raise
        for old in sorted(path.parent.glob("*.npz"), key=_age)[KEPT_INDEXES:]:
            old.unlink(missing_ok=True)
    except OSError as error:
        logger.warning("the engine's indexes could not be kept in %s: %s", path.parent, error.strerror)
