"""Rules for a message that held an identity code: it reaches nothing that is kept, and a neutral wording is shown."""

from bot.dialogue.form.draft import prefaced
from bot.dialogue.model import Event, Rule, Session, Trigger, Turn, World
from bot.dialogue.wording import say


def without_code(rule: Rule) -> Rule:
    """Return *rule* for the message without its identity code, under a word about it."""

    def guarded(session: Session, event: Event, world: World) -> Turn:
        turn = rule(session, Event(Trigger.TEXT, event.text), world)
        return prefaced(turn, say("henkilötunnus.kysymys", world))

    return guarded
