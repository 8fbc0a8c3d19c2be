"""`minnobot fit`: learns the engine's weights from the folder's own test questions and writes them beside them."""

import json
import sys
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer
from platformdirs import user_cache_path
from rich.console import Console
from rich.table import Table

from bot.cli.options import ConfigFile
from bot.config import NAME, load_config
from bot.content.files import FIT
from bot.content.loader import load
from bot.content.shipped import shipped_folder
from bot.engine.fit import Fit, data_of
from bot.errors import ConfigError, ContentError, MinnobotError
from bot.live import read_fit, snapshot_of
from bot.workshop.crossvalidation import Accuracy, Bin, accuracy, cross_validated, reliability
from bot.workshop.fitting import FIRST_FIT, fit_samples, judged, labelled, samples_of
from bot.workshop.wording import percent

FEWEST_QUESTIONS = 60
"""Labelled questions below which sixteen weights would be learned from chance."""


def fit(
    folder: Annotated[Path | None, typer.Argument(metavar="DIR", help="Knowledge folder.")] = None,
    config: ConfigFile = None,
) -> None:
    """Learn the engine's weights from the folder's test questions and write them to sovitus.json."""
    settings = load_config(config)
    chosen = folder or settings.knowledge.path
    _refuse_installed(chosen)
    today = datetime.now(settings.timezone).date()
    knowledge = load(chosen, today)
    questions = labelled(knowledge)
    answerable = sum(bool(question.right) for question in questions)
    if answerable < FEWEST_QUESTIONS:
        raise MinnobotError(
            f"Sovittamiseen tarvitaan vähintään {FEWEST_QUESTIONS} testikysymystä, joilla on vastaus; "
            f"kansiossa «testit» niitä on {answerable}. Lisää testikysymyksiä ja aja komento uudelleen."
        )
    before = _present_fit(chosen)
    base = snapshot_of(knowledge, before, user_cache_path(NAME)).engine.base
    samples = samples_of(base, questions)
    learned = fit_samples(base, samples, said_on(len(questions), today))
    held_out = cross_validated(base, samples)
    _show(
        [
            ("nykyinen", accuracy(samples, judged(base, before, samples))),
            ("uusi", accuracy(samples, held_out)),
        ],
        reliability([(found.confidence, found.right) for found in held_out]),
    )
    path = chosen / FIT
    try:
        path.write_text(written(learned), encoding="utf-8", newline="\n")
    except OSError as error:
        raise MinnobotError(
            f"Tiedostoa {path} ei voi kirjoittaa ({error.strerror}). Tarkista oikeudet."
        ) from error
    print(f"Sovitus kirjoitettiin tiedostoon {path}.", file=sys.stderr)  # noqa: T201  # this is the terminal


def said_on(count: int, today: date) -> str:
    """Return what a fit was learned from, in words."""
    return f"{count} testit-kysymystä, {today.isoformat()}"


def written(learned: Fit) -> str:
    """Return *learned* as the file holds it: the same numbers always give the same bytes."""
    return json.dumps(data_of(learned), ensure_ascii=False, indent=1) + "\n"


def _refuse_installed(folder: Path) -> None:
    shipped = shipped_folder()
    is_shipped = folder.exists() and shipped.exists() and folder.samefile(shipped)
    if is_shipped and {"site-packages", "dist-packages"} & set(shipped.parts):
        raise ConfigError(
            "Ohjelman mukana tullutta tietopohjaa ei muuteta. Kopioi sen kansio "
            "omaksesi ja anna kopio: minnobot fit KANSIO."
        )


def _present_fit(folder: Path) -> Fit:
    """Return the weights in use; a spoilt file is no reason not to learn new ones."""
    try:
        return read_fit(folder)
    except ContentError:
        return FIRST_FIT


def _show(rows: Sequence[tuple[str, Accuracy]], bins: Sequence[Bin]) -> None:
    console = Console()
    table = Table("sovitus", box=None)
    for heading in ("1. oikein", "3 joukossa", "vastasi oikein", "väärin", "turhaan"):
        table.add_column(heading, justify="right")
    for name, found in rows:
        shares = (found.first, found.among_three, found.answered, found.wrong, found.false)
        table.add_row(name, *(percent(number) for number in shares))
    console.print(table)
    console.print(
        "\nUusi on mitattu kysymyksillä, joista se ei oppinut (ristiinvalidointi). Varmuus ja osuvuus:"
    )
    console.print(reliability_table(bins))


def reliability_table(bins: Sequence[Bin]) -> Table:
    """Return *bins* as a table: confidence said against share right."""
    table = Table(box=None)
    for heading in ("varmuus", "kysymyksiä", "sanottu", "oikein"):
        table.add_column(heading, justify="right")
    for each in bins:
        span = f"{each.low:.1f}–{each.high:.1f}".replace(".", ",")
        table.add_row(span, str(each.count), percent(each.said), percent(each.right))
    return table
