"""The last good state of a knowledge folder, for a start that finds a slip in one of its files.

A bot that runs lives through a bad save, because what served before serves on. One that was killed meanwhile has
only the folder. So whatever goes live is also kept as one archive in the cache: the files that the loader reads,
nothing else, and nothing of any person. Only what loads without an error is ever served from it. Decides neither
when a copy is kept (`bot.watching`, and `bot.app` at the start) nor who may start from one (`bot.app`).
"""

import hashlib
import io
import logging
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.content.files import FIT, list_folder
from bot.content.shipped import shipped_folder
from bot.keeping import newest_first, write_whole
from bot.live import Snapshot, Stamp, load_snapshot, stamp_of

logger = logging.getLogger(__name__)

KEPT_COPIES = 32
"""Folders of which a copy stays in the cache: one each; the ones that went live longest ago go first."""

ENDING = ".good.zip"


def keep_copy(folder: Path, stamp: Stamp, cache: Path) -> None:
    """Keep a copy of *folder* in *cache* in place of the one before, if it still looks like *stamp*.

    Nothing is kept of the shipped folder, which nobody edits. A full or closed disk is no error.
    """
    if _is_shipped(folder):
        return
    path = copy_file(folder, cache)
    try:
        data = _archive(dict(_contents(folder)))
        if stamp_of(folder) != stamp:
            return  # it is being edited: what was read here is not what was found good
        if path.is_file() and path.read_bytes() == data:
            path.touch()
        else:
            write_whole(path, data)
        for old in newest_first(cache.glob(f"*{ENDING}"))[KEPT_COPIES:]:
            old.unlink(missing_ok=True)
    except (OSError, ValueError) as error:  # ValueError: a file name that is no text
        reason = error.strerror if isinstance(error, OSError) else type(error).__name__
        logger.warning("no copy of the good knowledge could be kept in %s: %s", cache, reason)


def last_good(folder: Path, today: date, cache: Path) -> Snapshot | None:
    """Return what *folder* held when it last went live, or None when no copy of that can be served.

    The snapshot has no stamp, so that a watcher of *folder* takes the first look for a change.
    """
    try:
        with TemporaryDirectory() as place, zipfile.ZipFile(copy_file(folder, cache)) as copy:
            copy.extractall(place)
            return replace(load_snapshot(Path(place), today, cache), stamp=None)
    except Exception:  # noqa: BLE001  # a damaged copy fails in any way, and one of an older version may be refused
        return None


def copy_file(folder: Path, cache: Path) -> Path:
    """Return the file in *cache* that the copy of *folder* has, whether or not it is there."""
    fingerprint = hashlib.sha256(str(folder.absolute()).encode(errors="surrogateescape")).hexdigest()[:32]
    return cache / f"{fingerprint}{ENDING}"


def _is_shipped(folder: Path) -> bool:
    try:
        return folder.samefile(shipped_folder())
    except OSError:
        return False


def _contents(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield name and bytes of every file that the loader and the engine read."""
    listing = list_folder(folder)
    for found in (
        *listing.singles.values(),
        *(each for inside in listing.folders.values() for each in inside),
    ):
        yield found.name, found.path.read_bytes()
    if (folder / FIT).exists():
        yield FIT, (folder / FIT).read_bytes()


def _archive(contents: Mapping[str, bytes]) -> bytes:
    """Return *contents* as one archive; the same contents give the same bytes."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, data in sorted(contents.items()):
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return written.getvalue()
