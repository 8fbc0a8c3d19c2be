"""`minnobot init`: a folder that works at once, made whole or not at all, and never over somebody's work."""

import re
import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cli.init import NEXT_STEPS
from bot.cli.main import COMMANDS, main
from bot.config import load_config
from bot.content.loader import read_folder
from bot.content.shipped import example_config, shipped_folder
from bot.live import index_file
from bot.upkeep import setting_up
from bot.upkeep.setting_up import ENTRIES, TEMPLATES

Init = Callable[[Path], tuple[int, str, str]]


@pytest.fixture
def init(capsys: pytest.CaptureFixture[str]) -> Init:
    """Return a function that runs the command: exit code, output, errors."""

    def run(folder: Path) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as end:
            main(["init", str(folder)])
        said = capsys.readouterr()
        return int(end.value.code or 0), said.out, said.err

    return run


def everything_in(folder: Path) -> dict[str, bytes]:
    """Return the files below *folder*, by their path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_the_copy_of_the_knowledge_is_the_shipped_one(tmp_path: Path, init: Init) -> None:
    code, out, err = init(tmp_path / "oma")
    assert (code, err) == (0, "")
    assert names_in(tmp_path / "oma") == set(ENTRIES)
    copied = everything_in(tmp_path / "oma" / "knowledge")
    assert {"aiheet/minno.yaml", "lomake.yaml", "tilat.yaml", "sovitus.json"} <= copied.keys()
    assert copied.items() <= everything_in(shipped_folder()).items()
    assert out.startswith(f"{tmp_path / 'oma'} is ready.")


def test_what_was_written_can_be_served(tmp_path: Path, init: Init) -> None:
    init(tmp_path / "oma")
    config = load_config(tmp_path / "oma" / "config.yaml", {})
    assert config.knowledge.path == tmp_path / "oma" / "knowledge"
    assert config.database.path == tmp_path / "oma" / "data" / "minnobot.db"
    today = date(2026, 11, 21)
    copied, shipped = read_folder(config.knowledge.path, today), read_folder(shipped_folder(), today)
    assert copied.knowledge is not None
    assert shipped.knowledge is not None
    assert replace(copied.knowledge, digest="") == replace(shipped.knowledge, digest="")
    assert copied.findings == shipped.findings
    assert index_file(copied.knowledge) == index_file(shipped.knowledge), "a first start is to be quick"


def test_the_configuration_differs_from_the_documented_one_in_a_single_line(
    tmp_path: Path, init: Init
) -> None:
    init(tmp_path / "oma")
    own = (tmp_path / "oma" / "config.yaml").read_text(encoding="utf-8").splitlines()
    example = example_config().read_text(encoding="utf-8").splitlines()
    assert [(mine, theirs) for mine, theirs in zip(own, example, strict=True) if mine != theirs] == [
        ("  path: knowledge", "  path:")
    ]


def test_only_the_owner_may_read_the_secrets_and_the_texts_are_for_all(tmp_path: Path, init: Init) -> None:
    init(tmp_path / "oma")
    assert stat.S_IMODE((tmp_path / "oma" / ".env").stat().st_mode) == 0o600
    usual = tmp_path / "usual"
    usual.mkdir()
    assert (tmp_path / "oma").stat().st_mode == usual.stat().st_mode


@pytest.mark.parametrize("name", ENTRIES)
def test_a_folder_that_holds_one_of_the_names_is_left_alone_and_the_name_is_said(
    tmp_path: Path, init: Init, name: str
) -> None:
    (tmp_path / name).write_text("minun", encoding="utf-8")
    code, out, err = init(tmp_path)
    assert (code, out) == (1, "")
    assert f"has these already: {name}. Nothing was changed." in err
    assert everything_in(tmp_path) == {name: b"minun"}


def test_other_files_in_the_folder_are_kept(tmp_path: Path, init: Init) -> None:
    (tmp_path / "muistiinpanot.txt").write_text("minun", encoding="utf-8")
    assert init(tmp_path)[0] == 0
    assert names_in(tmp_path) == {*ENTRIES, "muistiinpanot.txt"}


def test_a_second_time_changes_nothing(tmp_path: Path, init: Init) -> None:
    init(tmp_path / "oma")
    (tmp_path / "oma" / "knowledge" / "tekstit.yaml").write_text("minun", encoding="utf-8")
    before = everything_in(tmp_path)
    assert init(tmp_path / "oma")[0] == 1
    assert everything_in(tmp_path) == before


@pytest.mark.parametrize("exists", [True, False], ids=["folder is there", "no folder yet"])
@pytest.mark.parametrize("step", ["copyfile", "own_config", "rename"])
def test_a_failure_leaves_nothing_behind(
    tmp_path: Path, init: Init, monkeypatch: pytest.MonkeyPatch, step: str, exists: bool
) -> None:
    folder = tmp_path / "oma"
    if exists:
        folder.mkdir()
    work = {
        "copyfile": setting_up.shutil.copyfile,
        "own_config": setting_up.own_config,
        "rename": Path.rename,
    }
    left = 3 if exists and step == "rename" else 1

    def full(*arguments: object) -> object:
        nonlocal left
        left -= 1
        if left == 0:
            raise OSError(28, "No space left on device")
        return work[step](*arguments)

    owner = {"copyfile": setting_up.shutil, "own_config": setting_up, "rename": Path}[step]
    monkeypatch.setattr(owner, step, full)
    code, _, err = init(folder)
    assert code == 1
    assert "could not be made (No space left on device)" in err
    assert folder.exists() == exists
    assert list(tmp_path.rglob("*")) == ([folder] if exists else [])


@pytest.mark.parametrize("inside", ["", "oma", "aiheet/oma"])
def test_the_shipped_knowledge_is_never_written_to(init: Init, inside: str) -> None:
    before = everything_in(shipped_folder())
    code, _, err = init(shipped_folder() / inside)
    assert code == 1
    assert "belongs to the program itself" in err
    assert everything_in(shipped_folder()) == before


@pytest.mark.parametrize(
    ("place", "said"),
    [
        pytest.param("tiedosto", "is a file. Choose another name", id="a file"),
        pytest.param("tiedosto/oma", "could not be made", id="inside a file"),
    ],
)
def test_a_place_where_no_folder_can_be_is_said(tmp_path: Path, init: Init, place: str, said: str) -> None:
    (tmp_path / "tiedosto").touch()
    code, _, err = init(tmp_path / place)
    assert code == 1
    assert said in err
    assert "Traceback" not in err


def test_the_service_runs_this_installation_in_that_folder(tmp_path: Path, init: Init) -> None:
    init(tmp_path / "100 % oma")
    text = (tmp_path / "100 % oma" / "minnobot.service").read_text(encoding="utf-8")
    lines = dict(line.split("=", 1) for line in text.splitlines() if "=" in line and line[0] != "#")
    assert lines["WorkingDirectory"] == str(tmp_path / "100 %% oma")
    assert lines["EnvironmentFile"] == f"-{tmp_path / '100 %% oma' / '.env'}"
    assert re.fullmatch(r"\S+/minnobot run|\S+ -m bot run", lines["ExecStart"])
    assert lines["User"]


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1))
def test_a_word_in_quotes_is_one_word_to_systemd(word: str) -> None:
    quoted = setting_up._quoted(word)
    if quoted != word:
        inside = quoted[1:-1].replace("%%", "%").replace("$$", "$")
        assert re.sub(r"\\(.)", r"\1", inside) == word


def test_every_command_in_what_is_handed_out_exists() -> None:
    papers = [path.read_text(encoding="utf-8") for path in TEMPLATES.iterdir() if path.suffix != ".service"]
    named = {
        name
        for text in (*papers, NEXT_STEPS)
        for name in re.findall(r"^ *minnobot (\w+)|`minnobot (\w+)", text, re.M)
    }
    assert {one or other for one, other in named} <= COMMANDS.keys()


def test_the_finnish_paper_names_all_that_is_made(tmp_path: Path, init: Init) -> None:
    paper = (TEMPLATES / "LUEMINUT.md").read_text(encoding="utf-8")
    init(tmp_path / "oma")
    named = set(re.findall(r"^\| `([\w./-]+)` \|", paper, re.MULTILINE))
    assert {name.partition("/")[0] for name in named} == {*ENTRIES, "data"} - {"LUEMINUT.md"}
