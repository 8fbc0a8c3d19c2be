"""The shell: one turn is one transaction, effects happen once, and nobody's words reach a log."""

import asyncio
import logging
from collections.abc import Mapping

import pytest
from sqlalchemy import func, select

from bot.conversation import Conversation
from bot.dialogue.model import Event, Trigger
from bot.engine.model import Verdict
from bot.live import LiveKnowledge, Snapshot
from bot.storage.database import Database
from bot.storage.sessions import SessionKey, load_session
from bot.storage.tables import feedback, misses, sessions
from tests.dialogue.fakes import NOW, FakeEngine, answer, choose, shipped

KEY = SessionKey("test", "1", "1")
MINNO = {"mikä minno on": answer("minno-mika"), "kauanko": choose("minno-laajuus", "harjoittelu-kesto")}


def conversation(
    database: Database, verdicts: Mapping[str, Verdict] = MINNO, engine: FakeEngine | None = None
) -> Conversation:
    """Return a conversation about the real knowledge with an engine that knows *verdicts*."""
    snapshot = Snapshot(shipped(), engine or FakeEngine(verdicts))  # type: ignore[arg-type]  # a stand-in
    return Conversation(database, LiveKnowledge(snapshot), lambda: NOW)


def says(text: str) -> Event:
    return Event(Trigger.TEXT, text)


async def counts(database: Database) -> list[int]:
    """Return how many sessions, misses and ratings are stored."""
    async with database.reading() as unit:
        tables = (sessions, misses, feedback)
        return [int(await unit.scalar(select(func.count()).select_from(table)) or 0) for table in tables]


async def test_a_conversation_goes_on_where_it_stopped(database: Database) -> None:
    await conversation(database).handle(KEY, says("kauanko"))
    [reply] = await conversation(database).handle(KEY, says("1"))
    assert reply.source == "minno-laajuus"


async def test_effects_are_carried_out_with_the_turn(database: Database) -> None:
    bot = conversation(database)
    await bot.handle(KEY, says("jotain aivan muuta"))
    await bot.handle(KEY, says("mikä minno on"))
    await bot.handle(KEY, Event(Trigger.HELPED, "minno-mika"))
    await bot.handle(KEY, Event(Trigger.HELPED, "minno-mika"))
    assert await counts(database) == [1, 1, 1]


async def test_forgetting_leaves_nothing_of_the_session(database: Database) -> None:
    bot = conversation(database)
    await bot.handle(KEY, says("mikä minno on"))
    await bot.forget(KEY)
    assert (await counts(database))[0] == 0


async def test_messages_at_once_are_handled_one_after_another(database: Database) -> None:
    bot = conversation(database)
    await asyncio.gather(*(bot.handle(KEY, says(f"outo asia {number}")) for number in range(20)))
    async with database.reading() as unit:
        session = await load_session(unit, KEY)
    assert session.misses == 20
    assert await counts(database) == [1, 20, 0]


class BrokenEngine(FakeEngine):
    """Fails as a bug would, with the person's words in its message."""

    def answer(self, text: str, context: tuple[str, ...] = ()) -> Verdict:
        raise KeyError(text)


async def test_a_failed_turn_changes_nothing_and_is_logged_without_words(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(KeyError):
        await conversation(database, engine=BrokenEngine()).handle(KEY, says("salaisuuteni"))
    assert await counts(database) == [0, 0, 0]
    assert "text failed: KeyError at" in caplog.text
    assert "salaisuuteni" not in caplog.text


async def test_the_log_has_states_sources_and_time_and_never_a_word(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    bot = conversation(database)
    await bot.handle(KEY, says("mikä minno on"))
    await bot.handle(KEY, says("salaisuuteni on suuri"))
    await bot.handle(KEY, Event(Trigger.SHOW, "vieras-nappi"))
    logged = [record.getMessage() for record in caplog.records if record.name == "bot.conversation"]
    assert logged[0].startswith("text -> asking: minno-mika, ")
    assert logged[0].endswith(" ms")
    assert logged[1].startswith("text -> asking: ei-tietoa.ensin, ")
    for word in ("salaisuuteni", "vieras-nappi", "mikä minno on"):
        assert word not in caplog.text


@pytest.mark.parametrize(
    "text", ["\ud800", "a\x00b", "x" * 10_000, "\U0001f469\u200d\U0001f467", "ä" * 200, ""]
)
async def test_any_text_is_answered(database: Database, text: str) -> None:
    assert await conversation(database).handle(KEY, says(text))


async def test_only_the_stated_length_is_looked_at(database: Database) -> None:
    engine = FakeEngine()
    await conversation(database, engine=engine).handle(KEY, says("sana " * 5_000))
    assert all(len(heard) <= 4096 for heard, _ in engine.heard)
