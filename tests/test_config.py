"""The configuration contract: what is accepted, what wins, and what a mistake is answered with."""

import logging
from pathlib import Path

import pytest
import yaml

from bot.config import Config, check_config, load_config
from bot.config_problems import keys_of
from bot.content.shipped import shipped_folder
from bot.errors import ConfigError

EXAMPLE = Path(__file__).parent.parent / "config.example.yaml"
TOKEN = "123456:SALAINEN-avain_XYZ"


def written(folder: Path, text: str) -> Path:
    """Return a configuration file that holds *text*."""
    path = folder / "config.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_without_file_and_environment_there_are_defaults(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    config = load_config(None, {})
    assert config.database.path == Path("data/minnobot.db")
    assert not config.database.is_chosen
    assert config.knowledge.path == shipped_folder()
    assert str(config.timezone) == "Europe/Helsinki"
    assert config.telegram.token is None


def test_a_file_of_the_working_folder_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    written(tmp_path, "operator_chat: -1001")
    config = load_config(None, {})
    assert config.operator_chat == -1001
    assert config.database.is_chosen


def test_the_example_says_the_defaults_and_names_every_key() -> None:
    def keys(data: dict[str, object], prefix: str = "") -> set[str]:
        nested = {key: value for key, value in data.items() if isinstance(value, dict)}
        return {prefix + key for key in data}.union(
            *(keys(part, f"{prefix}{key}.") for key, part in nested.items())
        )

    assert keys(yaml.safe_load(EXAMPLE.read_text(encoding="utf-8"))) == set(keys_of(Config))
    example, default = load_config(EXAMPLE, {}), Config()
    assert example.model_dump(exclude={"database"}) == default.model_dump(exclude={"database"})
    assert example.database.path == EXAMPLE.parent / default.database.path


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    path = written(
        tmp_path, "telegram: {token: of-the-file, api_url: 'http://one'}\nknowledge: {path: tiedot}"
    )
    environment = {
        "TELEGRAM_BOT_TOKEN": f"{TOKEN}\n",
        "TELEGRAM_API_URL": "http://127.0.0.1:8081/",
        "MINNOBOT_DATABASE_URL": "sqlite+aiosqlite:////srv/minnobot.db",
        "MINNOBOT_KNOWLEDGE": "/srv/knowledge",
    }
    config = load_config(path, environment)
    assert config.telegram.token is not None
    assert config.telegram.token.get_secret_value() == TOKEN
    assert config.telegram.api_url == "http://127.0.0.1:8081"
    assert config.database.path == Path("/srv/minnobot.db")
    assert config.knowledge.path == Path("/srv/knowledge")


def test_an_empty_variable_or_key_counts_as_none(tmp_path: Path) -> None:
    path = written(tmp_path, "telegram:\n  token:\ncoordinators:\nlimits:\n")
    config = load_config(path, {"TELEGRAM_BOT_TOKEN": "", "MINNOBOT_KNOWLEDGE": " "})
    assert config.telegram.token is None
    assert config.coordinators == ()
    assert config.knowledge.path == shipped_folder()


def test_paths_in_the_file_start_from_its_folder(tmp_path: Path) -> None:
    path = written(tmp_path, "database: {url: 'sqlite+aiosqlite:///kanta/b.db'}\nknowledge: {path: tiedot}")
    config = load_config(path, {})
    assert config.database.path == tmp_path / "kanta" / "b.db"
    assert config.knowledge.path == tmp_path / "tiedot"


def test_people_and_times_are_read(tmp_path: Path) -> None:
    text = "coordinators:\n  - {id: 12, name: Äiti}\nreminders: {digest_time: 08:30, digest_day: friday}\n"
    config = load_config(written(tmp_path, text), {})
    assert [(person.id, person.name) for person in config.coordinators] == [(12, "Äiti")]
    assert config.reminders.digest_time.isoformat() == "08:30:00"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(
            "limits:\n  mesage_length: 5",
            "line 2: limits.mesage_length is not a setting. Did you mean limits.message_length?",
            id="misspelt key",
        ),
        pytest.param(
            "tokn: 5", "line 1: tokn is not a setting. Did you mean telegram.token?", id="wrong level"
        ),
        pytest.param(
            "coordinators:\n  - {id: 5, name: M, nmae: M}",
            "coordinators[1].nmae is not a setting. Did you mean name?",
            id="misspelt key of a person",
        ),
        pytest.param("admins:\n  - {id: 5}", "line 2: admins[1].name is missing", id="person without a name"),
        pytest.param(
            "admins:\n  - {id: x, name: M}", "admins[1].id must be a whole number", id="id is a word"
        ),
        pytest.param("admins: Maija", "line 1: admins must be a list", id="not a list"),
        pytest.param("admins:\n  - Maija", "line 2: admins[1] must hold keys", id="person is a word"),
        pytest.param("telegram: abc", "telegram must hold keys", id="section is a word"),
        pytest.param("telegram: {api_url: localhost}", "telegram.api_url must be the root", id="no URL"),
        pytest.param("telegram: {token: 'a b'}", "telegram.token must be the token", id="token of two words"),
        pytest.param(
            "database: {url: 'postgresql://a:b@c/d'}", "database.url must be the address", id="no SQLite"
        ),
        pytest.param("database: {url: 'sqlite+aiosqlite:///:memory:'}", "database.url must be", id="memory"),
        pytest.param("timezone: Europe/Helsnki", "timezone must be the name", id="unknown zone"),
        pytest.param("timezone: ../../etc/passwd", "timezone must be the name", id="zone outside"),
        pytest.param(
            "reminders: {digest_day: maanantai}",
            "reminders.digest_day must be one of these: monday, tu",
            id="unknown day",
        ),
        pytest.param(
            "reminders: {digest_time: kahdeksan}", "must be a time of day, such as 09:00", id="no time"
        ),
        pytest.param("limits: {message_length: 5}", "must be a whole number, at least 100", id="too small"),
        pytest.param(
            "limits: {attachment_megabytes: 50}", "must be a whole number, at most 20", id="too large"
        ),
        pytest.param("admins:\n  - {id: 0, name: M}", "must be a whole number, at least 1", id="zero"),
        pytest.param("limits: [1]", "limits must hold keys", id="section is a list"),
        pytest.param("timezone:\n  - a", "timezone must be the name", id="text is a list"),
        pytest.param("- a", "cannot be read as YAML", id="list at the top"),
        pytest.param("admins: []\nadmins: []", "line 2: admins cannot be read as YAML", id="key twice"),
        pytest.param("telegram: {token: 'x", "cannot be read as YAML", id="open quote"),
    ],
)
def test_a_mistake_is_one_sentence_that_names_key_and_place(tmp_path: Path, text: str, said: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(ConfigError) as caught:
        load_config(path, {})
    assert str(caught.value).startswith(str(path))
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
    [problem] = check_config(path, {})
    assert problem.finnish != problem.english


def test_a_missing_file_is_said_plainly(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read; check its name"):
        load_config(tmp_path / "puuttuu.yaml", {})


def test_a_wrong_variable_is_named_instead_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"^TELEGRAM_API_URL: telegram.api_url must be"):
        load_config(written(tmp_path, "admins: []"), {"TELEGRAM_API_URL": "localhost"})


@pytest.mark.parametrize(
    "text",
    [
        f"telegram:\n  token: {TOKEN}\n  tokn: {TOKEN}",
        f"telegram:\n  token: '{TOKEN} {TOKEN}'",
        f"telegram:\n  token {TOKEN}",
        f"telegram:\n  token: '{TOKEN}",
        f"telegram:\n  {TOKEN}:",
        f"telegram: {TOKEN}",
        f"database:\n  url: postgresql://u:{TOKEN}@h/d",
        f"timezone: {TOKEN}",
    ],
)
def test_no_message_repeats_a_secret(tmp_path: Path, text: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    path = written(tmp_path, text)
    with pytest.raises(ConfigError) as caught:
        load_config(path, {})
    assert "SALAINEN" not in f"{caught.value!r}{check_config(path, {})}{caplog.text}"
    assert caught.value.__cause__ is None


def test_the_token_hides_in_every_printout(tmp_path: Path) -> None:
    config = load_config(None, {"TELEGRAM_BOT_TOKEN": TOKEN})
    assert "SALAINEN" not in f"{config!r}{config}{config.model_dump_json()}"
