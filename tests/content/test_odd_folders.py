"""Folders that look strange and are right, and lines that stay right in strange files."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot.content import source
from bot.content.loader import Reading, read_folder

TODAY = date(2026, 11, 21)
Read = Callable[[dict[str, str | bytes]], Reading]

ANSWER = "vastaukset:\n  - tunnus: on\n    kysymys: Moneltako?\n    lyhyt: 12:30\n    vastaus: ei\n"
BROKEN = (
    "vastaukset:\n  - tunnus: a\n    kysymys: b\n    vastaus: |\n      yksi\n\n      kolme {x}\n      neljä\n"
)

VALID = [
    pytest.param({"aiheet/a.yaml": ANSWER}, id="nothing but aiheet/"),
    pytest.param({"aiheet/a.yaml": b"\xef\xbb\xbf" + ANSWER.encode()}, id="BOM"),
    pytest.param({"aiheet/a.yaml": ANSWER.replace("\n", "\r\n")}, id="CRLF"),
    pytest.param({"aiheet/a.yaml": ANSWER.replace("\n", "\r")}, id="only CR"),
    pytest.param({"aiheet/a.yml": ANSWER}, id=".yml"),
    pytest.param({"aiheet/a.YAML": ANSWER}, id=".YAML"),
    pytest.param({"aiheet/a.yaml": "%YAML 1.2\n---\n" + ANSWER + "...\n"}, id="document marks"),
    pytest.param(
        {
            "aiheet/a.yaml": ANSWER,
            "aiheet/a.yaml~": "{",
            "aiheet/.a.yaml.swp": "{",
            "aiheet/a.bak": "{",
            "aiheet/.a.yaml": "{",
            "aiheet/#a.yaml#": "{",
            "sanasto.yaml.bak": "{",
            ".git/config": "",
            "README.md": "# Ohje",
        },
        id="leftovers of editors",
    ),
    pytest.param(
        {"aiheet/a.yaml": ANSWER + "    voimassa:\n    liittyvät:\n    lähteet: \n"},
        id="optional keys left empty",
    ),
    pytest.param({"aiheet/a.yaml": ANSWER + "    la\u0308hteet: [{otsikko: x}]\n"}, id="NFD key"),
    pytest.param({"aiheet/a.yaml": ANSWER.replace("ei\n", "ei\u2028joo\u0085\n")}, id="breaks from Word"),
    pytest.param(
        {"aiheet/a.yaml": ANSWER, "sanasto.yaml": "oppari: [ont]\nsynonyymit: {amk: [koulu]}\n"}, id="mix"
    ),
]


@pytest.mark.parametrize("files", VALID)
def test_these_folders_are_right(read: Read, files: dict[str, str | bytes]) -> None:
    reading = read(files)

    assert reading.findings == ()
    assert reading.knowledge is not None
    answer = reading.knowledge.answers[0]
    assert (answer.id, answer.label, answer.text[:2]) == ("on", "12:30", "ei")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"], ids=["", "BOM"])
def test_a_fault_inside_a_block_text_is_named_at_its_own_line(read: Read, end: str, start: bytes) -> None:
    reading = read({"aiheet/a.yaml": start + BROKEN.replace("\n", end).encode()})

    assert [(finding.line, finding.column) for finding in reading.findings] == [(7, 13)]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param(">\n      yksi\n\n      kolme {x}\n", 6, id="folded"),
        pytest.param('"yksi\n      kaksi {x}"\n', 4, id="quoted"),
        pytest.param("yksi\n      kaksi\n      kolme {x}\n", 5, id="plain"),
        pytest.param("|2\n\n\n      kolme {x}\n", 6, id="literal with leading lines"),
        pytest.param('"yksi \\x7bx\\x7d"\n', 3, id="escaped"),
    ],
)
def test_a_fault_in_any_kind_of_text_is_named_at_its_own_line(read: Read, text: str, line: int) -> None:
    reading = read({"aiheet/a.yaml": f"vastaukset:\n  - tunnus: a\n    vastaus: {text}    kysymys: b\n"})

    assert [finding.line for finding in reading.findings] == [line]


def test_a_link_to_nowhere_is_named(tmp_path: Path, shipped: Path) -> None:
    (tmp_path / "aiheet").mkdir()
    (tmp_path / "aiheet" / "a.yaml").symlink_to(tmp_path / "ei-ole.yaml")

    assert "linkki" in str(read_folder(tmp_path, TODAY, shipped=shipped).findings[0])


def test_a_pipe_is_named_and_not_waited_for(tmp_path: Path, shipped: Path) -> None:
    (tmp_path / "aiheet").mkdir()
    os.mkfifo(tmp_path / "aiheet" / "a.yaml")

    assert "tavallinen" in str(read_folder(tmp_path, TODAY, shipped=shipped).findings[0])


def test_an_unreadable_file_is_named(tmp_path: Path, shipped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "aiheet").mkdir()
    (tmp_path / "aiheet" / "a.yaml").write_text(ANSWER, encoding="utf-8")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(source.Path, "open", refuse)

    assert "käyttöoikeudet" in str(read_folder(tmp_path, TODAY, shipped=shipped).findings[0])


@pytest.mark.parametrize("name", ["ei-ole", "tiedosto"])
def test_a_folder_that_is_none_is_named(tmp_path: Path, shipped: Path, name: str) -> None:
    (tmp_path / "tiedosto").write_text("x", encoding="utf-8")

    reading = read_folder(tmp_path / name, TODAY, shipped=shipped)

    assert [finding.file for finding in reading.findings] == ["."]
    assert reading.knowledge is None
