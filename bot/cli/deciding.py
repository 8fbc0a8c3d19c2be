"""`minnobot proposals set-status`, `tell` and `note`: what coordinators do to a proposal, from the shell.

Decides nothing; `bot.desk` does. What is to leave for Telegram is put into the outbox, from which the running
bot takes it.
"""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.case import cannot_be_told
from bot.cli.desk import Reference, Work, answer, at_desk
from bot.cli.options import ConfigFile
from bot.cli.plain_text import plain_text
from bot.desk.deciding import Deed, decide
from bot.desk.reading import sent_proposal
from bot.desk.telling import Carriers, Telling, held, prospect, tell_owner
from bot.desk.wording import Words
from bot.dialogue.telling_owner import status_news
from bot.errors import DeskError
from bot.finnish.redaction import without_identity_codes
from bot.proposals.case import Names
from bot.proposals.model import Actor, Proposal
from bot.storage.notes import add_note


def set_status(
    reference: Reference,
    status: Annotated[str, typer.Argument(metavar="STATUS", help="Its id or Finnish name.")],
    config: ConfigFile = None,
    tell: Annotated[
        bool | None,
        typer.Option("--tell/--hold", help="Tell the owner now, or later; else as tilat.yaml has it."),
    ] = None,
) -> None:
    """Set the status of a proposal, where tilat.yaml lets it go, and say what that changes."""
    asyncio.run(_set_status(config, reference, status, tell))


def tell(
    references: Annotated[
        list[str] | None, typer.Argument(metavar="[REFERENCE]...", help="Such as K7RTX-2MQ9P.")
    ] = None,
    config: ConfigFile = None,
    everybody: Annotated[bool, typer.Option("--all", help="Everybody who has yet to hear.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do it; without this the messages are shown.")] = False,
) -> None:
    """Tell owners of the status that their proposals have, where that was held back."""
    if bool(references) is everybody:
        raise typer.BadParameter("Name the proposals, or add --all for everybody who has yet to hear.")
    asyncio.run(_tell(config, references or [], yes))


def note(
    reference: Reference,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="In quotes if it has spaces.")],
    config: ConfigFile = None,
) -> None:
    """Add a note to a proposal, for coordinators alone: it goes to no owner and into no file."""
    asyncio.run(_note(config, reference, text))


def report(deed: Deed, words: Words) -> Iterator[str]:
    """Return what a coordinator wants to know of a deed: what was, what is, what the owner reads and when."""
    decision = deed.decision
    place = {"ennen": words.round(decision.proposal.round), "nyt": words.round(decision.after.round)}
    values = {
        "tunnus": decision.proposal.reference,
        "ennen": words.status(decision.proposal.status),
        "nyt": decision.chosen.name,
    }
    yield words.say("käsittely.tila-vaihtui" if decision.is_news else "käsittely.tila-ennallaan", **values)
    if not decision.is_change:
        yield words.say("käsittely.ei-muutosta")
    if place["ennen"] != place["nyt"]:
        key = "käsittely.kierros-vaihtui" if place["ennen"] else "käsittely.kierros-annettu"
        yield words.say(key, **place)
    if decision.lacks_round:
        yield words.say("käsittely.kierros-puuttuu")
    if decision.is_news or deed.telling is Telling.QUEUED:
        yield ""
        if deed.telling is not Telling.NOTHING_NEW:
            yield from (words.say("käsittely.viesti"), "", *_indented(deed.news.text), "")
        yield said_of(deed.telling, decision.proposal.reference, words)


def said_of(telling: Telling, reference: str, words: Words) -> str:
    """Return in Finnish what became of telling the owner, or what keeps them from being told."""
    match telling:
        case Telling.QUEUED:
            return words.say("käsittely.viesti-jonossa")
        case Telling.HELD:
            return words.say("käsittely.viesti-odottaa", tunnus=reference)
        case Telling.NOTHING_NEW:
            return words.say("käsittely.viesti-jo-kerrottu")
        case Telling.NO_OWNER | Telling.NO_CHANNEL:
            return cannot_be_told(telling is Telling.NO_OWNER, words)


def carriers() -> Carriers:
    """Return the channels that reach owners; imported only here, because Telegram's library takes its time."""
    from handlers.carrying import CARRIERS

    return CARRIERS


async def _set_status(config: Path | None, reference: str, status: str, tell: bool | None) -> None:
    async with at_desk(config, Work.DECIDING) as desk:
        assert desk.knowledge is not None  # deciding asks for it
        deed = await decide(
            desk.unit,
            reference,
            status,
            Actor.OPERATOR,
            desk.now,
            desk.knowledge,
            desk.words,
            carriers=carriers(),
            tell=tell,
        )
    answer("\n".join(report(deed, desk.words)))


async def _tell(config: Path | None, references: list[str], yes: bool) -> None:
    async with at_desk(config, Work.DECIDING) as desk:
        words, knowledge = desk.words, desk.knowledge
        assert knowledge is not None  # deciding asks for it
        chosen = [await sent_proposal(desk.unit, each, words) for each in references]
        waiting = {each.reference: each for each in chosen or await held(desk.unit)}
        names = Names(words.statuses, words.rounds)
        blocks: list[str] = []
        for reference, found in waiting.items():
            if yes:
                told = await tell_owner(desk.unit, reference, knowledge, carriers(), desk.now, Actor.OPERATOR)
                blocks.append(f"{reference}: {said_of(told, reference, words)}")
            else:
                ahead = await prospect(desk.unit, found, carriers())
                news = status_news(found, knowledge, names).text
                blocks.append("\n".join(_preview(found, ahead, news, words)))
    if not blocks:
        answer(words.say("koordinaattori.ei-odottavia"))
        return
    answer("\n".join(blocks) if yes else "\n\n".join((*blocks, words.say("käsittely.kerrotaanko"))))


def _preview(found: Proposal, ahead: Telling, news: str, words: Words) -> Iterator[str]:
    if ahead is not Telling.HELD:
        yield f"{found.reference}: {said_of(ahead, found.reference, words)}"
        return
    yield f"{found.reference}: {words.say('käsittely.viesti')}"
    yield ""
    yield from _indented(news)


def _indented(markdown: str) -> Iterator[str]:
    return (f"  {line}".rstrip() for line in plain_text(markdown).split("\n"))


async def _note(config: Path | None, reference: str, text: str) -> None:
    kept = without_identity_codes(text).strip()
    async with at_desk(config, Work.WRITING) as desk:
        if not kept:
            raise DeskError(desk.words.say("koordinaattori.muistiinpano-tyhjä"))
        found = await sent_proposal(desk.unit, reference, desk.words)
        await add_note(desk.unit, found.reference, Actor.OPERATOR.value, kept, desk.now)
    answer(desk.words.say("koordinaattori.muistiinpano-tallessa"))
