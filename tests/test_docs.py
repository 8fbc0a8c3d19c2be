"""The documents say what is there: commands, targets, files, and examples that work."""

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from bot.cli.main import COMMANDS, main
from bot.content.loader import read_folder

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
GUIDE = ROOT / "docs" / "tietopohjan-opas.md"
DOCUMENTS = (README, ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md")))
FIRST_SCREEN = 40
"""Lines that a reader sees before scrolling."""
DAY_OF_THE_GUIDE = date(2026, 11, 21)


def tokens(document: Path) -> Iterator[Token]:
    for token in MarkdownIt("commonmark").enable("table").parse(document.read_text(encoding="utf-8")):
        yield token
        yield from token.children or ()


def code(document: Path) -> str:
    """Return what stands in code spans and code blocks."""
    return "\n".join(token.content for token in tokens(document) if token.type in ("code_inline", "fence"))


def targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


def examples(kind: str) -> dict[str, str]:
    """Return the guide's YAML files by path: those whose first line is `# kind` and the path."""
    marked = re.compile(rf"# {kind}([\w/-]+\.yaml)\n")
    fences = (token.content for token in tokens(GUIDE) if token.info == "yaml")
    return {match[1]: text for text in fences if (match := marked.match(text))}


def write(files: dict[str, str], folder: Path) -> Path:
    for name, text in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_the_first_screen_shows_a_conversation_the_two_commands_and_whom_it_serves() -> None:
    screen = "\n".join(README.read_text(encoding="utf-8").splitlines()[:FIRST_SCREEN])
    places = [
        screen.find(part)
        for part in ("<!-- keskustelu -->\n```", "make chat", "make test", "| who it serves")
    ]
    assert -1 not in places
    assert places == sorted(places)


def test_every_make_target_in_the_documents_exists_and_the_readme_names_them_all() -> None:
    named = {document: set(re.findall(r"\bmake ([a-z-]+)", code(document))) for document in DOCUMENTS}
    assert set().union(*named.values()) <= targets()
    assert targets() - {"help"} <= named[README]


def test_every_command_in_the_documents_exists_and_the_readme_names_them_all() -> None:
    named = {document: set(re.findall(r"\bminnobot ([a-z]+)", code(document))) for document in DOCUMENTS}
    assert set().union(*named.values()) <= COMMANDS.keys()
    assert COMMANDS.keys() <= named[README]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_flag_that_the_readme_gives_a_command_is_in_its_help(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = re.findall(rf"^\| `minnobot {command}\b.*$", README.read_text(encoding="utf-8"), re.MULTILINE)
    with pytest.raises(SystemExit):
        main([command, "--help"])
    assert set(re.findall(r"--[a-z]+", " ".join(rows))) <= set(
        re.findall(r"--[a-z]+", capsys.readouterr().out)
    )


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_to_a_file_leads_somewhere(document: Path) -> None:
    links = [str(token.attrGet("href")) for token in tokens(document) if token.type == "link_open"]
    files = [link.partition("#")[0] for link in links if not link.startswith(("http://", "https://"))]
    assert [file for file in files if not (document.parent / file).exists()] == []


def test_the_changelog_tells_of_this_version() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    section = re.search(rf"^## {re.escape(version)}\b.*?(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    assert section is not None
    assert "\n- " in section[0]


def test_the_example_folder_of_the_guide_is_faultless(tmp_path: Path) -> None:
    files = examples("")
    topic = {"aiheet/vierailut.yaml", "testit/vierailut.yaml"}
    assert files.keys() == {*topic, "sanasto.yaml", "lomake.yaml", "tilat.yaml"}
    reading = read_folder(write(files, tmp_path), DAY_OF_THE_GUIDE)
    assert reading.findings == ()
    assert reading.knowledge is not None


def test_the_guide_shows_what_the_checker_says_about_its_broken_example(tmp_path: Path) -> None:
    findings = read_folder(write(examples("rikki: "), tmp_path), DAY_OF_THE_GUIDE).findings
    shown = [token.content for token in tokens(GUIDE) if token.info == "text"]
    assert "".join(f"{finding}\n" for finding in findings) in shown
