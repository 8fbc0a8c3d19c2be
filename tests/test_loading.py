"""A folder read in a process of its own: the same outcome as here, whatever becomes of the process."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

import pytest

from bot import readers
from bot.live import index_file, load_snapshot, stamp_of
from bot.loading import load_beside, loading_from
from bot.readers import Readers
from tests.engine.small import FIT, write_folder

TODAY = date(2026, 11, 21)
QUESTION = "paljonko minno maksaa"

READ = "import bot.material; bot.material.read_for_parent()"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a small knowledge folder."""
    return write_folder(tmp_path / "tieto")


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """Give the name of a folder that does not exist yet."""
    return tmp_path / "välimuisti"


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> asyncio.Queue[asyncio.subprocess.Process]:
    """Give the processes that are started from now on."""
    processes: asyncio.Queue[asyncio.subprocess.Process] = asyncio.Queue()
    start = asyncio.create_subprocess_exec

    async def remembered(*arguments: str, **options: object) -> asyncio.subprocess.Process:
        process = await start(*arguments, **options)  # type: ignore[arg-type]  # as they were given
        await processes.put(process)
        return process

    monkeypatch.setattr(asyncio, "create_subprocess_exec", remembered)
    return processes


def reading(folder: Path, cache: Path) -> subprocess.Popen[bytes]:
    """Return the process that reads *folder*, without anybody who waits for what it says."""
    reader = subprocess.Popen([sys.executable, "-c", READ], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    assert reader.stdin is not None
    asked = json.dumps([str(folder), TODAY.isoformat(), str(cache)])
    reader.stdin.write(f"{asked}\n".encode())
    reader.stdin.flush()
    return reader


def names_in(cache: Path) -> list[str]:
    return [file.name for file in cache.glob("*") if file.suffix != ".knowledge"]


async def test_a_good_folder_comes_back_ready_to_serve(folder: Path, cache: Path) -> None:
    loaded = await load_beside(folder, TODAY, cache)
    assert loaded.snapshot is not None
    here = load_snapshot(folder, TODAY, cache)
    assert loaded.snapshot.knowledge == here.knowledge
    assert loaded.snapshot.engine.answer(QUESTION) == here.engine.answer(QUESTION)
    assert loaded.snapshot.engine.fit == FIT
    assert loaded.snapshot.stamp == stamp_of(folder)
    assert names_in(cache) == [index_file(here.knowledge)]


async def test_a_bad_folder_comes_back_with_all_its_findings(folder: Path, cache: Path) -> None:
    (folder / "aiheet" / "minno.yaml").write_text("vastaukset: [", encoding="utf-8")
    (folder / "sovitus.json").write_text("{", encoding="utf-8")
    loaded = await load_beside(folder, TODAY, cache)
    assert loaded.snapshot is None
    assert {finding.file for finding in loaded.findings} >= {"aiheet/minno.yaml", "sovitus.json"}
    assert names_in(cache) == []


async def test_a_cache_that_cannot_be_written_is_no_obstacle(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "tiedosto").write_text("")
    loaded = await load_beside(folder, TODAY, tmp_path / "tiedosto" / "välimuisti")
    assert loaded.snapshot is not None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        pytest.param("_READ", "raise SystemExit(3)", id="the process fails"),
        pytest.param("_READ", "import os; os.kill(os.getpid(), 9)", id="the process is killed"),
        pytest.param("_READ", "import time; time.sleep(600)", id="the process hangs"),
        pytest.param("_READ", "pass", id="the process says nothing"),
        pytest.param("_READ", "print('x')", id="the process says nonsense"),
    ],
)
async def test_without_the_process_the_folder_is_read_here(
    folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setattr(readers, name, value)
    monkeypatch.setattr(readers, "LOAD_WITHIN", 0.5)
    loaded = await load_beside(folder, TODAY, cache)
    assert loaded.snapshot is not None
    assert [found.id for found in loaded.snapshot.engine.answer(QUESTION).answers] == ["minno-hinta"]


async def test_no_python_to_start_is_no_obstacle(
    folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/ei/ole/python")
    assert (await load_beside(folder, TODAY, cache)).snapshot is not None


async def test_no_room_for_what_the_process_finds_is_no_obstacle(
    folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(folder / "ei" / "ole"))
    assert (await load_beside(folder, TODAY, cache)).snapshot is not None


async def test_a_reader_that_is_cancelled_leaves_no_process(
    folder: Path, cache: Path, started: asyncio.Queue[asyncio.subprocess.Process]
) -> None:
    task = asyncio.create_task(load_beside(folder, TODAY, cache))
    process = await started.get()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert process.returncode is not None


async def test_the_process_knows_no_token(
    folder: Path, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "ympäristö"
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "1:salaisuus")
    monkeypatch.setenv("MINNOBOT_TOLD", str(told))
    monkeypatch.setattr(
        readers, "_READ", "import os; open(os.environ['MINNOBOT_TOLD'], 'w').write(repr(os.environ))"
    )
    await load_beside(folder, TODAY, cache)
    assert "MINNOBOT_TOLD" in told.read_text()
    assert "salaisuus" not in told.read_text()


def test_the_process_ends_with_its_parent(folder: Path, cache: Path) -> None:
    """Its standard input is held open by the parent: once that is gone, so is the process."""
    reader = reading(folder, cache)
    assert reader.stdin is not None
    reader.stdin.close()
    assert reader.wait(timeout=30) == 1


async def test_what_is_not_asked_for_leaves_no_process(
    folder: Path, cache: Path, started: asyncio.Queue[asyncio.subprocess.Process]
) -> None:
    async with loading_from(Readers(), folder, TODAY, cache):
        process = await started.get()
    assert process.returncode is not None


async def test_a_process_that_is_ready_reads_the_next_folder(
    folder: Path, cache: Path, started: asyncio.Queue[asyncio.subprocess.Process]
) -> None:
    kept = Readers()
    await kept.make_ready()
    await kept.make_ready()
    ready = await started.get()
    async with loading_from(kept, folder, TODAY, cache) as load:
        assert (await load()).snapshot is not None
    assert ready.returncode == 0
    assert started.empty()


async def test_another_process_reads_where_the_one_that_was_ready_is_gone(
    folder: Path, cache: Path, started: asyncio.Queue[asyncio.subprocess.Process]
) -> None:
    kept = Readers()
    await kept.make_ready()
    gone = await started.get()
    gone.kill()
    await gone.wait()
    await kept.make_ready()
    assert started.empty()  # what dies at once would die every second
    async with loading_from(kept, folder, TODAY, cache) as load:
        assert (await load()).snapshot is not None
    assert (await started.get()).returncode == 0


async def test_a_process_that_is_ready_and_not_needed_is_ended(
    started: asyncio.Queue[asyncio.subprocess.Process],
) -> None:
    kept = Readers()
    await kept.make_ready()
    await kept.close()
    assert (await started.get()).returncode is not None


def test_a_process_that_is_ready_ends_with_its_parent() -> None:
    ready = subprocess.Popen([sys.executable, "-c", READ], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    assert ready.stdin is not None
    ready.stdin.close()
    assert ready.wait(timeout=30) == 1


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing kills like that here")
def test_a_kill_at_any_moment_leaves_a_cache_that_serves(folder: Path, cache: Path) -> None:
    """The file of the indexes is there as a whole or not at all."""
    whole = load_snapshot(folder, TODAY)
    began = time.monotonic()
    with reading(folder, cache) as reader:
        assert reader.wait(timeout=60) == 0
    took = time.monotonic() - began
    for moment in range(6):
        for kept in cache.glob("*.npz"):
            kept.unlink()
        with reading(folder, cache) as reader:
            try:
                reader.wait(timeout=took * (0.5 + moment / 10))
            except subprocess.TimeoutExpired:
                os.kill(reader.pid, signal.SIGKILL)
        after = load_snapshot(folder, TODAY, cache)
        assert after.engine.answer(QUESTION) == whole.engine.answer(QUESTION)
