"""Messages leave in the order of their chat, wait when they must, and their text is gone when they have left."""

import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.changes import erase_proposal, forget_person
from bot.storage.database import Database
from bot.storage.outbox import (
    Outgoing,
    Waiting,
    due,
    mark_sent,
    mark_undeliverable,
    move_chat,
    postpone,
    purge_sent,
    put,
)
from bot.storage.persons import remember_person
from bot.storage.tables import outbox, persons
from tests.storage.samples import DAY, HOUR, MAIJA, NOW, VILLE, files_with, rows, sent

REFERENCE = "K7RTX-2MQ9P"
MARK = "hämäräperäinen-salaisuus"
MINUTE = timedelta(minutes=1)


def to(chat: str, *texts: str, channel: str = "telegram") -> list[Outgoing]:
    """Return messages to *chat*."""
    return [Outgoing(channel, chat, text) for text in texts]


async def texts_due(
    unit: AsyncConnection, now: datetime = NOW, limit: int = 100, excluded: Sequence[str] = ()
) -> list[str]:
    """Return the texts that may leave."""
    return [each.payload for each in await due(unit, "telegram", now, limit, excluded)]


async def number_of(unit: AsyncConnection, text: str) -> int:
    """Return the id of the message that waits with this text."""
    return int((await unit.execute(select(outbox.c.id).where(outbox.c.payload == text))).scalar_one())


async def test_a_message_waits_as_it_was_put(database: Database) -> None:
    async with database.writing() as unit:
        await sent(unit, REFERENCE)
        await put(unit, [Outgoing("telegram", "20", '{"text":"Hei ä!"}', "tila.uusi", REFERENCE)], NOW)
        [found] = await due(unit, "telegram", NOW, 10)
    assert found == Waiting(1, "telegram", "20", '{"text":"Hei ä!"}', "tila.uusi", 0, REFERENCE)


async def test_putting_nothing_keeps_nothing(database: Database) -> None:
    async with database.writing() as unit:
        await put(unit, [], NOW)
        await mark_sent(unit, [], NOW)
    assert await rows(database) == {}


async def test_a_message_about_a_proposal_that_is_gone_is_about_none(database: Database) -> None:
    async with database.writing() as unit:
        await put(unit, [Outgoing("telegram", "10", "a", proposal="POISTETTU")], NOW)
        assert [each.proposal for each in await due(unit, "telegram", NOW, 10)] == [None]


async def test_messages_leave_in_the_order_they_were_put(database: Database) -> None:
    async with database.writing() as unit:
        await put(unit, [*to("10", "a", "b"), *to("20", "c"), *to("10", "d")], NOW)
        await put(unit, to("20", "e"), NOW - DAY)
        assert await texts_due(unit) == ["a", "b", "c", "d", "e"]
        assert await texts_due(unit, limit=3) == ["a", "b", "c"]


async def test_every_channel_has_messages_of_its_own(database: Database) -> None:
    async with database.writing() as unit:
        await put(unit, [Outgoing("web", "10", "a", not_before=NOW + DAY), *to("10", "b")], NOW)
        assert await texts_due(unit) == ["b"]


async def test_excluded_chats_are_passed_over(database: Database) -> None:
    async with database.writing() as unit:
        await put(unit, [*to("10", *"abc"), *to("20", "d"), *to("30", "e")], NOW)
        assert await texts_due(unit, limit=1, excluded=["10", "30"]) == ["d"]


async def test_a_message_that_has_to_wait_holds_back_the_later_ones_of_its_chat_alone(
    database: Database,
) -> None:
    async with database.writing() as unit:
        await put(unit, [*to("10", "a", "b"), *to("20", "x"), *to("10", "c")], NOW)
        await postpone(unit, await number_of(unit, "b"), NOW + MINUTE)
        assert await texts_due(unit) == ["a", "x"]
        await postpone(unit, await number_of(unit, "a"), NOW + HOUR)
        assert await texts_due(unit, NOW + MINUTE) == ["x"], "b could leave, but a has not"
        assert await texts_due(unit, NOW + HOUR) == ["a", "b", "x", "c"]


async def test_a_message_may_leave_at_the_very_moment_it_waits_for(database: Database) -> None:
    async with database.writing() as unit:
        await put(unit, [Outgoing("telegram", "10", "a", not_before=NOW)], NOW)
        assert await texts_due(unit, NOW - timedelta(microseconds=1)) == []
        assert await texts_due(unit, NOW) == ["a"]


async def test_attempts_are_counted(database: Database) -> None:
    async with database.writing() as unit:
        await put(unit, to("10", "a"), NOW)
        await postpone(unit, 1, NOW - HOUR)
        await postpone(unit, 1, NOW)
        [found] = await due(unit, "telegram", NOW, 1)
    assert found.attempts == 2


async def test_a_sent_message_keeps_neither_its_text_nor_its_chat_and_stays_sent(database: Database) -> None:
    async with database.writing() as unit:
        await put(unit, to("10", "a", "b"), NOW)
        await mark_sent(unit, [1, 2, 77], NOW + MINUTE)
        await mark_sent(unit, [1], NOW + HOUR)
        await postpone(unit, 1, NOW + HOUR)
        await mark_undeliverable(unit, 1, "blocked", NOW + HOUR)
        kept = (await unit.execute(select(outbox).where(outbox.c.id == 1))).one()
        assert await texts_due(unit, NOW + DAY) == []
    assert (kept.chat, kept.payload, kept.done_at) == ("", None, NOW + MINUTE)
    assert (kept.failed, kept.attempts, kept.not_before) == (None, 0, None)


async def test_no_id_is_used_twice(database: Database) -> None:
    """A sender that holds the id of a deleted message must not mark another one sent."""
    async with database.writing() as unit:
        await put(unit, to("10", "a"), NOW)
        await forget_person(unit, MAIJA)
        await put(unit, to("20", "b"), NOW)
        await mark_sent(unit, [1], NOW)
        assert await texts_due(unit) == ["b"]


async def test_what_cannot_be_delivered_holds_nothing_back(database: Database) -> None:
    async with database.writing() as unit:
        await put(unit, to("10", *"abc"), NOW)
        await postpone(unit, 1, NOW + HOUR)
        await mark_undeliverable(unit, 1, "blocked", NOW + MINUTE)
        assert await texts_due(unit) == ["b", "c"]
        kept = (await unit.execute(select(outbox).where(outbox.c.id == 1))).one()
    assert (kept.payload, kept.failed, kept.done_at) == (None, "blocked", NOW + MINUTE)


async def test_what_waits_for_a_chat_follows_it_to_its_new_id(database: Database) -> None:
    async with database.writing() as unit:
        await remember_person(unit, "telegram", "10", "-5", NOW)
        await remember_person(unit, "web", "10", "-5", NOW)
        await put(unit, [*to("-5", "a"), *to("20", "b"), *to("-5", "c"), *to("-5", "d", channel="web")], NOW)
        await postpone(unit, 3, NOW + HOUR)
        await move_chat(unit, "telegram", "-5", "-100")
        await put(unit, to("-100", "e"), NOW)
        assert [(each.chat, each.payload) for each in await due(unit, "telegram", NOW, 9)] == [
            ("-100", "a"),
            ("20", "b"),
        ]
        assert [each.chat for each in await due(unit, "web", NOW, 9)] == ["-5"]
        reached = await unit.execute(select(persons.c.channel, persons.c.chat).order_by(persons.c.id))
        assert [tuple(each) for each in reached] == [("telegram", "-100"), ("web", "-5")]


async def test_what_has_left_is_purged_when_it_is_old(database: Database) -> None:
    async with database.writing() as unit:
        await sent(unit, REFERENCE)
        await put(unit, [*to("10", *"abcd"), Outgoing("telegram", "10", "e", proposal=REFERENCE)], NOW - DAY)
        await mark_sent(unit, [1], NOW)
        await mark_sent(unit, [2], NOW + HOUR)
        await mark_undeliverable(unit, 3, "blocked", NOW)
        await mark_undeliverable(unit, 5, "blocked", NOW)
        assert await purge_sent(unit, NOW) == 0
        assert await purge_sent(unit, NOW + HOUR) == 2
        assert (await unit.scalars(select(outbox.c.id))).all() == [2, 4, 5], "4 waits, 5 is shown"
        await erase_proposal(unit, REFERENCE)
        assert (await unit.scalars(select(outbox.c.id))).all() == [2, 4], "nothing is said of what is gone"


@pytest.mark.parametrize("text", [MARK, MARK * 200], ids=["short", "4,800 characters"])
@pytest.mark.parametrize("ending", ["sent", "undeliverable", "forgotten", "proposal forgotten"])
async def test_no_byte_of_what_is_done_is_left(
    database: Database, tmp_path: Path, ending: str, text: str
) -> None:
    async with database.writing() as unit:
        await sent(unit, REFERENCE)
        about = Outgoing("telegram", "30" if ending == "proposal forgotten" else "10", text, "", REFERENCE)
        await put(unit, [*to("20", "muuta"), about, *to("20", "muuta")], NOW)
    await database.checkpoint()
    assert files_with(MARK, tmp_path) == ["kanta.db"]
    async with database.writing() as unit:
        match ending:
            case "sent":
                await mark_sent(unit, [2], NOW)
            case "undeliverable":
                await mark_undeliverable(unit, 2, "blocked", NOW)
            case _:
                await forget_person(unit, MAIJA)
        assert await texts_due(unit) == ["muuta", "muuta"]
    assert await database.checkpoint()
    assert files_with(MARK, tmp_path) == []


async def test_a_forgotten_person_gets_what_is_put_afterwards_and_others_get_theirs(
    database: Database,
) -> None:
    async with database.writing() as unit:
        await sent(unit, "MAIJAN")
        await sent(unit, "VILLEN", VILLE)
        await remember_person(unit, "telegram", "10", "15", NOW)
        notices = [
            Outgoing("telegram", "30", f"{name} saapui", proposal=name) for name in ("MAIJAN", "VILLEN")
        ]
        mine = [*to("10", "vanha"), *to("15", "toisaalle"), *to("10", "blocked")]
        await put(unit, [*mine, *to("20", "b"), *to("10", "web", channel="web"), *notices], NOW)
        await mark_undeliverable(unit, 3, "blocked", NOW)
        await forget_person(unit, MAIJA)
        await put(unit, to("10", "Tietosi on poistettu."), NOW)
        assert await texts_due(unit) == ["b", "VILLEN saapui", "Tietosi on poistettu."]
        assert [each.payload for each in await due(unit, "web", NOW, 9)] == ["web"]
        assert (await unit.scalars(select(outbox.c.failed).where(outbox.c.failed.is_not(None)))).all() == []


Held = tuple[int, str, datetime | None]


def expected(waiting: Sequence[Held], now: datetime, excluded: Sequence[str]) -> list[int]:
    """Return the ids that may leave, found the slow and obvious way."""
    blocked, ids = set(excluded), []
    for number, chat, not_before in waiting:
        if not_before is not None and not_before > now:
            blocked.add(chat)
        if chat not in blocked:
            ids.append(number)
    return ids


@pytest.mark.parametrize("seed", range(5))
async def test_whatever_is_put_postponed_and_sent_the_order_of_each_chat_holds(
    database: Database, seed: int
) -> None:
    chance, waiting, put_so_far = random.Random(seed), list[Held](), 0
    async with database.writing() as unit:
        for _ in range(150):
            chat, later = str(chance.randrange(4)), NOW + chance.randrange(-3, 6) * MINUTE
            now, excluded = NOW + chance.randrange(4) * MINUTE, chance.sample("0123", chance.randrange(3))
            match chance.choice(["put", "put", "put held", "postpone", "send", "give up"]):
                case "put" | "put held" as deed:
                    not_before = later if deed == "put held" else None
                    await put(unit, [Outgoing("telegram", chat, "x", not_before=not_before)], NOW)
                    put_so_far += 1
                    waiting.append((put_so_far, chat, not_before))
                case deed if waiting:
                    index = chance.randrange(min(3, len(waiting)))
                    number, chat, _ = waiting.pop(index)
                    if deed == "postpone":
                        await postpone(unit, number, later)
                        waiting.insert(index, (number, chat, later))
                    elif deed == "send":
                        await mark_sent(unit, [number], NOW)
                    else:
                        await mark_undeliverable(unit, number, "blocked", NOW)
            found = [each.id for each in await due(unit, "telegram", now, 1000, excluded)]
            assert found == expected(waiting, now, excluded)
