"""Helped and did not help: noted once, answered kindly every time."""

from bot.dialogue.model import NoteFeedback, Session, Trigger
from tests.dialogue.fakes import Talk, answer, labels, sources, world


def asked(text: str = "q") -> Talk:
    talk = Talk(world({"q": answer("harjoittelu-kesto"), "w": answer("minno-haku", "harjoittelu-kesto")}))
    talk.says(text)
    return talk


def test_helped_is_thanked_and_noted_with_its_question() -> None:
    turn = asked().presses(Trigger.HELPED, "harjoittelu-kesto")
    assert sources(turn) == ["palaute.auttoi"]
    assert turn.effects == (NoteFeedback("harjoittelu-kesto", True, "q"),)


def test_did_not_help_offers_near_answers_and_a_person() -> None:
    turn = asked().presses(Trigger.NOT_HELPED, "harjoittelu-kesto")
    assert turn.effects == (NoteFeedback("harjoittelu-kesto", False, "q"),)
    assert {"Harjoittelijan tehtävät", "Yhteys ihmiseen", "Valikko"} <= set(labels(turn.replies[0]))


def test_a_second_press_is_not_noted_again() -> None:
    talk = asked()
    talk.presses(Trigger.HELPED, "harjoittelu-kesto")
    turn = talk.presses(Trigger.NOT_HELPED, "harjoittelu-kesto")
    assert (sources(turn), turn.effects) == (["palaute.annettu"], ())


def test_an_answer_shown_again_can_be_rated_again() -> None:
    talk = asked()
    talk.presses(Trigger.HELPED, "harjoittelu-kesto")
    talk.says("q")
    assert talk.presses(Trigger.HELPED, "harjoittelu-kesto").effects


def test_both_answers_of_one_message_are_rated_apart() -> None:
    talk = asked("w")
    assert talk.presses(Trigger.HELPED, "minno-haku").effects == (NoteFeedback("minno-haku", True, "w"),)
    assert talk.presses(Trigger.NOT_HELPED, "harjoittelu-kesto").effects


def test_not_knowing_is_rated_too() -> None:
    talk = Talk(world())
    talk.says("lettuja")
    turn = talk.presses(Trigger.NOT_HELPED, "ei-tietoa.ensin")
    assert turn.effects == (NoteFeedback("ei-tietoa.ensin", False, "lettuja"),)
    assert sources(turn) == ["palaute.ei-löytynyt"]


def test_an_old_message_is_rated_without_a_question_that_was_not_its_own() -> None:
    talk = asked()
    talk.presses(Trigger.SHOW, "minno-mika")
    assert talk.presses(Trigger.HELPED, "harjoittelu-kesto").effects == (
        NoteFeedback("harjoittelu-kesto", True, ""),
    )


def test_what_is_no_answer_of_ours_is_not_noted() -> None:
    for source in ("poistettu", "kriisi", "tervehdys", "ohje", "valikko.kysymys"):
        turn = Talk(world()).presses(Trigger.HELPED, source)
        assert (sources(turn), turn.effects, turn.session) == (["nappi-vanhentunut"], (), Session())


def test_typed_words_rate_the_last_answer() -> None:
    assert asked().says("Ei auttanut.").effects == (NoteFeedback("harjoittelu-kesto", False, "q"),)
    assert Talk(world()).says("ei auttanut").effects == ()


def test_starting_over_does_not_allow_a_second_rating() -> None:
    talk = asked()
    talk.presses(Trigger.HELPED, "harjoittelu-kesto")
    talk.presses(Trigger.START)
    assert talk.presses(Trigger.HELPED, "harjoittelu-kesto").effects == ()
