"""Typed messages as choices: by place, name, other words, inflected or misspelt."""

import pytest

from bot.content.form_model import Choice, Kind
from bot.proposals.refusal import Refusal
from bot.proposals.values import accept
from tests.proposals.small import COOPERATION, FUNDING, TODAY, question

ONE = question(Kind.CHOICE, choices=COOPERATION)
MANY = question(Kind.CHOICES, choices=FUNDING, required=False, most=3)


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("1", "minno"), ("1.", "minno"), ("2)", "harjoittelu"), ("numero 3", "opinnaytetyo"),
        ("se ensimmäinen", "minno"),
        ("eka", "minno"), ("ykkönen", "minno"), ("toinen vaihtoehto", "harjoittelu"), ("vika", "avoin"),
        ("viimeinen", "avoin"),
        ("minno", "minno"), ("MINNO-projekti", "minno"), ("minnoprojekti", "minno"), ("minnon", "minno"),
        ("minnoo", "minno"),
        ("mino projekti", "minno"), ("innovaatioprojektin", "minno"), ("innovaatio", "minno"),
        ("harjoittelu", "harjoittelu"), ("harjoitelu", "harjoittelu"), ("Harjoittelua", "harjoittelu"),
        ("harjoittelija?", "harjoittelu"), ("harjoittelijan haluttais", "harjoittelu"), ("harj", "harjoittelu"),
        ("haluaisimme harjoittelijoita", "harjoittelu"), ("harkkaan", "harjoittelu"),
        ("oppari", "opinnaytetyo"), ("opparin tekijä", "opinnaytetyo"), ("opinnäytetyö", "opinnaytetyo"),
        ("opinnaytetyo", "opinnaytetyo"), ("lopputyötä", "opinnaytetyo"), ("amk opinnäytetyö", "opinnaytetyo"),
        ("Opinnäytetyö (AMK)", "opinnaytetyo"), ("Opinnäytetyö (YAMK)", "yamk"), ("yamk", "yamk"),
        ("YAMK opinnäytetyö", "yamk"), ("yamk-opinnäytetyön tekijä", "yamk"), ("ylempi amk", "yamk"),
        ("en osaa sanoa", "avoin"), ("en tiedä vielä", "avoin"), ("ei harjoittelu vaan opinnäytetyö", "opinnaytetyo"),
        ("minnon tekijöitä, ei harjoittelijoita", "minno"),
    ],
)  # fmt: skip
def test_one_choice(text: str, choice: str) -> None:
    assert accept(ONE, text, TODAY) == choice


@pytest.mark.parametrize(
    "text",
    [
        "kissa", "0", "6", "2 kpl", "ei minnoa", "…", "x" * 4000, "mitä eroa on minnolla ja harjoittelulla?",
        "Mikä on MINNO-projekti?",
    ],
)  # fmt: skip
def test_what_names_no_choice(text: str) -> None:
    assert accept(ONE, text, TODAY) == Refusal("ei-vaihtoehto")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("harjoittelu tai oppari", "Harjoittelu, Opinnäytetyö (AMK)"),
        ("minno ja harjoittelu", "MINNO-projekti, Harjoittelu"),
        ("opinn", "Opinnäytetyö (AMK), Opinnäytetyö (YAMK)"),
    ],
)
def test_what_fits_several_is_asked_back(text: str, names: str) -> None:
    assert accept(ONE, text, TODAY) == Refusal("monta-vaihtoehtoa", {"vaihtoehdot": names})


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("1 ja 3", ("esr", "stea")), ("1,3", ("esr", "stea")), ("3 1", ("esr", "stea")), ("1-2", ("esr", "eakr")),
        ("2., 3.", ("eakr", "stea")), ("1.", ("esr",)), ("esr, stea", ("esr", "stea")),
        ("ESR+ ja STEA", ("esr", "stea")),
        ("STEA-avustus, Muu rahoitus", ("stea", "muu")), ("stealta ja muuta rahoitusta", ("stea", "muu")),
        ("eakr\nstea", ("eakr", "stea")), ("esr + eakr", ("esr", "eakr")), ("muuta", ("muu",)),
        ("ei stea vaan esr", ("esr",)), ("haemme STEA-avustusta", ("stea",)), ("säätiöltä", ("muu",)),
        ("ei rahoitusta", ("ei",)), ("Ei yhteyttä rahoitukseen", ("ei",)), ("ei", ("ei",)), ("ei mitään", ("ei",)),
        ("stea, stea", ("stea",)),
    ],
)  # fmt: skip
def test_several_choices_in_the_order_of_the_form(text: str, choices: tuple[str, ...]) -> None:
    assert accept(MANY, text, TODAY) == choices


@pytest.mark.parametrize("text", ["kissa", "esr, kissanruoka ja koira", "7", "1, 9"])
def test_a_choice_that_is_not_there(text: str) -> None:
    named = accept(MANY, text, TODAY)
    assert named in (Refusal("ei-vaihtoehto"), ("esr",))


def test_all_leaves_out_the_choice_that_says_none() -> None:
    assert accept(question(Kind.CHOICES, choices=FUNDING), "kaikki", TODAY) == ("esr", "eakr", "stea", "muu")


def test_too_many_and_too_few() -> None:
    assert accept(MANY, "1,2,3,4", TODAY) == Refusal("liikaa-vaihtoehtoja", {"raja": "3", "määrä": "4"})
    least = question(Kind.CHOICES, choices=FUNDING, least=2)
    assert accept(least, "esr", TODAY) == Refusal("liian-vähän-vaihtoehtoja", {"raja": "2", "määrä": "1"})


COLOURS = (Choice("punainen", "Punainen"), Choice("sininen", "Sininen"))


def test_none_is_a_value_only_where_none_is_needed() -> None:
    optional = question(Kind.CHOICES, choices=COLOURS, required=False)
    assert accept(optional, "ei mitään", TODAY) == ()
    assert accept(question(Kind.CHOICES, choices=COLOURS), "ei mitään", TODAY) == Refusal("ei-vaihtoehto")
