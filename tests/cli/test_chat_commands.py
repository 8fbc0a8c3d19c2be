"""The command line around every command: quick help, one sentence for what goes wrong, clean ends."""

import sys
from importlib.util import find_spec

import pytest

from bot.cli import main as command_line
from bot.cli.main import COMMANDS, Command, main
from bot.errors import StorageError


def ended(*arguments: str) -> int:
    """Return the exit code of `minnobot` with *arguments*."""
    with pytest.raises(SystemExit) as end:
        main(arguments)
    return int(end.value.code or 0)


def test_help_names_every_command_and_imports_none(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command_line, "import_module", lambda name: pytest.fail(f"{name} was imported"))
    assert ended("--help") == 0
    said = capsys.readouterr().out
    assert all(f"  {name} " in said for name in COMMANDS)


@pytest.mark.parametrize("arguments", [("chatt",), ("chat", "--colour"), ("--colour",), ("chat", "x")])
def test_a_wrong_call_is_answered_with_two(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert ended(*arguments) == 2
    assert "Traceback" not in capsys.readouterr().err


def fails() -> None:
    """Fail as a database does."""
    raise StorageError("the disk is full; make room")


def stops() -> None:
    """Stop as Ctrl-C does."""
    raise KeyboardInterrupt


@pytest.mark.parametrize(
    ("function", "code", "said"), [(fails, 1, "the disk is full; make room\n"), (stops, 130, "")]
)
def test_what_goes_wrong_is_one_sentence(
    function: object,
    code: int,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(command_line, "COMMANDS", {"try": Command("a:b", "Try.")})
    monkeypatch.setattr(command_line, "_load", lambda place: function)
    assert ended("try") == code
    assert capsys.readouterr().err == said


@pytest.mark.parametrize("name", [name for name in COMMANDS if find_spec(f"bot.cli.{name}")])
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert ended(name, "--help") == 0
    assert f"Usage: minnobot {name}" in capsys.readouterr().out


def test_the_module_can_be_run_and_shows_its_help(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["minnobot"])
    with pytest.raises(SystemExit):
        import bot.__main__  # noqa: F401  # importing it runs it
    shown = capsys.readouterr()
    assert "Usage: minnobot" in shown.out + shown.err
