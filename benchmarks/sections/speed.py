"""How long an answer takes, warm and in a fresh process, how much memory that needs, and what growth costs."""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.fresh import SYSTEMS
from benchmarks.ground import Ground
from benchmarks.growth import SIZES, Grown
from benchmarks.lexicon import READINGS
from benchmarks.measure import Run
from benchmarks.parts import Part, Plot
from benchmarks.plots import Line, lines
from benchmarks.sets import MIXED
from benchmarks.systems import ENGINE, LETTERS, REFERENCE, TRIGRAM
from benchmarks.tables import table, titled

STARTS = 3
"""Fresh processes per figure; the fastest counts, as the others measure what else the machine did."""

SERVED_MESSAGES = "1,251"
"""The questions of `benchmarks.fresh.SERVED`."""

ROOT = Path(__file__).parents[2]


def latency(ground: Ground) -> Part:
    """Return what a warm answer takes in each system."""
    return Part((latency_table(ground.runs[MIXED[0].name]),))


def latency_table(runs: Mapping[str, Run]) -> str:
    """Return p50 and p99 as people wait for them and as the processor works, and the latter to REFERENCE."""
    unit = runs[REFERENCE]
    rows = [
        (
            name,
            *(f"{each.latency(at):.2f} ms" for at in (50, 99)),
            *(f"{each.effort(at):.2f} ms" for at in (50, 99)),
            *(f"{each.effort(at) / unit.effort(at):.2f}" for at in (50, 99)),
        )
        for name, each in runs.items()
    ]
    headings = (
        "warm answers",
        "p50",
        "p99",
        "CPU p50",
        "CPU p99",
        f"p50 to {REFERENCE}",
        f"p99 to {REFERENCE}",
    )
    return titled("Latency", headings, rows)


def starts(ground: Ground) -> Part:
    """Return what a fresh process needs up to its first answer, and the memory of one that serves."""
    with tempfile.TemporaryDirectory() as folder:
        empty = [f"{folder}/{number}" for number in range(STARTS)]
        found = {
            f"{ENGINE}, nothing cached": [*_fresh("engine", *empty)],
            f"{ENGINE}, indexes cached": [*_fresh("engine", *[empty[0]] * STARTS)],
        }
        serving = {
            f"{SERVED_MESSAGES} messages answered": [*_fresh("served", empty[0])],
            "the same, then at the peak of a swap of knowledge": [*_fresh("swapped", empty[0])],
            "the process beside it that reads the changed folder": [*_fresh("reader", empty[0])],
        }
    plain = (REFERENCE, LETTERS, TRIGRAM)
    found |= {name: [*_fresh(key, *[""] * STARTS)] for key, name in zip(SYSTEMS, plain, strict=True)}
    rows = [(name, f"{min(s for s, _ in each):.2f} s", _most(each)) for name, each in found.items()]
    built = (
        f"Indexes built in {ground.built.seconds:.1f} s; weights learned in {ground.folded.seconds:.1f} s."
    )
    return Part(
        (
            titled("A fresh process, up to its first answer", ("", "time", "memory"), rows),
            built,
            titled(
                f"{ENGINE} as it serves, peak of each process",
                ("", "memory"),
                [(name, _most(each)) for name, each in serving.items()],
            ),
        )
    )


def _most(each: Sequence[tuple[float, float]]) -> str:
    return f"{max(megabytes for _, megabytes in each):.0f} MB"


def lexicon(_: Ground) -> Part:
    """Return what Voikko's lexicon costs as it is read here, and as pyvoikko with kfst-rs reads it."""
    found = {name: [_said("benchmarks.lexicon", name) for _ in range(STARTS)] for name in READINGS}
    rows = [
        (
            name,
            f"{min(each['load'] for each in runs):.2f} s",
            f"{max(each['loading'] for each in runs):.0f} MB",
            f"{min(each['each'] for each in runs):.2f} ms",
            f"{max(each['megabytes'] for each in runs):.0f} MB",
        )
        for name, runs in found.items()
    ]
    headings = ("", "loading", "its peak", "a word never met before", "peak after all words")
    ours, theirs = (found[name][0] for name in READINGS)
    same = "the same analyses" if ours["digest"] == theirs["digest"] else "different analyses"
    return Part((titled("Voikko's lexicon", headings, rows), f"{ours['words']:,} words; {same} in both."))


def _fresh(system: str, *caches: str) -> Iterator[tuple[float, float]]:
    for cache in caches:
        started = time.perf_counter()
        said = _said("benchmarks.fresh", system, cache)
        yield time.perf_counter() - started, said["megabytes"]


def growth(_: Ground) -> Part:
    """Return what tens of thousands of phrasings cost, each size in a process of its own."""
    found = [Grown(**_said("benchmarks.growth", "--json", str(size))) for size in SIZES]
    names = (ENGINE, REFERENCE)
    rows = [
        (
            f"{each.phrasings:,}",
            f"{each.build:.1f} s",
            f"{each.megabytes:.0f} MB",
            *(f"{ms:.1f} ms" for name in names for ms in (*each.waits[name], *each.works[name])),
        )
        for each in found
    ]
    measures = ("p50", "p99", "CPU p50", "CPU p99")
    headings = ("phrasings", "build", "memory", *(f"{name} {each}" for name in names for each in measures))
    sizes = tuple(each.phrasings for each in found)
    drawn = [
        Line(f"{name} {kind}", name, tuple(each.works[name][place] for each in found), place == 1)
        for name in names
        for place, kind in enumerate(("p50", "p99"))
    ]
    title = "The processor's milliseconds for an answer, by phrasings in the base"
    plot = Plot("growth.svg", title, lines(title, sizes, drawn, unit="ms"))
    return Part((table(headings, rows),), (plot,))


def _said(module: str, *arguments: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments], check=True, capture_output=True, text=True, cwd=ROOT
    )
    said: dict[str, Any] = json.loads(done.stdout)
    return said
