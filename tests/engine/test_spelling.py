"""Spellings that a strange word may stand for: regular forms of speech, dots, doubled letters."""

import pytest

from bot.engine.engine import Engine
from bot.engine.model import How
from bot.engine.recognise import recognise
from bot.engine.spelling import LONGEST_RESPELT, spoken_forms, with_dots, with_doubles
from tests.engine.small import answer, engine_of, knowledge, subject


@pytest.mark.parametrize(
    ("spoken", "written"),
    [
        ("mahtuis", "mahtuisi"),
        ("ottaisko", "ottaisiko"),
        ("lähtiskö", "lähtisikö"),
        ("maksanu", "maksanut"),
        ("vääntäny", "vääntänyt"),
        ("viikonlopuks", "viikonlopuksi"),
        ("kurssist", "kurssista"),
        ("kesäl", "kesällä"),
        ("talos", "talossa"),
        ("viimenen", "viimeinen"),
        ("rahotus", "rahoitus"),
        ("tarkottaa", "tarkoittaa"),
        ("yhdistyksetki", "yhdistyksetkin"),
        ("palakka", "palkka"),
        ("piästään", "päästään"),
        ("kaekki", "kaikki"),
        ("tyätä", "työtä"),
    ],
)
def test_regular_forms_of_speech_lead_to_what_is_written(small: Engine, spoken: str, written: str) -> None:
    assert written in spoken_forms(spoken)
    assert recognise(small.base.analyser.vocabulary, spoken).shape == written


@pytest.mark.parametrize("word", ["jaksais", "antanu"])
def test_a_form_of_speech_is_never_mended_to_another_word_of_the_base(word: str) -> None:
    """ "jaksais" is one letter from "maksais", which asks for quite another thing."""
    base = engine_of(knowledge(subject("muut", [answer("hinta", "muut", "maksais", "antanut")]))).base
    assert recognise(base.analyser.vocabulary, word).how is How.LEXICON


def test_what_somebody_misspelt_in_a_phrasing_is_no_word_of_the_base() -> None:
    engine = engine_of(
        knowledge(
            subject("muut", [answer("mika", "muut", "mikä on projekti", "projetki", "missä kampus on")])
        )
    )
    assert engine.read("projetki").words[0].shape == "projekti"
    assert engine.read("projekit").words[0].shape == "projekti"


def test_a_strange_word_of_the_phrasings_that_is_like_no_other_stays() -> None:
    engine = engine_of(
        knowledge(subject("muut", [answer("t", "muut", "mikä on jobiili", "missä kampus on")]))
    )
    assert engine.read("jobiiili").words[0].shape == "jobiili"


@pytest.mark.parametrize("spellings", [with_dots, with_doubles])
def test_a_word_as_long_as_two_is_not_respelt(spellings: object) -> None:
    assert callable(spellings)
    assert spellings("a" * (LONGEST_RESPELT + 1)) == ()
