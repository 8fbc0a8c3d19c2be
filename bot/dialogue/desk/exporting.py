"""Proposals as a file: exactly those of the list, contact data only when that was chosen."""

from collections.abc import Mapping

from bot.dialogue import buttons
from bot.dialogue.desk.case import ways_row
from bot.dialogue.desk.listing import list_button
from bot.dialogue.desk.naming import list_heading
from bot.dialogue.desk.view import View, view_of
from bot.dialogue.form.draft import without_form
from bot.dialogue.menu import say_it_is_gone
from bot.dialogue.model import Event, Reply, SendFile, Session, Trigger, Turn, World
from bot.dialogue.wording import number, say

_FILES: Mapping[str, tuple[str, str, bool]] = {
    "x": ("nappi.xlsx", "xlsx", False),
    "c": ("nappi.csv", "csv", False),
    "xy": ("nappi.xlsx-yhteystiedot", "xlsx", True),
    "cy": ("nappi.csv-yhteystiedot", "csv", True),
}
"""What a button's data begins with: its label, the format, whether contact data is in the file."""


def choose_file(session: Session, event: Event, world: World) -> Turn:
    """Return the kinds of files that the proposals of a view can be sent as."""
    view, found = view_of(event.text), world.desk.counts.found
    values = {"rajaus": list_heading(view, world), "määrä": number(found)}
    text = say("koordinaattori.missä-muodossa", world, values)
    plain_files, with_contacts = (
        tuple(
            buttons.button(key, Trigger.FILE, world, f"{mark}.{view.at(1).data}")
            for mark, (key, _, contacts) in _FILES.items()
            if contacts is wanted
        )
        for wanted in (False, True)
    )
    rows = (
        plain_files,
        *((each,) for each in with_contacts),
        (list_button(view, world), buttons.menu(world)),
    )
    return Turn(without_form(session), (Reply(text, "koordinaattori.missä-muodossa", rows),))


def send_file(session: Session, event: Event, world: World) -> Turn:
    """Send the file that was chosen."""
    mark, _, data = event.text.partition(".")
    if mark not in _FILES:
        return say_it_is_gone(session, event, world)
    _, kind, with_contacts = _FILES[mark]
    key = "koordinaattori.tiedosto-yhteystiedot" if with_contacts else "koordinaattori.tiedosto"
    effect = SendFile(view_of(data).data, kind, with_contacts)
    return Turn(without_form(session), (Reply(say(key, world), key, (ways_row(world),)),), (effect,))


def view_in(event: Event) -> View:
    """Return the view of an event whose argument is one, or ends in one."""
    if event.trigger is Trigger.FILE:
        return view_of(event.text.partition(".")[2])
    return view_of(event.text)
