"""`tilat.yaml`: every status can be reached, told apart and left as its marks say."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.content.checks.wordings import long_text, markdown_flaws, placeholder_flaws
from bot.content.draft import Folder, Written, entries, written, written_list
from bot.content.fields import YES_NO
from bot.content.findings import Finding, error, notice
from bot.content.messages import did_you_mean
from bot.content.wording import closest
from bot.content.yaml_tree import Document, Path

STATUSES = "tilat"
FIRST, WITHDRAWN, MOVES = "alku", "peruutus", "siirtää_kierroksen"
CLOSED, EDITABLE = "päättynyt", "muokattavissa"
LONG_TOLD = 1000
"""Characters from which a text is no longer read at a glance; nothing breaks."""

USABLE = ("yhteystieto", "kierros")


@dataclass(frozen=True, slots=True)
class DraftStatus:
    """One of `tilat` as written."""

    document: Document
    path: Path
    id: Written
    next: tuple[Written, ...]

    def says(self, key: str) -> bool:
        """Return whether *key* says yes."""
        text = written(self.document, (*self.path, key))
        return text is not None and YES_NO.get(text.line.casefold(), False)


def statuses(folder: Folder) -> Iterator[Finding]:
    """Name everything that keeps the statuses from working together."""
    document = folder.statuses
    if document is None or document.data is None:
        return
    drafts = [
        DraftStatus(document, path, name, written_list(document, (*path, "siirtymät")))
        for path in entries(document, (STATUSES,))
        if (name := written(document, (*path, "tunnus"))) is not None
    ]
    if drafts:
        yield from _unique(drafts)
        yield from _marks(document, drafts)
        yield from _transitions(drafts)
        yield from _reach(drafts)
        yield from _contradictions(drafts)
    yield from _wordings(document)


def _unique(drafts: Sequence[DraftStatus]) -> Iterator[Finding]:
    ids: dict[str, int] = {}
    names: dict[str, int] = {}
    for draft in drafts:
        if draft.id.line in ids:
            yield error(draft.id.place, "repeated-status", id=draft.id.line, line=ids[draft.id.line])
        ids.setdefault(draft.id.line, draft.id.place.line)
        name = written(draft.document, (*draft.path, "nimi"))
        if name is None:
            continue
        if name.line.casefold() in names:
            line = names[name.line.casefold()]
            yield error(name.place, "repeated-status-name", name=name.line, line=line)
        names.setdefault(name.line.casefold(), name.place.line)


def _marks(document: Document, drafts: Sequence[DraftStatus]) -> Iterator[Finding]:
    """Name a mark that no status has, or a second one."""
    for key in (FIRST, WITHDRAWN, MOVES):
        marked = [draft for draft in drafts if draft.says(key)]
        if not marked:
            yield error(document.key_place((STATUSES,)), "mark-missing", key=key)
        for draft in marked[1:]:
            place = draft.document.key_place((*draft.path, key))
            yield error(place, "mark-twice", key=key, line=marked[0].id.place.line)


def _transitions(drafts: Sequence[DraftStatus]) -> Iterator[Finding]:
    known = [draft.id.line for draft in drafts]
    for draft in drafts:
        seen: set[str] = set()
        for target in draft.next:
            if target.line == draft.id.line:
                yield error(target.place, "status-to-itself", id=target.line)
            elif target.line not in known:
                hint = did_you_mean(closest(target.line, known))
                yield error(target.place, "unknown-status", id=target.line, known=", ".join(known), hint=hint)
            elif target.line in seen:
                yield notice(target.place, "related-twice", id=target.line)
            seen.add(target.line)


def _reach(drafts: Sequence[DraftStatus]) -> Iterator[Finding]:
    """Name statuses that no proposal ever gets, and open ones that none ever leaves."""
    reached = {draft.id.line for draft in drafts if draft.says(FIRST) or draft.says(WITHDRAWN)}
    if not any(draft.says(FIRST) for draft in drafts):
        return  # nobody can tell
    found = -1
    while found != len(reached):
        found = len(reached)
        reached |= {to.line for draft in drafts if draft.id.line in reached for to in draft.next}
    for draft in drafts:
        if draft.id.line not in reached:
            yield error(draft.id.place, "status-out-of-reach", id=draft.id.line)
        if not draft.next and not draft.says(CLOSED):
            yield notice(draft.id.place, "status-without-end", id=draft.id.line)


def _contradictions(drafts: Sequence[DraftStatus]) -> Iterator[Finding]:
    for draft in drafts:
        closed = draft.says(CLOSED)
        place = draft.document.key_place
        if closed and draft.says(EDITABLE):
            yield error(place((*draft.path, EDITABLE)), "closed-and-editable", id=draft.id.line)
        if closed and draft.says(FIRST):
            yield error(place((*draft.path, CLOSED)), "first-is-closed", id=draft.id.line)
        if not closed and draft.says(WITHDRAWN):
            yield error(place((*draft.path, WITHDRAWN)), "withdrawn-is-open", id=draft.id.line)
        if closed and draft.says(MOVES):
            yield error(place((*draft.path, MOVES)), "moved-is-closed", id=draft.id.line)


def _wordings(document: Document) -> Iterator[Finding]:
    for path in entries(document, (STATUSES,)):
        told = written(document, (*path, "kerrotaan"))
        if told is not None:
            yield from long_text(told, "kerrotaan", LONG_TOLD)
            yield from placeholder_flaws(told, USABLE)
            yield from markdown_flaws(told)
