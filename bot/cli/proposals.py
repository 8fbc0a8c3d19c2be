"""`minnobot proposals`: the coordinators' desk from the shell. Decides nothing; `bot.desk` does.

What changes a proposal is in `deciding.py`. What coordinators read is Finnish; help and what only concerns files
is English.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from bot.cli.case import shown
from bot.cli.deciding import carriers, note, set_status, tell
from bot.cli.delivery import deliver
from bot.cli.desk import Desk, Reference, Work, answer, at_desk, complain
from bot.cli.options import ConfigFile
from bot.desk.batch import Batch, Format
from bot.desk.contacts import without_contacts
from bot.desk.exports.json_file import dumped, happening_data, proposal_data
from bot.desk.exports.mail import lines_of
from bot.desk.reading import Found, case_of, list_proposals, sent_proposal
from bot.desk.wanted import Wanted
from bot.proposals.reading import organisation, title
from bot.storage.changes import erase_proposal

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
Held: TypeAlias = Annotated[bool, typer.Option("--held", help="Whose owner has yet to hear of the status.")]
Contacts: TypeAlias = Annotated[
    bool, typer.Option("--contacts", help="With names, e-mails and phone numbers.")
]

proposals = typer.Typer(
    help="List, show, decide, tell and export the proposals that were sent.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


proposals.command("set-status")(set_status)
proposals.command("tell")(tell)
proposals.command("note")(note)


@proposals.command("list")
def list_them(
    config: ConfigFile = None,
    status: Statuses = None,
    rounds: Rounds = None,
    form: Forms = None,
    organisation: Organisation = "",
    since: Since = "",
    until: Until = "",
    held: Held = False,
    form_of_list: Annotated[
        Format, typer.Option("--format", help="text is a line for each; the others are as in export.")
    ] = Format.TEXT,
) -> None:
    """List proposals, oldest first, without contact data."""
    wanted = _wanted(status, rounds, form, organisation, since, until, held)
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
    held: Held = False,
    contacts: Contacts = False,
    output: Annotated[
        Path | None, typer.Option("--output", metavar="FILE", help="File or folder; else standard output.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace FILE if it exists.")] = False,
) -> None:
    """Export proposals for a spreadsheet, a mail or another program. Contact data only with --contacts."""
    wanted = _wanted(status, rounds, form, organisation, since, until, held)
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
    async with at_desk(config) as desk:
        found = await list_proposals(desk.unit, wanted, desk.words)
    if form_of_list is not Format.TEXT:
        deliver(_batch(found, desk, with_contacts=False), form_of_list, None, force=False)
    elif found.proposals:
        answer("\n".join(lines_of(found.proposals, desk.words, desk.words.say("vienti.kertomatta"))))
    else:
        complain(desk.words.say("käsittely.ei-ehdotuksia", rajaus=found.selection.told))


async def _show(config: Path | None, reference: str, contacts: bool, as_json: bool) -> None:
    async with at_desk(config) as desk:
        found = await sent_proposal(desk.unit, reference, desk.words)
        case = await case_of(desk.unit, found.reference, carriers())
    assert case is not None  # it was found in the same unit
    form = desk.knowledge.form if desk.knowledge else None
    if not contacts:
        instead = "" if as_json else desk.words.say("vienti.piilotettu")
        (found,) = without_contacts((found,), form, instead)
    if as_json:
        events = [happening_data(entry, desk.words) for entry in case.history]
        answer(dumped({**proposal_data(found, desk.words), "history": [*events]}).decode().rstrip())
        return
    answer(shown(replace(case, proposal=found), desk.words))


async def _erase(config: Path | None, reference: str, yes: bool) -> None:
    async with at_desk(config, Work.ERASING) as desk:
        found = await sent_proposal(desk.unit, reference, desk.words)
        if yes:
            await erase_proposal(desk.unit, found.reference)
    key = "käsittely.poistettu" if yes else "käsittely.poistetaanko"
    answer(desk.words.say(key, tunnus=found.reference, nimi=title(found) or organisation(found)))


async def _export(
    config: Path | None, wanted: Wanted, form: Format, contacts: bool, output: Path | None, force: bool
) -> None:
    async with at_desk(config) as desk:
        found = await list_proposals(desk.unit, wanted, desk.words)
    deliver(_batch(found, desk, with_contacts=contacts), form, output, force=force)


def _wanted(
    statuses: Sequence[str] | None,
    rounds: Sequence[str] | None,
    forms: Sequence[str] | None,
    organisation: str,
    since: str,
    until: str,
    held: bool,
) -> Wanted:
    return Wanted(
        tuple(statuses or ()), tuple(rounds or ()), tuple(forms or ()), organisation, since, until, held
    )


def _batch(found: Found, desk: Desk, *, with_contacts: bool) -> Batch:
    form = desk.knowledge.form if desk.knowledge else None
    return Batch(found.proposals, desk.words, desk.now, found.selection.told, form, with_contacts)
