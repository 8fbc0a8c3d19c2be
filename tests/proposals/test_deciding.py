"""What a status means for a proposal, decided over data: a preview and the deed are the same function."""

from dataclasses import replace
from datetime import date

import pytest

from bot.content.form_model import Status
from bot.content.model import Knowledge, Round
from bot.proposals.deciding import Decision, Problem, decided, followers
from bot.proposals.model import Actor, Happening, HistoryEntry, Proposal, Value
from tests.desk.small import AUTUMN, INTERNSHIP, MINNO, NOW, SPRING, STATUSES, knowledge, proposal

TODAY = NOW.date()
SENT = HistoryEntry(NOW, Happening.SENT, Actor.OWNER, status="uusi", round="kevat-2027")


def status(name: str) -> Status:
    found = STATUSES.status(name)
    assert found is not None
    return found


def decision(
    given: Proposal,
    name: str,
    past: tuple[HistoryEntry, ...] = (SENT,),
    known: Knowledge | None = None,
    today: date = TODAY,
) -> Decision:
    found = decided(given, status(name), past, known or knowledge(), today)
    assert isinstance(found, Decision)
    return found


def test_a_status_that_may_follow_is_news_to_be_told() -> None:
    found = decision(proposal(MINNO), "kasittelyssa")
    assert (found.is_news, found.is_change, found.is_to_be_told) == (True, True, True)
    assert found.after == replace(proposal(MINNO), status="kasittelyssa")


def test_the_status_that_the_owner_heard_of_last_is_not_told_again() -> None:
    found = decision(replace(proposal(MINNO), status="kasittelyssa", told="uusi"), "uusi")
    assert (found.is_change, found.is_to_be_told, found.after.is_held) == (True, False, False)


def test_the_status_it_has_already_changes_nothing() -> None:
    found = decision(proposal(MINNO), "uusi")
    assert (found.is_news, found.is_change, found.is_to_be_told) == (False, False, False)
    assert found.after == proposal(MINNO)


def test_a_status_that_cannot_follow_is_a_problem_that_knows_those_that_can() -> None:
    found = decided(proposal(MINNO), status("peruttu"), (SENT,), knowledge(), TODAY)
    assert isinstance(found, Problem)
    assert [each.id for each in found.possible] == ["kasittelyssa", "siirretty", "hylatty"]
    assert not found.is_final


def test_nothing_follows_a_final_status() -> None:
    found = decided(replace(proposal(MINNO), status="peruttu"), status("uusi"), (SENT,), knowledge(), TODAY)
    assert isinstance(found, Problem)
    assert found.is_final


def test_a_status_that_was_taken_away_leads_anywhere() -> None:
    lost = replace(proposal(MINNO), status="kadonnut")
    assert followers(lost, knowledge()) == STATUSES.all
    assert decision(lost, "peruttu").is_change


@pytest.mark.parametrize(
    ("values", "rounds", "today", "place", "lacks"),
    [
        pytest.param(MINNO, (SPRING, AUTUMN), TODAY, "syksy-2027", False, id="into the next round"),
        pytest.param(MINNO, (SPRING,), TODAY, "kevat-2027", True, id="the next round is not known yet"),
        pytest.param(MINNO, (SPRING, AUTUMN), date(2027, 5, 1), "kevat-2027", True, id="the next has closed"),
        pytest.param(
            INTERNSHIP, (SPRING, AUTUMN), TODAY, None, False, id="what has no rounds goes into none"
        ),
    ],
)
def test_the_status_that_moves_moves(
    values: dict[str, Value], rounds: tuple[Round, ...], today: date, place: str | None, lacks: bool
) -> None:
    found = decision(proposal(values), "siirretty", known=knowledge(rounds), today=today)
    assert (found.after.round, found.lacks_round) == (place, lacks)


def moved(*events: tuple[Happening, str | None]) -> tuple[HistoryEntry, ...]:
    """Return a past in which the moving status was set and then these things happened."""
    set_once = HistoryEntry(NOW, Happening.STATUS, Actor.COORDINATOR, status="siirretty")
    later = (HistoryEntry(NOW, what, Actor.COORDINATOR, status=of) for what, of in events)
    return (SENT, set_once, *later)


@pytest.mark.parametrize(
    ("past", "is_moved"),
    [
        pytest.param(moved((Happening.MOVED, None)), False, id="it has moved"),
        pytest.param(
            moved((Happening.MOVED, None), (Happening.TOLD, "siirretty")), False, id="moved and told"
        ),
        pytest.param(moved(), True, id="no round was known"),
        pytest.param(moved((Happening.TOLD, "siirretty")), True, id="no round was known, and it was told"),
    ],
)
def test_the_same_status_again_catches_up_with_a_round_once(
    past: tuple[HistoryEntry, ...], is_moved: bool
) -> None:
    found = decision(replace(proposal(MINNO), status="siirretty"), "siirretty", past)
    assert (found.moved_to is AUTUMN, found.is_change, found.is_news) == (is_moved, is_moved, False)
