"""`minnobot evaluate`: how well a knowledge folder answers questions whose answers are known, by style."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from platformdirs import user_cache_path
from rich.console import Console
from rich.table import Table

from bot.cli.fit import reliability_table
from bot.cli.options import ConfigFile
from bot.config import NAME, load_config
from bot.errors import MinnobotError
from bot.live import load_snapshot
from bot.workshop.evaluating import Evaluation, Mark, Marked
from bot.workshop.evaluating import evaluate as evaluated
from bot.workshop.known_questions import KnownQuestion, read_questions
from bot.workshop.wording import decimal, percent

GOOD = frozenset({Mark.RIGHT, Mark.REDIRECTED})
COLUMNS = {
    "oikein": GOOD,
    "tai tarjolla": GOOD | {Mark.HELPED},
    "väärin": frozenset({Mark.WRONG}),
    "ei osannut": frozenset({Mark.UNSURE}),
    "turhaan": frozenset({Mark.FALSE}),
    "muualle": frozenset({Mark.REDIRECTED}),
}
"""Each column's heading and the marks that it adds up."""

TOTAL = "yhteensä"


def evaluate(
    file: Annotated[Path, typer.Argument(metavar="FILE.jsonl", help="Questions with known answers.")],
    config: ConfigFile = None,
    knowledge: Annotated[Path | None, typer.Option(metavar="DIR", help="Knowledge folder to ask.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print everything as one JSON object.")] = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", help="List every question that did not go right.")
    ] = False,
) -> None:
    """Measure accuracy per style over questions with known answers."""
    questions = _questions(file)
    settings = load_config(config)
    today = datetime.now(settings.timezone).date()
    snapshot = load_snapshot(knowledge or settings.knowledge.path, today, user_cache_path(NAME))
    found = evaluated(snapshot.engine, snapshot.knowledge, questions)
    if as_json:
        print(json.dumps(_data(found, verbose), ensure_ascii=False, indent=1))  # noqa: T201  # the output
        return
    console = Console(highlight=False)
    if verbose:
        for line in _misses(found.marked):
            console.print(line, markup=False, soft_wrap=True)
        console.print()
    console.print(_table(found))
    console.print("\nVarmuus ja osuvuus (yhden asian kysymykset ja ne, joihin ei pidä vastata):")
    console.print(reliability_table(found.reliability))
    console.print(
        f"\nVasteaika: puolet alle {decimal(found.latency(50))} ms, 99 % alle {decimal(found.latency(99))} ms"
    )


def _questions(file: Path) -> tuple[KnownQuestion, ...]:
    try:
        return read_questions(file.read_text(encoding="utf-8-sig").split("\n"))
    except OSError as error:
        raise MinnobotError(
            f"{file}: tiedostoa ei saa luettua ({error.strerror}). Tarkista polku."
        ) from error
    except UnicodeDecodeError as error:
        raise MinnobotError(f"{file}: tiedosto ei ole UTF-8-muodossa. Tallenna se uudelleen.") from error
    except MinnobotError as error:
        raise MinnobotError("\n".join(f"{file}: {line}" for line in str(error).splitlines())) from error


def _table(found: Evaluation) -> Table:
    table = Table(box=None)
    table.add_column("tyyli")
    for heading in ("n", *COLUMNS):
        table.add_column(heading, justify="right", no_wrap=True)
    for style, marks in _rows(found):
        shares = (percent(_share(marks, of)) for of in COLUMNS.values())
        table.add_row(style, str(marks.total()), *shares, style="bold" if style == TOTAL else "")
    return table


def _rows(found: Evaluation) -> Iterator[tuple[str, Counter[Mark]]]:
    yield from found.styles.items()
    yield TOTAL, sum(found.styles.values(), Counter())


def _share(marks: Counter[Mark], of: Iterable[Mark]) -> float:
    return sum(marks[each] for each in of) / marks.total()


def _misses(marked: Iterable[Marked]) -> Iterator[str]:
    for each in marked:
        if each.mark not in GOOD:
            question, verdict = each.question, each.verdict
            got = ", ".join(found.id for found in verdict.answers) or "/".join(verdict.offered) or "–"
            yield (
                f"rivi {question.line}, {question.style}, {each.mark.value}: «{question.text}» "
                f"oikea {_wanted(question)}, sai {got}"
            )


def _wanted(question: KnownQuestion) -> str:
    listed = ", ".join(sorted(question.right or question.candidates)) or "ei mitään"
    return f"{listed} + {question.second}" if question.second else listed


def _data(found: Evaluation, verbose: bool) -> dict[str, Any]:
    data: dict[str, Any] = {
        "styles": {
            style: {"n": marks.total(), **{each.name.lower(): marks[each] for each in Mark}}
            for style, marks in _rows(found)
            if style != TOTAL
        },
        "total": {each.name.lower(): sum(marks[each] for marks in found.styles.values()) for each in Mark},
        "reliability": [
            {"low": b.low, "high": b.high, "n": b.count, "said": round(b.said, 4), "right": round(b.right, 4)}
            for b in found.reliability
        ],
        "ms": {"p50": round(found.latency(50), 2), "p99": round(found.latency(99), 2)},
    }
    if verbose:
        data["missed"] = [
            {"line": each.question.line, "text": each.question.text, "mark": each.mark.name.lower()}
            for each in found.marked
            if each.mark not in GOOD
        ]
    return data
