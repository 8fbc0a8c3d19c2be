"""Forms of words that no lexicon knows: generous, so that whatever a person writes is recognised."""

import pytest

from bot.finnish.inflection import forms, without_clitic


@pytest.mark.parametrize(
    "written",
    [
        pytest.param(
            "harkka harkan harkkaa harkassa harkasta harkkaan harkalla harkaksi harkat harkkoja harkoissa",
            id="consonants weaken",
        ),
        pytest.param("oppari opparin opparia opparissa oppariin opparit opparien oppareita", id="oppari"),
        pytest.param("minno minnon minnoa minnossa minnosta minnoon minnolle minnot minnoja", id="minno"),
        pytest.param("ope open opea opee opella opelle opeen opet opeja opeille", id="ope"),
        pytest.param("soste sosten sostea sostessa sostesta sosteen sostelta sostelle", id="soste"),
        pytest.param("keissi keissin keissiä keississä keissit keissejä", id="front vowels after i"),
        pytest.param("gdpr gdprn gdprssä gdprin gdpristä", id="an abbreviation with and without a vowel"),
        pytest.param("trainee traineen traineeta traineet traineella traineita", id="a loan"),
    ],
)
def test_the_case_forms_of_a_base_form_are_recognised(written: str) -> None:
    base, *cases = written.split()
    assert {base, *cases} <= forms(base)


@pytest.mark.parametrize(
    ("word", "other"),
    [("minno", "minnesota"), ("ope", "opettaja"), ("harkka", "harka"), ("oppari", "oppaista")],
)
def test_other_words_are_not_forms(word: str, other: str) -> None:
    assert other not in forms(word)


@pytest.mark.parametrize(
    ("written", "left"),
    [
        pytest.param("minnossakin", "minnossa", id="too"),
        pytest.param("minnossakaan", "minnossa", id="either"),
        pytest.param("harkastako", "harkasta", id="question"),
        pytest.param("oppariks", "oppari", id="spoken question"),
        pytest.param("harkkamme", "harkka", id="ours"),
        pytest.param("opparinsa", "oppari", id="theirs"),
        pytest.param("minno", "minno", id="nothing at its end"),
        pytest.param("ihan", "ihan", id="too short for an ending"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_one_particle_or_possessive_comes_off(written: str, left: str) -> None:
    assert without_clitic(written) == left
