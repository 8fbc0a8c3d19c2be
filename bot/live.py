"""Knowledge and the engine built from it, as one thing that is served and swapped whole.

What takes seconds, the engine's indexes, is kept on disk under the fingerprint of what it was built from; a
file that cannot be read or written costs only the time to build again. Reading a folder anew while people are
talking is the matter of `bot.loading`, noticing that it changed that of `bot.watching`.
"""

import gc
import json
import logging
import math
import os
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import TypeAlias, TypeVar

from bot.content.files import ENDINGS, FIT, FOLDERS
from bot.content.loader import load
from bot.content.model import Knowledge
from bot.content.shipped import prepared_folder, shipped_folder
from bot.engine.building import Indexes, base_of, build_indexes
from bot.engine.engine import Engine
from bot.engine.fit import Fit, fit_from
from bot.engine.stored import fingerprint, pack, unpack, unpack_readings
from bot.engine.vocabulary import NO_READINGS
from bot.errors import ContentError

logger = logging.getLogger(__name__)

Found = TypeVar("Found")

Stamp: TypeAlias = frozenset[tuple[str, int, int, int]]
"""Name, size, time of change and inode of every file that matters."""

KEPT_INDEXES = 8
"""Indexes that stay in the cache; the oldest go first."""

PART = ".part"
"""Ending of a file that is not whole yet. One that was left behind by a kill goes after an hour."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One state of the knowledge folder and the engine that answers from it.

    *stamp* is what the folder's files looked like before they were read, if they were read from a folder.
    """

    knowledge: Knowledge
    engine: Engine
    stamp: Stamp | None = None


def load_snapshot(folder: Path, today: date, cache: Path | None = None) -> Snapshot:
    """Return the snapshot of *folder*, its indexes from *cache* when they were built before.

    Raise ContentError when the folder has a finding that keeps it from going live.
    """
    stamp = stamp_of(folder)
    with without_collecting():
        return replace(snapshot_of(load(folder, today), read_fit(folder), cache), stamp=stamp)


@contextmanager
def without_collecting() -> Iterator[None]:
    """Collect no garbage meanwhile: what is loaded stays, and each pass over it takes longer than the last."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def stamp_of(folder: Path) -> Stamp:
    """Return what the files of *folder* look like from outside; nothing where they cannot be seen."""
    return frozenset(_stamps(folder, ""))


def _stamps(folder: Path, inside: str) -> Iterator[tuple[str, int, int, int]]:
    try:
        entries = [*os.scandir(folder)]
    except OSError:
        return
    for entry in entries:
        try:
            if not inside and entry.name in FOLDERS and entry.is_dir():
                yield from _stamps(folder / entry.name, f"{entry.name}/")
            elif entry.name == FIT or entry.name.lower().endswith(ENDINGS):
                seen = entry.stat()
                yield f"{inside}{entry.name}", seen.st_size, seen.st_mtime_ns, seen.st_ino
        except OSError:  # taken away since, or a link to nothing
            yield f"{inside}{entry.name}", 0, 0, 0


def snapshot_of(knowledge: Knowledge, fit: Fit, cache: Path | None = None) -> Snapshot:
    """Return the snapshot of *knowledge* that is already loaded."""
    return snapshot_with(knowledge, fit, indexes_of(knowledge, cache))


def snapshot_with(knowledge: Knowledge, fit: Fit, indexes: Indexes) -> Snapshot:
    """Return the snapshot of *knowledge* whose *indexes* are already worked out."""
    return Snapshot(knowledge, Engine(base_of(knowledge, indexes), fit, knowledge.crisis.id))


def indexes_of(knowledge: Knowledge, cache: Path | None) -> Indexes:
    """Return the indexes of *knowledge*, from *cache* when they were built before."""
    return build_indexes(knowledge) if cache is None else _kept_indexes(knowledge, cache)[0]


def packed_indexes_of(knowledge: Knowledge, cache: Path) -> bytes:
    """Return the same as bytes, for another process to unpack."""
    return _kept_indexes(knowledge, cache)[1]


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
        self.swaps = 0

    def swap(self, snapshot: Snapshot) -> None:
        """Serve *snapshot* from now on: whoever is being answered meanwhile is answered from one or the other."""
        self.current = snapshot
        self.swaps += 1


def prepare(folder: Path, target: Path) -> Path:
    """Write the indexes of *folder* into *target* for starts to come, and return the file."""
    knowledge = load(folder, date.max)
    path = target / index_file(knowledge)
    _store(path, pack(build_indexes(knowledge)))
    return path


def _kept_indexes(knowledge: Knowledge, cache: Path) -> tuple[Indexes, bytes]:
    """Return the indexes, and their bytes, from the cache or from what the wheel brought; else build and keep them.

    Even indexes of other knowledge help to build new ones: most of their words are the same.
    """
    name = index_file(knowledge)
    for folder in (cache, prepared_folder()):
        if kept := _read(folder / name, lambda data: (unpack(data, knowledge.lexicon), data)):
            return kept
    earlier = next(filter(None, (_read(path, unpack_readings) for path in _newest(cache))), NO_READINGS)
    indexes = build_indexes(knowledge, earlier)
    data = pack(indexes)
    _store(cache / name, data)
    return indexes, data


def _read(path: Path, unpacked: Callable[[bytes], Found]) -> Found | None:
    """Return what *path* holds, or None: it may be missing, and a damaged one fails in any way."""
    try:
        return unpacked(path.read_bytes())
    except Exception:  # noqa: BLE001  # it is only a copy
        return None


def _newest(cache: Path) -> list[Path]:
    """Return the index files of this program's word lexicon, the newest first, the wheel's own last."""
    ending = f"*-{version('pyvoikko')}.npz"
    return [*newest_first(cache.glob(ending)), *prepared_folder().glob(ending)]


def newest_first(paths: Iterable[Path]) -> list[Path]:
    """Return *paths*, those that were changed last first."""
    return sorted(paths, key=_age)


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
        write_whole(path, data)
        an_hour_ago = 3600 - time.time()
        left_behind = [part for part in path.parent.glob(f"*{PART}") if _age(part) > an_hour_ago]
        for old in (*newest_first(path.parent.glob("*.npz"))[KEPT_INDEXES:], *left_behind):
            old.unlink(missing_ok=True)
    except OSError as error:
        logger.warning("the engine's indexes could not be kept in %s: %s", path.parent, error.strerror)


def write_whole(path: Path, data: bytes) -> None:
    """Write *data* to *path*, whole or not at all even if the power is cut, for its owner's eyes alone.

    Raise OSError when it cannot be done.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=PART)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
