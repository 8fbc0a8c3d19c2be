"""What is kept of a conversation, and of what went unanswered: as told, in UTC, without identity."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from pydantic import TypeAdapter
from sqlalchemy import insert, select

from bot.dialogue.model import NoteFeedback, NoteMiss, Session, State
from bot.storage.database import Database
from bot.storage.misses import note_feedback, note_miss
from bot.storage.sessions import (
    SessionKey,
    forget_left_behind,
    forget_session,
    load_session,
    save_session,
)
from bot.storage.tables import feedback, misses, sessions

KEY = SessionKey("telegram", "-100", "7")
NIGHT = datetime(2027, 1, 16, 1, 30, tzinfo=ZoneInfo("Europe/Helsinki"))

readable = st.text(st.characters(exclude_categories=["Cs"]))
all_sessions = st.builds(
    Session,
    state=st.sampled_from(State),
    asked=st.lists(readable).map(tuple),
    offered=st.lists(readable).map(tuple),
    misses=st.integers(0, 99),
)


async def load(database: Database, key: SessionKey = KEY) -> Session:
    async with database.reading() as unit:
        return await load_session(unit, key)


async def save(database: Database, session: Session, key: SessionKey = KEY) -> None:
    async with database.writing() as unit:
        await save_session(unit, key, session, NIGHT)


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(all_sessions)
async def test_a_session_comes_back_as_it_was(database: Database, session: Session) -> None:
    await save(database, session)
    assert await load(database) == session


async def test_two_people_in_one_chat_have_two_sessions(database: Database) -> None:
    other = SessionKey(KEY.channel, KEY.chat, "8")
    await save(database, Session(misses=1))
    await save(database, Session(misses=2), other)
    assert (await load(database)).misses == 1
    async with database.writing() as unit:
        await forget_session(unit, KEY)
    assert await load(database) == Session()
    assert (await load(database, other)).misses == 2


@pytest.mark.parametrize(
    "state",
    ['{"state":"dancing"}', '{"misses":"monta"}', "[]", "null", "", "{", '{"asked":[1]}'],
)
async def test_a_session_that_cannot_be_read_makes_room_for_a_fresh_one(
    database: Database, state: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with database.writing() as unit:
        row = {"channel": "telegram", "chat": "-100", "user": "7", "state": state, "updated_at": NIGHT}
        await unit.execute(insert(sessions), row)
    assert await load(database) == Session()
    assert "unreadable" in caplog.text


async def test_a_session_of_another_version_keeps_what_both_know(database: Database) -> None:
    async with database.writing() as unit:
        row = {"channel": "telegram", "chat": "-100", "user": "7", "updated_at": NIGHT}
        await unit.execute(insert(sessions), {**row, "state": '{"misses":1,"draft":"x"}'})
    assert await load(database) == Session(misses=1)


def test_every_field_of_a_session_can_be_stored() -> None:
    adapter = TypeAdapter(Session)
    assert adapter.validate_json(adapter.dump_json(Session())) == Session()


async def test_times_are_kept_in_utc_and_come_back_with_their_zone(database: Database) -> None:
    await save(database, Session())
    async with database.reading() as unit:
        kept = await unit.scalar(select(sessions.c.updated_at))
        raw = (await unit.exec_driver_sql("SELECT updated_at FROM sessions")).scalar_one()
    assert kept == NIGHT
    assert kept.tzinfo is UTC
    assert raw.startswith("2027-01-15 23:30")


async def test_a_time_without_a_zone_is_refused(database: Database) -> None:
    with pytest.raises(ValueError, match="without a time zone"):
        async with database.writing() as unit:
            await save_session(unit, KEY, Session(), datetime(2027, 1, 1))  # noqa: DTZ001  # the point of it


async def test_misses_and_feedback_keep_the_day_and_nothing_of_a_person(database: Database) -> None:
    async with database.writing() as unit:
        await note_miss(unit, NoteMiss("asiakkaan 131052-308T asia", ("minno-mika",)), NIGHT)
        await note_feedback(
            unit, NoteFeedback("minno-mika", helped=False, question="soita 040 1234567"), NIGHT
        )
    async with database.reading() as unit:
        [miss] = (await unit.execute(select(misses))).all()
        [noted] = (await unit.execute(select(feedback))).all()
    assert miss == (1, date(2027, 1, 15), "asiakkaan [henkilötunnus] asia", ["minno-mika"])
    assert noted == (1, date(2027, 1, 15), "minno-mika", False, "soita [puhelinnumero]")


async def test_only_what_was_left_behind_long_ago_is_forgotten(database: Database) -> None:
    now = datetime(2026, 11, 21, 12, tzinfo=UTC)
    ages = {"pipe-a": 25, "pipe-b": 1, "screen": 25}
    keys = {chat: SessionKey("terminal", chat, "local") for chat in ages}
    kept = Session(misses=1)
    async with database.writing() as unit:
        for chat, hours in ages.items():
            await save_session(unit, keys[chat], kept, now - timedelta(hours=hours))
        await forget_left_behind(unit, "terminal", "pipe-", now - timedelta(days=1))
        left = {chat: await load_session(unit, key) for chat, key in keys.items()}
    assert left == {"pipe-a": Session(), "pipe-b": kept, "screen": kept}
