"""The network that reads words in their order: what it makes of them, and how it learns."""

import numpy as np
import pytest

from bot.finnish import crisis_network_learning
from bot.finnish.crisis_network import FILTERS, PLACES, SEEN, WIDTH, WINDOWS, Network, Said, said_in
from bot.finnish.crisis_network_learning import OF_DANGER, Features, learn, slopes

WORDS = {
    word: (number, number + 100)
    for number, word in enumerate("ei en halua elää enää kuolla nyt kakku".split())
}


def features(text: str) -> Features:
    return [WORDS[word] for word in text.split()]


def drawn(seed: int = 3) -> Network:
    chance = np.random.default_rng(seed)
    shapes = ((PLACES, WIDTH), (sum(WINDOWS) * WIDTH, FILTERS), (len(WINDOWS), FILTERS), (SEEN,), ())
    return Network(*(np.asarray(chance.normal(0, 0.3, shape), np.float32) for shape in shapes))


class TestJudging:
    def test_a_passage_is_judged_alone_as_among_others(self) -> None:
        texts = ["en halua elää", "nyt", "ei enää kakku nyt ei enää kakku"]
        network = drawn()
        together = network.judge(said_in([features(text) for text in texts]))
        alone = [network.judge(said_in([features(text)]))[0] for text in texts]
        assert together.tolist() == pytest.approx(alone, rel=1e-4)

    def test_the_order_of_words_matters(self) -> None:
        one, other = drawn().judge(said_in([features("en halua elää"), features("elää en halua")]))
        assert one != pytest.approx(other)

    def test_places_are_shared_by_what_has_the_same_rest(self) -> None:
        said = said_in([[(5, 5 + PLACES)]])
        assert said.places.tolist() == [5, 5]


class TestLearning:
    @pytest.mark.parametrize("part", range(5))
    def test_the_slopes_are_those_of_the_error(self, part: int) -> None:
        network, wanted = drawn(), np.array([1, 0, 0], np.float32)
        said = said_in([features(text) for text in ("en halua elää enää", "kakku nyt", "ei kakku enää")])
        found, places = slopes(network, said, wanted, *everything_kept(said))
        parts = [network.vectors, network.filters, network.biases, network.weights, network.bias]
        chance = np.random.default_rng(part)
        for _ in range(12):
            row = chance.integers(len(places))
            inside = tuple(chance.integers(size) for size in found[part].shape)
            at = (int(places[row]), *inside[1:]) if part == 0 else inside
            slope = found[part][(row, *inside[1:])] if part == 0 else found[part][inside]
            assert slope == pytest.approx(steepness(parts, part, at, said, wanted), abs=2e-3, rel=2e-2)

    def test_it_learns_what_the_words_alone_do_not_tell(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(crisis_network_learning, "ROUNDS", 60)
        danger = [features(text) for text in ("en halua elää", "nyt en halua elää", "en halua elää nyt")] * 4
        calm = [features(text) for text in ("elää halua en", "halua en elää nyt", "nyt elää en halua")] * 4
        network = learn(danger, calm)
        heard, others = (network.judge(said_in(texts[:3])) for texts in (danger, calm))
        assert heard.min() > others.max()

    def test_the_same_examples_teach_the_same(self) -> None:
        danger, calm = [features("en halua elää")] * 3, [features("kakku nyt")] * 3
        first, second = (learn(danger, calm) for _ in range(2))
        assert np.array_equal(first.weights, second.weights)


def everything_kept(said: Said) -> tuple[np.ndarray, np.ndarray]:
    words = np.ones((len(said.words), WIDTH), np.float32)
    return words, np.ones((len(said.passages), SEEN), np.float32)


def error(network: Network, said: Said, wanted: np.ndarray) -> float:
    odds = network.judge(said).astype(np.float64)
    losses = np.log1p(np.exp(np.where(wanted, -odds, odds))) * np.where(wanted, OF_DANGER, 1)
    return float(losses.mean())


def steepness(
    parts: list[np.ndarray], part: int, at: tuple[int, ...], said: Said, wanted: np.ndarray
) -> float:
    """Return how the error changes with one number of the network, by trying."""
    step, errors = 2e-3, []
    for sign in (1, -1):
        moved = [each.astype(np.float64) for each in parts]
        moved[part][at] += sign * step
        errors.append(error(Network(*moved), said, wanted))
    return (errors[0] - errors[1]) / (2 * step)
