"""Typed commands: /words of Telegram and plain words that mean a button; the texts `sanat.…` say which."""

import re
from collections.abc import Mapping

from bot.dialogue.model import Event, Trigger, World
from bot.dialogue.wording import listed
from bot.finnish.text import fold, words

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
}
"""Telegram allows a–z, digits and _ in a command, so these are without dots; typed dots are taken off."""

_PLAIN_WORDS: Mapping[str, Trigger] = {
    "sanat.alku": Trigger.START,
    "sanat.ohje": Trigger.HELP,
    "sanat.valikko": Trigger.MENU,
    "sanat.ihminen": Trigger.HUMAN,
    "sanat.tietosuoja": Trigger.PRIVACY,
    "sanat.ehdota": Trigger.PROPOSE,
    "sanat.auttoi": Trigger.HELPED,
    "sanat.ei-auttanut": Trigger.NOT_HELPED,
}

LONGEST_COMMAND = 40
"""Characters in which a plain word is looked for; a longer message is a question."""

_COMMAND = re.compile(r"/(\w+)(?:@\w+)?(?:\s+(.*))?", re.DOTALL)


def understood(event: Event, world: World) -> Event:
    """Return *event*, or what its text asks for where that is a command or a plain word for a button."""
    if event.trigger is not Trigger.TEXT:
        return event
    text = event.text.strip()
    if command := _COMMAND.fullmatch(text):
        trigger = COMMANDS.get(fold(command[1].lower()), Trigger.STRANGE_COMMAND)
        return Event(trigger, (command[2] or "").strip() if trigger is Trigger.START else "")
    if len(text) > LONGEST_COMMAND:
        return event
    said = phrase(text, world)
    meant = (Event(trigger) for key, trigger in _PLAIN_WORDS.items() if said and said in phrases(key, world))
    return next(meant, event)


def phrase(text: str, world: World, *, without_fillers: bool = False) -> str:
    """Return the words of *text* as `phrases` has them: lower case, no dots, no punctuation."""
    said = tuple(map(fold, words(text)))
    fillers = phrases("sanat.täyte", world) if without_fillers else frozenset()
    return " ".join(word for word in said if word not in fillers) or " ".join(said)


def phrases(key: str, world: World) -> frozenset[str]:
    """Return the words and phrases that the text *key* lists."""
    return frozenset(" ".join(map(fold, words(item))) for item in listed(key, world))
