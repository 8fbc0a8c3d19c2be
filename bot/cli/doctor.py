"""`minnobot doctor`: what is wrong with this installation, in plain words. Changes nothing.

With `--live` it tells whether the bot serves right now, and only then it reaches for the network. The checks
go to standard output, one a line or as one JSON list; how many need looking after to standard error.
"""

import asyncio
import json
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from platformdirs import user_cache_path

from bot.cli.options import ConfigFile, with_own_folder
from bot.config import DEFAULT_FILE, NAME, check_config, load_config
from bot.upkeep.checks import Check, Level, broken
from bot.upkeep.serving import check_serving


def doctor(
    config: ConfigFile = None,
    live: Annotated[
        bool,
        typer.Option("--live", help="Tell whether the bot serves right now: its signs of life, Telegram."),
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the checks as one JSON list.")] = False,
) -> None:
    """Find out what is wrong with this installation. Exit code 1 tells that something is broken."""
    checks = _live_checks(config) if live else _checks(config)
    if as_json:
        print(json.dumps([check.to_json() for check in checks], ensure_ascii=False, indent=1))  # noqa: T201
    else:
        for line in table(checks):
            print(line)  # noqa: T201  # this is the terminal
    print(summary(checks), file=sys.stderr)  # noqa: T201
    raise typer.Exit(any(check.level is Level.BROKEN for check in checks))


def table(checks: Sequence[Check]) -> list[str]:
    """Return a line per check, with level and subject in columns."""
    levels = max(len(check.level) for check in checks)
    subjects = max(len(check.subject) for check in checks)
    return [f"{check.level:{levels}}  {check.subject:{subjects}}  {check.message}" for check in checks]


def summary(checks: Sequence[Check]) -> str:
    """Return in one line how many checks need looking after."""
    broken, notices = (
        sum(check.level is level for check in checks) for level in (Level.BROKEN, Level.NOTICE)
    )
    if not broken and not notices:
        return "All is well."
    return f"{broken} broken, {notices} to look after."


def _live_checks(file: Path | None) -> tuple[Check, ...]:
    from handlers.checking import check_telegram  # PTB is imported only by what needs it

    if problems := check_config(file):
        return tuple(broken("configuration", str(problem)) for problem in problems)
    config = load_config(file)
    signs = tuple(check_serving(config.database.path, datetime.now(config.timezone)))
    return (*signs, asyncio.run(check_telegram(config.telegram)))


def _checks(file: Path | None) -> tuple[Check, ...]:
    from bot.upkeep.examination import examine, examine_without_config  # with the whole lexicon

    cache = user_cache_path(NAME)
    if file is None and DEFAULT_FILE.exists():
        file = DEFAULT_FILE
    if problems := check_config(file):
        return tuple(examine_without_config(problems, cache))
    config = with_own_folder(load_config(file))
    return tuple(examine(config, file, datetime.now(config.timezone), cache))
