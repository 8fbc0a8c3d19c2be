"""How long it takes until a changed phrasing is served: the folder read, checked and indexed in a process beside.

As the watcher does it: reading begins at the first sign of a change, in a process that waits for it, and what was read
serves if the folder has been quiet for half a second by then. The seconds are counted from the first sign.
"""

import asyncio
import random
import re
import shutil
import tempfile
import time
from pathlib import Path

import yaml

from benchmarks.fresh import TODAY
from benchmarks.ground import Ground
from benchmarks.growth import EACH, SEED, grown
from benchmarks.parts import Part
from benchmarks.tables import titled
from bot.content.model import Knowledge
from bot.content.shipped import shipped_folder
from bot.loading import loading_from
from bot.readers import Readers

ANSWERS = 500
"""Answers of the folder that is made up, with EACH phrasings."""

CHANGES = 4
"""Changes of each folder; the fastest counts, as the others measure what else the machine did."""

UNTIL_READY = 2.0
"""Seconds that a process has to get ready in before a folder changes; it takes one."""

_PHRASINGS = re.compile(r"^( +)muotoilut:\n( *)- ", re.MULTILINE)


def changes(ground: Ground) -> Part:
    """Return what a changed phrasing costs in the shipped folder, and in one of many answers."""
    with tempfile.TemporaryDirectory() as place:
        shipped, made = Path(place) / "shipped", Path(place) / "made"
        shutil.copytree(shipped_folder(), shipped)
        _write(grown(ground.knowledge, ANSWERS, random.Random(SEED)), made)
        names = {"the shipped folder": shipped, f"{ANSWERS} answers, {EACH} phrasings each": made}
        rows = [
            _measured(name, folder, Path(place) / f"{folder.name}-cache") for name, folder in names.items()
        ]
    headings = ("", "phrasings", "nothing known", "one phrasing changed")
    return Part((titled("Until a changed folder is served", headings, rows),))


def _measured(name: str, folder: Path, cache: Path) -> tuple[str, str, str, str]:
    first, _ = _loaded(folder, cache)
    changed = []
    for number in range(CHANGES):
        change(folder, number)
        changed.append(_loaded(folder, cache))
    seconds, phrasings = min(changed)
    return name, f"{phrasings:,}", f"{first:.1f} s", f"{seconds:.1f} s"


def _loaded(folder: Path, cache: Path) -> tuple[float, int]:
    """Return the seconds until *folder* can be served, and its phrasings."""
    return asyncio.run(_load(folder, cache))


async def _load(folder: Path, cache: Path) -> tuple[float, int]:
    readers = Readers()
    await readers.make_ready()
    await asyncio.sleep(UNTIL_READY)
    started = time.perf_counter()
    async with loading_from(readers, folder, TODAY, cache) as load:
        loading = await load()
    seconds = time.perf_counter() - started
    assert loading.snapshot is not None, loading.findings
    return seconds, len(loading.snapshot.engine.base.rows)


def change(folder: Path, number: int) -> None:
    """Add a phrasing to the first answer of *folder* that has any."""
    path = next(
        path
        for path in sorted((folder / "aiheet").glob("*.yaml"))
        if _PHRASINGS.search(path.read_text("utf-8"))
    )
    added = rf"\1muotoilut:\n\2- uusi tapa kysyä samaa asiaa {number}\n\2- "
    path.write_text(_PHRASINGS.sub(added, path.read_text("utf-8"), count=1), encoding="utf-8")


def _write(knowledge: Knowledge, folder: Path) -> None:
    """Write the answers of *knowledge* as a folder, a file for each subject."""
    (folder / "aiheet").mkdir(parents=True)
    for number, subject in enumerate(knowledge.subjects):
        answers = [
            {
                "tunnus": answer.id,
                "kysymys": answer.question,
                "muotoilut": [phrasing.text for phrasing in answer.phrasings],
                "vastaus": answer.text,
                "lähteet": [{"otsikko": "Keksitty"}],
                "tarkistettu": TODAY.replace(),  # a date of its own: one that comes again would be an anchor
            }
            for answer in subject.answers
        ]
        data = {"aihe": f"aihe{number}", "otsikko": f"Aihe {number}", "vastaukset": answers}
        text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, indent=2)
        (folder / "aiheet" / f"{number}.yaml").write_text(text, encoding="utf-8")
