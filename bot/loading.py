"""A knowledge folder read, checked and indexed beside the one that serves, in a process of its own.

In a thread the same work holds the interpreter: while indexes were built that way, an answer that takes 20 ms took
three seconds. It leaves what it has found in a file without a name, from where a thread unpacks it in a fifth of a
second: through a pipe all of it would be in memory twice. Where no process can be had, the thread does all of it. Swaps
nothing and tells nobody.
"""

import asyncio
import logging
import os
import pickle
import sys
import tempfile
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import BinaryIO

from bot.content.findings import Finding
from bot.engine.stored import unpack
from bot.live import Snapshot, snapshot_with, without_collecting
from bot.material import Material, read_material

logger = logging.getLogger(__name__)

LOAD_WITHIN = 180.0
"""Seconds that the process may take; a folder of 75 answers takes five."""

SHORT_TURNS = 0.0005
"""Seconds after which the thread that unpacks lets others go on; Python's own 5 ms add up over a message's steps."""

_SECRET = "TELEGRAM_BOT_TOKEN"
_READ = "from bot.material import read_for_parent; read_for_parent()"


@dataclass(frozen=True, slots=True)
class Loading:
    """What came of reading a folder: all findings, and the snapshot unless one of them is an error."""

    findings: tuple[Finding, ...]
    snapshot: Snapshot | None


@dataclass(frozen=True, slots=True)
class Reader:
    """A process that reads a folder, and the file that it writes its pickled material to."""

    process: Process
    found: BinaryIO


async def load_beside(folder: Path, today: date, cache: Path) -> Loading:
    """Return what *folder* holds on the day *today*, while the event loop goes on with its work."""
    async with reader_of(folder, today, cache) as read:
        return await read()


@asynccontextmanager
async def reader_of(
    folder: Path, today: date, cache: Path
) -> AsyncIterator[Callable[[], Awaitable[Loading]]]:
    """Yield what returns *folder* as it is when this begins: a process reads it meanwhile, unless it is never asked."""
    reader = await _started(folder, today, cache)

    async def read() -> Loading:
        found = reader.found if reader and await _has_read(reader.process) else None
        with _short_turns():
            return await asyncio.to_thread(_loaded, found, folder, today, cache)

    try:
        yield read
    finally:
        if reader:
            await _end(reader)


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


async def _started(folder: Path, today: date, cache: Path) -> Reader | None:
    """Return a process that reads *folder*, or None where none can be had."""
    with ExitStack() as opened:
        try:
            found = opened.enter_context(tempfile.TemporaryFile())
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-P", "-c", _READ, str(folder), today.isoformat(), str(cache)),
                env=_environment(),
                stdin=PIPE,  # held open: when this process is no more, the other one ends too
                stdout=found,
                stderr=DEVNULL,  # a traceback may quote what stands in the files
            )
        except OSError as error:
            logger.warning("no process could be started to read the knowledge: %s", error.strerror)
            return None
        opened.pop_all()
        return Reader(process, found)


async def _has_read(process: Process) -> bool:
    """Tell whether *process* has come to a good end."""
    try:
        async with asyncio.timeout(LOAD_WITHIN):
            code = await process.wait()
    except TimeoutError:
        logger.warning("the process that reads the knowledge took too long")
        return False
    if code != 0:
        logger.warning("the process that reads the knowledge ended with code %d", code)
    return code == 0


async def _end(reader: Reader) -> None:
    reader.found.close()
    if reader.process.returncode is None:
        reader.process.kill()
        await reader.process.wait()


def _environment() -> Mapping[str, str]:
    """Return the environment of the process: the same modules, and no secret that it does not need."""
    kept = {name: value for name, value in os.environ.items() if name != _SECRET}
    return {**kept, "PYTHONPATH": os.pathsep.join(str(Path(each).absolute()) for each in sys.path)}


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
