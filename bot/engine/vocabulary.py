"""The words of one knowledge base, and how a written word is recognised as one of them.

Built once per base from its phrasings and its lexicon. Knows spelling and synonyms, not answers.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.content.model import Lexicon
from bot.finnish.function_words import FUNCTION_WORDS
from bot.finnish.inflection import forms, without_clitic
from bot.finnish.morphology import Morph, morphs
from bot.finnish.spoken import standard_forms
from bot.finnish.text import fold, words

SHORTEST_REPAIR = 4
"""Letters; shorter words are within one typing error of too much."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Look-ups over the words of a base.

    *own* leads from forms without dots to the words of the lexicon and the subjects that Voikko does not know,
    *folded* from spellings without dots to the words that phrasings use, *groups* and *phrases* from a base form to
    synonym groups, *by_length* to spellings of that length; *readings* are Voikko's for all words met.
    """

    lexicon: Lexicon
    groups: Mapping[str, tuple[str, ...]]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    own: Mapping[str, str]
    folded: Mapping[str, tuple[str, ...]]
    by_length: Mapping[int, tuple[str, ...]] = field(repr=False)
    readings: Mapping[str, tuple[Morph, ...]] = field(repr=False)

    def morphs(self, word: str) -> tuple[Morph, ...]:
        """Return the readings of *word*: those worked out before, or else Voikko's."""
        found = self.readings.get(word)
        return morphs(word) if found is None else found

    def own_word(self, word: str) -> str | None:
        """Return the base's own word of which *word* is a form, with or without dots, or None."""
        for form in (word, without_clitic(word)):
            if found := self.own.get(fold(form)):
                return found
        return None

    def written_alike(self, word: str) -> tuple[str, ...]:
        """Return the base's words that are spelled as *word* once the dots are taken off."""
        return self.folded.get(fold(word), ())

    def nearest(self, word: str, cutoff: float) -> str | None:
        """Return the base's word nearest to *word* in spelling (OSA similarity from *cutoff* to 1), or None."""
        folded = fold(word)
        if len(folded) < SHORTEST_REPAIR:
            return None
        reach = max(1, round(len(folded) * (1 - cutoff)))
        lengths = range(len(folded) - reach, len(folded) + reach + 1)
        choices = [choice for length in lengths for choice in self.by_length.get(length, ())]
        found = process.extractOne(folded, choices, scorer=OSA.normalized_similarity, score_cutoff=cutoff)
        return found[0] if found else None

    def groups_of(self, base: str) -> tuple[str, ...]:
        """Return the synonym groups that the base form *base* belongs to."""
        return self.groups.get(base, ())


def build_vocabulary(texts: Iterable[str], lexicon: Lexicon, names: Iterable[str] = ()) -> Vocabulary:
    """Return the vocabulary of *texts* (phrasings and questions), *lexicon* and subject *names*."""
    groups: dict[str, list[str]] = defaultdict(list)
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    listed: set[str] = set()
    for head, members in lexicon.synonyms.items():
        for member in dict.fromkeys((head, *members)):
            written = words(member)
            if len(written) > 1:
                bases = tuple(_first_base(word) for word in written)
                phrases[bases[0]].append((bases, head))
            for word in written:
                listed.add(word)
            if len(written) == 1:
                for base in sorted(_bases(written[0])):
                    groups[base].append(head)
    for name in names:
        listed.update(words(name))

    met = {word for text in texts for word in words(text)}
    own = {
        fold(form): word
        for word in sorted(listed)
        if word.isalpha() and len(word) > 1 and not morphs(word)
        for form in sorted(forms(word))
    }
    folded: dict[str, list[str]] = defaultdict(list)
    for word in sorted(met | listed):
        for spelling in sorted(_bases(word)):
            if word not in folded[fold(spelling)]:
                folded[fold(spelling)].append(word)
    by_length: dict[int, list[str]] = defaultdict(list)
    for spelling in sorted(set(folded) | {fold(word) for word in listed}):
        if spelling.isalpha() and len(spelling) >= SHORTEST_REPAIR:
            by_length[len(spelling)].append(spelling)
    return Vocabulary(
        lexicon=lexicon,
        groups={base: tuple(dict.fromkeys(heads)) for base, heads in groups.items()},
        phrases={first: tuple(found) for first, found in phrases.items()},
        own=own,
        folded={spelling: tuple(found) for spelling, found in folded.items()},
        by_length={length: tuple(found) for length, found in by_length.items()},
        readings={word: morphs(word) for word in sorted(_looked_up(met | listed))},
    )


def _looked_up(written: Iterable[str]) -> set[str]:
    """Return what is asked of the lexicon when the words *written* are recognised."""
    return {form for word in written for form in (word, *standard_forms(word))} | FUNCTION_WORDS


def _bases(word: str) -> frozenset[str]:
    return frozenset({word, *(morph.base for morph in morphs(word))})


def _first_base(word: str) -> str:
    readings = morphs(word)
    return readings[0].base if readings else word
