"""`minnobot proposals`: the coordinators' desk from the shell. Decides nothing; `bot.desk` does.

Needs the database and the texts, not the engine, so it starts at once. What coordinators read is Finnish; help
and what only concerns files is English. A knowledge folder that cannot go live does not keep anybody from
reading proposals: names then come from the database and sentences from the shipped folder.
"""

import asyncio
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, TypeAlias

import typer
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.cli.delivery import deliver
from bot.cli.options import ConfigFile, with_own_folder
from bot.cli.plain_text import plain_text
from bot.config import Config, load_config
from bot.content.loader import load
from bot.content.model import Knowledge
from bot.content.shipped import shipped_folder
from bot.desk.batch import Batch, Format
from bot.desk.contacts import without_contacts
from bot.desk.deciding import Decision, decide
from bot.desk.exports.json_file import dumped, happening_data, proposal_data
from bot.desk.exports.mail import full_text, history_lines, lines_of
from bot.desk.reading import Found, history_of, list_proposals, sent_proposal, words_of
from bot.desk.wanted import Wanted
from bot.desk.wording import Words
from bot.errors import ContentError
from bot.proposals.model import Actor
from bot.proposals.reading import organisation, title
from bot.storage.changes import erase_proposal
from bot.storage.database import open_database

Statuses: TypeAlias = Annotated[
    list[str] | None, typer.Option("--status", metavar="S", help="With this status; may be repeated.")
]
Rounds: TypeAlias = Annotated[
    list[str] | None, typer.Option("--round", metavar="R", help="In this round; may be repeated.")
]
Forms: TypeAlias = Annotated[
    list[str] | None,
    typer.Option("--form", metavar="F", help="Of this form of cooperation, such as minno; may be repeated."),
]
Organisation: TypeAlias = Annotated[
    str, typer.Option("--organisation", metavar="TEXT", help="With this in the organisation's name.")
]
Since: TypeAlias = Annotated[
    str, typer.Option("--since", metavar="DATE", help="Sent on this day or later: 1.11.2026 or 2026-11-01.")
]
Until: TypeAlias = Annotated[
    str, typer.Option("--until", metavar="DATE", help="Sent on this day or earlier.")
]
Contacts: TypeAlias = Annotated[
    bool, typer.Option("--contacts", help="With names, e-mails and phone numbers.")
]
Reference: TypeAlias = Annotated[str, typer.Argument(metavar="REFERENCE", help="Such as K7RTX-2MQ9P.")]

proposals = typer.Typer(
    help="List, show, decide and export the proposals that were sent.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


@dataclass(frozen=True, slots=True)
class Desk:
    """What a command works with. *knowledge* is None while its folder cannot go live."""

    unit: AsyncConnection
    words: Words
    now: datetime
    knowledge: Knowledge | None


@proposals.command("list")
def list_them(
    config: ConfigFile = None,
    status: Statuses = None,
    rounds: Rounds = None,
    form: Forms = None,
    organisation: Organisation = "",
    since: Since = "",
    until: Until = "",
    form_of_list: Annotated[
        Format, typer.Option("--format", help="text is a line for each; the others are as in export.")
    ] = Format.TEXT,
) -> None:
    """List proposals, oldest first, without contact data."""
    wanted = _wanted(status, rounds, form, organisation, since, until)
    asyncio.run(_list(config, wanted, form_of_list))


@proposals.command()
def show(
    reference: Reference,
    config: ConfigFile = None,
    contacts: Contacts = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print it as one JSON object.")] = False,
) -> None:
    """Show one proposal in full, and what has happened to it."""
    asyncio.run(_show(config, reference, contacts, as_json))


@proposals.command("set-status")
def set_status(
    reference: Reference,
    status: Annotated[str, typer.Argument(metavar="STATUS", help="Its id or Finnish name.")],
    config: ConfigFile = None,
) -> None:
    """Set the status of a proposal, where tilat.yaml lets it go, and say what that changes."""
    asyncio.run(_set_status(config, reference, status))


@proposals.command()
def export(
    format_: Annotated[
        Format, typer.Option("--format", help="text is in full and ready to mail, lines a line for each.")
    ],
    config: ConfigFile = None,
    status: Statuses = None,
    rounds: Rounds = None,
    form: Forms = None,
    organisation: Organisation = "",
    since: Since = "",
    until: Until = "",
    contacts: Contacts = False,
    output: Annotated[
        Path | None, typer.Option("--output", metavar="FILE", help="File or folder; else standard output.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace FILE if it exists.")] = False,
) -> None:
    """Export proposals for a spreadsheet, a mail or another program. Contact data only with --contacts."""
    wanted = _wanted(status, rounds, form, organisation, since, until)
    asyncio.run(_export(config, wanted, format_, contacts, output, force))


@proposals.command()
def erase(
    reference: Reference,
    config: ConfigFile = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do it; without this nothing is deleted.")] = False,
) -> None:
    """Delete one proposal with its history, as its writer asked by mail or phone. It cannot be undone."""
    asyncio.run(_erase(config, reference, yes))


async def _list(config: Path | None, wanted: Wanted, form_of_list: Format) -> None:
    async with _at_desk(config) as desk:
        found = await list_proposals(desk.unit, wanted, desk.words)
    if form_of_list is not Format.TEXT:
        deliver(_batch(found, desk, with_contacts=False), form_of_list, None, force=False)
    elif found.proposals:
        _print("\n".join(lines_of(found.proposals, desk.words)))
    else:
        _tell(desk.words.say("käsittely.ei-ehdotuksia", rajaus=found.selection.told))


async def _show(config: Path | None, reference: str, contacts: bool, as_json: bool) -> None:
    async with _at_desk(config) as desk:
        found = await sent_proposal(desk.unit, reference, desk.words)
        past = await history_of(desk.unit, found)
    form = desk.knowledge.form if desk.knowledge else None
    if not contacts:
        instead = "" if as_json else desk.words.say("vienti.piilotettu")
        (found,) = without_contacts((found,), form, instead)
    if as_json:
        events = [happening_data(entry, desk.words) for entry in past]
        _print(dumped({**proposal_data(found, desk.words), "history": [*events]}).decode().rstrip())
        return
    lines = history_lines(found, past, desk.words)
    _print("\n".join((full_text(found, desk.words), "", desk.words.say("historia.otsikko"), "", *lines)))


async def _set_status(config: Path | None, reference: str, status: str) -> None:
    async with _at_desk(config, is_deciding=True) as desk:
        assert desk.knowledge is not None  # is_deciding asks for it
        decision = await decide(
            desk.unit, reference, status, Actor.OPERATOR, desk.now, desk.knowledge, desk.words
        )
    for line in report(decision, desk.words):
        _print(line)


def report(decision: Decision, words: Words) -> tuple[str, ...]:
    """Return what a coordinator wants to know of a decision: what was, what is, what the owner reads."""
    values = {
        "tunnus": decision.reference,
        "ennen": words.status(decision.before),
        "nyt": decision.status.name,
    }
    if not decision.is_change:
        same = (words.say("käsittely.tila-ennallaan", **values), words.say("käsittely.ei-muutosta"))
        return (*same, words.say("käsittely.kierros-puuttuu")) if decision.lacks_round else same
    is_news = decision.before != decision.status.id
    lines = [words.say("käsittely.tila-vaihtui" if is_news else "käsittely.tila-ennallaan", **values)]
    if decision.round != decision.round_before:
        place = {"ennen": words.round(decision.round_before), "nyt": words.round(decision.round)}
        lines.append(
            words.say("käsittely.kierros-vaihtui" if place["ennen"] else "käsittely.kierros-annettu", **place)
        )
    if decision.lacks_round:
        lines.append(words.say("käsittely.kierros-puuttuu"))
    if decision.told:
        when = "käsittely.kerrotaan-heti" if decision.at_once else "käsittely.kerrotaan-myöhemmin"
        told = (f"  {line}".rstrip() for line in plain_text(decision.told).split("\n"))
        lines += ["", words.say(when), "", *told, "", words.say("käsittely.ei-lähetetä")]
    return tuple(lines)


async def _erase(config: Path | None, reference: str, yes: bool) -> None:
    async with _at_desk(config, is_changing=True) as desk:
        found = await sent_proposal(desk.unit, reference, desk.words)
        if yes:
            await erase_proposal(desk.unit, found.reference)
    key = "käsittely.poistettu" if yes else "käsittely.poistetaanko"
    _print(desk.words.say(key, tunnus=found.reference, nimi=title(found) or organisation(found)))


async def _export(
    config: Path | None, wanted: Wanted, form: Format, contacts: bool, output: Path | None, force: bool
) -> None:
    async with _at_desk(config) as desk:
        found = await list_proposals(desk.unit, wanted, desk.words)
    deliver(_batch(found, desk, with_contacts=contacts), form, output, force=force)


def _wanted(
    statuses: Sequence[str] | None,
    rounds: Sequence[str] | None,
    forms: Sequence[str] | None,
    organisation: str,
    since: str,
    until: str,
) -> Wanted:
    return Wanted(tuple(statuses or ()), tuple(rounds or ()), tuple(forms or ()), organisation, since, until)


def _batch(found: Found, desk: Desk, *, with_contacts: bool) -> Batch:
    form = desk.knowledge.form if desk.knowledge else None
    return Batch(found.proposals, desk.words, desk.now, found.selection.told, form, with_contacts)


@asynccontextmanager
async def _at_desk(
    config: Path | None, *, is_deciding: bool = False, is_changing: bool = False
) -> AsyncIterator[Desk]:
    """Give the desk of the installation that *config* describes, inside one unit of work.

    Raise ContentError when a decision is to be made by rules that cannot be read. What is deleted leaves no byte.
    """
    settings = with_own_folder(load_config(config))
    now = datetime.now(settings.timezone)
    knowledge = _knowledge(settings, now, is_needed=is_deciding)
    texts = knowledge.texts if knowledge else load(shipped_folder(), now.date()).texts
    async with open_database(settings.database.path) as database:
        async with database.writing() if is_deciding or is_changing else database.reading() as unit:
            words = await words_of(unit, texts, knowledge, settings.timezone)
            yield Desk(unit, words, now, knowledge)
        if is_changing:
            await database.scrub()


def _knowledge(settings: Config, now: datetime, *, is_needed: bool) -> Knowledge | None:
    try:
        return load(settings.knowledge.path, now.date())
    except ContentError:
        if is_needed:
            raise
        _tell(
            "The knowledge folder has errors, so names are those that were stored with the proposals. "
            "See what is wrong: minnobot check"
        )
        return None


def _print(text: str) -> None:
    print(text)  # noqa: T201  # this is the output


def _tell(line: str) -> None:
    print(line, file=sys.stderr)  # noqa: T201  # this is the terminal
