"""Proposals read with the forms they were filled in on."""

from dataclasses import replace

import pytest

from bot.content.form_model import Choice, Kind
from bot.proposals.model import Answer
from bot.proposals.reading import (
    applying,
    entries,
    form_name,
    missing,
    next_unanswered,
    organisation,
    plain_text,
    surplus,
    title,
)
from tests.proposals.small import COOPERATION, FORM, changed, field, proposal

TRAINEES = proposal(
    muoto="harjoittelu",
    tehtavat="Ryhmien ohjausta.",
    maara=2,
    palkka=False,
    ajankohta="2027-kevat",
    jarjesto="Mieli ry",
    yhteyshenkilo="Maija Meikäläinen",
    sahkoposti="maija@mieli.fi",
    puhelin=None,
)


def asked(muoto: str | None) -> list[str]:
    return [each.id for each in applying(FORM, muoto)]


def shown_ids(*parts: object, **values: object) -> list[str]:
    return [entry.field.id for entry in entries(proposal(*parts, **values))]  # type: ignore[arg-type]  # passed on


class TestQuestionsAsked:
    def test_only_those_of_the_chosen_form_of_cooperation(self) -> None:
        assert asked("harjoittelu")[:4] == ["muoto", "tehtavat", "maara", "palkka"]
        assert asked("yamk")[:3] == ["muoto", "haaste", "ajankohta"]

    def test_without_a_choice_only_those_of_everybody(self) -> None:
        assert asked(None) == ["muoto", "ajankohta", "jarjesto", "yhteyshenkilo", "sahkoposti", "puhelin"]

    def test_the_first_without_an_answer_comes_next(self) -> None:
        begun = proposal(muoto="minno", jarjesto="Mieli ry")
        found = next_unanswered(FORM, begun)
        assert found is not None
        assert found.id == "haaste"

    def test_nothing_is_missing_from_a_whole_one(self) -> None:
        assert missing(FORM, TRAINEES) == ()
        assert next_unanswered(FORM, TRAINEES) is None

    def test_a_skipped_question_counts_as_answered_unless_it_is_required(self) -> None:
        skipped = proposal(muoto="yamk", haaste=None, ajankohta=None, jarjesto="Mieli ry")
        assert [each.id for each in missing(FORM, skipped)] == [
            "haaste",
            "yhteyshenkilo",
            "sahkoposti",
            "puhelin",
        ]

    def test_no_is_an_answer(self) -> None:
        assert "palkka" not in {
            each.id for each in missing(FORM, proposal(muoto="harjoittelu", palkka=False))
        }

    def test_a_choice_that_is_gone_is_asked_again(self) -> None:
        newer = changed("2", field("muoto", Kind.CHOICE, choices=(Choice("muu", "Muu"), *COOPERATION[1:])))
        begun = proposal(muoto="minno")
        assert next_unanswered(newer, begun) == newer.fields[0]

    @pytest.mark.parametrize(
        "newer",
        [
            pytest.param(field("jarjesto", Kind.NUMBER), id="number"),
            pytest.param(field("jarjesto", Kind.YES_NO), id="yes or no"),
            pytest.param(field("jarjesto", Kind.CHOICE, choices=COOPERATION), id="choice"),
            pytest.param(field("jarjesto", Kind.CHOICES, choices=COOPERATION), id="choices"),
        ],
    )
    def test_a_value_of_another_kind_is_asked_again(self, newer: object) -> None:
        form = changed("2", newer)  # type: ignore[arg-type]  # a question
        assert "jarjesto" in {each.id for each in missing(form, TRAINEES)}

    def test_what_was_kept_as_written_is_not(self) -> None:
        insisted = replace(
            TRAINEES, answers=(*TRAINEES.answers[1:3], Answer("maara", "monta", "1", as_written=True))
        )
        assert "maara" not in {each.id for each in missing(FORM, replace(insisted, forms=TRAINEES.forms))}


class TestEntries:
    def test_answers_stand_in_the_order_of_the_form(self) -> None:
        assert shown_ids(jarjesto="Mieli ry", haaste="Yksinäisyys", muoto="minno") == [
            "muoto",
            "haaste",
            "jarjesto",
        ]

    def test_answers_left_over_from_another_choice_are_not_shown(self) -> None:
        turned = proposal(muoto="minno", haaste="Yksinäisyys", tehtavat="Ohjausta", maara=2)
        assert [entry.field.id for entry in entries(turned)] == ["muoto", "haaste"]
        assert surplus(FORM, turned) == ("tehtavat", "maara")

    def test_a_question_that_is_gone_comes_last_and_keeps_its_name(self) -> None:
        old = changed("0", field("vanha", Kind.TEXT))
        both = proposal(old, FORM, muoto="minno", haaste="Yksinäisyys")
        grown = replace(both, answers=(Answer("vanha", "tieto", "0"), *both.answers))
        assert [entry.field.name for entry in entries(grown)] == ["Muoto", "Haaste", "Vanha"]
        assert surplus(FORM, grown) == ()

    def test_an_answer_is_read_by_the_form_it_was_given_to(self) -> None:
        newer = changed("2", field("muoto", Kind.CHOICE, choices=(Choice("minno", "Uusi nimi"),)))
        read = replace(proposal(muoto="minno"), forms={"1": FORM, "2": newer})
        assert entries(read)[0].shown == "MINNO-projekti"

    def test_an_answer_whose_form_is_lost_is_not(self) -> None:
        lost = replace(proposal(haaste="Yksinäisyys"), forms={})
        assert [(entry.field.name, entry.shown) for entry in entries(lost)] == [("haaste", "Yksinäisyys")]


class TestWhatItIsCalled:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("Nuoret eivät tule ryhmiin. Miksi?", "Nuoret eivät tule ryhmiin."),
            ("Nuoret, esim. pojat, puuttuvat. Syy?", "Nuoret, esim. pojat, puuttuvat."),
            ("Ensimmäinen rivi\ntoinen rivi", "Ensimmäinen rivi"),
            ("Lyhyt", "Lyhyt"),
            (
                "Vertaisryhmiimme tulee vain vähän nuoria, emmekä tiedä lainkaan miksi",
                "Vertaisryhmiimme tulee vain…",
            ),
            ("Epäjärjestelmällistyttämättömyydellänsäkään", "Epäjärjestelmällistyttämättömy…"),
        ],
    )
    def test_the_first_sentence_cut_at_a_word(self, text: str, expected: str) -> None:
        assert title(proposal(muoto="minno", haaste=text), 31) == expected
        assert len(title(proposal(muoto="minno", haaste=text), 31)) <= 32

    def test_what_an_internship_is_about_are_its_tasks(self) -> None:
        turned = proposal(muoto="harjoittelu", haaste="Vanha haaste.", tehtavat="Ryhmien ohjausta.")
        assert title(turned) == "Ryhmien ohjausta."

    def test_nothing_while_it_does_not_say(self) -> None:
        assert (title(proposal()), form_name(proposal()), organisation(proposal())) == ("", "", "")

    def test_whose_and_what(self) -> None:
        assert (form_name(TRAINEES), organisation(TRAINEES)) == ("Harjoittelu", "Mieli ry")


class TestPlainText:
    def test_the_whole_proposal(self) -> None:
        long = "Vertaisryhmiimme tulee vain vähän nuoria.\n\nHaluaisimme selvittää, mikä saisi heidät mukaan."
        whole = proposal(muoto="minno", haaste=long, jarjesto="Mieli ry", ajankohta="2027-01", puhelin=None)
        assert plain_text(whole, {"Tunnus": "K7RTX-2MQ9P", "Tila": "Uusi", "Kierros": ""}) == (
            "Tunnus: K7RTX-2MQ9P\n"
            "Tila: Uusi\n"
            "\n"
            "Muoto: MINNO-projekti\n"
            "\n"
            f"Haaste:\n{long}\n"
            "\n"
            "Ajankohta: tammikuu 2027\n"
            "Jarjesto: Mieli ry"
        )

    def test_contacts_are_left_out_where_they_are_not_wanted(self) -> None:
        text = plain_text(TRAINEES, {}, with_contacts=False)
        assert "Mieli ry" in text
        assert "Maija" not in text
        assert "maija@mieli.fi" not in text
