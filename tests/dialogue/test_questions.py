"""A written message: answered, offered a choice, or admitted that the answer is not known."""

import pytest

from bot.dialogue.model import NoteMiss, Session, State, Trigger
from bot.engine.model import Verdict
from tests.dialogue.fakes import Talk, answer, choose, distress, entry, labels, sources, tiny, unknown, world


def test_an_answer_shows_its_sources_and_day_and_leads_on() -> None:
    turn = Talk(world({"q": answer("minno-ryhma")})).says("q")
    (reply,) = turn.replies
    assert reply.source == "minno-ryhma"
    assert "Lähteet: [" in reply.text
    assert "Tiedot tarkistettu 21.11.2026." in reply.text
    assert {"Auttoi", "Ei auttanut", "Tee ehdotus", "MINNO-projektit", "Valikko"} <= set(labels(reply))
    assert 2 <= sum(button.event.trigger is Trigger.SHOW for row in reply.buttons for button in row) <= 4


def test_two_questions_get_two_messages_with_feedback_each_and_shared_buttons_once() -> None:
    turn = Talk(world({"q": answer("minno-haku", "harjoittelu-kesto")})).says("q")
    first, second = turn.replies
    assert sources(turn) == ["minno-haku", "harjoittelu-kesto"]
    assert labels(first) == ["Auttoi", "Ei auttanut"]
    assert {"Auttoi", "Valikko", "Tee ehdotus"} <= set(labels(second))
    assert "Miten mukaan" not in labels(second)
    assert "Harjoittelun kesto" not in labels(second)


def test_small_talk_beside_a_question_is_left_out() -> None:
    assert sources(Talk(world({"q": answer("tervehdys", "minno-haku")})).says("q")) == ["minno-haku"]


@pytest.mark.parametrize("small_talk", ["tervehdys", "kiitos", "hyvasti"])
def test_small_talk_changes_nothing_and_asks_for_no_rating(small_talk: str) -> None:
    before = Session(State.CHOOSING, asked=("kauanko se kestää",), offered=("minno-aikataulu",), misses=1)
    turn = Talk(world({"q": answer(small_talk)}), before).says("q")
    assert turn.session == before
    assert turn.effects == ()
    assert not {"Auttoi", "Ei auttanut"} & set(labels(turn.replies[0]))
    assert "Tiedot tarkistettu" not in turn.replies[0].text


@pytest.mark.parametrize("verdict", [distress(), answer("kriisi"), answer("minno-haku", "kriisi")])
def test_distress_gets_the_crisis_answer_alone_and_changes_nothing(verdict: object) -> None:
    before = Session(State.CHOOSING, asked=("a",), offered=("minno-haku",), misses=1, question="a")
    turn = Talk(world({"q": verdict}), before).says("q")  # type: ignore[dict-item]  # a verdict of any kind
    assert sources(turn) == ["kriisi"]
    assert turn.replies[0].text.startswith("**112**")
    assert labels(turn.replies[0]) == ["Valikko"]
    assert (turn.session, turn.effects) == (before, ())


def test_a_miss_is_noted_and_the_second_one_stops_asking_to_rephrase() -> None:
    talk = Talk(world())
    first = talk.says("lettuja, soita 040 123 4567")
    assert sources(first) == ["ei-tietoa.ensin"]
    (miss,) = first.effects
    assert isinstance(miss, NoteMiss)
    assert "4567" not in miss.question
    second = talk.says("lettuja")
    assert sources(second) == ["ei-tietoa.toistuu"]
    assert "toisin sanoin" not in second.replies[0].text
    assert {"Valikko", "Yhteys ihmiseen", "Tee ehdotus", "Auttoi"} <= set(labels(second.replies[0]))


def test_a_found_answer_lets_the_counting_of_misses_start_again() -> None:
    talk = Talk(world({"q": answer("minno-haku")}))
    talk.says("lettuja")
    talk.says("q")
    assert sources(talk.says("lettuja")) == ["ei-tietoa.ensin"]


def test_follow_ups_are_read_in_the_light_of_the_last_questions() -> None:
    asked = {text: answer("minno-haku") for text in ("nolla", "yksi", "toinen")}
    talk = Talk(world({**asked, "kaksi": choose("minno-mika", "minno-haku")}))
    for text in ("nolla", "yksi", "toinen", "lettuja", "kaksi"):
        talk.says(text)
    talk.presses(Trigger.SHOW, "minno-mika")
    talk.says("entä se")
    assert talk.world.engine.heard[-1] == ("entä se", ("yksi", "toinen", "kaksi", "Mikä MINNO-projekti on?"))  # type: ignore[attr-defined]


def test_what_is_remembered_is_redacted() -> None:
    text = "olen tavoitettavissa matti@esimerkki.fi, miten mukaan"
    talk = Talk(world({text: answer("minno-haku")}))
    talk.says(text)
    assert "matti@" not in str(talk.session)


@pytest.mark.parametrize("text", ["", "   ", "👍👍", "?!", "\u200b", "…"])
def test_a_wordless_message_is_no_miss(text: str) -> None:
    turn = Talk(world()).says(text)
    assert sources(turn) == ["viesti.sanaton"]
    assert (turn.session, turn.effects) == (Session(), ())


def test_of_a_long_message_only_the_beginning_is_read_and_that_is_said() -> None:
    talk = Talk(world())
    reply = talk.says("sana " * 1000).replies[0]
    assert "luin siitä vain alun (2\u00a0000 merkkiä)" in reply.text
    assert len(talk.world.engine.heard[-1][0]) == 2000  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param("what is a minno project", "I only speak Finnish", id="English"),
        pytest.param("vad är minno", "bara talar finska", id="Swedish"),
    ],
)
def test_a_foreign_question_is_answered_after_one_line_in_its_language(text: str, line: str) -> None:
    preface, answered = Talk(world({text: answer("minno-mika")})).says(text).replies[0].text.split("\n\n", 1)
    assert line in preface
    assert "09 7424 5000" in preface
    assert answered.startswith("MINNO on")
    offered = Talk(world({text: choose("minno-mika", "minno-haku")})).says(text)
    assert line in offered.replies[0].text
    missed = Talk(world()).says(text)
    assert "finska" in missed.replies[0].text or "Finnish" in missed.replies[0].text
    assert {"Valikko", "Yhteys ihmiseen"} <= set(labels(missed.replies[0]))


def test_an_engine_that_knows_answers_that_are_gone_is_as_good_as_unknown() -> None:
    talk = Talk(world({"q": answer("poistettu"), "w": choose("poistettu", "toinen")}, tiny(entry("a"))))
    assert sources(talk.says("q")) == ["ei-tietoa.ensin"]
    assert sources(talk.says("w")) == ["ei-tietoa.toistuu"]


def test_a_need_that_nobody_has_an_answer_to_may_become_a_proposal_and_is_taken_along() -> None:
    need = (
        "Yhdistyksen 50-vuotishistoriikki pitäisi koota, ja arkisto on banaanilaatikoissa kellarissa. "
        "Meillä ei ole ketään, joka sen tekisi."
    )
    talk = Talk(world({need: unknown()}))
    missed = talk.says(need).replies[0]
    assert "tarpeesta tai ideasta" in missed.text
    assert "Tee ehdotus" in labels(missed)
    assert "banaanilaatikoissa" in talk.presses(Trigger.PROPOSE).replies[0].text


def test_not_knowing_still_leads_to_the_subject_that_was_named() -> None:
    assert "Harjoittelu" in labels(Talk(world({"q": unknown("harjoittelu")})).says("q").replies[0])


def test_small_talk_is_no_choice_but_help_in_a_crisis_may_be() -> None:
    assert sources(Talk(world({"q": choose("tervehdys", "minno-mika")})).says("q")) == ["tervehdys"]
    offered = Talk(world({"q": choose("minno-mika", "kiitos", "kriisi")})).says("q").session.offered
    assert offered == ("minno-mika", "kriisi")


@pytest.mark.parametrize("said", ["kyllä", "joo", "ok", "ei"])
@pytest.mark.parametrize("verdict", [unknown(), choose("minno-haku", "harjoittelu-kesto")])
def test_a_bare_yes_or_no_where_nothing_was_asked_gets_a_calm_word_and_is_no_miss(
    said: str, verdict: Verdict
) -> None:
    turn = Talk(world({said: verdict})).says(said)
    assert sources(turn) == ["viesti.ei-kysytty"]
    assert turn.effects == ()
