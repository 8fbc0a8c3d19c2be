"""Which known word a written word stands for: the sure roads first, repaired spelling last."""

import pytest

from bot.engine.engine import Engine
from bot.engine.model import How
from tests.engine.small import answer, engine_of, knowledge, subject


@pytest.mark.parametrize(
    ("written", "how", "shape"),
    [
        pytest.param("minnossa", How.OWN, "minno", id="own word with an ending"),
        pytest.param("harkalla", How.OWN, "harkka", id="own word, weakened"),
        pytest.param("opparii", How.OWN, "oppari", id="own word, spoken"),
        pytest.param("opeltakin", How.OWN, "ope", id="own word with a particle"),
        pytest.param("minnoprojektiin", How.OWN, "minnoprojekti", id="own compound with an ending"),
        pytest.param("opinnaytetyo", How.DOTS, "opinnäytetyö", id="dots of a word of the base"),
        pytest.param("jarjestojen", How.DOTS, "järjestöjen", id="dots of a word that Voikko knows"),
        pytest.param("palkkaaa", How.LEXICON, "palkkaa", id="a letter too many"),
        pytest.param("hommii", How.DOTS, "hommia", id="spoken partitive"),
        pytest.param("minno-ryhmälle", How.SPLIT, "minno", id="own word before a known one, with a hyphen"),
        pytest.param("minnotapaamiseen", How.SPLIT, "minno", id="own word before a known one"),
        pytest.param("harkkasoppari", How.SPLIT, "harkka", id="own word before an own one"),
        pytest.param("opinnäytetöy", How.REPAIRED, "opinnäytetyö", id="swapped letters"),
        pytest.param("opinäytetyö", How.REPAIRED, "opinnäytetyö", id="no compound that nobody says"),
        pytest.param("harjotelu", How.REPAIRED, "harjoittelu", id="letters left out"),
        pytest.param("palkak", How.REPAIRED, "palkka", id="swapped at the end"),
        pytest.param("pakka", How.LEXICON, "pakka", id="a word one letter from palkka is not repaired"),
        pytest.param("kahvi", How.LEXICON, "kahvi", id="a word that the base does not have"),
        pytest.param("onks", How.FUNCTION, "onko", id="a small word, spoken"),
        pytest.param("mika", How.FUNCTION, "mikä", id="a small word without dots is not a first name"),
        pytest.param("olisivatko", How.FUNCTION, "olisivatko", id="a form of a verb that only helps"),
        pytest.param("niinku", How.IGNORED, "niinku", id="a filler"),
        pytest.param("xyzzy", How.UNKNOWN, "xyzzy", id="nobody knows it"),
        pytest.param("oon", How.FUNCTION, "olen", id="too short to be repaired"),
    ],
)
def test_a_word_is_recognised_by_the_surest_road(small: Engine, written: str, how: How, shape: str) -> None:
    word = small.base.analyser.word(written)
    assert (word.written, word.how, word.shape) == (written, how, shape)


@pytest.mark.parametrize("text", ["pakka", "kesä", "hintti", "kissa", "maksu"])
def test_a_known_word_is_never_repaired(small: Engine, text: str) -> None:
    assert small.base.analyser.word(text).how is How.LEXICON


def test_what_follows_an_own_word_is_understood_too(small: Engine) -> None:
    terms = small.base.analyser.word("harkkasoppari").terms
    assert {"harkka", "=harjoittelu", "soppari", "=sopimus"} <= terms.keys()


def test_a_word_of_two_hundred_letters_is_unknown_and_no_more(small: Engine) -> None:
    assert small.base.analyser.word("ao" * 100).how is How.UNKNOWN


@pytest.mark.parametrize("text", ["minno-valmentaja", "minnovalmentaja", "minno valmentaja"])
def test_an_own_word_and_what_is_written_on_to_it_are_two_words(small: Engine, text: str) -> None:
    reading = small.read(text)
    assert [word.shape for word in reading.words] == ["minno", "valmentaja"]
    assert reading.subjects == {"minno"}


@pytest.mark.parametrize("text", ["kesäminnojakin", "kesä-minnoista"])
def test_an_own_word_may_stand_behind_another(small: Engine, text: str) -> None:
    reading = small.read(text)
    assert [word.shape for word in reading.words] == ["minno", "kesä"]
    assert reading.subjects == {"minno"}


def test_what_is_mended_to_a_spoken_form_means_what_that_means() -> None:
    said = ("harjottelijalle", "paljonko harjottelijalle maksetaan", "mitä harjottelijalle kuuluu")
    base = engine_of(
        knowledge(subject("harjoittelu", [answer("a", "harjoittelu", *said)], ("harjoittelu",)))
    ).base
    found = base.analyser.word("harjottelialle")
    assert (found.how, found.shape, found.subjects) == (How.REPAIRED, "harjoittelijalle", {"harjoittelu"})


def test_of_equally_near_words_the_one_that_begins_alike_is_meant() -> None:
    base = engine_of(knowledge(subject("muut", [answer("a", "muut", "hakenee", "maksanee")]))).base
    assert base.analyser.vocabulary.nearest("makzenee", 0.7) == "maksanee"
