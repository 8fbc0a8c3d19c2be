"""`minnobot ask`: one question and its answer, or many as JSON Lines; `--why` shows every step and score."""

import json
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from platformdirs import user_cache_path
from rich.console import Console
from rich.markdown import Markdown

from bot.app import NAME
from bot.cli.explain import explain
from bot.cli.options import ConfigFile
from bot.config import load_config
from bot.dialogue.model import World
from bot.dialogue.render import verdict_text
from bot.engine.model import Verdict
from bot.errors import MinnobotError
from bot.live import Snapshot, load_snapshot


def ask(
    text: Annotated[str | None, typer.Argument(help="The question.")] = None,
    config: ConfigFile = None,
    knowledge: Annotated[Path | None, typer.Option(metavar="DIR", help="Knowledge folder to ask.")] = None,
    context: Annotated[list[str] | None, typer.Option(metavar="TEXT", help="Earlier messages, oldest first.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the verdict as JSON.")] = False,
    why: Annotated[bool, typer.Option("--why", help="Show every step and score.")] = False,
    batch: Annotated[bool, typer.Option("--batch", help="Read JSON Lines from standard input, write them to standard output.")] = False,
) -> None:
    """Ask one question, or many with --batch, and see what would be answered."""
    settings = load_config(config)
    now = datetime.now(settings.timezone)
    snapshot = load_snapshot(knowledge or settings.knowledge.path, now.date(), user_cache_path(NAME))
    if batch:
        for line in _answers(snapshot, sys.stdin.buffer):
            print(line, flush=True)  # noqa: T201  # this is the output
        return
    if text is None:
        raise MinnobotError('Ask something: minnobot ask "Mikä on MINNO?", or give --batch and JSON Lines.')
    started = time.perf_counter()
    verdict = snapshot.engine.answer(text, tuple(context or ()))
    milliseconds = 1000 * (time.perf_counter() - started)
    if as_json:
        print(json.dumps(verdict_data(text, verdict, milliseconds), ensure_ascii=False))  # noqa: T201  # the output
        return
    console = Console()
    console.print(Markdown(verdict_text(verdict, World(now, snapshot.knowledge, snapshot.engine))))
    if why:
        console.print()
        explain(console, verdict, milliseconds)


def verdict_data(text: str, verdict: Verdict, milliseconds: float) -> dict[str, Any]:
    """Return *verdict* in the shape that `--json` and `--batch` promise."""
    return {
        "text": text,
        "decision": verdict.decision.value,
        "answers": [{"id": found.id, "score": round(found.score, 4)} for found in verdict.answers],
        "offered": list(verdict.offered),
        "candidates": [{"id": found.id, "score": round(found.score, 4)} for found in verdict.candidates],
        "ms": round(milliseconds, 2),
    }


def _answers(snapshot: Snapshot, lines: Sequence[bytes]) -> Iterator[str]:
    for number, line in enumerate(lines, start=1):
        if line.strip():
            text, context = _question(line, number)
            started = time.perf_counter()
            verdict = snapshot.engine.answer(text, context)
            yield json.dumps(verdict_data(text, verdict, 1000 * (time.perf_counter() - started)), ensure_ascii=False)


def _question(line: bytes, number: int) -> tuple[str, tuple[str, ...]]:
    """Return text and context of one line; raise MinnobotError that names the line when it is not a question."""
    try:
        data = json.loads(line.decode("utf-8-sig", "replace"))
        text, context = data["text"], data.get("context") or ()
        earlier = (context,) if isinstance(context, str) else tuple(context)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise MinnobotError(f'Line {number} is not {{"text": …, "context": …}} as JSON. Mend it and try again.') from error
    if not isinstance(text, str) or not all(isinstance(message, str) for message in earlier):
        raise MinnobotError(f"Line {number}: text and context must be strings. Mend it and try again.")
    return text, earlier
