"""What went unanswered comes back as it was noted: the day, no identity, no more rows than are looked at."""

from datetime import date, timedelta

from bot.dialogue.model import NoteFeedback, NoteMiss
from bot.storage.database import Database
from bot.storage.misses import Miss, Rating, misses_since, note_feedback, note_miss, ratings_since
from tests.storage.samples import NOW

TODAY = NOW.date()


async def test_misses_come_back_the_newest_first_and_none_from_before(database: Database) -> None:
    async with database.writing() as unit:
        for age in (3, 1, 2, 0):
            await note_miss(unit, NoteMiss(f"kysymys {age}", ("a", "b")[:age]), NOW - timedelta(days=age))
    async with database.reading() as unit:
        found = await misses_since(unit, TODAY - timedelta(days=2))
    assert found == (
        Miss(TODAY, "kysymys 0"),
        Miss(TODAY - timedelta(days=1), "kysymys 1", ("a",)),
        Miss(TODAY - timedelta(days=2), "kysymys 2", ("a", "b")),
    )


async def test_ratings_come_back_the_newest_first_and_none_from_before(database: Database) -> None:
    async with database.writing() as unit:
        for age, helped in ((3, True), (0, False), (1, True)):
            await note_feedback(unit, NoteFeedback("minno-mika", helped, "mikä"), NOW - timedelta(days=age))
    async with database.reading() as unit:
        found = await ratings_since(unit, TODAY - timedelta(days=1))
    assert found == (
        Rating(TODAY, "minno-mika", False, "mikä"),
        Rating(TODAY - timedelta(days=1), "minno-mika", True, "mikä"),
    )


async def test_of_too_many_the_newest_are_read(database: Database) -> None:
    async with database.writing() as unit:
        for number in range(5):
            await note_miss(unit, NoteMiss(f"kysymys {number}"), NOW)
            await note_feedback(unit, NoteFeedback("minno-mika", True, f"kysymys {number}"), NOW)
    async with database.reading() as unit:
        questions = [each.question for each in await misses_since(unit, date(2000, 1, 1), most=2)]
        rated = [each.question for each in await ratings_since(unit, date(2000, 1, 1), most=2)]
    assert questions == rated == ["kysymys 4", "kysymys 3"]
