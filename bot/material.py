"""What a folder comes to when it is read, checked and indexed, as one process hands it to another: ``Material``.

``read_for_parent`` is all that the process runs which `bot.loading` starts, so only what that needs is imported here.
"""

import gc
import json
import os
import pickle
import sys
import threading
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.beside import Start, at_once, beside
from bot.content.files import FIT
from bot.content.findings import Finding, Severity
from bot.content.loader import read_folder, shipped_parts
from bot.content.model import Knowledge
from bot.engine.fit import Fit
from bot.errors import ContentError
from bot.finnish.morphology import load_lexicon
from bot.live import Stamp, packed_indexes_of, read_fit, stamp_of


@dataclass(frozen=True, slots=True)
class Material:
    """A folder as one process hands it to another: what a snapshot is made of, or the findings against it."""

    findings: tuple[Finding, ...]
    stamp: Stamp
    knowledge: Knowledge | None = None
    fit: Fit | None = None
    indexes: bytes = b""


def read_material(folder: Path, today: date, cache: Path, start: Start = at_once) -> Material:
    """Return the material of *folder*, its indexes from *cache* or built and kept there, partly as *start* does it."""
    stamp = stamp_of(folder)
    reading = read_folder(folder, today)
    fit = fit_or_finding(folder)
    if isinstance(fit, Finding):
        return Material((*reading.findings, fit), stamp)
    if reading.knowledge is None:
        return Material(reading.findings, stamp)
    indexes = packed_indexes_of(reading.knowledge, cache, start)
    return Material(reading.findings, stamp, reading.knowledge, fit, indexes)


def fit_or_finding(folder: Path) -> Fit | Finding:
    """Return the learned weights of *folder*, or what is wrong with them."""
    try:
        return read_fit(folder)
    except ContentError as error:
        return Finding(FIT, 1, 1, Severity.ERROR, str(error).removeprefix(f"{FIT}: "))


def read_for_parent() -> None:
    """Write the material of the folder that standard input names to standard output and end the process.

    Until it is named this process waits, ready: all it needs is imported, and what came with the program is read.
    """
    gc.disable()  # nothing of what is made here is garbage before the end
    load_lexicon()
    shipped_parts()
    asked = sys.stdin.buffer.readline()
    if not asked:
        os._exit(1)  # the parent is gone
    folder, today, cache = json.loads(asked)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    material = read_material(Path(folder), date.fromisoformat(today), Path(cache), beside)
    pickle.dump(material, sys.stdout.buffer, pickle.HIGHEST_PROTOCOL)
    sys.stdout.buffer.flush()
    os._exit(0)  # the thread still waits


def _end_with_parent() -> None:
    """End this process once the other end of its standard input is gone, as after a kill."""
    os.read(0, 1)
    os._exit(1)
