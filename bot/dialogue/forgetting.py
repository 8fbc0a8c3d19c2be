"""Rules for deleting everything that is kept of a person, on their word."""

from bot.dialogue import buttons
from bot.dialogue.model import Button, Event, ForgetPerson, Reply, Session, Trigger, Turn, World
from bot.dialogue.own import confirming
from bot.dialogue.wording import label, number, say


def ask_forgetting(session: Session, event: Event, world: World) -> Turn:
    """Return what would be deleted, and the question whether to do it."""
    sent = sum(not each.is_draft for each in world.own)
    surely = Event(Trigger.FORGET_ME_SURELY)
    yes = Button(label("nappi.poista-varmasti", world), surely)
    text = say("tiedot.poistetaanko", world, {"määrä": number(sent)})
    return confirming(session, surely, Reply(text, "tiedot.poistetaanko", ((yes,),)), world)


def forget(session: Session, event: Event, world: World) -> Turn:
    """Delete everything, once it was asked about: an old message's button asks again."""
    if session.pending != Event(Trigger.FORGET_ME_SURELY):
        return ask_forgetting(session, event, world)
    rows = ((buttons.menu(world), buttons.propose(world)),)
    reply = Reply(say("tiedot.poistettu", world), "tiedot.poistettu", rows)
    return Turn(Session(), (reply,), (ForgetPerson(),))
