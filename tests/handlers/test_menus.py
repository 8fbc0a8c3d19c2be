"""Which commands are offered to whom, as the stand-in for the Bot API takes them."""

import re
from collections.abc import AsyncIterator

import pytest
from telegram import Bot

from bot.config import Config
from bot.dialogue.commands import COMMANDS
from handlers.menus import ADMINS, COORDINATORS, EVERYBODY, IN_GROUPS, menus, set_menu_of, set_menus
from tests.dialogue.fakes import shipped
from tests.telegram import faults
from tests.telegram.server import StandIn, stand_in

TEXTS = shipped().texts
KAISA, ANTTI, BOTH = 5_000_000_101, 5_000_000_102, 5_000_000_103
CONFIG = Config.model_validate(
    {
        "coordinators": [{"id": KAISA, "name": "Kaisa"}, {"id": BOTH, "name": "Pirkko"}],
        "admins": [{"id": ANTTI, "name": "Antti"}, {"id": BOTH, "name": "Pirkko"}],
    }
)
PLAIN = ["kaynnista", "ohje", "ehdota", "omat", "ihminen", "tietosuoja", "peru"]


@pytest.fixture(autouse=True)
def _spans_of_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the library tell retry_after as a timedelta; as a number it warns, and warnings are errors here."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
async def telegram() -> AsyncIterator[StandIn]:
    async with stand_in() as running:
        yield running
        assert running.violations == []


@pytest.fixture
async def bot(telegram: StandIn) -> AsyncIterator[Bot]:
    async with Bot(telegram.token, base_url=f"{telegram.url}/bot") as bot:
        yield bot


class Pauses(list[float]):
    """Takes note of how long was to be waited, and does not wait."""

    async def __call__(self, seconds: float) -> None:
        self.append(seconds)


async def test_everybody_has_the_commands_of_their_role(telegram: StandIn, bot: Bot) -> None:
    kaisa = telegram.person("Kaisa", id_=KAISA, started=True)
    antti = telegram.person("Antti", id_=ANTTI, started=True)
    both = telegram.person("Pirkko", id_=BOTH, started=True)
    stranger = telegram.person("Maija")
    group = telegram.group("Hallitus", [kaisa, stranger])
    assert await set_menus(bot, CONFIG, TEXTS) == ()
    assert list(stranger.commands()) == PLAIN
    assert list(kaisa.commands()) == [*PLAIN, "ehdotukset"]
    assert list(antti.commands()) == [*PLAIN, "paivita", "puutteet"]
    assert list(both.commands()) == [*PLAIN, "ehdotukset", "paivita", "puutteet"]
    assert list(kaisa.commands(group)) == list(stranger.commands(group)) == ["ohje"]
    assert stranger.commands()["ehdota"] == TEXTS["telegram.komento.ehdota"]


async def test_one_who_has_not_started_the_bot_does_not_stop_the_others(telegram: StandIn, bot: Bot) -> None:
    kaisa = telegram.person("Kaisa", id_=KAISA)
    both = telegram.person("Pirkko", id_=BOTH, started=True)
    assert await set_menus(bot, CONFIG, TEXTS) == (KAISA, ANTTI)  # Antti is nobody Telegram knows
    assert "ehdotukset" in both.commands()
    assert "ehdotukset" not in kaisa.commands()


async def test_who_starts_the_bot_later_gets_their_menu_then(telegram: StandIn, bot: Bot) -> None:
    kaisa = telegram.person("Kaisa", id_=KAISA)
    await set_menus(bot, CONFIG, TEXTS)
    kaisa.starts()
    await set_menu_of(KAISA, bot, CONFIG, TEXTS)
    assert "ehdotukset" in kaisa.commands()


async def test_somebody_without_a_role_has_no_menu_of_their_own(telegram: StandIn, bot: Bot) -> None:
    stranger = telegram.person("Maija", started=True)
    await set_menu_of(stranger.id, bot, CONFIG, TEXTS)
    assert list(telegram.world.asked("setMyCommands")) == []


@pytest.mark.parametrize(
    ("fault", "waited"),
    [
        pytest.param(faults.server_error(), 1.0, id="5xx"),
        pytest.param(faults.bad_gateway(), 1.0, id="HTML"),
        pytest.param(faults.reset_before(), 1.0, id="reset"),
        pytest.param(faults.flood(7), 7.0, id="too many requests"),
    ],
)
async def test_what_passes_is_waited_for(
    telegram: StandIn, bot: Bot, fault: faults.Fault, waited: float
) -> None:
    maija, pauses = telegram.person("Maija"), Pauses()
    telegram.faults.add("setMyCommands", fault, times=1)
    assert await set_menus(bot, Config(), TEXTS, pauses) == ()
    assert pauses == [waited]
    assert list(maija.commands()) == PLAIN


async def test_a_revoked_token_is_somebody_elses_to_tell(telegram: StandIn, bot: Bot) -> None:
    telegram.revoke_token()
    assert await set_menus(bot, CONFIG, TEXTS, Pauses()) == (KAISA, ANTTI, BOTH)


def test_every_command_is_one_that_telegram_allows_and_fits_a_phone() -> None:
    keys = {*EVERYBODY, *IN_GROUPS, *COORDINATORS, *ADMINS}
    assert {key for key in TEXTS if key.startswith("telegram.komento.")} == keys
    for command in (each for menu in menus(CONFIG) for each in menu.commands(TEXTS)):
        assert re.fullmatch(r"[a-z0-9_]{1,32}", command.command)
        assert 3 <= len(command.description) <= 50


def test_what_everybody_is_offered_the_dialogue_knows() -> None:
    assert {key.rpartition(".")[2] for key in (*EVERYBODY, *IN_GROUPS)} <= set(COMMANDS)


def test_a_description_is_cut_to_one_line_that_telegram_takes() -> None:
    menu = next(iter(menus(Config())))
    written = dict.fromkeys(menu.keys, "Eka rivi\ntoka " + "x" * 300)
    assert {len(each.description) for each in menu.commands(written)} == {256}
    assert "\n" not in menu.commands(written)[0].description
