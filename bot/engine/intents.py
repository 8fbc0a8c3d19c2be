"""What a message wants to do with a proposal, where it wants to do something at all: ``Intents``.

Sure matches first: what stands in `aikeet.yaml` word for word is what it says there. Everything else is judged
by its likeness to the examples there, as learned in `bot.engine.intent_learning`. It answers nothing and starts
nothing: what follows from an intent is the business of the dialogue, and distress comes before it.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from bot.engine.intent_features import SLOTS, slots_of
from bot.engine.model import Floats
from bot.engine.normalise import sentences
from bot.finnish.function_words import QUESTION_WORDS
from bot.finnish.spoken import standard_forms
from bot.finnish.text import comparable, fold, words

SURE_FROM, LIKELY_FROM = 0.45, 0.35
"""The least score that counts, between 0 (like nothing) and 1 (like its examples), where an answer to the message is
sure as well, and where none is. Of 520 wishes in tests/engine/intents.jsonl 480 are understood so, and 8 of 338
look-alikes are taken for one. When this was chosen it was 325 of 353, 5 of 231, and 32 of 6,668 other messages; from
0.35 for all 324, 7 and 64, from 0.4 313, 5 and 28."""

MOST_SENTENCES = 12
"""Sentences that are looked at one by one; whoever wants something has said so by then."""

_CLAUSE_END = re.compile(
    r"(?:[:,]|\s[–—])\s(?:(?:koska|kun|ku|sillä)\s)?|\s(?:koska|kun|ku|sillä)\s", re.IGNORECASE
)
"""Where what is wished ends and why begins."""

NO_INTENT = "ei"
"""The key of examples that resemble an intent and are none."""


class Intent(StrEnum):
    """What somebody wants to do; the values are the keys of `aikeet.yaml`."""

    PROPOSE = "ehdota"
    RESUME = "jatka"
    CANCEL = "keskeytä"
    WITHDRAW = "peru"
    OWN = "omat"
    FORGET = "poista"


_BEFORE_A_STORY = np.array([intent in (Intent.PROPOSE, Intent.WITHDRAW) for intent in Intent])
"""What is wished before it is told why. «En jaksa tätä, …» is no wish to stop the form."""


@dataclass(frozen=True, slots=True)
class Learned:
    """What was learned: the weight of every slot for each intent, in their order, and how rare the slot is."""

    weights: Floats
    rarity: Floats

    def scores(self, written: Sequence[str], *, questioned: bool) -> NDArray[np.float64]:
        """Return how much the words *written* are like each intent, in the order of `Intent`."""
        slots, amounts = slots_of(written, questioned=questioned)
        amounts = amounts * self.rarity[slots]
        length = float(np.linalg.norm(amounts))
        if not length:
            return np.zeros(len(Intent))
        return np.asarray(self.weights[:, slots] @ amounts / length, dtype=np.float64)


NOTHING_LEARNED = Learned(np.zeros((len(Intent), SLOTS), np.float32), np.zeros(SLOTS, np.float32))


@dataclass(frozen=True, slots=True)
class Intents:
    """The intents that one knowledge base understands. *said* are its examples, by their folded words."""

    learned: Learned
    said: Mapping[str, Intent | None] = field(repr=False)

    def of(self, text: str, least: float = SURE_FROM) -> Intent | None:
        """Return what *text* wants to do, or None where it asks, tells or chats: is less like a wish than *least*."""
        key = comparable(text)
        if not key or key in self.said:
            return self.said.get(key)
        scores = self._scores(text)
        best = int(scores.argmax())
        intent = tuple(Intent)[best]
        if scores[best] < least or (intent is Intent.PROPOSE and _asks_about_it(text)):
            return None
        return intent

    def why(self, text: str) -> str:
        """Return in one line, for editors, the intents that *text* is likest to, or that it is an example."""
        key = comparable(text)
        if key in self.said:
            return f"an example of {self.said[key] or NO_INTENT}"
        scores = self._scores(text)
        likest = [f"{tuple(Intent)[place]} {scores[place]:+.2f}" for place in np.argsort(-scores)[:2]]
        needed = f"from {SURE_FROM:+.2f}, or {LIKELY_FROM:+.2f} where no answer is sure"
        return f"{', '.join(likest)} ({needed})"

    def _scores(self, text: str) -> NDArray[np.float64]:
        """Return the scores of *text*, as a whole or by one of its sentences.

        A wish may follow a story ("Olemme pieni yhdistys. Meillä olisi idea.") or begin one ("Haluan ehdottaa
        haastetta, nuoret jäävät yksin"), but where any sentence asks, the message is a question unless it is like a
        wish as a whole.
        """
        scores = self.learned.scores(words(text), questioned="?" in text)
        told = sentences(text)[:MOST_SENTENCES]
        if any(sentence.asks for sentence in told):
            return scores
        for sentence in told:
            if len(told) > 1 and len(sentence.words) > 1:
                scores = np.maximum(scores, self.learned.scores(sentence.words, questioned=False))
            opening, story = map(words, parted(sentence.text))
            if len(opening) > 1 and story:
                scores = np.maximum(scores, _BEFORE_A_STORY * self.learned.scores(opening, questioned=False))
        return scores


def parted(sentence: str) -> tuple[str, str]:
    """Return the clause with which *sentence* begins, and what follows: it may be a wish, and what it is about."""
    opening, *rest = _CLAUSE_END.split(sentence, maxsplit=1)
    return opening, "".join(rest)


def _asks_about_it(text: str) -> bool:
    """Tell whether *text* asks how, where, when or by whom something is proposed, rather than to propose it."""
    return any(form in _ASKING_WORDS for word in words(text) for form in map(fold, standard_forms(word)))


_ASKING_WORDS = frozenset(map(fold, (QUESTION_WORDS | {"millä"}) - {"koska", "mikä", "minkä", "mitä"}))
"""Question words but for those that also say "because" and "which"."""


def said_in(examples: Mapping[str, Iterable[str]]) -> dict[str, Intent | None]:
    """Return what each example says, by its key."""
    return {
        comparable(text): None if name == NO_INTENT else Intent(name)
        for name, texts in examples.items()
        for text in texts
    }
