"""Rules that lead out of the form: cancel, keep the draft for later, delete it."""

from dataclasses import replace

from bot.dialogue import buttons
from bot.dialogue.form.draft import IN_FORM, OpenForm, button_is_over, gone, putting_aside, without_form
from bot.dialogue.form.naming import name_of
from bot.dialogue.form.waiting import drafts_of
from bot.dialogue.memory import at_rest
from bot.dialogue.model import (
    DropDraft,
    Event,
    Filling,
    Reply,
    Rows,
    Session,
    State,
    Trigger,
    Turn,
    World,
)
from bot.dialogue.own import confirming, list_own
from bot.dialogue.wording import say

_ASKED_ALREADY = frozenset({State.LEAVING, State.REVIEWING})
"""States in which deleting is one of the things a person was just asked to choose between."""


def cancel(here: OpenForm, event: Event) -> Turn:
    """Return the question what becomes of the draft; one without an answer simply goes."""
    if not here.proposal.is_draft:
        reply = Reply(say("omat.ennallaan", here.world), "omat.ennallaan", after_leaving(here.world))
        return Turn(without_form(here.session), (reply,))
    if not here.proposal.answers:
        return drop(here.session, Event(Trigger.DROP_DRAFT, here.proposal.reference), here.world)
    left = Filling(here.proposal.reference, here.filling.field, returns=here.filling.returns)
    asked = replace(at_rest(here.session), state=State.LEAVING, filling=left)
    return Turn(asked, (ask_what_becomes(asked, here.world),))


def ask_what_becomes(session: Session, world: World) -> Reply:
    """Return the question whether to keep the draft."""
    reference = session.filling.reference if session.filling else ""
    rows = (
        (buttons.button("nappi.säilytä", Trigger.KEEP_DRAFT, world),),
        (buttons.button("nappi.poista-luonnos", Trigger.DROP_DRAFT, world, reference),),
        (buttons.button("nappi.jatka-ehdotusta", Trigger.RESUME, world, reference),),
    )
    return Reply(say("ehdotus.keskeytetäänkö", world), "ehdotus.keskeytetäänkö", rows)


def keep_draft(here: OpenForm, event: Event) -> Turn:
    """Return that the draft is kept; nothing is lost."""
    if not here.proposal.is_draft or not here.proposal.answers:
        return cancel(here, event)
    reply = Reply(say("ehdotus.talteen", here.world), "ehdotus.talteen", after_leaving(here.world))
    return Turn(without_form(here.session), (reply,), putting_aside(here.proposal))


def drop(session: Session, event: Event, world: World) -> Turn:
    """Delete a draft, the open one unless a button named another."""
    reference = event.text or (session.filling.reference if session.filling else "")
    proposal = world.proposal(reference)
    if proposal is None:
        return gone(session, event, world) if reference else button_is_over(session, event, world)
    if not proposal.is_draft:
        return button_is_over(session, event, world)
    surely = Event(Trigger.DROP_DRAFT, reference)
    if proposal.answers and session.state not in _ASKED_ALREADY and session.pending != surely:
        text = say("omat.poistetaanko", world, {"nimi": name_of(proposal, world)})
        yes = buttons.button("nappi.poista-luonnos", Trigger.DROP_DRAFT, world, reference)
        return confirming(session, surely, Reply(text, "omat.poistetaanko", ((yes,),)), world)
    is_open = session.filling is not None and session.filling.reference == reference
    later = without_form(session) if is_open or session.state not in IN_FORM else session
    reply = Reply(say("ehdotus.poistettu", world), "ehdotus.poistettu", after_leaving(world))
    return Turn(replace(later, pending=None), (reply,), (DropDraft(reference),))


def stop_offering(session: Session, event: Event, world: World) -> Turn:
    """Return that nothing was begun."""
    reply = Reply(say("omat.ennallaan", world), "omat.ennallaan", after_leaving(world))
    return Turn(without_form(session), (reply,))


def nothing_to_cancel(session: Session, event: Event, world: World) -> Turn:
    """Return that nothing is going on, and where a sent proposal is withdrawn; drafts are shown if there are any."""
    if drafts_of(world):
        return list_own(session, event, world)
    reply = Reply(say("ehdotus.ei-kesken", world), "ehdotus.ei-kesken", after_leaving(world))
    return Turn(at_rest(session), (reply,))


def after_leaving(world: World) -> Rows:
    """Return where to go from a form that was left."""
    return ((buttons.own(world), buttons.propose(world)), (buttons.menu(world),))
