"""`minnobot check`: what is wrong in a knowledge folder and the configuration, all at once, in Finnish.

Findings go to standard output, one a line or as one JSON list; everything else goes to standard error.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from platformdirs import user_cache_path

from bot.cli.options import ConfigFile
from bot.config import NAME, Config, check_config, load_config
from bot.config_problems import ConfigProblem
from bot.content.findings import Finding, Severity, has_error
from bot.workshop.checkup import Checkup, Tally, check_up
from bot.workshop.stealing import SHOWN_ALWAYS, Case, Theft
from bot.workshop.wording import grouped, percent, say

SHOWN_THEFTS = 40
"""Lines of one kind that the self-test prints; `--json` and `--all` give every one."""


def check(
    folder: Annotated[
        Path | None, typer.Argument(metavar="DIR", help="Knowledge folder; by default the configured one.")
    ] = None,
    config: ConfigFile = None,
    strict: Annotated[bool, typer.Option("--strict", help="Fail on a huomautus as well.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the findings as one JSON list.")] = False,
    everything: Annotated[
        bool, typer.Option("--all", help="Also show narrow wins and unsure tests, and every line.")
    ] = False,
    asks: Annotated[
        bool, typer.Option("--selftest/--no-selftest", help="Ask the folder its own questions.")
    ] = True,
) -> None:
    """Check a knowledge folder, and without DIR also the configuration. Exit code 1 tells of a virhe."""
    findings: list[Finding] = []
    settings = Config()
    if folder is None or config is not None:
        findings += map(_as_finding, check_config(config))
        settings = settings if findings else load_config(config)
    if folder is None and findings:
        checkup = Checkup(())  # which folder is meant is one of the things that are not known
        _tell(say("no-folder-known"))
    else:
        today = datetime.now(settings.timezone).date()
        checkup = check_up(folder or settings.knowledge.path, today, user_cache_path(NAME), asks=asks)
    findings += checkup.findings
    wrong = has_error(tuple(findings))
    shown = [theft for theft in checkup.thefts if everything or theft.case in SHOWN_ALWAYS]
    told = shown if as_json or everything else _first(shown)
    findings = sorted({*findings, *(theft.finding for theft in told)})
    if as_json:
        _print(json.dumps([finding.to_json() for finding in findings], ensure_ascii=False, indent=1))
    else:
        for finding in findings:
            _print(str(finding))
        for line in _left_out(checkup.thefts, shown, told):
            _tell(line)
    if checkup.tally is None and asks:
        _tell(say("no-self-test"))
    _tell(_summary(findings, len(shown) - len(told), checkup.tally))
    raise typer.Exit(wrong or (strict and bool(findings)))


def _as_finding(problem: ConfigProblem) -> Finding:
    line, column = problem.line or 1, problem.column or 1
    return Finding(problem.source, line, column, Severity.ERROR, problem.finnish)


def _first(shown: Sequence[Theft]) -> list[Theft]:
    """Return the clearest thefts of each kind, SHOWN_THEFTS at most."""
    by_case = {
        case: sorted((t for t in shown if t.case is case), key=lambda t: -abs(t.margin)) for case in Case
    }
    return [theft for of_case in by_case.values() for theft in of_case[:SHOWN_THEFTS]]


def _left_out(found: Sequence[Theft], shown: Sequence[Theft], told: Sequence[Theft]) -> Iterator[str]:
    rest = Counter(theft.case for theft in shown)
    rest.subtract(theft.case for theft in told)
    for case, count in rest.items():
        if count:
            yield say("and-more", count=count, kind=case.value)
    if len(found) > len(shown):
        yield say("more-inside", count=len(found) - len(shown))


def _summary(findings: Sequence[Finding], unprinted: int, tally: Tally | None) -> str:
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    notices = len(findings) - errors + unprinted
    parts = [
        say("counts", errors=_counted("error", errors), notices=_counted("notice", notices)),
    ]
    if tally is not None:
        shares = {name: percent(getattr(tally, name)) for name in ("right", "served", "home")}
        parts.append(say("self-test", count=grouped(tally.count), forms=grouped(tally.forms), **shares))
    return "; ".join(parts)


def _counted(key: str, count: int) -> str:
    return say(key if count == 1 else f"{key}s", count=grouped(count))


def _print(line: str) -> None:
    print(line)  # noqa: T201  # this is the output


def _tell(line: str) -> None:
    print(line, file=sys.stderr)  # noqa: T201  # this is the terminal
