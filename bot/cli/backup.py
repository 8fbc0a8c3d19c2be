"""`minnobot backup`: a consistent copy of the live database, in one file."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.options import ConfigFile, with_own_folder
from bot.config import load_config
from bot.storage.backup import Backup, back_up


def backup(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Where the copy goes.")],
    config: ConfigFile = None,
    force: Annotated[bool, typer.Option("--force", help="Replace FILE if it exists.")] = False,
) -> None:
    """Copy the database, also while the bot runs. The copy is checked and only its owner can read it.

    To restore it, stop the bot, remove the database and the -wal and -shm files beside it, put the copy in its
    place and start again. A copy of an older version is upgraded at that start.
    """
    source = with_own_folder(load_config(config)).database.path
    for line in report(source, file, back_up(source, file, overwrite=force)):
        print(line)  # noqa: T201  # this is the terminal


def report(source: Path, target: Path, made: Backup) -> tuple[str, ...]:
    """Return what an operator wants to know of a finished backup."""
    counts = ", ".join(f"{name} {count}" for name, count in made.content.rows if count)
    return (
        f"{source} was copied to {target}: {kilobytes(made.size)}, schema {made.content.revision}, checked.",
        f"Rows: {counts or 'none yet'}.",
    )


def kilobytes(size: int) -> str:
    """Return *size* in the unit that people compare files by."""
    return f"{-(-size // 1000):,} kB".replace(",", " ")
