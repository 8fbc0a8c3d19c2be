"""Step two: what the words of a message mean, in the terms of one knowledge base.

Terms are base forms, parts of compounds, roots and synonym groups, each with a weight.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from bot.engine.model import How, Reading, Word
from bot.engine.recognise import Recognised, recognise
from bot.engine.vocabulary import Vocabulary
from bot.engine.weights import (
    COMMON_WORD,
    COMPOUND_PART,
    COURTESY,
    DERIVATION,
    FUNCTION_WORD,
    MEANING_BEHIND_COURTESY,
    NEAR_IDENTICAL,
    QUESTION_WORD,
    SYNONYM,
)
from bot.finnish.function_words import COURTESIES, QUESTION_WORDS
from bot.finnish.text import fold, words

MOST_REMEMBERED = 50_000
"""Words whose meaning is kept ready."""

BEGINNING = 4
"""Letters of the second word that must agree with a word of the base before two words are tried as one."""

SHORTEST_MISSPELT = 10
"""Letters of a compound that is written in two words and misspelt besides."""

SHORTEST_BEGINNING = 8
"""Letters of a subject's name that a longer word may begin with and still mean it."""

MOST_STRANGE = 25
"""Words of one message whose spelling is puzzled over; behind them there is no question any more."""

GROUP = "="
"""What the term of a synonym group begins with."""

_STRANGE = frozenset({How.DOTS, How.REPAIRED, How.UNKNOWN})


@dataclass(frozen=True)
class Analyser:
    """Turns words into readings for one base. *anchors* map a base form to the subjects it names."""

    vocabulary: Vocabulary
    anchors: Mapping[str, frozenset[str]]
    _cache: dict[str, Word] = field(init=False, default_factory=dict, repr=False, compare=False)
    _pairs: dict[tuple[str, ...], bool] = field(init=False, default_factory=dict, repr=False, compare=False)

    def read(self, written: Iterable[str], text: str) -> Reading:
        """Return the reading of the words *written*, which come from *text*."""
        found = _courtesies_aside(self._phrases(self._joined(tuple(written))))
        content = [word for word in found if word.how not in (How.FUNCTION, How.IGNORED)]
        if content and all(word.weight <= COMMON_WORD for word in content):
            loud = [word for word in content if word.weight > COURTESY]
            found = tuple(replace(word, weight=1.0) if word in loud else word for word in found)
        subjects = frozenset(subject for word in found for subject in word.subjects)
        return Reading(text, found, subjects)

    def word(self, written: str, *, repair: bool = True) -> Word:
        """Return what the single word *written* means; the same word is worked out once."""
        known = self._cache.get(written)
        if known is None:
            if not repair:
                return self._understand(written, repair=False)
            if len(self._cache) >= MOST_REMEMBERED:
                self._cache.clear()
            known = self._cache[written] = self._understand(written)
        return known

    def _joined(self, written: tuple[str, ...]) -> tuple[Word, ...]:
        """Return the words, with wrongly split compounds of the base put together."""
        found: list[Word] = []
        position = strange = 0
        while position < len(written):
            pair = written[position : position + 2]
            joined = "".join(pair) if len(pair) == 2 else ""
            if len(joined) > 7 and min(map(len, pair)) > 2 and self._are_one(pair):
                found += self._apart(replace(self.word(joined), written=" ".join(pair), how=How.JOINED))
                position += 2
                continue
            word = self.word(written[position], repair=strange < MOST_STRANGE)
            strange += word.how in _STRANGE
            found += self._apart(word)
            position += 1
        return tuple(found)

    def _apart(self, word: Word) -> tuple[Word, ...]:
        """Return *word*, or an own word of the base and what stands behind it as the two words they might have been.

        "minno-valmentaja" says what "minnon valmentaja" says.
        """
        if not word.rest:
            return (word,)
        return replace(self.word(word.shape), written=word.written, how=How.SPLIT), self.word(word.rest)

    def _are_one(self, pair: tuple[str, ...]) -> bool:
        known = self._pairs.get(pair)
        if known is None:
            if len(self._pairs) >= MOST_REMEMBERED:
                self._pairs.clear()
            known = self._pairs[pair] = self._is_own_compound(pair)
        return known

    def _is_own_compound(self, pair: tuple[str, ...]) -> bool:
        """Tell whether *pair* is a word of the base in some form, written in two."""
        vocabulary, joined = self.vocabulary, "".join(pair)
        if vocabulary.written_alike(joined) or vocabulary.own_word(joined):
            return True
        first, second = pair
        if not vocabulary.has_beginning(first + second[:BEGINNING]):
            return len(joined) >= SHORTEST_MISSPELT and self._is_misspelt_compound(first, joined)
        return any(vocabulary.written_alike(morph.base) for morph in vocabulary.morphs(joined))

    def _is_misspelt_compound(self, first: str, joined: str) -> bool:
        """Tell whether *joined*, whose *first* part is no word, is nearly a word of the base: "oppinayte tyosta"."""
        vocabulary, spelled = self.vocabulary, fold(joined)
        if vocabulary.morphs(first) or vocabulary.written_alike(first) or vocabulary.own_word(first):
            return False
        nearest = vocabulary.nearest(joined, NEAR_IDENTICAL) or ""
        return nearest[:2] == spelled[:2] and nearest[-1:] == spelled[-1:]

    def _phrases(self, found: tuple[Word, ...]) -> tuple[Word, ...]:
        """Return the words; those that form a synonym of several words also carry its group."""
        enriched = list(found)
        openings = self.vocabulary.phrases.keys()
        for start, word in enumerate(found):
            for term in () if openings.isdisjoint(word.terms) else tuple(word.terms):
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

    def _understand(self, written: str, *, repair: bool = True) -> Word:
        lexicon = self.vocabulary.lexicon
        if written in lexicon.ignored:
            return Word(written, written, {}, 0.0, How.IGNORED)
        found = recognise(self.vocabulary, written, repair=repair)
        terms: dict[str, float] = {}
        subjects: frozenset[str] = frozenset()
        for base, weight in _meanings(found):
            terms[base] = max(terms.get(base, 0.0), weight)
            subjects |= self._named(base)
        if not subjects:
            subjects = self._named_by_beginning(terms)
        if found.rest:
            for term, weight in self.word(found.rest).terms.items():
                terms[term] = max(terms.get(term, 0.0), weight)
        for base, weight in tuple(terms.items()):
            for head in self.vocabulary.groups_of(base):
                terms[group_term(head)] = max(terms.get(group_term(head), 0.0), SYNONYM * weight)
                subjects |= self._named(head)
        asks = found.shape in QUESTION_WORDS
        rest = self.word(found.rest) if found.rest else None
        says_more = bool(subjects) and (
            not self._is_name(terms) or (rest is not None and rest.weight > COMMON_WORD)
        )
        weight = self._weight(found, terms)
        return Word(
            written, found.shape, terms, weight, found.how, subjects, asks, says_more, found.rest or ""
        )

    def _named_by_beginning(self, terms: Iterable[str]) -> frozenset[str]:
        """Return the subject whose name, a compound itself, a longer compound begins with: "opinnäytetyösopimus"."""
        return frozenset(
            subject
            for term in terms
            if term.startswith(self._long_names)
            for name in self._long_names
            if len(name) <= len(term) - BEGINNING and term.startswith(name)
            for subject in self.anchors[name]
        )

    @cached_property
    def _long_names(self) -> tuple[str, ...]:
        return tuple(name for name in self.anchors if len(name) >= SHORTEST_BEGINNING)

    def _is_name(self, terms: Mapping[str, float]) -> bool:
        """Tell whether a word of these *terms* is itself a name of a subject, not only made with one."""
        return any(
            weight >= SYNONYM and term.removeprefix(GROUP) in self.anchors for term, weight in terms.items()
        )

    def _weight(self, found: Recognised, terms: Mapping[str, float]) -> float:
        if found.shape in QUESTION_WORDS:
            return QUESTION_WORD
        if found.how is How.FUNCTION:
            return FUNCTION_WORD
        is_common = found.shape.isdecimal() or self.vocabulary.lexicon.common & terms.keys()
        return COMMON_WORD if is_common else 1.0


def _courtesies_aside(found: tuple[Word, ...]) -> tuple[Word, ...]:
    """Return the words, with greetings and thanks around a question made quiet ("moi, mitä … kiitos")."""
    is_courtesy = [word.shape in COURTESIES or word.weight == 0 for word in found]
    if all(is_courtesy):
        return found
    first = is_courtesy.index(False)
    last = len(found) - is_courtesy[::-1].index(False)
    inside = found[first:last]
    says_something = any(word.subjects or word.asks for word in inside)
    if not says_something and _meaning(inside) < MEANING_BEHIND_COURTESY:
        return found
    quiet = (*found[:first], *found[last:])
    return tuple(
        replace(word, weight=min(word.weight, COURTESY)) if word in quiet else word for word in found
    )


def _meaning(found: tuple[Word, ...]) -> float:
    return sum(word.weight for word in found if word.how is not How.FUNCTION)


def group_term(head: str) -> str:
    """Return the term that stands for the synonym group of *head*."""
    return GROUP + head


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
