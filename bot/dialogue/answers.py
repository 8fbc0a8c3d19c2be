"""Rules that show an answer by name: a pressed question, a person, privacy, the chooser."""

from dataclasses import replace

from bot.content.model import Answer
from bot.dialogue import buttons, landmarks
from bot.dialogue.memory import after_answer, after_showing, at_rest
from bot.dialogue.menu import greet, open_menu, say_it_is_gone
from bot.dialogue.model import Event, Reply, Session, State, Trigger, Turn, World
from bot.dialogue.render import answer_replies, crisis_reply, is_small_talk, small_talk_reply
from bot.dialogue.wording import say


def show_answer(session: Session, event: Event, world: World) -> Turn:
    """Return the answer whose button was pressed; it is what a follow-up will be about."""
    answer = world.knowledge.answer(event.text)
    if answer is None:
        return say_it_is_gone(session, event, world)
    if answer.id == world.knowledge.crisis.id:
        return Turn(session, (crisis_reply(world),))
    if is_small_talk(answer, world):
        return make_small_talk(session, answer, world)
    was_offered = session.state is State.CHOOSING and answer.id in session.offered
    typed = session.question if was_offered else ""
    return Turn(after_answer(session, answer.question, (answer.id,), typed), answer_replies((answer,), world))


def make_small_talk(session: Session, answer: Answer, world: World) -> Turn:
    """Return a greeting, thanks or goodbye; nothing of the conversation changes."""
    reply = greet(world) if answer.id == landmarks.GREETING else small_talk_reply(answer, world)
    return Turn(session, (reply,))


def offer_person(session: Session, event: Event, world: World) -> Turn:
    """Return how to reach a person."""
    return _aside(landmarks.HUMAN, session, world)


def tell_privacy(session: Session, event: Event, world: World) -> Turn:
    """Return what is stored of a conversation, and the way to have it deleted."""
    turn = _aside(landmarks.PRIVACY, session, world)
    *others, last = turn.replies
    deleting = buttons.button("nappi.poista-tiedot", Trigger.FORGET_ME, world)
    return replace(turn, replies=(*others, replace(last, buttons=((deleting,), *last.buttons))))


def help_choose(session: Session, event: Event, world: World) -> Turn:
    """Return the answer that compares the forms of cooperation, or the menu where there is none."""
    if world.knowledge.answer(landmarks.CHOOSER) is None:
        return open_menu(session, event, world)
    return show_answer(session, Event(event.trigger, landmarks.CHOOSER), world)


def _aside(name: str, session: Session, world: World) -> Turn:
    """Show the answer *name*, or the text that stands in for it, without changing what is talked about."""
    answer = world.knowledge.answer(name)
    if answer is None:
        key = f"varalla.{name}"
        return Turn(at_rest(session), (Reply(say(key, world), key, ((buttons.menu(world),),)),))
    return Turn(after_showing(session, (answer.id,)), answer_replies((answer,), world))
