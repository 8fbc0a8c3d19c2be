"""One proposal for the shell: its text is the export's, and below it what only coordinators see. Pure."""

from collections.abc import Iterator

from bot.cli.plain_text import plain_text
from bot.desk.exports.mail import full_text, history_lines, wrapped
from bot.desk.exports.signs import readable
from bot.desk.wording import Words
from bot.dialogue.wording import pairs
from bot.proposals.case import Case, Note, Reach, Undelivered
from bot.proposals.model import Actor


def shown(case: Case, words: Words) -> str:
    """Return *case* in full; a proposal without contact data comes without it."""
    return "\n".join(
        (
            full_text(case.proposal, words),
            *_section(words.say("historia.viestit"), _telling(case, words)),
            *_section(words.say("historia.muistiinpanot"), (_note(each, words) for each in case.notes)),
            *_section(words.say("historia.otsikko"), history_lines(case.proposal, case.history, words)),
        )
    )


def cannot_be_told(lacks_owner: bool, words: Words) -> str:
    """Return why the owner cannot be told."""
    return words.say("koordinaattori.ei-tekijää" if lacks_owner else "koordinaattori.ei-kanavaa")


def _section(heading: str, lines: Iterator[str] | tuple[str, ...]) -> tuple[str, ...]:
    kept = tuple(lines)
    return ("", heading, "", *kept) if kept else ()


def _telling(case: Case, words: Words) -> Iterator[str]:
    if case.proposal.is_held:
        told = words.say("koordinaattori.kertomatta", tila=words.status(case.proposal.told))
        yield wrapped(plain_text(told))
        if case.reach is not Reach.CHANNEL:
            yield wrapped(cannot_be_told(case.reach is Reach.NO_OWNER, words))
    for each in case.undelivered:
        yield wrapped(plain_text(_undelivered(each, words)))


def _undelivered(each: Undelivered, words: Words) -> str:
    reasons = pairs(words.texts["koordinaattori.syyt"])
    reason = reasons.get(each.reason) or words.say("koordinaattori.muu-syy")
    return words.say("koordinaattori.ei-perille", päivä=words.day(each.at), syy=reason)


def _note(note: Note, words: Words) -> str:
    return wrapped(readable(f"{words.moment(note.written_at)}  {_author(note.author, words)}: {note.text}"))


def _author(author: str, words: Words) -> str:
    if not author:
        return words.say("koordinaattori.tuntematon")
    return words.say("historia.ylläpitäjä" if author == Actor.OPERATOR else "historia.koordinaattori")
