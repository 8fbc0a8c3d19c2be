"""Whole numbers, and yes and no, as people write them."""

import pytest

from bot.content.form_model import Kind
from bot.proposals.refusal import Refusal
from bot.proposals.values import accept
from tests.proposals.small import TODAY, question

NUMBER = question(Kind.NUMBER, least=1, most=30)
ANY_NUMBER = question(Kind.NUMBER)
YES_NO = question(Kind.YES_NO)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2", 2), ("kaksi", 2), ("kahta", 2), ("kaks", 2), ("pari", 2), ("2 harjoittelijaa", 2), ("noin 3", 3),
        ("n. 3", 3), ("3 kpl", 3), ("3:a", 3), ("(4)", 4), ("4.", 4), ("yksi", 1), ("yks", 1), ("kolmelle", 3),
        ("Viisi opiskelijaa", 5), ("kuus", 6), ("seittemän", 7), ("kahdeksan", 8), ("kymmenen", 10),
        ("kymmenkunta on liikaa, viisi", 5), ("viisitoista", 15), ("kaksikymmentä", 20), ("tusina", 12),
        ("voimme ottaa kaksi", 2), ("2 (kaksi)", 2), ("03", 3),
    ],
)  # fmt: skip
def test_a_number(text: str, number: int) -> None:
    assert accept(NUMBER, text, TODAY) == number


@pytest.mark.parametrize(
    ("text", "number"), [("1 000", 1000), ("1000", 1000), ("12.500", 12500), ("ei yhtään", 0)]
)
def test_a_number_without_bounds(text: str, number: int) -> None:
    assert accept(ANY_NUMBER, text, TODAY) == number


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("2-3", Refusal("monta-lukua")),
        ("2–3", Refusal("monta-lukua")),
        ("kahdesta kolmeen", Refusal("monta-lukua")),
        ("yksi tai kaksi", Refusal("monta-lukua")),
        ("2,5", Refusal("ei-kokonaisluku")),
        ("2.5", Refusal("ei-kokonaisluku")),
        ("monta", Refusal("ei-luku")),
        ("useampi", Refusal("ei-luku")),
        ("0", Refusal("luku-pieni", {"raja": "1"})),
        ("ei yhtään", Refusal("luku-pieni", {"raja": "1"})),
        ("-3", Refusal("luku-pieni", {"raja": "1"})),
        ("31", Refusal("luku-suuri", {"raja": "30"})),
        ("9" * 4000, Refusal("ei-luku")),
        ("9" * 200, Refusal("luku-suuri", {"raja": "30"})),
    ],
)
def test_what_is_no_single_whole_number_within_the_bounds(text: str, refusal: Refusal) -> None:
    assert accept(NUMBER, text, TODAY) == refusal


@pytest.mark.parametrize(
    "text",
    [
        "joo", "Joo!", "juu", "kyllä", "Kyllä.", "kylla", "kyl", "on", "ok", "okei", "jep", "jees",
        "totta kai", "tottakai",
        "toki", "yes", "k", "jo", "joojoo", "onhan se", "meillä on", "voidaan maksaa", "kyllä voimme",
        "se on mahdollista",
        "miksei", "miksi ei?", "ilman muuta", "+", "👍", "👍🏽", "tekijä on jo tiedossa", "Kyllä, oma työntekijämme",
    ],
)  # fmt: skip
def test_yes(text: str) -> None:
    assert accept(YES_NO, text, TODAY) is True


@pytest.mark.parametrize(
    "text",
    [
        "ei", "Ei.", "eipä", "eikä", "en", "emme", "no", "e", "-", "–", "👎", "ei ole", "ei oo", "meillä ei ole",
        "ei valitettavasti", "valitettavasti ei", "ei kiitos", "palkkaa ei makseta", "emme voi maksaa", "ei vielä",
        "ei, mutta kulut korvataan", "ei todellakaan", "ei tällä hetkellä",
    ],
)  # fmt: skip
def test_no(text: str) -> None:
    assert accept(YES_NO, text, TODAY) is False


@pytest.mark.parametrize(
    "text",
    [
        "ehkä", "en tiedä", "joo ei", "ei kun joo", "kyllä ja ei", "riippuu", "ei vielä tiedossa", "haaste",
        "mahdollisesti",
        "kyllä, jos rahoitus järjestyy", "ei osaa sanoa", "onko se pakko maksaa?", "12", "…", "selvitetään",
    ],
)  # fmt: skip
def test_neither_yes_nor_no(text: str) -> None:
    assert accept(YES_NO, text, TODAY) == Refusal("ei-kyllä-eikä-ei")
