"""A walk over everything that can be pressed: there is always something to say, and always a way on."""

from collections import deque
from dataclasses import replace
from pathlib import Path

import pytest

from bot.dialogue.buttons import LONGEST_DATA, STALE, data_of, event_of
from bot.dialogue.desk.view import PAGE
from bot.dialogue.model import Desk, Event, Role, Session, State, Trigger, Turn, World
from bot.dialogue.step import step
from bot.dialogue.transitions import TRANSITIONS
from bot.dialogue.triggers import OF_A_PROPOSAL
from bot.engine.intents import Intent
from bot.proposals.case import Case, Counts, Names, Note, Reach, Undelivered
from bot.proposals.model import Actor, Answer, Happening, HistoryEntry, Proposal
from tests.dialogue.fakes import (
    NOW,
    after,
    answer,
    choose,
    distress,
    entry,
    events,
    shipped,
    tiny,
    unknown,
    world,
)

TEXTS = {
    "yksi": answer("minno-haku"),
    "kaksi asiaa": answer("minno-haku", "harjoittelu-kesto"),
    "moi": answer("tervehdys"),
    "kiitos": answer("kiitos"),
    "kumpi": choose("minno-kustannukset", "opinnaytetyo-kustannukset"),
    "mikä": choose("minno-aikataulu", "harjoittelu-kesto", "opinnaytetyo-kesto"),
    "hätä": distress(),
    "eiku": unknown(),
}
COMMANDS = ("/start", "/outo", "ihminen", "auttoi")
ANSWERS = (
    "Haluamme tavoittaa etäällä asuvat omaishoitajat etäryhmillä.",
    "kyllä",
    "ei",
    "3",
    "kevät 2027",
    "maija@esimerkki.fi",
    "ohita",
    "takaisin",
    "keskeytä",
    "Asiakkaamme on 131052-308T.",
)
WISHES = {
    "Meillä olisi idea minnoon: etäryhmiä omaishoitajille": Intent.PROPOSE,
    "jatkan siitä mihin jäin": Intent.RESUME,
    "en jaksa tätä enempää": Intent.CANCEL,
    "vetäkää meidän idea pois": Intent.WITHDRAW,
    "missä meidän idea menee": Intent.OWN,
    "unohtakaa minut kokonaan": Intent.FORGET,
}
SAID = (*TEXTS, *WISHES, *COMMANDS, *ANSWERS, "", "👍", "1", "2.", "eka", "harjoittelua", "sana " * 1000)
WAYS_OUT = {
    Trigger.MENU,
    Trigger.HUMAN,
    Trigger.NONE_FITS,
    Trigger.CANCEL,
    Trigger.KEEP_DRAFT,
    Trigger.DISAGREE,
}


Own = tuple[Proposal, ...]
Situation = tuple[Session, Own, Event]


def walk(place: World) -> dict[tuple[object, ...], Turn]:
    """Return the turn of every situation that can be reached from an empty session, one per kind."""
    everywhere = [*(Event(Trigger.TEXT, text) for text in SAID), STALE]
    todo = deque[Situation]((Session(), (), Event(trigger)) for trigger in Trigger)
    met: dict[tuple[object, ...], Turn] = {}
    while todo:
        session, own, event = todo.popleft()
        kind = kind_of(session, own, event)
        if kind in met:
            continue
        now = replace(place, own=own, fresh=next(name for name in REFERENCES if name not in references(own)))
        met[kind] = turn = step(session, event, now)
        for effect in turn.effects:
            own = after(effect, own, now)
        later = replace(turn.session, rated=())
        todo.extend((later, own, each) for each in (*events(turn), *everywhere))
    return met


REFERENCES = tuple(f"AAAAA-{letter * 5}" for letter in "ABCDEFGHJK")
"""As many as one person may have drafts, and some."""


def references(own: Own) -> set[str]:
    return {each.reference for each in own}


def kind_of(session: Session, own: Own, event: Event) -> tuple[object, ...]:
    """Return what makes a situation: not which of several proposals, nor what was answered or said before."""
    said = event.text if event.trigger not in OF_A_PROPOSAL else ""
    if session.filling is None:
        waits = session.pending.trigger if session.pending else None
        return (
            session.state,
            session.offered,
            min(session.misses, 2),
            len(own) > 0,
            waits,
            event.trigger,
            said,
        )
    form = session.filling.field, session.filling.returns, min(session.filling.failures, 3)
    return session.state, *form, bool(session.filling.picked), event.trigger, said


def desk() -> Desk:
    """Return what a coordinator sees: a decision that its owner has not heard of, on the first of two pages."""
    statuses = shipped().statuses
    form = shipped().form
    one = Proposal(
        "K7RTX-2MQ9P",
        NOW,
        NOW,
        (Answer("jarjesto", "Mieli ry", form.version), Answer("haaste", "Nuoret eivät löydä.", form.version)),
        {form.version: form},
        NOW,
        "kasittelyssa",
        "kevat-2027",
        told=statuses.first,
    )
    past = (HistoryEntry(NOW, Happening.SENT, Actor.OWNER, status=statuses.first),)
    note = Note(1, "501", NOW, "Kysy vielä *Liisalta*.")
    failed = Undelivered(NOW, "ilmoitus.tila", "blocked")
    case = Case(one, Reach.CHANNEL, past, (note,), (failed,))
    names = Names({each.id: each.name for each in statuses.all}, {"kevat-2027": "Kevät 2027"})
    counts = Counts(8, {"kasittelyssa": 7, "hylatty": 1}, {"kevat-2027": 8}, 1)
    return Desk(names, {"501": "Kaisa"}, (one,) * PAGE, counts, case, (one,))


TINY = {"yksi": answer("a"), "mikä": choose("a", "b")}
WORLDS = [
    pytest.param(world(TEXTS, intents=WISHES), id="shipped knowledge"),
    pytest.param(world(TINY, tiny(entry("a"), entry("b", "muu")), WISHES), id="tiny knowledge"),
    pytest.param(
        replace(world(TEXTS, intents=WISHES), roles=frozenset(Role), desk=desk(), user="501"),
        id="a coordinator and admin",
    ),
]


@pytest.mark.parametrize("place", WORLDS)
def test_the_bot_always_answers_and_there_is_always_a_way_out(place: World) -> None:
    for kind, turn in walk(place).items():
        assert turn.replies, kind
        assert all(reply.text.strip() and "{" not in reply.text for reply in turn.replies), kind
        assert {event.trigger for event in events(turn)} & WAYS_OUT, kind


@pytest.mark.parametrize("place", WORLDS)
def test_every_button_survives_the_trip_through_a_channel(place: World) -> None:
    replies = [reply for turn in walk(place).values() for reply in turn.replies]
    for button in {button for reply in replies for row in reply.buttons for button in row}:
        assert len(data_of(button.event).encode()) <= LONGEST_DATA
        assert event_of(data_of(button.event)) == button.event
        assert 0 < len(button.label) <= 60


@pytest.mark.parametrize("place", WORLDS)
def test_no_button_leads_to_something_that_is_gone(place: World) -> None:
    walked = walk(place)
    pressed = {event for turn in walked.values() for event in events(turn)}
    assert pressed
    for event in pressed:
        assert step(Session(), event, place).replies[0].source != "nappi-vanhentunut", event


def test_every_answer_outside_small_talk_is_in_the_menu() -> None:
    """Only MENU and SUBJECT are pressed, never a related question."""
    place, found, todo = world(), set(), [Event(Trigger.MENU)]
    while todo:
        event = todo.pop()
        found.add(event)
        turn = step(Session(), event, place)
        new = {each for each in events(turn) if each not in found}
        found |= {each for each in new if each.trigger is Trigger.SHOW}
        todo += [each for each in new if each.trigger is Trigger.SUBJECT]
    shown = {event.text for event in found if event.trigger is Trigger.SHOW}
    assert shown == {each.id for each in shipped().answers if each.subject != "keskustelu"}


def diagram(walked: dict[tuple[object, ...], Turn]) -> str:
    """Return the states as a mermaid diagram: which can follow which."""
    steps = {(str(kind[0]), str(turn.session.state)) for kind, turn in walked.items()}
    order = [str(state) for state in State]
    edges = sorted((order.index(one), order.index(other)) for one, other in steps if one != other)
    lines = [f"    {order[one]} --> {order[other]}" for one, other in edges]
    return "\n".join(("```mermaid", "stateDiagram-v2", *lines, "```"))


def test_the_state_diagram_of_the_documents_is_what_the_walk_finds() -> None:
    drawn = diagram({**walk(WORLDS[0].values[0]), **walk(WORLDS[2].values[0])})  # type: ignore[arg-type]  # a parameter's values are untyped
    document = Path(__file__).resolve().parents[2] / "docs" / "architecture.md"
    assert drawn in document.read_text(encoding="utf-8"), f"put this into {document.name}:\n{drawn}"


@pytest.mark.parametrize("state", State)
def test_every_trigger_has_a_rule_in_every_state(state: State) -> None:
    assert set(TRANSITIONS[state]) == set(Trigger)
