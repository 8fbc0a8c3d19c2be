"""What stands in and under an answer."""

from dataclasses import replace
from datetime import date

import pytest

from bot.cli.plain_text import plain_text
from bot.content.model import Action, Contact, Contacts, Round, Source
from bot.dialogue.model import Reply, State, Trigger
from bot.dialogue.render import below
from bot.dialogue.wording import contact_line, listing, next_round, plain
from tests.dialogue.fakes import NOW, Talk, answer, entry, events, labels, shipped, sources, tiny, world


def shown(**fields: object) -> str:
    place = world({"q": answer("a")}, tiny(entry("a", **fields)))
    return Talk(place).says("q").replies[0].text


def test_the_lines_that_a_person_wrote_stay_lines() -> None:
    written = "Kaksi asiaa:\n\n- apua *heti*\n  1. tiloja\r\nKiitos!"
    assert plain_text(f"**Haaste:** {plain(written)}").split("\n") == [
        "Haaste: Kaksi asiaa:",
        "- apua *heti*",
        "1. tiloja",
        "Kiitos!",
    ]


def test_an_expired_answer_is_hedged_from_the_day_after() -> None:
    assert "oli voimassa 14.1.2027 asti" in shown(valid_until=date(2027, 1, 14))
    assert "oli voimassa" not in shown(valid_until=NOW.date())
    assert "oli voimassa" not in shown()


def test_sources_are_links_and_cannot_break_the_markdown() -> None:
    sources_ = (Source("Opas [2022] *uusi*", "https://a.fi/x_(y)"), Source("Kirja"))
    assert r"Lähteet: [Opas \[2022\] \*uusi\*](https://a.fi/x_%28y%29) · Kirja*" in shown(sources=sources_)
    assert "*Lähde: Kirja*" in shown(sources=sources_[1:])
    assert "Läh" not in shown()


def test_contacts_and_controller_are_filled_in_and_unknown_braces_left() -> None:
    assert shown(text="Yhteys: {yhteystieto} {muu}").startswith("Yhteys: **Vaihde**, 09 123 {muu}")


def test_a_contact_is_one_line_of_what_is_known() -> None:
    whole = Contact("x", "Neuvonta_1", "09 1", "neuvonta@a.fi", "https://www.a.fi/")
    assert contact_line(whole) == r"**Neuvonta\_1**, 09 1, neuvonta@a.fi, [www.a.fi](https://www.a.fi/)"
    assert contact_line(Contact("x", "Neuvonta")) == "**Neuvonta**"


ROUND = Round(
    "s27", "syksy 2027", date(2027, 2, 1), date(2027, 3, 15), date(2027, 8, 30), date(2027, 2, 20), 10
)


@pytest.mark.parametrize(
    ("today", "sentence"),
    [
        pytest.param(
            (2027, 1, 31), "Seuraava MINNO-haku (syksy 2027) on auki 1.2.2027–15.3.2027", id="coming"
        ),
        pytest.param((2027, 2, 1), "perillä viimeistään 20.2.2027.", id="opens today"),
        pytest.param(
            (2027, 2, 21), "jättää 15.3.2027 asti, ja projektit alkavat 30.8.2027.", id="too late to be early"
        ),
        pytest.param((2027, 3, 15), "MINNO-haku on auki (syksy 2027)", id="last day"),
        pytest.param((2027, 3, 16), "eivät ole vielä tiedossani", id="over"),
    ],
)
def test_the_next_round_is_told_by_the_day(today: tuple[int, int, int], sentence: str) -> None:
    year, month, day = today
    place = world(knowledge=replace(shipped(), rounds=(ROUND,)))
    assert sentence in next_round(replace(place, now=NOW.replace(year=year, month=month, day=day)))


def test_an_open_round_is_told_before_a_later_one() -> None:
    later = replace(ROUND, id="k28", name="kevät 2028", opens=date(2027, 9, 1), closes=date(2027, 10, 1))
    place = world(knowledge=replace(shipped(), rounds=(later, ROUND)))
    assert "syksy 2027" in next_round(place)


def test_an_open_round_is_told_before_a_coming_one_that_closes_earlier() -> None:
    short = replace(ROUND, id="väli", name="välihaku", opens=date(2027, 2, 10), closes=date(2027, 2, 15))
    place = world(knowledge=replace(shipped(), rounds=(short, ROUND)))
    assert "syksy 2027" in next_round(replace(place, now=NOW.replace(month=2, day=5)))


def test_a_line_stands_above_the_first_message_only_and_nothing_above_none() -> None:
    replies = (Reply("yksi", "a"), Reply("kaksi", "b"))
    assert [reply.text for reply in below("Huom.", replies)] == ["Huom.\n\nyksi", "kaksi"]
    assert below("", replies) == replies
    assert below("Huom.", ()) == ()


def test_neighbours_stand_in_for_missing_related_answers() -> None:
    few = tiny(entry("a", related=("gone", "d")), entry("b"), entry("c"), entry("d"))
    turn = Talk(world({"q": answer("a")}, few)).says("q")
    assert [event.text for event in events(turn) if event.trigger is Trigger.SHOW] == ["d", "b"]


@pytest.mark.parametrize(
    ("action", "label"),
    [
        (Action.PROPOSE, "Tee ehdotus"),
        (Action.HUMAN, "Yhteys ihmiseen"),
        (Action.CHOOSER, "Mikä muoto sopii meille?"),
    ],
)
def test_an_answers_own_button_is_shown(action: Action, label: str) -> None:
    place = world({"q": answer("a")}, tiny(entry("a", action=action)))
    assert label in labels(Talk(place).says("q").replies[0])


def test_an_answers_own_button_does_not_lead_to_itself() -> None:
    assert "Yhteys ihmiseen" not in labels(Talk(world()).presses(Trigger.HUMAN).replies[0])


def test_the_chooser_is_the_comparing_answer_else_the_menu() -> None:
    assert sources(Talk(world()).presses(Trigger.CHOOSER)) == ["mika-sopii"]
    assert sources(Talk(world(knowledge=tiny(entry("a")))).presses(Trigger.CHOOSER)) == ["valikko.kysymys"]


@pytest.mark.parametrize(
    ("trigger", "own", "spare"),
    [
        (Trigger.START, "tervehdys", "varalla.tervehdys"),
        (Trigger.HUMAN, "ihminen", "varalla.ihminen"),
        (Trigger.PRIVACY, "tietosuoja", "varalla.tietosuoja"),
    ],
)
def test_a_text_stands_in_for_an_answer_that_a_folder_lacks(trigger: Trigger, own: str, spare: str) -> None:
    assert sources(Talk(world()).presses(trigger)) == [own]
    assert sources(Talk(world(knowledge=tiny(entry("a")))).presses(trigger)) == [spare]


def test_the_default_contact_is_the_one_in_the_texts() -> None:
    contact = Contact("me", "Neuvonta", email="neuvonta@a.fi")
    knowledge = replace(shipped(), contacts=Contacts((contact,), contact, shipped().contacts.controller))
    assert "neuvonta@a.fi" in Talk(world(knowledge=knowledge)).presses(Trigger.HUMAN).replies[0].text


def test_asking_for_a_person_keeps_what_was_talked_about() -> None:
    talk = Talk(world({"q": answer("minno-haku")}))
    talk.says("q")
    talk.says("lettuja")
    talk.presses(Trigger.HUMAN)
    assert (talk.session.asked, talk.session.misses, talk.session.state) == (("q",), 1, State.ASKING)


def test_related_answers_of_another_subject_say_so() -> None:
    turn = Talk(world({"q": answer("mika-sopii")})).says("q")
    assert {"MINNO-projektit: Hyvä haaste", "Harjoittelijan tehtävät"} <= set(labels(turn.replies[0]))


@pytest.mark.parametrize(
    "written",
    [
        "- eka\n- toka",
        "1. eka\n2) toka",
        "# otsikko",
        "---",
        "rivi\n===",
        "~~~\nkoodi",
        "a & b &amp; c",
        "*tähti* _alaviiva_ `koodi` [linkki](https://a.fi) <b>",
        "  - sisennetty",
        "3.5 kk ja 10–12",
    ],
)
def test_what_a_person_wrote_is_shown_as_written(written: str) -> None:
    assert plain_text(listing(plain(written).split("\n"))).split() == written.split()
