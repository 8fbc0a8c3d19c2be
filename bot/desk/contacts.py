"""Keeping contact data back. Everything that leaves the desk goes through here before anything is made of it."""

from collections.abc import Iterable
from dataclasses import replace

from bot.content.form_model import Form
from bot.proposals.model import Proposal


def contact_questions(proposals: Iterable[Proposal], form: Form | None) -> frozenset[str]:
    """Return the ids of questions whose answers identify a person.

    One version of the form that says so is enough: an answer given under a promise stays under it, and a
    question that was marked only later was a contact question all the time.
    """
    used = (each for proposal in proposals for each in proposal.forms.values())
    forms = (*used, form) if form is not None else tuple(used)
    return frozenset(field.id for each in forms for field in each.fields if field.is_contact)


def without_contacts(
    proposals: Iterable[Proposal], form: Form | None, instead: str = ""
) -> tuple[Proposal, ...]:
    """Return *proposals* without answers to contact questions, or with *instead* in their place."""
    kept = tuple(proposals)
    hidden = contact_questions(kept, form)
    return tuple(_without(proposal, hidden, instead) for proposal in kept)


def _without(proposal: Proposal, hidden: frozenset[str], instead: str) -> Proposal:
    shown = (
        replace(answer, value=instead, as_written=False)
        if answer.field in hidden and answer.value is not None
        else answer
        for answer in proposal.answers
        if instead or answer.field not in hidden
    )
    return replace(proposal, answers=tuple(shown))
