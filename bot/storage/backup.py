"""A copy of the database that is whole, while the bot goes on working.

`VACUUM INTO` reads one moment of the database in one transaction, as the backup API would, without making
writers wait. It was chosen because it writes only rows that exist: deleted text, which may linger in freed
pages of the original, never reaches the copy, and the copy is as small as it can be.
"""

import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from bot.errors import StorageError
from bot.storage.inspection import BESIDE, WAIT_SECONDS, Inspection, Schema, inspect_database


@dataclass(frozen=True, slots=True)
class Backup:
    """A finished copy: its size in bytes, and what was found in it."""

    size: int
    content: Inspection


def back_up(source: Path, target: Path, *, overwrite: bool = False) -> Backup:
    """Return the backup of *source* that is now at *target*, readable by its owner alone.

    The copy is made and checked under another name first: *target* is whole, or as it was. Raise StorageError
    when there is nothing to copy, no place for it, or a file there already and not *overwrite*.
    """
    _refuse_source(source)
    _refuse_target(source, target, overwrite)
    part = _empty_file(target)
    try:
        _copy(source, part, target)
        content = inspect_database(part, thoroughly=True)
        if content.damage:
            raise StorageError(
                f"The copy is damaged ({content.damage[0]}), and so may be the database. Nothing was kept. Run "
                "minnobot doctor, and keep your earlier backups."
            )
        size = part.stat().st_size
        part.replace(target)
    except OSError as error:
        raise _unwritable(target, error.strerror or str(error)) from error
    finally:
        for left in (part, *_beside(part)):
            left.unlink(missing_ok=True)
    return Backup(size, content)


def _refuse_source(source: Path) -> None:
    if not source.exists():
        raise StorageError(
            f"There is no database at {source} yet, so there is nothing to back up. Start the bot once, or name "
            "its configuration with --config."
        )
    if inspect_database(source).schema in (Schema.EMPTY, Schema.FOREIGN):
        raise StorageError(
            f"{source} is no database of minnobot. Check database.url, or name the right configuration with "
            "--config."
        )


def _refuse_target(source: Path, target: Path, overwrite: bool) -> None:
    if not target.parent.is_dir():
        raise StorageError(f"There is no folder {target.parent} for the backup. Make it, or choose another.")
    if target.is_dir():
        raise StorageError(
            f"{target} is a folder. Give the backup a file name, such as {target}/minnobot.db."
        )
    if target.resolve() in {each.resolve() for each in (source, *_beside(source))}:
        raise StorageError(f"{target} belongs to the database itself. Give the backup another name.")
    if target.exists() and not overwrite:
        raise StorageError(f"{target} exists already. Choose another name, or replace it with --force.")
    if any(each.exists() for each in _beside(target)):
        raise StorageError(f"{target} is in use as a database. Give the backup another name.")


def _beside(path: Path) -> tuple[Path, ...]:
    return tuple(path.with_name(path.name + ending) for ending in BESIDE)


def _empty_file(target: Path) -> Path:
    """Return a new file beside *target* that nobody else may read."""
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}-", suffix=".part")
    except OSError as error:
        raise _unwritable(target, error.strerror or str(error)) from error
    os.close(handle)
    return Path(name)


def _copy(source: Path, part: Path, target: Path) -> None:
    """Fill the empty *part*. Opened for writing only so that the last one to close the database tidies up."""
    address = f"{source.absolute().as_uri()}?mode=rw"
    try:
        with closing(sqlite3.connect(address, uri=True, timeout=WAIT_SECONDS)) as connection:
            connection.execute("VACUUM INTO ?", (str(part),))
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_CORRUPT:
            raise StorageError(
                f"The database {source} is damaged ({error}) and cannot be copied whole. Stop the bot, keep the "
                "file, and restore your latest backup."
            ) from error
        raise _unwritable(target, str(error)) from error
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def _unwritable(target: Path, reason: str) -> StorageError:
    free = shutil.disk_usage(target.parent).free // 1_000_000
    return StorageError(
        f"The backup {target} could not be written ({reason}). Check that you may write to its folder and that "
        f"the disk has room; {free} MB are free. Nothing was left behind."
    )
