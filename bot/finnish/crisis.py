"""Recognise that somebody is in danger or distress now: ``distress(text)``.

Reads words on their folded stems, without Voikko, and holds them against the signs of ``crisis_signs.py``;
recall comes before precision. It neither answers nor weighs how grave the danger is, and the theme as a
topic of work, a supposed case (*jos harjoittelija…*) and turns of speech do not set it off.

What may silence a sign depends on its strength: nothing silences a *certain* one, a supposed or long past case
silences a *likely* one, the words of NGO work silence a *possible* one, and *vague* distress ("en jaksa
enää") is silenced by a task it may be about ("…tätä lomaketta").
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.distance import OSA

from bot.finnish.crisis_signs import (
    ENOUGH,
    GROUPS,
    IDIOMS,
    MISSPELT,
    ORDINARY,
    RUN_TOGETHER,
    SIGNS,
    TRACES,
)
from bot.finnish.text import LONGEST_MESSAGE, canonical, fold, words

BODILY = ("emergency", "poisoning")
"""Signs that an animal can show as well."""
LONGEST_WORD = 30
"""Letters of a word that are read: no stem here comes near it."""
SHORTEST_MISSPELT = 5
"""Letters from which on a word may be a misspelling; shorter ones have too many true neighbours."""
SHORTEST_STEM = 7
"""Letters from which on the beginning of a word may be misspelt."""
SHORTEST_SPLIT = 8
"""Letters from which on a word may have been typed in two, or be two typed in one."""
LONG_STEM = 9
"""Letters from which on two mistakes are allowed."""
SUSPICION = 1.0
"""What traces must weigh beyond ``ENOUGH`` when the message is about work as well."""
SPARE_WORDS = 3
"""Words that may stand between the parts of a sign that states no width of its own."""
SHORT_SENTENCE = 2
"""Words up to which a sentence is read together with the next one ("En. Jaksa. Enää.")."""

_SENTENCE_END = re.compile(r"[.!?;\n…]+|\bmutta\b|\bmuuten\b|\bbtw\b")
_REPEATED = re.compile(r"(.)\1{2,}")


class Strength(IntEnum):
    """How much it takes to silence a sign."""

    VAGUE = 0
    HINT = 1
    POSSIBLE = 2
    LIKELY = 3
    CERTAIN = 4


@dataclass(frozen=True, slots=True)
class Distress:
    """The sign that fired and the words of the message that made it fire."""

    sign: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a sign, compiled: each part is the bits of its words, and whether it follows the part before."""

    sign: str
    strength: Strength
    parts: tuple[tuple[int, bool], ...]
    needs: int
    forbidden: int
    width: int
    longest: int


class Vocabulary:
    """The word groups of all lines, and which of them a word belongs to."""

    def __init__(self) -> None:
        self._bits: dict[str, int] = {}
        self._exact: dict[str, int] = {}
        self._stems: dict[str, int] = {}
        self._endings: dict[str, int] = {}
        self._by_initial: dict[str, tuple[str, ...]] = {}
        self._misspelt_forms = {fold(form) for group in MISSPELT for form in GROUPS[group].split()}

    def bit(self, part: str) -> int:
        """Return the bit of the group or the alternatives *part*, adding it when new."""
        if part not in self._bits:
            self._bits[part] = 1 << len(self._bits)
            for form in _forms(part):
                self._add(form, self._bits[part])
        return self._bits[part]

    def _add(self, form: str, bit: int) -> None:
        table = self._exact
        if form.startswith("*"):
            table, form = self._endings, form[1:]
        elif form.endswith("*"):
            table, form = self._stems, form[:-1]
        table[form] = table.get(form, 0) | bit

    def groups(self, word: str) -> int:
        """Return the groups of the folded *word*: as it stands, else as a misspelling."""
        found = self.known(word)
        if len(word) < SHORTEST_MISSPELT or word in ORDINARY or self._surely_known(word):
            return found
        return found | self._misspelt(word)

    def _surely_known(self, word: str) -> bool:
        return word in self._exact or any(
            word[:end] in self._stems for end in range(SHORTEST_MISSPELT, len(word) + 1)
        )

    def known(self, word: str) -> int:
        """Return the groups of the folded *word* exactly as it is spelt."""
        found = self._exact.get(word, 0)
        for end in range(2, len(word) + 1):
            found |= self._stems.get(word[:end], 0)
        for start in range(1, len(word)):
            found |= self._endings.get(word[start:], 0)
        return found

    def compound(self, first: str, second: str) -> int:
        """Return the groups of the one word that *first* and *second* make when typed with a space between."""
        found = 0
        joined = first + second
        for end in range(max(len(first) + 2, SHORTEST_SPLIT), len(joined) + 1):
            found |= self._stems.get(joined[:end], 0)
        return found

    def apart(self, word: str) -> tuple[str, ...]:
        """Return the words that *word* runs together ("haluankuolla"), or *word* alone."""
        if len(word) < SHORTEST_SPLIT or word in self._exact:
            return (word,)
        return self._pieces(word) or (word,)

    def _pieces(self, word: str) -> tuple[str, ...]:
        for opener in RUN_TOGETHER:
            rest = word.removeprefix(opener)
            if rest == word:
                continue
            if rest in self._exact:
                return (opener, rest)
            if rest and (pieces := self._pieces(rest)):
                return (opener, *pieces)
        return ()

    def _misspelt(self, word: str) -> int:
        found = 0
        for form in self._candidates(word[0]):
            if not form.endswith("*"):
                if _close(word, form):
                    found |= self._exact[form]
            else:
                stem = form[:-1]
                length = len(stem)
                if any(_close(word[:end], stem) for end in (length, length - 1, length + 1)):
                    found |= self._stems[stem]
        return found

    def _candidates(self, initial: str) -> tuple[str, ...]:
        if initial not in self._by_initial:
            exact = (form for form in self._exact if len(form) >= SHORTEST_MISSPELT)
            stems = (f"{stem}*" for stem in self._stems if len(stem) >= SHORTEST_STEM)
            self._by_initial[initial] = tuple(
                form
                for form in (*exact, *stems)
                if form[0] == initial and (form in self._misspelt_forms or len(form) > LONG_STEM)
            )
        return self._by_initial[initial]


def _close(word: str, form: str) -> bool:
    allowed = 2 if len(form) >= LONG_STEM else 1
    if abs(len(word) - len(form)) > allowed:
        return False
    return OSA.distance(word, form, score_cutoff=allowed) <= allowed


def _union(masks: Iterable[int]) -> int:
    together = 0
    for mask in masks:
        together |= mask
    return together


def _forms(part: str) -> Iterator[str]:
    for alternative in part.split("|"):
        if alternative in GROUPS:
            yield from (fold(form) for form in GROUPS[alternative].split())
        else:
            yield fold(alternative)


def _compile(sign: str, strength: Strength, line: str, vocabulary: Vocabulary) -> Line:
    parts: list[tuple[int, bool]] = []
    forbidden, width, longest, after = 0, 0, LONGEST_MESSAGE, False
    for item in line.split():
        if item == ">":
            after = True
        elif item.startswith("/"):
            width = int(item[1:])
        elif item.startswith("="):
            longest = int(item[1:])
        elif item.startswith("-"):
            forbidden |= vocabulary.bit(item[1:])
        else:
            parts.append((vocabulary.bit(item), after))
            after = False
    needs = _union(bits for bits, _ in parts)
    return Line(sign, strength, tuple(parts), needs, forbidden, width or len(parts) + SPARE_WORDS, longest)


_VOCABULARY = Vocabulary()
_LINES: tuple[Line, ...] = tuple(
    _compile(sign.name, strength, line, _VOCABULARY)
    for sign in SIGNS
    for strength, lines in (
        (Strength.CERTAIN, sign.certain),
        (Strength.LIKELY, sign.likely),
        (Strength.POSSIBLE, sign.possible),
        (Strength.HINT, sign.hint),
        (Strength.VAGUE, sign.vague),
    )
    for line in lines
)
_IDIOMS: tuple[Line, ...] = tuple(
    _compile("idiom", Strength.CERTAIN, line, _VOCABULARY) for line in IDIOMS
)
_TRACES: tuple[tuple[Line, float], ...] = tuple(
    (_compile(trace.sign, Strength.HINT, trace.words, _VOCABULARY), trace.weight) for trace in TRACES
)
_TASK = _VOCABULARY.bit("TASK")
_THEME = _VOCABULARY.bit("THEME")
_ASKING = _VOCABULARY.bit("ASKING")
_PET = _VOCABULARY.bit("PET")
_CHILD = _VOCABULARY.bit("CHILD")
_CURIOUS = _VOCABULARY.bit("CURIOUS")
_CONCERNED = _VOCABULARY.bit("ME|NOW|HELP")
_WORKER = _VOCABULARY.bit("WORKER")
_ABOUT_WORK = _THEME | _TASK | _WORKER | _VOCABULARY.bit("ORG")
_PAST = _VOCABULARY.bit("PAST")
_NOW = _VOCABULARY.bit("NOW")


@lru_cache(maxsize=32768)
def _groups(word: str) -> int:
    folded = fold(word)[:LONGEST_WORD]
    if folded.isdigit():
        folded = "number"
    found = _VOCABULARY.groups(_REPEATED.sub(r"\1", folded))
    if _REPEATED.search(folded):
        found |= _VOCABULARY.groups(_REPEATED.sub(r"\1\1", folded))
    return found


@lru_cache(maxsize=32768)
def _joined_groups(first: str, second: str) -> int:
    return _VOCABULARY.compound(fold(first)[:LONGEST_WORD], fold(second)[:LONGEST_WORD])


@lru_cache(maxsize=32768)
def _apart(word: str) -> tuple[str, ...]:
    pieces = _VOCABULARY.apart(fold(word)) if len(word) <= LONGEST_WORD else ()
    return pieces if len(pieces) > 1 else (word,)


def distress(text: str) -> Distress | None:
    """Return the sign of danger or distress now in *text*, or None when there is none."""
    sentences = [(sentence, _without_idioms(_read(sentence))) for sentence in _sentences(text)]
    everything = _union(_union(groups) for _, groups in sentences)
    for number, (sentence, groups) in enumerate(sentences):
        around = sentences[max(0, number - 1) : number + 2]
        heard = _heard(_union(groups), _union(_union(nearby) for _, nearby in around), everything)
        for line in _LINES:
            if line.strength in heard and not _about_a_pet(line, groups) and (places := _places(line, groups)):
                return Distress(line.sign, tuple(sentence[place] for place in sorted(set(places))))
    for (first, groups), (second, following) in pairwise((*sentences, ((), []))):
        enough = ENOUGH + (SUSPICION if everything & _ABOUT_WORK else 0)
        if found := _traces((*first, *second), [*groups, *following], enough) or _traces(first, groups, enough):
            return found
    return None


def _traces(passage: Sequence[str], groups: Sequence[int], enough: float) -> Distress | None:
    """Return the distress that many small traces in one passage add up to."""
    total, strongest, sign = 0.0, 0.0, ""
    told: set[int] = set()
    for line, weight in _TRACES:
        if places := _places(line, groups):
            total += weight
            told.update(places if weight > 0 else ())
            if line.sign and weight > strongest:
                strongest, sign = weight, line.sign
    if not sign or total < enough:
        return None
    return Distress(sign, tuple(passage[place] for place in sorted(told)))


def _read(sentence: Sequence[str]) -> list[int]:
    read = [_groups(word) for word in sentence]
    for place, (first, second) in enumerate(pairwise(sentence)):
        read[place] |= _joined_groups(first, second)
    return read


def _sentences(text: str) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for piece in _SENTENCE_END.split(canonical(text)):
        sentence = tuple(part for word in words(piece) for part in _apart(word))
        if found and len(found[-1]) <= SHORT_SENTENCE:
            found[-1] += sentence
        elif sentence:
            found.append(sentence)
    return found


def _heard(sentence: int, around: int, message: int) -> frozenset[Strength]:
    """Return the strengths of sign that count in a *sentence*, given its neighbours and the whole message."""
    now = sentence & _NOW
    supposed = sentence & _WORKER and sentence & _ASKING
    heard = {Strength.CERTAIN}
    if now or not (supposed or sentence & _PAST):
        heard.add(Strength.LIKELY)
        if now or not sentence & _THEME:
            heard.add(Strength.POSSIBLE)
            if not around & _TASK:
                heard.add(Strength.VAGUE)
    out_of_curiosity = sentence & _CURIOUS and not sentence & _CONCERNED
    if not message & _ABOUT_WORK and not sentence & _PAST and not out_of_curiosity:
        heard.add(Strength.HINT)
    return frozenset(heard)


def _about_a_pet(line: Line, groups: Sequence[int]) -> bool:
    present = _union(groups)
    return bool(line.sign in BODILY and present & _PET and not present & _CHILD)


def _without_idioms(groups: Sequence[int]) -> list[int]:
    left = list(groups)
    for idiom in _IDIOMS:
        if places := _places(idiom, left):
            for place in places:
                left[place] = left[place] & (_TASK | _THEME)
    return left


def _places(line: Line, groups: Sequence[int]) -> tuple[int, ...]:
    """Return where the parts of *line* stand close together in a sentence, or nothing."""
    present = _union(groups)
    if line.needs & ~present or line.forbidden & present or len(groups) > line.longest:
        return ()
    for start, word in enumerate(groups):
        if word & line.needs:
            window = range(start, min(start + line.width, len(groups)))
            if places := _assign(line.parts, groups, window, ()):
                return places
    return ()


def _assign(
    parts: Sequence[tuple[int, bool]], groups: Sequence[int], window: range, taken: tuple[int, ...]
) -> tuple[int, ...]:
    if not parts:
        return taken
    bits, after = parts[0]
    for place in window:
        if groups[place] & bits and place not in taken and not (after and place < taken[-1]):
            rest = _assign(parts[1:], groups, window, (*taken, place))
            if rest:
                return rest
    return ()
