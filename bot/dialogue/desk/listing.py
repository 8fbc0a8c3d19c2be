"""The list of proposals: a page of it, and what else could be listed."""

from bot.dialogue import buttons
from bot.dialogue.desk.naming import list_heading, round_name, sent_day, status_name
from bot.dialogue.desk.view import ALL, HELD, OPEN, View, pages_of, view_of
from bot.dialogue.form.draft import without_form
from bot.dialogue.form.naming import bare_name, name_of
from bot.dialogue.model import Button, Event, Reply, Rows, Session, Trigger, Turn, World
from bot.dialogue.wording import filled, label, listing, number, plain, say
from bot.proposals.model import Proposal
from bot.proposals.reading import organisation


def list_proposals(session: Session, event: Event, world: World) -> Turn:
    """Return a page of the proposals that the event's view names, the newest first."""
    view = view_of(event.text).within(world.desk.counts.found)
    return Turn(without_form(session), (_page(view, world) if world.desk.listed else _nothing(view, world),))


def choose_status(session: Session, event: Event, world: World) -> Turn:
    """Return the statuses that proposals have, each with how many."""
    view, counts = view_of(event.text), world.desk.counts
    named = ((OPEN, _open(world)), (ALL, sum(counts.by_status.values())), (HELD, counts.held))
    special = [(_titles(status, world), status, count) for status, count in named if count]
    own = [
        (status_name(status, world), status, counts.by_status[status])
        for status in world.desk.names.statuses
        if counts.by_status.get(status)
    ]
    rows = tuple(
        (_counted(name, count, View(status, view.round), world),) for name, status, count in (*special, *own)
    )
    return _choice("koordinaattori.minkä-tilan", rows, session, world)


def choose_round(session: Session, event: Event, world: World) -> Turn:
    """Return the rounds that proposals are in, each with how many."""
    view, counts = view_of(event.text), world.desk.counts
    everywhere = _counted(_titles(ALL, world), sum(counts.by_status.values()), View(view.status), world)
    rows = (
        (everywhere,),
        *(
            (_counted(round_name(place, world), count, View(view.status, place), world),)
            for place, count in sorted(counts.by_round.items())
        ),
    )
    return _choice("koordinaattori.minkä-kierroksen", rows, session, world)


def list_button(view: View, world: World, key: str = "nappi.luettelo") -> Button:
    """Return the button to a page of the list."""
    return buttons.button(key, Trigger.DESK, world, view.data)


def _page(view: View, world: World) -> Reply:
    listed, found = world.desk.listed, world.desk.counts.found
    pages = pages_of(found)
    values = {"otsikko": list_heading(view, world), "määrä": number(found)}
    parts = [
        say("koordinaattori.luettelo", world, values),
        *(_line(each, place, world) for place, each in enumerate(listed, start=view.first + 1)),
    ]
    if pages > 1:
        values = {"sivu": number(view.page), "kaikkiaan": number(pages)}
        parts.append(say("koordinaattori.sivu", world, values))
    rows = (
        *((buttons.named(bare_name(each, world), Trigger.CASE, each.reference),) for each in listed),
        *_turning(view, pages, world),
        *_narrowing(view, world),
        (buttons.button("nappi.tiedostoksi", Trigger.EXPORT, world, view.data), buttons.menu(world)),
    )
    return Reply("\n\n".join(parts), "koordinaattori.luettelo", rows)


def _nothing(view: View, world: World) -> Reply:
    if not world.desk.counts.by_status:
        return Reply(
            say("koordinaattori.ei-vielä", world), "koordinaattori.ei-vielä", ((buttons.menu(world),),)
        )
    text = say("koordinaattori.tyhjä", world, {"otsikko": list_heading(view, world)})
    rows = (
        (_counted(_titles(ALL, world), sum(world.desk.counts.by_status.values()), View(ALL), world),),
        *_narrowing(view, world),
        (buttons.menu(world),),
    )
    return Reply(text, "koordinaattori.tyhjä", rows)


def _line(proposal: Proposal, place: int, world: World) -> str:
    values = {
        "tila": plain(status_name(proposal.status, world)),
        "järjestö": plain(organisation(proposal)) or say("koordinaattori.nimetön", world),
        "päivä": sent_day(proposal, world),
    }
    name = say("koordinaattori.rivi", world, {"numero": number(place), "nimi": name_of(proposal, world)})
    return listing((name, say("koordinaattori.tiedot", world, values)))


def _turning(view: View, pages: int, world: World) -> Rows:
    row = (
        *((list_button(view.at(view.page - 1), world, "nappi.sivu-taakse"),) if view.page > 1 else ()),
        *((list_button(view.at(view.page + 1), world, "nappi.sivu-eteen"),) if view.page < pages else ()),
    )
    return (row,) if row else ()


def _narrowing(view: View, world: World) -> Rows:
    row = [buttons.button("nappi.rajaa-tila", Trigger.BY_STATUS, world, view.data)]
    if world.desk.counts.by_round:
        row.append(buttons.button("nappi.rajaa-kierros", Trigger.BY_ROUND, world, view.data))
    telling = buttons.button("nappi.kerro-kaikille", Trigger.TELL_ALL, world)
    return (tuple(row), *(((telling,),) if world.desk.counts.held else ()))


def _open(world: World) -> int:
    counts = world.desk.counts.by_status
    return sum(counts.get(status, 0) for status in View().statuses(world.knowledge.statuses))


def _titles(status: str, world: World) -> str:
    return list_heading(View(status), world)


def _counted(name: str, count: int, view: View, world: World) -> Button:
    template = label("koordinaattori.määrällä", world)
    return buttons.named(filled(template, {"nimi": name, "määrä": number(count)}), Trigger.DESK, view.data)


def _choice(key: str, rows: Rows, session: Session, world: World) -> Turn:
    reply = Reply(say(key, world), key, (*rows, (list_button(View(), world), buttons.menu(world))))
    return Turn(without_form(session), (reply,))
