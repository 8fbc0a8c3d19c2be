"""Neither the token nor what people wrote is in what `minnobot run --debug` says, whatever happens."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.handlers.process import BotProcess
from tests.telegram.faults import bad_gateway, conflict, flood, hangs, malformed, reset_before, unauthorized
from tests.telegram.people import Person
from tests.telegram.server import StandIn, stand_in

FAULTY = ("-m", "tests.handlers.faulty", "run")
PIECES = ("Kukkula", "kukkula", "salaisuu", "maija.kukkula")
"""Of everything that is written below."""


@pytest.fixture
async def telegram() -> AsyncIterator[StandIn]:
    async with stand_in() as opened:
        opened.world.pace.on = False
        yield opened


@pytest.fixture
def bot(telegram: StandIn, tmp_path: Path) -> BotProcess:
    return BotProcess(telegram, tmp_path)


@pytest.fixture
def maija(telegram: StandIn) -> Person:
    return telegram.person("Maija Kukkula", username="maija.kukkula", started=True)


async def start(bot: BotProcess, bug: str = "message", **environment: str) -> None:
    home = str(bot.database.parent)
    cache = {"HOME": home, "XDG_CACHE_HOME": home}
    await bot.start(("--debug",), command=FAULTY, BUG=bug, **cache, **environment)


def leaks(bot: BotProcess, token: str) -> Iterator[str]:
    """Return where the token is, and where in the log what somebody wrote is."""
    forms = {token, quote(token, safe=""), token.partition(":")[2]} - {""}
    for path in bot.database.parent.rglob("*"):
        if path.is_file() and any(form.encode() in path.read_bytes() for form in forms):
            yield f"the token is in {path.name}"
    said = bot.said()
    yield from (f"{piece!r} is in the log" for piece in PIECES if piece in said)


async def test_through_a_conversation_with_every_trouble(
    telegram: StandIn, bot: BotProcess, maija: Person, tmp_path: Path
) -> None:
    telegram.faults.add("getMe", bad_gateway(), times=1)
    await start(bot)
    await bot.serves()
    maija.says("ehdota")
    await maija.hears("Millaista yhteistyötä", within=30)
    for place, fault in enumerate((flood(1), bad_gateway(), reset_before(), malformed(), hangs())):
        telegram.faults.add("sendMessage", fault, times=1, skip=place)
    for place, fault in enumerate((bad_gateway(), malformed(), reset_before())):
        telegram.faults.add("getUpdates", fault, times=1, skip=place)
    telegram.faults.add("answerCallbackQuery", bad_gateway(), times=1)
    maija.presses("MINNO-projekti")
    await maija.hears("Mikä haaste", within=60)
    maija.edits(maija.says("Nuoret eivät löydä Kukkulan kerhoa."), "Nuoret eivät löydä Kukkulan kerhoamme.")
    maija.says("/kukkula")
    maija.sends_photo(caption="Kukkulan kesäjuhla")
    maija.sends_contact(name="Kalle Kukkula")
    maija.says("kaadu tähän salaisuuteen")
    await maija.hears("meni vikaan", within=60)
    maija.blocks()
    maija.unblocks()
    maija.says("/ohje")
    await maija.hears("Näin tämä toimii", within=60)
    assert list(leaks(bot, telegram.token)) == [], "while it runs: also the log of the database"
    assert (tmp_path / "kanta.db-wal").exists()
    assert await bot.stop() == 0
    assert "RuntimeError" in bot.said()
    assert list(leaks(bot, telegram.token)) == []


@pytest.mark.parametrize("bug", ["task", "thread"])
async def test_when_something_fails_that_nobody_waits_for(
    telegram: StandIn, bot: BotProcess, maija: Person, bug: str
) -> None:
    await start(bot, bug, PYTHONASYNCIODEBUG="1")
    await bot.serves()
    maija.says("kaadu tähän salaisuuteen")
    maija.says("/ohje")
    await maija.hears("Näin tämä toimii", within=30)
    assert await bot.stop() == 0
    assert "RuntimeError" in bot.said()
    assert list(leaks(bot, telegram.token)) == []


async def test_when_it_cannot_go_on_because_of_a_bug(
    telegram: StandIn, bot: BotProcess, maija: Person
) -> None:
    await start(bot, "vital")
    await bot.serves()
    maija.says("kaadu tähän salaisuuteen")
    assert await bot.ended() == 1
    assert "because of a fault of its own (RuntimeError at" in bot.said()
    assert "Traceback" not in bot.said()
    assert list(leaks(bot, telegram.token)) == []


@pytest.mark.parametrize(
    ("method", "sentence"),
    [
        pytest.param("getUpdates", "refuses the token", id="revoked while it polls"),
        pytest.param("sendMessage", "refuses the token", id="revoked while it sends"),
        pytest.param("two", "Another program fetches", id="another program with the same token"),
    ],
)
async def test_when_only_a_person_can_mend_it(
    telegram: StandIn, bot: BotProcess, maija: Person, method: str, sentence: str
) -> None:
    await start(bot)
    await bot.serves()
    if method == "two":
        telegram.faults.add("getUpdates", conflict())
    else:
        telegram.faults.add(method, unauthorized())
    maija.says("onko Kukkulan väki ry mukana?")
    assert await bot.ended() == 1
    last = bot.said().splitlines()[-1]
    assert sentence in last
    assert "Traceback" not in bot.said()
    assert list(leaks(bot, telegram.token)) == []


@pytest.mark.parametrize(
    "token",
    [
        pytest.param("123456789:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", id="of no bot"),
        pytest.param("Kukkula-ei-ole-tunniste", id="not a token at all"),
        pytest.param("123456789:AAAAAAAAAAAAAAAAA/AAAA%2FAAAA?AAAA", id="of signs that mean something else"),
        pytest.param("123456789:AAAAAAAAAAAAAAAAAÄAAAAAAAA", id="of signs that no address has"),
    ],
)
async def test_when_the_token_is_wrong_from_the_start(bot: BotProcess, token: str) -> None:
    async with asyncio.timeout(60):
        await start(bot, TELEGRAM_BOT_TOKEN=token)
        assert await bot.ended() == 1
    assert "BotFather" in bot.said().splitlines()[-1]
    assert "Traceback" not in bot.said()
    assert list(leaks(bot, token)) == []
