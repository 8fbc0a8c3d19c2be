"""A knowledge folder read, checked and indexed beside the one that serves, in a process of its own.

In a thread the same work holds the interpreter: while indexes were built that way, an answer that takes 20 ms took
three seconds. It leaves what it has found in a file without a name, from where a thread unpacks it in a fifth of a
second: through a pipe all of it would be in memory twice. Where no process can be had, the thread does all of it. Swaps
nothing and tells nobody.
"""

import asyncio
import logging
import pickle
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import BinaryIO

from bot.content.findings import Finding
from bot.engine.stored import unpack
from bot.live import Snapshot, snapshot_with, without_collecting
from bot.material import Material, read_material
from bot.readers import Readers

logger = logging.getLogger(__name__)

SHORT_TURNS = 0.0005
"""Seconds after which the thread that unpacks lets others go on; Python's own 5 ms add up over a message's steps."""


@dataclass(frozen=True, slots=True)
class Loading:
    """What came of reading a folder: all findings, and the snapshot unless one of them is an error."""

    findings: tuple[Finding, ...]
    snapshot: Snapshot | None


async def load_beside(folder: Path, today: date, cache: Path) -> Loading:
    """Return what *folder* holds on the day *today*, while the event loop goes on with its work."""
    async with loading_from(Readers(), folder, today, cache) as load:
        return await load()


@asynccontextmanager
async def loading_from(
    readers: Readers, folder: Path, today: date, cache: Path
) -> AsyncIterator[Callable[[], Awaitable[Loading]]]:
    """Yield what returns *folder* as it is when this begins: a process reads it meanwhile, unless it is never asked."""
    async with readers.reading(folder, today, cache) as reader:

        async def load() -> Loading:
            found = reader.found if reader and await reader.has_read() else None
            with _short_turns():
                return await asyncio.to_thread(_loaded, found, folder, today, cache)

        yield load


def _loaded(found: BinaryIO | None, folder: Path, today: date, cache: Path) -> Loading:
    material = (found and _material_in(found)) or read_material(folder, today, cache)
    if material.knowledge is None or material.fit is None:
        return Loading(material.findings, None)
    indexes = unpack(material.indexes, material.knowledge.lexicon)
    snapshot = snapshot_with(material.knowledge, material.fit, indexes)
    return Loading(material.findings, replace(snapshot, stamp=material.stamp))


def _material_in(found: BinaryIO) -> Material | None:
    """Return the material pickled in *found*, or None when it is not all there."""
    found.seek(0)
    try:
        material: Material = pickle.load(found)
    except (EOFError, pickle.UnpicklingError):
        logger.warning("the process that reads the knowledge left nothing that can be used")
        return None
    return material


@contextmanager
def _short_turns() -> Iterator[None]:
    """Let threads take shorter turns meanwhile, and collect no garbage: a pass over all that is new stops everybody."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(min(before, SHORT_TURNS))
    try:
        with without_collecting():
            yield
    finally:
        sys.setswitchinterval(before)
