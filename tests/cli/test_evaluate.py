"""`minnobot evaluate`: accuracy by style over questions with known answers."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from bot.cli import evaluate as evaluate_command
from bot.cli.main import main
from tests.workshop.folders import write_folder

QUESTIONS: tuple[Mapping[str, Any], ...] = (
    {"text": "montako viikkoa minno kestää", "topic": "minno-kesto", "also": [], "style": "written"},
    {"text": "onko minno maksuton yhdistykselle", "topic": "minno-hinta", "style": "written"},
    {"text": "minnon hinta", "topic": "minno-kesto", "also": ["minno-hinta"], "style": "also"},
    {"text": "minnon ryhmäkoko", "topic": "minno-ohjaus", "style": "spoken"},
    {"text": "mihin aikaan sataa lunta", "topic": None, "style": "oos-far"},
    {"text": "harjoittelijan palkka", "topic": None, "style": "oos-near"},
)

Evaluate = Callable[..., tuple[int, str, str]]


@pytest.fixture
def evaluate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Evaluate:
    """Return a function that writes lines and evaluates them: exit code, output, errors."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setattr(evaluate_command, "user_cache_path", lambda _: tmp_path / "cache")
    folder = write_folder(tmp_path / "tieto")

    def run(lines: object, *arguments: str) -> tuple[int, str, str]:
        content = lines if isinstance(lines, str) else "\n".join(map(json.dumps, QUESTIONS))
        (tmp_path / "q.jsonl").write_text(content, encoding="utf-8")
        with pytest.raises(SystemExit) as end:
            main(["evaluate", "q.jsonl", "--knowledge", str(folder), *arguments])
        said = capsys.readouterr()
        return int(end.value.code or 0), said.out, said.err

    return run


def row(out: str, style: str) -> list[str]:
    """Return the cells of the row that begins with *style*."""
    return next(line for line in out.splitlines() if line.strip().startswith(style)).replace(" %", "").split()


def test_every_style_has_its_row_and_all_have_one(evaluate: Evaluate) -> None:
    code, out, _ = evaluate(None)
    assert code == 0
    assert row(out, "written") == ["written", "2", "100,0", "100,0", "0,0", "0,0", "0,0", "0,0"]
    assert row(out, "also")[2] == "100,0"
    assert row(out, "spoken")[4] == "100,0"
    assert row(out, "oos-far")[2] == "100,0"
    assert row(out, "oos-near")[6] == "100,0"
    assert row(out, "yhteensä")[1:3] == ["6", "66,7"]
    assert "Varmuus ja osuvuus" in out
    assert "Vasteaika" in out


def test_verbose_lists_what_did_not_go_right(evaluate: Evaluate) -> None:
    _, out, _ = evaluate(None, "--verbose")
    assert "rivi 4, spoken, väärin: «minnon ryhmäkoko» oikea minno-ohjaus, sai minno-ryhma" in out
    assert (
        "rivi 6, oos-near, vastasi turhaan: «harjoittelijan palkka» oikea ei mitään, sai harjoittelu-palkka"
        in out
    )
    assert "rivi 1," not in out


def test_json_is_one_object_and_nothing_else(evaluate: Evaluate) -> None:
    data = json.loads(evaluate(None, "--json", "--verbose")[1])
    assert data["styles"]["written"]["right"] == 2
    assert data["total"]["right"] == 4
    assert [each["line"] for each in data["missed"]] == [4, 6]
    assert set(data["ms"]) == {"p50", "p99"}


def test_the_order_of_keys_empty_lines_and_a_bom_do_not_matter(evaluate: Evaluate) -> None:
    assert evaluate('\ufeff{"topic": "minno-hinta", "text": "minnon hinta"}\r\n\n')[0] == 0


@pytest.mark.parametrize(
    ("line", "said"),
    [
        pytest.param("{", "ei ole JSON-olio", id="no JSON"),
        pytest.param("[1]", "ei ole JSON-olio", id="a list"),
        pytest.param('{"topic": "x"}', "«text» puuttuu", id="no text"),
        pytest.param('{"text": " ", "topic": "x"}', "«text» puuttuu", id="empty text"),
        pytest.param('{"text": "x"}', "«topic» puuttuu", id="no topic"),
        pytest.param('{"text": "x", "topic": 1}', "«topic»", id="a number"),
        pytest.param('{"text": "x", "topic": "a", "also": 1}', "«also»", id="also is no list"),
        pytest.param(
            '{"text": "x", "topic": "a", "tyyli": "a"}', "tuntematon avain «tyyli»", id="unknown key"
        ),
    ],
)
def test_every_bad_line_is_named(evaluate: Evaluate, line: str, said: str) -> None:
    good = '{"text": "minnon hinta", "topic": "minno-hinta"}'
    code, out, err = evaluate(f"{good}\n{line}\n{good}\n{line}\n")
    assert code == 1
    assert out == ""
    assert [text.split(": ")[1] for text in err.splitlines()] == ["rivi 2", "rivi 4"]
    assert said in err


def test_an_empty_file_is_said(evaluate: Evaluate) -> None:
    code, _, err = evaluate("\n")
    assert code == 1
    assert "ei ole yhtään kysymystä" in err


def test_a_missing_file_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as end:
        main(["evaluate", "puuttuu.jsonl"])
    assert end.value.code == 1
    assert "puuttuu.jsonl: tiedostoa ei saa luettua" in capsys.readouterr().err
