"""Step two: what each written word means, in the terms of one knowledge base.

A word is looked for on sure roads first; spelling is repaired only where nobody knows the word as it stands.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import product

from bot.engine.model import How, Reading, Word
from bot.engine.vocabulary import Vocabulary
from bot.engine.weights import (
    COMMON_WORD,
    COMPOUND_PART,
    DERIVATION,
    FUNCTION_WORD,
    NEAR_IDENTICAL,
    QUESTION_WORD,
    REPAIR,
    SYNONYM,
)
from bot.finnish.function_words import FUNCTION_BASES, FUNCTION_WORDS, QUESTION_WORDS
from bot.finnish.morphology import Morph, is_known, morphs
from bot.finnish.spoken import partitive, standard_forms
from bot.finnish.text import fold, words

MOST_DOT_VARIANTS = 64
"""Spellings tried when dots are restored by Voikko: six doubtful vowels."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """One word after recognition: which known word it stands for and by which road."""

    shape: str
    readings: tuple[Morph, ...]
    how: How
    rest: str | None = None


@dataclass(frozen=True)
class Analyser:
    """Turns words into readings for one base. *anchors* map a base form to the subjects it names."""

    vocabulary: Vocabulary
    anchors: Mapping[str, frozenset[str]]
    _cache: dict[str, Word] = field(default_factory=dict, repr=False)

    def read(self, written: Iterable[str], text: str) -> Reading:
        """Return the reading of the words *written*, which come from *text*."""
        found = self._phrases(self._joined(tuple(written)))
        content = [word for word in found if word.how not in (How.FUNCTION, How.IGNORED)]
        if content and all(word.weight <= COMMON_WORD for word in content):
            found = tuple(replace(word, weight=1.0) if word in content else word for word in found)
        subjects = frozenset(subject for word in found for subject in word.subjects)
        return Reading(text, found, subjects)

    def word(self, written: str) -> Word:
        """Return what the single word *written* means; the same word is worked out once."""
        known = self._cache.get(written)
        if known is None:
            if len(self._cache) > 50_000:
                self._cache.clear()
            known = self._cache[written] = self._understand(written)
        return known

    def _joined(self, written: tuple[str, ...]) -> tuple[Word, ...]:
        """Return the words, with wrongly split compounds of the base put together."""
        found: list[Word] = []
        position = 0
        while position < len(written):
            pair = written[position : position + 2]
            joined = "".join(pair) if len(pair) == 2 else ""
            if len(joined) > 7 and min(map(len, pair)) > 2 and self._is_own_compound(joined):
                word = self.word(joined)
                found.append(replace(word, written=" ".join(pair), how=How.JOINED))
                position += 2
            else:
                found.append(self.word(written[position]))
                position += 1
        return tuple(found)

    def _is_own_compound(self, joined: str) -> bool:
        return bool(self.vocabulary.written_alike(joined)) or self.vocabulary.own_word(joined) is not None

    def _phrases(self, found: tuple[Word, ...]) -> tuple[Word, ...]:
        """Return the words; those that form a synonym of several words also carry its group."""
        enriched = list(found)
        for start, word in enumerate(found):
            for term in tuple(word.terms):
                for bases, head in self.vocabulary.phrases.get(term, ()):
                    window = found[start : start + len(bases)]
                    if len(window) == len(bases) and all(
                        base in other.terms for base, other in zip(bases, window, strict=True)
                    ):
                        known = enriched[start]
                        enriched[start] = replace(
                            known,
                            terms={**known.terms, group_term(head): SYNONYM},
                            weight=max(known.weight, SYNONYM),
                            subjects=known.subjects | self._named(head),
                        )
        return tuple(enriched)

    def _named(self, base: str) -> frozenset[str]:
        return self.anchors.get(base, frozenset())

    def _understand(self, written: str) -> Word:
        lexicon = self.vocabulary.lexicon
        if written in lexicon.ignored:
            return Word(written, written, {}, 0.0, How.IGNORED)
        found = self._recognise(written)
        terms: dict[str, float] = {}
        subjects: frozenset[str] = frozenset()
        for base, weight in _meanings(found):
            terms[base] = max(terms.get(base, 0.0), weight)
            subjects |= self._named(base)
        if found.rest:
            for term, weight in self.word(found.rest).terms.items():
                terms[term] = max(terms.get(term, 0.0), weight)
        for base, weight in tuple(terms.items()):
            for head in self.vocabulary.groups_of(base):
                terms[group_term(head)] = max(terms.get(group_term(head), 0.0), SYNONYM * weight)
                subjects |= self._named(head)
        asks = found.shape in QUESTION_WORDS
        return Word(written, found.shape, terms, self._weight(found, terms), found.how, subjects, asks)

    def _weight(self, found: Recognised, terms: Mapping[str, float]) -> float:
        if found.shape in QUESTION_WORDS:
            return QUESTION_WORD
        if found.how is How.FUNCTION:
            return FUNCTION_WORD
        return COMMON_WORD if self.vocabulary.lexicon.common & terms.keys() else 1.0

    def _recognise(self, written: str) -> Recognised:
        for form in standard_forms(written):
            if form in FUNCTION_WORDS:
                return Recognised(form, morphs(form), How.FUNCTION)
            if own := self.vocabulary.own_word(form):
                return Recognised(own, morphs(own), How.OWN)
            if is_known(form):
                readings = morphs(form)
                return Recognised(form, readings, How.FUNCTION if _only_helps(readings) else How.LEXICON)
        return (
            self._known_spelling(written)
            or self._repaired(written, NEAR_IDENTICAL)
            or self._split(written)
            or self._repaired(written, REPAIR)
            or Recognised(written, morphs(written), How.UNKNOWN)
        )

    def _known_spelling(self, written: str) -> Recognised | None:
        if function := _FOLDED_FUNCTION_WORDS.get(written):
            return Recognised(function, morphs(function), How.FUNCTION)
        if alike := self.vocabulary.written_alike(written):
            readings = tuple(morph for word in alike for morph in morphs(word))
            return Recognised(alike[0], readings, How.DOTS)
        for form in (*partitive(written), *_with_dots(written), *_with_doubles(written)):
            if is_known(form):
                readings = morphs(form)
                return Recognised(form, readings, How.FUNCTION if _only_helps(readings) else How.DOTS)
        return None

    def _split(self, written: str) -> Recognised | None:
        """Return an own word followed by a word somebody knows (minno|projektiin, harkka|soppari), or None."""
        for cut in range(len(written) - 3, 2, -1):
            own = self.vocabulary.own.get(fold(written[:cut]))
            rest = written[cut:].lstrip("-")
            stands_first = own is not None and fold(written[:cut]) in (fold(own), fold(own) + "n")
            if own and stands_first and len(rest) >= 3 and self._is_word(rest):
                return Recognised(own, morphs(own), How.SPLIT, rest)
        return None

    def _is_word(self, word: str) -> bool:
        vocabulary = self.vocabulary
        return is_known(word) or bool(vocabulary.written_alike(word)) or vocabulary.own_word(word) is not None

    def _repaired(self, written: str, cutoff: float) -> Recognised | None:
        nearest = self.vocabulary.nearest(written, cutoff)
        if nearest is None:
            return None
        if own := self.vocabulary.own_word(nearest):
            return Recognised(own, morphs(own), How.REPAIRED)
        alike = self.vocabulary.written_alike(nearest) or (nearest,)
        return Recognised(alike[0], tuple(morph for word in alike for morph in morphs(word)), How.REPAIRED)


def group_term(head: str) -> str:
    """Return the term that stands for the synonym group of *head*."""
    return "=" + head


def reading_of(analyser: Analyser, text: str) -> Reading:
    """Return the reading of *text*."""
    return analyser.read(words(text), text)


def _meanings(found: Recognised) -> tuple[tuple[str, float], ...]:
    """Return the base forms, parts and roots that *found* stands for, with their weights."""
    if not found.readings:
        return ((found.shape, 1.0),)
    return tuple(
        meaning
        for morph in found.readings
        for meaning in (
            (morph.base, 1.0),
            *((part, COMPOUND_PART) for part in morph.parts),
            *(((morph.root, DERIVATION),) if morph.root != morph.base else ()),
        )
    )


def _only_helps(readings: tuple[Morph, ...]) -> bool:
    return any(morph.base in FUNCTION_BASES for morph in readings) or all(
        morph.is_function_word for morph in readings
    )


_FOLDED_FUNCTION_WORDS = {
    fold(word): word for word in sorted(FUNCTION_WORDS) if fold(word) != word and fold(word) not in FUNCTION_WORDS
}


@lru_cache(maxsize=4096)
def _with_dots(word: str) -> tuple[str, ...]:
    """Return the spellings of *word* with dots put on some of its a's and o's, most dots first."""
    doubtful = [position for position, letter in enumerate(word) if letter in "ao"]
    if not doubtful or 2 ** len(doubtful) > MOST_DOT_VARIANTS:
        doubtful = doubtful[:0] if not doubtful else doubtful
        return (word.replace("a", "ä").replace("o", "ö"),) if doubtful else ()
    variants = []
    for dots in product((True, False), repeat=len(doubtful)):
        letters = list(word)
        for position, dotted in zip(doubtful, dots, strict=True):
            if dotted:
                letters[position] = "ä" if letters[position] == "a" else "ö"
        variants.append("".join(letters))
    return tuple(variants[:-1])


@lru_cache(maxsize=4096)
def _with_doubles(word: str) -> tuple[str, ...]:
    """Return the spellings of *word* with one letter doubled, or one double letter made single."""
    if len(word) < 5:
        return ()
    doubled = (word[:i] + word[i] + word[i:] for i in range(1, len(word)) if word[i] != word[i - 1])
    single = (word[:i] + word[i + 1 :] for i in range(1, len(word) - 1) if word[i] == word[i + 1])
    return tuple(dict.fromkeys((*single, *doubled)))
