"""The bot's own sentences: texts by key, placeholders filled, dates and lists as Finnish writes them."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.content.model import Contact, Controller, Round
from bot.dialogue.model import World
from bot.proposals.rounds import current_round

NOTHING: Mapping[str, str] = {}

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_MARKUP = re.compile(r"([\\`*_\[\]<>&])")
_AT_LINE_START = re.compile(r"^([ \t]*(?:\d+(?=[.)]))?)([-+#=~.)])")
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
    return items(world.knowledge.texts[key])


def items(text: str) -> tuple[str, ...]:
    """Return the comma-separated items of *text*."""
    found = (item.strip() for item in text.split(","))
    return tuple(item for item in found if item)


def pairs(text: str) -> Mapping[str, str]:
    """Return the lines «id = name» of *text* as names by id."""
    lines = (line.partition("=") for line in text.splitlines())
    return {each.strip(): name.strip() for each, _, name in lines if name.strip()}


def fill(template: str, world: World, values: Mapping[str, str] = NOTHING) -> str:
    """Return *template* with its placeholders filled; what nobody knows stays as written."""
    wanted = frozenset(_PLACEHOLDER.findall(template)) - values.keys()
    everywhere = {name: told(world) for name, told in _EVERYWHERE.items() if name in wanted}
    return filled(template, {**everywhere, **values})


def filled(template: str, values: Mapping[str, str]) -> str:
    """Return *template* with *values* in their places; a placeholder that nobody fills stays."""
    return _PLACEHOLDER.sub(lambda match: values.get(match[1], match[0]), template).strip()


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
    coming = current_round(world.knowledge.rounds, today)
    values = {"yhteystieto": _contact(world), **(round_values(coming) if coming else NOTHING)}
    keys = round_keys(coming, today, _NEXT_ROUND)
    return " ".join(filled(world.knowledge.texts[key], values) for key in keys)


@dataclass(frozen=True, slots=True)
class RoundTexts:
    """Keys of the texts that tell of a round: none is known, it has not opened, it is open.

    *early* is added as long as feedback can be had before it closes; *early_ahead*: before it opens as well.
    """

    unknown: str
    ahead: str
    opened: str
    early: str
    early_ahead: bool


_NEXT_ROUND = RoundTexts(
    "kierros.ei-tiedossa", "kierros.tulossa", "kierros.auki", "kierros.varhainen", early_ahead=False
)


def round_keys(coming: Round | None, today: date, texts: RoundTexts) -> tuple[str, ...]:
    """Return the keys of what *texts* tell about a round *today*."""
    if coming is None:
        return (texts.unknown,)
    is_ahead = today < coming.opens
    is_early = coming.early_feedback is not None and today <= coming.early_feedback
    told = texts.ahead if is_ahead else texts.opened
    return (told, texts.early) if is_early and (texts.early_ahead or not is_ahead) else (told,)


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


def quoted(markdown: str) -> str:
    """Return *markdown* as a quotation."""
    return "\n".join(f"> {line}".rstrip() for line in markdown.split("\n"))


def plain(text: str) -> str:
    """Return *text* so that Markdown shows it as it is, its lines too; empty ones are left out."""
    lines = (line for line in text.splitlines() if line.strip())
    return listing(_AT_LINE_START.sub(r"\1\\\2", _MARKUP.sub(r"\\\1", line)) for line in lines)


def link(text: str, url: str) -> str:
    """Return a Markdown link; brackets in *url* cannot end it."""
    return f"[{plain(text)}]({url.replace('(', '%28').replace(')', '%29')})"


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


def _contact(world: World) -> str:
    return contact_line(world.knowledge.contacts.default)


_EVERYWHERE: Mapping[str, Callable[[World], str]] = {
    "yhteystieto": _contact,
    "seuraava_kierros": next_round,
    "rekisterinpitäjä": lambda world: controller_line(world.knowledge.contacts.controller),
    "säilytys_luonnokset": lambda world: number(world.limits.drafts_kept),
    "säilytys_ehdotukset": lambda world: number(world.limits.proposals_kept),
}
"""The placeholders of every text; each is worked out only where a text has it."""
