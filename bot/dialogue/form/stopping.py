"""Whether a message under a question of the form says that the form is to stop, or only resembles such a wish.

What was learned from examples finds wishes, but an answer can be like them as well («Haaste numero 4: …»). So a
wish has to say so itself: in the first person, the passive or the imperative, before it says anything else.
«En jaksa tätä» does, «Omaishoitajat eivät jaksa tätä» begins with somebody else.
"""

import re
from collections.abc import Collection
from functools import lru_cache

from bot.content.form_model import Field
from bot.dialogue.commands import phrases
from bot.dialogue.model import World
from bot.engine.intents import Intent
from bot.finnish.inflection import without_clitic
from bot.finnish.text import comparable, fold, words
from bot.proposals.folding import folded_words
from bot.proposals.model import ORGANISATION
from bot.proposals.names import organisation_in

_STOPPING = (Intent.CANCEL, Intent.WITHDRAW)
_CLAUSE_END = re.compile(r"[,.;:!?()\n]|\b(?:mutta|joten|eli|että)\b", re.IGNORECASE)


def stops_form(field: Field | None, text: str, world: World) -> bool:
    """Return whether *text* under *field* says that the form is to stop; «Lopeta Väkivalta ry» is a name."""
    is_name = field is not None and field.id == ORGANISATION and organisation_in(text) is not None
    return not is_name and _says_stop(text, world)


def _says_stop(text: str, world: World) -> bool:
    """Return whether *text* is an example of such a wish, speaks of the form, or has a clause that wants to stop.

    A coordinator's example is taken at its word.
    """
    if comparable(text) in _examples(
        tuple(tuple(world.knowledge.intents.get(each, ())) for each in _STOPPING)
    ):
        return True
    form = tuple(phrases("sanat.lomake-alkaa", world))
    if any(part.startswith(form) for part in folded_words(text)):
        return True
    opening, stopping = phrases("sanat.lopettaa-ennen", world), phrases("sanat.lopettaa", world)
    return any(_first_telling(clause, opening, stopping) in stopping for clause in _CLAUSE_END.split(text))


def _first_telling(clause: str, opening: Collection[str], stopping: Collection[str]) -> str:
    """Return the first word of *clause* that is not in *opening*, its particle off where only that is known."""
    said = (_known(word, (*opening, *stopping)) for word in words(clause))
    return next((word for word in said if word not in opening), "")


def _known(word: str, known: Collection[str]) -> str:
    folded, bare = fold(word), fold(without_clitic(word))
    return bare if folded not in known and bare in known else folded


@lru_cache(maxsize=4)
def _examples(texts: tuple[tuple[str, ...], ...]) -> frozenset[str]:
    return frozenset(comparable(text) for group in texts for text in group)
