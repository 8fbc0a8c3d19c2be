"""Rules that open the ways through the knowledge: greeting, help, menu, one subject; and calm refusals."""

from bot.content.model import SMALL_TALK, Subject
from bot.dialogue import buttons, landmarks
from bot.dialogue.desk.view import View
from bot.dialogue.form.waiting import offer_drafts
from bot.dialogue.memory import at_rest
from bot.dialogue.model import Button, Event, Reply, Role, Rows, Session, Trigger, Turn, World
from bot.dialogue.wording import fill, label, listed, plain, say

PAGE = 10
"""Answers on one page of a subject: what a phone shows without losing the question above."""

_PAGE_MARK = "."
"""Between subject and page in a button's argument; no id holds it."""


def start(session: Session, event: Event, world: World) -> Turn:
    """Return the greeting and a conversation that remembers nothing but what was rated; a draft that waits is
    offered.
    """
    fresh = Session(rated=session.rated)
    waiting = offer_drafts(fresh, world) if world.is_private else Turn(fresh, ())
    return Turn(waiting.session, (greet(world), *waiting.replies))


def greet(world: World) -> Reply:
    """Return who the bot is and what it can do, with the menu under it."""
    answer = world.knowledge.answer(landmarks.GREETING)
    if answer is None:
        key = f"varalla.{landmarks.GREETING}"
        return Reply(say(key, world), key, _menu_rows(world))
    return Reply(fill(answer.text, world), answer.id, _menu_rows(world))


def explain(session: Session, event: Event, world: World) -> Turn:
    """Return how to use the bot."""
    privacy = buttons.button("nappi.tietosuoja", Trigger.PRIVACY, world)
    rows = (*buttons.way_out(world), (privacy, buttons.propose(world)))
    return Turn(at_rest(session), (Reply(say("ohje", world), "ohje", rows),))


def open_menu(session: Session, event: Event, world: World) -> Turn:
    """Return the subjects as buttons."""
    reply = Reply(say("valikko.kysymys", world), "valikko.kysymys", _menu_rows(world))
    return Turn(at_rest(session), (reply,))


def open_subject(session: Session, event: Event, world: World) -> Turn:
    """Return one page of a subject's answers as buttons."""
    subject_id, _, page = event.text.partition(_PAGE_MARK)
    subject = world.knowledge.subject(subject_id)
    if subject is None or subject.id == SMALL_TALK:
        return say_it_is_gone(session, event, world)
    number = int(page) if page.isdecimal() and page.isascii() else 1
    first = (number - 1) * PAGE
    if not 0 <= first < len(subject.answers):
        first, number = 0, 1
    rows = (
        *((buttons.show(answer),) for answer in subject.answers[first : first + PAGE]),
        *_page_rows(subject, number, world),
        *buttons.way_out(world),
    )
    text = say("aihe.kysymys", world, {"otsikko": plain(subject.title)})
    return Turn(at_rest(session), (Reply(text, "aihe.kysymys", rows),))


def say_it_is_gone(session: Session, event: Event, world: World) -> Turn:
    """Return a calm word about a button that leads nowhere any more; the conversation stays where it was."""
    return _aside("nappi-vanhentunut", session, world)


def keep_it_private(session: Session, event: Event, world: World) -> Turn:
    """Return that proposals are a matter between two, and how to get there."""
    return _aside("ryhmä.kahden-kesken", session, world)


def decline_command(session: Session, event: Event, world: World) -> Turn:
    """Return a calm word about a /command that does not exist."""
    return _aside("komento.tuntematon", session, world)


def _aside(key: str, session: Session, world: World) -> Turn:
    return Turn(session, (Reply(say(key, world), key, buttons.way_out(world)),))


def _menu_rows(world: World) -> Rows:
    helping = buttons.button("nappi.ohje", Trigger.HELP, world)
    privacy = buttons.button("nappi.tietosuoja", Trigger.PRIVACY, world)
    return (
        *((buttons.subject(subject),) for subject in _subjects(world)),
        (buttons.propose(world), buttons.own(world)),
        (buttons.human(world), helping, privacy),
        *_role_rows(world),
    )


def _role_rows(world: World) -> Rows:
    """Return what coordinators and admins find in their menu besides."""
    desk = buttons.button("nappi.ehdotukset", Trigger.DESK, world, View().data)
    gaps = buttons.button("nappi.puutteet", Trigger.GAPS, world)
    reload = buttons.button("nappi.päivitä", Trigger.RELOAD, world)
    return (
        *(((desk,),) if Role.COORDINATOR in world.roles else ()),
        *(((gaps,), (reload,)) if Role.ADMIN in world.roles else ()),
    )


def _subjects(world: World) -> tuple[Subject, ...]:
    """Return the subjects of the menu: first those whose order an editor gave, then the rest as they come."""
    order = {subject_id: place for place, subject_id in enumerate(listed("valikko.järjestys", world))}
    shown = (subject for subject in world.knowledge.subjects if subject.id != SMALL_TALK)
    return tuple(sorted(shown, key=lambda subject: order.get(subject.id, len(order))))


def _page_rows(subject: Subject, number: int, world: World) -> Rows:
    row = []
    if number > 1:
        row.append(_page_button("nappi.edelliset", subject, number - 1, world))
    if number * PAGE < len(subject.answers):
        row.append(_page_button("nappi.lisää", subject, number + 1, world))
    return (tuple(row),) if row else ()


def _page_button(key: str, subject: Subject, number: int, world: World) -> Button:
    return Button(label(key, world), Event(Trigger.SUBJECT, f"{subject.id}{_PAGE_MARK}{number}"))
