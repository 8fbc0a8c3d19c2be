"""The same words must not lead to two answers, and need not stand twice in one."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from bot.content.checks.ids import where
from bot.content.draft import Folder, Written
from bot.content.fields import CRISIS
from bot.content.findings import Finding, notice
from bot.content.wording import same_text, says_nothing


@dataclass(frozen=True, slots=True)
class Asked:
    """A way to ask and the answer it is meant for; *entry* tells answers apart even when their ids clash."""

    entry: int
    answer: str
    written: Written


def all_phrasings(folder: Folder) -> Iterator[Asked]:
    """Return every question and phrasing of the folder, learned ones last."""
    entry_of: dict[str, int] = {}
    for entry, answer in enumerate(folder.answers):
        entry_of.setdefault(answer.name, entry)
        for written in (answer.question, *answer.phrasings):
            if written is not None:
                yield Asked(entry, answer.name or "?", written)
    for group in folder.learned:
        if group.id != CRISIS:
            entry = entry_of.setdefault(group.id, len(entry_of) - 10_000_000)  # ids without an answer
            yield from (Asked(entry, group.id, written) for written in group.questions)


def by_words(asked: Iterator[Asked]) -> dict[str, list[Asked]]:
    """Return what was asked, grouped by its words without case and punctuation."""
    groups: dict[str, list[Asked]] = defaultdict(list)
    for one in asked:
        groups[same_text(one.written.line) or one.written.line].append(one)
    return groups


def unique_phrasings(folder: Folder) -> Iterator[Finding]:
    """Name a phrasing repeated in one answer, one shared by two, and one without words."""
    for words, group in by_words(all_phrasings(folder)).items():
        if says_nothing(words):
            yield from (notice(one.written.place, "wordless", text=one.written.line) for one in group)
        else:
            yield from _repeated(group)
            yield from _shared(group)


def _repeated(group: list[Asked]) -> Iterator[Finding]:
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


def _shared(group: list[Asked]) -> Iterator[Finding]:
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
