"""Drafts that wait: the question whether to go on with one."""

from collections.abc import Sequence
from dataclasses import replace

from bot.dialogue import buttons
from bot.dialogue.form.naming import bare_name, name_of
from bot.dialogue.model import Button, Event, Reply, Session, State, Trigger, Turn, World
from bot.dialogue.wording import day, say
from bot.proposals.model import Proposal


def offer_drafts(session: Session, world: World) -> Turn:
    """Return the question whether to go on with what waits; nothing is said where nothing does."""
    drafts = drafts_of(world)
    if not drafts:
        return Turn(session, ())
    if len(drafts) > 1:
        return Turn(session, (which_draft(drafts, world),))
    pending = Event(Trigger.RESUME, drafts[0].reference)
    asked = replace(session, state=State.CONFIRMING, pending=pending)
    return Turn(asked, (which_draft(drafts, world),))


def drafts_of(world: World) -> tuple[Proposal, ...]:
    """Return the person's drafts."""
    return tuple(proposal for proposal in world.own if proposal.is_draft)


def which_draft(drafts: Sequence[Proposal], world: World) -> Reply:
    """Return the question which of *drafts* to go on with, or whether to begin anew."""
    new = buttons.button("nappi.uusi-ehdotus", Trigger.NEW_DRAFT, world)
    ways = ((new,), *buttons.way_to_own(world))
    if len(drafts) == 1:
        (draft,) = drafts
        changed = day(draft.changed_at.astimezone(world.now.tzinfo))
        text = say("ehdotus.luonnos-kesken", world, {"luonnos": name_of(draft, world), "päivä": changed})
        on = buttons.button("nappi.jatka-ehdotusta", Trigger.RESUME, world, draft.reference)
        return Reply(text, "ehdotus.luonnos-kesken", ((on,), *ways))
    rows = tuple((_draft_button(draft, world),) for draft in drafts)
    return Reply(say("ehdotus.luonnoksia-kesken", world), "ehdotus.luonnoksia-kesken", (*rows, *ways))


def _draft_button(draft: Proposal, world: World) -> Button:
    return buttons.named(bare_name(draft, world), Trigger.RESUME, draft.reference)
