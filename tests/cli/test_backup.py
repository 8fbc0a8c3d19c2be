"""`minnobot backup`: what the operator reads; what is in the copy is told in tests/storage/test_backup.py."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.cli.backup import kilobytes
from bot.cli.main import main
from bot.storage.database import open_database
from bot.storage.inspection import inspect_database
from bot.storage.migrations import HEAD

Backup = Callable[..., tuple[int, str, str]]


@pytest.fixture
def backup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Backup:
    """Return a function that runs the command beside a configuration: exit code, output, errors."""
    monkeypatch.delenv("MINNOBOT_DATABASE_URL", raising=False)
    (tmp_path / "config.yaml").write_text("database: {url: 'sqlite+aiosqlite:///kanta.db'}", encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as end:
            main(["backup", *arguments])
        said = capsys.readouterr()
        return int(end.value.code or 0), said.out, said.err

    return run


async def test_the_running_bot_is_copied_and_the_rows_are_counted(tmp_path: Path, backup: Backup) -> None:
    async with open_database(tmp_path / "kanta.db") as database:
        async with database.writing() as unit:
            await unit.execute(text("INSERT INTO misses VALUES (1, '2027-01-15', 'a', '[]')"))
        code, out, err = backup("kopio.db")
    assert (code, err) == (0, "")
    first, second = out.splitlines()
    assert f"{tmp_path / 'kanta.db'} was copied to kopio.db: " in first
    assert first.endswith(f" kB, schema {HEAD}, checked.")
    assert second == "Rows: misses 1."
    assert dict(inspect_database(tmp_path / "kopio.db").rows)["misses"] == 1


async def test_a_second_one_needs_force(tmp_path: Path, backup: Backup) -> None:
    async with open_database(tmp_path / "kanta.db"):
        pass
    assert backup("kopio.db")[0] == 0
    code, out, err = backup("kopio.db")
    assert (code, out) == (1, "")
    assert err == "kopio.db exists already. Choose another name, or replace it with --force.\n"
    assert backup("kopio.db", "--force")[0] == 0


def test_without_a_database_it_says_so_in_one_sentence(tmp_path: Path, backup: Backup) -> None:
    code, out, err = backup("kopio.db")
    assert (code, out) == (1, "")
    assert err.startswith(f"There is no database at {tmp_path / 'kanta.db'} yet")
    assert {path.name for path in tmp_path.iterdir()} == {"config.yaml"}


@pytest.mark.parametrize(("size", "said"), [(1, "1 kB"), (120_001, "121 kB"), (12_345_678, "12 346 kB")])
def test_sizes_are_rounded_up(size: int, said: str) -> None:
    assert kilobytes(size) == said
