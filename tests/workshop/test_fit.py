"""`minnobot fit`: weights are learned from test questions, the same every time."""

import json
from pathlib import Path

import pytest

from bot.cli import fit as fit_command
from bot.cli.main import main
from bot.content.files import FIT
from bot.live import read_fit
from tests.workshop.folders import ANSWERS, TESTS, Phrasings, write_folder

STARTS = ("hei", "moikka", "terve", "no niin", "kysyn", "tuota", "päivää", "anteeksi", "iltaa", "huomenta")


def many_tests() -> Phrasings:
    """Return the questions of the folder, each opened in many ways, and as many that are not ours."""
    asked = {answer_id: texts[0] for subject in ANSWERS.values() for answer_id, texts in subject.items()}
    tests = {answer_id: tuple(f"{start} {text}" for start in STARTS) for answer_id, text in asked.items()}
    return {
        **tests,
        "tuntematon": tuple(f"{start} {text}" for start in STARTS for text in TESTS["tuntematon"]),
    }


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(fit_command, "user_cache_path", lambda _: tmp_path / "cache")
    return write_folder(tmp_path / "tieto", tests=many_tests())


def fit(folder: Path) -> int:
    with pytest.raises(SystemExit) as end:
        main(["fit", str(folder)])
    return int(end.value.code or 0)


def test_the_weights_are_written_and_served(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert fit(folder) == 0
    assert read_fit(folder).on.startswith("100 testit-kysymystä, 20")
    assert set(json.loads((folder / FIT).read_text(encoding="utf-8"))) == {"on", "trained", "untrained"}
    out = capsys.readouterr().out
    assert "nykyinen" in out
    assert "sanottu" in out


def test_the_same_questions_give_the_same_bytes(folder: Path) -> None:
    fit(folder)
    first = (folder / FIT).read_bytes()
    fit(folder)
    assert (folder / FIT).read_bytes() == first


def test_spoilt_weights_do_not_keep_from_learning_new_ones(folder: Path) -> None:
    (folder / FIT).write_text("{", encoding="utf-8")
    assert fit(folder) == 0
    assert read_fit(folder).trained.parts


def test_few_questions_are_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    few = write_folder(folder.parent / "pieni")
    assert fit(few) == 1
    assert "vähintään 60 testikysymystä" in capsys.readouterr().err
    assert not (few / FIT).exists()


def test_the_knowledge_inside_an_installed_package_is_left_alone(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    installed = write_folder(folder.parent / "site-packages" / "bot" / "knowledge", tests=many_tests())
    monkeypatch.setattr(fit_command, "shipped_folder", lambda: installed)
    assert fit(installed) == 1
    assert "Kopioi sen kansio" in capsys.readouterr().err
    assert not (installed / FIT).exists()
