"""Owners are told once, where they are, of the status there is; what cannot be told stays in sight."""

from dataclasses import replace

import pytest

from bot.content.model import Knowledge
from bot.desk.deciding import Deed, decide
from bot.desk.reading import case_of
from bot.desk.telling import Telling, held, tell_all, tell_owner
from bot.proposals.case import Reach
from bot.proposals.model import Actor, Happening
from bot.storage.changes import forget_person
from bot.storage.database import Database
from bot.storage.notes import add_note
from bot.storage.outbox import Waiting, due, mark_undeliverable
from bot.storage.proposals import history
from bot.storage.tables import persons
from handlers.carrying import CARRIERS
from handlers.outgoing import OutgoingText
from tests.desk.small import IN_TELEGRAM, INTERNSHIP, KEY, MINNO, NOW, STATUSES, knowledge, sent, words

REFERENCE, ELSEWHERE = "K7RTX-2MQ9P", "ABCDE-23456"


@pytest.fixture
async def filled(database: Database) -> Database:
    """Give a database with a proposal made in Telegram and one made in the terminal."""
    await sent(database, MINNO, REFERENCE, key=IN_TELEGRAM)
    await sent(database, INTERNSHIP, ELSEWHERE, key=KEY)
    return database


def at_once() -> Knowledge:
    """Return the knowledge in which owners hear of every status at once."""
    return replace(
        knowledge(),
        statuses=replace(STATUSES, all=tuple(replace(each, at_once=True) for each in STATUSES.all)),
    )


async def put(
    database: Database,
    status: str,
    reference: str = REFERENCE,
    tell: bool | None = None,
    known: Knowledge | None = None,
) -> Deed:
    async with database.writing() as unit:
        return await decide(
            unit,
            reference,
            status,
            Actor.COORDINATOR,
            NOW,
            known or knowledge(),
            words(),
            carriers=CARRIERS,
            tell=tell,
        )


async def release(database: Database, reference: str = REFERENCE) -> Telling:
    async with database.writing() as unit:
        return await tell_owner(unit, reference, knowledge(), CARRIERS, NOW, Actor.COORDINATOR)


async def waiting(database: Database) -> tuple[Waiting, ...]:
    async with database.reading() as unit:
        return await due(unit, "telegram", NOW, 9)


async def held_now(database: Database) -> list[str]:
    async with database.reading() as unit:
        return [each.reference for each in await held(unit)]


@pytest.mark.parametrize(
    ("tell", "known", "telling"),
    [
        pytest.param(None, knowledge(), Telling.HELD, id="held unless tilat.yaml says at once"),
        pytest.param(None, at_once(), Telling.QUEUED, id="at once where it says so"),
        pytest.param(True, knowledge(), Telling.QUEUED, id="or the coordinator does"),
        pytest.param(False, at_once(), Telling.HELD, id="who can also hold it back"),
    ],
)
async def test_when_the_owner_is_told(
    filled: Database, tell: bool | None, known: Knowledge, telling: Telling
) -> None:
    assert (await put(filled, "hylatty", tell=tell, known=known)).telling is telling
    assert len(await waiting(filled)) == (telling is Telling.QUEUED)
    assert await held_now(filled) == ([] if telling is Telling.QUEUED else [REFERENCE])


async def test_the_message_is_the_one_that_was_shown_and_is_known_by_its_proposal(filled: Database) -> None:
    deed = await put(filled, "hylatty", tell=True)
    [message] = await waiting(filled)
    assert (message.chat, message.source, message.proposal) == ("10", "ilmoitus.tila", REFERENCE)
    read = OutgoingText.from_json(message.payload)
    assert read.text == (
        "Ehdotuksenne tila on vaihtunut: Hylätty\n\n"
        "Nuoret eivät löydä vertaistukea. (K7RTX-2MQ9P)\n\nEi tällä kertaa."
    )
    assert deed.news.text.replace("*", "") == read.text
    assert [key.label for row in read.keys for key in row] == ["Avaa ehdotus", "Valikko"]


async def test_what_was_held_is_released_once(filled: Database) -> None:
    await put(filled, "kasittelyssa")
    await put(filled, "hylatty")
    assert [await release(filled) for _ in range(2)] == [Telling.QUEUED, Telling.NOTHING_NEW]
    [message] = await waiting(filled)
    assert "Hylätty" in message.payload, "what holds now, not what held before"
    async with filled.reading() as unit:
        past = await history(unit, REFERENCE)
    assert (past[-1].what, past[-1].who, past[-1].status) == (Happening.TOLD, Actor.COORDINATOR, "hylatty")


async def test_a_status_taken_back_before_anybody_heard_of_it_is_told_to_nobody(filled: Database) -> None:
    await put(filled, "kasittelyssa")
    assert (await put(filled, "uusi", tell=True)).telling is Telling.NOTHING_NEW
    assert await waiting(filled) == ()
    assert await held_now(filled) == []


async def test_the_same_status_with_tell_releases_it(filled: Database) -> None:
    await put(filled, "hylatty")
    assert (await put(filled, "hylatty", tell=True)).telling is Telling.QUEUED


@pytest.mark.parametrize("tell", [True, False, None])
async def test_who_cannot_be_reached_stays_in_sight(filled: Database, tell: bool | None) -> None:
    assert (await put(filled, "hylatty", ELSEWHERE, tell)).telling is Telling.NO_CHANNEL
    async with filled.writing() as unit:
        await unit.execute(persons.delete())
    assert (await put(filled, "hylatty", tell=tell)).telling is Telling.NO_OWNER
    assert await waiting(filled) == ()
    assert await held_now(filled) == [REFERENCE, ELSEWHERE]


async def test_several_are_told_at_a_time_and_counted(filled: Database) -> None:
    await put(filled, "hylatty")
    await put(filled, "hylatty", ELSEWHERE)
    async with filled.writing() as unit:
        told = await tell_all(
            unit, [REFERENCE, ELSEWHERE, REFERENCE], knowledge(), CARRIERS, NOW, Actor.COORDINATOR
        )
    assert told == {Telling.QUEUED: 1, Telling.NO_CHANNEL: 1, Telling.NOTHING_NEW: 1}


async def test_a_case_holds_all_that_coordinators_see(filled: Database) -> None:
    await put(filled, "hylatty", tell=True)
    async with filled.writing() as unit:
        await mark_undeliverable(unit, 1, "blocked", NOW)
        await add_note(unit, REFERENCE, "30", "Soitin.", NOW)
        case = await case_of(unit, REFERENCE, CARRIERS)
        elsewhere = await case_of(unit, ELSEWHERE, CARRIERS)
    assert case is not None
    assert elsewhere is not None
    assert (case.proposal.status, case.reach, elsewhere.reach) == ("hylatty", Reach.CHANNEL, Reach.NO_CHANNEL)
    assert [each.what for each in case.history] == [Happening.SENT, Happening.STATUS, Happening.TOLD]
    assert [each.text for each in case.notes] == ["Soitin."]
    assert [each.reason for each in case.undelivered] == ["blocked"]


async def test_what_its_owner_took_back_is_no_case(filled: Database) -> None:
    async with filled.writing() as unit:
        await forget_person(unit, IN_TELEGRAM)
        assert await case_of(unit, REFERENCE, CARRIERS) is None
