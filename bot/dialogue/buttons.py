"""Buttons: those that stand under many messages, and the data that a pressed one brings back."""

import re
from collections.abc import Mapping

from bot.content.model import Action, Answer, Subject
from bot.dialogue import landmarks
from bot.dialogue.model import Button, Event, Rows, Trigger, World
from bot.dialogue.triggers import NAMING, NEVER_A_BUTTON
from bot.dialogue.wording import label

LONGEST_DATA = 64
"""Bytes that Telegram keeps with a button."""

LONGEST_LABEL = 60
"""Characters; an answer without `lyhyt` has its whole question on the button."""

STALE = Event(Trigger.STALE)
"""What happened when a pressed button's data says nothing: `event_of(data) or STALE`."""

_ARGUMENT = re.compile(r"[\w.-]+")

_ACTIONS: Mapping[Action, tuple[str, Trigger, str]] = {
    Action.PROPOSE: ("nappi.ehdota", Trigger.PROPOSE, ""),
    Action.HUMAN: ("nappi.ihminen", Trigger.HUMAN, landmarks.HUMAN),
    Action.CHOOSER: ("nappi.valitsin", Trigger.CHOOSER, landmarks.CHOOSER),
}
"""An answer's own button: label, trigger, and the answer under which it would lead nowhere new."""


def data_of(event: Event) -> str:
    """Return the data of a button that means *event*."""
    return f"{event.trigger.value}:{event.text}" if event.text else event.trigger.value


def event_of(data: str) -> Event | None:
    """Return what a button with *data* means, or None where no button of ours has such data."""
    name, colon, argument = data.partition(":")
    try:
        trigger = Trigger(name)
    except ValueError:
        return None
    wants_argument = trigger in NAMING
    if trigger in NEVER_A_BUTTON or wants_argument is not bool(colon):
        return None
    if wants_argument and not _ARGUMENT.fullmatch(argument):
        return None
    return Event(trigger, argument) if len(data.encode()) <= LONGEST_DATA else None


def button(key: str, trigger: Trigger, world: World, argument: str = "") -> Button:
    """Return a button whose label is the text *key*."""
    return Button(label(key, world), Event(trigger, argument))


def named(name: str, trigger: Trigger, argument: str) -> Button:
    """Return a button that carries a name from elsewhere than the texts."""
    return Button(shortened(name), Event(trigger, argument))


def menu(world: World) -> Button:
    """Return the button back to the menu."""
    return button("nappi.valikko", Trigger.MENU, world)


def human(world: World) -> Button:
    """Return the button to a person."""
    return button("nappi.ihminen", Trigger.HUMAN, world)


def propose(world: World) -> Button:
    """Return the button to making a proposal."""
    return button("nappi.ehdota", Trigger.PROPOSE, world)


def own(world: World) -> Button:
    """Return the button to one's own proposals."""
    return button("nappi.omat", Trigger.OWN, world)


def way_to_own(world: World) -> Rows:
    """Return the row to one's own proposals and to the menu."""
    return ((own(world), menu(world)),)


def way_out(world: World) -> Rows:
    """Return the row that keeps any message from being a dead end."""
    return ((menu(world), human(world)),)


def feedback(source: str, world: World) -> Rows:
    """Return the row that rates *source*."""
    helped = button("nappi.auttoi", Trigger.HELPED, world, source)
    return ((helped, button("nappi.ei-auttanut", Trigger.NOT_HELPED, world, source)),)


def show(answer: Answer, words: str = "") -> Button:
    """Return the button to *answer*, labelled with *words* or the answer's own label."""
    return Button(shortened(words or answer.button), Event(Trigger.SHOW, answer.id))


def subject(opened: Subject) -> Button:
    """Return the button to the answers of a subject."""
    return Button(shortened(opened.title), Event(Trigger.SUBJECT, opened.id))


def action(answer: Answer, world: World) -> Rows:
    """Return the row with the answer's own button (`toiminto`), if it has one that leads somewhere."""
    if answer.action is None:
        return ()
    key, trigger, own_answer = _ACTIONS[answer.action]
    return () if answer.id == own_answer else ((button(key, trigger, world),),)


def shortened(text: str) -> str:
    """Return *text* as long as a button may be."""
    return text if len(text) <= LONGEST_LABEL else f"{text[: LONGEST_LABEL - 1].rstrip()}…"
