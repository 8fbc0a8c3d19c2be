"""What an examination says of the machine, of its disk and of a knowledge folder."""

import shutil
import tomllib
from collections import namedtuple
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from packaging.specifiers import SpecifierSet

from bot.content.loader import Reading, read_folder
from bot.content.model import Controller, Knowledge, Round
from bot.content.shipped import shipped_folder
from bot.finnish import morphology
from bot.upkeep.checks import Check, Level
from bot.upkeep.database import check_database
from bot.upkeep.knowledge import check_knowledge
from bot.upkeep.machine import SUPPORTED, check_cache, check_clock, check_lexicon, check_python

TODAY = date(2026, 11, 21)
PROJECT = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))
Disk = namedtuple("Disk", "free")


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    found = read_folder(shipped_folder(), TODAY).knowledge
    assert found is not None
    return found


def said_of(knowledge: Knowledge) -> dict[str, Check]:
    """Return the checks of *knowledge*, by subject."""
    return {
        check.subject: check for check in check_knowledge(shipped_folder(), Reading((), knowledge), TODAY)
    }


def round_until(closes: date) -> Round:
    return Round("k", "Kierros", closes, closes, closes)


@pytest.mark.parametrize(
    ("version", "level"),
    [((3, 10), Level.BROKEN), ((3, 11), Level.OK), ((3, 13), Level.OK), ((3, 14), Level.BROKEN)],
)
def test_a_python_that_the_project_does_not_allow_is_broken(version: tuple[int, int], level: Level) -> None:
    assert check_python(version).level is level
    (lowest, above) = (f"{major}.{minor}" for major, minor in SUPPORTED)
    assert SpecifierSet(f">={lowest},<{above}") == SpecifierSet(PROJECT["project"]["requires-python"])


def test_the_lexicon_is_asked_for_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    assert check_lexicon().level is Level.OK
    morphology.morphs.cache_clear()
    monkeypatch.setattr(morphology, "_lexicon", lambda: 1 / 0)
    found = check_lexicon()
    assert found.level is Level.BROKEN
    assert "ZeroDivisionError" in found.message


def test_a_cache_that_cannot_be_written_only_costs_time(tmp_path: Path) -> None:
    assert check_cache(tmp_path / "uusi" / "kansio").level is Level.OK
    (tmp_path / "tiedosto").touch()
    assert check_cache(tmp_path / "tiedosto" / "kansio").level is Level.NOTICE


@pytest.mark.parametrize(
    ("known", "level"),
    [
        pytest.param(None, Level.OK, id="nothing to compare with"),
        pytest.param(date(2026, 11, 21), Level.OK, id="the same day"),
        pytest.param(date(2026, 11, 22), Level.OK, id="an editor farther east"),
        pytest.param(date(2026, 11, 23), Level.NOTICE, id="from the future"),
    ],
)
def test_a_clock_behind_what_people_checked_is_noticed(known: date | None, level: Level) -> None:
    assert check_clock(datetime(2026, 11, 21, 12, tzinfo=UTC), known).level is level


@pytest.mark.parametrize(
    ("free", "level"), [(10**7, Level.BROKEN), (10**8, Level.NOTICE), (10**10, Level.OK)]
)
def test_a_disk_that_fills_up_is_noticed_in_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, level: Level
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Disk(free))
    found = {check.subject: check for check in check_database(tmp_path / "uusi" / "kanta.db")}
    assert found["disk"].level is level


def test_a_log_that_nobody_emptied_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.upkeep.database.LARGE_LOG", -1)
    (tmp_path / "kanta.db").touch()
    assert "log" in {check.subject for check in check_database(tmp_path / "kanta.db")}


def test_the_shipped_placeholders_are_known_for_what_they_are(knowledge: Knowledge) -> None:
    found = said_of(knowledge)
    assert {subject for subject, check in found.items() if check.level is Level.NOTICE} == {
        "controller",
        "contact",
        "rounds",
    }


def test_what_was_filled_in_is_fine(knowledge: Knowledge) -> None:
    contacts = replace(
        knowledge.contacts,
        default=replace(knowledge.contacts.default, id="me"),
        controller=Controller("Meidän yhdistys ry"),
    )
    found = said_of(replace(knowledge, contacts=contacts, rounds=(round_until(TODAY),)))
    assert {check.level for check in found.values()} == {Level.OK}


def test_rounds_that_have_all_closed_are_noticed(knowledge: Knowledge) -> None:
    found = said_of(replace(knowledge, rounds=(round_until(date(2026, 11, 20)),)))
    assert found["rounds"].message.startswith("the last one has closed")


def test_answers_that_expired_are_named(knowledge: Knowledge) -> None:
    subject, *others = knowledge.subjects
    first, *rest = subject.answers
    old = replace(first, valid_until=date(2026, 11, 20))
    found = said_of(replace(knowledge, subjects=(replace(subject, answers=(old, *rest)), *others)))
    assert found["answers"].level is Level.NOTICE
    assert old.id in found["answers"].message
