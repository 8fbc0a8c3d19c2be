"""Asking again only what may have changed gives what asking everything gives."""

import random
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot.content.loader import load
from bot.engine.engine import Engine
from bot.live import Snapshot, load_snapshot
from bot.workshop import rerun
from bot.workshop.checkup import check_up
from bot.workshop.memory import Memory, memory_file, recall, remember
from bot.workshop.rerun import self_test
from bot.workshop.selftest import Outcome, Question, ask, questions_of
from bot.workshop.stealing import SHOWN_ALWAYS, thefts
from tests.workshop.folders import ANSWERS, TESTS, Phrasings, with_phrasing, write, write_folder

TODAY = date(2026, 11, 21)

NEW_PHRASINGS = (
    "kauanko minnoprojektin tekeminen kestää viikkoina",
    "harjoittelijan palkkaus järjestössä",
    "kuka opettaja ohjaa opiskelijoita",
    "onko opiskelijaryhmän koko aina sama",
    "maksetaanko minnosta opiskelijoille jotain",
    "harkkapaikasta ilmoittelu",
)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the texts that are asked from now on."""
    texts: list[str] = []

    def noted(engine: Engine, question: Question) -> Outcome:
        texts.append(question.text)
        return ask(engine, question)

    monkeypatch.setattr(rerun, "ask", noted)
    monkeypatch.setattr(rerun, "done_side_by_side", lambda work, tasks: tuple(map(work, tasks)))
    return texts


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder of forty phrasings would otherwise be asked whole after every edit."""
    monkeypatch.setattr(rerun, "MOST_DRIFT", 1.0)


def tried(snapshot: Snapshot, before: Memory | None = None) -> Memory:
    return self_test(snapshot.knowledge, snapshot.engine, questions_of(snapshot.knowledge), before)


def test_nothing_is_asked_again_when_nothing_changed(tmp_path: Path, asked: list[str]) -> None:
    snapshot = load_snapshot(write_folder(tmp_path), TODAY)
    memory = tried(snapshot)
    asked.clear()
    assert tried(snapshot, memory) == memory
    assert asked == []


def test_a_new_phrasing_asks_its_answer_and_what_is_like_it(tmp_path: Path, asked: list[str]) -> None:
    memory = tried(load_snapshot(write_folder(tmp_path / "a"), TODAY))
    asked.clear()
    text = "harjoittelijan palkkaus järjestössä"
    tried(
        load_snapshot(write_folder(tmp_path / "b", with_phrasing("harjoittelu-palkka", text)), TODAY), memory
    )
    assert {text, "harjoittelijan palkka", "saako harjoittelija palkan"} <= set(asked)
    assert "minnon ryhmäkoko" not in asked
    assert len(asked) < len(memory.outcomes)


def test_a_changed_word_list_asks_everything(tmp_path: Path, asked: list[str]) -> None:
    folder = write_folder(tmp_path)
    memory = tried(load_snapshot(folder, TODAY))
    asked.clear()
    write(folder / "sanasto.yaml", {"harjoittelu": ["kokeilu", "treeni"]})
    tried(load_snapshot(folder, TODAY), memory)
    assert len(asked) == len(memory.outcomes)


def test_many_small_changes_ask_everything_in_the_end(
    tmp_path: Path, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    memory = tried(load_snapshot(write_folder(tmp_path / "0"), TODAY))
    monkeypatch.setattr(rerun, "MOST_DRIFT", 1.5 / len(memory.rows))
    counts = []
    for number, texts in enumerate((NEW_PHRASINGS[:1], NEW_PHRASINGS[:2]), start=1):
        asked.clear()
        answers = with_phrasing("minno-ryhma", *texts)
        memory = tried(load_snapshot(write_folder(tmp_path / str(number), answers), TODAY), memory)
        counts.append(len(asked))
    assert counts[0] < counts[1] == len(memory.outcomes)
    assert memory.drift == 0


@pytest.mark.parametrize("seed", range(4))
def test_asking_less_finds_the_same(tmp_path: Path, seed: int) -> None:
    """Edits in a row, each on what the last one left; the margins may differ by what word frequencies moved."""
    choice = random.Random(seed)
    answers = {subject: dict(phrasings) for subject, phrasings in ANSWERS.items()}
    tests = dict(TESTS)
    memory: Memory | None = None
    for step in range(3):
        snapshot = load_snapshot(write_folder(tmp_path / str(step), answers, tests), TODAY)
        memory, whole = tried(snapshot, memory), tried(snapshot)
        found, wanted = (found_in(snapshot, each) for each in (memory, whole))
        assert found == wanted
        choice.choice(EDITS)(choice, answers, tests)


def found_in(snapshot: Snapshot, memory: Memory) -> set[tuple[str, str, str]]:
    found = thefts(snapshot.knowledge, questions_of(snapshot.knowledge), memory.outcomes)
    return {(each.case, each.question.text, each.thief) for each in found if each.case in SHOWN_ALWAYS}


def _add(choice: random.Random, answers: dict[str, dict[str, tuple[str, ...]]], tests: Phrasings) -> None:
    subject = choice.choice(sorted(answers))
    answer_id = choice.choice(sorted(answers[subject]))
    known = {text for each in answers.values() for texts in each.values() for text in texts}
    new = [text for text in NEW_PHRASINGS if text not in known]
    if new:
        answers[subject][answer_id] += (choice.choice(new),)


def _remove(choice: random.Random, answers: dict[str, dict[str, tuple[str, ...]]], tests: Phrasings) -> None:
    subject = choice.choice(sorted(answers))
    answer_id = choice.choice(sorted(each for each, texts in answers[subject].items() if len(texts) > 3))
    answers[subject][answer_id] = answers[subject][answer_id][:-1]


def _add_test(
    choice: random.Random, answers: dict[str, dict[str, tuple[str, ...]]], tests: dict[str, tuple[str, ...]]
) -> None:
    tests["minno-ohjaus"] = (*tests.get("minno-ohjaus", ()), f"kuka ohjaa minnoa {choice.randrange(99)}")


EDITS: tuple[Callable[..., None], ...] = (_add, _add, _remove, _add_test)


def test_a_memory_survives_the_disk(tmp_path: Path) -> None:
    memory = tried(load_snapshot(write_folder(tmp_path / "a"), TODAY))
    remember(tmp_path / "cache" / "m.json", memory)
    assert recall(tmp_path / "cache" / "m.json") == memory


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b'{"ground": 1}', b"\xff\xfe"])
def test_a_spoilt_memory_is_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "m.json"
    path.write_bytes(content)
    assert recall(path) is None


def test_a_check_up_from_memory_says_the_same(tmp_path: Path, asked: list[str]) -> None:
    folder = write_folder(
        tmp_path / "a", with_phrasing("minno-hinta", "kuinka kauan harjoittelu kestää viikkoina")
    )
    cache = tmp_path / "cache"
    once = check_up(folder, TODAY, cache)
    asked.clear()
    assert check_up(folder, TODAY, cache) == once == check_up(folder, TODAY)
    assert memory_file(cache, folder).exists()
    assert len(asked) == len(questions_of(load(folder, TODAY)))  # by the one without a cache alone
