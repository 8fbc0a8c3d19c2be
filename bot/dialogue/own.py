"""Rules for a person's own drafts and proposals: list, one in full, change, withdraw."""

from collections.abc import Sequence
from dataclasses import replace

from bot.dialogue import buttons
from bot.dialogue.desk.notices import notice
from bot.dialogue.form.draft import OpenForm, cannot_be_changed, gone, may_be_changed, round_of, without_form
from bot.dialogue.form.naming import bare_name, name_of
from bot.dialogue.form.review import choose_correction
from bot.dialogue.memory import at_rest
from bot.dialogue.model import (
    Button,
    Event,
    Filling,
    Reply,
    Rows,
    Session,
    State,
    Trigger,
    Turn,
    WithdrawProposal,
    World,
)
from bot.dialogue.telling_owner import meaning
from bot.dialogue.wording import day, label, listing, plain, say
from bot.proposals.case import Names
from bot.proposals.model import Proposal
from bot.proposals.reading import plain_text
from bot.proposals.statuses import may_withdraw

MOST_SHOWN = 10
"""Proposals in the list, drafts first, then the newest; nobody has more that still matter."""


def list_own(session: Session, event: Event, world: World) -> Turn:
    """Return the person's drafts and proposals, each with its status."""
    later = at_rest(session)
    if not world.own:
        rows: Rows = ((buttons.propose(world),), *buttons.way_out(world))
        return Turn(later, (Reply(say("omat.ei-mitään", world), "omat.ei-mitään", rows),))
    shown = world.own[:MOST_SHOWN]
    lines = listing(f"{number}. {_line(each, world)}" for number, each in enumerate(shown, start=1))
    rows = (*((_button(each, world),) for each in shown), (buttons.propose(world), buttons.menu(world)))
    return Turn(later, (Reply("\n\n".join((say("omat.alku", world), lines)), "omat.alku", rows),))


def show_one(session: Session, event: Event, world: World) -> Turn:
    """Return one proposal: where it stands, what that means, and what can be done with it."""
    proposal = world.proposal(event.text)
    if proposal is None:
        return gone(session, event, world)
    return Turn(at_rest(session), (_card(proposal, world),))


def show_full_text(session: Session, event: Event, world: World) -> Turn:
    """Return a proposal whole, to copy and pass on."""
    proposal = world.proposal(event.text)
    if proposal is None:
        return gone(session, event, world)
    if proposal.is_draft:
        heading = say("omat.luonnosotsikko", world)
    else:
        values = {"tunnus": proposal.reference, "tila": _status_name(proposal, world)}
        heading = say("omat.otsikko", world, values)
    lines = plain(plain_text(proposal, {}, mark=say("ehdotus.sellaisenaan", world))).split("\n")
    whole = "\n\n".join((f"**{heading}**", listing(lines)))
    rows = (
        (buttons.named(label("nappi.takaisin", world), Trigger.PROPOSAL, proposal.reference),),
        *buttons.way_to_own(world),
    )
    return Turn(at_rest(session), (Reply(say("omat.teksti", world, {"teksti": whole}), "omat.teksti", rows),))


def edit(session: Session, event: Event, world: World) -> Turn:
    """Return the questions of a sent proposal that may still be answered anew."""
    proposal = world.proposal(event.text)
    if proposal is None:
        return gone(session, event, world)
    if proposal.is_draft or not may_be_changed(proposal, world):
        return cannot_be_changed(session, world)
    return choose_correction(OpenForm(session, Filling(proposal.reference), proposal, world), event)


def show_changed(session: Session, proposal: Proposal, world: World) -> Turn:
    """Return that a change of a sent proposal is kept, and the proposal."""
    card = _card(proposal, world)
    reply = replace(card, text="\n\n".join((say("omat.muutettu", world), card.text)), source="omat.muutettu")
    return Turn(without_form(session), (reply,))


def ask_withdrawal(session: Session, event: Event, world: World) -> Turn:
    """Return the question whether to withdraw a proposal, or first which one."""
    sent = [each for each in world.own if not each.is_draft and event.text in ("", each.reference)]
    able = [each for each in sent if may_withdraw(world.knowledge.statuses, each)]
    match able:
        case []:
            return _nothing_to_withdraw(session, sent, world)
        case [proposal]:
            values = {"tunnus": proposal.reference, "nimi": name_of(proposal, world)}
            surely = Event(Trigger.WITHDRAW_SURELY, proposal.reference)
            yes = Button(label("nappi.peru-varmasti", world), surely)
            return confirming(
                session,
                surely,
                Reply(say("omat.perutaanko", world, values), "omat.perutaanko", ((yes,),)),
                world,
            )
        case several:
            rows = tuple(
                (buttons.named(bare_name(each, world), Trigger.WITHDRAW, each.reference),) for each in several
            )
            text = say("omat.mikä-perutaan", world)
            later = at_rest(session)
            return Turn(later, (Reply(text, "omat.mikä-perutaan", (*rows, *buttons.way_to_own(world))),))


def withdraw(session: Session, event: Event, world: World) -> Turn:
    """Withdraw a sent proposal, once it was asked about; pressed again, nothing more happens."""
    proposal = world.proposal(event.text)
    later = at_rest(session)
    if proposal is None:
        return gone(later, event, world)
    if not may_withdraw(world.knowledge.statuses, proposal):
        return _nothing_to_withdraw(session, [proposal], world)
    text = say("omat.peruttu", world, {"tunnus": proposal.reference})
    effect = WithdrawProposal(proposal.reference, world.knowledge.statuses.withdrawn)
    told = notice("koordinaattori.peruttu", proposal, world)
    return Turn(later, (Reply(text, "omat.peruttu", buttons.way_to_own(world)),), (effect, told))


def leave_as_it_is(session: Session, event: Event, world: World) -> Turn:
    """Return that nothing was changed."""
    later = at_rest(session)
    return Turn(later, (Reply(say("omat.ennallaan", world), "omat.ennallaan", buttons.way_to_own(world)),))


def confirming(session: Session, pending: Event, question: Reply, world: World) -> Turn:
    """Return *question*, which «kyllä» answers with *pending*, with a button for no beside its own."""
    no = buttons.button("nappi.en-sittenkään", Trigger.NO, world)
    asked = replace(without_form(session), state=State.CONFIRMING, pending=pending)
    return Turn(asked, (replace(question, buttons=(*question.buttons, (no,), (buttons.menu(world),))),))


def _nothing_to_withdraw(session: Session, sent: Sequence[Proposal], world: World) -> Turn:
    later = at_rest(session)
    if len(sent) == 1:
        text = say("omat.ei-voi-perua", world, {"tila": _status_name(sent[0], world)})
        return Turn(later, (Reply(text, "omat.ei-voi-perua", buttons.way_to_own(world)),))
    return Turn(
        later, (Reply(say("omat.ei-peruttavaa", world), "omat.ei-peruttavaa", buttons.way_to_own(world)),)
    )


def _card(proposal: Proposal, world: World) -> Reply:
    name, rows = name_of(proposal, world), _card_rows(proposal, world)
    if proposal.sent_at is None:
        values = {"nimi": name, "päivä": _local_day(proposal, world)}
        return Reply(say("omat.luonnos", world, values), "omat.luonnos", rows)
    status = world.knowledge.statuses.status(proposal.status or "")
    values = {
        "nimi": name,
        "tunnus": proposal.reference,
        "päivä": _local_day(proposal, world),
        "tila": _status_name(proposal, world),
        "kerrotaan": meaning(status, proposal, world.knowledge, Names()) if status else "",
        "kierros": _round_line(proposal, world),
    }
    return Reply(say("omat.ehdotus", world, values), "omat.ehdotus", rows)


def _card_rows(proposal: Proposal, world: World) -> Rows:
    reference = proposal.reference
    full = buttons.named(label("nappi.koko-teksti", world), Trigger.FULL_TEXT, reference)
    if proposal.is_draft:
        on = buttons.named(label("nappi.jatka-ehdotusta", world), Trigger.RESUME, reference)
        drop = buttons.named(label("nappi.poista-luonnos", world), Trigger.DROP_DRAFT, reference)
        return ((on,), (full, drop), *buttons.way_to_own(world))
    change = buttons.named(label("nappi.muuta", world), Trigger.EDIT, reference)
    withdrawal = buttons.named(label("nappi.peru-ehdotus", world), Trigger.WITHDRAW, reference)
    can = (
        *((change,) if may_be_changed(proposal, world) else ()),
        *((withdrawal,) if may_withdraw(world.knowledge.statuses, proposal) else ()),
    )
    return ((full,), *((can,) if can else ()), *buttons.way_to_own(world))


def _line(proposal: Proposal, world: World) -> str:
    values = {"nimi": name_of(proposal, world), "päivä": _local_day(proposal, world)}
    if proposal.is_draft:
        return say("omat.luonnosrivi", world, values)
    return say("omat.rivi", world, {**values, "tila": _status_name(proposal, world)})


def _button(proposal: Proposal, world: World) -> Button:
    return buttons.named(bare_name(proposal, world), Trigger.PROPOSAL, proposal.reference)


def _local_day(proposal: Proposal, world: World) -> str:
    """Return the day it was sent, else last changed, where the reader is."""
    return day((proposal.sent_at or proposal.changed_at).astimezone(world.now.tzinfo))


def _status_name(proposal: Proposal, world: World) -> str:
    status = world.knowledge.statuses.status(proposal.status or "")
    return plain(status.name if status else proposal.status or "")


def _round_line(proposal: Proposal, world: World) -> str:
    found = round_of(proposal, world)
    return say("omat.kierros", world, {"kierros": plain(found.name)}) if found else ""
