"""A walk over everything that can be pressed: there is always something to say, and always a way on."""

from collections import deque
from dataclasses import replace

import pytest

from bot.dialogue.buttons import LONGEST_DATA, STALE, data_of, event_of
from bot.dialogue.model import Event, Session, State, Trigger, Turn, World
from bot.dialogue.step import TRANSITIONS, step
from tests.dialogue.fakes import answer, choose, distress, entry, events, shipped, tiny, unknown, world

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
SAID = (*TEXTS, *COMMANDS, "", "👍", "1", "2.", "eka", "harjoittelua", "sana " * 1000)
WAYS_OUT = {Trigger.MENU, Trigger.HUMAN, Trigger.NONE_FITS}


def walk(place: World) -> dict[tuple[object, ...], Turn]:
    """Return the turn of every situation that can be reached from an empty session, one per kind."""
    everywhere = [*(Event(Trigger.TEXT, text) for text in SAID), STALE]
    todo = deque((Session(), Event(trigger)) for trigger in Trigger)
    met: dict[tuple[object, ...], Turn] = {}
    while todo:
        session, event = todo.popleft()
        kind = (session.state, session.offered, min(session.misses, 2), event)
        if kind in met:
            continue
        met[kind] = turn = step(session, event, place)
        later = replace(turn.session, rated=())
        todo.extend((later, each) for each in (*events(turn), *everywhere))
    return met


TINY = {"yksi": answer("a"), "mikä": choose("a", "b")}
WORLDS = [
    pytest.param(world(TEXTS), id="shipped knowledge"),
    pytest.param(world(TINY, tiny(entry("a"), entry("b", "muu"))), id="tiny knowledge"),
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


@pytest.mark.parametrize("state", State)
def test_every_trigger_has_a_rule_in_every_state(state: State) -> None:
    assert set(TRANSITIONS[state]) == set(Trigger)
