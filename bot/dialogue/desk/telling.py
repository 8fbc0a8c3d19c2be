"""Sending the messages that were held back: to one owner, or to all of them at once."""

from collections.abc import Sequence
from dataclasses import replace
from zlib import crc32

from bot.dialogue.desk.case import back_button, case_reply, ways_row
from bot.dialogue.desk.naming import status_name
from bot.dialogue.form.draft import without_form
from bot.dialogue.form.naming import name_of
from bot.dialogue.model import Button, Event, Reply, Session, State, TellOwners, Trigger, Turn, World
from bot.dialogue.render import prefaced
from bot.dialogue.telling_owner import status_news
from bot.dialogue.wording import label, listing, number, plain, quoted, say
from bot.proposals.case import Case, Reach
from bot.proposals.model import Proposal

MOST_NAMED = 20
"""Held messages that are named one by one before all are sent."""


def ask_telling(case: Case, session: Session, event: Event, world: World) -> Turn:
    """Return the message that waits for being sent to the owner."""
    if not case.proposal.is_held or case.reach is not Reach.CHANNEL:
        return _told_already(case, session, world)
    message = status_news(case.proposal, world.knowledge, world.desk.names)
    values = {"nimi": name_of(case.proposal, world), "viesti": quoted(message.text)}
    surely = Event(Trigger.TELL_SURELY, f"{case.proposal.reference}.{_mark([case.proposal])}")
    yes = Button(label("nappi.lähetä-viesti", world), surely)
    rows = ((yes,), (back_button(case.proposal, world),), ways_row(world))
    reply = Reply(say("koordinaattori.kerrotaanko", world, values), "koordinaattori.kerrotaanko", rows)
    return Turn(_confirming(session, surely), (reply,))


def tell(case: Case, session: Session, event: Event, world: World) -> Turn:
    """Send the message that was looked at; another status since then is looked at first."""
    proposal = case.proposal
    if not proposal.is_held or case.reach is not Reach.CHANNEL:
        return _told_already(case, session, world)
    if event.text.partition(".")[2] != _mark([proposal]):
        return ask_telling(case, session, event, world)
    told = replace(case, proposal=replace(proposal, told=proposal.status))
    reply = case_reply(told, world, say("koordinaattori.kerrottu", world), "koordinaattori.kerrottu")
    return Turn(without_form(session), (reply,), (TellOwners((proposal.reference,)),))


def ask_telling_all(session: Session, event: Event, world: World) -> Turn:
    """Return everything that waits for being sent, and the question whether to send it."""
    held = world.desk.held
    if not held:
        return _nothing_waits(session, world)
    lines = [
        say(
            "koordinaattori.odottava",
            world,
            {"nimi": name_of(each, world), "tila": plain(status_name(each.status, world))},
        )
        for each in held[:MOST_NAMED]
    ]
    if len(held) > MOST_NAMED:
        lines.append(say("koordinaattori.ja-muita", world, {"määrä": number(len(held) - MOST_NAMED)}))
    surely = Event(Trigger.TELL_ALL_SURELY, _mark(held))
    rows = ((Button(label("nappi.lähetä-kaikki", world), surely),), ways_row(world))
    text = say("koordinaattori.kerrotaanko-kaikille", world, {"rivit": listing(lines)})
    return Turn(_confirming(session, surely), (Reply(text, "koordinaattori.kerrotaanko-kaikille", rows),))


def tell_all(session: Session, event: Event, world: World) -> Turn:
    """Send everything that was looked at; if it is not the same any more, look again."""
    held = world.desk.held
    if not held:
        return _nothing_waits(session, world)
    if event.text != _mark(held):
        turn = ask_telling_all(session, event, world)
        changed = say("koordinaattori.odottavat-muuttuivat", world)
        return prefaced(turn, changed)
    key = "koordinaattori.kerrottu-kaikille"
    reply = Reply(say(key, world, {"määrä": number(len(held))}), key, (ways_row(world),))
    references = tuple(each.reference for each in held)
    return Turn(without_form(session), (reply,), (TellOwners(references),))


def _nothing_waits(session: Session, world: World) -> Turn:
    key = "koordinaattori.ei-odottavia"
    return Turn(without_form(session), (Reply(say(key, world), key, (ways_row(world),)),))


def _told_already(case: Case, session: Session, world: World) -> Turn:
    key = "koordinaattori.kerrottu-jo"
    return Turn(without_form(session), (case_reply(case, world, say(key, world), key),))


def _confirming(session: Session, surely: Event) -> Session:
    return replace(without_form(session), state=State.CONFIRMING, pending=surely)


def _mark(held: Sequence[Proposal]) -> str:
    """Return a short sign of what was looked at: which proposals, and the status of each."""
    seen = "\n".join(f"{each.reference} {each.status}" for each in held)
    return f"{crc32(seen.encode()):08x}"
