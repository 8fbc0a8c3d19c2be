"""Knowledge going live: swapped whole or not at all, its indexes kept between starts."""

import json
import logging
import os
import shutil
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest

from bot.content import stored as stored_knowledge
from bot.content.loader import read_folder
from bot.content.model import Knowledge
from bot.content.shipped import shipped_folder
from bot.engine import building, vocabulary
from bot.engine.building import build_indexes
from bot.engine.engine import Engine
from bot.engine.fit import data_of
from bot.engine.stored import fingerprint, pack, unpack
from bot.errors import ContentError
from bot.keeping import KEPT
from bot.live import (
    LiveKnowledge,
    index_file,
    load,
    load_snapshot,
    packed_indexes_of,
    prepare,
    read_fit,
    stamp_of,
)
from tests.engine.small import FIT, write_folder

TODAY = date(2026, 11, 21)

QUESTION = "paljonko minno maksaa"

Spoil = Callable[[bytes], bytes]

BROKEN = {
    "no YAML": "vastaukset: [",
    "no list": "otsikko: MINNO\nvastaukset: 3\n",
    "an id twice": (
        "otsikko: MINNO\nvastaukset:\n"
        "  - {tunnus: a, kysymys: Mikä?, vastaus: Se.}\n"
        "  - {tunnus: a, kysymys: Kuka?, vastaus: Hän.}\n"
    ),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a small knowledge folder."""
    return write_folder(tmp_path / "tieto")


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """Give the name of a folder that does not exist yet."""
    return tmp_path / "välimuisti" / "minnobot"


def answers(engine: Engine, text: str = QUESTION) -> Sequence[str]:
    return [found.id for found in engine.answer(text).answers]


def stored(cache: Path, ending: str = ".npz") -> Path:
    """Return the one file of this *ending* that *cache* holds."""
    [file] = cache.glob(f"*{ending}")
    return file


@pytest.mark.parametrize("content", [pytest.param(content, id=name) for name, content in BROKEN.items()])
def test_a_folder_with_an_error_never_replaces_the_one_that_serves(folder: Path, content: str) -> None:
    live = LiveKnowledge(load_snapshot(folder, TODAY))
    before = live.current
    (folder / "aiheet" / "minno.yaml").write_text(content, encoding="utf-8")
    with pytest.raises(ContentError) as refused:
        live.swap(load_snapshot(folder, TODAY))
    assert live.current is before
    assert answers(live.current.engine) == ["minno-hinta"]
    assert refused.value.findings
    assert "aiheet/minno.yaml" in str(refused.value)


def test_a_good_folder_replaces_knowledge_and_engine_together(folder: Path) -> None:
    live = LiveKnowledge(load_snapshot(folder, TODAY))
    before = live.current
    (folder / "aiheet" / "kampus.yaml").write_text(
        "otsikko: Kampus\nvastaukset:\n  - {tunnus: kampus, kysymys: Missä kampus on?, vastaus: Myllypurossa.}\n",
        encoding="utf-8",
    )
    live.swap(load_snapshot(folder, TODAY))
    assert answers(live.current.engine, "Missä kampus on?") == ["kampus"]
    assert live.current.knowledge.answer("kampus") is not None
    assert (before.knowledge.answer("kampus"), answers(before.engine, "Missä kampus on?")) == (None, [])


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ContentError):
        load_snapshot(tmp_path / "ei-ole", TODAY)


def test_a_snapshot_shows_nothing_of_what_it_holds(folder: Path) -> None:
    """As text it would be as large as the knowledge many times over, and may end up in a log."""
    assert repr(load_snapshot(folder, TODAY)) == "Snapshot()"


def test_indexes_are_kept_under_the_fingerprint_of_what_they_were_built_from(
    folder: Path, cache: Path
) -> None:
    knowledge = load_snapshot(folder, TODAY, cache).knowledge
    assert stored(cache).name == index_file(knowledge)
    assert fingerprint(knowledge) in index_file(knowledge)
    unpack(stored(cache).read_bytes(), knowledge.lexicon)


def test_kept_indexes_are_used_and_not_written_again(folder: Path, cache: Path) -> None:
    first = load_snapshot(folder, TODAY, cache)
    written = stored(cache).stat().st_ino
    second = load_snapshot(folder, TODAY, cache)
    assert stored(cache).stat().st_ino == written
    assert second.engine.answer(QUESTION) == first.engine.answer(QUESTION)


def test_indexes_for_another_process_are_the_kept_ones(folder: Path, cache: Path) -> None:
    knowledge = load_snapshot(folder, TODAY).knowledge
    built = packed_indexes_of(knowledge, cache)
    assert stored(cache).read_bytes() == built == packed_indexes_of(knowledge, cache)


def test_a_build_asks_voikko_nothing_that_the_last_one_asked(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    knowledge = load_snapshot(folder, TODAY).knowledge
    first = build_indexes(knowledge)
    asked: list[str] = []
    monkeypatch.setattr(vocabulary, "morphs", lambda word: asked.append(word) or ())
    monkeypatch.setattr(building, "morphs", lambda word: asked.append(word) or ())
    again = build_indexes(knowledge, first.vocabulary.readings)
    assert asked == []
    assert pack(again) == pack(first)


def test_what_was_prepared_beforehand_is_used(folder: Path, cache: Path) -> None:
    prepared = {path: path.stat().st_ino for path in prepare(folder, cache)}
    assert answers(load_snapshot(folder, TODAY, cache).engine) == ["minno-hinta"]
    assert {path: path.stat().st_ino for path in cache.iterdir()} == prepared


def test_changed_knowledge_gets_indexes_of_its_own(folder: Path, cache: Path) -> None:
    load_snapshot(folder, TODAY, cache)
    minno = folder / "aiheet" / "minno.yaml"
    minno.write_text(
        minno.read_text(encoding="utf-8").replace("minnon kesto", "minnon pituus"), encoding="utf-8"
    )
    changed = load_snapshot(folder, TODAY, cache)
    assert len(list(cache.glob("*.npz"))) == 2
    assert answers(changed.engine, "minnon pituus") == ["minno-kesto"]


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda good: b"not an index at all", id="something else"),
        pytest.param(lambda good: good[: len(good) // 2], id="half of it"),
        pytest.param(lambda good: good[:-1], id="all but its last byte"),
        pytest.param(lambda good: bytes(len(good)), id="zeros"),
        pytest.param(lambda good: b"", id="nothing"),
    ],
)
def test_corrupt_indexes_are_built_and_kept_anew(folder: Path, cache: Path, spoil: Spoil) -> None:
    load_snapshot(folder, TODAY, cache)
    file = stored(cache)
    file.write_bytes(spoil(file.read_bytes()))
    snapshot = load_snapshot(folder, TODAY, cache)
    assert answers(snapshot.engine) == ["minno-hinta"]
    unpack(stored(cache).read_bytes(), snapshot.knowledge.lexicon)


class TestKeptKnowledge:
    """A folder that was read and found good once is not read and checked again until a byte of it changes."""

    def test_it_is_what_was_read(self, folder: Path, cache: Path) -> None:
        read = load_snapshot(folder, TODAY, cache).knowledge
        assert load_snapshot(folder, TODAY, cache).knowledge == read == load(folder, TODAY)

    def test_the_whole_shipped_folder_comes_back_as_it_was_read(self) -> None:
        knowledge = load(shipped_folder(), TODAY)
        assert stored_knowledge.unpack(stored_knowledge.pack(knowledge)) == knowledge

    def test_an_unchanged_folder_is_not_read_again(
        self, folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        load_snapshot(folder, TODAY, cache)
        monkeypatch.setattr("bot.live.load", None)
        assert answers(load_snapshot(folder, date(2030, 1, 1), cache).engine) == ["minno-hinta"]

    def test_the_same_files_elsewhere_need_no_reading_either(
        self, folder: Path, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        load_snapshot(folder, TODAY, cache)
        monkeypatch.setattr("bot.live.load", None)
        moved = folder.rename(tmp_path / "muualla")
        assert answers(load_snapshot(moved, TODAY, cache).engine) == ["minno-hinta"]

    @pytest.mark.parametrize(
        "change",
        [
            pytest.param(lambda f: save(f / "aiheet" / "minno.yaml", "vastaukset: ["), id="a file is spoilt"),
            pytest.param(
                lambda f: (f / "aiheet" / "rikki.yaml").symlink_to("ei-ole"), id="a link to nothing"
            ),
            pytest.param(lambda f: shutil.rmtree(f / "aiheet"), id="the subjects are gone"),
            pytest.param(lambda f: shutil.rmtree(f), id="all is gone"),
        ],
    )
    def test_what_was_good_does_not_hide_what_is_wrong_now(
        self, folder: Path, cache: Path, change: Callable[[Path], object]
    ) -> None:
        load_snapshot(folder, TODAY, cache)
        change(folder)
        with pytest.raises(ContentError):
            load_snapshot(folder, TODAY, cache)

    def test_another_version_of_the_reader_reads_anew(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        before = stored_knowledge.signature(folder)
        monkeypatch.setattr(stored_knowledge, "program", lambda *_: [("content/loader.py", b"another")])
        assert stored_knowledge.signature(folder) != before

    @pytest.mark.parametrize("spoilt", [b"", b"{}", b"[1]", bytes(1000)])
    def test_a_damaged_copy_is_made_anew(self, folder: Path, cache: Path, spoilt: bytes) -> None:
        load_snapshot(folder, TODAY, cache)
        copy = stored(cache, ".knowledge")
        whole = copy.read_bytes()
        copy.write_bytes(spoilt)
        assert answers(load_snapshot(folder, TODAY, cache).engine) == ["minno-hinta"]
        assert copy.read_bytes() == whole

    def test_half_a_copy_is_made_anew(self, folder: Path, cache: Path) -> None:
        load_snapshot(folder, TODAY, cache)
        copy = stored(cache, ".knowledge")
        whole = copy.read_bytes()
        copy.write_bytes(whole[: len(whole) // 2])
        assert load_snapshot(folder, TODAY, cache).knowledge == load(folder, TODAY)
        assert copy.read_bytes() == whole

    def test_nothing_is_kept_of_a_folder_that_changes_while_it_is_read(
        self, folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def load_and_edit(path: Path, today: date) -> Knowledge:
            knowledge = load(path, today)
            save(path / "aiheet" / "uusi.yaml", BROKEN["no list"])
            return knowledge

        monkeypatch.setattr("bot.live.load", load_and_edit)
        assert answers(load_snapshot(folder, TODAY, cache).engine) == ["minno-hinta"]
        assert not list(cache.glob("*.knowledge"))


def test_a_cache_that_cannot_be_written_costs_only_time(
    folder: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "tiedosto").write_text("")
    with caplog.at_level(logging.WARNING):
        snapshot = load_snapshot(folder, TODAY, tmp_path / "tiedosto" / "minnobot")
    assert answers(snapshot.engine) == ["minno-hinta"]
    assert "could not be kept" in caplog.text


def test_the_oldest_indexes_go_first(folder: Path, cache: Path) -> None:
    cache.mkdir(parents=True)
    for age in range(KEPT):
        old = cache / f"{age}.npz"
        old.write_bytes(b"")
        os.utime(old, (1_000_000 - age, 1_000_000 - age))
    knowledge = load_snapshot(folder, TODAY, cache).knowledge
    left = {file.name for file in cache.glob("*.npz")}
    assert left == {index_file(knowledge), *(f"{age}.npz" for age in range(KEPT - 1))}


def test_what_a_kill_left_half_written_goes_after_an_hour(folder: Path, cache: Path) -> None:
    cache.mkdir(parents=True)
    for name in ("old.part", "new.part"):
        (cache / name).write_bytes(b"half")
    an_hour_ago = time.time() - 3601
    os.utime(cache / "old.part", (an_hour_ago, an_hour_ago))
    load_snapshot(folder, TODAY, cache)
    assert [file.name for file in cache.glob("*.part")] == ["new.part"]


def save(path: Path, text: str = "x") -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize(
    ("change", "matters"),
    [
        pytest.param(lambda f: save(f / "aiheet" / "minno.yaml"), True, id="a file is saved"),
        pytest.param(lambda f: save(f / "aiheet" / "uusi.YML"), True, id="a file is added"),
        pytest.param(lambda f: (f / "aiheet" / "muut.yaml").unlink(), True, id="a file is taken away"),
        pytest.param(lambda f: save(f / "testit" / "minno.yaml"), True, id="tests are added"),
        pytest.param(lambda f: save(f / "tekstit.yaml"), True, id="texts are added"),
        pytest.param(lambda f: save(f / "sovitus.json"), True, id="the weights are learned anew"),
        pytest.param(lambda f: (f / "aiheet" / "x.yaml").symlink_to("y"), True, id="a link to nothing"),
        pytest.param(lambda f: shutil.rmtree(f), True, id="all is gone"),
        pytest.param(lambda f: save(f / "aiheet" / ".minno.yaml.swp"), False, id="an editor's own file"),
        pytest.param(lambda f: save(f / "LUEMINUT.txt"), False, id="something else"),
    ],
)
def test_what_changes_the_look_of_a_folder(
    folder: Path, change: Callable[[Path], object], matters: bool
) -> None:
    before = stamp_of(folder)
    change(folder)
    assert (stamp_of(folder) != before) is matters


def test_a_snapshot_remembers_how_its_folder_looked(folder: Path) -> None:
    assert load_snapshot(folder, TODAY).stamp == stamp_of(folder)


def test_the_day_changes_nothing_in_what_a_folder_holds(folder: Path) -> None:
    """So that nothing needs to be read anew at midnight: days only make notices."""
    minno = folder / "aiheet" / "minno.yaml"
    dates = "tarkistettu: 2026-11-21\n  voimassa: 2026-12-31\n  tunnus:"
    minno.write_text(minno.read_text(encoding="utf-8").replace("tunnus:", dates), encoding="utf-8")
    early, late = (read_folder(folder, day) for day in (TODAY, date(2030, 1, 1)))
    assert early.knowledge == late.knowledge is not None
    assert early.findings != late.findings


def test_a_folder_may_bring_weights_of_its_own(folder: Path) -> None:
    assert read_fit(folder) == FIT


def test_a_folder_without_weights_is_served_with_the_shipped_ones(folder: Path) -> None:
    (folder / "sovitus.json").unlink()
    assert read_fit(folder) == read_fit(shipped_folder())
    assert load_snapshot(folder, TODAY).engine.fit == read_fit(shipped_folder())


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"{", id="no JSON"),
        pytest.param(b"[1, 2]", id="a list"),
        pytest.param(b"null", id="null"),
        pytest.param(b"\xff\xfe", id="no text"),
        pytest.param(
            json.dumps({**data_of(FIT), "trained": {"parts": [1]}}).encode(), id="weights of another version"
        ),
        pytest.param(json.dumps({**data_of(FIT), "trained": "a"}).encode(), id="a word for weights"),
    ],
)
def test_weights_that_cannot_be_used_are_refused_with_advice(folder: Path, content: bytes) -> None:
    (folder / "sovitus.json").write_bytes(content)
    with pytest.raises(ContentError, match=r"^sovitus\.json: .*Poista tiedosto tai .* minnobot fit\.$"):
        load_snapshot(folder, TODAY)
