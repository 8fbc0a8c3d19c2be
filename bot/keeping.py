"""Copies on disk of what takes long to work out: found again at the next start, and never needed.

A copy that is missing, damaged or cannot be written costs only the time to work it out again.
"""

import logging
import math
import os
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

logger = logging.getLogger(__name__)

Found = TypeVar("Found")

KEPT = 8
"""Copies with the same ending that stay in a folder; the oldest go first."""

PART = ".part"
"""Ending of a file that is not whole yet. One that was left behind by a kill goes after an hour."""


def kept(path: Path, unpacked: Callable[[bytes], Found]) -> Found | None:
    """Return what *path* holds, or None: it may be missing, and a damaged one fails in any way."""
    try:
        return unpacked(path.read_bytes())
    except Exception:  # noqa: BLE001  # it is only a copy
        return None


def keep(path: Path, data: bytes) -> None:
    """Write *data* whole or not at all, and let the oldest like it go; a full or closed disk is no error."""
    try:
        write_whole(path, data)
        an_hour_ago = 3600 - time.time()
        left_behind = [part for part in path.parent.glob(f"*{PART}") if _age(part) > an_hour_ago]
        for old in (*newest_first(path.parent.glob(f"*{path.suffix}"))[KEPT:], *left_behind):
            old.unlink(missing_ok=True)
    except OSError as error:
        logger.warning("what was worked out could not be kept in %s: %s", path.parent, error.strerror)


def newest_first(paths: Iterable[Path]) -> list[Path]:
    """Return *paths*, those that were changed last first."""
    return sorted(paths, key=_age)


def _age(path: Path) -> float:
    """Return how old *path* is, for sorting the newest first; another process may just have taken it away."""
    try:
        return -path.stat().st_mtime
    except OSError:
        return math.inf


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
