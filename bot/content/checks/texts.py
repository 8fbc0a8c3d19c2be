"""`tekstit.yaml` beside the shipped one: keys that the program knows, placeholders that it fills."""

from collections.abc import Iterator

from bot.content.draft import Folder, Written
from bot.content.findings import Finding, error, notice
from bot.content.messages import did_you_mean, say
from bot.content.model import Place
from bot.content.placeholders import PLACEHOLDERS, find_placeholders
from bot.content.texts_file import flatten_texts
from bot.content.wording import closest


def known_texts(folder: Folder) -> Iterator[Finding]:
    """Name texts that nothing uses, and placeholders that the shipped text of the same key does not have."""
    if folder.texts is None:
        return
    texts, findings = flatten_texts(folder.texts)
    yield from findings
    for key, written in texts.items():
        shipped = folder.shipped_texts.get(key)
        if shipped is None and folder.shipped_texts:
            hint = did_you_mean(closest(key, folder.shipped_texts), say("check-spelling"))
            yield error(written.place, "unknown-text", key=key, hint=hint)
        yield from _placeholder_findings(key, written, shipped)


def _placeholder_findings(key: str, written: Written, shipped: str | None) -> Iterator[Finding]:
    names = _names(shipped or "")
    used: set[str] = set()
    for found in find_placeholders(written.text):
        place = written.place_of(found.offset, found.written)
        used.add(found.name)
        if not found.is_pair:
            yield error(place, "broken-placeholder", text=found.written)
        elif not found.name:
            yield error(place, "spaced-placeholder", text=found.written, name=found.meant or PLACEHOLDERS[0])
        elif shipped is not None and found.name not in names and found.name not in PLACEHOLDERS:
            yield _extra(key, place, found.name, names)
    for name in sorted(names - used):
        yield notice(written.place, "lost-placeholder", key=key, name=name)


def _extra(key: str, place: Place, name: str, names: set[str]) -> Finding:
    usable = ", ".join(f"{{{each}}}" for each in sorted(names))
    known = say("usable-here", names=usable) if usable else say("nothing-usable")
    hint = did_you_mean(guess and f"{{{guess}}}") if (guess := closest(name, sorted(names))) else ""
    return error(place, "extra-placeholder", key=key, name=name, known=known, hint=hint)


def _names(text: str) -> set[str]:
    return {found.name for found in find_placeholders(text) if found.name}
