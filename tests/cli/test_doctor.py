"""`minnobot doctor`: every fault has a line that says what to do, and looking changes nothing."""

import json
import logging
import os
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import yaml

from bot.cli.main import main
from bot.storage.database import open_database
from bot.upkeep.setting_up import set_up
from tests.workshop.folders import write_folder

TOKEN = "123456:SALAINEN-avain_XYZ"
FILLED = Path(__file__).parents[1] / "storage" / "filled"
ALWAYS_OPEN = {"token", "coordinators", "admins", "controller", "contact", "rounds"}
"""What nobody but the organisation can fill in."""

Report = dict[str, tuple[str, str]]
"""By subject: the level and the message."""
Doctor = Callable[..., tuple[int, Report]]


@pytest.fixture(autouse=True)
def _at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every folder of the user lie in *tmp_path*, and start from an empty one."""
    for variable in ("TELEGRAM_BOT_TOKEN", "TELEGRAM_API_URL", "MINNOBOT_DATABASE_URL", "MINNOBOT_KNOWLEDGE"):
        monkeypatch.delenv(variable, raising=False)
    for variable in ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path / "koti"))
    (tmp_path / "työ").mkdir()
    monkeypatch.chdir(tmp_path / "työ")


@pytest.fixture
def doctor(capsys: pytest.CaptureFixture[str]) -> Doctor:
    """Return a function that runs the command: exit code, report."""

    def run(*arguments: str | Path) -> tuple[int, Report]:
        with pytest.raises(SystemExit) as end:
            main(["doctor", "--json", *map(str, arguments)])
        checks = json.loads(capsys.readouterr().out)
        return int(end.value.code or 0), {
            each["subject"]: (each["level"], each["message"]) for each in checks
        }

    return run


@pytest.fixture
def installation(tmp_path: Path) -> Path:
    """Return what `minnobot init` makes."""
    set_up(tmp_path / "asennus")
    return tmp_path / "asennus"


@pytest.fixture
def database(installation: Path) -> Path:
    """Return where the database of the installation is to be, in its folder."""
    (installation / "data").mkdir(mode=0o700)
    return installation / "data" / "minnobot.db"


def everything_in(folder: Path) -> dict[str, bytes | None]:
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


def make(database: Path, script: str) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript(script)


def test_without_anything_set_up_it_works_and_says_what_is_open(tmp_path: Path, doctor: Doctor) -> None:
    code, report = doctor()
    assert code == 0
    assert {subject for subject, (level, _) in report.items() if level == "notice"} == ALWAYS_OPEN
    assert report["configuration"] == ("ok", "no file: defaults and environment")
    assert str(tmp_path / "koti") in report["database"][1]


def test_a_folder_as_init_leaves_it_is_sound(installation: Path, doctor: Doctor) -> None:
    code, report = doctor("--config", installation / "config.yaml")
    assert code == 0
    assert {subject for subject, (level, _) in report.items() if level != "ok"} == ALWAYS_OPEN
    assert str(installation / "knowledge") in report["knowledge"][1]


async def test_once_all_is_filled_in_all_is_well(
    installation: Path, database: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = yaml.safe_load((installation / "config.yaml").read_text(encoding="utf-8"))
    config |= {"coordinators": [{"id": 1, "name": "Maija"}], "admins": [{"id": 2, "name": "Matti"}]}
    (installation / "config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    (installation / ".env").write_text(f"TELEGRAM_BOT_TOKEN={TOKEN}\n", encoding="utf-8")
    contacts = {
        "yhteystiedot": [{"tunnus": "me", "nimi": "Meidän väki", "puhelin": "040 1234567"}],
        "rekisterinpitäjä": {"nimi": "Meidän yhdistys ry"},
    }
    days = {"avautuu": "2098-01-01", "sulkeutuu": "2098-02-01", "alkaa": "2098-03-01"}
    rounds = {"kierrokset": [{"tunnus": "k", "nimi": "Kevään 2098 kierros", **days}]}
    for name, data in (("yhteystiedot", contacts), ("kierrokset", rounds)):
        (installation / "knowledge" / f"{name}.yaml").write_text(yaml.safe_dump(data), encoding="utf-8")
    async with open_database(database):
        pass
    with pytest.raises(SystemExit) as end:
        main(["doctor", "--config", str(installation / "config.yaml")])
    said = capsys.readouterr()
    assert (end.value.code, said.err) == (0, "All is well.\n")
    assert all(line.startswith("ok  ") for line in said.out.splitlines())
    assert "SALAINEN" not in said.out


def test_every_problem_of_the_configuration_is_told_and_the_rest_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "työ" / "config.yaml").write_text("tokn: 1\ntimezone: Mars\n", encoding="utf-8")
    with pytest.raises(SystemExit) as end:
        main(["doctor"])
    said = capsys.readouterr()
    assert end.value.code == 1
    assert [line.split()[:2] for line in said.out.splitlines() if line.startswith("broken")] == [
        ["broken", "configuration"]
    ] * 2
    assert "tokn is not a setting" in said.out
    assert "timezone must be" in said.out
    assert said.err == "2 broken, 1 to look after.\n"


@pytest.mark.parametrize(
    ("prepare", "subject", "level", "said"),
    [
        pytest.param(Path.mkdir, "database", "broken", "is no file", id="a folder"),
        pytest.param(
            lambda path: path.write_text("Hei vaan! " * 999),
            "database",
            "broken",
            "not a database",
            id="text",
        ),
        pytest.param(Path.touch, "schema", "ok", "none yet", id="empty file"),
        pytest.param(
            lambda path: make(path, "CREATE TABLE muu (a)"),
            "schema",
            "broken",
            "another program's",
            id="foreign",
        ),
        pytest.param(
            lambda path: make(path, (FILLED / "0001.sql").read_text(encoding="utf-8")),
            "schema",
            "notice",
            "minnobot backup FILE",
            id="earlier version",
        ),
        pytest.param(
            lambda path: make(
                path,
                "CREATE TABLE alembic_version (version_num); INSERT INTO alembic_version VALUES ('9999')",
            ),
            "schema",
            "broken",
            "written by a newer minnobot",
            id="later version",
        ),
    ],
)
def test_a_database_is_looked_at_and_left_as_it_is(
    installation: Path,
    database: Path,
    doctor: Doctor,
    prepare: Callable[[Path], object],
    subject: str,
    level: str,
    said: str,
) -> None:
    prepare(database)
    before = everything_in(installation)
    code, report = doctor("--config", installation / "config.yaml")
    assert report[subject][0] == level
    assert said in report[subject][1]
    assert code == (level == "broken")
    assert everything_in(installation) == before


def test_no_database_is_made(tmp_path: Path, installation: Path, doctor: Doctor) -> None:
    before = everything_in(tmp_path)
    _, report = doctor("--config", installation / "config.yaml")
    assert report["database"][0] == "ok"
    assert everything_in(tmp_path) == before


async def test_a_damaged_database_is_named(installation: Path, database: Path, doctor: Doctor) -> None:
    async with open_database(database):
        pass
    with database.open("rb+") as file:  # nothing else runs
        file.seek(4096)
        file.write(b"\x5a" * 8192)
    code, report = doctor("--config", installation / "config.yaml")
    assert code == 1
    assert report["database"][0] == "broken"
    assert "restore" in report["database"][1]


def test_a_place_where_no_database_can_be_is_named(
    tmp_path: Path, doctor: Doctor, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tiedosto").touch()
    monkeypatch.setenv("MINNOBOT_DATABASE_URL", f"sqlite+aiosqlite:///{tmp_path}/tiedosto/kanta.db")
    code, report = doctor()
    assert code == 1
    assert "nothing can be written" in report["database"][1]


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Give a folder that every user can get into; those of pytest are closed."""
    with TemporaryDirectory() as name:
        folder = Path(name).resolve()
        folder.chmod(0o755)
        if os.name != "posix" or not all(each.stat().st_mode & stat.S_IXOTH for each in folder.parents):
            pytest.skip("no folder here is open to others")
        yield folder


async def test_files_that_others_can_read_are_named(open_folder: Path, doctor: Doctor) -> None:
    installation = open_folder / "asennus"
    set_up(installation)
    (installation / ".env").write_text(f"export TELEGRAM_BOT_TOKEN='{TOKEN}'\n", encoding="utf-8")
    async with open_database(installation / "data" / "minnobot.db"):
        pass
    _, report = doctor("--config", installation / "config.yaml")
    assert report["token"][0] == report["permissions"][0] == "ok"
    for path in (installation / "data", installation / "data" / "minnobot.db", installation / ".env"):
        path.chmod(0o755)
    code, report = doctor("--config", installation / "config.yaml")
    assert code == 0
    assert report["permissions"][0] == report["token"][0] == "notice"
    assert f"chmod 700 {installation / 'data'}" in report["permissions"][1]
    assert f"chmod 600 {installation / '.env'}" in report["token"][1]


def test_a_folder_that_cannot_be_served_is_broken(
    tmp_path: Path, doctor: Doctor, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write_folder(tmp_path / "tieto")
    (folder / "aiheet" / "rikki.yaml").write_text("vastaukset: [", encoding="utf-8")
    monkeypatch.setenv("MINNOBOT_KNOWLEDGE", str(folder))
    code, report = doctor()
    assert code == 1
    assert f"minnobot check {folder} lists them" in report["knowledge"][1]


@pytest.mark.parametrize(
    ("where", "flags"),
    [
        ("environment", ()),
        ("config.yaml", ()),
        ("config.yaml", ("--json",)),
        (".env", ()),
        ("wrong key", ()),
        ("wrong value", ("--json",)),
    ],
)
def test_the_token_is_never_printed(
    installation: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
    where: str,
    flags: tuple[str, ...],
) -> None:
    caplog.set_level(logging.DEBUG)
    config = installation / "config.yaml"
    match where:
        case "environment":
            monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
        case "config.yaml":
            config.write_text(f"telegram: {{token: '{TOKEN}'}}", encoding="utf-8")
        case ".env":
            (installation / ".env").write_text(f"TELEGRAM_BOT_TOKEN={TOKEN}", encoding="utf-8")
        case "wrong key":
            config.write_text(f"telegram: {{tokn: '{TOKEN}'}}", encoding="utf-8")
        case "wrong value":
            config.write_text(f"telegram: {{token: '{TOKEN} {TOKEN}'}}", encoding="utf-8")
    with pytest.raises(SystemExit):
        main(["doctor", "--config", str(config), *flags])
    said = capsys.readouterr()
    assert "SALAINEN" not in said.out + said.err + caplog.text


def test_live_tells_whether_the_bot_serves_without_the_token_and_makes_nothing(
    installation: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("TELEGRAM_API_URL", "http://127.0.0.1:9")  # where nobody listens
    before = everything_in(installation)
    with pytest.raises(SystemExit) as end:
        main(["doctor", "--live", "--json", "--config", str(installation / "config.yaml")])
    said = capsys.readouterr()
    checks = {each["subject"]: each for each in json.loads(said.out)}
    assert end.value.code == 1
    assert checks["running"]["message"].startswith("the bot has never run")
    assert checks["telegram"]["message"].startswith("cannot be reached from here")
    assert "SALAINEN" not in said.out + said.err
    assert everything_in(installation) == before


def test_live_with_a_broken_configuration_names_the_key(
    installation: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (installation / "config.yaml").write_text("tokn: 1\n", encoding="utf-8")
    with pytest.raises(SystemExit) as end:
        main(["doctor", "--live", "--config", str(installation / "config.yaml")])
    assert end.value.code == 1
    assert "tokn is not a setting" in capsys.readouterr().out
