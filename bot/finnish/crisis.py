"""Recognise that somebody is in danger or distress now: ``distress(text)``.

How much a message is like examples of distress is learned (``crisis_learning.py``), and read from the whole
message and from each sentence of it, so that one sentence in a long letter is heard. A *sign*, a combination
of words that says danger outright (``crisis_signs.py``), adds to it. Recall comes before precision, but the
theme as a topic of work, a supposed case, the past and turns of speech are examples of the other kind.

Neither answers nor weighs how grave the danger is. Needs no Voikko.
"""

from dataclasses import dataclass
from functools import lru_cache

from bot.finnish.crisis_features import VOCABULARY, Passage, passages
from bot.finnish.crisis_learning import learned
from bot.finnish.crisis_lines import Lines, Sentence, places
from bot.finnish.crisis_signs import SIGNS

ENOUGH = -0.18
"""Likeness from which on a message is distress. Set by cross-validation so that 90 of 100 messages in `danger.txt`
are heard when they were not learned from; 29 of 6,074 ordinary messages then are for nothing, 9 in a hundred of those
that tell of work as people in need do. From -0.22 on 91 of 100, 40 and 12, from -0.1 on 86, 17 and 7."""

A_SENTENCE = 0.05
"""What one sentence must be liker for each other in the message: ten sentences have ten chances to resemble. At 0.1
six in a hundred more were lost between two neutral sentences, at 0 twice as many long questions were distress."""

BESIDE_WORK = 0.1
"""What a message that mentions work must be liker; at 0.2 six in a hundred more were lost beside a question."""

SIGNED = 0.3
"""What a sign adds; anything from 0.2 to 0.4 does about as well, and without signs six in a hundred are lost."""

UNSIGNED = "resembles"
"""The sign of what resembles examples and shows none."""

TOLD_WORDS = 5
"""Words that are named as the reason where no sign names them."""

REMEMBERED = 128
"""Messages whose finding is kept for a moment: a conversation asks several times about the same message."""


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


@lru_cache(maxsize=REMEMBERED)
def distress(text: str) -> Distress | None:
    """Return the sign of danger or distress now in *text*, or None when there is none."""
    found = passages(text)
    if not found:
        return None
    whole, *parts = found
    others = len(parts) // 2  # each sentence is there alone, and each but the last with the next one
    likeness, likest = max(
        ((_likeness(whole), whole), *((_likeness(part) - A_SENTENCE * others, part) for part in parts)),
        key=lambda pair: pair[0],
    )
    if likeness + SIGNED < ENOUGH:
        return None
    sign = next(filter(None, (_sign(passage.said) for passage in parts or found)), None)
    needed = ENOUGH + (BESIDE_WORK if whole.said.present & _WORK else 0) - (SIGNED if sign else 0)
    if likeness < needed:
        return None
    return sign or Distress(UNSIGNED, _telling(likest))


def load_examples() -> None:
    """Read what was learned now, so that no message has to wait for it."""
    learned()


def _likeness(passage: Passage) -> float:
    return learned().likeness(passage)


def _sign(sentence: Sentence) -> Distress | None:
    for sign, line in map(_SIGNS.__getitem__, _SIGN_LINES.near(sentence.present)):
        if found := places(line, sentence):
            return Distress(sign, tuple(sentence.words[place] for place in sorted(found)))
    return None


def _telling(passage: Passage) -> tuple[str, ...]:
    """Return the words without which *passage* would be least like distress, in its order."""
    said = passage.said.words
    if len(said) <= TOLD_WORDS:
        return said
    lacking = {place: _likeness(_without(passage, place)) for place in range(len(said))}
    carrying = sorted(lacking, key=lacking.__getitem__)[:TOLD_WORDS]
    return tuple(said[place] for place in sorted(carrying))


def _without(passage: Passage, place: int) -> Passage:
    said = passage.said
    words = said.words[:place] + said.words[place + 1 :]
    groups = said.groups[:place] + said.groups[place + 1 :]
    return Passage(Sentence(words, groups, said.present), passage.questioned)
