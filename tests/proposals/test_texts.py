"""Texts as they are kept, values as they are shown, and what says nothing."""

import pytest

from bot.content.form_model import Kind
from bot.proposals.model import Value
from bot.proposals.no_matter import means_no_matter
from bot.proposals.refusal import Refusal
from bot.proposals.shown import shown
from bot.proposals.values import accept
from tests.proposals.small import COOPERATION, FUNDING, TODAY, question

TEXT = question(Kind.TEXT)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        pytest.param("  Mieli ry \n", "Mieli ry", id="spaces around"),
        pytest.param("eka\n\n\n\ntoka", "eka\n\ntoka", id="at most one empty line"),
        pytest.param("eka \t\r\ntoka", "eka\ntoka", id="line ends of Windows"),
        pytest.param("eka\u2028toka", "eka\ntoka", id="line ends of the web"),
        pytest.param("a\x00b\x07c\x1b[0m", "abc[0m", id="control characters"),
        pytest.param("ran\u200bska\ufeff", "ranska", id="invisible ones"),
        pytest.param("\u202ekäännetty", "käännetty", id="turned writing"),
        pytest.param("perhe 👨‍👩‍👧 ❤️", "perhe 👨‍👩‍👧 ❤️", id="emoji whole"),
        pytest.param("a\u0308iti", "äiti", id="letters composed"),
        pytest.param("=HYPERLINK(1)", "=HYPERLINK(1)", id="formulas are the exports' business"),
        pytest.param("puoli \ud83d merkki", "puoli  merkki", id="half a character"),
        pytest.param("👍", "👍", id="a picture says something"),
    ],
)
def test_a_text_is_kept_as_it_was_written(text: str, kept: str) -> None:
    assert accept(TEXT, text, TODAY) == kept


@pytest.mark.parametrize("text", ["", "   ", "\n\n", "\u200b", "\x00", "…", "-", "?!"])
def test_a_required_text_that_says_nothing_is_empty(text: str) -> None:
    assert accept(TEXT, text, TODAY) == Refusal("tyhjä")


@pytest.mark.parametrize("kind", list(Kind))
def test_nothing_is_no_answer_of_any_kind(kind: Kind) -> None:
    assert accept(question(kind, choices=FUNDING), " \n ", TODAY) == Refusal("tyhjä")


def test_the_limits_count_what_is_kept() -> None:
    limited = question(Kind.TEXT, least=3, most=5)
    assert accept(limited, "  ab  ", TODAY) == Refusal("liian-lyhyt", {"merkkejä": "2", "raja": "3"})
    assert accept(limited, "abcdefgh", TODAY) == Refusal(
        "liian-pitkä", {"merkkejä": "8", "raja": "5", "yli": "3"}
    )
    assert accept(limited, " abcde ", TODAY) == "abcde"


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        (Kind.TEXT, None, ""),
        (Kind.TEXT, "2027-01", "2027-01"),
        (Kind.YES_NO, True, "kyllä"),
        (Kind.YES_NO, False, "ei"),
        (Kind.NUMBER, 1000, "1000"),
        (Kind.CHOICE, "yamk", "Opinnäytetyö (YAMK)"),
        (Kind.CHOICE, "poistettu", "poistettu"),
        (Kind.CHOICES, ("minno", "poistettu"), "MINNO-projekti, poistettu"),
        (Kind.CHOICES, (), "ei mitään"),
    ],
)
def test_values_are_shown_as_people_read_them(kind: Kind, value: Value, words: str) -> None:
    choices = COOPERATION if kind in {Kind.CHOICE, Kind.CHOICES} else ()
    assert shown(question(kind, choices=choices), value) == words


@pytest.mark.parametrize(
    "text",
    [
        "ei väliä", "Ei väliä!", "ei ole väliä", "ihan sama", "aivan sama", "joustava", "olemme joustavia",
        "joustavasti",
        "milloin vain", "milloin vaan sopii", "koska vaan", "en tiedä", "en tiedä vielä", "emme tiedä vielä",
        "en osaa sanoa", "EOS", "avoin", "auki vielä", "ei tiedossa", "ei vielä tiedossa", "sovitaan yhdessä",
        "ei kiirettä", "meille sopii milloin vain", "opiskelijan aikataulun mukaan", "ei mitään toiveita",
        "ajankohdalla ei ole väliä",
    ],
)  # fmt: skip
def test_it_does_not_matter(text: str) -> None:
    assert means_no_matter(text)


@pytest.mark.parametrize(
    "text",
    [
        "kevät 2027",
        "joustava, mutta mieluiten keväällä",
        "ei",
        "ei kesällä",
        "kyllä",
        "",
        "heti",
        "ei mitään",
    ],
)
def test_it_matters(text: str) -> None:
    assert not means_no_matter(text)
