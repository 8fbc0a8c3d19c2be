"""Which message answered what, so that one is known again when it is edited: in the open form, or in one left since."""

from bot.dialogue import buttons
from bot.dialogue.form.draft import IN_FORM, OWN_MARK, may_be_changed
from bot.dialogue.model import Event, Reply, Rows, Session, Trigger, Turn, World
from bot.dialogue.questions import answer_question
from bot.dialogue.wording import label, say
from bot.finnish.redaction import contains_identity_code
from bot.proposals.model import Proposal


def field_edited(session: Session, event: Event) -> str:
    """Return the question of the open form that the edited message answered, also before a break, or nothing."""
    open_one = session.filling.reference if session.filling else ""
    place = _place(session, event)
    reference, _, field = place.removeprefix(OWN_MARK).partition(".")
    if place.startswith(OWN_MARK):
        return field if reference == open_one else ""
    return "" if "." in place else place


def edits_answer(session: Session, event: Event) -> bool:
    """Return whether the message that was edited answered a question of a form, open or left, and may do so again."""
    is_answer = session.state in IN_FORM and bool(field_edited(session, event))
    return (is_answer or edits_left(session, event)) and not contains_identity_code(event.text)


def edits_left(session: Session, event: Event) -> bool:
    """Return whether the message that was edited answered a question of a proposal that is not open now."""
    return bool(_reference(session, event)) and not field_edited(session, event)


def tell_unchanged(session: Session, event: Event, world: World) -> Turn:
    """Return that a proposal does not change with the message, and how it does; the conversation stays where it was."""
    proposal = world.proposal(_reference(session, event))
    if proposal is None or world.engine.distress(
        event.text
    ):  # deleted meanwhile: it is like any other message
        return answer_question(session, Event(Trigger.TEXT, event.text), world)
    key, way = _unchanged(proposal, world)
    rows = (*way, *buttons.way_to_own(world))
    return Turn(session, (Reply(say(key, world, {"tunnus": proposal.reference}), key, rows),))


def _unchanged(proposal: Proposal, world: World) -> tuple[str, Rows]:
    """Return the key of what is said, and the button that leads to the change where there is one."""
    if proposal.is_draft:
        on = buttons.named(label("nappi.jatka-ehdotusta", world), Trigger.RESUME, proposal.reference)
        return "omat.muokkaus-luonnos", ((on,),)
    if not may_be_changed(proposal, world):
        return "omat.muokkaus-myöhässä", ()
    change = buttons.named(label("nappi.muuta", world), Trigger.EDIT, proposal.reference)
    return "omat.muokkaus-lähetetty", ((change,),)


def _reference(session: Session, event: Event) -> str:
    """Return the reference of the proposal, left since, that the edited message answered a question of, or nothing."""
    place = _place(session, event)
    return place.removeprefix(OWN_MARK).partition(".")[0] if place.startswith(OWN_MARK) else ""


def _place(session: Session, event: Event) -> str:
    return next((place for message, place in session.written if message == event.message), "")
