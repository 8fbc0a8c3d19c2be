"""From the inbox table to the application: what is handed out means what it meant when it was stored."""

import asyncio
from pathlib import Path

import pytest

from bot.storage.database import open_database
from bot.storage.inbox import Incoming, finish, receive
from handlers.feeding import PORTION, Feeder, Taken, taken_from
from handlers.incoming import BotIdentity
from handlers.payload import to_payload
from tests.dialogue.fakes import NOW
from tests.handlers.chats import GROUP, ME, heard, sent

SAID = sent(text="@minno_bot mikä MINNO on?", chat=GROUP)
"""What was said to the bot by the name that it has in these tests."""


def stored(number: int, payload: str) -> Incoming:
    return Incoming(ME.name, number, "telegram", str(GROUP["id"]), payload)


def test_out_of_the_table_it_means_the_same() -> None:
    assert taken_from(stored(5, to_payload(SAID)), ME) == Taken(5, str(GROUP["id"]), heard(SAID))


def test_what_was_said_to_a_name_that_the_bot_no_longer_has_means_nothing() -> None:
    renamed = BotIdentity(ME.id, "toinen_bot")
    assert taken_from(stored(5, to_payload(SAID)), renamed) == Taken(5, str(GROUP["id"]), None)


def test_whoever_logs_what_is_handed_out_does_not_log_what_was_said() -> None:
    assert "MINNO" not in f"{taken_from(stored(5, to_payload(SAID)), ME)!r}"


@pytest.mark.parametrize(
    "payload",
    [
        pytest.param("salaisuus", id="no JSON"),
        pytest.param('["salaisuus"]', id="a list"),
        pytest.param('{"message":{"text":"salaisuus"}}', id="no chat and no writer"),
        pytest.param('{"message":{"text":"salaisuus","from":{}}}', id="a writer without a number"),
    ],
)
async def test_a_row_that_nobody_can_read_holds_up_no_other(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, payload: str
) -> None:
    """It is handed out as well, so that it gets out of the table."""
    queue: asyncio.Queue[object] = asyncio.Queue()
    async with open_database(tmp_path / "kanta.db") as database:
        async with database.writing() as unit:
            await receive(unit, [stored(1, payload), stored(2, to_payload(SAID))], NOW)
        feeding = asyncio.create_task(Feeder(database, ME, queue).run())
        async with asyncio.timeout(10):
            handed_out = [await queue.get(), await queue.get()]
        feeding.cancel()
        await asyncio.wait({feeding})
    assert handed_out == [
        Taken(number, str(GROUP["id"]), each) for number, each in ((1, None), (2, heard(SAID)))
    ]
    assert "salaisuus" not in caplog.text


async def test_a_backlog_is_handed_out_in_order_in_portions(tmp_path: Path) -> None:
    queue: asyncio.Queue[object] = asyncio.Queue()
    numbers = range(1, 2 * PORTION + 10)
    async with open_database(tmp_path / "kanta.db") as database:
        async with database.writing() as unit:
            await receive(unit, [stored(number, to_payload(SAID)) for number in numbers[:-1]], NOW)
        feeder = Feeder(database, ME, queue)
        feeding = asyncio.create_task(feeder.run())
        handed_out = []
        async with asyncio.timeout(10):
            for number in numbers:
                if number == 2:  # one more comes while the table is full
                    last = stored(numbers[-1], to_payload(SAID))
                    async with database.writing() as unit:
                        await receive(unit, [last], NOW)
                    feeder.take([taken_from(last, ME)])
                taken = await queue.get()
                assert isinstance(taken, Taken)
                handed_out.append(taken.number)
                assert queue.qsize() < PORTION
                async with database.writing() as unit:
                    await finish(unit, ME.name, number, NOW)
                feeder.done(number)
        feeding.cancel()
        await asyncio.wait({feeding})
    assert handed_out == [*numbers]
