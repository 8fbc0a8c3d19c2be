"""One step of a conversation: understand the event, find its rule, follow it."""

from bot.dialogue.form.draft import prefaced
from bot.dialogue.meaning import understood
from bot.dialogue.model import Event, Need, Session, Turn, World
from bot.dialogue.transitions import NEEDS, TRANSITIONS
from bot.dialogue.wording import say


def step(session: Session, event: Event, world: World) -> Turn:
    """Return what follows when *event* reaches *session*; *world* holds all that any rule needs."""
    return follow(session, understood(session, event, world), world)


def follow(session: Session, event: Event, world: World) -> Turn:
    """Return what follows an event that is understood; *world* holds what `needs` named."""
    turn = TRANSITIONS[session.state][event.trigger](session, event, world)
    return prefaced(turn, say("henkilötunnus.kysymys", world)) if event.guarded else turn


def needs(session: Session, event: Event) -> frozenset[Need]:
    """Return what has to be read from the database before an understood *event* is followed."""
    return NEEDS[session.state].get(event.trigger, frozenset())
