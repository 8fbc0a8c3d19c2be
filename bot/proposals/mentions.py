"""Choices that are named inside a text: by their names and other words, in any case, in any order of words.

A choice that is named inside a longer name counts as that one only («YAMK-opinnäytetyö» is not the AMK one);
one that is ruled out («ei harjoittelu vaan …») is not named.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from bot.content.form_model import Choice
from bot.finnish.inflection import forms, without_clitic
from bot.finnish.morphology import LONGEST_WORD, morphs
from bot.finnish.text import fold, words
from bot.proposals.folding import folded_words

_CLAUSE_END = re.compile(r"[.,;!?\n]+|\b(?:vaan|mutta|sen sijaan)\b")
NEGATIONS = frozenset({"ei", "en", "emme", "eika", "eivat", "ilman", "paitsi"})
"""Words that rule out what follows them, without dots."""

_REACH_OF_NO = 3
"""Words after «ei» that it still rules out (ei mitään palkallista harjoittelua)."""

Clause: TypeAlias = tuple[tuple[str, ...], ...]
"""Of every word its own form first, then its base forms; all without dots."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A choice that is named in a text, and the places of the words that name it."""

    choice: str
    places: frozenset[int]


def mentions(choices: Sequence[Choice], text: str) -> tuple[str, ...]:
    """Return the ids of the choices that *text* names and does not rule out, in the order of the form."""
    named = {mention.choice for clause in _clauses(text) for mention in _named(choices, clause)}
    return tuple(choice.id for choice in choices if choice.id in named)


@lru_cache(maxsize=1024)
def ways(choice: Choice) -> tuple[tuple[str, ...], ...]:
    """Return the names of *choice* as words without dots: name, id, other words."""
    names = (folded_words(name) for name in (choice.name, choice.id, *choice.words))
    return tuple(dict.fromkeys(name for name in names if name))


def _clauses(text: str) -> Iterator[Clause]:
    """Return the clauses of *text*: of every word its own form and its base forms, without dots."""
    for clause in _CLAUSE_END.split(text.lower()):
        if found := tuple(_bases(part) for word in words(clause) for part in word.split("-") if part):
            yield found


def _named(choices: Sequence[Choice], clause: Clause) -> tuple[Mention, ...]:
    found = [
        mention
        for choice in choices
        for name in _telling(choice)
        for mention in _naming(choice, name, clause)
    ]
    allowed = [mention for mention in found if not _is_ruled_out(mention, clause)]
    widest = [
        mention
        for mention in allowed
        if not any(mention.places < other.places for other in allowed if other.choice != mention.choice)
    ]
    return tuple(widest)


def _naming(choice: Choice, name: tuple[str, ...], clause: Clause) -> Iterator[Mention]:
    """Return the mention of *choice* by *name* in *clause*; its words may stand in any order."""
    places: set[int] = set()
    for part in name:
        place = next(
            (at for at, word in enumerate(clause) if at not in places and _is_form(part, word)), None
        )
        if place is None:
            return
        places.add(place)
    if places and max(places) - min(places) < 2 * len(name):
        yield Mention(choice.id, frozenset(places))


def _is_ruled_out(mention: Mention, clause: Clause) -> bool:
    first = min(mention.places)
    before = clause[max(first - _REACH_OF_NO, 0) : first]
    return any(word[0] in NEGATIONS for word in before)


def _is_form(part: str, word: tuple[str, ...]) -> bool:
    return part in word or (len(part) >= 3 and word[0] in _case_forms(part))


@lru_cache(maxsize=1024)
def _case_forms(part: str) -> frozenset[str]:
    return frozenset(map(fold, forms(part)))


@lru_cache(maxsize=4096)
def _bases(word: str) -> tuple[str, ...]:
    """Return *word* and its base forms, and those of a compound's parts, all without dots."""
    known = morphs(word) if len(word) <= LONGEST_WORD else ()
    bases = (base for morph in known for base in (morph.base, *morph.parts))
    return tuple(dict.fromkeys(map(fold, (word, without_clitic(word), *bases))))


def _telling(choice: Choice) -> Iterator[tuple[str, ...]]:
    """Return the names of *choice* that mean it inside a text, too; «ei» alone only answers."""
    return (name for name in ways(choice) if len(name) > 1 or name[0] not in NEGATIONS)
