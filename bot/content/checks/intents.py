"""`aikeet.yaml`: the same message must not mean two things, and need not stand twice under one heading."""

from collections.abc import Iterator

from bot.content.checks.ids import where
from bot.content.draft import DraftGroup, Folder, Written
from bot.content.findings import Finding, notice


def unique_examples(folder: Folder) -> Iterator[Finding]:
    """Name a message that is repeated under one heading, and one that stands under two."""
    first: dict[str, tuple[DraftGroup, Written]] = {}
    for group in folder.intents:
        for written in group.questions:
            heading, before = first.setdefault(written.key, (group, written))
            if heading.id != group.id:
                there = where(before.place)
                yield notice(written.place, "example-shared", text=written.line, key=heading.id, other=there)
            elif before is not written:
                yield notice(written.place, "example-twice", text=written.line, line=before.place.line)
