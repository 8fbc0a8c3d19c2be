"""Learns the network of ``crisis_network.py`` from examples: gradient descent, with a pace for each number of its own.

The pace is that of J. Duchi et al., Adaptive Subgradient Methods (2011): what is seldom seen learns faster. Words and
what the filters saw are left out at random meanwhile, so that nothing is leant on alone (N. Srivastava et al.,
Dropout, 2014). A round of 50,000 messages takes a core ten seconds.
"""

from collections.abc import Sequence

import numpy as np

from bot.finnish.crisis_network import (
    FILTERS,
    PLACES,
    SEEN,
    WIDTH,
    WINDOWS,
    Floats,
    Network,
    Places,
    Said,
    reach,
    said_in,
    shown_by,
    summary,
    vectors_of,
    windows,
)

ROUNDS, BATCH = 6, 64
"""How often all messages are seen, and how many at once."""

PACE, UNMOVED = 0.05, 1e-8
"""How far the first step goes, and the square of how far a number was moved that never was."""

LEFT_OUT_WORDS, LEFT_OUT_SEEN = 0.2, 0.3
"""Parts of the words' numbers and of what is weighed that are left out at random."""

OF_DANGER = 2.0
"""What a message of danger counts beside another one."""

SPREAD = 0.1
"""Standard deviation of the vectors before anything is learned."""

Features = Sequence[Sequence[int]]
"""A message as the features of each of its words."""

Parts = list[Floats]
"""The fields of a network in their order."""


def learn(danger: Sequence[Features], calm: Sequence[Features]) -> Network:
    """Return what tells *danger* from *calm*; the same for the same examples in the same order."""
    chance = np.random.default_rng(1)
    messages = [*danger, *calm]
    wanted = np.repeat(np.array([1, 0], np.float32), [len(danger), len(calm)])
    parts = _beginning(chance)
    squares: Parts = [np.full(part.shape, UNMOVED, np.float32) for part in parts]
    for _ in range(ROUNDS):
        order = chance.permutation(len(messages))
        for first in range(0, len(order), BATCH):
            chosen = order[first : first + BATCH]
            said = said_in([messages[place] for place in chosen])
            kept_words = _kept(chance, (len(said.words), WIDTH), LEFT_OUT_WORDS)
            kept_seen = _kept(chance, (len(chosen), SEEN), LEFT_OUT_SEEN)
            moving, places = slopes(Network(*parts), said, wanted[chosen], kept_words, kept_seen)
            _step(parts, squares, moving, places)
    return Network(*parts)


def _beginning(chance: np.random.Generator) -> Parts:
    """Return the numbers before anything is learned."""

    def drawn(*shape: int, spread: float) -> Floats:
        return chance.normal(0, spread, shape).astype(np.float32)

    return [
        drawn(PLACES, WIDTH, spread=SPREAD),
        np.vstack([drawn(size * WIDTH, FILTERS, spread=(size * WIDTH) ** -0.5) for size in WINDOWS]),
        np.zeros((len(WINDOWS), FILTERS), np.float32),
        drawn(SEEN, spread=SEEN**-0.5),
        np.zeros((), np.float32),
    ]


def slopes(
    network: Network, said: Said, wanted: Floats, kept_words: Floats, kept_seen: Floats
) -> tuple[Parts, Places]:
    """Return how the error of *network* over the messages *said* changes with each of its parts.

    Of the vectors only those at the places that are returned besides: the others do not matter to these messages.
    What is left out has 0 in *kept_words*, by word and number, or *kept_seen*, by message and weight. The error is the
    mean of the messages' logistic losses, those of danger counting OF_DANGER.
    """
    words = vectors_of(network.vectors, said) * kept_words
    shown = windows(words, said)
    filtered = [*map(shown_by, shown, network.filters_of_windows, network.biases)]
    *highest, mean = summary(words, filtered, said)
    seen = np.hstack((*highest, mean)) * kept_seen
    likely = 1 / (1 + np.exp(-(seen @ network.weights + network.bias)))
    of_odds = ((likely - wanted) * np.where(wanted, OF_DANGER, 1) / len(wanted)).astype(np.float32)

    of_seen = of_odds[:, None] * network.weights * kept_seen
    *of_highest, of_mean = np.split(of_seen, FILTERS * np.arange(1, len(WINDOWS) + 1), axis=1)
    of_filtered = [
        np.where((each > 0) & (each == said.each_word(most)), said.each_word(slope), np.float32(0))
        for each, most, slope in zip(filtered, highest, of_highest, strict=True)
    ]
    of_words = _of_words(network, said, of_filtered) + said.each_word(
        np.asarray(of_mean / said.lengths[:, None], np.float32)
    )
    of_vectors, places = _by_place(said.by_feature(of_words * kept_words), said)
    of_filters = np.vstack([window.T @ slope for window, slope in zip(shown, of_filtered, strict=True)])
    of_biases = np.vstack([slope.sum(axis=0) for slope in of_filtered])
    return [of_vectors, of_filters, of_biases, seen.T @ of_odds, of_odds.sum()], places


def _of_words(network: Network, said: Said, of_filtered: Sequence[Floats]) -> Floats:
    """Return how the error changes with each word's vector, by what the filters show around it and its neighbours."""
    spread = said.no_words()
    for size, filters, slope in zip(WINDOWS, network.filters_of_windows, of_filtered, strict=True):
        for apart, of_words in zip(reach(size), np.hsplit(slope @ filters.T, size), strict=True):
            spread[said.rows + apart] += of_words
    return spread[said.rows]


def _kept(chance: np.random.Generator, shape: tuple[int, ...], left_out: float) -> Floats:
    """Return 0 for what is left out and, for the rest, what makes up for it."""
    return np.asarray((chance.random(shape, np.float32) >= left_out) / (1 - left_out), np.float32)


def _by_place(of_words: Floats, said: Said) -> tuple[Floats, Places]:
    """Return the sums of what *of_words* has for the words at each place, and these places."""
    word = np.repeat(np.arange(len(said.words)), said.sizes)
    order = np.argsort(said.places, kind="stable")
    places, begins = np.unique(said.places[order], return_index=True)
    return np.add.reduceat(of_words[word[order]], begins), places


def _step(parts: Parts, squares: Parts, moving: Parts, places: Places) -> None:
    """Move *parts* against their slopes *moving*, each number the less the further it was moved before."""
    vectors, *others = zip(parts, squares, moving, strict=True)
    for part, square, slope in others:
        square += slope**2
        part -= PACE * slope / np.sqrt(square)
    part, square, slope = vectors
    square[places] += slope**2
    part[places] -= PACE * slope / np.sqrt(square[places])
