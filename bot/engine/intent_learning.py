"""Learns from examples what tells each intent from the others and from questions.

A regularised least-squares classifier for each intent: its examples against all the rest. Half a second for
2,900 examples and 2,500 questions, so it is done where the indexes are built and kept with them.
"""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from bot.engine.evenly import evenly
from bot.engine.intent_features import SLOTS, forget_words, slots_of
from bot.engine.intents import NO_INTENT, NOTHING_LEARNED, Intent, Learned
from bot.finnish.text import comparable, words

SMOOTHNESS = 0.2
"""Regularisation; anything from 0.1 to 0.5 does about as well."""

LOOK_ALIKES = 2.0
"""What a look-alike of `ei` counts beside any other example: they stand where the border runs."""

MOST_QUESTIONS = 8000
"""Questions that are learned from, evenly chosen. Of 422 wishes (tests/engine/intents.jsonl) 394 are understood with
6,000, 393 with 8,000, 386 with all 11,607; of 3,014 other messages 11, 8 and 6 are taken for a wish."""

STEPS = 16
"""Steps of fitting, after which the same messages are understood as after forty."""

EXACT = 1e-12
"""What is left unexplained when there is nothing more to fit."""


def learn(examples: Mapping[str, Sequence[str]], questions: Iterable[str]) -> Learned:
    """Return what is learned from *examples* by their keys, and *questions*, which are no intents.

    A question that is also an example counts only as the example.
    """
    wanted = [(text, name) for name, texts in examples.items() for text in texts]
    if not wanted:
        return NOTHING_LEARNED
    said = {comparable(text) for text, _ in wanted}
    others = [text for text in questions if comparable(text) not in said]
    asked = [others[place] for place in evenly(len(others), MOST_QUESTIONS)]
    names = np.array([*(name for _, name in wanted), *("" for _ in asked)])
    return _fitted([*(text for text, _ in wanted), *asked], names)


def _fitted(texts: Sequence[str], names: NDArray[np.str_]) -> Learned:
    found = [slots_of(words(text), questioned="?" in text) for text in texts]
    forget_words()
    rows = np.repeat(np.arange(len(found)), [len(slots) for slots, _ in found])
    slots = np.concatenate([slots for slots, _ in found])
    rarity = np.log((1 + len(found)) / (1 + np.bincount(slots, minlength=SLOTS)))
    entries = rarity[slots] * np.concatenate([amounts for _, amounts in found])
    lengths = np.sqrt(np.bincount(rows, entries**2, minlength=len(found))) + 1e-9
    del found  # half of what is in memory here
    entries /= lengths[rows]
    smoothness = np.where(names == NO_INTENT, SMOOTHNESS / LOOK_ALIKES, SMOOTHNESS)
    weights = [
        _solved(rows, slots, entries, np.where(names == intent.value, 1.0, 0.0), smoothness)
        for intent in Intent
    ]
    return Learned(np.array(weights, np.float32), rarity.astype(np.float32))


def _solved(
    rows: NDArray[np.intp],
    slots: NDArray[np.intp],
    entries: NDArray[np.float64],
    wanted: NDArray[np.float64],
    smoothness: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Return the weight of every slot, by conjugate gradients: the examples are a sparse matrix."""

    def weigh(shares: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(np.bincount(slots, entries * shares[rows], minlength=SLOTS), dtype=np.float64)

    shares, rest, direction = np.zeros(len(wanted)), wanted, wanted
    size = float(rest @ rest)
    for _ in range(STEPS):
        if size < EXACT:  # no examples, or so few that nothing is left to explain
            break
        alike = np.bincount(rows, entries * weigh(direction)[slots], minlength=len(wanted))
        moved = alike + smoothness * direction
        step = size / float(direction @ moved)
        shares = shares + step * direction
        rest = rest - step * moved
        size, previous = float(rest @ rest), size
        direction = rest + size / previous * direction
    return weigh(shares)
