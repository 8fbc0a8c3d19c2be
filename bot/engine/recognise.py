"""Which known word a written word stands for: the sure roads first, repaired spelling last.

Nothing is repaired that somebody knows as it stands. Works out one word at a time; what the words mean
together is the business of `bot.engine.analyse`.
"""

from dataclasses import dataclass, replace

from bot.engine.model import How
from bot.engine.spelling import spoken_forms, with_dots, with_doubles, with_ending, without_triples
from bot.engine.vocabulary import Vocabulary
from bot.engine.weights import NEAR_IDENTICAL, REPAIR
from bot.finnish.function_words import FUNCTION_BASES, FUNCTION_WORDS
from bot.finnish.morphology import Morph, is_word
from bot.finnish.spoken import partitive, standard_forms
from bot.finnish.text import fold

SHORTEST_FIRST = 3
"""Letters of what stands before an own word, and less than that word has."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """One word after recognition: which known word it stands for and by which road."""

    shape: str
    readings: tuple[Morph, ...]
    how: How
    rest: str | None = None


def recognise(vocabulary: Vocabulary, written: str, *, repair: bool = True) -> Recognised:
    """Return the known word behind *written*; UNKNOWN when there is none, or when it would need *repair*."""
    written = without_triples(written)
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
    spoken = _spoken(vocabulary, written)
    if found := _function_word(vocabulary, written) or _likely(vocabulary, spoken):
        return found
    if found := _split(vocabulary, written) or _written_alike(vocabulary, written):
        return found
    respelt = _respelt(vocabulary, written)
    return (
        _likely(vocabulary, respelt)
        or _repaired(vocabulary, written, NEAR_IDENTICAL)
        or spoken
        or respelt
        or _repaired(vocabulary, written, REPAIR)
        or Recognised(written, vocabulary.morphs(written), How.UNKNOWN)
    )


def _likely(vocabulary: Vocabulary, guess: Recognised | None) -> Recognised | None:
    """Return *guess* unless it is a compound that the base does not have: a word that nearly stands there is likelier.

    The lexicon knows compounds that nobody says: "opinäytetyö" with a doubled letter is «oppi|näyte|työ».
    """
    if guess is None or guess.how in (How.OWN, How.FUNCTION):
        return guess
    stands = any(not morph.parts or vocabulary.written_alike(morph.base) for morph in guess.readings)
    return guess if stands else None


def _function_word(vocabulary: Vocabulary, written: str) -> Recognised | None:
    function = _FOLDED_FUNCTION_WORDS.get(written)
    return Recognised(function, vocabulary.morphs(function), How.FUNCTION) if function else None


def _spoken(vocabulary: Vocabulary, written: str) -> Recognised | None:
    """Return the word of which *written* is a regular form of speech, or None."""
    for form in (written, *spoken_forms(written)):
        if own := vocabulary.own_word(form):
            return Recognised(own, vocabulary.morphs(own), How.OWN)
        if found := _in_lexicon(vocabulary, form, How.LEXICON):
            return found
    return None


def _written_alike(vocabulary: Vocabulary, written: str) -> Recognised | None:
    alike = vocabulary.written_alike(written)
    readings = tuple(morph for word in alike for morph in vocabulary.morphs(word))
    return Recognised(alike[0], readings, How.DOTS) if alike else None


def _respelt(vocabulary: Vocabulary, written: str) -> Recognised | None:
    """Return the first word of the lexicon among other spellings of *written*, or None."""
    spellings = (*partitive(written), *with_dots(written), *with_doubles(written), *with_ending(written))
    found = (_in_lexicon(vocabulary, form, How.DOTS) for form in spellings)
    return next(filter(None, found), None)


def _in_lexicon(vocabulary: Vocabulary, form: str, how: How) -> Recognised | None:
    readings = vocabulary.morphs(form)
    if not is_word(readings):
        return None
    return Recognised(form, readings, How.FUNCTION if _only_helps(readings) else how)


def _split(vocabulary: Vocabulary, written: str) -> Recognised | None:
    """Return an own word followed by a word somebody knows (minno|projektiin, harkka|soppari), or None.

    With a hyphen it may also be an own word as a whole: "minno-projekti" is «minnoprojekti».
    """
    if "-" in written and (own := vocabulary.own_word(written.replace("-", ""))):
        return Recognised(own, vocabulary.morphs(own), How.OWN)
    for cut in range(len(written) - 3, 2, -1):
        own = vocabulary.own.get(fold(written[:cut]))
        rest = written[cut:].lstrip("-")
        stands_first = own is not None and fold(written[:cut]) in (fold(own), fold(own) + "n")
        if own and stands_first and len(rest) >= 3 and _is_known(vocabulary, rest):
            return Recognised(own, vocabulary.morphs(own), How.SPLIT, rest)
    return _ending_in_own(vocabulary, written)


def _ending_in_own(vocabulary: Vocabulary, written: str) -> Recognised | None:
    """Return an own word behind a word somebody knows (kesä|minnojakin, syys-|minnoon), or None."""
    for cut in range(SHORTEST_FIRST, len(written) - SHORTEST_FIRST):
        own = vocabulary.own_word(written[cut:])
        first = written[:cut].rstrip("-")
        if own and len(own) > SHORTEST_FIRST and is_word(vocabulary.morphs(first)):
            return Recognised(own, vocabulary.morphs(own), How.SPLIT, first)
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
    readings = tuple(morph for word in alike for morph in vocabulary.morphs(word))
    if not readings and (meant := _spoken(vocabulary, alike[0]) or _split(vocabulary, alike[0])):
        return replace(meant, how=How.REPAIRED)
    return Recognised(alike[0], readings, How.REPAIRED)


def _only_helps(readings: tuple[Morph, ...]) -> bool:
    return any(morph.base in FUNCTION_BASES for morph in readings) or all(
        morph.is_function_word for morph in readings
    )


_FOLDED_FUNCTION_WORDS = {
    fold(word): word
    for word in sorted(FUNCTION_WORDS)
    if fold(word) != word and fold(word) not in FUNCTION_WORDS
}
