"""What of a message tells distress from everything else: words, base forms, pieces, word groups, and marks.

The groups of ``crisis_words.py`` (who, not, die, now, task …) carry what was learned from one way of saying it
over to others: *PERSON THREATEN DIE* is the same whoever the person is and however the words are misspelt. Base
forms and the groups count in pairs, too; a word that Voikko does not know stands for itself. A mark is what the
words do not show: that somebody is quoted, laughs, names a year or asks.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain, pairwise, product
from pathlib import Path
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.finnish.crisis_lines import Sentence, Vocabulary, union
from bot.finnish.crisis_words import GROUPS
from bot.finnish.morphology import morphs
from bot.finnish.spoken import standard_forms
from bot.finnish.text import canonical, fold, words

LEARNED = Path(__file__).parent / "crisis_examples" / "learned.npz"
"""What `crisis_learning` writes."""

SLOTS = 2_097_152
"""Places for features, which share them by their CRC: the same words, the same places on every machine. With a
quarter as many, three in ten more are heard for nothing."""

MOST_WORDS = 60
"""Words that are looked at together."""

MOST_SENTENCES = 40
"""Sentences that are looked at one by one."""

PIECE = 4
"""Letters in a piece of a word; pieces of 3 and 5 besides made it slower and no better."""

READINGS = 2
"""Base forms of a word that count where it is seen near another."""

REACH, GROUP_REACH = 3, 5
"""Words up to so far apart are seen together; groups further, being fewer."""

GROUP = 1.5
"""What a word group counts beside anything else, which counts one."""

SHORT = 6
"""Words up to which the length of a message tells something."""

ASKED = "?"
"""The mark of a question."""

MARKS = {
    "quoted": re.compile(r"[\"”“„»«]|(?<!\w)['’].+['’](?!\w)"),
    "laughs": re.compile(
        r"[:;=]-?[dp)]+(?!\w)|\bxd\b|\b(?:ha){2,}h?\b|\bhih|\bheh|\blol\b|[😂🤣😅😄😆😊😀🎉]"
    ),
    "year": re.compile(r"\b(?:19|20)\d\d\b|-luvu"),
}
"""Further marks of a sentence, and how they are known. Like any word they only weigh: somebody in danger quotes and
laughs, too. As numbers about the message besides they made it miss messages that quote a farewell."""

_MARKING, _LAUGHS = frozenset("\"”“„»«'’:;=0123456789😂🤣😅😄😆😊😀🎉"), ("haha", "hih", "heh", "lol", "xd")
"""Letters and laughs without which there is none of them."""

PICTURES = str.maketrans(
    {
        "🆘": " hätä ",
        "🚨": " hälytys ",
        "🚑": " ambulanssi ",
        "🚒": " palokunta ",
        "🔪": " veitsi ",
        "🔫": " ase ",
        "🩸": " veri ",
        "💊": " lääke ",
        "⚰": " arkku ",
    }
)
"""Pictures that are read as the word they stand for: some messages of danger have few others."""

_ALL = "#all"
_PLAIN, _QUESTION = frozenset[str](), frozenset((ASKED,))
VOCABULARY = Vocabulary()
_BITS = tuple((VOCABULARY.bit(name), name) for name in GROUPS)
_SENTENCE_END = re.compile(r"(?<=[.!?;\n…])\s+|\n+|\bmutta\b|\bmut\b|(?<=,)\s+ja\b")


@dataclass(frozen=True, slots=True)
class Passage:
    """A whole message, a sentence of it, or two that follow each other."""

    said: Sentence
    marks: frozenset[str]

    def __add__(self, other: "Passage") -> "Passage":
        """Return both passages read as one."""
        return Passage(self.said + other.said, self.marks | other.marks)

    def slots(self) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
        """Return the slots of the passage, and how much each counts."""
        said = self.said.words[:MOST_WORDS]
        groups = self.said.groups[:MOST_WORDS]
        amounts = dict.fromkeys(chain.from_iterable(map(_word_slots, said)), 1.0)
        amounts |= dict.fromkeys(_together(said), 1.0)
        amounts |= dict.fromkeys(chain.from_iterable(map(_group_slots, groups)), GROUP)
        amounts |= dict.fromkeys(_groups_together(groups), GROUP)
        amounts[_slot(f"#{min(len(said), SHORT)}")] = 1.0
        if self.marks:
            amounts |= dict.fromkeys(map(_slot, self.marks), 1.0)
            amounts |= dict.fromkeys(_marked(self.marks, groups), GROUP)
        return (
            np.fromiter(amounts, np.intp, len(amounts)),
            np.fromiter(amounts.values(), np.float64, len(amounts)),
        )

    def features(self) -> tuple[tuple[int, ...], ...]:
        """Return the slots of each word in its order, and last those of what belongs to all of them."""
        said, groups = self.said.words[:MOST_WORDS], self.said.groups[:MOST_WORDS]
        read = ((*_word_slots(word), *_group_slots(mask)) for word, mask in zip(said, groups, strict=True))
        return (*read, tuple(map(_slot, (_ALL, *sorted(self.marks)))))


def passages(text: str) -> tuple[Passage, ...]:
    """Return *text* as a whole, then its sentences and each two that follow each other; nothing without words."""
    pieces = [
        (words(piece), _marks(piece)) for piece in _SENTENCE_END.split(canonical(text).translate(PICTURES))
    ]
    single = [Passage(VOCABULARY.read(said), marks) for said, marks in pieces if said]
    if len(single) < 2:
        return tuple(single)
    groups = tuple(chain.from_iterable(passage.said.groups for passage in single))
    together = tuple(chain.from_iterable(passage.said.words for passage in single))
    marks = frozenset(chain.from_iterable(passage.marks for passage in single))
    whole = Passage(Sentence(together, groups, union(groups)), marks)
    near = single[:MOST_SENTENCES]
    return (whole, *near, *(first + second for first, second in pairwise(near)))


def _marks(piece: str) -> frozenset[str]:
    asked = _QUESTION if ASKED in piece else _PLAIN
    if _MARKING.isdisjoint(piece) and not any(laugh in piece for laugh in _LAUGHS):  # as nearly all are
        return asked
    return asked.union(name for name, mark in MARKS.items() if mark.search(piece))


def _marked(marks: frozenset[str], groups: Sequence[int]) -> Iterator[int]:
    """Yield each mark with each group; a question mark stands with too many to tell anything."""
    if telling := sorted(marks - {ASKED}):
        yield from (_slot(f"{mark}|{name}") for mark, name in product(telling, _named(union(groups))))


def _together(said: Sequence[str]) -> Iterator[int]:
    """Return the slots of the pairs, without a loop of its own: this is what a message takes most time for."""
    pairs = (map(_pair_slots, said, said[apart:]) for apart in range(1, REACH + 1))
    return chain.from_iterable(chain.from_iterable(pairs))


def _groups_together(groups: Sequence[int]) -> Iterator[int]:
    named = [(place, mask) for place, mask in enumerate(groups) if mask]
    for number, (place, mask) in enumerate(named):
        for later, other in named[number + 1 : number + 1 + GROUP_REACH]:
            if later - place <= GROUP_REACH:
                yield from _group_pair_slots(mask, other)


def _slot(feature: str) -> int:
    return crc32(feature.encode()) % SLOTS


@lru_cache(maxsize=16384)
def _base_forms(word: str) -> tuple[str, ...]:
    """Return what *word* and its parts are forms of, without dots; itself where nobody knows it."""
    return tuple(_known_forms().get(word, "").split()) or _forms_by_voikko(word)


@cache
def _known_forms() -> Mapping[str, str]:
    """Return the base forms of the examples' words, so that most messages do without Voikko's lexicon.

    Those of a word are taken apart when it is met: nobody waits for thirty thousand that are not.
    """
    with np.load(LEARNED, allow_pickle=False) as stored:
        lines = stored["forms"].tobytes().decode().split("\n") if "forms" in stored else ()
    return dict(line.split(" ", 1) for line in lines)


def forms_to_keep(texts: Iterable[str]) -> str:
    """Return the words of *texts* and their base forms as they are kept: a word and its forms on a line."""
    said = {word for text in texts for passage in passages(text)[:1] for word in passage.said.words}
    return "\n".join(" ".join((word, *_forms_by_voikko(word))) for word in sorted(said))


def _forms_by_voikko(word: str) -> tuple[str, ...]:
    forms = standard_forms(word)
    for form in (word, *forms):
        if readings := morphs(form):
            named = (name for morph in readings for name in (morph.root, morph.base, *morph.parts))
            return tuple(dict.fromkeys(map(fold, named)))
    return (fold(forms[0]),)


@lru_cache(maxsize=16384)
def _word_slots(word: str) -> tuple[int, ...]:
    plain = fold(standard_forms(word)[0])
    bounded = f" {plain} "
    pieces = {bounded[at : at + PIECE] for at in range(max(1, len(bounded) - PIECE + 1))}
    return tuple(map(_slot, (f"={plain}", *(f"~{base}" for base in _base_forms(word)), *sorted(pieces))))


@lru_cache(maxsize=65536)
def _pair_slots(first: str, second: str) -> tuple[int, ...]:
    pairs = product(_base_forms(first)[:READINGS], _base_forms(second)[:READINGS])
    return tuple(_slot(f"{one}_{other}") for one, other in pairs)


@lru_cache(maxsize=4096)
def _named(mask: int) -> tuple[str, ...]:
    return tuple(name for bit, name in _BITS if mask & bit)


@lru_cache(maxsize=4096)
def _group_slots(mask: int) -> tuple[int, ...]:
    return tuple(_slot(f"G{name}") for name in _named(mask))


@lru_cache(maxsize=16384)
def _group_pair_slots(first: int, second: int) -> tuple[int, ...]:
    return tuple(_slot(f"G{one}|{other}") for one in _named(first) for other in _named(second))
