"""Requests to Telegram: what arrives, how failures are told, and that the token is in none of it."""

import asyncio
import logging
import traceback
from collections.abc import AsyncIterator
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as some
from telegram import Bot
from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut
from yarl import URL

from handlers.requesting import Requests, ask, form_of
from tests.telegram import faults
from tests.telegram.people import Person
from tests.telegram.server import StandIn, stand_in


@pytest.fixture
async def telegram() -> AsyncIterator[StandIn]:
    async with stand_in() as opened:
        opened.world.pace.on = False
        yield opened
        assert opened.violations == []


@pytest.fixture
def maija(telegram: StandIn) -> Person:
    return telegram.person("Maija Meikäläinen", started=True)


@pytest.fixture
async def bot(telegram: StandIn) -> AsyncIterator[Bot]:
    async with bot_at(telegram) as opened:
        yield opened


def bot_at(telegram: StandIn) -> Bot:
    return Bot(
        telegram.token,
        base_url=f"{telegram.url}/bot",
        base_file_url=f"{telegram.url}/file/bot",
        request=Requests(),
        get_updates_request=Requests(),
    )


TEXT = "Hei, äiti & «isä»; 100 % = a+b?\n\n#1 👋🏽 \\ \"'"


async def test_a_text_arrives_as_it_is(bot: Bot, maija: Person) -> None:
    await ask(bot, "sendMessage", {"chat_id": str(maija.id), "text": TEXT})
    await bot.send_message(maija.id, TEXT)
    assert [message.text for message in maija.heard()] == [TEXT, TEXT]


@given(some.dictionaries(some.text(min_size=1), some.text(some.characters(exclude_categories=["Cs"]))))
def test_every_form_can_be_read_again(fields: dict[str, str]) -> None:
    readable = {name: value for name, value in fields.items() if name.isascii() and name.isalnum()}
    assert dict(parse_qsl(form_of(readable).decode(), keep_blank_values=True)) == readable


async def test_a_file_arrives_with_its_name_and_content(bot: Bot, telegram: StandIn, maija: Person) -> None:
    content = bytes(range(256)) * 4000
    await bot.send_document(maija.id, content, caption="Vietyjä: 3 ä", filename="ehdotukset ä.xlsx")
    (message,) = maija.heard()
    assert message.text == "Vietyjä: 3 ä"
    assert message.content["document"]["file_name"] == "ehdotukset ä.xlsx"
    fetched = await bot.get_file(message.content["document"]["file_id"])
    assert await fetched.download_as_bytearray() == content


@pytest.mark.parametrize(
    ("fault", "raised"),
    [
        pytest.param(faults.server_error(), NetworkError, id="5xx"),
        pytest.param(faults.bad_gateway(), NetworkError, id="a page instead of JSON"),
        pytest.param(faults.reset_before(), NetworkError, id="cut off before"),
        pytest.param(faults.reset_after(), NetworkError, id="cut off after"),
        pytest.param(faults.flood(3), RetryAfter, id="too fast"),
    ],
)
async def test_failures_are_those_that_ptb_knows(
    bot: Bot, telegram: StandIn, maija: Person, fault: faults.Fault, raised: type[TelegramError]
) -> None:
    telegram.faults.add("sendMessage", fault, times=1)
    with pytest.raises(raised):
        await ask(bot, "sendMessage", {"chat_id": str(maija.id), "text": "a"})
    await ask(bot, "sendMessage", {"chat_id": str(maija.id), "text": "b"})
    assert maija.heard()[-1].text == "b"


async def test_what_is_refused_is_a_bad_request(bot: Bot, telegram: StandIn) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await ask(bot, "sendMessage", {"chat_id": "1234", "text": "a"})


async def test_an_answer_that_does_not_come_is_timed_out(bot: Bot, telegram: StandIn, maija: Person) -> None:
    telegram.faults.add("sendMessage", faults.hangs(), times=1)
    with pytest.raises(TimedOut):
        await bot.send_message(maija.id, "a", read_timeout=0.05)


async def everything_fails(telegram: StandIn) -> list[TelegramError]:
    """Return what is raised where nobody listens, where the token is refused, and for what is no address."""
    raised: list[TelegramError] = []

    async def fails(bot: Bot) -> None:
        try:
            await ask(bot, "sendMessage", {"chat_id": "1", "text": "a"})
        except TelegramError as error:
            raised.append(error)

    async with bot_at(telegram) as bot:
        telegram.revoke_token()
        await fails(bot)
        await telegram.network_down()
        await fails(bot)
    request = Requests()
    await request.initialize()
    for address in (f"http://[{telegram.token}/sendMessage", f"nothing://bot{telegram.token}/x"):
        try:
            await request.post(address)
        except TelegramError as error:
            raised.append(error)
    await request.shutdown()
    return raised


async def test_the_token_is_in_no_error_and_no_log(
    telegram: StandIn, caplog: pytest.LogCaptureFixture
) -> None:
    token, secret = telegram.token, telegram.token.partition(":")[2]
    with caplog.at_level(logging.DEBUG):
        for name in ("aiohttp", "asyncio"):
            logging.getLogger(name).setLevel(logging.DEBUG)
        raised = await everything_fails(telegram)
    assert [type(error) for error in raised] == [InvalidToken, NetworkError, NetworkError, NetworkError]
    for error in raised:
        told = "".join(traceback.format_exception(error))
        assert token not in told
        assert secret not in told
    assert secret not in caplog.text


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        pytest.param({}, None, id="none"),
        pytest.param({"http_proxy": "http://proxy:3128"}, "http://proxy:3128", id="one"),
        pytest.param(
            {"http_proxy": "http://proxy:3128", "no_proxy": "api.example"}, None, id="not for this host"
        ),
    ],
)
def test_the_environment_says_which_proxy(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], expected: str | None
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert Requests()._proxy(URL("http://api.example/bot1:a/getMe")) == expected


async def test_closing_twice_is_no_fault_and_opening_again_works(telegram: StandIn) -> None:
    request = Requests()
    await request.shutdown()
    for _ in range(2):
        await request.initialize()
        await request.initialize()
        await asyncio.gather(*(request.post(f"{telegram.url}/bot{telegram.token}/getMe") for _ in range(5)))
        await request.shutdown()
        await request.shutdown()
