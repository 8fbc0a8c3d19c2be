"""The signs of life of a running bot, and what a health check says of it from outside."""

import gc
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.config import TelegramSettings
from bot.upkeep.checks import Level
from bot.upkeep.serving import Part, check_serving
from handlers.checking import check_telegram
from tests.handlers.running import Running, running
from tests.telegram.faults import hangs, unauthorized
from tests.telegram.server import StandIn, stand_in


@pytest.fixture
async def telegram() -> AsyncIterator[StandIn]:
    async with stand_in() as opened:
        yield opened


def broken(bot: Running) -> set[str]:
    checks = check_serving(bot.app.config.database.path, bot.app.clock())
    return {check.subject for check in checks if check.level is Level.BROKEN}


async def test_a_running_bot_serves_and_one_that_was_stopped_does_not(
    telegram: StandIn, tmp_path: Path
) -> None:
    maija = telegram.person("Maija Meikäläinen", started=True)
    async with running(telegram, tmp_path) as bot:
        maija.says("/ohje")
        await maija.hears("Näin tämä toimii")
        await maija.until(lambda: not broken(bot))
    assert broken(bot) == {Part.RUNNING.value}


async def test_a_bot_that_cannot_reach_telegram_says_so(telegram: StandIn, tmp_path: Path) -> None:
    await telegram.network_down()
    async with running(telegram, tmp_path) as bot:
        while Part.RUNNING.value in broken(bot):
            await bot.app.database.checkpoint()
        assert Part.POLLING.value in broken(bot)


class TestToken:
    @staticmethod
    def settings(telegram: StandIn, token: str = "") -> TelegramSettings:
        return TelegramSettings(token=token or telegram.token, api_url=telegram.url)  # type: ignore[arg-type]

    async def test_a_known_one_is_fine(self, telegram: StandIn) -> None:
        check = await check_telegram(self.settings(telegram))
        assert check.level is Level.OK
        assert "@stand_in_bot" in check.message

    async def test_a_revoked_one_is_broken(self, telegram: StandIn) -> None:
        telegram.faults.add("getMe", unauthorized())
        check = await check_telegram(self.settings(telegram))
        assert check.level is Level.BROKEN
        assert "refuses the token" in check.message
        assert telegram.token not in check.message

    @pytest.mark.parametrize("token", ["123456:SALAINEN", "SALAINEN", "1:2:3"])
    async def test_one_that_never_was_a_token_is_broken(self, telegram: StandIn, token: str) -> None:
        check = await check_telegram(self.settings(telegram, token))
        assert check.level is Level.BROKEN
        assert "refuses the token" in check.message

    async def test_without_a_network_it_is_said(self, telegram: StandIn) -> None:
        await telegram.network_down()
        check = await check_telegram(self.settings(telegram))
        assert check.level is Level.BROKEN
        assert "cannot be reached" in check.message

    async def test_one_that_never_answers_is_not_waited_for_long(
        self, telegram: StandIn, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("handlers.checking.PATIENCE", 0.2)
        telegram.faults.add("getMe", hangs())
        check = await check_telegram(self.settings(telegram))
        assert "cannot be reached" in check.message

    async def test_nothing_stays_open_when_the_time_is_up_while_connections_are_opened(
        self, telegram: StandIn, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("handlers.checking.PATIENCE", 0.001)
        check = await check_telegram(self.settings(telegram))
        assert "cannot be reached" in check.message
        gc.collect()  # a session left open would say so now

    async def test_without_a_token_nobody_is_asked(self, telegram: StandIn) -> None:
        check = await check_telegram(TelegramSettings(api_url=telegram.url))
        assert check.level is Level.NOTICE
        assert telegram.world.calls == []
