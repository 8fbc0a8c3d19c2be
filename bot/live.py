"""Knowledge and the engine built from it, as one thing that is served and swapped whole.

What takes seconds is kept on disk: knowledge that was read and found good under a name for its files, the engine's
indexes under the fingerprint of what they were built from. A copy that cannot be read or written costs only that time
again. Reading a folder anew while people are talking is the matter of `bot.loading`, noticing that it changed that of
`bot.watching`.
"""

import gc
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import TypeAlias, TypeVar

from bot.beside import Start, at_once
from bot.content import stored as stored_knowledge
from bot.content.files import ENDINGS, FIT, FOLDERS
from bot.content.model import Knowledge
from bot.content.shipped import prepared_folder, shipped_folder
from bot.engine.building import Indexes, base_of, build_indexes
from bot.engine.engine import Engine
from bot.engine.fit import Fit, fit_from
from bot.engine.stored import fingerprint, pack, unpack, unpack_readings
from bot.engine.vocabulary import NO_READINGS
from bot.errors import ContentError
from bot.keeping import keep, kept, newest_first

Found = TypeVar("Found")

Stamp: TypeAlias = frozenset[tuple[str, int, int, int]]
"""Name, size, time of change and inode of every file that matters."""

KNOWLEDGE = ".knowledge"
INDEXES = ".npz"
"""Endings of what is kept."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One state of the knowledge folder and the engine that answers from it.

    *stamp* is what the folder's files looked like before they were read, if they were read from a folder. Nothing is
    shown: asyncio shows a task with its result when it puts a signal back, and that alone took 100 MB.
    """

    knowledge: Knowledge = field(repr=False)
    engine: Engine = field(repr=False)
    stamp: Stamp | None = field(default=None, repr=False)


def load(folder: Path, today: date) -> Knowledge:
    """Return the knowledge of *folder*, read and checked, or raise ContentError with all its findings.

    Only here is the reader loaded: it takes a tenth of a second, and most starts find what they need in the cache.
    """
    from bot.content import loader

    return loader.load(folder, today)


def load_snapshot(folder: Path, today: date, cache: Path | None = None) -> Snapshot:
    """Return the snapshot of *folder*, its indexes from *cache* when they were built before.

    Raise ContentError when the folder has a finding that keeps it from going live.
    """
    stamp = stamp_of(folder)
    with without_collecting():
        knowledge = load(folder, today) if cache is None else _kept_knowledge(folder, today, cache)
        return replace(snapshot_of(knowledge, read_fit(folder), cache), stamp=stamp)


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


def packed_indexes_of(knowledge: Knowledge, cache: Path, start: Start = at_once) -> bytes:
    """Return the same as bytes, for another process to unpack; *start* begins what can be done meanwhile."""
    return _kept_indexes(knowledge, cache, start)[1]


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


def prepare(folder: Path, target: Path) -> list[Path]:
    """Write what is read and worked out of *folder* into *target* for starts to come, and return the files."""
    signature = stored_knowledge.signature(folder)
    knowledge = load(folder, date.max)
    copies = {index_file(knowledge): pack(build_indexes(knowledge))}
    if signature:  # else it was changed before it was read
        copies[f"{signature}{KNOWLEDGE}"] = stored_knowledge.pack(knowledge)
    for name, data in copies.items():
        keep(target / name, data)
    return [target / name for name in copies]


def _kept_knowledge(folder: Path, today: date, cache: Path) -> Knowledge:
    """Return what *folder* holds, kept or brought by the wheel if its files were read and found good before."""
    signature = stored_knowledge.signature(folder)
    name = f"{signature}{KNOWLEDGE}"
    if signature and (found := _first_kept(cache, name, stored_knowledge.unpack)):
        return found
    knowledge = load(folder, today)
    if signature and stored_knowledge.signature(folder) == signature:  # else it changed while it was read
        keep(cache / name, stored_knowledge.pack(knowledge))
    return knowledge


def _kept_indexes(knowledge: Knowledge, cache: Path, start: Start = at_once) -> tuple[Indexes, bytes]:
    """Return the indexes and their bytes, kept or brought by the wheel; else build and keep them.

    Even indexes of other knowledge help to build new ones: most of their words are the same.
    """
    name = index_file(knowledge)
    if found := _first_kept(cache, name, lambda data: (unpack(data, knowledge.lexicon), data)):
        return found
    earlier = next(filter(None, (kept(path, unpack_readings) for path in _newest(cache))), NO_READINGS)
    indexes = build_indexes(knowledge, earlier, start)
    data = pack(indexes)
    keep(cache / name, data)
    return indexes, data


def _first_kept(cache: Path, name: str, unpacked: Callable[[bytes], Found]) -> Found | None:
    return kept(cache / name, unpacked) or kept(prepared_folder() / name, unpacked)


def _newest(cache: Path) -> list[Path]:
    """Return the index files of this program's word lexicon, the newest first, the wheel's own last."""
    ending = f"*-{version('pyvoikko')}{INDEXES}"
    return [*newest_first(cache.glob(ending)), *prepared_folder().glob(ending)]


def index_file(knowledge: Knowledge) -> str:
    """Return the name of the file that holds the indexes of *knowledge*, whoever wrote it."""
    return f"{fingerprint(knowledge)}-{version('pyvoikko')}{INDEXES}"
