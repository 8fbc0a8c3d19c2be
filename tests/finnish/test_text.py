"""How the characters of a message become words: composed, lower case, nothing invisible, cut at the limit."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.finnish.text import LONGEST_MESSAGE, canonical, fold, words


@pytest.mark.parametrize(
    ("written", "read"),
    [
        pytest.param("Ja\u0308rjesto\u0308", "järjestö", id="dots written apart are composed"),
        pytest.param("opin\u00adnäyte", "opinnäyte", id="soft hyphen"),
        pytest.param("min\u200bno", "minno", id="zero-width space"),
        pytest.param("\ufeffminno", "minno", id="byte order mark"),
        pytest.param("min\u2060no", "minno", id="word joiner"),
        pytest.param("HARJOITTELU ÄÖÅ", "harjoittelu äöå", id="capitals"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_a_message_is_read_in_one_canonical_form(written: str, read: str) -> None:
    assert canonical(written) == read


@pytest.mark.parametrize(
    "letter", [pytest.param("a", id="one mark a letter"), pytest.param("a\u0308", id="two marks a letter")]
)
def test_a_message_is_cut_at_the_limit_counted_in_letters(letter: str) -> None:
    assert canonical(letter * LONGEST_MESSAGE) == unicodedata.normalize("NFC", letter) * LONGEST_MESSAGE
    assert len(canonical(letter * 2 * LONGEST_MESSAGE)) == LONGEST_MESSAGE


@pytest.mark.parametrize(
    ("written", "read"),
    [
        pytest.param("SOSTE:n", ("sosten",), id="inflected abbreviation"),
        pytest.param("STEA:lta ja EU:n", ("stealta", "ja", "eun"), id="several of them"),
        pytest.param("SOSTE’n MINNO'on", ("sosten", "minnoon"), id="inflected with an apostrophe"),
        pytest.param("Huom: MINNO", ("huom", "minno"), id="a colon before a space ends the word"),
        pytest.param("MINNO-projekti", ("minno-projekti",), id="a hyphen keeps a compound together"),
        pytest.param("minno – harkka", ("minno", "harkka"), id="a dash parts words"),
        pytest.param(
            "minno/oppari_harkka", ("minno", "oppari", "harkka"), id="slash and underline part words"
        ),
        pytest.param("«Mitä?!» (10 op)", ("mitä", "10", "op"), id="punctuation is left out"),
        pytest.param("👍 kiitos 🎉", ("kiitos",), id="pictures are left out"),
        pytest.param("?! … –", (), id="nothing but marks"),
    ],
)
def test_words_are_what_stands_between_marks_and_spaces(written: str, read: tuple[str, ...]) -> None:
    assert words(written) == read


@given(some.text(max_size=200))
def test_any_text_gives_words_of_letters_and_digits_in_lower_case(text: str) -> None:
    for word in words(text):
        assert word
        assert word == word.lower()
        assert not any(character.isspace() for character in word)


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        pytest.param("järjestö", "jarjesto", id="Finnish dots"),
        pytest.param("språk", "sprak", id="Swedish ring"),
        pytest.param("café", "cafe", id="accent"),
        pytest.param("minno", "minno", id="nothing to take off"),
    ],
)
def test_folding_takes_off_dots_and_accents(word: str, folded: str) -> None:
    assert fold(word) == folded
    assert fold(folded) == folded
