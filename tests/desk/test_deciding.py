"""Decisions carried out: once, in the store and in the history, and never on what somebody saw long ago."""

from dataclasses import replace

import pytest

from bot.content.model import Knowledge
from bot.desk.deciding import Deed, decide
from bot.desk.reading import history_of, sent_proposal
from bot.errors import DeskError
from bot.proposals.model import Actor, Proposal
from bot.storage.database import Database
from tests.desk.small import INTERNSHIP, MINNO, NOW, SPRING, STATUSES, knowledge, sent, words

REFERENCE = "K7RTX-2MQ9P"


@pytest.fixture
async def filled(database: Database) -> Database:
    """Give a database with a MINNO proposal and an internship."""
    await sent(database, MINNO, REFERENCE)
    await sent(database, INTERNSHIP, "ABCDE-23456")
    return database


async def put(
    database: Database,
    status: str,
    reference: str = REFERENCE,
    known: Knowledge | None = None,
    still: str | None = None,
) -> Deed:
    async with database.writing() as unit:
        return await decide(
            unit, reference, status, Actor.OPERATOR, NOW, known or knowledge(), words(), still=still
        )


async def stored(database: Database, reference: str = REFERENCE) -> Proposal:
    async with database.reading() as unit:
        return await sent_proposal(unit, reference, words())


async def events(database: Database, reference: str = REFERENCE) -> list[tuple[str, str, str | None]]:
    async with database.reading() as unit:
        past = await history_of(unit, await sent_proposal(unit, reference, words()))
    return [(entry.what.value, entry.who.value, entry.status or entry.round) for entry in past]


@pytest.mark.parametrize("status", ["kasittelyssa", "Käsittelyssä", " KÄSITTELYSSÄ"])
async def test_a_legal_status_is_set(filled: Database, status: str) -> None:
    deed = await put(filled, status)
    assert (deed.decision.proposal.status, deed.decision.chosen.id) == ("uusi", "kasittelyssa")
    assert "Käsitellään: **" in deed.news.text
    assert (await stored(filled)).status == "kasittelyssa"
    assert (await events(filled))[1:] == [("status", "operator", "kasittelyssa")]


async def test_who_saw_another_status_decides_nothing(filled: Database) -> None:
    await put(filled, "kasittelyssa", still="uusi")
    with pytest.raises(DeskError, match="Ehdotuksen tila on ehtinyt vaihtua: nyt se on ”Käsittelyssä”"):
        await put(filled, "hylatty", still="uusi")
    assert (await stored(filled)).status == "kasittelyssa"


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


async def test_a_proposal_that_is_not_there_is_said(filled: Database) -> None:
    with pytest.raises(DeskError, match="Ehdotusta 22222-22222 ei ole"):
        await put(filled, "hylatty", "22222-22222")


async def test_the_same_status_again_leaves_no_trace(filled: Database) -> None:
    await put(filled, "kasittelyssa")
    assert not (await put(filled, "kasittelyssa")).decision.is_change
    assert len(await events(filled)) == 2


async def test_moving_gives_the_next_round(filled: Database) -> None:
    assert (await put(filled, "siirretty")).news.text.endswith("Siirtyi: **Syksyn 2027 kierros**.")
    assert (await stored(filled)).round == "syksy-2027"
    assert (await events(filled))[1:] == [
        ("status", "operator", "siirretty"),
        ("moved", "operator", "syksy-2027"),
    ]


async def test_moving_twice_moves_once_and_a_missing_round_is_caught_up_with(filled: Database) -> None:
    assert (await put(filled, "siirretty", known=knowledge((SPRING,)))).decision.lacks_round
    for _ in range(2):
        await put(filled, "siirretty")
    assert [what for what, _, _ in await events(filled)] == ["sent", "status", "moved"]
