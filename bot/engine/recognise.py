"""Which known word a written word stands for: the sure roads first, repaired spelling last.

Nothing is repaired that somebody knows as it stands. Works out one word at a time; what the words mean
together is the business of `bot.engine.analyse`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.engine.model import How
from bot.engine.vocabulary import Vocabulary
from bot.engine.weights import NEAR_IDENTICAL, REPAIR
from bot.finnish.function_words import FUNCTION_BASES, FUNCTION_WORDS
from bot.finnish.morphology import Morph, is_word
from bot.finnish.spoken import partitive, standard_forms
from bot.finnish.text import fold

_DOTS = {"a": "ä", "o": "ö"}

SHORTEST_DOUBLED = 5
"""Letters from which on a wrongly doubled or single letter is looked for."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """One word after recognition: which known word it stands for and by which road."""

    shape: str
    readings: tuple[Morph, ...]
    how: How
    rest: str | None = None


def recognise(vocabulary: Vocabulary, written: str, *, repair: bool = True) -> Recognised:
    """Return the known word behind *written*; UNKNOWN when there is none, or when it would need *repair*."""
    for form in standard_forms(written):
        if form in FUNCTION_WORDS:
            return Recognised(form, vocabulary.morphs(form), How.FUNCTION)
        if own := vocabulary.own_word(form):
            return Recognised(own, vocabulary.morphs(own), How.OWN)
        if is_word(vocabulary.morphs(form)):
            readings = vocabulary.morphs(form)
            return Recognised(form, readings, How.FUNCTION if _only_helps(readings) else How.LEXICON)
    if not repair:
        return Recognised(written, (), How.UNKNOWN)
    return (
        _split(vocabulary, written)
        or _known_spelling(vocabulary, written)
        or _repaired(vocabulary, written, NEAR_IDENTICAL)
        or _repaired(vocabulary, written, REPAIR)
        or Recognised(written, vocabulary.morphs(written), How.UNKNOWN)
    )


def _known_spelling(vocabulary: Vocabulary, written: str) -> Recognised | None:
    if function := _FOLDED_FUNCTION_WORDS.get(written):
        return Recognised(function, vocabulary.morphs(function), How.FUNCTION)
    if alike := vocabulary.written_alike(written):
        readings = tuple(morph for word in alike for morph in vocabulary.morphs(word))
        return Recognised(alike[0], readings, How.DOTS)
    for form in (*partitive(written), *_with_dots(written), *_with_doubles(written)):
        if is_word(vocabulary.morphs(form)):
            readings = vocabulary.morphs(form)
            return Recognised(form, readings, How.FUNCTION if _only_helps(readings) else How.DOTS)
    return None


def _split(vocabulary: Vocabulary, written: str) -> Recognised | None:
    """Return an own word followed by a word somebody knows (minno|projektiin, harkka|soppari), or None."""
    for cut in range(len(written) - 3, 2, -1):
        own = vocabulary.own.get(fold(written[:cut]))
        rest = written[cut:].lstrip("-")
        stands_first = own is not None and fold(written[:cut]) in (fold(own), fold(own) + "n")
        if own and stands_first and len(rest) >= 3 and _is_known(vocabulary, rest):
            return Recognised(own, vocabulary.morphs(own), How.SPLIT, rest)
    return None


def _is_known(vocabulary: Vocabulary, word: str) -> bool:
    known = is_word(vocabulary.morphs(word)) or vocabulary.own_word(word) is not None
    return known or bool(vocabulary.written_alike(word))


def _repaired(vocabulary: Vocabulary, written: str, cutoff: float) -> Recognised | None:
    nearest = vocabulary.nearest(written, cutoff)
    if nearest is None:
        return None
    if own := vocabulary.own_word(nearest):
        return Recognised(own, vocabulary.morphs(own), How.REPAIRED)
    alike = vocabulary.written_alike(nearest) or (nearest,)
    return Recognised(
        alike[0], tuple(morph for word in alike for morph in vocabulary.morphs(word)), How.REPAIRED
    )


def _only_helps(readings: tuple[Morph, ...]) -> bool:
    return any(morph.base in FUNCTION_BASES for morph in readings) or all(
        morph.is_function_word for morph in readings
    )


_FOLDED_FUNCTION_WORDS = {
    fold(word): word
    for word in sorted(FUNCTION_WORDS)
    if fold(word) != word and fold(word) not in FUNCTION_WORDS
}


@lru_cache(maxsize=4096)
def _with_dots(word: str) -> tuple[str, ...]:
    """Return the spellings of *word* with dots put back on its a's and o's, all of them first.

    Vowel harmony holds within each part of a compound, so the dots run from the beginning to some place
    (työ|paikka) or from some place to the end (opin|näyte).
    """
    doubtful = [place for place, letter in enumerate(word) if letter in "ao"]
    cuts = [doubtful[:count] for count in range(len(doubtful), 0, -1)] + [
        doubtful[count:] for count in range(1, len(doubtful))
    ]
    return tuple(dict.fromkeys(_dotted(word, cut) for cut in cuts))


def _dotted(word: str, places: Sequence[int]) -> str:
    return "".join(_DOTS[letter] if place in places else letter for place, letter in enumerate(word))


@lru_cache(maxsize=4096)
def _with_doubles(word: str) -> tuple[str, ...]:
    """Return the spellings of *word* with one letter doubled, or one double letter made single."""
    if len(word) < SHORTEST_DOUBLED:
        return ()
    doubled = (word[:i] + word[i] + word[i:] for i in range(1, len(word)) if word[i] != word[i - 1])
    single = (word[:i] + word[i + 1 :] for i in range(1, len(word) - 1) if word[i] == word[i + 1])
    return tuple(dict.fromkeys((*single, *doubled)))
