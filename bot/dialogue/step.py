"""One step of a conversation: understand the event, find its rule, follow it."""

from bot.dialogue.form.draft import IN_FORM
from bot.dialogue.meaning import understood
from bot.dialogue.menu import keep_it_private
from bot.dialogue.model import Event, Need, Session, Turn, World
from bot.dialogue.render import prefaced
from bot.dialogue.transitions import NEEDS, PERSONAL, TRANSITIONS
from bot.dialogue.wording import say


def step(session: Session, event: Event, world: World) -> Turn:
    """Return what follows when *event* reaches *session*; *world* holds all that any rule needs."""
    return follow(session, understood(session, event, world), world)


def follow(session: Session, event: Event, world: World) -> Turn:
    """Return what follows an event that is understood; *world* holds what `needs` named."""
    rule = TRANSITIONS[session.state][event.trigger]
    if not world.is_private and (event.trigger in PERSONAL or session.state in IN_FORM):
        rule = keep_it_private
    turn = rule(session, event, world)
    return prefaced(turn, say("henkilötunnus.kysymys", world)) if event.guarded else turn


def needs(session: Session, event: Event) -> frozenset[Need]:
    """Return what has to be read from the database before an understood *event* is followed."""
    return NEEDS[session.state].get(event.trigger, frozenset())
