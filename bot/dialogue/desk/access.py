"""Who may: roles are looked at when a thing is done, whatever was the case when its button was drawn."""

from bot.dialogue.menu import decline_command, keep_it_private, say_it_is_gone
from bot.dialogue.model import Audience, Event, Notify, Reply, Role, Rule, Session, Turn, World
from bot.dialogue.wording import say


def only_for(role: Role, rule: Rule, otherwise: Rule) -> Rule:
    """Return *rule* for people with this *role*; anybody else gets *otherwise*."""

    def for_role(session: Session, event: Event, world: World) -> Turn:
        return (rule if role in world.roles else otherwise)(session, event, world)

    return for_role


def refuse(session: Session, event: Event, world: World) -> Turn:
    """Return what an unknown command gets or, where something was pressed, an unknown button."""
    return (decline_command if event.typed else say_it_is_gone)(session, event, world)


def sent_privately(rule: Rule) -> Rule:
    """Return *rule* so that in a group, where others read along, its replies go to the person alone.

    What only looks can be asked for in a group; what changes something is done where the person sees all of it.
    """

    def in_private(session: Session, event: Event, world: World) -> Turn:
        turn = rule(session, event, world)
        if world.is_private:
            return turn
        if turn.effects:
            return keep_it_private(session, event, world)
        replies = (Reply(say("koordinaattori.kahden-kesken", world), "koordinaattori.kahden-kesken"),)
        return Turn(session, replies, tuple(Notify(Audience.SELF, reply) for reply in turn.replies))

    return in_private
