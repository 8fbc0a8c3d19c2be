"""`tekstit.yaml` and the code name the same texts."""

import re
from pathlib import Path

import bot
import bot.proposals
from bot.content.markdown import find_flaws
from bot.dialogue.commands import COMMANDS
from bot.dialogue.model import Trigger
from tests.dialogue.fakes import shipped

ROOT = Path(bot.__file__).parents[1]
CODE = "\n".join(
    path.read_text(encoding="utf-8") for room in ("bot", "handlers") for path in (ROOT / room).rglob("*.py")
)
PROPOSALS = [path.read_text(encoding="utf-8") for path in Path(bot.proposals.__file__).parent.glob("*.py")]
GROUPS = {key.partition(".")[0] for key in shipped().texts}
NO_TEXTS = {"telegram.token", "telegram.api_url", "telegram.request.BaseRequest"}
"""Settings and modules that only look like keys of texts."""
WRITTEN = set(re.findall(r'"([\wäö.-]+)"', CODE)) - NO_TEXTS
NAMED = {key for key in WRITTEN if key.partition(".")[0] in GROUPS and "." in key}
BUILT = {"varalla.tervehdys", "varalla.ihminen", "varalla.tietosuoja", "kieli.en", "kieli.sv"}
REASONS = {f"lomake.virhe.{word}" for word in re.findall(r'"([a-zäö-]+)"', "\n".join(PROPOSALS))} & set(
    shipped().texts
)
"""What `bot/proposals/` says is wrong with an answer."""
BARE = {"ohje", "nappi-vanhentunut", "virhe"}
"""Keys that the code puts together from parts, and keys without a group."""


def test_every_text_that_the_code_names_exists() -> None:
    assert set(shipped().texts) >= NAMED | BUILT | REASONS | BARE


def test_every_text_is_used() -> None:
    assert set(shipped().texts) == NAMED | BUILT | REASONS | BARE


def test_button_labels_fit_a_phone() -> None:
    labels = {key: text for key, text in shipped().texts.items() if key.startswith("nappi.")}
    assert {key for key, text in labels.items() if len(text) > 30 or "\n" in text} == set()


def test_commands_are_such_as_telegram_allows() -> None:
    assert all(re.fullmatch(r"[a-z0-9_]{1,32}", command) for command in COMMANDS)
    assert set(COMMANDS.values()) <= set(Trigger)


def test_no_text_breaks_as_markdown() -> None:
    texts = {key: text for key, text in shipped().texts.items() if not key.startswith(("nappi.", "sanat."))}
    assert {key: [*find_flaws(text)] for key, text in texts.items() if [*find_flaws(text)]} == {}
