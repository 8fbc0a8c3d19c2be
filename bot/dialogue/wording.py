"""The bot's own sentences: texts by key, placeholders filled, dates and lists as Finnish writes them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from bot.content.model import Contact, Controller, Round
from bot.dialogue.model import World

NOTHING: Mapping[str, str] = {}

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_MARKUP = re.compile(r"([\\`*_\[\]<>&])")
_AT_LINE_START = re.compile(r"^([ \t]*(?:\d+(?=[.)]))?)([-+#=~.)])", re.MULTILINE)
"""What would make a line a heading, a rule or an item of a list."""

_LIST_SEPARATOR = ", "


def say(key: str, world: World, values: Mapping[str, str] = NOTHING) -> str:
    """Return the text *key* with *values* and the placeholders of every text filled in."""
    return fill(world.knowledge.texts[key], world, values)


def label(key: str, world: World) -> str:
    """Return the text *key* as it is, for a button."""
    return world.knowledge.texts[key].strip()


def listed(key: str, world: World) -> tuple[str, ...]:
    """Return the comma-separated items of the text *key*."""
    items = (item.strip() for item in world.knowledge.texts[key].split(","))
    return tuple(item for item in items if item)


def pairs(text: str) -> Mapping[str, str]:
    """Return the lines «id = name» of *text* as names by id."""
    lines = (line.partition("=") for line in text.splitlines())
    return {each.strip(): name.strip() for each, _, name in lines if name.strip()}


def fill(template: str, world: World, values: Mapping[str, str] = NOTHING) -> str:
    """Return *template* with its placeholders filled; what nobody knows stays as written."""
    known = {
        **_contact(world),
        "seuraava_kierros": next_round(world),
        "rekisterinpitäjä": controller_line(world.knowledge.contacts.controller),
        "säilytys_luonnokset": number(world.limits.drafts_kept),
        "säilytys_ehdotukset": number(world.limits.proposals_kept),
        **values,
    }
    return _replaced(template, known).strip()


def contact_line(contact: Contact) -> str:
    """Return how to reach *contact*, on one line of Markdown."""
    parts = (
        f"**{plain(contact.name)}**",
        plain(contact.phone or ""),
        plain(contact.email or ""),
        link(_address(contact.url), contact.url) if contact.url else "",
    )
    return _LIST_SEPARATOR.join(part for part in parts if part)


def controller_line(controller: Controller) -> str:
    """Return the controller's name and address, on one line of Markdown."""
    return _LIST_SEPARATOR.join(plain(part) for part in (controller.name, controller.email) if part)


def next_round(world: World) -> str:
    """Return what is known of the round that is open now, else of the coming one."""
    today = world.now.date()
    ahead = (each for each in world.knowledge.rounds if each.closes >= today)
    coming = min(ahead, key=lambda each: each.closes, default=None)
    values = {**_contact(world), **(round_values(coming) if coming else NOTHING)}
    sentences = (world.knowledge.texts[key].strip() for key in _round_keys(coming, today))
    return " ".join(_replaced(sentence, values) for sentence in sentences)


def day(moment: date) -> str:
    """Return the day as Finnish writes it: 21.11.2026."""
    return f"{moment.day}.{moment.month}.{moment.year}"


def number(amount: int) -> str:
    """Return *amount* as Finnish writes it: 2 000, with a space that does not break."""
    return f"{amount:,}".replace(",", "\u00a0")


def enumeration(items: Sequence[str], last: str) -> str:
    """Return *items* with commas between and the word *last* before the last one."""
    return f"{', '.join(items[:-1])} {last} {items[-1]}" if len(items) > 1 else "".join(items)


def listing(lines: Iterable[str]) -> str:
    """Return *lines* as Markdown in which each stays a line of its own."""
    return "  \n".join(lines)


def plain(text: str) -> str:
    """Return *text* so that Markdown shows it as it is."""
    return _AT_LINE_START.sub(r"\1\\\2", _MARKUP.sub(r"\\\1", text))


def link(text: str, url: str) -> str:
    """Return a Markdown link; brackets in *url* cannot end it."""
    return f"[{plain(text)}]({url.replace('(', '%28').replace(')', '%29')})"


def _replaced(template: str, values: Mapping[str, str]) -> str:
    return _PLACEHOLDER.sub(lambda match: values.get(match[1], match[0]), template)


def _contact(world: World) -> Mapping[str, str]:
    return {"yhteystieto": contact_line(world.knowledge.contacts.default)}


def _round_keys(coming: Round | None, today: date) -> tuple[str, ...]:
    if coming is None:
        return ("kierros.ei-tiedossa",)
    if today < coming.opens:
        return ("kierros.tulossa",)
    is_early = coming.early_feedback is not None and today <= coming.early_feedback
    return ("kierros.auki", "kierros.varhainen") if is_early else ("kierros.auki",)


def round_values(coming: Round) -> Mapping[str, str]:
    """Return what texts may say about a round, by placeholder."""
    return {
        "nimi": plain(coming.name),
        "avautuu": day(coming.opens),
        "sulkeutuu": day(coming.closes),
        "alkaa": day(coming.starts),
        "varhainen": day(coming.early_feedback) if coming.early_feedback else "",
    }


def _address(url: str) -> str:
    return url.split("://", 1)[-1].rstrip("/")
