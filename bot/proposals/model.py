"""A proposal as it is kept: answers by question, where it stands, what happened to it. Frozen data."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from bot.content.form_model import Form

Value: TypeAlias = str | int | bool | tuple[str, ...] | None
"""A text, choice id, address, number or `2027-01-11` / `2027-01` / `2027-kevat` / `2027`; a whole number; yes or
no; ids of several choices; None: the question was skipped."""

FORM, ORGANISATION, SUBSTANCE = "muoto", "jarjesto", ("haaste", "tehtavat")
"""Questions of the form that the program knows by id: what `vain` refers to, whose proposal it is, and what it
is about (the first of them that was answered). A form may lack any of them."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to the question *field* of the form with version *form*.

    *as_written*: it did not pass as a value of its kind, and the person chose to leave it as it is.
    """

    field: str
    value: Value
    form: str
    as_written: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """One proposal; a draft has no status yet. *forms* holds every form that an answer was given to.

    *told* is the status that the owner heard of last.
    """

    reference: str
    begun_at: datetime
    changed_at: datetime
    answers: tuple[Answer, ...] = ()
    forms: Mapping[str, Form] = field(default_factory=dict)
    sent_at: datetime | None = None
    status: str | None = None
    round: str | None = None
    source: str = ""
    consent: str | None = None
    consented_at: datetime | None = None
    told: str | None = None

    @property
    def is_draft(self) -> bool:
        """Return whether it has not been sent."""
        return self.status is None

    @property
    def is_held(self) -> bool:
        """Return whether its owner has yet to hear of the status it has."""
        return self.status is not None and self.told != self.status

    def answer(self, field_id: str) -> Answer | None:
        """Return the answer to the question *field_id*, or None while it has none."""
        return next((answer for answer in self.answers if answer.field == field_id), None)

    def with_answers(self, answers: Sequence[Answer], form: Form) -> "Proposal":
        """Return the proposal with *answers*, given to *form*, each in the place of the one it replaces."""
        new = {answer.field: answer for answer in answers}
        kept = tuple(answer for answer in self.answers if answer.field not in new)
        return replace(
            self,
            answers=(*kept, *new.values()),
            forms={**self.forms, form.version: form} if new else self.forms,
        )

    def value(self, field_id: str) -> Value:
        """Return the value given to the question *field_id*; None when there is none or it was skipped."""
        answer = self.answer(field_id)
        return None if answer is None else answer.value


class Happening(StrEnum):
    """What can happen to a sent proposal."""

    SENT = "sent"
    CHANGED = "changed"
    STATUS = "status"
    MOVED = "moved"
    WITHDRAWN = "withdrawn"
    TOLD = "told"
    """The owner is told of the status it has: the message is on its way."""


class Actor(StrEnum):
    """Who did it."""

    OWNER = "owner"
    COORDINATOR = "coordinator"
    OPERATOR = "operator"
    """Somebody at the shell of the machine."""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One thing that happened: never what was written, only which question, status or round it concerns."""

    at: datetime
    what: Happening
    who: Actor
    field: str | None = None
    status: str | None = None
    round: str | None = None
