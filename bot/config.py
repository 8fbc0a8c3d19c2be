"""Settings from one YAML file and the environment, checked. Opens nothing that they name.

The environment wins over the file. Relative paths in the file start from the file's folder, so that the bot
finds its database wherever it is started from; elsewhere they start from the working folder.
"""

import os
import re
from collections.abc import Iterator, Mapping
from datetime import time
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    field_validator,
)

from bot.config_problems import ConfigProblem, keys_of, problem, problems_of
from bot.content.model import Place
from bot.content.shipped import shipped_folder
from bot.content.source import read_source
from bot.content.yaml_tree import Data, Document, parse
from bot.content.yaml_tree import Path as KeyPath
from bot.errors import ConfigError

NAME = "minnobot"
"""What the folders of this program are called, by the custom of each operating system."""

CHANNEL = "telegram"
"""Coordinators and admins are people of this channel; their ids are those that it gives."""

DEFAULT_FILE = Path("config.yaml")
SQLITE = "sqlite+aiosqlite:///"
DEFAULT_DATABASE = f"{SQLITE}data/minnobot.db"
_SQLITE_FILE = r"^sqlite\+aiosqlite:///[^?:][^?]*$"

ENVIRONMENT: Mapping[str, tuple[str, str]] = {
    "TELEGRAM_BOT_TOKEN": ("telegram", "token"),
    "TELEGRAM_API_URL": ("telegram", "api_url"),
    "MINNOBOT_DATABASE_URL": ("database", "url"),
    "MINNOBOT_KNOWLEDGE": ("knowledge", "path"),
}
"""The keys that the environment can set. An empty variable counts as none."""


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


Positive = Annotated[int, Field(ge=1)]


class Person(_Part):
    """A coordinator or admin: the Telegram user id, and the name that colleagues see."""

    id: Positive
    name: Annotated[str, Field(min_length=1)]


def _one_word(token: object) -> object:
    if isinstance(token, str) and not re.fullmatch(r"\S+", token):
        raise ValueError("not a token")
    return token


class TelegramSettings(_Part):
    """How to reach Telegram. Only `minnobot run` needs the token."""

    token: Annotated[SecretStr | None, BeforeValidator(_one_word)] = None
    api_url: Annotated[str, Field(pattern=r"^https?://[^\s/?#]+[^\s?#]*$")] = "https://api.telegram.org"

    @field_validator("api_url")
    @classmethod
    def _without_slash(cls, url: str) -> str:
        return url.rstrip("/")


class DatabaseSettings(_Part):
    """Where everything is kept between messages."""

    url: Annotated[str, Field(pattern=_SQLITE_FILE)] = DEFAULT_DATABASE

    @property
    def is_chosen(self) -> bool:
        """Return whether a file or the environment decides where the database is."""
        return "url" in self.model_fields_set

    @property
    def path(self) -> Path:
        """Return the database file."""
        return Path(self.url.removeprefix(SQLITE)).expanduser()


class KnowledgeSettings(_Part):
    """Which knowledge folder is served."""

    path: Path = Field(default_factory=shipped_folder)


class ReminderSettings(_Part):
    """When somebody is reminded of something."""

    draft_after_days: Positive = 7
    untouched_after_days: Positive = 5
    digest_day: Literal["monday", "tuesday", "wednesday", "thursday", "friday"] = "monday"
    digest_time: time = time(9)


class RetentionSettings(_Part):
    """After how many days each class of data is deleted."""

    sessions: Positive = 90
    drafts: Positive = 180
    proposals: Positive = 1095
    misses: Positive = 365
    feedback: Positive = 365


class LimitSettings(_Part):
    """How much one person may send."""

    message_length: Annotated[int, Field(ge=100, le=100_000)] = 4096
    messages_per_minute: Positive = 20
    proposals_per_day: Positive = 10
    attachment_megabytes: Annotated[int, Field(ge=1, le=20)] = 20


def _zone(name: object) -> object:
    if not isinstance(name, str):
        return name
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:  # OSError: the name of a folder of zones
        raise ValueError("not a time zone") from error


class Config(_Part):
    """All settings."""

    telegram: TelegramSettings = TelegramSettings()
    database: DatabaseSettings = DatabaseSettings()
    knowledge: KnowledgeSettings = Field(default_factory=KnowledgeSettings)
    coordinators: tuple[Person, ...] = ()
    admins: tuple[Person, ...] = ()
    coordinator_chat: int | None = None
    operator_chat: int | None = None
    timezone: Annotated[ZoneInfo, BeforeValidator(_zone)] = Field(
        default_factory=lambda: ZoneInfo("Europe/Helsinki")
    )
    reminders: ReminderSettings = ReminderSettings()
    retention: RetentionSettings = RetentionSettings()
    limits: LimitSettings = LimitSettings()


def load_config(path: Path | None = None, environment: Mapping[str, str] = os.environ) -> Config:
    """Return the settings of *path* (`./config.yaml` if there is one and *path* is None) and *environment*.

    Raise ConfigError with one sentence for each key that is unknown or wrong.
    """
    read = _read(path, environment)
    if not isinstance(read, Config):
        raise ConfigError("\n".join(map(str, read)))
    return read


def token_of(config: Config) -> str:
    """Return the Telegram token; raise ConfigError when there is none."""
    if config.telegram.token is None:
        raise ConfigError(
            "The Telegram token is missing. Get one from @BotFather and set TELEGRAM_BOT_TOKEN, then start again."
        )
    return config.telegram.token.get_secret_value()


def check_config(
    path: Path | None = None, environment: Mapping[str, str] = os.environ
) -> tuple[ConfigProblem, ...]:
    """Return everything that would keep `load_config` from giving settings, in the order of the file."""
    read = _read(path, environment)
    return () if isinstance(read, Config) else read


def _read(path: Path | None, environment: Mapping[str, str]) -> Config | tuple[ConfigProblem, ...]:
    if path is None and DEFAULT_FILE.exists():
        path = DEFAULT_FILE
    document = parse(read_source(path, str(path))) if path else Document("", {})
    if document.findings:
        return tuple(_shape_problems(document))
    values = _filled(document.data or {}, frozenset(keys_of(Config)))
    if path:
        _start_from(path.parent.absolute(), values)
    variables = _overlay(values, environment)

    def locate(key: KeyPath) -> tuple[str, Place | None]:
        variable = variables.get(key)
        return (variable, None) if variable else (document.file, document.key_place(key))

    try:
        return Config.model_validate(values)
    except ValidationError as error:
        return tuple(sorted(problems_of(error.errors(), Config, locate), key=lambda found: found.line or 0))


def _shape_problems(document: Document) -> Iterator[ConfigProblem]:
    """Say where the file is no plain YAML. The loader's own words quote lines, which may hold the token."""
    for finding in document.findings:
        if not document.lines:
            yield problem(document.file, None, "no-file", "")
            continue
        line = document.lines[finding.line - 1] if finding.line <= len(document.lines) else ""
        key = re.match(r"[\s-]*([\w-]{1,40})\s*:", line)
        place = Place(finding.file, finding.line, finding.column)
        yield problem(document.file, place, "not-yaml", key[1] if key else "…")


def _filled(data: Mapping[str, Data], known: frozenset[str], prefix: str = "") -> dict[str, Data]:
    """Return *data* without the known keys that were left empty: those keep their defaults."""
    filled: dict[str, Data] = {}
    for key, value in data.items():
        if value not in ("", "~", "null") or prefix + key not in known:
            filled[key] = _filled(value, known, f"{prefix}{key}.") if isinstance(value, dict) else value
    return filled


def _start_from(folder: Path, values: dict[str, Data]) -> None:
    """Make the paths of *values* absolute, the default of the database included."""
    database = values.setdefault("database", {})
    if isinstance(database, dict):
        url = database.setdefault("url", DEFAULT_DATABASE)
        if isinstance(url, str) and re.match(_SQLITE_FILE, url):
            database["url"] = f"{SQLITE}{folder / Path(url.removeprefix(SQLITE)).expanduser()}"
    knowledge = values.get("knowledge")
    if isinstance(knowledge, dict) and isinstance(path := knowledge.get("path"), str):
        knowledge["path"] = str(folder / Path(path).expanduser())


def _overlay(values: dict[str, Data], environment: Mapping[str, str]) -> Mapping[KeyPath, str]:
    """Put what *environment* sets over *values*; return which variable stands behind which key."""
    variables: dict[KeyPath, str] = {}
    for variable, (section, key) in ENVIRONMENT.items():
        value, part = environment.get(variable, "").strip(), values.setdefault(section, {})
        if value and isinstance(part, dict):
            part[key] = value
            variables[section, key] = variable
    return variables
