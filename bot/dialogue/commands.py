"""Typed commands: /words of Telegram and plain words that mean a button; the texts `sanat.…` say which."""

import re
from collections.abc import Mapping
from functools import lru_cache

from bot.dialogue.model import Event, Trigger, World
from bot.dialogue.wording import items
from bot.finnish.text import comparable, fold

COMMANDS: Mapping[str, Trigger] = {
    "start": Trigger.START,
    "kaynnista": Trigger.START,
    "aloita": Trigger.START,
    "ohje": Trigger.HELP,
    "help": Trigger.HELP,
    "valikko": Trigger.MENU,
    "menu": Trigger.MENU,
    "ihminen": Trigger.HUMAN,
    "tietosuoja": Trigger.PRIVACY,
    "privacy": Trigger.PRIVACY,
    "ehdota": Trigger.PROPOSE,
    "omat": Trigger.OWN,
    "peru": Trigger.CANCEL,
    "cancel": Trigger.CANCEL,
    "ehdotukset": Trigger.DESK,
    "paivita": Trigger.RELOAD,
    "puutteet": Trigger.GAPS,
}
"""Telegram allows a–z, digits and _ in a command, so these are without dots; typed dots are taken off."""

LONGEST_COMMAND = 40
"""Characters in which a plain word is looked for; a longer message is a question."""

_COMMAND = re.compile(r"/(\w+)(?:@\w+)?(?:\s+(.*))?", re.DOTALL)


def command(text: str) -> Event | None:
    """Return what the /command *text* means, or None where it is none."""
    if (found := _COMMAND.fullmatch(text)) is None:
        return None
    trigger = COMMANDS.get(fold(found[1].lower()), Trigger.STRANGE_COMMAND)
    return Event(trigger, (found[2] or "").strip() if trigger is Trigger.START else "", typed=True)


def plain_word(text: str, words_of: Mapping[str, Trigger], world: World) -> Trigger | None:
    """Return the trigger of *words_of* (key of a word list → trigger) that the whole of *text* stands for."""
    if len(text) > LONGEST_COMMAND or not (said := comparable(text)):
        return None
    return next((trigger for key, trigger in words_of.items() if said in phrases(key, world)), None)


def says(text: str, key: str, world: World) -> bool:
    """Return whether the whole of *text* is one of the words and phrases that the text *key* lists."""
    return comparable(text) in phrases(key, world)


def without_fillers(text: str, world: World) -> str:
    """Return the words of *text* as `phrases` has them, but for fillers; a message of nothing else keeps them."""
    said = comparable(text)
    fillers = phrases("sanat.täyte", world)
    return " ".join(word for word in said.split() if word not in fillers) or said


def phrases(key: str, world: World) -> frozenset[str]:
    """Return the words and phrases that the text *key* lists."""
    return _phrases_in(world.knowledge.texts[key])


@lru_cache(maxsize=512)
def _phrases_in(text: str) -> frozenset[str]:
    """Return what a word list holds; some thirty of them are looked through for every message."""
    return frozenset(map(comparable, items(text)))
