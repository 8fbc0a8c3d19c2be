"""`minnobot ask` as scripts meet it: one question or many, as text, as JSON, and with its reasons."""

import io
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from bot.cli.main import main
from tests.engine.small import write_folder

KEYS = ["text", "decision", "answers", "offered", "candidates", "ms"]


@dataclass(frozen=True, slots=True)
class Done:
    """How a command went."""

    code: int
    said: str
    complained: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Return what was said, line by line, as JSON."""
        return [json.loads(line) for line in self.said.splitlines()]


Ask = Callable[..., Done]


@pytest.fixture(scope="session")
def places(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Give a small knowledge folder and a cache for its indexes."""
    return write_folder(tmp_path_factory.mktemp("ask") / "tieto"), tmp_path_factory.mktemp("cache")


@pytest.fixture
def ask(
    places: tuple[Path, Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> Ask:
    """Give the command: what is piped in and the arguments go in, how it went comes out."""
    folder, cache = places
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    monkeypatch.setenv("MINNOBOT_KNOWLEDGE", str(folder))
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str, piped: bytes = b"") -> Done:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(piped), encoding="utf-8"))
        capfdbinary.readouterr()
        with pytest.raises(SystemExit) as ended:
            main(["ask", *arguments])
        said, complained = capfdbinary.readouterr()
        return Done(int(ended.value.code or 0), said.decode(), complained.decode())

    return run


def batch(ask: Ask, lines: Iterable[object]) -> Done:
    """Return how it went to ask *lines*, each as JSON unless it is a string already."""
    written = [line if isinstance(line, str) else json.dumps(line, ensure_ascii=False) for line in lines]
    return ask("--batch", piped="\n".join(written).encode())


def ids(verdict: dict[str, Any]) -> list[str]:
    return [found["id"] for found in verdict["answers"]]


def test_a_question_gets_its_answer_as_it_is_shown(ask: Ask) -> None:
    done = ask("Paljonko MINNO maksaa?")
    assert (done.code, done.complained) == (0, "")
    assert done.said.startswith("Vastaus minno-hinta.")
    assert "[1] " in done.said


@pytest.mark.parametrize(
    ("text", "decision", "answers", "offered"),
    [
        pytest.param("Paljonko MINNO maksaa?", "answer", ["minno-hinta"], [], id="an answer"),
        pytest.param(
            "Paljonko MINNO maksaa ja kauanko harjoittelu kestää?",
            "answer",
            ["minno-hinta", "harjoittelu-kesto"],
            [],
            id="two answers",
        ),
        pytest.param("palkka", "choose", [], ["harjoittelu-palkka", "opinnaytetyo-palkka"], id="a choice"),
        pytest.param("lettuja", "unknown", [], [], id="no answer"),
        pytest.param("haluan kuolla", "answer", ["kriisi"], [], id="distress"),
        pytest.param("", "unknown", [], [], id="nothing"),
    ],
)
def test_json_holds_the_keys_of_the_contract_and_no_others(
    ask: Ask, text: str, decision: str, answers: list[str], offered: list[str]
) -> None:
    done = ask("--json", text)
    [verdict] = done.lines
    assert (done.code, done.complained) == (0, "")
    assert list(verdict) == KEYS
    assert (verdict["text"], verdict["decision"]) == (text, decision)
    assert (ids(verdict), sorted(verdict["offered"])) == (answers, offered)
    assert 1 <= len(verdict["candidates"]) <= 5
    for found in (*verdict["answers"], *verdict["candidates"]):
        assert list(found) == ["id", "score"]
        assert isinstance(found["id"], str)
        assert isinstance(found["score"], float)
        assert 0 <= found["score"] <= 1
    assert isinstance(verdict["ms"], float)


def test_json_is_written_with_its_letters_as_they_are(ask: Ask) -> None:
    assert "järjestö" in ask("--json", "järjestö").said


def test_earlier_messages_come_oldest_first(ask: Ask) -> None:
    earlier = ("--context", "Kauanko MINNO kestää?", "--context", "Maksetaanko harjoittelijalle palkkaa?")
    [verdict] = ask("--json", *earlier, "entä oppari").lines
    assert ids(verdict) == ["opinnaytetyo-palkka"]
    assert ask(*earlier, "entä oppari").said.startswith("Vastaus opinnaytetyo-palkka.")


def test_another_folder_can_be_asked(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "oma" / "aiheet").mkdir(parents=True)
    (tmp_path / "oma" / "aiheet" / "kampus.yaml").write_text(
        "otsikko: Kampus\nvastaukset:\n  - {tunnus: kampus, kysymys: Missä kampus on?, vastaus: Myllypurossa.}\n",
        encoding="utf-8",
    )
    [verdict] = ask("--json", "--knowledge", "oma", "missä kampus on").lines
    assert ids(verdict) == ["kampus"]


def test_a_batch_is_answered_line_by_line_in_order(ask: Ask) -> None:
    texts = ["Kiitos!", "Paljonko MINNO maksaa?", "lettuja", "Kauanko MINNO kestää?", "Kiitos!"]
    done = batch(ask, [{"text": text} for text in texts])
    assert (done.code, done.complained) == (0, "")
    assert [verdict["text"] for verdict in done.lines] == texts
    assert [ids(verdict) for verdict in done.lines] == [
        ["kiitos"], ["minno-hinta"], [], ["minno-kesto"], ["kiitos"]
    ]  # fmt: skip
    assert all(list(verdict) == KEYS for verdict in done.lines)


@pytest.mark.parametrize(
    ("context", "answers"),
    [
        pytest.param("Kauanko MINNO kestää?", ["harjoittelu-kesto"], id="a string"),
        pytest.param(["Kauanko MINNO kestää?"], ["harjoittelu-kesto"], id="a list"),
        pytest.param(
            ["Kauanko MINNO kestää?", "Maksetaanko opparista palkkaa?"],
            ["harjoittelu-palkka"],
            id="a longer list",
        ),
    ],
)
def test_a_line_may_bring_its_context(ask: Ask, context: object, answers: list[str]) -> None:
    [verdict] = batch(ask, [{"text": "entä harkka", "context": context}]).lines
    assert ids(verdict) == answers


@pytest.mark.parametrize("context", [None, "", []])
def test_an_empty_context_is_none_at_all(ask: Ask, context: object) -> None:
    without, empty = batch(ask, [{"text": "entä harkka"}, {"text": "entä harkka", "context": context}]).lines
    assert {**without, "ms": 0} == {**empty, "ms": 0}


def test_each_line_of_a_batch_stands_alone(ask: Ask) -> None:
    first, second = batch(ask, [{"text": "kauanko se kestää"}, {"text": "Kiitos!"}]).lines
    [again] = batch(ask, [{"text": "kauanko se kestää"}]).lines
    assert {**first, "ms": 0} == {**again, "ms": 0}
    assert ids(second) == ["kiitos"]


def test_blank_lines_are_left_out(ask: Ask) -> None:
    done = batch(ask, ["", {"text": "Kiitos!"}, "   ", "\t", {"text": "lettuja"}, ""])
    assert [verdict["text"] for verdict in done.lines] == ["Kiitos!", "lettuja"]


@pytest.mark.parametrize(
    "piped",
    [
        pytest.param(b'\xef\xbb\xbf{"text": "Kiitos!"}\r\n', id="byte order mark and Windows line end"),
        pytest.param(b'{"text": "Kiitos!", "id": 7, "expected": "kiitos"}', id="other keys are passed over"),
        pytest.param(b'{"text": "Kiitos!"}', id="no line end"),
    ],
)
def test_lines_of_every_make_are_read(ask: Ask, piped: bytes) -> None:
    [verdict] = ask("--batch", piped=piped).lines
    assert ids(verdict) == ["kiitos"]


def test_an_empty_batch_says_nothing(ask: Ask) -> None:
    assert ask("--batch") == Done(0, "", "")


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Kiitos!", id="no JSON"),
        pytest.param('{"text": "Kiitos!"', id="half of it"),
        pytest.param("[]", id="a list"),
        pytest.param('"Kiitos!"', id="a string"),
        pytest.param("null", id="null"),
        pytest.param("{}", id="no text"),
        pytest.param('{"text": null}', id="empty text"),
        pytest.param('{"text": 7}', id="a number for text"),
        pytest.param('{"text": "Kiitos!", "context": 7}', id="a number for context"),
        pytest.param('{"text": "Kiitos!", "context": [7]}', id="a number in context"),
    ],
)
def test_a_line_that_is_no_question_is_named(ask: Ask, line: str) -> None:
    """What was asked before it has been answered."""
    done = batch(ask, [{"text": "Kiitos!"}, "", line, {"text": "Kiitos!"}])
    assert done.code == 1
    assert [ids(verdict) for verdict in done.lines] == [["kiitos"]]
    [sentence] = done.complained.splitlines()
    assert sentence.startswith("Line 3")
    assert sentence.endswith("Mend it and try again.")


def test_why_names_words_subjects_parts_and_margin(ask: Ask) -> None:
    done = ask("--why", "niinku paljonko minnoprojekti maksaa")
    said = done.said.splitlines()
    assert done.code == 0
    for word, understood in {
        "niinku": "filler",
        "paljonko": "function word",
        "minnoprojekti": "own word of the base",
        "maksaa": "Voikko",
    }.items():
        assert any(line.split()[:1] == [word] and understood in line for line in said), word
    assert any(line.startswith("intent       –: ") for line in said)
    assert any("names minno" in line for line in said)
    assert "subject      minno" in said
    assert any(line.startswith("decision     answer: minno-hinta") for line in said)
    assert any(line.startswith("1. minno-hinta: confidence ") for line in said)
    parts = next(line for line in said if line.lstrip().startswith("letters"))
    assert [name for name in ("letters", "coverage", "votes", "anchor +1.0") if name not in parts] == []
    assert any("nearest phrasing: Paljonko MINNO maksaa?" in line for line in said)
    assert said[-1].startswith("margin ")


def test_why_names_the_sign_of_distress(ask: Ask) -> None:
    assert "distress " in ask("--why", "haluan kuolla").said


def test_why_reads_each_question_of_several(ask: Ask) -> None:
    said = ask("--why", "Paljonko MINNO maksaa ja kauanko harjoittelu kestää?").said
    assert [line.split(maxsplit=1)[1] for line in said.splitlines() if line.startswith("read ")] == [
        "paljonko minno maksaa",
        "kauanko harjoittelu kestää?",
    ]


def test_without_a_question_the_command_says_how_to_ask(ask: Ask) -> None:
    done = ask()
    assert (done.code, done.said) == (1, "")
    [sentence] = done.complained.splitlines()
    assert sentence.startswith("Ask something: minnobot ask ")
    assert "--batch" in sentence


def test_a_folder_that_cannot_go_live_is_explained(ask: Ask, tmp_path: Path) -> None:
    (tmp_path / "rikki").mkdir()
    done = ask("--knowledge", "rikki", "Kiitos!")
    assert (done.code, done.said) == (1, "")
    assert "virhe" in done.complained
    assert "Traceback" not in done.complained
