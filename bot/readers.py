"""The processes that read a knowledge folder for the one that serves; one is kept ready for the next change."""

import asyncio
import json
import logging
import os
import sys
import tempfile
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

logger = logging.getLogger(__name__)

LOAD_WITHIN = 180.0
"""Seconds that the process may take; a folder of 75 answers takes five."""

_SECRET = "TELEGRAM_BOT_TOKEN"
_READ = (
    "from bot.beside import stand_back; stand_back();"
    "from bot.material import read_for_parent; read_for_parent()"
)


@dataclass(frozen=True, slots=True)
class Reader:
    """A process that reads the folder it is told, and the file that it writes its pickled material to."""

    process: Process
    found: BinaryIO

    def tell(self, folder: Path, today: date, cache: Path) -> None:
        """Tell the process what to read. One that is no more takes no harm."""
        assert self.process.stdin is not None  # as it was started
        asked = json.dumps([str(folder), today.isoformat(), str(cache)])
        self.process.stdin.write(f"{asked}\n".encode())

    async def has_read(self) -> bool:
        """Tell, once the process has ended, whether it came to a good end."""
        try:
            async with asyncio.timeout(LOAD_WITHIN):
                code = await self.process.wait()
        except TimeoutError:
            logger.warning("the process that reads the knowledge took too long")
            return False
        if code != 0:
            logger.warning("the process that reads the knowledge ended with code %d", code)
        return code == 0

    async def end(self) -> None:
        """Leave no process and no file."""
        self.found.close()
        if self.process.returncode is None:
            self.process.kill()
            await self.process.wait()


class Readers:
    """Starts readers, and keeps one ready where it is asked to."""

    def __init__(self) -> None:
        self._ready: Reader | None = None
        self._was_made_ready = False

    async def make_ready(self) -> None:
        """Have a process wait for the next folder with all it needs in its memory: some 70 MB for half a second.

        Tried once before each reading: where none can be had, or it dies, it would be no better the next second.
        """
        if not self._was_made_ready:
            self._was_made_ready = True
            self._ready = await _started()

    @asynccontextmanager
    async def reading(self, folder: Path, today: date, cache: Path) -> AsyncIterator[Reader | None]:
        """Yield the process that now begins to read *folder*, or None where none can be had; none is left."""
        reader = await self._taken() or await _started()
        if reader is None:
            yield None
            return
        try:
            reader.tell(folder, today, cache)
            yield reader
        finally:
            await reader.end()

    async def _taken(self) -> Reader | None:
        """Return the process that is ready, if it is still alive."""
        reader, self._ready, self._was_made_ready = self._ready, None, False
        if reader is not None and reader.process.returncode is not None:
            await reader.end()
            return None
        return reader

    async def close(self) -> None:
        """Let go of the process that is ready."""
        ready, self._ready = self._ready, None
        if ready is not None:
            await ready.end()


async def _started() -> Reader | None:
    """Return a process that waits to be told what to read, or None where none can be had."""
    with ExitStack() as opened:
        try:
            found = opened.enter_context(tempfile.TemporaryFile())
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-P", "-c", _READ),
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


def _environment() -> Mapping[str, str]:
    """Return the environment of the process: the same modules, and no secret that it does not need."""
    kept = {name: value for name, value in os.environ.items() if name != _SECRET}
    return {**kept, "PYTHONPATH": os.pathsep.join(str(Path(each).absolute()) for each in sys.path)}
