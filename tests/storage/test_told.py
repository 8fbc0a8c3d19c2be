"""What an owner has heard of: kept with every proposal, so that what they have yet to hear can be found."""

import pytest

from bot.dialogue.model import WithdrawProposal
from bot.proposals.case import Undelivered
from bot.proposals.model import Actor, Happening
from bot.storage.changes import erase_proposal, mark_told, set_status, withdraw
from bot.storage.database import Database
from bot.storage.outbox import Outgoing, due, mark_sent, mark_undeliverable, put, undelivered_to_owner
from bot.storage.proposals import history
from bot.storage.retention import purge
from tests.storage.samples import DAY, HOUR, MAIJA, NOW, STATUSES, draft, read, rows, sent
from tests.storage.test_retention import Days

REFERENCE = "K7RTX-2MQ9P"


async def put_status(database: Database, status: str) -> None:
    async with database.writing() as unit:
        await set_status(unit, REFERENCE, status, None, Actor.COORDINATOR, NOW + HOUR, STATUSES)


async def happenings(database: Database) -> list[tuple[Happening, str | None]]:
    async with database.reading() as unit:
        return [(each.what, each.status) for each in await history(unit, REFERENCE)]


async def test_nobody_is_to_hear_of_a_draft(database: Database) -> None:
    async with database.writing() as unit:
        await draft(unit, REFERENCE)
    found = await read(database, REFERENCE)
    assert (found.told, found.is_held) == (None, False)


async def test_the_receipt_tells_of_the_first_status(database: Database) -> None:
    async with database.writing() as unit:
        await sent(unit, REFERENCE)
    found = await read(database, REFERENCE)
    assert (found.told, found.is_held) == ("uusi", False)


async def test_a_status_is_held_until_it_was_told_or_is_taken_back(database: Database) -> None:
    async with database.writing() as unit:
        await sent(unit, REFERENCE)
    await put_status(database, "siirretty")
    assert (await read(database, REFERENCE)).is_held
    await put_status(database, "uusi")
    assert not (await read(database, REFERENCE)).is_held
    await put_status(database, "siirretty")
    async with database.writing() as unit:
        assert await mark_told(unit, REFERENCE, Actor.COORDINATOR, NOW + DAY)
        assert not await mark_told(unit, REFERENCE, Actor.COORDINATOR, NOW + DAY), "told once"
    found = await read(database, REFERENCE)
    assert (found.told, found.is_held) == ("siirretty", False)
    assert (await happenings(database))[-1] == (Happening.TOLD, "siirretty")


async def test_whoever_withdraws_knows_it(database: Database) -> None:
    async with database.writing() as unit:
        await sent(unit, REFERENCE)
    await put_status(database, "siirretty")
    async with database.writing() as unit:
        await withdraw(unit, MAIJA, WithdrawProposal(REFERENCE, "peruttu"), STATUSES, NOW + DAY)
    found = await read(database, REFERENCE)
    assert (found.told, found.is_held) == ("peruttu", False)
    assert (await happenings(database))[-1][0] is Happening.WITHDRAWN


@pytest.mark.parametrize("reference", ["22222-22222", REFERENCE], ids=["unknown", "a draft"])
async def test_what_was_not_sent_cannot_be_told(database: Database, reference: str) -> None:
    async with database.writing() as unit:
        await draft(unit, REFERENCE)
        assert not await mark_told(unit, reference, Actor.COORDINATOR, NOW)


def news(chat: str = "10") -> Outgoing:
    return Outgoing("telegram", chat, "Uusi tila", "ilmoitus.tila", REFERENCE)


async def test_only_what_its_owner_did_not_get_since_they_were_told_is_shown(database: Database) -> None:
    async with database.writing() as unit:
        await sent(unit, REFERENCE)
        await put(unit, [news(), news("30")], NOW)
        for number in (1, 2):
            await mark_undeliverable(unit, number, "blocked", NOW + HOUR)
        assert await undelivered_to_owner(unit, REFERENCE) == (
            Undelivered(NOW + HOUR, "ilmoitus.tila", "blocked"),
        ), "not what a coordinator did not get"
    await put_status(database, "siirretty")
    async with database.writing() as unit:
        await mark_told(unit, REFERENCE, Actor.COORDINATOR, NOW + DAY)
        await put(unit, [news()], NOW + DAY)
        assert await undelivered_to_owner(unit, REFERENCE) == ()
        await mark_sent(unit, [3], NOW + DAY)
        assert await undelivered_to_owner(unit, REFERENCE) == ()
        await put(unit, [news()], NOW + DAY)
        await mark_undeliverable(unit, 4, "deactivated", NOW + DAY)
        assert [each.reason for each in await undelivered_to_owner(unit, REFERENCE)] == ["deactivated"]


@pytest.mark.parametrize("way", ["erased", "purged"])
async def test_what_waits_to_be_said_of_a_proposal_goes_with_it(database: Database, way: str) -> None:
    async with database.writing() as unit:
        await sent(unit, REFERENCE)
        await put(unit, [news(), news("30"), Outgoing("telegram", "10", "Muuta")], NOW)
        await mark_undeliverable(unit, 2, "blocked", NOW)
        if way == "erased":
            await erase_proposal(unit, REFERENCE)
        else:
            await set_status(unit, REFERENCE, "hyvaksytty", None, Actor.COORDINATOR, NOW, STATUSES)
            assert await purge(unit, NOW + 9 * DAY, Days(), ["hyvaksytty"]) == 2, "a proposal and its person"
        assert [each.payload for each in await due(unit, "telegram", NOW + 9 * DAY, 9)] == ["Muuta"]
    assert (await rows(database))["outbox"] == 1
