"""The words of one knowledge base, and how a written word is recognised as one of them.

Built once per base from its phrasings and its lexicon. Knows spelling and synonyms, not answers.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from types import MappingProxyType

from bot.content.model import Lexicon
from bot.engine.nearest import Spellings, spellings_of
from bot.engine.weights import NEAR_IDENTICAL
from bot.finnish.function_words import FUNCTION_WORDS
from bot.finnish.inflection import forms, without_clitic
from bot.finnish.morphology import Morph, morphs
from bot.finnish.spoken import standard_forms
from bot.finnish.text import fold, words

Readings = Mapping[str, tuple[Morph, ...]]
"""What words may be, by word."""

NO_READINGS: Readings = MappingProxyType({})

OFTEN = 3
"""How often a word must stand in phrasings to be no slip, even though no lexicon knows it."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Look-ups over the words of a base.

    *own* leads from forms without dots to the words of the lexicon and the subjects that Voikko does not know,
    *folded* from spellings without dots to the words that phrasings use, *groups* and *phrases* from a base form
    to synonym groups. *spellings* are those without dots, sorted; *repaired_to* is what slips are mended to.
    *readings* are Voikko's for all words met.
    """

    lexicon: Lexicon
    groups: Mapping[str, tuple[str, ...]]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    own: Mapping[str, str]
    folded: Mapping[str, tuple[str, ...]]
    spellings: tuple[str, ...] = field(repr=False)
    repaired_to: Spellings = field(repr=False)
    readings: Readings = field(repr=False)
    look_up: Callable[[str], tuple[Morph, ...]] = field(default=morphs, repr=False, compare=False)

    def morphs(self, word: str) -> tuple[Morph, ...]:
        """Return the readings of *word*: those worked out before, or else what *look_up* says, which is Voikko."""
        found = self.readings.get(word)
        return self.look_up(word) if found is None else found

    def own_word(self, word: str) -> str | None:
        """Return the base's own word of which *word* is a form, with or without dots, or None."""
        for form in (word, without_clitic(word)):
            if found := self.own.get(fold(form)):
                return found
        return None

    def written_alike(self, word: str) -> tuple[str, ...]:
        """Return the base's words that are spelled as *word* once the dots are taken off."""
        return self.folded.get(fold(word), ())

    def has_beginning(self, beginning: str) -> bool:
        """Tell whether a word of the base begins so, dots aside."""
        folded = fold(beginning)
        place = bisect_left(self.spellings, folded)
        return place < len(self.spellings) and self.spellings[place].startswith(folded)

    def nearest(self, word: str, cutoff: float) -> str | None:
        """Return the base's word nearest to *word* in spelling (OSA similarity from *cutoff* to 1), or None."""
        return self.repaired_to.nearest(fold(word), cutoff)

    def groups_of(self, base: str) -> tuple[str, ...]:
        """Return the synonym groups that the base form *base* belongs to."""
        return self.groups.get(base, ())


def build_vocabulary(
    texts: Iterable[str], lexicon: Lexicon, names: Iterable[str] = (), known: Readings = NO_READINGS
) -> Vocabulary:
    """Return the vocabulary of *texts* (phrasings and questions), *lexicon* and subject *names*.

    Words whose readings are *known* from an earlier base are not looked up again: that takes most of the time.
    """
    counts = Counter(word for text in texts for word in words(text))
    met = frozenset(counts)
    members = [(head, words(member)) for head, group in lexicon.synonyms.items() for member in (head, *group)]
    listed = frozenset(word for _, written in members for word in written)
    listed |= frozenset(word for name in names for word in words(name))
    looked_up = sorted(_looked_up(met | listed))
    readings = {word: known[word] if word in known else morphs(word) for word in looked_up}
    slips = _slips(counts, listed, readings)
    folded = _by_folded_spelling((met - slips) | listed, readings)
    return Vocabulary(
        lexicon=lexicon,
        groups=_groups(members, readings),
        phrases=_phrases(members, readings),
        own={
            form: word
            for word in sorted(listed)
            if word.isalpha() and len(word) > 1 and not readings[word]
            for form in _folded(sorted(forms(word)))
        },
        folded=folded,
        spellings=tuple(sorted(folded)),
        repaired_to=spellings_of({*folded, *map(fold, listed)}),
        readings=readings,
    )


def _folded(spellings: Iterable[str]) -> list[str]:
    """Return *spellings* folded, all in one go: one word may have hundreds of forms."""
    return fold("\n".join(spellings)).split("\n")


def _slips(counts: Counter[str], listed: Set[str], readings: Readings) -> frozenset[str]:
    """Return the words of phrasings that are other ones misspelt: strange, seldom, and nearly one that is better known.

    Left among the words of the base they would be what others' slips are mended to. The first letter is taken to be
    right: the search is fifteen times as quick.
    """
    known = {fold(word) for word in counts if readings[word] or counts[word] >= OFTEN}
    known.update(map(fold, listed))
    by_initial = {
        initial: spellings_of(same) for initial, same in groupby(sorted(known), key=itemgetter(slice(0, 1)))
    }
    strange = {word: fold(word) for word in counts if counts[word] < OFTEN and not readings[word]}
    return frozenset(
        word
        for word, spelling in strange.items()
        if spelling not in known
        and spelling[:1] in by_initial
        and by_initial[spelling[:1]].nearest(spelling, NEAR_IDENTICAL)
    )


def _looked_up(written: Iterable[str]) -> set[str]:
    """Return what is asked of the lexicon when the words *written* are recognised."""
    return {form for word in written for form in (word, *standard_forms(word))} | FUNCTION_WORDS


def _groups(members: Iterable[tuple[str, tuple[str, ...]]], readings: Readings) -> dict[str, tuple[str, ...]]:
    """Return the groups of each base form.

    A member that is a base form itself stands for that alone: "ala" is no form of alkaa here, nor "hyvästi" of hyvä.
    """
    found: dict[str, list[str]] = defaultdict(list)
    for head, written in members:
        if len(written) == 1:
            (word,) = written
            is_base = any(morph.base == word for morph in readings[word])
            for base in (word,) if is_base else _bases(word, readings):
                found[base].append(head)
    return {base: tuple(dict.fromkeys(heads)) for base, heads in found.items()}


def _phrases(
    members: Iterable[tuple[str, tuple[str, ...]]], readings: Readings
) -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Map the first word of each synonym of several words to its words and its group."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for head, written in members:
        if len(written) > 1:
            bases = tuple(readings[word][0].base if readings[word] else word for word in written)
            found[bases[0]].append((bases, head))
    return {first: tuple(same) for first, same in found.items()}


def _by_folded_spelling(written: Iterable[str], readings: Readings) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for word in sorted(written):
        for spelling in dict.fromkeys(map(fold, _bases(word, readings))):
            found[spelling].append(word)
    return {spelling: tuple(same) for spelling, same in found.items()}


def _bases(word: str, readings: Readings) -> list[str]:
    return sorted({word, *(morph.base for morph in readings[word])})
