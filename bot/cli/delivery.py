"""A batch of proposals to a file or to standard output. A file is written whole or not at all."""

import sys
from pathlib import Path

from bot.desk.batch import Batch, Format
from bot.desk.exporting import export
from bot.errors import MinnobotError
from bot.keeping import write_whole


def deliver(batch: Batch, wanted: Format, output: Path | None, *, force: bool) -> None:
    """Write *batch* to *output*, a file or a folder, or to standard output; say how many proposals it holds.

    Raise MinnobotError where that is not possible, or would replace a file without *force*.
    """
    made = export(batch, wanted)
    count = str(len(batch.proposals))
    if output is None:
        if wanted is Format.XLSX and sys.stdout.isatty():
            raise MinnobotError(f"A workbook cannot be shown on a screen. Add --output {made.name}")
        sys.stdout.buffer.write(made.content)
        sys.stdout.buffer.flush()
        _tell(batch.words.say("käsittely.tulostettu", määrä=count))
        return
    target = output / made.name if output.is_dir() else output
    _write(target, made.content, force=force)
    _tell(batch.words.say("käsittely.viety", määrä=count, tiedosto=str(target)))


def _write(target: Path, content: bytes, *, force: bool) -> None:
    """Write *target*, readable by its owner alone: it may tell of people. No folder is made for it."""
    if target.exists() and not force:
        raise MinnobotError(f"{target} exists already. Choose another name, or add --force to replace it.")
    try:
        target.parent.stat()  # a folder that is not there is a slip of the pen
        write_whole(target, content)
    except OSError as error:
        raise MinnobotError(
            f"{target} cannot be written ({error.strerror}). Choose another place with --output."
        ) from error


def _tell(line: str) -> None:
    print(line, file=sys.stderr)  # noqa: T201  # this is the terminal
