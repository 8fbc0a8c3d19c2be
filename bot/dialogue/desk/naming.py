"""What coordinators read of statuses, rounds, people and days, also where the knowledge folder has lost a name."""

from collections.abc import Mapping
from datetime import datetime

from bot.dialogue.desk.view import ALL, HELD, OPEN, View
from bot.dialogue.model import World
from bot.dialogue.wording import day, label, plain, say
from bot.proposals.model import Actor, Proposal

_HEADINGS: Mapping[str, str] = {
    OPEN: "koordinaattori.otsikko.avoimet",
    ALL: "koordinaattori.otsikko.kaikki",
    HELD: "koordinaattori.otsikko.kertomatta",
}


def status_name(status: str | None, world: World) -> str:
    """Return the name of a status, or its id where nobody knows a name."""
    return world.desk.names.statuses.get(status or "", status or "")


def round_name(place: str | None, world: World) -> str:
    """Return the name of a round, or its id where nobody knows a name; nothing for no round."""
    return world.desk.names.rounds.get(place or "", place or "")


def person_name(author: str, world: World) -> str:
    """Return the name of the coordinator with this id; somebody at the shell has none."""
    other = "historia.ylläpitäjä" if author == Actor.OPERATOR else "koordinaattori.tuntematon"
    return world.desk.people.get(author) or label(other, world)


def list_heading(view: View, world: World) -> str:
    """Return what the list of *view* is called, as Markdown."""
    key = _HEADINGS.get(view.status)
    name = plain(status_name(view.status, world))
    heading = label(key, world) if key else say("koordinaattori.otsikko.tila", world, {"tila": name})
    if view.round == ALL:
        return heading
    place = plain(round_name(view.round, world))
    return say("koordinaattori.otsikko.kierros", world, {"otsikko": heading, "kierros": place})


def local_day(moment: datetime, world: World) -> str:
    """Return the day of *moment* where the reader is."""
    return day(moment.astimezone(world.now.tzinfo))


def sent_day(proposal: Proposal, world: World) -> str:
    """Return the local day on which *proposal* was sent."""
    return local_day(proposal.sent_at or proposal.begun_at, world)
