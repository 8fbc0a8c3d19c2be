"""Notes of coordinators to themselves and each other; they never leave."""

from dataclasses import replace

from bot.dialogue import buttons
from bot.dialogue.desk.case import back_button, case_reply, ways_row
from bot.dialogue.form.draft import without_form
from bot.dialogue.form.naming import name_of
from bot.dialogue.memory import at_rest
from bot.dialogue.model import AddNote, ChangeNote, Event, Reply, Session, State, Trigger, Turn, World
from bot.dialogue.wording import say
from bot.proposals.case import Case, Note

_MARK = "note."
"""Before the reference, where a session remembers which message a note was written in."""


def ask_note(case: Case, session: Session, event: Event, world: World) -> Turn:
    """Return the request to write a note."""
    reference = case.proposal.reference
    waiting = replace(without_form(session), state=State.NOTING, pending=Event(Trigger.NOTE, reference))
    text = say("koordinaattori.kirjoita-muistiinpano", world, {"nimi": name_of(case.proposal, world)})
    rows = ((buttons.button("nappi.keskeytä", Trigger.CANCEL, world),), (buttons.menu(world),))
    return Turn(waiting, (Reply(text, "koordinaattori.kirjoita-muistiinpano", rows),))


def take_note(case: Case, session: Session, event: Event, world: World) -> Turn:
    """Keep what was written as a note, and return the proposal with it."""
    text = event.text.strip()
    if not text:
        rows = ((buttons.button("nappi.keskeytä", Trigger.CANCEL, world),), (buttons.menu(world),))
        key = "koordinaattori.muistiinpano-tyhjä"
        return Turn(session, (Reply(say(key, world), key, rows),))
    reference = case.proposal.reference
    written = () if event.message is None else ((event.message, f"{_MARK}{reference}"),)
    noted = replace(case, notes=(*case.notes, Note(0, world.user, world.now, text)))
    reply = case_reply(
        noted,
        world,
        say("koordinaattori.muistiinpano-tallessa", world),
        "koordinaattori.muistiinpano-tallessa",
    )
    effect = AddNote(reference, text, event.message)
    return Turn(replace(at_rest(session), written=written), (reply,), (effect,))


def leave_note(case: Case, session: Session, event: Event, world: World) -> Turn:
    """Return that no note was made."""
    rows = ((back_button(case.proposal, world),), ways_row(world))
    key = "koordinaattori.muistiinpano-jäi"
    return Turn(at_rest(session), (Reply(say(key, world), key, rows),))


def change_note(session: Session, event: Event, world: World) -> Turn:
    """Replace the note that was written in the message that is now another."""
    assert event.message is not None  # `edits_note` asked for it
    key = "koordinaattori.muistiinpano-muutettu"
    reply = Reply(say(key, world), key, (ways_row(world),))
    return Turn(session, (reply,), (ChangeNote(event.message, event.text.strip()),))


def edits_note(session: Session, event: Event) -> bool:
    """Return whether the message that was edited is one that a note was written in."""
    return any(number == event.message and field.startswith(_MARK) for number, field in session.written)
