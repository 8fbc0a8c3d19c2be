"""Decisions: only where the statuses lead, once, into the next round where they say so, with what is told."""

from dataclasses import replace

import pytest

from bot.content.model import Knowledge
from bot.desk.deciding import Decision, decide
from bot.desk.reading import history_of, sent_proposal
from bot.errors import DeskError
from bot.proposals.model import Actor, Proposal
from bot.storage.database import Database
from tests.desk.small import AUTUMN, INTERNSHIP, MINNO, NOW, SPRING, STATUSES, knowledge, sent, words

REFERENCE = "K7RTX-2MQ9P"


@pytest.fixture
async def filled(database: Database) -> Database:
    """Give a database with a MINNO proposal and an internship."""
    await sent(database, MINNO, REFERENCE)
    await sent(database, INTERNSHIP, "ABCDE-23456")
    return database


async def put(
    database: Database, status: str, reference: str = REFERENCE, known: Knowledge | None = None
) -> Decision:
    async with database.writing() as unit:
        return await decide(unit, reference, status, Actor.OPERATOR, NOW, known or knowledge(), words())


async def stored(database: Database, reference: str = REFERENCE) -> Proposal:
    async with database.reading() as unit:
        return await sent_proposal(unit, reference, words())


async def events(database: Database, reference: str = REFERENCE) -> list[tuple[str, str, str | None]]:
    async with database.reading() as unit:
        past = await history_of(unit, await sent_proposal(unit, reference, words()))
    return [(entry.what.value, entry.who.value, entry.status or entry.round) for entry in past]


@pytest.mark.parametrize("status", ["kasittelyssa", "Käsittelyssä", " KÄSITTELYSSÄ"])
async def test_a_legal_status_is_set_and_told(filled: Database, status: str) -> None:
    decision = await put(filled, status)
    assert (decision.before, decision.status.id, decision.is_change) == ("uusi", "kasittelyssa", True)
    assert decision.told.startswith("Käsitellään: **")
    assert not decision.at_once
    assert (await stored(filled)).status == "kasittelyssa"
    assert (await events(filled))[1:] == [("status", "operator", "kasittelyssa")]


async def test_a_status_that_does_not_follow_is_refused_and_the_sentence_names_those_that_do(
    filled: Database,
) -> None:
    with pytest.raises(DeskError) as raised:
        await put(filled, "peruttu")
    assert str(raised.value) == (
        "Tilasta ”Uusi” ei pääse tilaan ”Peruttu”. Mahdolliset tilat: Käsittelyssä (kasittelyssa), "
        "Siirretty seuraavaan kierrokseen (siirretty), Hylätty (hylatty)."
    )
    assert (await stored(filled)).status == "uusi"
    assert len(await events(filled)) == 1


async def test_nothing_leads_on_from_a_final_status(filled: Database) -> None:
    final = tuple(replace(each, next=()) for each in STATUSES.all)
    stuck = replace(knowledge(), statuses=replace(STATUSES, all=final))
    with pytest.raises(DeskError, match="Tila ”Uusi” on lopullinen"):
        await put(filled, "hylatty", known=stuck)


async def test_a_status_that_was_taken_away_leads_anywhere(filled: Database) -> None:
    """Otherwise its proposals would be stuck for ever."""
    left = replace(knowledge(), statuses=replace(STATUSES, all=STATUSES.all[1:]))
    assert (await put(filled, "peruttu", known=left)).is_change


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        pytest.param("hylätyy", "Tilaa ”hylätyy” ei ole. Tarkoititko ”Hylätty”?", id="a slip"),
        pytest.param("", "Tilaa ”” ei ole.", id="nothing"),
    ],
)
async def test_a_status_that_does_not_exist_is_said(filled: Database, status: str, sentence: str) -> None:
    with pytest.raises(DeskError, match=sentence):
        await put(filled, status)


async def test_the_same_status_again_changes_nothing(filled: Database) -> None:
    await put(filled, "kasittelyssa")
    again = await put(filled, "kasittelyssa")
    assert (again.is_change, again.told) == (False, "")
    assert len(await events(filled)) == 2


async def test_moving_gives_the_next_round(filled: Database) -> None:
    decision = await put(filled, "siirretty")
    assert (decision.round_before, decision.round) == ("kevat-2027", "syksy-2027")
    assert decision.told == "Siirtyi: **Syksyn 2027 kierros**."
    assert (await stored(filled)).round == "syksy-2027"
    assert (await events(filled))[1:] == [
        ("status", "operator", "siirretty"),
        ("moved", "operator", "syksy-2027"),
    ]


async def test_moving_twice_moves_once(filled: Database) -> None:
    later = replace(AUTUMN, id="kevat-2028", opens=AUTUMN.closes, closes=NOW.date().replace(year=2028))
    known = knowledge((SPRING, AUTUMN, later))
    await put(filled, "siirretty", known=known)
    again = await put(filled, "siirretty", known=known)
    assert (again.is_change, again.lacks_round) == (False, False)
    await put(filled, "kasittelyssa", known=known)
    assert (await put(filled, "siirretty", known=known)).round == "kevat-2028"


async def test_a_round_that_nobody_knows_yet_is_caught_up_with(filled: Database) -> None:
    first = await put(filled, "siirretty", known=knowledge((SPRING,)))
    assert (first.is_change, first.lacks_round, first.round) == (True, True, "kevat-2027")
    again = await put(filled, "siirretty", known=knowledge((SPRING,)))
    assert (again.is_change, again.lacks_round) == (False, True)
    later = await put(filled, "siirretty")
    assert (later.is_change, later.round, later.told) == (True, "syksy-2027", "")
    assert [what for what, _, _ in await events(filled)] == ["sent", "status", "moved"]


async def test_what_has_no_rounds_is_moved_into_none(filled: Database) -> None:
    decision = await put(filled, "siirretty", "ABCDE-23456")
    assert (decision.round, decision.lacks_round) == (None, False)


async def test_a_proposal_that_is_not_there_is_said(filled: Database) -> None:
    with pytest.raises(DeskError, match="Ehdotusta 22222-22222 ei ole"):
        await put(filled, "hylatty", "22222-22222")
