"""`minnobot check`: every finding at once, in Finnish, and an exit code that a script can trust."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.cli import check as check_command
from bot.cli.main import main
from tests.workshop.folders import Phrasings, with_phrasing, write_folder

LINE = re.compile(r"^.+?:\d+:\d+: (?:virhe|huomautus): .+$")
STRAY = "kuinka kauan harjoittelu kestää viikkoina"

Check = Callable[..., tuple[int, str, str]]


@pytest.fixture
def check(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Check:
    """Return a function that runs the command in an empty folder: exit code, output, errors."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MINNOBOT_KNOWLEDGE", raising=False)
    monkeypatch.setattr(check_command, "user_cache_path", lambda _: tmp_path / "cache")

    def run(*arguments: str | Path) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as end:
            main(["check", *map(str, arguments)])
        said = capsys.readouterr()
        return int(end.value.code or 0), said.out, said.err

    return run


def test_a_good_folder_is_fine_and_says_how_it_fared(tmp_path: Path, check: Check) -> None:
    code, out, err = check(write_folder(tmp_path / "tieto"))
    assert code == 0
    assert all(LINE.match(line) and ": huomautus: " in line for line in out.splitlines())
    assert err.splitlines()[-1].startswith("0 virhettä, ")
    assert "itsetesti: " in err


def test_a_broken_folder_fails_with_file_and_line_and_is_not_asked_anything(
    tmp_path: Path, check: Check
) -> None:
    folder = write_folder(tmp_path / "tieto")
    (folder / "aiheet" / "rikki.yaml").write_text(
        "vastaukset:\n  - tunnus: Väärä\n    kysymys: x\n", encoding="utf-8"
    )
    code, out, err = check(folder)
    assert code == 1
    assert "aiheet/rikki.yaml:2:13: virhe: tunnus «Väärä» ei käy." in out
    assert "aiheet/rikki.yaml:2" in out
    assert "puuttuu" in out
    assert "Itsetesti tehdään, kun virheet on korjattu." in err


def test_json_is_alone_on_standard_output(tmp_path: Path, check: Check) -> None:
    code, out, _ = check(write_folder(tmp_path / "tieto", with_phrasing("minno-hinta", STRAY)), "--json")
    findings: list[dict[str, Any]] = json.loads(out)
    assert code == 0
    assert all(list(each) == ["file", "line", "column", "severity", "message"] for each in findings)
    assert next(each for each in findings if STRAY in each["message"])["severity"] == "huomautus"
    assert findings == sorted(findings, key=lambda each: (each["file"], each["line"], each["column"]))


def test_json_of_a_broken_folder_is_a_list_too(tmp_path: Path, check: Check) -> None:
    code, out, _ = check(tmp_path / "puuttuu", "--json")
    assert code == 1
    assert [each["severity"] for each in json.loads(out)] == ["virhe"]


def test_strict_fails_on_a_notice(tmp_path: Path, check: Check) -> None:
    folder = write_folder(tmp_path / "tieto", with_phrasing("minno-hinta", STRAY))
    assert check(folder, "--strict")[0] == 1
    assert check(folder)[0] == 0


def test_a_theft_names_both_answers_and_both_places(tmp_path: Path, check: Check) -> None:
    _, out, _ = check(write_folder(tmp_path / "tieto", with_phrasing("minno-hinta", STRAY)))
    line = next(line for line in out.splitlines() if f"muotoilu «{STRAY}»" in line)
    assert re.search(
        r"^aiheet/minno\.yaml:\d+:\d+: huomautus: .*«harjoittelu-kesto».*«minno-hinta» \(ero [01],\d\d\)",
        line,
    )
    assert re.search(r"aiheet/harjoittelu\.yaml:\d+ «", line)


def test_at_most_so_many_lines_of_a_kind_are_printed(
    tmp_path: Path, check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check_command, "SHOWN_THEFTS", 1)
    tests = {"minno-hinta": ("montako viikkoa harjoittelu on", "kauanko harjoittelu kestää viikkoina")}
    folder = write_folder(tmp_path / "tieto", tests=tests)
    _, out, err = check(folder)
    assert out.count("testikysymys «") == 1
    assert "… ja 1 muuta: väärin vastattua testikysymystä" in err
    assert check(folder, "--all")[1].count("testikysymys «") == 2
    assert check(folder, "--json")[1].count("testikysymys «") == 2


def test_without_a_self_test_only_the_files_are_read(tmp_path: Path, check: Check) -> None:
    _, _, err = check(write_folder(tmp_path / "tieto"), "--no-selftest")
    assert "itsetesti" not in err.lower()


@pytest.mark.parametrize(
    ("make", "said"),
    [
        pytest.param(lambda path: None, "ei ole", id="missing"),
        pytest.param(lambda path: path.write_text("x"), "ei ole kansio", id="a file"),
        pytest.param(lambda path: path.mkdir(), "aiheet", id="empty"),
    ],
)
def test_what_is_no_knowledge_folder_is_said(
    tmp_path: Path, check: Check, make: Callable[[Path], object], said: str
) -> None:
    make(tmp_path / "tieto")
    code, out, _ = check(tmp_path / "tieto")
    assert code == 1
    assert said in out
    assert all(LINE.match(line) for line in out.splitlines())


def test_weights_that_cannot_be_read_are_a_virhe(tmp_path: Path, check: Check) -> None:
    folder = write_folder(tmp_path / "tieto")
    (folder / "sovitus.json").write_text("{", encoding="utf-8")
    code, out, _ = check(folder)
    assert code == 1
    assert "sovitus.json:1:1: virhe: sovitusta ei voi käyttää" in out


@pytest.mark.parametrize(
    "answers", [{"minno-mika": ("Mikä on minno?",)}, {"kriisi": ("Olen hädässä", "auttakaa")}]
)
def test_a_folder_with_nothing_to_ask_is_fine(tmp_path: Path, check: Check, answers: Phrasings) -> None:
    assert check(write_folder(tmp_path / "tieto", {"minno": answers}, {}))[0] == 0


def test_without_a_folder_the_configured_one_and_the_configuration_are_checked(
    tmp_path: Path, check: Check
) -> None:
    write_folder(tmp_path / "oma", with_phrasing("minno-hinta", STRAY))
    (tmp_path / "config.yaml").write_text("knowledge:\n  path: oma\n", encoding="utf-8")
    code, out, _ = check()
    assert code == 0
    assert STRAY in out


def test_a_wrong_configuration_is_a_finding_like_the_others(tmp_path: Path, check: Check) -> None:
    (tmp_path / "config.yaml").write_text("timezone: Europe/Helsinki\nknowlege: {}\n", encoding="utf-8")
    code, out, err = check()
    assert code == 1
    assert re.match(r"config\.yaml:2:1: virhe: tuntematon asetus knowlege\.", out)
    assert "Tietopohja tarkistetaan, kun asetukset ovat kunnossa." in err


def test_a_named_folder_does_not_need_a_right_configuration(tmp_path: Path, check: Check) -> None:
    (tmp_path / "config.yaml").write_text("knowlege: {}\n", encoding="utf-8")
    assert check(write_folder(tmp_path / "tieto"))[0] == 0
