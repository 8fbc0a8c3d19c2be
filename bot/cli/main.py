"""The command `minnobot`: finds the file of a command, runs it, explains what goes wrong in one sentence.

A command's file is imported only when that command is run, so that `--help` answers at once.
"""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from io import TextIOWrapper

import typer

from bot.errors import MinnobotError


@dataclass(frozen=True, slots=True)
class Command:
    """Where a command lives, as `module:function`, and its line in the list of commands."""

    place: str
    summary: str


COMMANDS: Mapping[str, Command] = {
    "chat": Command("bot.cli.chat:chat", "Talk with the bot in the terminal."),
    "run": Command("bot.cli.run:run", "Serve the bot in Telegram."),
    "ask": Command("bot.cli.ask:ask", "Ask one question, or many with --batch."),
    "proposals": Command(
        "bot.cli.proposals:proposals", "List, show, decide and export the proposals that were sent."
    ),
    "check": Command("bot.cli.check:check", "Check knowledge and configuration, in Finnish."),
    "evaluate": Command("bot.cli.evaluate:evaluate", "Measure accuracy on known questions."),
    "fit": Command("bot.cli.fit:fit", "Learn the engine's weights from the test questions."),
    "init": Command("bot.cli.init:init", "Set up a folder with texts and settings of your own."),
    "backup": Command("bot.cli.backup:backup", "Copy the database, also while the bot runs."),
    "doctor": Command("bot.cli.doctor:doctor", "Find out what is wrong with this installation."),
}
"""Every command. The function's parameters and docstring make its own help, or it is a `typer.Typer`."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave the process: 0 done, 1 could not be done, 2 was asked wrongly."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _write_utf8()
    try:
        _commands(given)(given, prog_name="minnobot")
    except MinnobotError as error:
        print(error, file=sys.stderr)  # noqa: T201  # this is the terminal
        sys.exit(1)


def _commands(arguments: Sequence[str]) -> typer.Typer:
    """Return all commands by name, of which only the one that *arguments* ask for can be run."""
    app = typer.Typer(
        add_completion=False,
        no_args_is_help=True,
        rich_markup_mode=None,  # plain lines, also for who reads them with a program
        pretty_exceptions_enable=False,  # those show local variables, and with them what people wrote
    )
    app.callback()(_describe)
    asked = next((argument for argument in arguments if not argument.startswith("-")), None)
    for name, command in COMMANDS.items():
        if name != asked:
            app.command(name, help=command.summary)(_describe)
            continue
        found = _load(command.place)
        if isinstance(found, typer.Typer):
            app.add_typer(found, name=name)
        else:
            app.command(name)(found)
    return app


def _describe() -> None:
    """Answer Finnish questions about cooperation with Metropolia, and take in proposals."""


def _load(place: str) -> Callable[..., None] | typer.Typer:
    module, _, function = place.partition(":")
    found: Callable[..., None] | typer.Typer = getattr(import_module(module), function)
    return found


def _write_utf8() -> None:
    """Let ä and ö out whatever the machine's locale is; a screen keeps its own encoding."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


if __name__ == "__main__":
    main()
