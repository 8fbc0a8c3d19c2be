"""Messages that leave something out take it from the messages before them, and only then."""

from collections.abc import Callable

import pytest

from bot.engine.context import completions, leans, opens_as_follow_up
from bot.engine.engine import Engine
from bot.engine.model import Decision, Word
from bot.engine.weights import CARRIED_MATTER


def name_in(engine: Engine) -> Callable[[str], Word]:
    return lambda subject: engine.base.analyser.word(engine.base.names[subject])


@pytest.mark.parametrize(
    ("text", "earlier", "completed"),
    [
        pytest.param(
            "kauanko kestää", ["paljonko minno maksaa"], ["kauanko kestää minno"], id="the subject is carried"
        ),
        pytest.param(
            "entä harkka",
            ["kauanko minno kestää"],
            ["entä harkka kauanko kestää"],
            id="the matter is carried",
        ),
        pytest.param(
            "entä se",
            ["kauanko minno kestää"],
            ["entä se minno kauanko kestää"],
            id="subject and matter are carried",
        ),
        pytest.param(
            "entä hinta",
            ["kauanko minno kestää"],
            ["entä hinta minno", "entä hinta minno kauanko kestää"],
            id="a matter of its own may be all, or borrow more",
        ),
        pytest.param(
            "hinta",
            ["minno kestää", "harkka alkaa"],
            ["hinta harjoittelu"],
            id="the last subject named is the one, by its plain name",
        ),
        pytest.param(
            "hinta",
            ["kauanko minno kestää", "kiitos"],
            ["hinta minno"],
            id="small talk in between names none",
        ),
        pytest.param(
            "mikä harkka", ["mikä minno on"], ["mikä harkka mikä on"], id="a question word is a matter"
        ),
        pytest.param(
            "paljonko harkka maksaa", ["kauanko minno kestää"], [], id="a whole question needs nothing"
        ),
        pytest.param("entä harkka", [], [], id="nothing was said before"),
        pytest.param("hinta", ["kiitos"], [], id="nothing before names a subject"),
        pytest.param(
            "milloin vastataan",
            ["miten ehdotus lähetetään"],
            ["milloin vastataan miten ehdotus lähetetään"],
            id="where nobody names a subject, the matter is carried",
        ),
        pytest.param("entä harkka", ["minno"], [], id="nothing before has a matter"),
    ],
)
def test_what_a_message_leaves_out_comes_from_earlier_ones(
    small: Engine, text: str, earlier: list[str], completed: list[str]
) -> None:
    found = completions(small.read(text), [small.read(message) for message in earlier], name_in(small))
    assert [" ".join(word.written for word in reading.words) for reading in found] == completed


def test_a_carried_matter_counts_less_than_what_the_message_says_itself(small: Engine) -> None:
    *_, reading = completions(small.read("entä hinta"), [small.read("kauanko minno kestää")], name_in(small))
    weights = {word.written: word.weight for word in reading.words}
    assert (weights["hinta"], weights["minno"], weights["kestää"]) == (1.0, 1.0, CARRIED_MATTER)
    assert reading.subjects == {"minno"}


@pytest.mark.parametrize(
    ("text", "leaning"),
    [
        pytest.param("kauanko se kestää", True, id="no subject"),
        pytest.param("harkka", True, id="no matter"),
        pytest.param("entä harkan palkka", True, id="opens as a follow-up"),
        pytest.param("paljonko minno maksaa", False, id="whole"),
    ],
)
def test_a_message_leans_when_it_cannot_be_understood_alone(small: Engine, text: str, leaning: bool) -> None:
    assert leans(small.read(text)) is leaning


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        pytest.param("entä harkka", True, id="entä"),
        pytest.param("ja hinta", True, id="ja"),
        pytest.param("no entäs oppari sitten", True, id="no"),
        pytest.param("harkka entä minno", False, id="not in the beginning"),
        pytest.param("entä yhdistyksen hinta alku sopimus palkka", False, id="too much of its own"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_a_short_message_with_such_an_opening_is_a_follow_up(small: Engine, text: str, opens: bool) -> None:
    assert opens_as_follow_up(small.read(text)) is opens


@pytest.mark.parametrize(
    ("earlier", "text", "answer"),
    [
        pytest.param(
            ["Kauanko MINNO kestää?"], "Entä harjoittelu?", "harjoittelu-kesto", id="matter, new subject"
        ),
        pytest.param(
            ["Kauanko MINNO kestää?"], "Entä oppari?", "opinnaytetyo-kesto", id="matter, spoken subject"
        ),
        pytest.param(
            ["Kuka ohjaa opinnäytetyötä?"], "entä minno", "minno-ohjaus", id="matter, no question mark"
        ),
        pytest.param(
            ["kuka ohjaa harjoittelijaa"],
            "Entäs opinnäytetyö sitten?",
            "opinnaytetyo-ohjaus",
            id="entäs … sitten",
        ),
        pytest.param(
            ["Kauanko MINNO kestää?"], "Ja paljonko se maksaa?", "minno-kustannukset", id="subject, ja"
        ),
        pytest.param(
            ["Mikä on opinnäytetyö?"], "kuka sitä ohjaa?", "opinnaytetyo-ohjaus", id="subject, pronoun"
        ),
        pytest.param(
            ["Mikä on harjoittelu?"], "maksetaanko siitä palkkaa?", "harjoittelu-palkka", id="subject, pay"
        ),
        pytest.param(
            ["Onko harjoittelu palkallinen?"], "entä kesto?", "harjoittelu-kesto", id="subject, one word"
        ),
        pytest.param(
            ["Mikä on opinnäytetyö?", "Paljonko MINNO maksaa?"],
            "kauanko se kestää?",
            "minno-aikataulu",
            id="the last subject talked about",
        ),
        pytest.param(
            ["Paljonko MINNO maksaa?", "Kiitos!"],
            "kauanko se kestää?",
            "minno-aikataulu",
            id="thanks in between",
        ),
    ],
)
def test_a_follow_up_is_read_in_its_context(
    shipped: Engine, earlier: list[str], text: str, answer: str
) -> None:
    """N2."""
    assert [found.id for found in shipped.answer(text, earlier).answers] == [answer]


def test_without_a_context_the_bot_asks_which_subject_is_meant(shipped: Engine) -> None:
    verdict = shipped.answer("kauanko se kestää?")
    assert verdict.decision is Decision.CHOOSE
    assert {shipped.base.subject_of(each) for each in verdict.offered} == {
        "minno",
        "harjoittelu",
        "opinnaytetyo",
    }


@pytest.mark.parametrize(
    "text",
    [
        "mikä on maailman korkein vuori",
        "kuka voitti jääkiekon maailmanmestaruuden",
        "osaatko laulaa ruotsinlaivan karaokessa",
        "asdfgh",
        "",
    ],
)
@pytest.mark.parametrize("earlier", ["Paljonko MINNO maksaa?", "Onko harjoittelu palkallinen?"])
def test_a_far_off_message_stays_unknown_in_any_context(shipped: Engine, text: str, earlier: str) -> None:
    assert shipped.answer(text, [earlier]).decision is Decision.UNKNOWN


@pytest.mark.parametrize(
    "text",
    [
        "Kuka ohjaa opinnäytetyötä?",
        "Maksetaanko harjoittelijalle palkkaa?",
        "Montako opiskelijaa MINNO-ryhmässä on?",
        "Mikä SOSTE on?",
        "Voinko puhua ihmisen kanssa?",
        "Kiitos!",
    ],
)
@pytest.mark.parametrize("earlier", ["Kauanko MINNO kestää?", "Onko harjoittelu palkallinen?"])
def test_a_whole_question_means_the_same_in_any_context(shipped: Engine, text: str, earlier: str) -> None:
    alone, in_context = shipped.answer(text), shipped.answer(text, [earlier])
    assert alone.decision is Decision.ANSWER
    assert in_context == alone
