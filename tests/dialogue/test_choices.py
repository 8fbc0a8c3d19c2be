"""Choosing: what is asked, what is on the buttons, and which words are a press."""

import pytest

from bot.dialogue.model import NoteMiss, State, Trigger
from tests.dialogue.fakes import Talk, answer, choose, entry, labels, sources, tiny, unknown, world

LASTS = ("minno-aikataulu", "harjoittelu-kesto", "opinnaytetyo-kesto")
NONE = "Ei mikään näistä"


def talk(*offered: str, **verdicts: object) -> Talk:
    """Return a conversation in which *offered* has just been offered."""
    started = Talk(world({"kauanko": choose(*(offered or LASTS)), **verdicts}))  # type: ignore[dict-item]  # verdicts
    started.says("kauanko")
    return started


def test_answers_of_different_subjects_are_asked_for_by_subject_and_named_by_it() -> None:
    started = talk()
    assert started.turn is not None
    (reply,) = started.turn.replies
    assert reply.text == "Tarkoitatko MINNOa, harjoittelua vai opinnäytetyötä?"
    assert labels(reply) == [
        "MINNO-projektit: Aikataulu ja kesto",
        "Harjoittelun kesto",
        "Opinnäytetyöt: Laajuus ja kesto",
        NONE,
    ]
    assert started.session.state is State.CHOOSING


def test_answers_of_one_subject_are_asked_for_by_their_own_labels() -> None:
    started = talk("minno-kustannukset", "minno-tyomaara")
    assert started.turn is not None
    assert started.turn.replies[0].source == "valinta.kysymys"
    assert labels(started.turn.replies[0]) == ["Kustannukset", "Järjestön työmäärä", NONE]


def test_labels_that_are_alike_give_way_to_the_whole_questions() -> None:
    same = (
        entry("a", label="Hinta", question="Mitä a maksaa?"),
        entry("b", label="Hinta", question="Mitä b maksaa?"),
    )
    turn = Talk(world({"q": choose("a", "b")}, tiny(*same))).says("q")
    assert labels(turn.replies[0]) == ["Mitä a maksaa?", "Mitä b maksaa?", NONE]


@pytest.mark.parametrize(
    ("said", "chosen"),
    [
        pytest.param("1", 0, id="number"),
        pytest.param("2.", 1, id="number with a full stop"),
        pytest.param("Eka", 0, id="first, spoken"),
        pytest.param("se toinen", 1, id="that second one"),
        pytest.param("ensimmäinen", 0, id="first"),
        pytest.param("kolmas", 2, id="third"),
        pytest.param("otan vaihtoehdon 3", None, id="a word nobody listed is a new question"),
        pytest.param("otan numero 3", 2, id="number in a phrase"),
        pytest.param("viimeinen", 2, id="last"),
        pytest.param("Harjoittelun kesto", 1, id="label"),
        pytest.param("harjottelun kesto", 1, id="label with a slip"),
        pytest.param("aikataulu ja kesto", 0, id="label without its subject"),
        pytest.param("KUINKA PITKÄ HARJOITTELU ON?", 1, id="the answer's own question"),
        pytest.param("4", None, id="a number nobody offered"),
        pytest.param("missä kampus on", None, id="another question"),
    ],
)
def test_words_for_a_button_are_taken_as_its_press(said: str, chosen: int | None) -> None:
    expected = "ei-tietoa.ensin" if chosen is None else LASTS[chosen]
    assert sources(talk().says(said)) == [expected]


def test_naming_nothing_but_a_subject_chooses_its_answer() -> None:
    assert sources(talk(harjoittelu=unknown("harjoittelu")).says("harjoittelu")) == ["harjoittelu-kesto"]
    assert sources(talk(lettuja=unknown()).says("lettuja")) == ["ei-tietoa.ensin"]


def test_another_question_leaves_the_choice_behind() -> None:
    started = talk(muuta=answer("minno-haku"))
    turn = started.says("muuta")
    assert sources(turn) == ["minno-haku"]
    assert (turn.session.state, turn.session.offered) == (State.ASKING, ())


@pytest.mark.parametrize("said", ["ei mikään", "Ei mikään näistä.", "ei kumpikaan"])
def test_none_of_these_is_a_miss_with_what_was_offered(said: str) -> None:
    started = talk()
    turn = started.says(said)
    assert sources(turn) == ["ei-tietoa.ei-mikään"]
    assert turn.effects == (NoteMiss("kauanko", LASTS),)
    assert sources(started.says("lettuja")) == ["ei-tietoa.toistuu"]


def test_none_of_these_pressed_later_counts_for_nothing() -> None:
    started = talk()
    started.presses(Trigger.SHOW, LASTS[0])
    before = started.session
    turn = started.presses(Trigger.NONE_FITS)
    assert (turn.session, turn.effects) == (before, ())


def test_the_chosen_answer_is_rated_with_the_question_that_was_typed() -> None:
    started = talk()
    started.says("2")
    (noted,) = started.presses(Trigger.NOT_HELPED, "harjoittelu-kesto").effects
    assert noted.question == "kauanko"


def test_a_subject_that_only_the_context_names_is_no_press() -> None:
    started = talk(**{"no se": unknown("harjoittelu")})
    assert sources(started.says("no se")) == ["ei-tietoa.ensin"]
