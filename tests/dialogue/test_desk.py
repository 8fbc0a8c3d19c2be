"""Rules of coordinators that no whole conversation shows: what is gone, what was quicker, what a button carries."""

from dataclasses import replace

import pytest

from bot.dialogue.buttons import LONGEST_DATA, data_of
from bot.dialogue.desk.view import ALL, HELD, OPEN, PAGE, View, view_of
from bot.dialogue.model import Desk, Event, Role, Session, SetStatus, State, TellOwners, Trigger, World
from bot.dialogue.step import step
from bot.proposals.case import Counts, Reach
from tests.dialogue.fakes import events, shipped, sources, world
from tests.dialogue.test_walk import desk

COORDINATOR = replace(world(), roles=frozenset({Role.COORDINATOR}), desk=desk(), user="501")
REFERENCE = "K7RTX-2MQ9P"


def pressed(trigger: Trigger, place: World = COORDINATOR, argument: str = REFERENCE) -> Event:
    """Return the event of the button with *trigger* that stands under what follows *argument*."""
    turn = step(Session(), Event(Trigger.DECISION, f"{argument}.hylatty"), place)
    return next(each for each in events(turn) if each.trigger is trigger)


@pytest.mark.parametrize(
    ("data", "view"),
    [
        ("A.K.1", View()),
        ("uusi.kevat-2027.3", View("uusi", "kevat-2027", 3)),
        ("P.K.2", View(HELD, ALL, 2)),
        ("A.K.0", View()),
        ("A.K.-4", View()),
        ("A.K.99999", View()),
        ("A.K.²", View()),
        ("", View()),
        ("..", View()),
        ("uusi", View()),
    ],
)
def test_a_view_is_read_from_whatever_a_button_says(data: str, view: View) -> None:
    assert view_of(data) == view


def test_a_view_of_the_longest_ids_fits_a_button() -> None:
    longest = View("s" * 24, "r" * 24, 9999)
    for event in (Event(Trigger.DESK, longest.data), Event(Trigger.FILE, f"xy.{longest.at(1).data}")):
        assert len(data_of(event).encode()) <= LONGEST_DATA


def test_a_decision_with_the_longest_ids_fits_a_button() -> None:
    longest = Event(Trigger.DECIDE_SURELY, f"{REFERENCE}.{'s' * 24}.n.ffff")
    assert len(data_of(longest).encode()) <= LONGEST_DATA


def test_open_proposals_are_those_that_no_closed_status_has() -> None:
    named = View(OPEN).statuses(shipped().statuses)
    assert "uusi" in named
    assert not {"hylatty", "peruttu", "valmis"} & set(named)


def test_a_page_that_is_gone_shows_the_last_one() -> None:
    place = replace(COORDINATOR, desk=replace(desk(), counts=Counts(PAGE + 1, {"uusi": PAGE + 1})))
    turn = step(Session(), Event(Trigger.DESK, View(page=9).data), place)
    assert "Sivu 2/2" in turn.replies[0].text


def test_a_proposal_that_is_gone_is_named_also_while_a_note_is_written() -> None:
    gone = replace(COORDINATOR, desk=replace(desk(), case=None))
    noting = Session(State.NOTING, pending=Event(Trigger.NOTE, REFERENCE))
    turn = step(noting, Event(Trigger.TEXT, "Soita takaisin."), gone)
    assert sources(turn) == ["koordinaattori.kadonnut"]
    assert REFERENCE in turn.replies[0].text
    assert turn.effects == ()


def test_a_decision_made_on_another_status_changes_nothing() -> None:
    deciding = pressed(Trigger.DECIDE_SURELY)
    case = desk().case
    assert case is not None
    elsewhere = replace(case, proposal=replace(case.proposal, status="lisatietoa-pyydetty"))
    later = replace(COORDINATOR, desk=replace(desk(), case=elsewhere))
    turn = step(Session(), deciding, later)
    assert sources(turn) == ["koordinaattori.ehti-muuttua"]
    assert turn.effects == ()


def test_the_usual_way_of_telling_comes_first_and_is_what_yes_does() -> None:
    turn = step(Session(), Event(Trigger.DECISION, f"{REFERENCE}.hylatty"), COORDINATOR)
    assert step(turn.session, Event(Trigger.TEXT, "kyllä"), COORDINATOR).effects == (
        SetStatus(REFERENCE, "hylatty", tell=False),
    )


def test_nobody_is_told_where_no_message_gets_to() -> None:
    case = desk().case
    assert case is not None
    place = replace(COORDINATOR, desk=replace(desk(), case=replace(case, reach=Reach.NO_CHANNEL)))
    deciding = pressed(Trigger.DECIDE_SURELY, place)
    told = Event(Trigger.DECIDE_SURELY, deciding.text.replace(".m.", ".n."))
    turn = step(Session(), told, place)
    assert turn.effects == (SetStatus(REFERENCE, "hylatty", tell=False),)
    assert "ei voi lähettää viestiä" in turn.replies[0].text


def test_what_waits_is_looked_at_again_when_it_is_other_than_what_was_seen() -> None:
    turn = step(Session(), Event(Trigger.TELL_ALL_SURELY, "00000000"), COORDINATOR)
    assert turn.effects == ()
    again = next(each for each in events(turn) if each.trigger is Trigger.TELL_ALL_SURELY)
    assert step(Session(), again, COORDINATOR).effects == (TellOwners((REFERENCE,)),)


@pytest.mark.parametrize("trigger", [Trigger.DECIDE_SURELY, Trigger.TELL_SURELY, Trigger.NOTE, Trigger.FILE])
def test_whoever_has_no_role_changes_nothing_whatever_the_button_says(trigger: Trigger) -> None:
    stranger = replace(world(), desk=Desk(case=desk().case))
    turn = step(Session(), Event(trigger, f"{REFERENCE}.hylatty.n.0000"), stranger)
    assert sources(turn) == ["nappi-vanhentunut"]
    assert turn.effects == ()
