"""`yhteystiedot.yaml` and `kierrokset.yaml`: people who can be reached, days in their order."""

from collections.abc import Generator, Iterator
from itertools import pairwise

from bot.content.draft import Folder, entries, written, written_day
from bot.content.findings import Finding, error, notice
from bot.content.messages import did_you_mean, say
from bot.content.wording import closest
from bot.content.yaml_tree import Document, Path

CONTACT_LIST, DEFAULT, CONTROLLER = "yhteystiedot", "oletus", "rekisterinpitäjä"
ROUND_LIST = "kierrokset"
REACHED_BY = ("puhelin", "sähköposti", "osoite")
ROUND_DAYS = ("avautuu", "varhainen_palaute", "sulkeutuu", "alkaa")
"""In the order in which they come."""


def contacts(folder: Folder) -> Iterator[Finding]:
    """Name contacts with the same id, those nobody can reach, and a default that does not exist."""
    document = folder.contacts
    if document is None or document.data is None:
        return
    ids = yield from _unique(document, CONTACT_LIST, "repeated-contact")
    for path in entries(document, (CONTACT_LIST,)):
        name = written(document, (*path, "nimi")) or written(document, (*path, "tunnus"))
        if not any((*path, key) in document.keys for key in REACHED_BY):
            yield notice(document.place(path), "no-way-to-reach", id=name.line if name else "?")
    default = written(document, (DEFAULT,))
    if default is not None and default.line not in ids and ids:
        hint = did_you_mean(closest(default.line, sorted(ids)), say("check-spelling"))
        yield error(default.place, "unknown-contact", id=default.line, hint=hint)
    if CONTROLLER not in document.data:
        yield notice(document.place(()), "no-controller")


def rounds(folder: Folder) -> Iterator[Finding]:
    """Name rounds with the same id and days that are not in their order."""
    document = folder.rounds
    if document is None or document.data is None:
        return
    yield from _unique(document, ROUND_LIST, "repeated-round")
    for path in entries(document, (ROUND_LIST,)):
        yield from _disorder(document, path)


def _unique(document: Document, key: str, message: str) -> Generator[Finding, None, frozenset[str]]:
    """Name repeated ids of a list, and give back the ids."""
    lines: dict[str, int] = {}
    for path in entries(document, (key,)):
        found = written(document, (*path, "tunnus"))
        if found is None:
            continue
        if found.line in lines:
            yield error(found.place, message, id=found.line, line=lines[found.line])
        lines.setdefault(found.line, found.place.line)
    return frozenset(lines)


def _disorder(document: Document, path: Path) -> Iterator[Finding]:
    texts = {key: written(document, (*path, key)) for key in ROUND_DAYS}
    known = [(key, text, day) for key, text in texts.items() if text and (day := written_day(text))]
    for (earlier, _, earlier_day), (later, text, later_day) in pairwise(known):
        if later_day < earlier_day:
            yield error(
                text.place,
                "round-order",
                later=later,
                later_day=later_day,
                earlier=earlier,
                earlier_day=earlier_day,
            )
