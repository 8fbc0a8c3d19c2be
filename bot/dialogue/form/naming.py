"""What a proposal and its answers are called in a message, and which question a message names."""

from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz

from bot.content.form_model import Field
from bot.dialogue.commands import phrases
from bot.dialogue.model import World
from bot.dialogue.wording import label, listing, plain, say
from bot.finnish.text import fold, words
from bot.proposals.model import Proposal
from bot.proposals.reading import Entry, title

NEAR_NAME = 80
"""Likeness (0–100) from which a word of a message names a question: «sähköpostin», «puhelinnumero»."""

STEM = 5
"""Letters at the beginning that a long name shares with its inflected forms: «lisätietoja», «muodoksi» does not."""

LONGEST_CORRECTION = 8
"""Words of a message that may say what to correct; a longer one is a question."""


def name_of(proposal: Proposal, world: World) -> str:
    """Return what to call *proposal* in a message: the beginning of its substance, as Markdown."""
    return plain(bare_name(proposal, world))


def bare_name(proposal: Proposal, world: World) -> str:
    """Return what to call *proposal* on a button."""
    return title(proposal) or label("ehdotus.nimetön", world)


def told(entries: Iterable[Entry], world: World) -> str:
    """Return *entries* as Markdown, one line each."""
    return listing(_line(entry, world) for entry in entries)


def _line(entry: Entry, world: World) -> str:
    value = plain(entry.shown) or say("ehdotus.ei-vastausta", world)
    mark = (say("ehdotus.sellaisenaan", world),) if entry.answer.as_written else ()
    return " ".join((f"**{plain(entry.field.name)}:**", value, *mark))


def named_field(text: str, fields: Sequence[Field], world: World) -> Field | None:
    """Return the question that a short message names, whatever it says about it."""
    said = words(text)
    if not said or len(said) > LONGEST_CORRECTION or text.rstrip().endswith("?"):
        return None
    fillers = phrases("sanat.korjaa", world) | phrases("sanat.täyte", world)
    rest = [word for word in map(fold, said) if word not in fillers]
    scored = [(max((_likeness(word, field) for word in rest), default=0.0), field) for field in fields]
    best = max((score for score, _ in scored), default=0.0)
    near = [field for score, field in scored if score == best]
    return near[0] if best >= NEAR_NAME and len(near) == 1 else None


def _likeness(word: str, field: Field) -> float:
    names = [fold(name) for name in (*words(field.name), field.id)]
    return max(
        max(
            fuzz.ratio(word[: len(name) + 1], name),
            NEAR_NAME * (word[:STEM] == name[:STEM] and len(name) > STEM),
        )
        for name in names
        if len(name) > 2
    )
