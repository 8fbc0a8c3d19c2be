"""Which proposals somebody wants to see, from the words they type. Asks no database.

A status, round or form is named by id or by its Finnish name; a slip is answered with what was probably meant.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.content.wording import closest
from bot.desk.wording import Words
from bot.dialogue.wording import day
from bot.errors import DeskError
from bot.storage.proposals import Filter


@dataclass(frozen=True, slots=True)
class Wanted:
    """A wish as it was typed; what is left empty lets every sent proposal pass. Both days belong to it."""

    statuses: tuple[str, ...] = ()
    rounds: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    organisation: str = ""
    since: str = ""
    until: str = ""
    held: bool = False


@dataclass(frozen=True, slots=True)
class Selection:
    """A wish understood: the filter for the store, and the same in Finnish for people."""

    filter: Filter
    told: str


_DATES = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d\d?)-(?P<day>\d\d?)"),
    re.compile(r"(?P<day>\d\d?)\.\s*(?P<month>\d\d?)\.\s*(?P<year>\d{4})"),
)


def selection(wanted: Wanted, words: Words) -> Selection:
    """Return what *wanted* means; raise DeskError for a name or day that cannot be understood."""
    statuses = tuple(named(each, words.statuses, words, "käsittely.ei-tilaa") for each in wanted.statuses)
    rounds = tuple(named(each, words.rounds, words, "käsittely.ei-kierrosta") for each in wanted.rounds)
    forms = tuple(named(each, words.forms, words, "käsittely.ei-muotoa") for each in wanted.forms)
    since, until = _day(wanted.since, words), _day(wanted.until, words)
    if since and until and until < since:
        raise DeskError(words.say("käsittely.päivät-väärin-päin", alku=day(since), loppu=day(until)))
    organisation = " ".join(wanted.organisation.split())
    told = (
        _told(words, "vienti.rajaus-tila", (words.status(each) for each in statuses)),
        _told(words, "vienti.rajaus-kierros", (words.round(each) for each in rounds)),
        _told(words, "vienti.rajaus-muoto", (words.forms.get(each, each) for each in forms)),
        words.say("vienti.rajaus-järjestö", arvot=organisation) if organisation else "",
        words.say("vienti.rajaus-alku", päivä=day(since)) if since else "",
        words.say("vienti.rajaus-loppu", päivä=day(until)) if until else "",
        words.say("vienti.rajaus-kertomatta") if wanted.held else "",
    )
    return Selection(
        Filter(statuses, rounds, forms, organisation, _start(since, words), _end(until, words), wanted.held),
        "; ".join(part for part in told if part) or words.say("vienti.rajaus-kaikki"),
    )


def named(typed: str, names: Mapping[str, str], words: Words, complaint: str) -> str:
    """Return the id that *typed* names; raise DeskError with the text *complaint*, which lists what there is."""
    said = _plain(typed)
    found = next((each for each, name in names.items() if said in (_plain(each), _plain(name))), None)
    if found is not None:
        return found
    meant = closest(typed, (*names.values(), *names))
    hint = words.say("käsittely.tarkoititko", nimi=meant) if meant else ""
    known = listed(names) or words.say("käsittely.ei-yhtään")
    sentence = words.say(complaint, teksti=_quoted(typed), tunnetut=known, vihje=hint)
    raise DeskError(" ".join(sentence.split()))  # no hint leaves no gap


def listed(names: Mapping[str, str]) -> str:
    """Return names with their ids: Uusi (uusi), Käsittelyssä (kasittelyssa)."""
    return ", ".join(f"{name} ({each})" for each, name in names.items())


def _told(words: Words, key: str, names: Iterator[str]) -> str:
    said = ", ".join(names)
    return words.say(key, arvot=said) if said else ""


def _day(typed: str, words: Words) -> date | None:
    if not typed.strip():
        return None
    for pattern in _DATES:
        if match := pattern.fullmatch(typed.strip()):
            try:
                return date(int(match["year"]), int(match["month"]), int(match["day"]))
            except ValueError:
                break
    raise DeskError(words.say("käsittely.ei-päivä", teksti=_quoted(typed)))


def _start(since: date | None, words: Words) -> datetime | None:
    return None if since is None else datetime.combine(since, time(), words.zone)


def _end(until: date | None, words: Words) -> datetime | None:
    """Return the moment at which the last day is over."""
    return (
        None if until in (None, date.max) else datetime.combine(until + timedelta(days=1), time(), words.zone)
    )


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _quoted(typed: str) -> str:
    """Return what was typed on one line and not too long, for saying it back."""
    flat = " ".join("".join(sign for sign in typed if sign.isprintable()).split())
    return flat if len(flat) <= 60 else f"{flat[:59]}…"
