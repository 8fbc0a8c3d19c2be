"""Single questions become what an editor can work through: alike ones together, the commonest first."""

from datetime import date, timedelta

import pytest

from bot.dialogue.shortcomings import Asked, Shortcomings, Unhelpful
from bot.storage.misses import Miss, Rating
from bot.workshop.misses import grouped
from tests.engine.small import small

TODAY = date(2026, 11, 21)
SINCE = TODAY - timedelta(days=90)
ANSWERS = frozenset({"minno-hinta", "minno-kesto"})


def put_together(misses: list[Miss] | None = None, ratings: list[Rating] | None = None) -> Shortcomings:
    return grouped(misses or [], ratings or [], SINCE, small().base.analyser.vocabulary, ANSWERS)


def asked(*questions: str) -> list[Miss]:
    """Return *questions* as misses, the first one asked today, each other a day earlier."""
    return [Miss(TODAY - timedelta(days=age), question) for age, question in enumerate(questions)]


def test_without_questions_there_is_nothing_to_mend() -> None:
    assert put_together() == Shortcomings(SINCE)
    assert put_together().is_empty


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Saako koiran mukaan?", "saako koiran mukaan", id="case and punctuation"),
        pytest.param("Saako koiran mukaan?", "hei, saakohan sen koiran nyt mukaan", id="small words"),
        pytest.param("Saako koiran mukaan?", "mukaan koiran saako", id="order"),
        pytest.param("Otetaanko koiria mukaan?", "otetaanko koira mukaan", id="inflection"),
        pytest.param("järjestätkö kesäleirejä", "jarjestatko kesaleireja", id="no dots"),
        pytest.param("järjestättekö kesäleirejä", "järjestättekö kesäleirjejä", id="a slip"),
        pytest.param("minnon sauna", "minnossa sauna", id="a name of ours, inflected"),
        pytest.param("mitä sauna on", "mit sauna on", id="a slip in a small word"),
        pytest.param(
            "Onko kampuksella sauna, jossa voimme yhdessä kylpeä kokouksen jälkeen?",
            "Onko kampuksella sauna, jossa voimme yhdessä kylpeä pitkän kokouksen jälkeen?",
            id="one word more in a long one",
        ),
        pytest.param("???", "!!", id="no words at all"),
    ],
)
def test_the_same_question_counts_as_one(one: str, other: str) -> None:
    assert [each.count for each in put_together(asked(one, other)).unanswered] == [2]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("maksetaanko palkkaa", "maksetaanko paikkaa", id="a letter between two words"),
        pytest.param("missä sauna on", "milloin sauna on", id="another question word"),
        pytest.param("onko sauna lämmin", "onko sauna", id="a word more in a short one"),
        pytest.param("saako koiran mukaan", "saako kissan mukaan", id="another thing"),
    ],
)
def test_different_questions_stay_apart(one: str, other: str) -> None:
    assert [each.count for each in put_together(asked(one, other)).unanswered] == [1, 1]


def test_the_commonest_comes_first_then_what_was_asked_last() -> None:
    found = put_together(asked("vanha sauna", "uusi koira", "iso leiri", "se iso leiri", "Iso leiri?"))
    assert found.unanswered == (
        Asked("iso leiri", 3, TODAY - timedelta(days=2)),
        Asked("vanha sauna", 1, TODAY),
        Asked("uusi koira", 1, TODAY - timedelta(days=1)),
    )


def test_a_group_is_called_by_its_commonest_wording() -> None:
    [group] = put_together(asked("isot leirit", "iso leiri", "iso leiri", "ison leirin")).unanswered
    assert group.question == "iso leiri"


def test_choices_that_did_not_fit_stand_apart_with_what_was_offered() -> None:
    misses = [
        Miss(TODAY, "kauanko kestää"),
        Miss(TODAY, "kauanko se kestää", ("minno-kesto", "harjoittelu-kesto")),
        Miss(TODAY, "kauanko kestää", ("minno-kesto",)),
    ]
    found = put_together(misses)
    assert [each.count for each in found.unanswered] == [1]
    assert [(each.count, each.offered) for each in found.only_choices] == [
        (2, ("minno-kesto", "harjoittelu-kesto"))
    ]


def test_answers_that_did_not_help_are_counted_with_their_questions() -> None:
    ratings = [
        Rating(TODAY, "minno-kesto", False, "kauanko kestää"),
        Rating(TODAY, "minno-hinta", False, "mitä maksaa"),
        Rating(TODAY, "minno-hinta", True, "paljonko maksaa"),
        Rating(TODAY, "minno-hinta", False, "Mitä se maksaa?"),
        Rating(TODAY, "minno-hinta", False, ""),
    ]
    assert put_together(ratings=ratings).unhelpful == (
        Unhelpful("minno-hinta", 1, 3, (Asked("mitä maksaa", 2, TODAY),)),
        Unhelpful("minno-kesto", 0, 1, (Asked("kauanko kestää", 1, TODAY),)),
    )


@pytest.mark.parametrize(
    "rating",
    [
        pytest.param(Rating(TODAY, "minno-hinta", True, "hinta"), id="it helped"),
        pytest.param(Rating(TODAY, "poistettu", False, "hinta"), id="the answer is no more"),
        pytest.param(Rating(TODAY, "ei-tietoa.ensin", False, "hinta"), id="there was none"),
    ],
)
def test_what_cannot_be_mended_is_left_out(rating: Rating) -> None:
    assert put_together(ratings=[rating]).is_empty


def test_the_same_rows_give_the_same_report() -> None:
    misses = asked(*(f"outo asia numero {number % 7} ja {number}" for number in range(60)))
    assert put_together(misses) == put_together(list(misses))


def test_a_miss_without_words_kept_is_left_out() -> None:
    assert put_together([Miss(TODAY, "", ("minno-kesto",))]).is_empty
