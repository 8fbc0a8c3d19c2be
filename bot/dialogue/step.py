"""The table of the dialogue: which rule follows which trigger in which state, and its one user."""

from collections.abc import Mapping

from bot.dialogue.answers import help_choose, offer_person, prepare_proposal, show_answer, tell_privacy
from bot.dialogue.commands import understood
from bot.dialogue.feedback import regret, thank
from bot.dialogue.menu import decline_command, explain, open_menu, open_subject, say_it_is_gone, start
from bot.dialogue.model import Event, Rule, Session, State, Trigger, Turn, World
from bot.dialogue.questions import answer_question, refuse_choice, take_choice

_ANYWHERE: Mapping[Trigger, Rule] = {
    Trigger.START: start,
    Trigger.HELP: explain,
    Trigger.MENU: open_menu,
    Trigger.SUBJECT: open_subject,
    Trigger.SHOW: show_answer,
    Trigger.NONE_FITS: refuse_choice,
    Trigger.HUMAN: offer_person,
    Trigger.PRIVACY: tell_privacy,
    Trigger.PROPOSE: prepare_proposal,
    Trigger.CHOOSER: help_choose,
    Trigger.HELPED: thank,
    Trigger.NOT_HELPED: regret,
    Trigger.STRANGE_COMMAND: decline_command,
    Trigger.STALE: say_it_is_gone,
}
"""What holds in every state: buttons of old messages can be pressed at any time, and a person asked for."""

TRANSITIONS: Mapping[State, Mapping[Trigger, Rule]] = {
    State.ASKING: {Trigger.TEXT: answer_question, **_ANYWHERE},
    State.CHOOSING: {Trigger.TEXT: take_choice, **_ANYWHERE},
}


def step(session: Session, event: Event, world: World) -> Turn:
    """Return what follows when *event* reaches *session*."""
    event = understood(event, world)
    return TRANSITIONS[session.state][event.trigger](session, event, world)
