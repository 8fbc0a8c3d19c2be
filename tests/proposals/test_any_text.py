"""Whatever is written: a value that can be shown and typed again, or a refusal, soon."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from bot.content.form_model import Field, Kind
from bot.proposals.extraction import extract
from bot.proposals.no_matter import means_no_matter
from bot.proposals.references import as_reference
from bot.proposals.refusal import Refusal
from bot.proposals.shown import shown
from bot.proposals.values import accept
from tests.proposals.small import COOPERATION, FORM, FUNDING, TODAY, question

QUESTIONS = [
    question(Kind.TEXT, least=2, most=200),
    question(Kind.TEXT, required=False),
    question(Kind.CHOICE, choices=COOPERATION),
    question(Kind.CHOICES, choices=FUNDING, required=False, most=3),
    question(Kind.EMAIL),
    question(Kind.PHONE),
    question(Kind.WHEN),
    question(Kind.NUMBER, least=1, most=30),
    question(Kind.NUMBER),
    question(Kind.YES_NO),
]
WORDS = some.sampled_from(
    """tammikuussa 2027 keväällä 11.1. - – / , . : ( ) @ + ei joo kaksi 2 040 123 4567 maija mieli.fi ry Mieli
    Olemme ensi vuonna viikolla 3 minno harjoittelija tai ja vaan ennen oppari yamk esr stea kaikki 1 31.2. 2026 kuu
    99 heti pari vuoden alussa yhteyshenkilö Matti Virtanen haluaisimme gmail.con 0 00358 syksy kesän jälkeen 12.30
    1/27 talvi 2026-27 viime päästä kuukauden q1 tammi- maaliskuu""".split()
)
SENTENCES = (
    some.lists(WORDS, max_size=12).map(" ".join)
    | some.lists(WORDS, max_size=6).map("".join)
    | some.lists(WORDS, max_size=6).map("\n".join)
)


@settings(max_examples=400)
@given(text=some.text(max_size=200) | SENTENCES, field=some.sampled_from(QUESTIONS))
def test_a_value_that_is_shown_can_be_typed_again(text: str, field: Field) -> None:
    can_be_typed_again(text, field)


@settings(max_examples=300)
@given(text=some.text(max_size=400) | SENTENCES)
def test_what_is_found_in_a_message_passes_its_question(text: str) -> None:
    passes_its_question(text)


def can_be_typed_again(text: str, field: Field) -> None:
    value = accept(field, text, TODAY)
    if isinstance(value, Refusal):
        assert value.reason
        return
    assert value is not None
    words = shown(field, value)
    assert words
    assert accept(field, words, TODAY) == value


def passes_its_question(text: str) -> None:
    for name, value in extract(FORM, text, TODAY, [field.id for field in FORM.fields]).items():
        field = FORM.field(name)
        assert field is not None
        assert accept(field, shown(field, value), TODAY) == value
    means_no_matter(text)
    as_reference(text)


PIECES = [
    "a", "Aa", "A'", "A&", "@", "a@", "0", " 0", "-", "1-", "1.", "1 ", "tammi-", "harjoittelu",
    "harjoittelun ", " n", "Än n ",
    "ry ", "A ry ", "Matti ", "kuu", "(at) ", " at ", "kaksi ", "ei ", "\n", "+", "(0", "2027-", "ensi ",
    "a.b@", "Nimeni on ",
    "seura", "Aliitto ", "minno ", ", ", "\u200b", "haluaisimme ", "opinnäytetyö yamk ", "K7RTX", " \u0308",
]  # fmt: skip


@pytest.mark.parametrize("length", [300, 4096])
@pytest.mark.parametrize("piece", PIECES)
def test_one_piece_written_again_and_again_is_read_to_its_end(piece: str, length: int) -> None:
    """A runaway pattern would not come to one; pytest's own limit says where it stood."""
    text = (piece * (length // len(piece) + 1))[:length]
    for field in QUESTIONS:
        can_be_typed_again(text, field)
    passes_its_question(text)
