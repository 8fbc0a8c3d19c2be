"""A fresh process that answers one question and reports its memory as JSON: `python -m benchmarks.fresh`.

python -m benchmarks.fresh engine CACHE     the engine, its indexes from CACHE when they are there
python -m benchmarks.fresh served CACHE     the same after it has answered some hundred messages
python -m benchmarks.fresh swapped CACHE    the same, and then the changed folder beside it, as knowledge is swapped
python -m benchmarks.fresh reader CACHE     the process that reads the changed folder for one that serves meanwhile
python -m benchmarks.fresh rapidfuzz        token_set_ratio over the same phrasings; also letters, trigram
"""

import asyncio
import json
import resource
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.live import Snapshot

QUESTION = "Paljonko MINNO-projekti maksaa järjestölle?"
TODAY = date(2026, 11, 21)

SERVED = ("fresh.jsonl", "third.jsonl")
"""Sets whose questions are answered where some are."""

SYSTEMS = ("rapidfuzz", "letters", "trigram")
"""What can be asked for besides the engine."""


def main() -> None:
    """Answer and report."""
    system = sys.argv[1]
    if system in SYSTEMS:
        _plain(system)
    elif system == "reader":
        _read(Path(sys.argv[2]))
    else:
        kept = _engine(Path(sys.argv[2]), served=system != "engine")
        if system == "swapped":
            kept = (*kept, _changed(Path(sys.argv[2])))
    print(json.dumps({"megabytes": peak_memory()}))


def peak_memory() -> float:
    """Return this process's peak in MB. On Linux ru_maxrss begins at what the parent had, VmHWM at nothing."""
    status = Path("/proc/self/status")
    if status.exists():
        peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(peak.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20)


def _engine(cache: Path, *, served: bool) -> "tuple[Snapshot, ...]":
    """Return the shipped knowledge after its first answer, or after those to all questions of SERVED."""
    from bot.content.shipped import shipped_folder
    from bot.live import load_snapshot

    snapshot = load_snapshot(shipped_folder(), TODAY, cache)
    snapshot.engine.answer(QUESTION)
    for name in SERVED if served else ():
        for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines():
            text = json.loads(line)["text"]
            snapshot.engine.answer(text)
            snapshot.engine.intent(text)
    return (snapshot,)


def _changed(cache: Path) -> "Snapshot":
    """Return the shipped knowledge with a phrasing more, read as the running bot reads it."""
    from bot.loading import load_beside

    with _changed_folder(1) as folder:
        snapshot = asyncio.run(load_beside(folder, TODAY, cache)).snapshot
    assert snapshot is not None
    snapshot.engine.answer(QUESTION)
    return snapshot


def _read(cache: Path) -> None:
    """Read the shipped knowledge with another phrasing more, its words known from *cache*."""
    from bot.material import read_material

    with _changed_folder(2) as folder:
        material = read_material(folder, TODAY, cache)
    assert material.knowledge is not None


@contextmanager
def _changed_folder(number: int) -> Iterator[Path]:
    from benchmarks.sections.changes import change
    from bot.content.shipped import shipped_folder

    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "knowledge"
        shutil.copytree(shipped_folder(), folder)
        change(folder, number)
        yield folder


def _plain(system: str) -> None:
    from rapidfuzz import fuzz

    from benchmarks.systems import corpus_of, letters_system, rapidfuzz_system, trigram_system
    from bot.content.loader import load
    from bot.content.shipped import shipped_folder

    corpus = corpus_of(load(shipped_folder(), TODAY))
    match system:
        case "rapidfuzz":
            rapidfuzz_system(corpus, fuzz.token_set_ratio)(QUESTION)
        case "letters":
            letters_system(corpus)(QUESTION)
        case _:
            trigram_system(corpus)(QUESTION)


if __name__ == "__main__":
    main()
