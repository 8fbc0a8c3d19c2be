"""What the engine's five steps hand to each other, and what it answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
"""One number per phrasing or per answer."""


class How(StrEnum):
    """By which road a written word was understood."""

    IGNORED = "filler"
    FUNCTION = "function word"
    LEXICON = "Voikko"
    OWN = "own word of the base"
    DOTS = "dots restored"
    SPLIT = "own word plus a known rest"
    JOINED = "two words that the base writes as one"
    REPAIRED = "spelling repaired"
    UNKNOWN = "unknown"


AS_WRITTEN = frozenset({How.LEXICON, How.OWN, How.DOTS})
"""How a word was understood that is nobody's guess."""


@dataclass(frozen=True, slots=True)
class Word:
    """A written word and what it was understood as.

    *terms* are base forms, compound parts and synonym groups with their weight from zero to one;
    *shape* is the spelling whose letters are compared; *weight* is how much the word matters at all.
    """

    written: str
    shape: str
    terms: Mapping[str, float]
    weight: float
    how: How
    subjects: frozenset[str] = frozenset()
    asks: bool = False
    """Whether it is a question word."""
    says_more: bool = False
    """Whether it only contains the name of its subject ("harjoittelusopimus")."""
    rest: str = ""
    """The other word, where it is an own word of the base written together with one (minno|ryhmälle, kesä|minno)."""
    told: bool = False
    """Whether it stands in a sentence that only tells, in a message where another one asks."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A message after the first two steps. *subjects* are those that its words name."""

    text: str
    words: tuple[Word, ...]
    subjects: frozenset[str]

    @property
    def terms(self) -> dict[str, float]:
        """Return each term of the message with its greatest weight."""
        weights: dict[str, float] = {}
        for word in self.words:
            for term, weight in word.terms.items():
                weights[term] = max(weights.get(term, 0.0), weight * word.weight)
        return weights


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of one answer's score, each from about zero to one, before they are weighed."""

    letters: float
    coverage: float
    votes: float
    anchor: float
    learned: float = 0.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """One answer that came into question. *score* is the calibrated confidence that it is the right one."""

    id: str
    score: float
    strength: float
    parts: Parts


class Decision(StrEnum):
    """What the bot does with a message."""

    ANSWER = "answer"
    CHOOSE = "choose"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The engine's whole answer to one message, with its reasons.

    *answers* holds one candidate, or one per question where the message asked several; *offered* the ids of the
    two to four buttons, best first; *candidates* the best five found. *distress* names the sign and words that
    put the crisis answer first.
    """

    decision: Decision
    answers: tuple[Candidate, ...]
    offered: tuple[str, ...]
    candidates: tuple[Candidate, ...]
    readings: tuple[Reading, ...]
    known: float = 0.0
    """The share of the message's weight that any phrasing has."""
    distress: str | None = None
