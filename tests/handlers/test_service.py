"""The running bot: what it survives, what it explains, and that nothing is lost or doubled."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.dialogue.model import Event
from bot.errors import ChannelError
from bot.storage.database import open_database
from bot.storage.outbox import put
from bot.storage.sessions import SessionKey
from bot.storage.tables import inbox, proposals
from handlers import polling
from tests.handlers.running import Running, config_for, running
from tests.telegram.faults import (
    conflict,
    logged_out,
    not_found,
    odd_updates,
    refused,
    reset_after,
    server_error,
    unauthorized,
)
from tests.telegram.people import Person
from tests.telegram.server import StandIn, stand_in

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
async def telegram() -> AsyncIterator[StandIn]:
    async with stand_in() as opened:
        opened.world.pace.on = False
        yield opened


@pytest.fixture
def maija(telegram: StandIn) -> Person:
    return telegram.person("Maija Meikäläinen", started=True)


@pytest.fixture
async def bot(telegram: StandIn, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(telegram, tmp_path) as started:
        yield started
    assert telegram.violations == []


def fail_over(bot: Running, monkeypatch: pytest.MonkeyPatch, word: str, times: int = 1000) -> asyncio.Event:
    """Let messages with *word* in them make the code fail so often; return what tells of the first time."""
    handle, failures, failed = bot.app.conversation.handle, iter(range(times)), asyncio.Event()

    async def fails(key: SessionKey, event: Event, *others: Any, **options: Any) -> None:
        if word in event.text and next(failures, None) is not None:
            failed.set()
            raise RuntimeError
        await handle(key, event, *others, **options)

    monkeypatch.setattr(bot.app.conversation, "handle", fails)
    return failed


class TestMessages:
    async def test_a_picture_is_answered_with_a_next_step(self, bot: Running, maija: Person) -> None:
        maija.sends_photo()
        await maija.hears("Kirjoita asiasi")

    async def test_pictures_sent_together_are_answered_once(self, bot: Running, maija: Person) -> None:
        maija.sends_album(3)
        await maija.hears("Kirjoita asiasi")
        await bot.settled()
        assert len(maija.heard()) == 1

    async def test_a_group_is_left_alone_until_the_bot_is_addressed(
        self, bot: Running, telegram: StandIn, maija: Person
    ) -> None:
        group = telegram.group("Hanketiimi", [maija])
        maija.says("mitä minno maksaa?", chat=group)
        maija.says(f"/ohje@{telegram.world.bot['username']}", chat=group)
        await group.hears("Näin tämä toimii")
        await bot.settled()
        assert len(group.heard()) == 1

    async def test_in_a_group_nobody_fills_in_a_form(
        self, bot: Running, telegram: StandIn, maija: Person
    ) -> None:
        group = telegram.group("Hanketiimi", [maija])
        maija.says(f"/ehdota@{telegram.world.bot['username']}", chat=group)
        await group.hears("kahden kesken")

    async def test_a_forged_button_has_no_effect_and_is_answered(self, bot: Running, maija: Person) -> None:
        maija.starts()
        await maija.hears()
        press = maija.forges(maija.heard()[-1], "agree:AAAAA-AAAAA")
        await maija.is_answered(press)
        await maija.hears()
        await bot.settled()
        async with bot.app.database.reading() as unit:
            assert await unit.scalar(select(func.count()).select_from(proposals)) == 0


class TestEdits:
    async def test_an_edited_question_is_answered_anew(self, bot: Running, maija: Person) -> None:
        asked = maija.says("kuka voitti eilisen lätkämatsin")
        await maija.hears("en löytänyt vastausta")
        maija.edits(asked, "mitä minno maksaa?")
        await maija.hears("osallistumismaksua")

    async def test_an_edited_answer_changes_what_is_kept(self, bot: Running, maija: Person) -> None:
        maija.says("ehdota")
        await maija.hears("Millaista yhteistyötä")
        maija.says("minno")
        await maija.hears("Mikä haaste")
        told = maija.says("Nuoret eivät löydä vertaistukea.")
        await maija.hears("Milloin yhteistyö")
        maija.edits(told, "Ikäihmiset eivät löydä vertaistukea.")
        await maija.hears("muutin myös vastauksen")
        maija.edits(told, "eh")
        await maija.hears("Entinen vastaus jäi voimaan")
        maija.says("omat")
        await maija.hears("Ikäihmiset eivät löydä")


class TestNothingLostNothingDoubled:
    async def test_an_update_that_comes_again_has_no_second_effect(
        self, bot: Running, telegram: StandIn, maija: Person
    ) -> None:
        maija.says("moi")
        await maija.hears()
        await bot.settled()
        async with bot.app.database.reading() as unit:
            (number,) = (await unit.scalars(select(inbox.c.update_id))).all()
        telegram.world.updates.redeliver(number)
        maija.says("ohje")
        await maija.hears("Näin tämä toimii")
        await bot.settled()
        assert len(maija.heard()) == 2

    async def test_a_message_that_fails_three_times_is_set_aside_and_told(
        self, telegram: StandIn, maija: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("handlers.receiving.AGAIN", 0.01)
        operator = telegram.person("Ylläpitäjä", started=True)
        async with running(telegram, tmp_path, operator_chat=operator.id) as bot:

            async def fails(*arguments: object, **options: object) -> None:
                raise RuntimeError("salaisuus")

            monkeypatch.setattr(bot.app.conversation, "handle", fails)
            maija.says("tämä kaataa sinut")
            await maija.hears("meni vikaan")
            told = await operator.hears("RuntimeError")
            assert "salaisuus" not in told.text
            assert "kaataa" not in told.text
            monkeypatch.undo()
            maija.says("moi")
            await maija.hears("botti")
        assert telegram.violations == []

    async def test_nothing_overtakes_a_message_of_its_chat_that_fails_and_other_chats_go_on(
        self, telegram: StandIn, maija: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("handlers.receiving.AGAIN", 0.3)
        ville = telegram.person("Ville Virtanen", started=True)
        async with running(telegram, tmp_path) as bot:
            fail_over(bot, monkeypatch, "kaadu")
            maija.says("kaadu nyt")
            maija.says("/ohje")
            await maija.until(lambda: not telegram.world.updates.unconfirmed(), within=20)
            ville.says("/ohje")
            await ville.hears("Näin tämä toimii")
            assert maija.heard() == [], "it is still being tried"
            await maija.hears("meni vikaan")
            await maija.hears("Näin tämä toimii")
        assert len(maija.heard()) == 2

    async def test_what_works_the_second_time_is_answered_in_its_turn(
        self, telegram: StandIn, maija: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("handlers.receiving.AGAIN", 0.01)
        async with running(telegram, tmp_path) as bot:
            fail_over(bot, monkeypatch, "maksaa", times=2)
            maija.says("mitä minno maksaa?")
            maija.says("/ohje")
            await maija.hears("osallistumismaksu")
            await maija.hears("Näin tämä toimii")
        assert len(maija.heard()) == 2

    async def test_a_picture_of_an_album_that_failed_is_answered_when_it_is_tried_again(
        self, telegram: StandIn, maija: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("handlers.receiving.AGAIN", 0.01)
        failures = iter((True, True))

        async def fails_at_first(*arguments: object) -> None:
            if next(failures, False):
                raise RuntimeError
            await put(*arguments)  # type: ignore[arg-type]  # handed on as they are

        monkeypatch.setattr("handlers.receiving.put", fails_at_first)
        async with running(telegram, tmp_path):
            maija.sends_album(2)
            await maija.hears("Kirjoita asiasi")

    async def test_a_stop_does_not_wait_until_a_message_that_failed_is_tried_again(
        self, telegram: StandIn, maija: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("handlers.receiving.AGAIN", 600.0)
        async with running(telegram, tmp_path) as bot:
            failing = fail_over(bot, monkeypatch, "kaadu")
            maija.says("kaadu nyt")
            await asyncio.wait_for(failing.wait(), 20)
            async with asyncio.timeout(3):
                bot.stop.set()
                await bot.task
        monkeypatch.undo()
        async with running(telegram, tmp_path):
            await maija.hears("en löytänyt vastausta")

    async def test_a_stop_comes_quickly_and_the_rest_is_answered_after_the_next_start(
        self, telegram: StandIn, maija: Person, tmp_path: Path
    ) -> None:
        async with running(telegram, tmp_path) as bot:
            for number in range(150):
                maija.says(f"viesti {number}")
            await maija.hears()
            async with asyncio.timeout(5):
                bot.stop.set()
                await bot.task
        async with running(telegram, tmp_path) as again:
            await again.settled()
        assert len(maija.heard()) >= 150


class TestOddUpdates:
    async def test_what_nobody_can_read_is_left_out_and_the_rest_is_answered(
        self, bot: Running, telegram: StandIn, maija: Person, caplog: pytest.LogCaptureFixture
    ) -> None:
        written = {"message_id": 1, "date": 1, "chat": {"id": maija.id, "type": "private"}}
        told = {**written, "from": {"id": maija.id}, "text": "Mikä MINNO on?", "poll": {"id": "no options"}}
        odd = (
            {"text": "salaisuus"},
            {**told, "chat": "salaisuus"},
            "salaisuus",
            {**told, "from": {"first_name": "salaisuus"}},
            told,
        )
        updates = [{"update_id": number, "message": each} for number, each in enumerate(odd, 1)]
        telegram.faults.add("getUpdates", odd_updates(*updates), times=1)
        maija.says("Mitä se maksaa?")
        await maija.hears("innovaatioprojekti")
        await maija.hears("osallistumismaksua")
        assert caplog.text.count("left out") == len(odd) - 1
        assert "salaisuus" not in caplog.text


class TestTrouble:
    async def test_errors_of_the_network_are_survived(
        self, bot: Running, telegram: StandIn, maija: Person, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        telegram.faults.add("getUpdates", server_error(), times=1)
        telegram.faults.add("getUpdates", reset_after(), times=1)
        maija.says("ohje")
        await maija.hears("Näin tämä toimii", within=15)

    async def test_no_such_bot_for_a_moment_is_survived(
        self, bot: Running, telegram: StandIn, maija: Person
    ) -> None:
        telegram.faults.add("getUpdates", not_found(), times=2)
        telegram.faults.add("sendMessage", not_found(), times=1)
        maija.says("ohje")
        await maija.hears("Näin tämä toimii", within=15)

    async def test_who_waits_for_what_telegram_refuses_is_told_and_so_is_the_operator(
        self, telegram: StandIn, maija: Person, tmp_path: Path
    ) -> None:
        operator = telegram.person("Ylläpitäjä", started=True)
        async with running(telegram, tmp_path, operator_chat=operator.id) as bot:
            telegram.faults.add("sendMessage", refused("BUTTON_URL_INVALID"), times=1)
            maija.says("/ohje")
            await maija.hears("meni vikaan")
            told = await operator.hears("ei kelvannut")
            assert "ohje" in told.text
            telegram.faults.add("sendMessage", refused("BUTTON_URL_INVALID"), times=2)
            maija.says("/ohje")
            await bot.settled()
            assert len(operator.heard()) == 2, "the word that something went wrong may be refused, too"

    async def test_a_network_that_is_not_there_yet_is_waited_for(
        self, telegram: StandIn, maija: Person, tmp_path: Path
    ) -> None:
        await telegram.network_down()
        async with running(telegram, tmp_path):
            await asyncio.sleep(0.2)
            await telegram.network_up()
            maija.says("ohje")
            await maija.hears("Näin tämä toimii", within=15)

    @pytest.mark.parametrize(
        ("fault", "sentence"),
        [
            pytest.param(unauthorized(), polling.NO_TOKEN, id="revoked token"),
            pytest.param(conflict(), polling.SECOND_PROGRAM, id="two programs"),
            pytest.param(logged_out(), polling.LOGGED_OUT, id="logged out"),
        ],
    )
    @pytest.mark.parametrize("method", ["getMe", "getUpdates"])
    async def test_what_only_a_person_can_mend_ends_it_with_one_sentence(
        self,
        telegram: StandIn,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        fault: object,
        sentence: str,
        method: str,
    ) -> None:
        if method == "getMe" and sentence == polling.SECOND_PROGRAM:
            pytest.skip("nobody else can be in its way yet")
        monkeypatch.setattr(polling, "REFUSALS", 1)
        telegram.faults.add(method, fault)  # type: ignore[arg-type]  # a parameter's values are untyped
        with pytest.raises(ChannelError, match=sentence[:30]):
            async with running(telegram, tmp_path) as bot:
                await bot.task


class TestProcess:
    """`minnobot run` as a process of its own."""

    @staticmethod
    async def start(telegram: StandIn, folder: Path, **others: str) -> "asyncio.subprocess.Process":
        environment = {
            **os.environ,
            "TELEGRAM_BOT_TOKEN": telegram.token,
            "TELEGRAM_API_URL": telegram.url,
            "MINNOBOT_DATABASE_URL": config_for(telegram, folder).database.url,
            **others,
        }
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "run"),
            cwd=ROOT,
            env=environment,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )

    async def test_killed_again_and_again_every_message_is_answered_once(
        self, telegram: StandIn, tmp_path: Path
    ) -> None:
        people = [telegram.person(f"Ihminen {number}", started=True) for number in range(6)]
        config = ROOT / "config.example.yaml"
        assert config.exists()
        for round_ in range(4):
            process = await self.start(telegram, tmp_path)
            for person in people:
                person.says("ohje")
            await people[round_].until(lambda: people[round_].heard(), within=30)  # noqa: B023
            await asyncio.sleep(0.02 * round_)
            process.send_signal(signal.SIGKILL)
            await process.communicate()
        process = await self.start(telegram, tmp_path)
        for person in people:
            await person.until(lambda: len(person.heard()) >= 4, within=30)  # noqa: B023
        process.send_signal(signal.SIGTERM)
        said, _ = await asyncio.wait_for(process.communicate(), 10)
        assert process.returncode == 0, said.decode()
        async with open_database(tmp_path / "kanta.db") as database, database.reading() as unit:
            waiting = await unit.scalar(select(func.count()).where(inbox.c.done_at.is_(None)))
            assert waiting == 0
        repeated = sum(len(person.heard()) - 4 for person in people)
        assert 0 <= repeated <= 4 * 12, "only what was under way when it was killed may come twice"
        assert telegram.violations == []

    async def test_a_wrong_token_is_one_sentence_without_the_token(
        self, telegram: StandIn, tmp_path: Path
    ) -> None:
        token = "123456789:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
        process = await self.start(telegram, tmp_path, TELEGRAM_BOT_TOKEN=token)
        said, _ = await asyncio.wait_for(process.communicate(), 30)
        with suppress(ProcessLookupError):
            process.kill()
        assert process.returncode == 1
        assert "@BotFather" in said.decode()
        assert "Traceback" not in said.decode()
        assert token not in said.decode()
        assert token.split(":")[1] not in said.decode()
