"""The whole engine: distress comes first, and whatever is written gets a verdict."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from bot.engine.engine import Engine
from bot.engine.model import Decision, Verdict
from bot.engine.normalise import sentences
from bot.finnish.text import LONGEST_MESSAGE

EARLIER = ("Kauanko MINNO kestää?", "entä harkka")

PIECES = [
    "minno",
    "HARKAN",
    "oppari ",
    "kuka",
    "onks",
    "entä",
    "ja",
    "maksaa",
    "opinnayte",
    "tyo",
    "SOSTE:n",
    "ä",
    "1",
]
MARKS = [" ", " ", " ", ", ", "? ", ". ", "\n", "-", ":", "", "\u00ad", "\u0308"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Haluan tappaa itseni. Mikä on MINNO?", id="before the question"),
        pytest.param("Paljonko MINNO maksaa? Haluan kuolla.", id="after the question"),
        pytest.param("en jaksa enää elää, ja paljonko minno maksaa?", id="in one sentence"),
        pytest.param("Mieheni lyö minua, ja paljonko MINNO maksaa?", id="violence"),
    ],
)
def test_a_person_in_distress_gets_the_crisis_answer_alone(shipped: Engine, text: str) -> None:
    verdict = shipped.answer(text, EARLIER)
    assert verdict.decision is Decision.ANSWER
    assert [found.id for found in verdict.answers] == ["kriisi"]
    assert [found.id for found in verdict.candidates] == ["kriisi"]
    assert verdict.distress


def test_distress_as_a_topic_of_work_is_an_ordinary_question(shipped: Engine) -> None:
    verdict = shipped.answer("Sopiiko lähisuhdeväkivallan ehkäisy MINNO-haasteeksi?")
    assert verdict.distress is None
    assert [found.id for found in verdict.answers] == ["minno-hyva-haaste"]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        pytest.param("innovaatioprojektista", "minno-mika", id="the name of a subject in any form"),
        pytest.param("oppari?", "opinnaytetyo-mika", id="a spoken name"),
        pytest.param("harkka", "harjoittelu-mika", id="a name that a phrasing of another answer has"),
        pytest.param("vaihteen", "yhteystiedot", id="a word that is a phrasing, in another form"),
    ],
)
def test_a_single_word_gets_what_the_subject_or_the_phrasing_gets(
    shipped: Engine, text: str, answer: str
) -> None:
    verdict = shipped.answer(text)
    assert verdict.decision is Decision.ANSWER
    assert [found.id for found in verdict.answers] == [answer]


def test_greetings_in_other_forms_are_none(shipped: Engine) -> None:
    assert shipped.answer("päivät").decision is not Decision.ANSWER


def test_a_name_after_a_question_asks_the_same_of_another_subject(shipped: Engine) -> None:
    verdict = shipped.answer("oppari?", ["Maksetaanko harjoittelijalle palkkaa?"])
    assert [found.id for found in verdict.answers] == ["opinnaytetyo-kustannukset"]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (
            "Ohjaaja löytyi, sopimuspohja tuli koululta ja jakso kestäisi kymmenen viikkoa. Mitä harjoittelijalle"
            " kuuluu maksaa?",
            "harjoittelu-palkka",
        ),
        (
            "Harjoittelijat ja MINNO-ryhmät ovat meille tuttuja, samoin sopimukset. Mikä amk-opinnäytetyö on?",
            "opinnaytetyo-mika",
        ),
    ],
)
def test_the_only_question_of_a_story_is_answered_whatever_the_story_tells(
    shipped: Engine, text: str, answer: str
) -> None:
    assert [found.id for found in shipped.answer(text).answers] == [answer]


def test_a_story_among_the_phrasings_gets_its_own_answer(shipped: Engine) -> None:
    stories = [row for row in shipped.base.rows if len(sentences(row.text)) > 1]
    assert len(stories) > 100
    others = [
        row.text for row in stories if shipped.answer(row.text).answers[0].id != shipped.base.ids[row.answer]
    ]
    assert others == []


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        pytest.param(
            "Meille on tulossa harjoittelija. Paljonko hänelle maksetaan?",
            "harjoittelu-palkka",
            id="a pronoun",
        ),
        pytest.param(
            "Meille tulee maanantaina harjoittelija. Pitääkö meidän ottaa vakuutus?",
            "harjoittelu-sopimus",
            id="what could as well be asked of nothing here",
        ),
    ],
)
def test_a_question_that_needs_its_story_is_read_with_it(shipped: Engine, text: str, answer: str) -> None:
    assert [found.id for found in shipped.answer(text).answers] == [answer]


def test_what_is_asked_after_a_comma_is_asked_alone_where_the_whole_is_not_understood(
    shipped: Engine,
) -> None:
    verdict = shipped.answer("Olen umpiväsynyt ja palaverit seuraavat toisiaan, miten minnoon haetaan?")
    assert [found.id for found in verdict.answers] == ["minno-haku"]


def test_what_was_met_is_forgotten_on_request(shipped: Engine) -> None:
    shipped.answer("Paljonko MINNO maksaa?")
    shipped.intent("Haluamme tehdä ehdotuksen")
    shipped.forget()
    kept = (shipped._verdicts, shipped._readings, shipped._judged, shipped._wishes)
    assert not sum(map(len, kept))


def test_a_question_after_distress_is_answered_again(shipped: Engine) -> None:
    verdict = shipped.answer("Paljonko MINNO maksaa?", ["haluan kuolla"])
    assert [found.id for found in verdict.answers] == ["minno-kustannukset"]


def test_the_crisis_answer_is_found_by_distress_alone(shipped: Engine) -> None:
    assert "kriisi" not in shipped.base.ids


def test_the_base_may_name_its_crisis_answer_as_it_likes(small: Engine) -> None:
    engine = Engine(small.base, small.fit, "hätä")
    assert [found.id for found in engine.answer("haluan kuolla").answers] == ["hätä"]


def test_what_follows_the_longest_message_is_not_read(shipped: Engine) -> None:
    question = "Paljonko MINNO maksaa? "
    text = question + "a" * LONGEST_MESSAGE
    assert shipped.answer(text).readings[0].words == shipped.answer(text + " lettuja").readings[0].words


def check(verdict: Verdict) -> None:
    """Fail unless *verdict* is one that the bot can act on."""
    assert isinstance(verdict, Verdict)
    assert bool(verdict.answers) is (verdict.decision is Decision.ANSWER)
    assert bool(verdict.offered) is (verdict.decision is Decision.CHOOSE)
    assert verdict.candidates
    assert all(0 <= candidate.score <= 1 for candidate in verdict.candidates)


@settings(max_examples=300)
@given(some.text(max_size=300), some.lists(some.text(max_size=100), max_size=3))
def test_any_text_in_any_context_gets_a_verdict(shipped: Engine, text: str, earlier: list[str]) -> None:
    check(shipped.answer(text))
    check(shipped.answer(text, earlier))
    check(shipped.answer(text, EARLIER))


@settings(max_examples=200)
@given(some.lists(some.tuples(some.sampled_from(PIECES), some.sampled_from(MARKS)), max_size=30))
def test_any_pieces_of_questions_get_a_verdict(shipped: Engine, pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + mark for piece, mark in pieces)
    check(shipped.answer(text))
    check(shipped.answer(text, EARLIER))


@settings(max_examples=30)
@given(some.text(min_size=1, max_size=60))
def test_ten_thousand_characters_get_a_verdict(shipped: Engine, piece: str) -> None:
    text = (piece * 10_000)[:10_000]
    check(shipped.answer(text))
    check(shipped.answer("entä minno", [text]))


LETTERS = some.characters(categories=("Ll", "Lu", "Lo")) | some.sampled_from("aäoöksutienminno")


@settings(max_examples=60)
@given(some.text(LETTERS, min_size=1, max_size=200))
def test_a_word_of_two_hundred_letters_gets_a_verdict(shipped: Engine, letters: str) -> None:
    word = (letters * 200)[:200]
    check(shipped.answer(word))
    check(shipped.answer(word, EARLIER))


@pytest.mark.parametrize("category", ["Cc", "Cf", "Co", "Cs", "Mn", "Nd", "So", "Zs"])
def test_characters_of_every_kind_get_a_verdict(shipped: Engine, category: str) -> None:
    kind = [chr(code) for code in range(0x3000) if unicodedata.category(chr(code)) == category][:200]
    check(shipped.answer("".join(kind) or "\ud800\ue000"))
    check(shipped.answer("minno " + " ".join(kind or ["\ud800\ue000"])))
