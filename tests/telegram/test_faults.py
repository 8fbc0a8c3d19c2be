"""What goes wrong on demand, as a client without a library meets it."""

import asyncio

import aiohttp
import pytest

from tests.telegram import faults
from tests.telegram.conftest import Ask
from tests.telegram.faults import Effect, Fault
from tests.telegram.people import Person
from tests.telegram.server import StandIn


@pytest.fixture
def maija(telegram: StandIn) -> Person:
    return telegram.person("Maija Meikäläinen", started=True)


@pytest.mark.parametrize(
    ("fault", "status", "arrived"),
    [
        pytest.param(faults.flood(7), 429, False, id="flood"),
        pytest.param(faults.server_error(), 500, False, id="500"),
        pytest.param(faults.server_error(effect=Effect.DONE), 500, True, id="500, done"),
        pytest.param(faults.conflict(), 409, False, id="409"),
        pytest.param(faults.unauthorized(), 401, False, id="401"),
        pytest.param(faults.slow(0.01), 200, True, id="slow"),
    ],
)
async def test_an_answer_is_what_the_fault_says(
    telegram: StandIn, ask: Ask, maija: Person, fault: Fault, status: int, arrived: bool
) -> None:
    telegram.faults.add("sendMessage", fault, times=1)
    told = await ask("sendMessage", chat_id=maija.id, text="eka")
    assert (told.status, bool(maija.heard())) == (status, arrived)
    assert told.body.get("parameters") == ({"retry_after": 7} if status == 429 else None)
    assert (await ask("sendMessage", chat_id=maija.id, text="toka")).status == 200
    assert telegram.faults.happened == [("sendMessage", fault.name)]
    assert [call.fault for call in telegram.world.calls] == [fault.name, ""]


@pytest.mark.parametrize(
    ("fault", "arrived"),
    [
        pytest.param(faults.reset_before(), False, id="before"),
        pytest.param(faults.reset_after(), True, id="after"),
    ],
)
async def test_a_reset_hides_whether_the_message_arrived(
    telegram: StandIn, ask: Ask, maija: Person, fault: Fault, arrived: bool
) -> None:
    telegram.faults.add("sendMessage", fault, times=1)
    with pytest.raises(aiohttp.ClientError):
        await ask("sendMessage", chat_id=maija.id, text="eka")
    assert bool(maija.heard()) == arrived


@pytest.mark.parametrize("effect", Effect)
async def test_what_hangs_is_given_up_by_the_client(
    telegram: StandIn, ask: Ask, maija: Person, effect: Effect
) -> None:
    telegram.faults.add("sendMessage", faults.hangs(effect=effect), times=1)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(ask("sendMessage", chat_id=maija.id, text="eka"), 0.05)
    assert bool(maija.heard()) == (effect is Effect.DONE)


@pytest.mark.parametrize(
    ("fault", "kind", "said"),
    [
        pytest.param(faults.bad_gateway(), "text/html", "<html>", id="502"),
        pytest.param(faults.malformed(), "application/json", '{"ok": true, "resu', id="half JSON"),
    ],
)
async def test_a_body_can_be_no_json(
    telegram: StandIn, maija: Person, fault: Fault, kind: str, said: str
) -> None:
    telegram.faults.add("*", fault, times=1)
    url = f"{telegram.url}/bot{telegram.token}/getMe"
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        assert answer.content_type == kind
        assert (await answer.text()).startswith(said)


async def test_faults_wait_for_their_turn_and_end(telegram: StandIn, ask: Ask) -> None:
    telegram.faults.add("getMe", faults.server_error(), times=2, skip=1)
    assert [(await ask("getMe")).status for _ in range(4)] == [200, 500, 500, 200]
    telegram.faults.add("*", faults.server_error())
    assert [(await ask("getMe")).status for _ in range(3)] == [500] * 3
    telegram.faults.clear()
    assert (await ask("getMe")).status == 200


async def test_a_seed_decides_chance(telegram: StandIn, ask: Ask) -> None:
    async def statuses() -> list[int]:
        telegram.faults.clear()
        telegram.faults.add("getMe", faults.server_error(), chance=0.5, seed=3)
        return [(await ask("getMe")).status for _ in range(20)]

    first = await statuses()
    assert set(first) == {200, 500}
    assert await statuses() == first


async def test_updates_can_come_twice_and_in_disorder(telegram: StandIn, ask: Ask, maija: Person) -> None:
    for text in ("yksi", "kaksi", "kolme"):
        maija.says(text)
    sound = [each["update_id"] for each in (await ask("getUpdates")).result]
    telegram.faults.duplicated = 1.0
    assert [each["update_id"] for each in (await ask("getUpdates")).result] == [
        n for n in sound for _ in (1, 2)
    ]
    telegram.faults.duplicated, telegram.faults.reordered = 0.0, 1.0
    shuffled = [each["update_id"] for each in (await ask("getUpdates")).result]
    assert shuffled != sound
    assert sorted(shuffled) == sound


async def test_a_confirmed_update_can_come_again(telegram: StandIn, ask: Ask, maija: Person) -> None:
    maija.says("hei")
    (update,) = (await ask("getUpdates")).result
    beyond = update["update_id"] + 1
    assert (await ask("getUpdates", offset=beyond)).result == []
    telegram.world.updates.redeliver(update["update_id"])
    assert (await ask("getUpdates", offset=beyond)).result == [update]
    assert (await ask("getUpdates", offset=beyond)).result == []


async def test_the_network_goes_and_comes_back(telegram: StandIn, ask: Ask, maija: Person) -> None:
    url = telegram.url
    poll = asyncio.create_task(ask("getUpdates", timeout=30))
    await maija.updates.is_polled()
    await telegram.network_down()
    with pytest.raises(aiohttp.ClientError):
        await poll
    with pytest.raises(aiohttp.ClientConnectorError):
        await ask("getMe")
    await telegram.network_up()
    assert telegram.url == url
    assert (await ask("getMe")).status == 200
