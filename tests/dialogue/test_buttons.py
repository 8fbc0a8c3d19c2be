"""The data that travels with a button."""

import pytest

from bot.dialogue.buttons import data_of, event_of
from bot.dialogue.model import Event, Trigger


@pytest.mark.parametrize(
    "event",
    [
        Event(Trigger.MENU),
        Event(Trigger.NONE_FITS),
        Event(Trigger.SHOW, "minno-laajuus"),
        Event(Trigger.SUBJECT, "minno.2"),
        Event(Trigger.NOT_HELPED, "ei-tietoa.ei-mikään"),
        Event(Trigger.NOT_HELPED, "a" * 40),
    ],
)
def test_data_brings_the_event_back(event: Event) -> None:
    assert event_of(data_of(event)) == event


FORGED = [
    ":",
    "show",
    "show:",
    "menu:x",
    "text:hei",
    "stale",
    "SHOW:a",
    "poista:kaikki",
    "show:a:b",
    "helped:../x",
]


@pytest.mark.parametrize("data", ["", *FORGED, "show:a b", "show:a\n", "\x00", "show:" + "ä" * 60])
def test_forged_data_means_nothing(data: str) -> None:
    assert event_of(data) is None
