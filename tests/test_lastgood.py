"""A start with a slip in a file serves what was good last; only that, and only what loads."""

import asyncio
import logging
import shutil
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot import lastgood
from bot.app import open_app
from bot.config import Config
from bot.content.loader import load
from bot.content.shipped import shipped_folder
from bot.dialogue.knowledge_news import Loaded, Outcome, Refused, Unchanged
from bot.errors import ContentError
from bot.lastgood import copy_file, keep_copy, last_good
from bot.live import LiveKnowledge, Snapshot, load_snapshot, stamp_of
from bot.watching import Watcher
from tests.engine.small import FIT, write_folder

NOW = datetime(2026, 11, 22, 12, tzinfo=ZoneInfo("Europe/Helsinki"))
TODAY: date = NOW.date()
QUESTION = "paljonko minno maksaa"
SOON = 60.0
"""Seconds after which a test gives up waiting; nothing takes them."""

NEW = (
    "otsikko: Kampus\nvastaukset:\n  - {tunnus: kampus, kysymys: Missä kampus on?, vastaus: Myllypurossa.}\n"
)
BROKEN = "otsikko: Kampus\nvastaukset:\n  - {tunnus: kampus, kysymys: Missä kampus on?}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a small knowledge folder."""
    return write_folder(tmp_path / "tieto")


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """Give the name of a folder that does not exist yet."""
    return tmp_path / "välimuisti" / "minnobot"


def keep(folder: Path, cache: Path) -> None:
    keep_copy(folder, stamp_of(folder), cache)


def save(folder: Path, text: str) -> None:
    (folder / "aiheet" / "kampus.yaml").write_text(text, encoding="utf-8")


def copies(cache: Path) -> list[Path]:
    return [*cache.glob("*.good.zip")]


def test_what_is_served_from_the_copy_is_what_went_live(folder: Path, cache: Path) -> None:
    (folder / "lomake.yaml").write_bytes((shipped_folder() / "lomake.yaml").read_bytes())
    before = load(folder, TODAY)
    keep(folder, cache)
    save(folder, BROKEN)
    snapshot = last_good(folder, TODAY, cache)
    assert snapshot is not None
    assert snapshot.knowledge == before
    assert snapshot.engine.fit == FIT
    assert [found.id for found in snapshot.engine.answer(QUESTION).answers] == ["minno-hinta"]
    assert snapshot.stamp is None, "no look of the folder is taken for that of the copy"


def test_the_copy_holds_the_files_that_are_read_and_nothing_else(folder: Path, cache: Path) -> None:
    before = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    for name in ("muistio.txt", "LUEMINUT.md", ".env", "aiheet/minno.yaml.bak", "aiheet/.minno.yaml.swp"):
        (folder / name).write_text("Maija Meikäläinen", encoding="utf-8")
    (folder / "aiheet" / ".#minno.yaml").symlink_to("an editor's lock")
    keep(folder, cache)
    with zipfile.ZipFile(copy_file(folder, cache)) as copy:
        assert set(copy.namelist()) == before


def test_a_copy_is_replaced_and_another_folder_has_its_own(folder: Path, cache: Path, tmp_path: Path) -> None:
    keep(folder, cache)
    save(folder, NEW)
    keep(folder, cache)
    assert copies(cache) == [copy_file(folder, cache)]
    snapshot = last_good(folder, TODAY, cache)
    assert snapshot is not None
    assert snapshot.knowledge.answer("kampus") is not None
    other = write_folder(tmp_path / "toinen")
    assert last_good(other, TODAY, cache) is None
    keep(other, cache)
    assert set(copies(cache)) == {copy_file(folder, cache), copy_file(other, cache)}


def test_a_relative_name_means_the_same_folder(
    folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(folder, cache)
    monkeypatch.chdir(folder.parent)
    assert copy_file(Path(folder.name), cache) == copy_file(folder, cache)


def test_the_same_contents_are_not_written_again(folder: Path, cache: Path) -> None:
    keep(folder, cache)
    written = copy_file(folder, cache).stat().st_ino
    keep(folder, cache)
    assert copy_file(folder, cache).stat().st_ino == written


def test_copies_of_folders_that_are_no_more_go_in_the_end(
    folder: Path, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lastgood, "KEPT_COPIES", 2)
    for name in ("yksi", "kaksi", "kolme"):
        keep(write_folder(tmp_path / name), cache)
    keep(folder, cache)
    assert len(copies(cache)) == 2
    assert copy_file(folder, cache) in copies(cache)


def test_a_folder_that_has_changed_since_it_was_found_good_is_not_kept(folder: Path, cache: Path) -> None:
    good = stamp_of(folder)
    save(folder, BROKEN)
    keep_copy(folder, good, cache)
    assert copies(cache) == []


def test_nothing_is_kept_of_the_shipped_folder(cache: Path) -> None:
    keep(shipped_folder(), cache)
    assert not cache.exists()


def test_a_disk_that_takes_nothing_is_no_error(
    folder: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "tiedosto").write_text("")
    with caplog.at_level(logging.WARNING):
        keep(folder, tmp_path / "tiedosto" / "minnobot")
    assert "no copy of the good knowledge could be kept" in caplog.text


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk here is always full")
def test_a_full_disk_leaves_the_copy_before_and_no_rest(
    folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    keep(folder, cache)
    before = copy_file(folder, cache).read_bytes()
    save(folder, NEW)
    opened = lastgood.write_whole.__globals__["os"].fdopen

    def onto_the_full_disk(handle: int, mode: str) -> object:
        opened(handle, mode).close()
        return Path("/dev/full").open(mode)  # type: ignore[call-overload]  # as it was given

    with monkeypatch.context() as patched:
        patched.setattr("bot.live.os.fdopen", onto_the_full_disk)
        keep(folder, cache)
    assert "No space left" in caplog.text
    assert copy_file(folder, cache).read_bytes() == before
    assert [path.name for path in cache.iterdir()] == [copy_file(folder, cache).name]


Spoil = Callable[[bytes], bytes]


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda good: b"no archive at all", id="something else"),
        pytest.param(lambda good: good[: len(good) // 2], id="half of it"),
        pytest.param(lambda good: bytes(len(good)), id="zeros"),
        pytest.param(lambda good: good[:100] + bytes(50) + good[150:], id="a hole"),
        pytest.param(lambda good: b"", id="nothing"),
    ],
)
def test_a_damaged_copy_is_as_good_as_none(folder: Path, cache: Path, spoil: Spoil) -> None:
    keep(folder, cache)
    path = copy_file(folder, cache)
    path.write_bytes(spoil(path.read_bytes()))
    assert last_good(folder, TODAY, cache) is None


def test_a_copy_that_this_version_refuses_is_as_good_as_none(folder: Path, cache: Path) -> None:
    save(folder, BROKEN)
    keep(folder, cache)
    assert copies(cache) != []
    assert last_good(folder, TODAY, cache) is None


def settings(folder: Path) -> Config:
    url = f"sqlite+aiosqlite:///{folder.parent / 'kanta.db'}"
    return Config.model_validate({"database": {"url": url}, "knowledge": {"path": str(folder)}})


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda f: save(f, BROKEN), id="a slip in a file"),
        pytest.param(lambda f: (f / "sovitus.json").write_text("{"), id="weights that are none"),
        pytest.param(shutil.rmtree, id="the folder is gone"),
    ],
)
async def test_only_who_is_forgiving_starts_from_the_copy(
    folder: Path, cache: Path, caplog: pytest.LogCaptureFixture, spoil: Callable[[Path], object]
) -> None:
    keep(folder, cache)
    spoil(folder)
    async with open_app(settings(folder), clock=lambda: NOW, cache=cache, forgiving=True) as app:
        assert app.live.current.knowledge.answer("minno-hinta") is not None
    warnings = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert len(warnings) == 1
    assert "its last good copy serves" in warnings[0]
    with pytest.raises(ContentError):
        async with open_app(settings(folder), clock=lambda: NOW, cache=cache):
            pass


async def test_without_a_copy_a_broken_folder_stops_the_start(folder: Path, cache: Path) -> None:
    save(folder, BROKEN)
    with pytest.raises(ContentError) as refused:
        async with open_app(settings(folder), clock=lambda: NOW, cache=cache, forgiving=True):
            pass
    assert "aiheet/kampus.yaml" in str(refused.value)


async def test_the_first_save_may_be_a_slip_and_then_a_kill(folder: Path, cache: Path) -> None:
    async with open_app(settings(folder), clock=lambda: NOW, cache=cache, forgiving=True):
        save(folder, BROKEN)
    async with open_app(settings(folder), clock=lambda: NOW, cache=cache, forgiving=True) as app:
        assert app.live.current.knowledge.answer("minno-hinta") is not None


async def test_who_forgives_nothing_keeps_no_copy(folder: Path, cache: Path) -> None:
    async with open_app(settings(folder), clock=lambda: NOW, cache=cache):
        assert copies(cache) == []


class Watched:
    """A watcher of *folder* that begins with whatever a forgiving start would serve."""

    def __init__(self, folder: Path, cache: Path) -> None:
        self.told: asyncio.Queue[Outcome] = asyncio.Queue()
        self.live = LiveKnowledge(last_good(folder, TODAY, cache) or load_snapshot(folder, TODAY, cache))
        self.watcher = Watcher(
            self.live, folder, cache, lambda: NOW, self.told.put, look_every=0.01, quiet=0.02
        )

    async def __aenter__(self) -> "Watched":
        self._task = asyncio.create_task(self.watcher.run())
        return self

    async def __aexit__(self, *_: object) -> None:
        assert not self._task.done()
        self._task.cancel()
        await asyncio.wait({self._task})

    async def news(self) -> Outcome:
        return await asyncio.wait_for(self.told.get(), SOON)

    async def asked(self) -> Outcome:
        self.watcher.look_now("admin")
        return await self.news()


def kept_answers(folder: Path, cache: Path) -> int:
    """Return how many answers a start from the copy would have."""
    snapshot = last_good(folder, TODAY, cache)
    assert snapshot is not None
    return len(snapshot.knowledge.answers)


async def test_whatever_goes_live_is_kept_before_it_is_told(folder: Path, cache: Path) -> None:
    async with Watched(folder, cache) as watched:
        assert isinstance(await watched.asked(), Unchanged)
        assert kept_answers(folder, cache) == 9
        save(folder, NEW)
        assert isinstance(await watched.news(), Loaded)
        assert kept_answers(folder, cache) == 10
        save(folder, BROKEN)
        assert isinstance(await watched.news(), Refused)
        assert kept_answers(folder, cache) == 10


async def test_it_is_kept_before_anybody_can_have_seen_it_served(
    folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[int] = []
    swap = LiveKnowledge.swap

    def kept_by_then(live: LiveKnowledge, snapshot: Snapshot) -> None:
        kept.append(kept_answers(folder, cache))
        swap(live, snapshot)

    monkeypatch.setattr(LiveKnowledge, "swap", kept_by_then)
    async with Watched(folder, cache) as watched:
        save(folder, NEW)
        assert isinstance(await watched.news(), Loaded)
    assert kept == [10]


async def test_after_a_start_from_the_copy_the_slip_is_told_once_and_the_mended_folder_serves(
    folder: Path, cache: Path
) -> None:
    keep(folder, cache)
    save(folder, BROKEN)
    async with Watched(folder, cache) as watched:
        refused = await watched.news()
        assert isinstance(refused, Refused)
        assert refused.asker is None
        assert {each.file for each in refused.findings if each.severity == "virhe"} == {"aiheet/kampus.yaml"}
        again = await watched.asked()
        assert again == Refused(refused.findings, "admin"), "nobody else is told a second time"
        save(folder, NEW)
        assert isinstance(await watched.news(), Loaded)
        assert watched.live.current.knowledge.answer("kampus") is not None
        assert kept_answers(folder, cache) == 10


async def test_a_folder_mended_to_what_the_copy_holds_is_told_to_be_good_again(
    folder: Path, cache: Path
) -> None:
    keep(folder, cache)
    save(folder, BROKEN)
    async with Watched(folder, cache) as watched:
        assert isinstance(await watched.news(), Refused)
        (folder / "aiheet" / "kampus.yaml").unlink()
        assert isinstance(await watched.news(), Unchanged)
