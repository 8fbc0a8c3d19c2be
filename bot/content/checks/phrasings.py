"""The same words must not lead to two answers, and need not stand twice in one."""

from collections.abc import Iterator, Sequence

from bot.content.checks.ids import where
from bot.content.draft import Asked, Folder
from bot.content.findings import Finding, notice
from bot.content.wording import says_nothing


def unique_phrasings(folder: Folder) -> Iterator[Finding]:
    """Name a phrasing repeated in one answer, one shared by two, and one without words."""
    for words, group in folder.phrasings_by_words.items():
        if says_nothing(words):
            yield from (notice(one.written.place, "wordless", text=one.written.line) for one in group)
        else:
            yield from _repeated(group)
            yield from _shared(group)


def _repeated(group: Sequence[Asked]) -> Iterator[Finding]:
    first: dict[int, Asked] = {}
    for one in group:
        before = first.setdefault(one.entry, one)
        if before is one:
            continue
        text, place, earlier = one.written.line, one.written.place, before.written.place
        if place.file == earlier.file:
            yield notice(place, "phrasing-twice", text=text, line=earlier.line)
        else:
            yield notice(place, "phrasing-learned-twice", text=text, other=where(earlier))


def _shared(group: Sequence[Asked]) -> Iterator[Finding]:
    for one in group:
        other = next((each for each in group if each.entry != one.entry), None)
        if other is not None:
            yield notice(
                one.written.place,
                "phrasing-shared",
                text=one.written.line,
                id=other.answer,
                other=where(other.written.place),
            )
