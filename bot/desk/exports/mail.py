"""Plain text ready to mail: what was asked for, then the proposals in full or in one line each."""

import textwrap
from collections.abc import Mapping, Sequence

from bot.desk.batch import Batch
from bot.desk.contacts import without_contacts
from bot.desk.exports.signs import readable
from bot.desk.wording import Words
from bot.proposals.model import Actor, Happening, HistoryEntry, Proposal
from bot.proposals.reading import form_name, organisation, plain_text, title

WIDTH = 76
"""Columns of a line: mail programs quote it without breaking it anew."""

LONGEST_NAME = 32
"""Signs of an organisation's name in a line among others."""

_RULE = "-" * WIDTH


def write_text(batch: Batch) -> bytes:
    """Return *batch* as text, every proposal in full."""
    shown = batch.proposals if batch.with_contacts else without_contacts(batch.proposals, batch.form)
    parts = [_heading(batch), *(full_text(proposal, batch.words) for proposal in shown)]
    return f"\n\n{_RULE}\n\n".join(parts).encode() + b"\n"


def write_lines(batch: Batch) -> bytes:
    """Return *batch* as text, a line for each proposal."""
    parts = [_heading(batch), "\n".join(lines_of(batch.proposals, batch.words))]
    return "\n\n".join(part for part in parts if part).encode() + b"\n"


def lines_of(proposals: Sequence[Proposal], words: Words, mark: str = "") -> tuple[str, ...]:
    """Return a line for each proposal: reference, day, status, round, form, whose it is and what it is about.

    *mark* follows the status that an owner has yet to hear of.
    """
    cells = [_cells(proposal, words, mark) for proposal in proposals]
    used = [place for place in range(len(cells[0]) if cells else 0) if any(row[place] for row in cells)]
    widths = {place: max(len(row[place]) for row in cells) for place in used}
    return tuple("  ".join(row[place].ljust(widths[place]) for place in used).rstrip() for row in cells)


def full_text(proposal: Proposal, words: Words) -> str:
    """Return the whole *proposal*, lines wrapped; whose contact data may not be seen comes without it."""
    headings = {
        words.say("vienti.tunnus"): proposal.reference,
        words.say("vienti.tila"): words.status(proposal.status),
        words.say("vienti.kierros"): words.round(proposal.round),
        words.say("vienti.lähetetty"): words.moment(proposal.sent_at) if proposal.sent_at else "",
        words.say("vienti.muutettu"): words.moment(proposal.changed_at) if _was_changed(proposal) else "",
        words.say("vienti.lähde"): words.source(proposal.source),
        words.say("vienti.suostumus"): _consent(proposal, words),
    }
    return wrapped(readable(plain_text(proposal, headings, mark=words.say("ehdotus.sellaisenaan"))))


def history_lines(proposal: Proposal, past: Sequence[HistoryEntry], words: Words) -> tuple[str, ...]:
    """Return a line for each thing that happened to *proposal*, oldest first."""
    names = {field.id: field.name for form in proposal.forms.values() for field in form.fields}
    return tuple(f"{words.moment(entry.at)}  {_happening(entry, names, words)}" for entry in past)


def wrapped(text: str) -> str:
    """Return *text* with long lines broken between words; what was written as a list keeps its indent."""
    return "\n".join(line for given in text.split("\n") for line in _wrapped(given))


def _wrapped(line: str) -> list[str]:
    if len(line) <= WIDTH:
        return [line.rstrip()]
    mark = line[: len(line) - len(line.lstrip(" -–*•"))]
    indent = " " * len(mark) if len(mark) < WIDTH // 2 else ""
    return textwrap.wrap(
        line, WIDTH, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    ) or [""]


def _heading(batch: Batch) -> str:
    words = batch.words
    lines = {
        words.say("vienti.tehty"): words.moment(batch.made_at),
        words.say("vienti.rajaus"): batch.which,
        words.say("vienti.määrä"): str(len(batch.proposals)),
    }
    told = "\n".join(f"{name}: {value}" for name, value in lines.items())
    return f"{words.say('vienti.ehdotukset')}\n\n{wrapped(told)}"


def _cells(proposal: Proposal, words: Words, mark: str) -> tuple[str, ...]:
    status = words.status(proposal.status)
    cells = (
        proposal.reference,
        words.day(proposal.sent_at) if proposal.sent_at else "",
        f"{status} {mark}".rstrip() if proposal.is_held else status,
        words.round(proposal.round),
        form_name(proposal),
        textwrap.shorten(organisation(proposal), LONGEST_NAME, placeholder="…"),
        title(proposal),
    )
    return tuple(" ".join(readable(cell).split()) for cell in cells)


def _consent(proposal: Proposal, words: Words) -> str:
    if proposal.consent is None or proposal.consented_at is None:
        return ""
    moment = words.moment(proposal.consented_at)
    return words.say("vienti.suostumus-annettu", versio=proposal.consent, hetki=moment)


def _was_changed(proposal: Proposal) -> bool:
    return proposal.sent_at is not None and proposal.changed_at > proposal.sent_at


_ACTORS: Mapping[Actor, str] = {
    Actor.OWNER: "historia.tekijä",
    Actor.COORDINATOR: "historia.koordinaattori",
    Actor.OPERATOR: "historia.ylläpitäjä",
}


def _happening(entry: HistoryEntry, names: Mapping[str, str], words: Words) -> str:
    who = words.say(_ACTORS[entry.who])
    match entry.what:
        case Happening.SENT:
            return words.say("historia.lähetetty")
        case Happening.CHANGED:
            return words.say("historia.muutettu", kysymys=names.get(entry.field or "", entry.field or ""))
        case Happening.STATUS:
            return words.say("historia.tila", tila=words.status(entry.status), kuka=who)
        case Happening.MOVED:
            return words.say("historia.kierros", kierros=words.round(entry.round), kuka=who)
        case Happening.WITHDRAWN:
            return words.say("historia.peruttu")
        case Happening.TOLD:
            return words.say("historia.kerrottu", tila=words.status(entry.status), kuka=who)
