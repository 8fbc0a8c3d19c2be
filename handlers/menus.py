"""The commands that Telegram offers, by role. What a command does, and for whom, is decided when it comes."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
)
from telegram.constants import BotCommandLimit
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError

from bot.config import Config
from handlers.pacing import asked_wait, backoff

logger = logging.getLogger(__name__)

EVERYBODY = (
    "telegram.komento.kaynnista",
    "telegram.komento.ohje",
    "telegram.komento.ehdota",
    "telegram.komento.omat",
    "telegram.komento.ihminen",
    "telegram.komento.tietosuoja",
    "telegram.komento.peru",
)
"""Keys of the descriptions; each ends in its command. In this order they are shown."""

IN_GROUPS = ("telegram.komento.ohje",)
COORDINATORS = ("telegram.komento.ehdotukset",)
ADMINS = ("telegram.komento.paivita", "telegram.komento.puutteet")

Pause = Callable[[float], Awaitable[object]]
"""Waits that many seconds."""


@dataclass(frozen=True, slots=True)
class Menu:
    """The commands that are offered to somebody. *person* is None where it is everybody."""

    keys: tuple[str, ...]
    scope: BotCommandScope
    person: int | None = None

    def commands(self, texts: Mapping[str, str]) -> tuple[BotCommand, ...]:
        """Return the commands as Telegram takes them, described by *texts*."""
        return tuple(BotCommand(key.rpartition(".")[2], _one_line(texts[key])) for key in self.keys)


def menus(config: Config) -> Iterator[Menu]:
    """Return the menus of everybody and of each coordinator and admin, who have more in theirs."""
    yield Menu(EVERYBODY, BotCommandScopeAllPrivateChats())
    yield Menu(IN_GROUPS, BotCommandScopeAllGroupChats())
    coordinators, admins = ({person.id for person in role} for role in (config.coordinators, config.admins))
    for person in sorted(coordinators | admins):
        more = (*(COORDINATORS if person in coordinators else ()), *(ADMINS if person in admins else ()))
        yield Menu((*EVERYBODY, *more), BotCommandScopeChat(person), person)


async def set_menus(
    bot: Bot, config: Config, texts: Mapping[str, str], pause: Pause = asyncio.sleep
) -> tuple[int, ...]:
    """Set all menus, however long the network takes; return the coordinators and admins who did not get theirs.

    Those have not written to the bot yet: until then their chat does not exist. No TelegramError leaves here,
    because a bot without menus still serves.
    """
    refused = [menu for menu in menus(config) if not await _set(bot, menu, texts, pause)]
    return tuple(menu.person for menu in refused if menu.person is not None)


async def set_menu_of(
    person: int, bot: Bot, config: Config, texts: Mapping[str, str], pause: Pause = asyncio.sleep
) -> None:
    """Set the menu of a coordinator or admin who has now written to the bot; of anybody else, do nothing."""
    for menu in menus(config):
        if menu.person == person:
            await _set(bot, menu, texts, pause)


async def _set(bot: Bot, menu: Menu, texts: Mapping[str, str], pause: Pause) -> bool:
    """Return whether *menu* was set; what passes by itself, as a network that is down, is waited for."""
    attempts = 0
    while True:
        try:
            return await bot.set_my_commands(menu.commands(texts), scope=menu.scope)
        except RetryAfter as error:
            await pause(asked_wait(error).total_seconds())
        except TelegramError as error:
            if not _passes(error):
                whose = "everybody" if menu.person is None else "a coordinator or admin"
                logger.info("the command menu of %s was refused: %s", whose, type(error).__name__)
                return False
            await pause(backoff(attempts).total_seconds())
            attempts += 1


def _passes(error: TelegramError) -> bool:
    """Return whether *error* is the network's; to PTB a refused request is one too."""
    return isinstance(error, NetworkError) and not isinstance(error, BadRequest)


def _one_line(text: str) -> str:
    return " ".join(text.split())[: BotCommandLimit.MAX_DESCRIPTION]
