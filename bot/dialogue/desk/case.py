"""One proposal as coordinators see it: all of it, what happened to it, what can be done with it."""

from collections.abc import Callable, Iterator

from bot.dialogue import buttons
from bot.dialogue.desk.naming import local_day, person_name, round_name, sent_day, status_name
from bot.dialogue.desk.view import View
from bot.dialogue.form.draft import without_form
from bot.dialogue.form.naming import name_of, told
from bot.dialogue.model import Button, Event, Reply, Rows, Session, Trigger, Turn, World
from bot.dialogue.triggers import OF_COORDINATORS
from bot.dialogue.wording import label, listing, pairs, plain, say
from bot.proposals.case import Case, Reach
from bot.proposals.model import Actor, Happening, HistoryEntry, Proposal
from bot.proposals.reading import entries

_UNREACHABLE = {Reach.NO_OWNER: "koordinaattori.ei-tekijää", Reach.NO_CHANNEL: "koordinaattori.ei-kanavaa"}

_ACTORS = {
    Actor.OWNER: "historia.tekijä",
    Actor.COORDINATOR: "historia.koordinaattori",
    Actor.OPERATOR: "historia.ylläpitäjä",
}

CaseRule = Callable[[Case, Session, Event, World], Turn]
"""A rule about a proposal that is there."""


def reference_of(session: Session, event: Event) -> str:
    """Return the reference that a button's argument begins with; while a note is written, of what it is about."""
    named = event if event.trigger in OF_COORDINATORS else session.pending
    return named.text.partition(".")[0] if named else ""


def with_case(rule: CaseRule) -> Callable[[Session, Event, World], Turn]:
    """Return *rule* as one that first finds its proposal, and says so calmly when it is gone."""

    def about_case(session: Session, event: Event, world: World) -> Turn:
        case = world.desk.case
        return rule(case, session, event, world) if case else case_gone(session, event, world)

    return about_case


def case_gone(session: Session, event: Event, world: World) -> Turn:
    """Return that the proposal is kept no more."""
    text = say("koordinaattori.kadonnut", world, {"tunnus": plain(reference_of(session, event))})
    return Turn(without_form(session), (Reply(text, "koordinaattori.kadonnut", (ways_row(world),)),))


def open_case(case: Case, session: Session, event: Event, world: World) -> Turn:
    """Return the proposal in full."""
    return Turn(without_form(session), (case_reply(case, world),))


def show_past(case: Case, session: Session, event: Event, world: World) -> Turn:
    """Return what has happened to the proposal, oldest first."""
    names = {field.id: field.name for form in case.proposal.forms.values() for field in form.fields}
    happened = (
        f"{local_day(entry.at, world)} {_happening(entry, names.get(entry.field or '', ''), world)}"
        for entry in case.history
    )
    values = {"nimi": name_of(case.proposal, world), "vaiheet": listing(happened)}
    rows = ((back_button(case.proposal, world),), ways_row(world))
    reply = Reply(say("koordinaattori.vaiheet", world, values), "koordinaattori.vaiheet", rows)
    return Turn(without_form(session), (reply,))


def leave_it(session: Session, event: Event, world: World) -> Turn:
    """Return that nothing was changed in the proposal that was asked about."""
    back = buttons.button("nappi.takaisin-ehdotukseen", Trigger.CASE, world, reference_of(session, event))
    about_one = session.pending is not None and session.pending.trigger is not Trigger.TELL_ALL_SURELY
    rows = (*(((back,),) if about_one else ()), ways_row(world))
    return Turn(without_form(session), (Reply(say("omat.ennallaan", world), "omat.ennallaan", rows),))


def case_reply(case: Case, world: World, first: str = "", source: str = "koordinaattori.ehdotus") -> Reply:
    """Return the proposal in full, under the line *first* if there is one."""
    proposal = case.proposal
    place = round_name(proposal.round, world)
    values = {
        "nimi": name_of(proposal, world),
        "tunnus": proposal.reference,
        "tila": plain(status_name(proposal.status, world)),
        "päivä": sent_day(proposal, world),
        "kierros": say("omat.kierros", world, {"kierros": plain(place)}) if place else "",
        "tiedot": told(entries(proposal), world),
        "huomiot": "\n\n".join(_remarks(case, world)),
    }
    text = say("koordinaattori.ehdotus", world, values)
    return Reply(f"{first}\n\n{text}" if first else text, source, _rows(case, world))


def unreachable(case: Case, world: World) -> str:
    """Return why no message gets to the owner; nothing where one does."""
    key = _UNREACHABLE.get(case.reach)
    return say(key, world) if key else ""


def back_button(proposal: Proposal, world: World) -> Button:
    """Return the button back to *proposal*."""
    return buttons.button("nappi.takaisin-ehdotukseen", Trigger.CASE, world, proposal.reference)


def ways_row(world: World) -> tuple[Button, ...]:
    """Return the ways on that stand under everything a coordinator reads."""
    to_list = buttons.button("nappi.luettelo", Trigger.DESK, world, View().data)
    return (to_list, buttons.menu(world))


def _rows(case: Case, world: World) -> Rows:
    reference = case.proposal.reference
    telling = buttons.button("nappi.kerro", Trigger.TELL, world, reference)
    return (
        *(((telling,),) if case.proposal.is_held and case.reach is Reach.CHANNEL else ()),
        (
            buttons.button("nappi.vaihda-tila", Trigger.DECIDE, world, reference),
            buttons.button("nappi.muistiinpano", Trigger.NOTE, world, reference),
        ),
        (buttons.button("nappi.vaiheet", Trigger.PAST, world, reference),),
        ways_row(world),
    )


def _remarks(case: Case, world: World) -> Iterator[str]:
    proposal = case.proposal
    if proposal.sent_at and proposal.changed_at > proposal.sent_at:
        yield say("koordinaattori.muutettu", world, {"päivä": local_day(proposal.changed_at, world)})
    if proposal.is_held:
        known = plain(status_name(proposal.told, world))
        yield say("koordinaattori.kertomatta", world, {"tila": known})
        if reason := unreachable(case, world):
            yield reason
    for failed in case.undelivered[-1:]:
        reasons = pairs(world.knowledge.texts["koordinaattori.syyt"])
        reason = reasons.get(failed.reason, label("koordinaattori.muu-syy", world))
        values = {"päivä": local_day(failed.at, world), "syy": reason}
        yield say("koordinaattori.ei-perille", world, values)
    for note in case.notes:
        values = {
            "päivä": local_day(note.written_at, world),
            "kuka": plain(person_name(note.author, world)),
            "teksti": plain(note.text),
        }
        yield say("koordinaattori.muistiinpano", world, values)


def _happening(entry: HistoryEntry, question: str, world: World) -> str:
    who = say(_ACTORS[entry.who], world)
    status = plain(status_name(entry.status, world))
    match entry.what:
        case Happening.SENT:
            return say("historia.lähetetty", world)
        case Happening.CHANGED:
            return say("historia.muutettu", world, {"kysymys": plain(question or entry.field or "")})
        case Happening.STATUS:
            return say("historia.tila", world, {"tila": status, "kuka": who})
        case Happening.MOVED:
            place = plain(round_name(entry.round, world))
            return say("historia.kierros", world, {"kierros": place, "kuka": who})
        case Happening.WITHDRAWN:
            return say("historia.peruttu", world)
        case Happening.TOLD:
            return say("historia.kerrottu", world, {"tila": status, "kuka": who})
