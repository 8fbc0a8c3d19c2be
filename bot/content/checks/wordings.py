"""What any text of the folder can get wrong: its length, its placeholders and its Markdown."""

from collections.abc import Iterator, Sequence

from bot.content.draft import Written
from bot.content.findings import Finding, error, notice
from bot.content.markdown import find_flaws
from bot.content.messages import did_you_mean
from bot.content.placeholders import find_placeholders
from bot.content.wording import closest


def long_text(text: Written, key: str, limit: int | None) -> Iterator[Finding]:
    """Name a *text* under *key* that is longer than *limit*, if there is one."""
    length = len(text.text.strip())
    if limit is not None and length > limit:
        yield notice(text.place, "long-text", key=key, length=length, limit=limit)


def placeholder_flaws(text: Written, usable: Sequence[str]) -> Iterator[Finding]:
    """Name the placeholders of *text* that are none of *usable*."""
    for found in find_placeholders(text.text):
        place = text.place_of(found.offset, found.written)
        guess = closest(found.meant, usable)
        if found.name in usable:
            continue
        if not found.is_pair:
            yield error(place, "broken-placeholder", text=found.written)
        elif not found.name and guess is not None:
            yield error(place, "spaced-placeholder", text=found.written, name=guess)
        else:
            known = ", ".join(f"{{{name}}}" for name in usable)
            name = found.name or found.written.strip("{}")
            hint = did_you_mean(guess and f"{{{guess}}}")
            yield error(place, "unknown-placeholder", name=name, known=known, hint=hint)


def unfilled_placeholders(text: Written) -> Iterator[Finding]:
    """Name every brace of *text*, in which nothing is filled."""
    for found in find_placeholders(text.text):
        yield notice(text.place_of(found.offset, found.written), "no-placeholders-here", text=found.written)


def markdown_flaws(text: Written) -> Iterator[Finding]:
    """Name Markdown of *text* that a chat would not show as meant."""
    for flaw in find_flaws(text.text):
        place = text.place_of(flaw.offset, flaw.part)
        yield (error if flaw.grave else notice)(place, flaw.key, **flaw.values)
