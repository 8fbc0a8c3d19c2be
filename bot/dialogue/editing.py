"""Rules for the admins of the knowledge: read the folder now, and see what the bot could not answer."""

from dataclasses import replace
from datetime import timedelta

from bot.dialogue import buttons
from bot.dialogue.form.draft import without_form
from bot.dialogue.knowledge_news import misses_reply, reading_reply
from bot.dialogue.model import Event, ReloadKnowledge, Reply, Session, Trigger, Turn, World
from bot.dialogue.shortcomings import Shortcomings

LOOKED_BACK = timedelta(days=90)
"""How far back the list of what went unanswered reaches."""


def reload(session: Session, event: Event, world: World) -> Turn:
    """Read the knowledge folder; what came of it is told once it is done."""
    return Turn(without_form(session), (_with_menu(reading_reply(world), world),), (ReloadKnowledge(),))


def show_gaps(session: Session, event: Event, world: World) -> Turn:
    """Return what went unanswered or did not help, the commonest first."""
    found = world.shortcomings or Shortcomings((world.now - LOOKED_BACK).date())
    reply = misses_reply(found, world)
    reading = buttons.button("nappi.päivitä", Trigger.RELOAD, world)
    return Turn(without_form(session), (replace(reply, buttons=((reading,), (buttons.menu(world),))),))


def _with_menu(reply: Reply, world: World) -> Reply:
    return replace(reply, buttons=((buttons.menu(world),),))
