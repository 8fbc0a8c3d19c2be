"""Typed commands and plain words for buttons."""

import pytest

from bot.dialogue.meaning import understood
from bot.dialogue.model import Event, Session, Trigger
from tests.dialogue.fakes import world


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("/start", Trigger.START),
        ("/kaynnista", Trigger.START),
        ("/käynnistä", Trigger.START),
        ("/OHJE", Trigger.HELP),
        ("/help@minno_bot", Trigger.HELP),
        ("/valikko nyt", Trigger.MENU),
        ("/ihminen", Trigger.HUMAN),
        ("/tietosuoja", Trigger.PRIVACY),
        ("/ehdota", Trigger.PROPOSE),
        ("/keksitty", Trigger.STRANGE_COMMAND),
        ("Valikko!", Trigger.MENU),
        ("  ihminen  ", Trigger.HUMAN),
        ("paavalikko", Trigger.MENU),
        ("TIETOSUOJA", Trigger.PRIVACY),
        ("tee ehdotus", Trigger.PROPOSE),
        ("/", Trigger.TEXT),
        ("minno/oppari", Trigger.TEXT),
        ("voinko puhua ihmisen kanssa", Trigger.TEXT),
        ("miten tietosuoja hoidetaan opparissa", Trigger.TEXT),
        ("apua", Trigger.TEXT),
    ],
)
def test_words_are_understood(text: str, trigger: Trigger) -> None:
    assert understood(Session(), Event(Trigger.TEXT, text), world()).trigger is trigger


def test_a_start_link_keeps_its_source() -> None:
    assert understood(Session(), Event(Trigger.TEXT, "/start messut"), world()) == Event(
        Trigger.START, "messut"
    )


def test_a_question_stays_as_it_was() -> None:
    event = Event(Trigger.TEXT, "Mitä MINNO maksaa?")
    assert understood(Session(), event, world()) is event
