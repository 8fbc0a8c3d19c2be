"""What operators are handed: the unit is the one that `minnobot init` writes, and every command in it is real."""

import re
import tomllib
from configparser import ConfigParser
from pathlib import Path

import pytest

from bot.cli.main import COMMANDS, main
from bot.config import ENVIRONMENT, load_config
from bot.upkeep.setting_up import unit

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"
DOCKERFILE = (DEPLOY / "Dockerfile").read_text(encoding="utf-8")
PAPERS = (*sorted(DEPLOY.iterdir()), ROOT / "docs" / "operating.md")


def read_unit(text: str) -> ConfigParser:
    parser = ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # systemd minds capitals
    parser.read_string(text)
    return parser


def test_the_unit_is_the_one_that_init_writes() -> None:
    written = unit(Path("/srv/minnobot"), "minnobot", "/opt/minnobot/bin/minnobot")
    assert (DEPLOY / "minnobot.service").read_text(encoding="utf-8") == written


@pytest.mark.parametrize("folder", ["/srv/minnobot", '/srv/100 % "oma" kansio'])
def test_the_unit_runs_an_existing_command_as_nobody_special_and_writes_only_there(folder: str) -> None:
    service = read_unit(unit(Path(folder), "minnobot", "/opt/minnobot/bin/minnobot"))["Service"]
    program, command = service["ExecStart"].split()
    assert Path(program).name in tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["scripts"]
    assert command in COMMANDS
    assert service["User"] != "root"
    assert service["ProtectSystem"] == "strict"
    written = re.sub(r"\\(.)", r"\1", service["ReadWritePaths"].strip('"')).replace("%%", "%")
    assert written.rstrip('"') == folder.rstrip('"')
    assert "TELEGRAM_BOT_TOKEN" not in service["Environment"]


def test_the_image_starts_stops_and_examines_the_bot_by_existing_commands() -> None:
    told = dict(
        re.findall(r"^(ENTRYPOINT|CMD|STOPSIGNAL|USER|VOLUME|WORKDIR) (.+)$", DOCKERFILE, re.MULTILINE)
    )
    assert told["ENTRYPOINT"] == '["minnobot"]'
    assert told["CMD"] == '["run"]'
    assert told["STOPSIGNAL"] == "SIGTERM"
    assert told["USER"] == "minnobot"
    assert told["VOLUME"] == told["WORKDIR"] == "/data"
    assert 'CMD ["minnobot", "doctor", "--live"]' in DOCKERFILE


def test_the_image_is_built_from_files_that_exist_on_a_supported_python() -> None:
    (version,) = set(re.findall(r"^FROM python:(\S+)-slim", DOCKERFILE, re.MULTILINE))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert f"Programming Language :: Python :: {version}" in project["classifiers"]
    pinned = re.compile(r"^([a-z0-9-]*==[^ ;]*).*", re.MULTILINE)  # as the image's sed reads them
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert {line.partition("==")[0] for line in pinned.findall(lock)} >= {"python-telegram-bot", "aiosqlite"}


def test_the_image_holds_no_secret_and_its_settings_are_real(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = dict(
        re.findall(r"(\w+)=(\S+)", "".join(re.findall(r"^ENV (?:.+\\\n)*.+", DOCKERFILE, re.MULTILINE)))
    )
    ours = {name: value for name, value in settings.items() if name.startswith(("MINNOBOT", "TELEGRAM"))}
    assert ours.keys() <= ENVIRONMENT.keys() - {"TELEGRAM_BOT_TOKEN"}
    assert load_config(None, ours).database.path.is_relative_to("/data")
    ignored = (DEPLOY / "Dockerfile.dockerignore").read_text(encoding="utf-8").splitlines()
    assert {"**/.env", "config.yaml", "data", ".git"} <= set(ignored)


def commands() -> dict[str, set[str]]:
    """Return what operators are told to run of ours: the commands, each with its flags."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in PAPERS)
    fences = "\n".join(re.findall(r"```sh\n(.*?)```", text, re.DOTALL))
    ours = re.findall(r"^(?:sudo -u minnobot \S+/|docker exec bot )minnobot (.+)$", fences, re.MULTILINE)
    found: dict[str, set[str]] = {}
    for line in (*ours, *re.findall(r"`minnobot ([^`]+)`", text)):
        command, *rest = line.split()
        found.setdefault(command, set()).update(word for word in rest if word.startswith("--"))
    return found


def test_every_command_that_operators_are_told_of_exists() -> None:
    assert {"run", "init", "check", "doctor", "backup"} <= commands().keys() <= COMMANDS.keys()


@pytest.mark.parametrize("command", sorted(commands()))
def test_every_flag_that_operators_are_told_of_exists(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main([command, "--help"])
    said = capsys.readouterr().out
    assert [flag for flag in commands()[command] if flag not in said] == []
