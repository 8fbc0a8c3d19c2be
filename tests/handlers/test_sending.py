"""What is in the outbox arrives: through a real Bot over HTTP, whatever Telegram and the network do.

The stand-in's clock is stopped and is the sender's too: time passes when a test lets it pass.
"""

import asyncio
import itertools
import logging
import sqlite3
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Row, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.errors import ChannelError
from bot.storage.database import _DURABLE, Database, open_database
from bot.storage.outbox import Outgoing, forget_messages, put
from bot.storage.tables import outbox, proposals
from handlers.incoming import CHANNEL
from handlers.outgoing import OutgoingText
from handlers.pacing import AT_ONCE, CHATS_IN_AN_OUTAGE
from handlers.sending import Sender
from tests.telegram import faults
from tests.telegram.faults import Effect, Fault
from tests.telegram.people import Person
from tests.telegram.server import StandIn, stand_in
from tests.telegram.views import View

PATIENCE = 10.0
"""Real seconds that only a failing test waits."""

SECRET = "salainen asia"


@pytest.fixture
async def telegram() -> AsyncIterator[StandIn]:
    """Give a stand-in whose time stands still and that lets any hurry pass."""
    async with stand_in() as running:
        running.world.clock.stop()
        running.world.pace.on = False
        yield running
        assert running.violations == []


@pytest.fixture
async def bot(telegram: StandIn) -> AsyncIterator[Bot]:
    connections = HTTPXRequest(connection_pool_size=16, read_timeout=PATIENCE)
    async with Bot(telegram.token, base_url=f"{telegram.url}/bot", request=connections) as bot:
        yield bot


class Office:
    """A sender at work, its outbox, and the time."""

    def __init__(self, telegram: StandIn, bot: Bot, database: Database) -> None:
        self.telegram, self.bot, self.database = telegram, bot, database
        self.sender = Sender(bot, database, self.now)

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.telegram.world.clock.now(), UTC)

    async def put(self, chat: View, *texts: str) -> None:
        """Put texts into the outbox."""
        messages = [Outgoing(CHANNEL, str(chat.id), OutgoingText(text).to_json(), "testi") for text in texts]
        await self.put_messages(messages)

    async def put_messages(self, messages: Sequence[Outgoing]) -> None:
        async with self.database.writing() as unit:
            await put(unit, messages, self.now())
        self.sender.wake()

    async def rows(self) -> list[Row[Any]]:
        """Return the whole outbox."""
        async with self.database.reading() as unit:
            return list(await unit.execute(select(outbox).order_by(outbox.c.id)))

    async def waiting(self) -> int:
        """Return how many messages have neither left nor been given up."""
        return sum(row.done_at is None for row in await self.rows())

    async def everything_left(self, *, step: float = 0.0) -> None:
        """Wait until nothing waits any more, while time passes in steps."""
        async with asyncio.timeout(PATIENCE):
            while await self.waiting():
                self.passes(step)
                await asyncio.sleep(0.002)

    async def tried(self, times: int) -> None:
        """Wait until failures have been written down so many times."""
        async with asyncio.timeout(PATIENCE):
            while sum(row.attempts for row in await self.rows()) < times:  # noqa: ASYNC110  # a table tells nobody
                await asyncio.sleep(0.002)

    def passes(self, seconds: float) -> None:
        """Let time pass."""
        self.telegram.world.clock.advance(seconds)
        self.sender.wake()

    def calls(self) -> int:
        """Return how often a message was tried to be sent."""
        return len(list(self.telegram.world.asked("sendMessage")))

    @asynccontextmanager
    async def open(self) -> AsyncIterator["Office"]:
        """Run a sender."""
        stop = asyncio.Event()
        task = asyncio.create_task(self.sender.run(stop))
        try:
            yield self
        finally:
            stop.set()
            await task

    def anew(self) -> "Office":
        """Return what a new process would be."""
        return Office(self.telegram, self.bot, self.database)


@pytest.fixture
def office(telegram: StandIn, bot: Bot, database: Database) -> Office:
    return Office(telegram, bot, database)


def people(telegram: StandIn, count: int) -> list[Person]:
    return [telegram.person(f"Henkilö {number}", started=True) for number in range(count)]


def heard(view: View) -> list[str]:
    return [message.text for message in view.heard()]


def numbers(count: int) -> list[str]:
    return [str(number) for number in range(count)]


async def test_a_message_arrives_and_its_text_is_gone(office: Office, telegram: StandIn) -> None:
    (maija,) = people(telegram, 1)
    async with office.open():
        await office.put(maija, "Hei", "sinä")
        await office.everything_left()
    assert heard(maija) == ["Hei", "sinä"]
    assert [row.payload for row in await office.rows()] == [None, None]


async def test_what_another_program_put_is_found_without_being_told(
    office: Office, telegram: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.sending.LOOK_EVERY", 0.02)
    (maija,) = people(telegram, 1)
    async with office.open():
        await office.put(maija, "itse")
        await maija.hears("itse")
        await office.anew().put(maija, "kuoresta")
        await maija.hears("kuoresta")


HIDES_NOTHING = [faults.flood(2), faults.server_error(), faults.bad_gateway(), faults.reset_before()]
MAY_HAVE_ARRIVED = [
    faults.reset_after(),
    faults.malformed(),
    faults.server_error(effect=Effect.DONE),
    faults.bad_gateway(effect=Effect.DONE),
]


async def test_a_chats_messages_keep_their_order_whatever_goes_wrong(
    office: Office, telegram: StandIn
) -> None:
    chats = people(telegram, 6)
    for seed, fault in enumerate(HIDES_NOTHING):
        telegram.faults.add("sendMessage", fault, chance=0.1, seed=seed)
    async with office.open():
        for text in numbers(12):
            for chat in chats:
                await office.put(chat, text)
        await office.everything_left(step=0.3)
    assert [heard(chat) for chat in chats] == [numbers(12)] * 6
    assert len(telegram.faults.happened) > 10


async def test_a_message_is_repeated_only_where_it_was_hidden_that_it_arrived(
    office: Office, telegram: StandIn
) -> None:
    chats = people(telegram, 10)
    for seed, fault in enumerate(MAY_HAVE_ARRIVED):
        telegram.faults.add("sendMessage", fault, chance=0.05, seed=seed)
    async with office.open():
        for chat in chats:
            await office.put(chat, *numbers(10))
        await office.everything_left(step=0.3)
    told = [heard(chat) for chat in chats]
    assert [[text for text, _ in itertools.groupby(texts)] for texts in told] == [numbers(10)] * 10
    assert sum(map(len, told)) == 100 + len(telegram.faults.happened)
    assert telegram.faults.happened


class TestTooManyRequests:
    async def test_a_chat_waits_as_long_as_telegram_says(self, office: Office, telegram: StandIn) -> None:
        maija, ville = people(telegram, 2)
        telegram.faults.add("sendMessage", faults.flood(7), times=1)
        async with office.open():
            await office.put(maija, "1", "2")
            await office.tried(1)
            office.passes(6.9)
            await office.put(ville, "heti")
            await ville.hears("heti")
            assert heard(maija) == []
            office.passes(0.2)
            await maija.hears("2")

    async def test_two_chats_at_once_hold_all(self, office: Office, telegram: StandIn) -> None:
        maija, ville, kalle = people(telegram, 3)
        telegram.faults.add("sendMessage", faults.flood(5), times=2)
        async with office.open():
            await office.put(maija, "1")
            await office.put(ville, "1")
            await office.tried(2)
            await office.put(kalle, "1")
            office.passes(4.9)
            await office.database.checkpoint()
            assert office.calls() == 2
            office.passes(0.2)
            await office.everything_left(step=0.05)
        assert [heard(each) for each in (maija, ville, kalle)] == [["1"]] * 3

    async def test_a_backlog_keeps_telegrams_limits_once_they_are_known(
        self, office: Office, telegram: StandIn
    ) -> None:
        telegram.world.pace.on = True
        chats = people(telegram, 40)
        async with office.open():
            for chat in chats:
                await office.put(chat, "1", "2")
            await office.everything_left(step=0.02)
        assert [heard(chat) for chat in chats] == [["1", "2"]] * 40
        assert 1 < telegram.world.pace.refused <= 2 * AT_ONCE


async def test_a_chats_waits_double_and_outlive_the_process(office: Office, telegram: StandIn) -> None:
    (maija,) = people(telegram, 1)
    telegram.faults.add("sendMessage", faults.bad_gateway())
    waits: list[float] = []
    async with office.open():
        await office.put(maija, "1")
        for attempt in range(1, 8):
            office.passes(sum(waits[-1:]))
            await office.tried(attempt)
            (row,) = await office.rows()
            waits.append((row.not_before - office.now()).total_seconds())
    assert waits == pytest.approx([1, 2, 4, 8, 16, 32, 60], abs=0.01)
    telegram.faults.clear()
    later = office.anew()
    calls = later.calls()
    async with later.open():
        later.passes(59)
        await later.database.checkpoint()
        assert later.calls() == calls
        await later.everything_left(step=1)
    assert heard(maija) == ["1"]


async def test_a_postponed_message_leaves_by_itself_when_its_time_comes(
    office: Office, telegram: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.ledger.backoff", lambda attempts: timedelta(milliseconds=20))
    (maija,) = people(telegram, 1)
    telegram.faults.add("sendMessage", faults.server_error(), times=2)
    await office.put(maija, "1")
    office.sender = Sender(office.bot, office.database, lambda: datetime.now(UTC))
    async with office.open():
        await maija.hears("1", within=1.0)  # sooner than anybody looks for no reason


class TestOutage:
    async def test_the_network_goes_and_comes_back(self, office: Office, telegram: StandIn) -> None:
        chats = people(telegram, 40)
        await telegram.network_down()
        async with office.open():
            for chat in chats:
                await office.put(chat, "1", "2")
            await office.tried(CHATS_IN_AN_OUTAGE)
            await telegram.network_up()
            await office.everything_left(step=0.2)
        assert [heard(chat) for chat in chats] == [["1", "2"]] * 40

    async def test_it_is_tried_out_with_one_message_at_a_time(
        self, office: Office, telegram: StandIn
    ) -> None:
        chats = people(telegram, 100)
        telegram.faults.add("sendMessage", faults.bad_gateway())
        async with office.open():
            await office.put_messages(
                [Outgoing(CHANNEL, str(chat.id), OutgoingText("1").to_json()) for chat in chats]
            )
            await office.tried(AT_ONCE)
            for _ in range(100):
                office.passes(0.3)
                await asyncio.sleep(0.005)
            # 30 s went by, in which somebody wrote all the time
            assert office.calls() <= AT_ONCE + CHATS_IN_AN_OUTAGE + 30
            telegram.faults.clear()
            await office.everything_left(step=0.3)


class TestUndeliverable:
    @pytest.mark.parametrize(
        ("happens", "reason"),
        [
            pytest.param(lambda who: who.blocks(), "blocked", id="blocked"),
            pytest.param(lambda who: who.deactivates(), "deactivated", id="account deleted"),
            pytest.param(lambda who: setattr(who.chat, "started", False), "never-started", id="not started"),
            pytest.param(lambda who: who.world.chats.pop(who.id), "not-found", id="no such chat"),
        ],
    )
    async def test_who_cannot_be_reached_is_given_up_with_a_reason(
        self, office: Office, telegram: StandIn, happens: Callable[[Person], object], reason: str
    ) -> None:
        maija, ville = people(telegram, 2)
        happens(maija)
        async with office.open():
            await office.put(maija, "1")
            await office.put(ville, "1")
            await office.everything_left()
        assert [(row.failed, row.payload) for row in await office.rows()] == [(reason, None), (None, None)]
        assert heard(ville) == ["1"]

    async def test_a_group_that_threw_the_bot_out_is_given_up(
        self, office: Office, telegram: StandIn
    ) -> None:
        (maija,) = people(telegram, 1)
        group = telegram.group("Hallitus", [maija])
        group.throws_out_the_bot(maija)
        async with office.open():
            await office.put(group, "1")
            await office.everything_left()
        assert [row.failed for row in await office.rows()] == ["removed"]

    async def test_what_telegram_refuses_is_not_tried_again_and_the_next_one_is(
        self, office: Office, telegram: StandIn
    ) -> None:
        (maija,) = people(telegram, 1)
        async with office.open():
            await office.put(maija, "x" * 4097, "2")
            await office.everything_left()
        assert [row.failed for row in await office.rows()] == ["too-long", None]
        assert heard(maija) == ["2"]
        telegram.violations.clear()  # what this test is about

    async def test_what_makes_the_code_fail_three_times_is_given_up(
        self, office: Office, telegram: StandIn
    ) -> None:
        (maija,) = people(telegram, 1)
        broken = Outgoing(CHANNEL, str(maija.id), '{"kind":"tuntematon"}', "testi")
        async with office.open():
            await office.put_messages([broken])
            await office.put(maija, "2")
            await office.everything_left(step=0.5)
        assert [(row.failed, row.attempts) for row in await office.rows()] == [("fault", 3), (None, 0)]
        assert heard(maija) == ["2"]


async def test_a_group_that_moved_is_followed_and_the_operator_told(
    office: Office, telegram: StandIn, caplog: pytest.LogCaptureFixture
) -> None:
    (maija,) = people(telegram, 1)
    old = telegram.group("Hallitus", [maija], supergroup=False)
    new = old.migrates()
    async with office.open():
        await office.put(old, *numbers(4))
        await office.everything_left()
    assert heard(new) == numbers(4)
    assert f"the group {old.id} is now {new.id}" in caplog.text


class TestSideBySide:
    async def test_requests_never_wait_for_a_connection(self, office: Office, telegram: StandIn) -> None:
        chats = people(telegram, 30)
        telegram.faults.add("sendMessage", faults.hangs(), times=AT_ONCE)
        async with office.open():
            for chat in chats:
                await office.put(chat, "1")
            await telegram.world.changes.until(lambda: office.calls() == AT_ONCE, PATIENCE)
            await office.database.checkpoint()
            assert office.calls() == AT_ONCE

    async def test_a_chat_that_hangs_holds_up_no_other(self, office: Office, telegram: StandIn) -> None:
        maija, *others = people(telegram, 20)
        telegram.faults.add("sendMessage", faults.hangs(), times=1)
        async with office.open():
            await office.put(maija, *numbers(50))
            for other in others:
                await office.put(other, "1", "2")
            for other in others:
                await other.hears("2")
        assert heard(maija) == []

    async def test_what_is_put_while_its_chat_is_busy_follows_at_once(
        self, office: Office, telegram: StandIn
    ) -> None:
        (maija,) = people(telegram, 1)
        telegram.faults.add("sendMessage", faults.slow(0.05), times=1)
        async with office.open():
            await office.put(maija, "1")
            await maija.hears("1")
            await office.put(maija, "2")
            await maija.hears("2", within=1.0)  # sooner than anybody looks for no reason


class TestStopping:
    async def test_it_stops_at_once_with_a_backlog(self, office: Office, telegram: StandIn) -> None:
        chats = people(telegram, 100)
        await office.put_messages(
            [
                Outgoing(CHANNEL, str(chat.id), OutgoingText(text).to_json())
                for text in numbers(10)
                for chat in chats
            ]
        )
        async with office.open():
            await chats[0].hears("0")
        sent = len(telegram.world.sent)
        assert sent < 1000
        assert await office.waiting() == 1000 - sent

    @pytest.mark.parametrize("is_told_before", [False, True])
    async def test_a_cancelled_one_repeats_nothing_that_was_answered(
        self, office: Office, telegram: StandIn, is_told_before: bool
    ) -> None:
        """A supervisor of tasks may cancel one that is about to stop."""
        chats = people(telegram, 30)
        for chat in chats:
            await office.put(chat, *numbers(5))
        for stops in range(1, 20):
            stop = asyncio.Event()
            task = asyncio.create_task(office.anew().sender.run(stop))
            await telegram.world.changes.until(lambda n=stops: len(telegram.world.sent) >= 7 * n, PATIENCE)
            if is_told_before:
                stop.set()
                for _ in range(4):
                    await asyncio.sleep(0)
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        later = office.anew()
        async with later.open():
            await later.everything_left()
        assert [heard(chat) for chat in chats] == [numbers(5)] * 30

    async def test_what_is_cut_off_while_it_hangs_is_sent_again(
        self, office: Office, telegram: StandIn, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("handlers.sending.GRACE", 0.01)
        (maija,) = people(telegram, 1)
        telegram.faults.add("sendMessage", faults.hangs(effect=Effect.DONE), times=1)
        async with office.open():
            await office.put(maija, "1", "2")
            await maija.hears("1")
        later = office.anew()
        async with later.open():
            await later.everything_left()
        assert heard(maija) == ["1", "1", "2"]


class TestRevokedToken:
    async def test_it_ends_the_run_with_a_plain_sentence(self, office: Office, telegram: StandIn) -> None:
        (maija,) = people(telegram, 1)
        telegram.revoke_token()
        await office.put(maija, "1")
        with pytest.raises(ChannelError, match="BotFather") as raised:
            async with asyncio.timeout(PATIENCE):
                await office.sender.run(asyncio.Event())
        assert telegram.token not in str(raised.value)
        assert raised.value.__suppress_context__
        assert await office.waiting() == 1

    async def test_not_found_may_pass_and_costs_no_message(self, office: Office, telegram: StandIn) -> None:
        """A server that is being mended says it too; whoever fetches updates ends a run where it lasts."""
        (maija,) = people(telegram, 1)
        telegram.faults.add("*", Fault("404", Effect.NONE, faults.Answer(404, "{}")), times=3)
        async with office.open():
            await office.put(maija, "1")
            await office.everything_left(step=0.5)
        assert heard(maija) == ["1"]

    async def test_messages_outlive_a_bot_that_is_logged_out(self, office: Office, telegram: StandIn) -> None:
        (maija,) = people(telegram, 1)
        await office.bot.log_out()
        await office.put(maija, "1")
        with pytest.raises(ChannelError, match="logged out"):
            async with asyncio.timeout(PATIENCE):
                await office.sender.run(asyncio.Event())
        assert await office.waiting() == 1


async def test_what_is_erased_after_it_was_read_never_leaves_and_others_do(
    office: Office, telegram: StandIn
) -> None:
    maija, ville = people(telegram, 2)
    telegram.faults.add("sendMessage", faults.slow(0.5), times=1)
    async with office.open():
        await office.put(maija, *map(str, range(20)))  # all in hand, behind the one that hangs
        await office.put(ville, "1")
        async with asyncio.timeout(PATIENCE):
            while office.calls() < 2:  # noqa: ASYNC110  # a list tells nobody
                await asyncio.sleep(0.002)
        async with office.database.writing() as unit:
            await forget_messages(unit, CHANNEL, [str(maija.id)], proposals.c.id.is_(None))
        await office.put(maija, "hei taas")
        await office.everything_left(step=0.5)
    assert "hei taas" in [message.text for message in maija.heard()]
    assert {message.text for message in maija.heard()} <= {"0", "hei taas"}
    assert [message.text for message in ville.heard()] == ["1"]


async def test_no_log_line_holds_a_text_or_the_token(
    office: Office, telegram: StandIn, caplog: pytest.LogCaptureFixture
) -> None:
    logging.getLogger("handlers").setLevel(logging.DEBUG)
    maija, ville = people(telegram, 2)
    ville.blocks()
    for fault in (*HIDES_NOTHING, *MAY_HAVE_ARRIVED):
        telegram.faults.add("sendMessage", fault, times=1)
    async with office.open():
        await office.put(ville, SECRET)
        await office.put(maija, SECRET, "x" * 4097 + SECRET)
        await office.everything_left(step=0.5)
    telegram.violations.clear()
    lines = [r.getMessage() + str(r.exc_info) for r in caplog.records if not r.name.startswith("http")]
    assert any("blocked" in line for line in lines)
    assert not [line for line in lines if SECRET in line or telegram.token in line or "<html>" in line]


class FullOnce:
    """A database whose disk is full once, when a transaction is to be kept."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.glancing = database.glancing
        self.is_full = True

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncConnection]:
        async with self._database.writing() as unit:
            yield unit
            if self.is_full:
                self.is_full = False
                raise OperationalError("COMMIT", {}, sqlite3.OperationalError("database or disk is full"))


async def test_a_full_disk_repeats_nothing(
    office: Office, telegram: StandIn, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("handlers.ledger.PAUSE", 0.01)
    (maija,) = people(telegram, 1)
    await office.put(maija, "1", "2")
    full: Any = FullOnce(database)
    office.sender = Sender(office.bot, full, office.now)
    async with office.open():
        await office.everything_left()
    assert heard(maija) == ["1", "2"]
    assert not full.is_full


async def test_a_database_that_is_locked_repeats_nothing(
    telegram: StandIn,
    bot: Bot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr("bot.storage.database.WAIT_MS", 10)
    monkeypatch.setattr("bot.storage.database._DURABLE", {**_DURABLE, "busy_timeout": "10"})
    monkeypatch.setattr("handlers.ledger.PAUSE", 0.02)
    (maija,) = people(telegram, 1)
    path = tmp_path / "kanta.db"
    async with open_database(path) as ours, open_database(path) as theirs:
        office = Office(telegram, bot, ours)
        await office.put(maija, "1", "2")
        async with office.open():
            async with theirs.writing() as unit:
                await unit.execute(select(outbox))  # takes the lock
                await maija.hears("1")
                async with asyncio.timeout(PATIENCE):
                    while "cannot be marked" not in caplog.text:  # noqa: ASYNC110  # a log tells nobody
                        await asyncio.sleep(0.002)
            await office.everything_left()
    assert heard(maija) == ["1", "2"]
