"""`minnobot ask`: one question and its answer, or many as JSON Lines; `--why` shows every step and score."""

import json
import sys
import time
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from platformdirs import user_cache_path

from bot.cli.explain import explain
from bot.cli.options import ConfigFile
from bot.config import NAME, load_config
from bot.engine.model import Verdict
from bot.errors import MinnobotError
from bot.finnish.morphology import load_lexicon
from bot.live import Snapshot, load_snapshot

Text = Annotated[str | None, typer.Argument(help="The question.")]
Folder = Annotated[
    Path | None, typer.Option("--knowledge", metavar="DIR", help="The knowledge folder to ask.")
]
Earlier = Annotated[
    list[str] | None, typer.Option("--context", metavar="TEXT", help="An earlier message; oldest first.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print the verdict as JSON.")]
Why = Annotated[bool, typer.Option("--why", help="Show every step and score.")]
Batch = Annotated[bool, typer.Option("--batch", help="Read JSON Lines and write JSON Lines, in order.")]


def ask(
    text: Text = None,
    config: ConfigFile = None,
    knowledge: Folder = None,
    context: Earlier = None,
    as_json: AsJson = False,
    why: Why = False,
    batch: Batch = False,
) -> None:
    """Ask one question, or many with --batch, and see what would be answered."""
    settings = load_config(config)
    now = datetime.now(settings.timezone)
    snapshot = load_snapshot(knowledge or settings.knowledge.path, now.date(), user_cache_path(NAME))
    if batch:
        load_lexicon()
        for line in _answers(snapshot, sys.stdin.buffer):
            _print(line)
        return
    if text is None:
        raise MinnobotError('Ask something: minnobot ask "Mikä on MINNO?", or give --batch and JSON Lines.')
    earlier = tuple(context or ())
    started = time.perf_counter()
    verdict = snapshot.engine.answer(text, earlier)
    milliseconds = 1000 * (time.perf_counter() - started)
    if as_json:
        _print(json.dumps(verdict_data(text, verdict, milliseconds), ensure_ascii=False))
        return
    _show(text, earlier, snapshot, now)
    if why:
        intent = snapshot.engine.intent(text) or "–"
        _print(f"intent       {intent}: {snapshot.engine.base.intents.why(text)}")
        for line in explain(snapshot.engine, verdict, milliseconds):
            _print(line)


def _show(text: str, earlier: tuple[str, ...], snapshot: Snapshot, now: datetime) -> None:
    """Show what the bot would say; only here is the dialogue loaded, which takes longer than to find an answer."""
    from bot.cli.terminal import Terminal
    from bot.dialogue.model import Event, Session, Trigger, World
    from bot.dialogue.step import step

    world = World(now, snapshot.knowledge, snapshot.engine)
    Terminal().show(step(Session(asked=earlier), Event(Trigger.TEXT, text), world).replies)


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


def _answers(snapshot: Snapshot, lines: Iterable[bytes]) -> Iterator[str]:
    for number, line in enumerate(lines, start=1):
        if line.strip():
            text, context = _question(line, number)
            started = time.perf_counter()
            verdict = snapshot.engine.answer(text, context)
            milliseconds = 1000 * (time.perf_counter() - started)
            yield json.dumps(verdict_data(text, verdict, milliseconds), ensure_ascii=False)


def _question(line: bytes, number: int) -> tuple[str, tuple[str, ...]]:
    """Return text and context of one line; raise MinnobotError that names the line when it is not a question."""
    try:
        data = json.loads(line.decode("utf-8-sig", "replace"))
        text, context = data["text"], data.get("context", [])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        wanted = '{"text": …, "context": …}'
        raise MinnobotError(f"Line {number} is not {wanted} as JSON. Mend it and try again.") from error
    earlier = [context] if isinstance(context, str) else [] if context is None else context
    if (
        not isinstance(text, str)
        or not isinstance(earlier, list)
        or not all(isinstance(m, str) for m in earlier)
    ):
        raise MinnobotError(
            f"Line {number}: text must be a string, context a string or a list of strings. Mend it and try again."
        )
    return text, tuple(earlier)


def _print(line: str) -> None:
    print(line, flush=True)  # noqa: T201  # this is the terminal
