"""Whether the database can be used by the next start. Looks only: makes, upgrades and writes nothing."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from bot.errors import StorageError
from bot.storage.inspection import Inspection, Schema, inspect_database
from bot.upkeep.access import is_open_to_others, is_writable_folder
from bot.upkeep.checks import Check, broken, notice, ok

MB = 1_000_000
LARGE_LOG = 100 * MB
"""The log is emptied at least hourly; one this large was not."""

LITTLE_ROOM, NO_ROOM = 500 * MB, 20 * MB


def check_database(path: Path) -> Iterator[Check]:
    """Return how the database at *path* is, and whether its disk has room."""
    if not is_writable_folder(path.parent):
        yield broken(
            "database",
            f"nothing can be written into {path.parent}. Give the bot's user the right to, or set database.url to "
            "another place.",
        )
        return
    if not path.exists():
        yield ok("database", f"none yet; the first start makes {path}")
    else:
        yield from _file(path)
    yield _room(path.parent)


def _file(path: Path) -> Iterator[Check]:
    if not path.is_file():
        yield broken("database", f"{path} is no file. Set database.url to the file of the database.")
        return
    if not os.access(path, os.R_OK | os.W_OK):
        yield broken("database", f"{path} cannot be read and written. Give it to the bot's user.")
        return
    log = _size(path.with_name(f"{path.name}-wal"))
    try:
        found = inspect_database(path)
    except StorageError as error:
        yield broken("database", str(error))
        return
    yield _content(path, found)
    yield _schema(found)
    if log > LARGE_LOG:
        yield notice(
            "log", f"{log // MB} MB wait to be written into the database. Start the bot anew, which does so."
        )
    if is_open_to_others(path):
        yield notice(
            "permissions",
            f"every user of this machine can read {path}, and with it what people wrote: chmod 700 {path.parent}",
        )
    else:
        yield ok("permissions", "other users cannot read the database")


def _content(path: Path, found: Inspection) -> Check:
    if found.damage:
        return broken(
            "database",
            f"{path} is damaged ({found.damage[0]}). Stop the bot, keep the file, and restore your latest backup.",
        )
    rows = sum(count for _, count in found.rows)
    return ok("database", f"{path}: {-(-_size(path) // 1000)} kB, rows: {rows}, undamaged")


def _schema(found: Inspection) -> Check:
    match found.schema:
        case Schema.CURRENT:
            return ok("schema", f"{found.revision}, that of this version")
        case Schema.EMPTY:
            return ok("schema", "none yet; the first start makes it")
        case Schema.OLDER:
            return notice(
                "schema",
                f"{found.revision} is of an earlier version; the next start upgrades it. Take a backup before: "
                "minnobot backup FILE",
            )
        case Schema.NEWER:
            return broken(
                "schema",
                f"{found.revision} was written by a newer minnobot. Install that version or a later one, or restore "
                "a backup made with this one.",
            )
        case Schema.FOREIGN:
            return broken(
                "schema", "this is another program's database. Set database.url to a file of its own."
            )


def _room(folder: Path) -> Check:
    while not folder.exists():
        folder = folder.absolute().parent
    free = shutil.disk_usage(folder).free
    if free < NO_ROOM:
        return broken("disk", f"{free // MB} MB are free, too little to go on. Make room.")
    if free < LITTLE_ROOM:
        return notice("disk", f"only {free // MB} MB are free. Make room before it runs out.")
    return ok("disk", f"{free // MB} MB are free")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
