"""Step two: what the words of a message mean together, and which subjects they name."""

import pytest

from bot.content.model import Lexicon
from bot.engine.engine import Engine
from bot.engine.model import How, Reading
from bot.engine.vocabulary import build_vocabulary
from bot.engine.weights import (
    COMMON_WORD,
    COMPOUND_PART,
    COURTESY,
    DERIVATION,
    QUESTION_WORD,
    STORY,
    SYNONYM,
)


def words_of(reading: Reading) -> list[str]:
    return [word.written for word in reading.words]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("opinnäyte työ", id="with its dots"),
        pytest.param("opinnayte tyo", id="without them"),
        pytest.param("Opinnäyte Työn", id="with an ending, capitals"),
        pytest.param("opinayte työn", id="misspelt besides"),
    ],
)
def test_a_wrongly_split_compound_of_the_base_is_put_together(small: Engine, text: str) -> None:
    reading = small.read(text)
    assert [(word.how, "opinnäytetyö" in word.terms) for word in reading.words] == [(How.JOINED, True)]
    assert reading.subjects == {"opinnaytetyo"}


@pytest.mark.parametrize("text", ["kahvi kuppi", "ja minno", "minno ja oppari", "mitka kulut"])
def test_words_that_are_no_compound_of_the_base_stay_apart(small: Engine, text: str) -> None:
    assert words_of(small.read(text)) == text.split()


def test_parts_and_roots_of_a_word_are_meant_less_than_the_word(small: Engine) -> None:
    assert small.base.analyser.word("opiskelijaryhmät").terms == {
        "opiskelijaryhmä": 1.0,
        "opiskelija": COMPOUND_PART,
        "ryhmä": DERIVATION,
    }
    assert small.base.analyser.word("ohjaus").terms == {"ohjaus": 1.0, "ohjata": DERIVATION}


@pytest.mark.parametrize(
    ("text", "group"),
    [
        pytest.param("liksa", "=palkka", id="a synonym"),
        pytest.param("liksaa", "=palkka", id="its form"),
        pytest.param("palkka", "=palkka", id="the head itself"),
        pytest.param("maksetaanko", "=hinta", id="a verb"),
        pytest.param("ota yhteyttä", "=yhteystieto", id="several words, inflected"),
        pytest.param("miten ottaa yhteyttä sosteen", "=yhteystieto", id="several words amid others"),
        pytest.param("kuinka pitkä aika", "=kesto", id="three words that begin with a small one"),
    ],
)
def test_synonyms_carry_their_group(small: Engine, text: str, group: str) -> None:
    assert small.read(text).terms[group] == pytest.approx(SYNONYM, abs=0.2)


@pytest.mark.parametrize("text", ["ottaa kahvia", "yhteyttä ottaa", "ottaa aina yhteyttä"])
def test_a_synonym_of_several_words_is_met_whole_or_not_at_all(small: Engine, text: str) -> None:
    assert "=yhteystieto" not in small.read(text).terms


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        pytest.param("paljonko minno maksaa", {"minno"}, id="its name"),
        pytest.param("minnoprojektissa", {"minno"}, id="another of its names"),
        pytest.param("harjoittelijat", {"harjoittelu"}, id="a synonym of its name"),
        pytest.param("ontin hinta", {"opinnaytetyo"}, id="an abbreviation of its name"),
        pytest.param("harjotelu", {"harjoittelu"}, id="a misspelt name"),
        pytest.param("minno vai oppari", {"minno", "opinnaytetyo"}, id="two subjects"),
        pytest.param("opinnäytetyösopimus", {"opinnaytetyo"}, id="a compound that begins with a compound"),
        pytest.param("miten otan yhteyttä", set(), id="no subject"),
        pytest.param("", set(), id="nothing"),
    ],
)
def test_words_name_the_subjects_of_the_base(small: Engine, text: str, subjects: set[str]) -> None:
    assert small.read(text).subjects == subjects


def test_fillers_mean_nothing(small: Engine) -> None:
    reading = small.read("niinku tota siis")
    assert [(word.how, word.weight) for word in reading.words] == [(How.IGNORED, 0.0)] * 3
    assert reading.terms == {}


def test_a_common_word_counts_less_unless_it_is_all_there_is(small: Engine) -> None:
    assert small.read("järjestö maksaa").terms["järjestö"] == COMMON_WORD
    assert small.read("järjestö").terms["järjestö"] == 1.0


def test_a_number_counts_less_than_a_word(small: Engine) -> None:
    assert [word.weight for word in small.read("kesto 2027").words] == [1.0, COMMON_WORD]


def test_a_base_form_in_a_group_stands_for_that_word_alone() -> None:
    """ "ala" is also an imperative of alkaa, and "milloin se alkaa" is about no field of study."""
    lexicon = Lexicon({"ala": ("toimiala",)})
    vocabulary = build_vocabulary(["milloin se alkaa", "mikä ala"], lexicon)
    assert (vocabulary.groups_of("ala"), vocabulary.groups_of("alkaa")) == (("ala",), ())


def test_greetings_around_a_question_are_quiet_however_little_it_says(small: Engine) -> None:
    assert [word.weight for word in small.read("mikä se on kiitos").words][-1] == COURTESY


def test_a_question_word_counts_a_little(small: Engine) -> None:
    assert small.read("kuka").terms == {"kuka": QUESTION_WORD}


def test_a_story_counts_less_than_the_question_it_leads_to(small: Engine) -> None:
    reading = small.read("Liitto etsii tekijää. Paljonko MINNO maksaa?")
    weights = {word.written: word.weight for word in reading.words}
    assert weights["liitto"] == STORY
    assert weights["maksaa"] == 1.0


def test_a_story_names_no_subject_where_the_question_names_one(small: Engine) -> None:
    assert small.read("Meillä on ollut harkka. Paljonko MINNO maksaa?").subjects == {"minno"}
    assert small.read("Meillä on harkka. Kauanko se kestää?").subjects == {"harjoittelu"}
