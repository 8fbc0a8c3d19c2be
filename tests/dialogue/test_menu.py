"""The menu, one subject, and buttons that lead nowhere."""

from dataclasses import replace

import pytest

from bot.dialogue.menu import PAGE
from bot.dialogue.model import Session, Trigger
from tests.dialogue.fakes import Talk, entry, events, labels, shipped, sources, tiny, world


def test_the_menu_has_the_order_that_an_editor_gave_and_no_small_talk() -> None:
    subjects = [
        event.text
        for event in events(Talk(world()).presses(Trigger.MENU))
        if event.trigger is Trigger.SUBJECT
    ]
    assert subjects == ["minno", "harjoittelu", "opinnaytetyo", "yhteistyo", "muut"]


def test_a_subject_that_the_order_does_not_name_comes_last() -> None:
    texts = {**shipped().texts, "valikko.järjestys": "toinen, poistettu"}
    knowledge = replace(tiny(entry("a", "eka"), entry("b", "toinen")), texts=texts)
    assert labels(Talk(world(knowledge=knowledge)).presses(Trigger.MENU).replies[0])[:2] == ["Toinen", "Eka"]


def test_a_long_subject_has_pages() -> None:
    many = tiny(*(entry(f"a{number}") for number in range(2 * PAGE + 1)))
    talk = Talk(world(knowledge=many))
    pages = [talk.presses(Trigger.SUBJECT, argument) for argument in ("asiat", "asiat.2", "asiat.3")]
    shown = [sum(event.trigger is Trigger.SHOW for event in events(page)) for page in pages]
    assert shown == [PAGE, PAGE, 1]
    assert "Lisää kysymyksiä" not in labels(pages[2].replies[0])
    assert "Edelliset kysymykset" not in labels(pages[0].replies[0])


@pytest.mark.parametrize("page", ["0", "99", "-1", "x", "²", "", "9" * 30])
def test_a_page_that_does_not_exist_is_the_first_one(page: str) -> None:
    turn = Talk(world()).presses(Trigger.SUBJECT, f"minno.{page}")
    assert "Mikä MINNO on" in labels(turn.replies[0])


@pytest.mark.parametrize(
    ("trigger", "argument"),
    [
        (Trigger.SHOW, "poistettu"),
        (Trigger.SUBJECT, "poistettu"),
        (Trigger.SUBJECT, "keskustelu"),
        (Trigger.STALE, ""),
    ],
)
def test_a_button_of_old_says_so_calmly_and_changes_nothing(trigger: Trigger, argument: str) -> None:
    turn = Talk(world()).presses(trigger, argument)
    assert sources(turn) == ["nappi-vanhentunut"]
    assert turn.session == Session()
    assert "Valikko" in labels(turn.replies[0])
