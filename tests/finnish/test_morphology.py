"""What Voikko's lexicon says of a word, as the engine wants to hear it."""

import pytest

from bot.finnish.morphology import LONGEST_WORD, is_word, morphs


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("harjoittelussa", "harjoittelu"),
        ("järjestöjen", "järjestö"),
        ("maksetaanko", "maksaa"),
        ("opinnäytetöitä", "opinnäytetyö"),
    ],
)
def test_a_form_leads_to_its_base_form(word: str, base: str) -> None:
    assert base in {morph.base for morph in morphs(word)}


def test_a_compound_has_its_parts_in_their_base_forms() -> None:
    assert [morph.parts for morph in morphs("sosiaalialan")] == [("sosiaali", "ala")]
    assert [morph.parts for morph in morphs("harjoittelu")] == [()]


@pytest.mark.parametrize(
    ("word", "base"),
    [
        pytest.param("kuuluu", "kuulua", id="kuuluu is not kuu|luu"),
        pytest.param("kuuluuko", "kuulua", id="with a clitic"),
    ],
)
def test_a_reading_of_its_own_silences_readings_as_a_compound(word: str, base: str) -> None:
    assert [(morph.base, morph.parts) for morph in morphs(word)] == [(base, ())]


@pytest.mark.parametrize("word", ["ohjaaja", "ohjaus", "ohjattu", "ohjaajan", "ohjausta"])
def test_words_made_of_one_verb_share_its_root(word: str) -> None:
    assert {morph.root for morph in morphs(word)} == {"ohjata"}


def test_a_word_that_was_not_derived_is_its_own_root() -> None:
    assert [morph.root for morph in morphs("sopimusta")] == ["sopimus"]


def test_words_longer_than_the_limit_never_reach_the_lexicon() -> None:
    """Voikko's readings of repeated parts multiply: 133 letters took it 18 seconds."""
    longest, longer = "maa" * 12 + "työt", "maa" * 12 + "työtä"
    assert (len(longest), len(longer)) == (LONGEST_WORD, LONGEST_WORD + 1)
    assert morphs(longest)
    assert morphs(longer) == ()
    assert morphs("kuu" * 1000) == ()


@pytest.mark.parametrize(
    ("word", "known"),
    [
        pytest.param("mikä", True, id="a pronoun"),
        pytest.param("mika", False, id="a first name alone is rather mikä without its dots"),
        pytest.param("helsinki", False, id="a place name alone"),
        pytest.param("matti", True, id="a name that is also a word"),
        pytest.param("minno", False, id="ours"),
        pytest.param("harkka", False, id="slang"),
        pytest.param("jarjesto", False, id="without its dots"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_names_alone_are_not_words(word: str, known: bool) -> None:
    assert is_word(morphs(word)) is known


@pytest.mark.parametrize(
    ("word", "helps"),
    [("ja", True), ("sen", True), ("kanssa", True), ("ei", True), ("järjestö", False), ("maksaa", False)],
)
def test_grammar_is_told_from_meaning(word: str, helps: bool) -> None:
    assert next(morph.is_function_word for morph in morphs(word)) is helps
