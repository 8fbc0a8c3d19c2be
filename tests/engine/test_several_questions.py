"""A message that asks two things gets both answers; one that asks one thing in two clauses gets one."""

import pytest

from bot.engine.engine import Engine
from bot.engine.model import Decision


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        pytest.param(
            "Paljonko MINNO maksaa ja kuka ohjaa opiskelijoita?",
            ["minno-kustannukset", "minno-ohjaus"],
            id="joined by ja",
        ),
        pytest.param(
            "Kauanko harjoittelu kestää ja maksetaanko siitä palkkaa?",
            ["harjoittelu-kesto", "harjoittelu-palkka"],
            id="the second names its subject by a pronoun",
        ),
        pytest.param(
            "Mitä MINNO maksaa järjestölle ja milloin se alkaa?",
            ["minno-kustannukset", "minno-aikataulu"],
            id="price and time",
        ),
        pytest.param(
            "Onko harjoittelu palkallinen, ja kuka vakuuttaa harjoittelijan?",
            ["harjoittelu-palkka", "harjoittelu-sopimus"],
            id="joined by a comma and ja",
        ),
        pytest.param(
            "Paljonko minno maksaa, entä oppari?",
            ["minno-kustannukset", "opinnaytetyo-kustannukset"],
            id="one matter, two subjects",
        ),
        pytest.param(
            "Montako opintopistettä MINNO on? Entä paljonko se maksaa?",
            ["minno-laajuus", "minno-kustannukset"],
            id="two sentences",
        ),
        pytest.param(
            "paljonko oppari maksaa ja kauanko se kestää",
            ["opinnaytetyo-kustannukset", "opinnaytetyo-kesto"],
            id="no question mark",
        ),
    ],
)
def test_two_questions_get_both_answers_in_their_order(
    shipped: Engine, text: str, answers: list[str]
) -> None:
    verdict = shipped.answer(text)
    assert verdict.decision is Decision.ANSWER
    assert [found.id for found in verdict.answers] == answers


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Olemme pieni yhdistys ja meitä kiinnostaa, paljonko MINNO maksaa?", "minno-kustannukset"),
        ("Hei, paljonko MINNO maksaa?", "minno-kustannukset"),
        ("Kiinnostaisi tietää, paljonko MINNO maksaa", "minno-kustannukset"),
        ("Kuka omistaa MINNO-projektin tulokset, me vai opiskelijat?", "minno-oikeudet"),
        ("Voiko pieni yhdistys ja iso liitto hakea MINNOon?", "kuka-voi-osallistua"),
        ("Kun harjoittelija tulee meille, pitääkö hänelle maksaa palkkaa?", "harjoittelu-palkka"),
        ("Mitä SOSTE ja Metropolia ovat sopineet yhteistyöstä?", "yhteistyosopimus"),
    ],
)
def test_one_question_in_several_clauses_gets_one_answer(shipped: Engine, text: str, answer: str) -> None:
    assert [found.id for found in shipped.answer(text).answers] == [answer]


def test_each_question_takes_what_it_leaves_out_from_the_others_before_the_conversation(
    small: Engine,
) -> None:
    verdict = small.answer("maksetaanko harkasta palkkaa ja kauanko se kestää", ["paljonko minno maksaa"])
    assert [found.id for found in verdict.answers] == ["harjoittelu-palkka", "harjoittelu-kesto"]
