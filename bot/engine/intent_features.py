"""What of a message tells an intent from another: pieces of its words, words near each other, words that ask.

No lexicon is asked: the examples are many, and Voikko's base forms added nothing.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.engine.model import Floats
from bot.finnish.function_words import QUESTION_WORDS
from bot.finnish.spoken import standard_forms
from bot.finnish.text import fold

SLOTS = 32_768
"""Places for features, which share them by their CRC: the same words, the same places on every machine. Half as
many lose two intents in a hundred."""

MOST_WORDS = 80
"""Words that are looked at together; behind them a message only tells on."""

PIECE = 4
"""Letters in a piece of a word; pieces of 3 and 5 besides made it slower and no better."""

BEGINNING = 4
"""Letters of a word that count where it is seen near another."""

REACH = 3
"""Words up to so far apart are seen together ("perun sen eilisen ehdotuksen")."""

TOGETHER = ASKING = 2.0
"""What two words together, and a word that asks, count beside a piece of a word, which counts one."""

SHORT = 6
"""Words up to which the length of a message tells something: a command is short."""

_REFERENCE = re.compile(r"[2-9a-hj-km-np-tv-z]{5}-[2-9a-hj-km-np-tv-z]{5}")
_REFERENCE_WORD = "viite"
_ASKING_ENDING = re.compile(r"(?<!k)ko(?:han|s)?$")
_QUESTION_WORDS = frozenset(fold(word) for word in QUESTION_WORDS)


def slots_of(written: Sequence[str], *, questioned: bool) -> tuple[NDArray[np.intp], Floats]:
    """Return the slots of the words *written*, and how much each counts; *questioned*: with a question mark."""
    spoken = tuple(map(_plain, written[:MOST_WORDS]))
    amounts = dict.fromkeys(chain.from_iterable(map(_piece_slots, spoken)), 1.0)
    amounts |= dict.fromkeys(_together(spoken), TOGETHER)
    amounts |= dict.fromkeys(chain.from_iterable(map(_asking_slots, spoken)), ASKING)
    for feature in _as_a_whole(spoken, questioned=questioned):
        amounts.setdefault(_slot(feature), 1.0)
    return np.fromiter(amounts, np.intp, len(amounts)), np.fromiter(
        amounts.values(), np.float32, len(amounts)
    )


def forget_words() -> None:
    """Let go of the words that are kept ready: thousands of examples have others than the messages to come."""
    for kept in (_plain, _beginning, _piece_slots, _asking_slots):
        kept.cache_clear()


def _together(spoken: tuple[str, ...]) -> list[int]:
    """Return the slots of words that stand near each other."""
    beginnings = [*map(_beginning, spoken)]
    return [
        crc32(second, begun) % SLOTS
        for apart in range(1, REACH + 1)
        for (_, begun), (second, _) in zip(beginnings, beginnings[apart:], strict=False)
    ]


def _as_a_whole(spoken: tuple[str, ...], *, questioned: bool) -> tuple[str, ...]:
    """Return how the message begins, ends and is long."""
    if not spoken:
        return ()
    first, last = spoken[0], spoken[-1]
    length = f"#{min(len(spoken), SHORT)}"
    return (f"^{first}", f"^{first[:BEGINNING]}", f"{last}$", length, *(("?",) if questioned else ()))


def _slot(feature: str) -> int:
    return crc32(feature.encode()) % SLOTS


@lru_cache(maxsize=16384)
def _plain(word: str) -> str:
    """Return the standard form of *word* without dots; one reference number is like another."""
    return _REFERENCE_WORD if _REFERENCE.fullmatch(word) else fold(standard_forms(word)[0])


@lru_cache(maxsize=16384)
def _beginning(word: str) -> tuple[bytes, int]:
    """Return the beginning of *word*, and the CRC of a pair that it begins, to be gone on with."""
    beginning = word[:BEGINNING].encode()
    return beginning, crc32(beginning + b"_")


@lru_cache(maxsize=16384)
def _piece_slots(word: str) -> tuple[int, ...]:
    bounded = f" {word} "
    pieces = (bounded[at : at + PIECE] for at in range(max(1, len(bounded) - PIECE + 1)))
    return tuple(map(_slot, (f"={word}", *pieces)))


@lru_cache(maxsize=16384)
def _asking_slots(word: str) -> tuple[int, ...]:
    return tuple(map(_slot, _asking(word)))


def _asking(word: str) -> tuple[str, ...]:
    if word in _QUESTION_WORDS:
        return ("?w", f"?{word}")
    if _ASKING_ENDING.search(word):
        return ("?ko", f"?{word}")
    return ("?jos",) if word == "jos" else ()
