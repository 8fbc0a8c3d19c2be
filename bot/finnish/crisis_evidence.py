"""What a whole message gives for and against distress, as a few numbers: ``numbers(found, likenesses, signed)``.

How much its passages are like distress is learned elsewhere and handed in. A *sign*, a combination of words that
says danger outright (``crisis_signs.py``), is found here. What the numbers weigh is learned, too, from messages
that were not learned from otherwise (``crisis_learning.py``).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import log1p

import numpy as np
from numpy.typing import NDArray

from bot.finnish.crisis_features import ASKED, VOCABULARY, Passage
from bot.finnish.crisis_lines import Lines, Sentence, places
from bot.finnish.crisis_signs import SIGNS

NUMBERS = (
    "one",
    "likest",
    "whole",
    "sentence",
    "read",
    "sentences",
    "sign",
    "work",
    "asked",
    "words",
)
"""What ``numbers`` returns: a constant one, how like distress the likest passage, the whole and the likest sentence
are, what the network makes of the whole, how many sentences there are besides, whether a sign, work and a question mark
stand in the message, and the words of the likest passage. Groups of danger besides, what the network makes of each
sentence, and how sure the engine is of its answer, changed nothing."""


MOST_SENTENCES = 8
"""Sentences besides that count: what one in a hundred says is no surer than one in eight."""

LONGEST = 30
"""Different words of a passage that count as its length: what has more resembles no example."""


@dataclass(frozen=True, slots=True)
class Distress:
    """The sign that fired and the words of the message that carried it."""

    sign: str
    words: tuple[str, ...]


_SIGNS = tuple((sign, VOCABULARY.compile(line)) for sign, lines in SIGNS.items() for line in lines)
_SIGN_LINES = Lines(line for _, line in _SIGNS)
_WORK = (
    VOCABULARY.bit("TASK") | VOCABULARY.bit("THEME") | VOCABULARY.bit("WORKER") | VOCABULARY.bit("ORG|WORK")
)


def sign_in(found: Sequence[Passage]) -> Distress | None:
    """Return the sign in the passages of a message, or None when there is none."""
    return next(filter(None, (_sign(passage.said) for passage in found[1:] or found)), None)


def numbers(
    found: Sequence[Passage], likenesses: Sequence[float], read: float, signed: bool
) -> NDArray[np.float64]:
    """Return the NUMBERS of a message from its passages, how like distress each is, and whether there is a sign.

    *read* is what the network makes of the whole.
    """
    # the whole, the sentences, and each two that follow each other; or only the whole
    sentences = likenesses[1 : len(found) // 2 + 1] or likenesses
    besides = len(sentences) - 1
    likest = max(range(len(found)), key=likenesses.__getitem__)
    return np.array(
        (
            1.0,
            likenesses[likest],
            likenesses[0],
            max(sentences),
            read,
            log1p(min(besides, MOST_SENTENCES)),
            signed,
            bool(found[0].said.present & _WORK),
            ASKED in found[0].marks,
            min(len({*found[likest].said.words}), LONGEST),
        ),
        dtype=np.float64,
    )


def _sign(sentence: Sentence) -> Distress | None:
    for sign, line in map(_SIGNS.__getitem__, _SIGN_LINES.near(sentence.present)):
        if found := places(line, sentence):
            return Distress(sign, tuple(sentence.words[place] for place in sorted(found)))
    return None
