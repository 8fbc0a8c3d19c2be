"""Lines of word groups, compiled, and where a sentence holds one: the mechanism under ``crisis.py``.

A word is read on its folded letters: as it stands, by its stem or ending, as a misspelling of a telling word,
as the first half of a compound typed in two, or as several words run together. Each reading is a set of word
groups, kept as bits of one integer. Knows how lines are written, and nothing of what they mean.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz.distance import OSA

from bot.finnish.crisis_words import GROUPS, MISSPELT, ORDINARY, RUN_TOGETHER
from bot.finnish.text import LONGEST_MESSAGE, fold

LONGEST_WORD = 30
"""Letters of a word that are read: no stem here comes near it."""
SHORTEST_MISSPELT = 5
"""Letters from which on a word may be a misspelling; shorter ones have too many true neighbours."""
SHORTEST_STEM = 8
"""Letters from which on the beginning of a word may be misspelt."""
LONG_WORD = 11
"""Letters from which on two mistakes are allowed ("pudotettiin" is two away from "puukotettiin")."""
SHORTEST_JOINED = 8
"""Letters from which on a word may have been typed in two, or be two typed in one."""
SPARE_WORDS = 3
"""Words that may stand between the parts of a line that states no width of its own."""

CACHED_WORDS = 50_000
"""Readings of words that are remembered, before the memory is emptied."""

_OPENERS = tuple(RUN_TOGETHER.split())
_ORDINARY = frozenset(ORDINARY.split())
_REPEATED = re.compile(r"(.)\1{2,}")


@dataclass(frozen=True, slots=True)
class Line:
    """A compiled line: each part is the bit of its words, and whether it must follow the part before."""

    parts: tuple[tuple[int, bool], ...]
    needs: int
    forbidden: int
    width: int
    longest: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of a sentence, the groups of each, and the groups of all together."""

    words: tuple[str, ...]
    groups: tuple[int, ...]
    present: int

    def __add__(self, other: "Sentence") -> "Sentence":
        """Return both sentences read as one."""
        return Sentence(self.words + other.words, self.groups + other.groups, self.present | other.present)


class Vocabulary:
    """The word groups of all lines, and which of them a word belongs to."""

    def __init__(self) -> None:
        self._bits: dict[str, int] = {}
        self._exact: dict[str, int] = {}
        self._stems: dict[str, int] = {}
        self._beginnings: set[str] = set()
        self._endings: dict[str, int] = {}
        self._insides: dict[str, int] = {}
        self._candidates: dict[str, tuple[str, ...]] = {}
        self._misspelt = {form for group in MISSPELT.split() for form in GROUPS[group].split()}
        self._words: dict[str, tuple[tuple[str, ...], tuple[int, ...]]] = {}

    def bit(self, part: str) -> int:
        """Return the bit of the group or the alternatives *part*, adding it when new."""
        if part not in self._bits:
            self._bits[part] = 1 << len(self._bits)
            for form in _forms(part):
                self._add(form, self._bits[part])
        return self._bits[part]

    def compile(self, line: str) -> Line:
        """Return *line* ready for matching."""
        parts: list[tuple[int, bool]] = []
        forbidden, width, longest, after = 0, 0, LONGEST_MESSAGE, False
        for item in line.split():
            match item[0]:
                case ">":
                    after = True
                case "/":
                    width = int(item[1:])
                case "=":
                    longest = int(item[1:])
                case "-":
                    forbidden |= self.bit(item[1:])
                case _:
                    parts.append((self.bit(item), after))
                    after = False
        needs = union(bit for bit, _ in parts)
        return Line(tuple(parts), needs, forbidden, width or len(parts) + SPARE_WORDS, longest)

    def read(self, words: Sequence[str]) -> Sentence:
        """Return *words* as a sentence, words that were run together taken apart."""
        known = [self._known(word) for word in words]
        parted = tuple(part for parts, _ in known for part in parts)
        groups = [group for _, found in known for group in found]
        for place, (first, second) in enumerate(pairwise(parted)):
            groups[place] |= self._compound(fold(first), fold(second))
        return Sentence(parted, tuple(groups), union(groups))

    def _known(self, word: str) -> tuple[tuple[str, ...], tuple[int, ...]]:
        """Return the parts of *word* and the groups of each; the same word is worked out once."""
        known = self._words.get(word)
        if known is None:
            if len(self._words) > CACHED_WORDS:
                self._words.clear()
            parts = self._apart(word)
            known = self._words[word] = parts, tuple(map(self.groups, parts))
        return known

    def groups(self, word: str) -> int:
        """Return the groups of *word* as it stands, as a misspelling, and with repeated letters taken out."""
        folded = "number" if word.isdigit() else fold(word)[:LONGEST_WORD]
        found = self._groups(_REPEATED.sub(r"\1", folded))
        if _REPEATED.search(folded):
            found |= self._groups(_REPEATED.sub(r"\1\1", folded))
        return found

    def _add(self, form: str, bit: int) -> None:
        table = self._exact
        if form.startswith("*"):
            table, form = self._endings, form[1:]
            if form.endswith("*"):
                table, form = self._insides, form[:-1]
        elif form.endswith("*"):
            table, form = self._stems, form[:-1]
            self._beginnings.update(form[:end] for end in range(1, len(form) + 1))
        table[form] = table.get(form, 0) | bit

    def _groups(self, word: str) -> int:
        found = self._spelt(word)
        if len(word) >= SHORTEST_MISSPELT and word not in _ORDINARY and not self._surely_known(word):
            found |= self._corrected(word)
        return found

    def _spelt(self, word: str) -> int:
        found = self._exact.get(word, 0)
        for end in range(2, len(word) + 1):
            found |= self._stems.get(word[:end], 0)
        for start in range(1, len(word)):
            found |= self._endings.get(word[start:], 0)
        return found | union(bits for inside, bits in self._insides.items() if inside in word)

    def _surely_known(self, word: str) -> bool:
        ends = range(SHORTEST_MISSPELT, len(word) + 1)
        return word in self._exact or any(word[:end] in self._stems for end in ends)

    def _corrected(self, word: str) -> int:
        found = 0
        for form in self._candidates_like(word):
            if not form.endswith("*"):
                found |= self._exact[form] if _close(word, form) else 0
            elif any(_close(word[: len(form) + step], form[:-1]) for step in (-1, -2, 0)):
                found |= self._stems[form[:-1]]
        return found

    def _candidates_like(self, word: str) -> tuple[str, ...]:
        """Return the forms that *word* may be a misspelling of; the first letter is seldom mistyped."""
        initial = word[0]
        if initial not in self._candidates:
            forms = [form for form in self._exact if len(form) >= SHORTEST_MISSPELT]
            forms += [f"{stem}*" for stem in self._stems if len(stem) >= SHORTEST_STEM]
            self._candidates[initial] = tuple(
                form
                for form in forms
                if form[0] == initial and (form in self._misspelt or len(form) >= LONG_WORD)
            )
        return self._candidates[initial]

    def _compound(self, first: str, second: str) -> int:
        """Return the groups of the one word that *first* and *second* make when a space is left out."""
        if first + second[:2] not in self._beginnings:
            return 0
        joined = (first + second)[:LONGEST_WORD]
        ends = range(max(len(first) + 2, SHORTEST_JOINED), len(joined) + 1)
        return union(self._stems.get(joined[:end], 0) for end in ends)

    def _apart(self, word: str) -> tuple[str, ...]:
        if not SHORTEST_JOINED <= len(word) <= LONGEST_WORD or word in self._exact:
            return (word,)
        return self._pieces(fold(word)) or (word,)

    def _pieces(self, word: str) -> tuple[str, ...]:
        for opener in _OPENERS:
            if word.startswith(opener) and (rest := word.removeprefix(opener)):
                if rest in self._exact:
                    return (opener, rest)
                if pieces := self._pieces(rest):
                    return (opener, *pieces)
        return ()


class Lines:
    """Compiled lines, filed by one group that each of them needs, so that few are tried on a sentence.

    Of its groups, a line is filed under the one that the fewest lines need.
    """

    def __init__(self, lines: Iterable[Line]) -> None:
        needs = [tuple(_single(line.needs)) for line in lines]
        needed = Counter(bit for bits in needs for bit in bits)
        self._filed: dict[int, list[int]] = {}
        for number, bits in enumerate(needs):
            rarest = min(bits, key=lambda bit: (needed[bit], bit))
            self._filed.setdefault(rarest, []).append(number)
        self._any = union(self._filed)

    def near(self, present: int) -> list[int]:
        """Return, in order, the numbers of the lines that may stand in a sentence with the groups *present*."""
        return sorted(number for bit in _single(present & self._any) for number in self._filed[bit])


def _single(mask: int) -> Iterator[int]:
    """Yield each group of *mask* alone."""
    while mask:
        bit = mask & -mask
        yield bit
        mask ^= bit


def places(line: Line, sentence: Sentence) -> tuple[int, ...]:
    """Return where the parts of *line* stand close together in *sentence*, or nothing."""
    if line.needs & ~sentence.present or line.forbidden & sentence.present:
        return ()
    groups = sentence.groups
    if len(groups) > line.longest:
        return ()
    for start, word in enumerate(groups):
        if word & line.needs:
            window = range(start, min(start + line.width, len(groups)))
            if found := _assign(line.parts, groups, window, ()):
                return found
    return ()


def union(masks: Iterable[int]) -> int:
    """Return all the groups in *masks* together."""
    together = 0
    for mask in masks:
        together |= mask
    return together


def _assign(
    parts: Sequence[tuple[int, bool]], groups: Sequence[int], window: range, taken: tuple[int, ...]
) -> tuple[int, ...]:
    if not parts:
        return taken
    bit, after = parts[0]
    for place in window:
        if groups[place] & bit and place not in taken and not (after and place < taken[-1]):
            rest = _assign(parts[1:], groups, window, (*taken, place))
            if rest:
                return rest
    return ()


def _close(word: str, form: str) -> bool:
    allowed = 2 if len(form) >= LONG_WORD else 1
    return abs(len(word) - len(form)) <= allowed and OSA.distance(word, form, score_cutoff=allowed) <= allowed


def _forms(part: str) -> Iterator[str]:
    for alternative in part.split("|"):
        yield from GROUPS[alternative].split() if alternative in GROUPS else [alternative]
