"""Proposals as one table: a row each, a column per question. Writes no file; all spreadsheets are made of it.

Every question of the form served now has its column, also while nobody has answered it, so that files of
different days fit together; questions of older forms follow where somebody answered them.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from bot.content.form_model import Field, Form, Kind
from bot.desk.contacts import contact_questions, without_contacts
from bot.desk.wording import Words
from bot.proposals.model import Proposal
from bot.proposals.reading import Entry, entries

Cell: TypeAlias = str | int | date | datetime | None
"""A datetime is local and has no zone any more, as spreadsheets want it. Yes and no are words, because Excel
would show TOSI and EPÄTOSI."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: the id of its question, or of what else it tells, and its heading."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of as many cells as there are columns."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


Told = Callable[[Proposal, Words], Cell]

_FIXED: tuple[tuple[str, str, Told], ...] = (
    ("reference", "vienti.tunnus", lambda proposal, words: proposal.reference),
    ("status", "vienti.tila", lambda proposal, words: words.status(proposal.status)),
    ("round", "vienti.kierros", lambda proposal, words: words.round(proposal.round) or None),
    ("sent_at", "vienti.lähetetty", lambda proposal, words: _local(proposal.sent_at, words)),
    ("changed_at", "vienti.muutettu", lambda proposal, words: _local(proposal.changed_at, words)),
    ("source", "vienti.lähde", lambda proposal, words: words.source(proposal.source) or None),
)
"""What is told of every proposal besides its answers: id, heading, value."""


def table_of(
    proposals: Iterable[Proposal], words: Words, form: Form | None = None, *, with_contacts: bool = False
) -> Table:
    """Return *proposals* as a table; *form* is the one served now. Contact data only *with_contacts*."""
    kept = tuple(proposals)
    hidden = frozenset() if with_contacts else contact_questions(kept, form)
    questions = [each for each in _questions(kept, form) if each.id not in hidden]
    shown = kept if with_contacts else without_contacts(kept, form)
    return Table(
        columns=(
            *(Column(name, words.say(heading)) for name, heading, _ in _FIXED),
            *(Column(each.id, each.name) for each in questions),
        ),
        rows=tuple(tuple(_row(proposal, words, questions)) for proposal in shown),
    )


def _row(proposal: Proposal, words: Words, questions: Sequence[Field]) -> Iterator[Cell]:
    for _, _, told in _FIXED:
        yield told(proposal, words)
    answered = {entry.field.id: entry for entry in entries(proposal)}
    for question in questions:
        yield _cell(answered.get(question.id), words)


def _cell(entry: Entry | None, words: Words) -> Cell:
    if entry is None or entry.answer.value is None:
        return None
    if entry.answer.as_written:
        return " ".join((entry.shown, words.say("ehdotus.sellaisenaan")))
    value = entry.answer.value
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and entry.field.kind is Kind.WHEN:
        return _day(value) or entry.shown
    return entry.shown


def _day(value: str) -> date | None:
    """Return the day of an answer that names one; `2027-01`, a term or what was left as written is none."""
    try:
        return date.fromisoformat(value) if len(value) == len("2027-01-11") else None
    except ValueError:
        return None


def _local(moment: datetime | None, words: Words) -> datetime | None:
    return None if moment is None else words.local(moment).replace(microsecond=0, tzinfo=None)


def _questions(proposals: Sequence[Proposal], form: Form | None) -> Iterator[Field]:
    """Return each question once, as its newest form has it: those of *form*, then older ones with an answer."""
    answered = {entry.field.id for proposal in proposals for entry in entries(proposal)}
    seen: set[str] = set()
    for each in _newest_first(proposals, form):
        for field in each.fields:
            if field.id not in seen and (each is form or field.id in answered):
                seen.add(field.id)
                yield field
    for proposal in proposals:  # an answer whose form is lost still has its column
        for entry in entries(proposal):
            if entry.field.id not in seen:
                seen.add(entry.field.id)
                yield entry.field


def _newest_first(proposals: Sequence[Proposal], form: Form | None) -> list[Form]:
    """Return every form in use. One proposal's forms stand oldest first; over all, the last use decides."""
    used: dict[str, tuple[datetime, int, Form]] = {}
    for proposal in proposals:
        for place, each in enumerate(proposal.forms.values()):
            latest = used.get(each.version, (proposal.begun_at, -1, each))[0]
            used[each.version] = (max(latest, proposal.begun_at), place, each)
    older = sorted(used.values(), key=lambda use: use[:2], reverse=True)
    return [
        *([form] if form else []),
        *(each for *_, each in older if form is None or each.version != form.version),
    ]
