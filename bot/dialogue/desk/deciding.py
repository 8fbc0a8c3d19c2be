"""Changing a status: what can follow, what it would mean and what the owner would read, and then doing it.

A button that decides carries what its reader saw. When somebody else was quicker it decides nothing.
"""

from dataclasses import replace
from zlib import crc32

from bot.dialogue import buttons
from bot.dialogue.desk.case import back_button, case_reply, unreachable, ways_row
from bot.dialogue.desk.naming import round_name, status_name
from bot.dialogue.form.draft import without_form
from bot.dialogue.form.naming import name_of
from bot.dialogue.model import Button, Event, Reply, Session, SetStatus, State, Trigger, Turn, World
from bot.dialogue.telling_owner import status_news
from bot.dialogue.wording import plain, quoted, say
from bot.proposals.case import Case, Reach
from bot.proposals.deciding import Decision, decided, followers

_NOW, _LATER = "n", "m"
"""In a button's data: tell the owner now (nyt), or when that is asked for (myöhemmin)."""


def choose_next(case: Case, session: Session, event: Event, world: World) -> Turn:
    """Return the statuses that may follow."""
    proposal = case.proposal
    possible = followers(proposal, world.knowledge)
    values = {
        "nimi": name_of(proposal, world),
        "tila": plain(status_name(proposal.status, world)),
    }
    key = "koordinaattori.mikä-tila" if possible else "koordinaattori.ei-tiloja"
    rows = (
        *(
            (buttons.named(each.name, Trigger.DECISION, f"{proposal.reference}.{each.id}"),)
            for each in possible
        ),
        (back_button(proposal, world),),
        ways_row(world),
    )
    return Turn(without_form(session), (Reply(say(key, world, values), key, rows),))


def preview(case: Case, session: Session, event: Event, world: World) -> Turn:
    """Return what the status that was chosen would change, and the message to the owner."""
    _, _, chosen = event.text.partition(".")
    decision = _decision(case, chosen, world)
    if decision is None:
        return _nothing_changed("koordinaattori.ehti-muuttua", case, session, world)
    if not decision.is_change:
        return _nothing_changed("koordinaattori.on-jo", case, session, world)
    yes = _yes_buttons(case, decision, world)
    rows = (*((each,) for each in yes), (back_button(case.proposal, world),), ways_row(world))
    asked = replace(without_form(session), state=State.CONFIRMING, pending=yes[0].event)
    return Turn(asked, (_preview(case, decision, rows, world),))


def decide(case: Case, session: Session, event: Event, world: World) -> Turn:
    """Set the status that was looked at, unless the proposal has got another one since."""
    _, chosen, when, seen = (*event.text.split("."), "", "", "")[:4]
    proposal = case.proposal
    decision = _decision(case, chosen, world)
    if decision is not None and not decision.is_change:
        return _nothing_changed("koordinaattori.on-jo", case, session, world)
    if decision is None or seen != _mark(proposal.status):
        return _nothing_changed("koordinaattori.ehti-muuttua", case, session, world)
    is_told = when == _NOW and _can_tell(case, decision)
    later = replace(decision.after, told=decision.chosen.id) if is_told else decision.after
    values = {"tila": plain(decision.chosen.name)}
    key = "koordinaattori.vaihdettu"
    if _can_tell(case, decision):
        key = "koordinaattori.vaihdettu-ja-kerrottu" if is_told else "koordinaattori.vaihdettu-kertomatta"
    reply = case_reply(replace(case, proposal=later), world, say(key, world, values), key)
    effect = SetStatus(proposal.reference, chosen, is_told)
    return Turn(without_form(session), (reply,), (effect,))


def _decision(case: Case, chosen: str, world: World) -> Decision | None:
    """Return what giving the proposal this status means; None where it cannot follow (any more)."""
    status = world.knowledge.statuses.status(chosen)
    if status is None:
        return None
    found = decided(case.proposal, status, case.history, world.knowledge, world.now.date())
    return found if isinstance(found, Decision) else None


def _can_tell(case: Case, decision: Decision) -> bool:
    return decision.is_to_be_told and case.reach is Reach.CHANNEL


def _yes_buttons(case: Case, decision: Decision, world: World) -> tuple[Button, ...]:
    """Return the buttons that decide; first the one that `tilat.yaml` has as the usual way."""

    def button(key: str, when: str) -> Button:
        parts = (case.proposal.reference, decision.chosen.id, when, _mark(case.proposal.status))
        return buttons.button(key, Trigger.DECIDE_SURELY, world, ".".join(parts))

    if not _can_tell(case, decision):
        return (button("nappi.vaihda", _LATER),)
    both = (button("nappi.vaihda-ja-kerro", _NOW), button("nappi.vaihda-kertomatta", _LATER))
    return both if decision.chosen.at_once else both[::-1]


def _preview(case: Case, decision: Decision, rows: tuple[tuple[Button, ...], ...], world: World) -> Reply:
    values = {
        "nimi": name_of(case.proposal, world),
        "ennen": plain(status_name(case.proposal.status, world)),
        "nyt": plain(decision.chosen.name),
        "kierros": _round_line(decision, world),
    }
    if _can_tell(case, decision):
        message = status_news(decision.after, world.knowledge, world.desk.names)
        key = "koordinaattori.vaihdetaanko"
        return Reply(say(key, world, {**values, "viesti": quoted(message.text)}), key, rows)
    is_known = not decision.is_to_be_told
    remark = say("koordinaattori.ei-uutta", world) if is_known else unreachable(case, world)
    key = "koordinaattori.vaihdetaanko-hiljaa"
    return Reply(say(key, world, {**values, "huomio": remark}), key, rows)


def _round_line(decision: Decision, world: World) -> str:
    if decision.lacks_round:
        return say("koordinaattori.kierros-puuttuu", world)
    if decision.moved_to is None:
        return ""
    before, now = round_name(decision.proposal.round, world), plain(decision.moved_to.name)
    if not before:
        return say("koordinaattori.kierros-annetaan", world, {"nyt": now})
    return say("koordinaattori.kierros-vaihtuu", world, {"ennen": plain(before), "nyt": now})


def _nothing_changed(key: str, case: Case, session: Session, world: World) -> Turn:
    status = plain(status_name(case.proposal.status, world))
    reply = case_reply(case, world, say(key, world, {"tila": status}), key)
    return Turn(without_form(session), (reply,))


def _mark(status: str | None) -> str:
    """Return a short sign of the status that a button's reader saw."""
    return f"{crc32((status or '').encode()) & 0xFFFF:04x}"
