"""The whole benchmark, printed as Markdown tables: `make bench`.

`python -m benchmarks [SECTION …] [--set FILE …] [--write FOLDER]`. Without a section all of them, in half an
hour. `--set` asks a file of questions of one's own as well, in the format of `minnobot evaluate`. `--write docs`
puts the tables into benchmark.md and the plots beside it, so that the document is what a run gave.
"""

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.document import filled
from benchmarks.ground import Ground
from benchmarks.parts import Part
from benchmarks.sections.changes import changes
from benchmarks.sections.compared import compared, honest
from benchmarks.sections.distress import distress
from benchmarks.sections.few import few
from benchmarks.sections.met import answers, goals, sets
from benchmarks.sections.speed import growth, latency, lexicon, starts
from benchmarks.sections.trusted import calibration, confusions
from benchmarks.sets import OWN_AUTHOR, OWN_USE, QuestionSet

SECTIONS: Mapping[str, Callable[[Ground], Part]] = {
    "sets": sets,
    "goals": goals,
    "accuracy": compared,
    "false": honest,
    "answers": answers,
    "distress": distress,
    "calibration": calibration,
    "confusions": confusions,
    "few": few,
    "latency": latency,
    "starts": starts,
    "lexicon": lexicon,
    "changes": changes,
    "growth": growth,
}
"""What can be asked for, in the order in which it is printed."""

DOCUMENT = "benchmark.md"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure what *arguments* ask for, print it, and write it where they say."""
    chosen = _chosen(arguments)
    ground = Ground(tuple(QuestionSet(path, OWN_AUTHOR, OWN_USE) for path in chosen.set))
    stamp = stamp_of(ground)
    print(f"{stamp}\n", flush=True)
    for name in chosen.sections or SECTIONS:
        part = SECTIONS[name](ground)
        print(f"## {name}\n\n{part.printed()}\n", flush=True)
        if chosen.write:  # each as it comes, so that a run that is stopped has measured something
            write(chosen.write, {name: part}, stamp)


def stamp_of(ground: Ground) -> str:
    """Return what was measured when, on what."""
    size = f"{len(ground.corpus.ids)} answers, {len(ground.corpus.texts)} phrasings"
    machine = f"Python {sys.version.split()[0]}, {os.cpu_count()} cores"
    return f"{datetime.now(UTC).date().isoformat()}; {size}; {machine}"


def write(folder: Path, parts: Mapping[str, Part], stamp: str) -> None:
    """Put *parts* into the document in *folder* and their plots beside it."""
    document = folder / DOCUMENT
    blocks = {name: part.written() for name, part in parts.items()}
    document.write_text(filled(document.read_text(encoding="utf-8"), blocks, stamp), encoding="utf-8")
    for part in parts.values():
        for plot in part.plots:
            (folder / plot.file).write_text(plot.svg, encoding="utf-8")


def _chosen(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description="The engine beside plain systems."
    )
    parser.add_argument("sections", nargs="*", metavar="SECTION", help=", ".join(SECTIONS))
    parser.add_argument(
        "--set", action="append", default=[], type=Path, metavar="FILE", help="ask these as well"
    )
    parser.add_argument("--write", type=Path, metavar="FOLDER", help=f"write {DOCUMENT} and the plots there")
    chosen = parser.parse_args(arguments)
    if unknown := [name for name in chosen.sections if name not in SECTIONS]:
        parser.error(f"no section {', '.join(unknown)}; there are {', '.join(SECTIONS)}")
    return chosen


if __name__ == "__main__":
    main()
