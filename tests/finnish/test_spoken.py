"""What people say, in the words that the standard language writes."""

import pytest

from bot.finnish.function_words import FUNCTION_WORDS
from bot.finnish.spoken import partitive, standard_forms


@pytest.mark.parametrize(
    ("said", "standard"),
    [
        pytest.param("onks", "onko", id="onks"),
        pytest.param("voiks", "voiko", id="voiks"),
        pytest.param("maksetaanks", "maksetaanko", id="any verb that asks"),
        pytest.param("kestääks", "kestääkö", id="front vowels"),
        pytest.param("paljonks", "paljonko", id="question word"),
        pytest.param("mulla", "minulla", id="pronoun"),
        pytest.param("meijän", "meidän", id="ours"),
        pytest.param("millon", "milloin", id="when"),
        pytest.param("ois", "olisi", id="conditional"),
        pytest.param("tarvii", "tarvitsee", id="verb"),
        pytest.param("kaks", "kaksi", id="a number that only looks like a question"),
        pytest.param("minno", "minno", id="what is standard stays"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_a_spoken_form_stands_for_its_standard_form(said: str, standard: str) -> None:
    assert standard_forms(said)[0] == standard


def test_what_asks_in_speech_may_end_in_either_vowel() -> None:
    assert standard_forms("tuleeks") == ("tuleeko", "tuleekö")


def test_a_small_word_of_the_standard_language_stands_for_a_small_word() -> None:
    strange = [word for word in sorted(FUNCTION_WORDS) if not FUNCTION_WORDS.issuperset(standard_forms(word))]
    assert strange == []


@pytest.mark.parametrize(
    ("said", "written"),
    [
        pytest.param("hommii", ("hommia", "hommiä"), id="plural"),
        pytest.param("harkkarii", ("harkkaria", "harkkariä"), id="harkkarii"),
        pytest.param("minnoo", ("minnoa", "minnoä"), id="minnoo"),
        pytest.param("juttuu", ("juttua", "juttuä"), id="juttuu"),
        pytest.param("syksyy", ("syksya", "syksyä"), id="front vowels"),
        pytest.param("opettajaa", (), id="what is written so stays"),
        pytest.param("minno", (), id="no long vowel"),
        pytest.param("puu", (), id="too short to be one"),
    ],
)
def test_spoken_partitives_lead_to_the_written_ones(said: str, written: tuple[str, ...]) -> None:
    assert partitive(said) == written
