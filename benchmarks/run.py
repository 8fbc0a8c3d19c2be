"""The whole benchmark: accuracy, false answers, latency, memory and start, printed as Markdown tables.

`benchmarks/questions.jsonl` is never learned from. On `testit/`, which the shipped weights are learned from, each
fifth is answered with weights learned from the other four.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.fresh import TODAY
from benchmarks.measure import Asked, Run, accuracy, honesty, run, threshold_for
from benchmarks.systems import ENGINE, REFERENCE, Ranked, engine_system, plain_systems
from benchmarks.tables import percent, table
from bot.content.loader import load
from bot.content.model import Knowledge
from bot.content.shipped import shipped_folder
from bot.engine.base import base_of, build_indexes
from bot.engine.engine import Engine
from bot.live import read_fit
from bot.workshop.crossvalidation import FOLDS
from bot.workshop.evaluating import harmless_of
from bot.workshop.fitting import fit_samples, labelled, samples_of
from bot.workshop.known_questions import read_questions

QUESTIONS = Path(__file__).parent / "questions.jsonl"
STARTS = 3
"""Fresh processes per figure; the fastest counts, as the others measure what else the machine did."""


def main() -> None:
    """Measure everything and print it."""
    knowledge = load(shipped_folder(), TODAY)
    started = time.perf_counter()
    indexes = build_indexes(knowledge)
    build = time.perf_counter() - started
    engine = Engine(base_of(knowledge, indexes), read_fit(shipped_folder()), knowledge.crisis.id)
    size = f"{len(engine.base.ids)} answers, {len(engine.base.rows)} phrasings"
    machine = f"Python {sys.version.split()[0]}, {os.cpu_count()} cores"
    print(f"{datetime.now(UTC).date().isoformat()}: {size}; {machine}\n")

    harmless = harmless_of(knowledge)
    held_out = _known()
    systems = {ENGINE: engine_system(engine), **plain_systems(engine.base)}
    for system in systems.values():
        system("Mikä MINNO on?")  # what is loaded at the first question is told under starts
    runs = {name: run(system, held_out) for name, system in systems.items()}
    _print_accuracy("benchmarks/questions.jsonl, top-1 / top-3 %", held_out, runs)
    _print_honesty(held_out, runs, harmless)

    tests = _tests(knowledge)
    started = time.perf_counter()
    folded = _folded(engine, knowledge, tests)
    fit = (time.perf_counter() - started) / FOLDS
    plain = {name: run(system, tests) for name, system in systems.items() if name != ENGINE}
    _print_accuracy(f"testit/, {FOLDS}-fold, top-1 / top-3 %", tests, {ENGINE: folded, **plain})
    _print_latency(runs)
    _print_starts(build, fit)


def _known() -> tuple[Asked, ...]:
    """Return the questions that every system can be asked: one matter, no context, the subject not missing."""
    return tuple(
        Asked(question.text, question.style, question.right)
        for question in read_questions(QUESTIONS.read_text(encoding="utf-8").split("\n"))
        if not (question.second or question.context or question.candidates)
    )


def _tests(knowledge: Knowledge) -> tuple[Asked, ...]:
    subjects = {answer.id: answer.subject for answer in knowledge.answers}
    return tuple(
        Asked(each.text, subjects[min(each.right)] if each.right else "tuntematon", each.right)
        for each in labelled(knowledge)
    )


def _folded(engine: Engine, knowledge: Knowledge, tests: Sequence[Asked]) -> Run:
    """Return the run in which each question is answered with weights learned from the other four fifths."""
    samples = samples_of(engine.base, labelled(knowledge))
    ranked: dict[int, Ranked] = {}
    milliseconds: dict[int, float] = {}
    for fold in range(FOLDS):
        learned = fit_samples(
            engine.base, [s for n, s in enumerate(samples) if n % FOLDS != fold], f"fold {fold}"
        )
        numbers = range(fold, len(tests), FOLDS)
        found = run(engine_system(replace(engine, fit=learned)), [tests[number] for number in numbers])
        ranked.update(zip(numbers, found.ranked, strict=True))
        milliseconds.update(zip(numbers, found.milliseconds, strict=True))
    order = range(len(tests))
    return Run(tuple(ranked[n] for n in order), tuple(milliseconds[n] for n in order))


def _print_accuracy(title: str, questions: Sequence[Asked], runs: Mapping[str, Run]) -> None:
    found = {name: accuracy(questions, each) for name, each in runs.items()}
    styles = list(found[ENGINE])
    rows = [
        (style or "all", str(found[ENGINE][style][0]), *(percent(*found[name][style][1:]) for name in runs))
        for style in sorted(styles, key=lambda style: (style == "", styles.index(style)))
    ]
    print(f"**{title}**\n\n{table(('style', 'n', *runs), rows)}\n")


def _print_honesty(questions: Sequence[Asked], runs: Mapping[str, Run], harmless: frozenset[str]) -> None:
    """Print what answering costs in false answers, each system answering as many of our questions as the engine."""
    own = honesty(questions, runs[ENGINE], 1.0, harmless)
    rows = []
    for name, each in runs.items():
        threshold = 1.0 if name == ENGINE else threshold_for(questions, each, own.answered)
        found = honesty(questions, each, threshold, harmless)
        rows.append((name, percent(found.answered), percent(found.wrong), percent(found.false)))
    headings = ("answering as often as minnobot", "answered %", "wrong %", "false on not ours %")
    print(f"**Wrong and false answers**\n\n{table(headings, rows)}\n")


def _print_latency(runs: Mapping[str, Run]) -> None:
    unit = runs[REFERENCE]
    rows = [
        (
            name,
            *(f"{each.latency(at):.2f} ms" for at in (50, 99)),
            *(f"{each.latency(at) / unit.latency(at):.2f}" for at in (50, 99)),
        )
        for name, each in runs.items()
    ]
    headings = ("warm answers", "p50", "p99", f"p50 to {REFERENCE}", f"p99 to {REFERENCE}")
    print(f"**Latency**\n\n{table(headings, rows)}\n")


def _print_starts(build: float, fit: float) -> None:
    with tempfile.TemporaryDirectory() as folder:
        without = list(_fresh("engine", *(f"{folder}/{number}" for number in range(STARTS))))
        cached = list(_fresh("engine", *([f"{folder}/0"] * STARTS)))
    plain = list(_fresh("rapidfuzz", *([""] * STARTS)))
    rows = [
        (name, f"{min(s for s, _ in each):.2f} s", f"{max(m for _, m in each):.0f} MB")
        for name, each in (
            (f"{ENGINE}, nothing cached", without),
            (f"{ENGINE}, indexes cached", cached),
            (REFERENCE, plain),
        )
    ]
    print(f"**A fresh process, up to its first answer**\n\n{table(('', 'time', 'memory'), rows)}\n")
    print(f"Indexes built in {build:.1f} s; weights learned in {fit:.1f} s, one fold answered included.")


def _fresh(system: str, *caches: str) -> Iterator[tuple[float, float]]:
    for cache in caches:
        started = time.perf_counter()
        command = [sys.executable, "-m", "benchmarks.fresh", system, cache]
        done = subprocess.run(
            command, check=True, capture_output=True, text=True, cwd=Path(__file__).parent.parent
        )
        yield time.perf_counter() - started, json.loads(done.stdout)["megabytes"]


if __name__ == "__main__":
    main()
