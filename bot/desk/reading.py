"""What coordinators look at: which proposals there are, and one of them with its history.

Drafts do not exist here: nobody has agreed to have them seen.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import tzinfo

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.content.form_model import Form
from bot.content.model import Knowledge
from bot.desk.wanted import Selection, Wanted, selection
from bot.desk.wording import Words
from bot.errors import DeskError
from bot.proposals.case import Case, Reach
from bot.proposals.model import FORM, HistoryEntry, Proposal
from bot.proposals.references import as_reference
from bot.storage.forms import names
from bot.storage.notes import notes_of
from bot.storage.outbox import undelivered_to_owner
from bot.storage.proposals import Filter, find, history, owner, proposal
from bot.storage.sessions import SessionKey


@dataclass(frozen=True, slots=True)
class Found:
    """The proposals that were wanted, oldest first, and the wish as it was understood."""

    proposals: tuple[Proposal, ...]
    selection: Selection


async def words_of(
    unit: AsyncConnection, texts: Mapping[str, str], knowledge: Knowledge | None, zone: tzinfo
) -> Words:
    """Return how things are called: as *knowledge* has it now, and from the store what it does not have (any more)."""
    stored = await names(unit)
    if knowledge is None:
        return Words(texts, stored.statuses, stored.rounds, {}, zone)
    return Words(
        texts,
        _overlaid(stored.statuses, {each.id: each.name for each in knowledge.statuses.all}),
        _overlaid(stored.rounds, {each.id: each.name for each in knowledge.rounds}),
        _form_names(knowledge.form),
        zone,
    )


async def list_proposals(unit: AsyncConnection, wanted: Wanted, words: Words) -> Found:
    """Return the sent proposals that *wanted* describes; raise DeskError where it cannot be understood."""
    if any(each not in words.forms for each in wanted.forms):
        words = replace(words, forms={**await _stored_forms(unit), **words.forms})
    chosen = selection(wanted, words)
    return Found(await find(unit, chosen.filter), chosen)


async def sent_proposal(unit: AsyncConnection, typed: str, words: Words) -> Proposal:
    """Return the sent proposal whose reference *typed* is; raise DeskError when there is none."""
    reference = as_reference(typed)
    if reference is None:
        raise DeskError(words.say("käsittely.ei-tunnus"))
    found = await proposal(unit, reference)
    if found is None or found.is_draft:
        raise DeskError(words.say("käsittely.ei-ehdotusta", tunnus=reference))
    return found


async def case_of(unit: AsyncConnection, reference: str, channels: Collection[str]) -> Case | None:
    """Return the sent proposal with all that coordinators see of it, or None when there is none.

    *channels* are those that can carry a message to its owner.
    """
    found = await proposal(unit, reference)
    if found is None or found.is_draft:
        return None
    return Case(
        found,
        _reach(await owner(unit, reference), channels),
        await history(unit, reference),
        await notes_of(unit, reference),
        await undelivered_to_owner(unit, reference),
    )


async def history_of(unit: AsyncConnection, proposal: Proposal) -> tuple[HistoryEntry, ...]:
    """Return what happened to *proposal*, oldest first."""
    return await history(unit, proposal.reference)


def _reach(place: SessionKey | None, channels: Collection[str]) -> Reach:
    if place is None:
        return Reach.NO_OWNER
    return Reach.CHANNEL if place.channel in channels else Reach.NO_CHANNEL


def _overlaid(stored: Mapping[str, str], current: Mapping[str, str]) -> Mapping[str, str]:
    """Return the names in the order of the knowledge folder, and after them those that only the store has."""
    return {**current, **{each: name for each, name in stored.items() if each not in current}}


async def _stored_forms(unit: AsyncConnection) -> Mapping[str, str]:
    """Return the names of forms of cooperation that proposals were made under; a rare question, so all are read."""
    kept = await find(unit, Filter())
    return {
        choice: name
        for each in kept
        for form in each.forms.values()
        for choice, name in _form_names(form).items()
    }


def _form_names(form: Form) -> Mapping[str, str]:
    field = form.field(FORM)
    return {choice.id: choice.name for choice in field.choices} if field else {}
