"""The engine beside the plain systems: accuracy by style, and what answering costs in wrong and false answers."""

from collections.abc import Mapping, Sequence

from benchmarks.ground import TESTS, Ground
from benchmarks.measure import Asked, Run, accuracy, honesty, threshold_against, threshold_for
from benchmarks.parts import Part, Plot
from benchmarks.plots import Series, dots
from benchmarks.systems import ENGINE
from benchmarks.tables import percent, titled

ALLOWED = 0.08
"""False answers that every system is allowed where they are compared at the same honesty: the engine's own floor."""


def compared(ground: Ground) -> Part:
    """Return top-1 and top-3 of all systems by style for each set, with a plot of the sets of strangers."""
    tables = (
        accuracy_table(f"{name}, top-1 / top-3 %", ground.compared[name], found)
        for name, found in ground.runs.items()
    )
    return Part(tuple(tables), (_plot(ground),))


def accuracy_table(title: str, questions: Sequence[Asked], runs: Mapping[str, Run]) -> str:
    """Return a table of styles and systems."""
    found = {name: accuracy(questions, each) for name, each in runs.items()}
    rows = [
        (style or "all", str(found[ENGINE][style][0]), *(percent(*found[name][style][1:]) for name in runs))
        for style in _all_last(found[ENGINE])
    ]
    return titled(title, ("style", "n", *runs), rows)


def honest(ground: Ground) -> Part:
    """Return for each set what answering costs in wrong and false answers."""
    return Part(
        tuple(
            honesty_table(f"{name}, wrong and false answers", ground.compared[name], found, ground.harmless)
            for name, found in ground.runs.items()
        )
    )


def honesty_table(
    title: str, questions: Sequence[Asked], runs: Mapping[str, Run], harmless: frozenset[str]
) -> str:
    """Return the cost of answering: as often as the engine does, and with no more than ALLOWED false answers."""
    own = honesty(questions, runs[ENGINE], 1.0, harmless)
    rows = []
    for name, each in runs.items():
        from_here = 1.0 if name == ENGINE else threshold_for(questions, each, own.answered)
        same = honesty(questions, each, from_here, harmless)
        careful = honesty(questions, each, threshold_against(questions, each, ALLOWED, harmless), harmless)
        shares = (same.answered, same.wrong, same.false, careful.answered - careful.wrong, careful.wrong)
        rows.append((name, *map(percent, shares)))
    limit = f"at {percent(ALLOWED)} % false:"
    headings = (
        "answering as often as minnobot",
        "answered %",
        "wrong %",
        "false on not ours %",
        f"{limit} right %",
        f"{limit} wrong %",
    )
    return titled(title, headings, rows)


def _plot(ground: Ground) -> Plot:
    """Return the top-1 shares by style over all sets but the folder's own tests."""
    names = [name for name in ground.runs if name != TESTS]
    questions = [each for name in names for each in ground.compared[name]]
    systems = ground.runs[names[0]]
    shares = {
        system: accuracy(questions, _joined([ground.runs[name][system] for name in names]))
        for system in systems
    }
    styles = _all_last(shares[ENGINE])
    labels = [f"{style or 'all'} ({shares[ENGINE][style][0]})" for style in styles]
    series = [Series(system, tuple(100 * shares[system][style][1] for style in styles)) for system in systems]
    title = f"First answer right, %: {' and '.join(names)}"
    return Plot("accuracy.svg", "First answer right by style and system", dots(title, labels, series))


def _joined(runs: Sequence[Run]) -> Run:
    return Run(
        tuple(ranked for each in runs for ranked in each.ranked),
        tuple(time for each in runs for time in each.milliseconds),
        tuple(time for each in runs for time in each.processor),
    )


def _all_last(by_style: Mapping[str, object]) -> list[str]:
    return sorted(by_style, key=lambda style: style == "")
