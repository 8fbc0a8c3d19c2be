"""What an operator may have left open in the configuration. Never says a value: it may be a secret."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.config import Config, load_config
from bot.upkeep.access import is_open_to_others
from bot.upkeep.checks import Check, notice, ok
from bot.upkeep.setting_up import SECRETS

_TOKEN_LINE = re.compile(r"^\s*(?:export\s+)?TELEGRAM_BOT_TOKEN\s*=\s*[\"']?[^\s\"']", re.MULTILINE)


def check_settings(config: Config, file: Path | None) -> Iterator[Check]:
    """Return how complete *config* is, which was read from *file* and the environment."""
    secrets = (file.absolute().parent if file else Path.cwd()) / SECRETS
    yield ok("configuration", f"{file}" if file else "no file: defaults and environment")
    yield _token(config, secrets)
    yield from _open_secrets(file, secrets)
    yield from _people(config)
    days = config.retention.model_dump()
    yield ok("retention", ", ".join(f"{name} {count} days" for name, count in days.items()))


def _token(config: Config, secrets: Path) -> Check:
    if config.telegram.token is not None:
        return ok("token", "set")
    if _holds_token(secrets):
        return ok("token", f"set in {secrets}, which the service reads")
    return notice(
        "token", "not set. Telegram needs one: get it from @BotFather and set TELEGRAM_BOT_TOKEN. Without it "
        "only the terminal works."
    )  # fmt: skip


def _holds_token(secrets: Path) -> bool:
    try:
        return bool(_TOKEN_LINE.search(secrets.read_text(encoding="utf-8", errors="replace")))
    except OSError:
        return False


def _open_secrets(file: Path | None, secrets: Path) -> Iterator[Check]:
    """Name the files that hold the token and that others can read."""
    nothing: Mapping[str, str] = {}
    holds = [file] if file and load_config(file, nothing).telegram.token else []
    holds += [secrets] if _holds_token(secrets) else []
    for path in filter(is_open_to_others, holds):
        yield notice(
            "token", f"{path} holds it and every user of this machine can read that: chmod 600 {path}"
        )


def _people(config: Config) -> Iterator[Check]:
    if config.coordinators:
        yield ok("coordinators", f"{len(config.coordinators)}")
    else:
        yield notice(
            "coordinators",
            "none, so that nobody can handle proposals in Telegram. List them in the configuration.",
        )
    if config.admins:
        yield ok("admins", f"{len(config.admins)}")
    else:
        yield notice(
            "admins",
            "none, so that nobody looks after the knowledge in Telegram. List them in the configuration.",
        )
