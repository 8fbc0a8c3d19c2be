"""Rules for "helped" and "did not help": thanked once, noted once, and always a next step."""

from bot.dialogue import buttons
from bot.dialogue.memory import after_rating
from bot.dialogue.menu import say_it_is_gone
from bot.dialogue.model import Event, NoteFeedback, Reply, Rows, Session, Turn, World
from bot.dialogue.render import is_small_talk, related
from bot.dialogue.wording import say

RATED_TEXTS = frozenset(
    {
        "ei-tietoa.ensin",
        "ei-tietoa.toistuu",
        "ei-tietoa.ei-mikään",
        "kieli.en-ei-tietoa",
        "kieli.sv-ei-tietoa",
    }
)
"""Texts that say an answer was not found; they are rated like answers."""


def thank(session: Session, event: Event, world: World) -> Turn:
    """Note that an answer helped."""
    return _rate(session, event, world, helped=True)


def regret(session: Session, event: Event, world: World) -> Turn:
    """Note that an answer did not help, and offer what might."""
    return _rate(session, event, world, helped=False)


def _rate(session: Session, event: Event, world: World, *, helped: bool) -> Turn:
    source = event.text or _last_shown(session)
    reply = _thanks(world) if helped else _sorry(source, world)
    if not source:
        return Turn(session, (reply,))
    if not _is_rateable(source, world):
        return say_it_is_gone(session, event, world)
    if source in session.rated:
        return Turn(session, (_reply("palaute.annettu", buttons.way_out(world), world),))
    question = session.question if source in session.shown else ""
    return Turn(after_rating(session, source), (reply,), (NoteFeedback(source, helped, question),))


def _last_shown(session: Session) -> str:
    """Return what a typed "ei auttanut" is about."""
    return session.shown[-1] if session.shown else ""


def _is_rateable(source: str, world: World) -> bool:
    if source in RATED_TEXTS:
        return True
    answer = world.knowledge.answer(source)
    return answer is not None and answer is not world.knowledge.crisis and not is_small_talk(answer, world)


def _thanks(world: World) -> Reply:
    return _reply("palaute.auttoi", ((buttons.menu(world), buttons.propose(world)),), world)


def _sorry(source: str, world: World) -> Reply:
    answer = world.knowledge.answer(source)
    if answer is None:
        return _reply("palaute.ei-löytynyt", buttons.way_out(world), world)
    near = tuple((each,) for each in related((answer,), world))
    return _reply("palaute.ei-auttanut", (*near, *buttons.way_out(world)), world)


def _reply(key: str, rows: Rows, world: World) -> Reply:
    return Reply(say(key, world), key, rows)
