"""`minnobot chat` as people and scripts meet it: a process of its own, piped or at a terminal."""

import io
import os
import pty
import select
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.cli.main import main
from bot.engine.model import Verdict
from bot.live import Snapshot
from tests.dialogue.fakes import FakeEngine, answer, choose, shipped

ROOT = Path(__file__).parents[2]

GOODBYE = "Kiitos keskustelusta ja mukavaa päivänjatkoa!"


class Engine(FakeEngine):
    """Knows two questions, and fails at a third as a bug would."""

    def answer(self, text: str, context: tuple[str, ...] = ()) -> Verdict:
        if text == "rikki":
            raise KeyError("salaisuus")
        return super().answer(text, context)


def snapshot() -> Snapshot:
    """Return the shipped knowledge with an engine that starts at once."""
    verdicts = {
        "mikä minno on": answer("minno-mika"),
        "kauanko": choose("minno-laajuus", "harjoittelu-kesto"),
    }
    return Snapshot(shipped(), Engine(verdicts))  # type: ignore[arg-type]  # a stand-in


@pytest.fixture
def surroundings(tmp_path: Path) -> Mapping[str, str]:
    """Return an environment whose home is empty."""
    own = {name: str(tmp_path / name) for name in ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    path = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    return {**os.environ, **own, "PYTHONPATH": path, "TERM": "xterm", "COLUMNS": "100", "NO_COLOR": "1"}


@dataclass(frozen=True, slots=True)
class Done:
    """How a chat went."""

    code: int
    said: str
    complained: str


Chat = Callable[..., Done]


@pytest.fixture
def chat(
    tmp_path: Path,
    surroundings: Mapping[str, str],
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> Chat:
    """Give a chat within this process: what is piped in and the options go in, how it went comes out."""
    for name, value in surroundings.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("bot.app.load_snapshot", lambda *arguments: snapshot())

    def run(piped: str | bytes, *options: str) -> Done:
        content = piped.encode() if isinstance(piped, str) else piped
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content), encoding="utf-8"))
        capfdbinary.readouterr()
        with pytest.raises(SystemExit) as ended:
            main(["chat", *options])
        said, complained = capfdbinary.readouterr()
        return Done(int(ended.value.code or 0), said.decode(), complained.decode())

    return run


def test_piped_lines_make_a_transcript(chat: Chat) -> None:
    done = chat("mikä minno on\n\nkauanko\n2\nlopeta\nei enää luettu\n")
    assert (done.code, done.complained) == (0, "")
    asked = [line for line in done.said.splitlines() if line.startswith("> ")]
    assert asked == ["> mikä minno on", "> kauanko", "> 2", "> lopeta"]
    assert "MINNO on Metropolian innovaatioprojekti" in done.said
    assert "**" not in done.said
    assert "[1] " in done.said
    assert "Tarkoitatko MINNOa vai harjoittelua?" in done.said
    assert done.said.rstrip().endswith(GOODBYE)


def test_a_piped_conversation_is_forgotten_in_the_end(chat: Chat, tmp_path: Path) -> None:
    chat("kauanko\n")
    connection = sqlite3.connect(tmp_path / "XDG_DATA_HOME" / "minnobot" / "minnobot.db")
    assert connection.execute("SELECT count(*) FROM sessions").fetchone() == (0,)
    connection.close()


@pytest.mark.parametrize(
    ("piped", "answered"),
    [
        pytest.param("ohje\r\nexit\r\n", "Näin tämä toimii", id="Windows line ends"),
        pytest.param(b"\xef\xbb\xbfohje\n", "Näin tämä toimii", id="byte order mark"),
        pytest.param("ohje", "Näin tämä toimii", id="no line end"),
        pytest.param("MINNO-projektit\n", "Mikä näistä kiinnostaa?", id="a label instead of its number"),
        pytest.param("1.\n", "Mikä näistä kiinnostaa?", id="a number with a dot"),
        pytest.param("99\n", "en löytänyt vastausta", id="a number without a button"),
        pytest.param("rikki\nohje\n", "Näin tämä toimii", id="goes on after a failed turn"),
        pytest.param("rikki\n", "jokin meni vikaan", id="a failed turn is said calmly"),
        pytest.param(b"\xff\xfe\x00 outo asia\n", "en löytänyt vastausta", id="bytes that are no text"),
        pytest.param("x" * 100_000 + "\n", "Viestisi oli pitkä", id="a very long line"),
        pytest.param("", GOODBYE, id="nothing at all"),
    ],
)
def test_odd_input_is_answered_and_ends_well(chat: Chat, piped: str | bytes, answered: str) -> None:
    done = chat(piped)
    assert done.code == 0
    assert answered in done.said
    assert GOODBYE in done.said
    assert "salaisuus" not in done.said + done.complained


def test_a_wrong_configuration_is_one_sentence(chat: Chat, tmp_path: Path) -> None:
    (tmp_path / "oma.yaml").write_text("limts: {}")
    done = chat("", "--config", "oma.yaml")
    assert (done.code, done.said) == (1, "")
    [sentence] = done.complained.splitlines()
    assert sentence.startswith("oma.yaml, line 1: limts is not a setting. Did you mean limits?")


def test_a_database_that_cannot_be_used_is_one_sentence(chat: Chat, tmp_path: Path) -> None:
    (tmp_path / "oma.yaml").write_text("database: {url: sqlite+aiosqlite:///oma.yaml}")
    done = chat("", "--config", "oma.yaml")
    assert (done.code, done.said) == (1, "")
    assert len(done.complained.splitlines()) == 1


def test_a_configuration_decides_where_the_database_is(chat: Chat, tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text("limits: {message_length: 500}")
    assert chat("ohje\n").code == 0
    assert (tmp_path / "data" / "minnobot.db").is_file()
    assert not (tmp_path / "XDG_DATA_HOME").exists()


PROGRAM = """
import bot.app
from tests.cli.test_chat import snapshot
bot.app.load_snapshot = lambda *arguments: snapshot()
from bot.cli.main import main
main(["chat"])
"""


def test_output_is_utf_8_whatever_the_locale(tmp_path: Path, surroundings: Mapping[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM],
        input=b"ohje\n",
        env={**surroundings, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
        cwd=tmp_path,
        capture_output=True,
        check=True,
    )
    assert "Näin tämä toimii" in done.stdout.decode()
    assert done.stderr == b""


def test_a_reader_that_leaves_early_is_no_error(tmp_path: Path, surroundings: Mapping[str, str]) -> None:
    program = [sys.executable, "-c", PROGRAM]
    process = subprocess.Popen(
        program,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=surroundings,
        cwd=tmp_path,
    )
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stdin is not None
    process.stdin.write(b"ohje\n" * 20)
    process.stdin.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()
    process.wait()


class Screen:
    """The far end of a terminal that a chat runs in."""

    def __init__(self, descriptor: int, process: subprocess.Popen[bytes]) -> None:
        self.descriptor = descriptor
        self.process = process
        self._unread = b""

    def types(self, keys: str) -> None:
        os.write(self.descriptor, keys.encode())

    def insists(self, keys: str) -> None:
        """Type *keys* until something happens, as people do.

        A Ctrl-C that comes just as readline begins to wait is noticed only with the next key.
        """
        for _ in range(20):
            with suppress(OSError):  # the chat has ended
                self.types(keys)
            if select.select([self.descriptor], [], [], 3)[0]:
                return

    def shows(self, wanted: str, patience: float = 60) -> str:
        """Return what appears up to and with *wanted*; fail when it does not come."""
        end = time.monotonic() + patience
        while wanted.encode() not in self._unread and time.monotonic() < end:
            if select.select([self.descriptor], [], [], 0.1)[0]:
                try:
                    self._unread += os.read(self.descriptor, 65536)
                except OSError:  # the chat has ended
                    break
        seen, found, self._unread = self._unread.partition(wanted.encode())
        assert found, seen.decode(errors="replace")
        return seen.decode(errors="replace")


def _as_in_a_terminal() -> None:
    """Give the process its terminal and Ctrl-C, which a test run in the background ignores for all it starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    os.close(os.open(os.ttyname(0), os.O_RDWR))


@contextmanager
def at_a_terminal(surroundings: Mapping[str, str], folder: Path) -> Iterator[Screen]:
    """Give a chat that runs in a terminal."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=surroundings,
        cwd=folder,
        start_new_session=True,
        preexec_fn=_as_in_a_terminal,
    )
    os.close(theirs)
    try:
        yield Screen(ours, process)
    finally:
        process.kill()
        process.wait()
        os.close(ours)


@pytest.mark.parametrize(
    "leave", [pytest.param("\x04", id="Ctrl-D"), pytest.param("\x03", id="Ctrl-C"), "lopeta\n"]
)
def test_at_a_terminal_every_way_out_says_goodbye(
    tmp_path: Path, surroundings: Mapping[str, str], leave: str
) -> None:
    with at_a_terminal(surroundings, tmp_path) as screen:
        screen.shows("valitset kirjoittamalla sen numeron")
        screen.shows("> ")
        screen.insists(leave)
        assert "Traceback" not in screen.shows(GOODBYE)
        assert screen.process.wait(30) == 0


def test_a_person_is_continued_where_the_conversation_stopped(
    tmp_path: Path, surroundings: Mapping[str, str]
) -> None:
    with at_a_terminal(surroundings, tmp_path) as screen:
        screen.shows("> ")
        screen.types("mikä minno on\n")
        screen.shows("innovaatioprojekti")
        screen.types("lopeta\n")
        screen.shows(GOODBYE)
        screen.process.wait(30)
    files = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert files == {"minnobot.db"}, "no history on disk"
    connection = sqlite3.connect(tmp_path / "XDG_DATA_HOME" / "minnobot" / "minnobot.db")
    assert connection.execute("SELECT channel, chat, user FROM sessions").fetchall() == [
        ("terminal", "screen", "local")
    ]
    connection.close()


def test_lines_can_be_edited_and_called_back(tmp_path: Path, surroundings: Mapping[str, str]) -> None:
    with at_a_terminal(surroundings, tmp_path) as screen:
        screen.shows("> ")
        screen.types("ohjex\x7f\n")
        screen.shows("Näin tämä toimii")
        screen.shows("> ")
        screen.types("\x1b[A\n")
        screen.shows("Näin tämä toimii")
