"""Learns the classifier: which phrasings ask for an answer and which do not, for all answers at once.

A phrasing should be said to ask for its answer by at least 1 and for others by at most 0; what lacks is squared, and
a phrasing that is safely on its side is left alone (a support vector machine of squared hinges). A few steps of
conjugate gradients, in float32. The phrasings' products with each other would fill 57 MB for 3,800 phrasings, and
570 MB for 12,000; they are only multiplied with, never held.
"""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.engine.classifier import SHARES, Classifier, untrained
from bot.engine.evenly import evenly
from bot.engine.model import Floats, Reading
from bot.engine.traits import SLOTS, letter_traits, pair_traits

SMOOTHNESS = 0.5
"""Regularisation for an answer of usual size, less for a smaller one, more for a larger; 0.25 to 1 were equal."""

SIZE, LIFT = 1.5, 0.4
"""Powers by which an answer with fewer phrasings than usual is smoothed less, and speaks louder. Where 15 of 75
answers were left with five phrasings each, questions for them answered right at once, and those for the others: 43.3
and 94.2 % with 1 and 0.25, 51.1 and 94.1 % with these, 53.5 and 92.9 % with 2 and 0.4, 56.5 and 93.5 % with 1 and
0.6."""

STEPS = 6
"""Steps of conjugate gradients: five to thirty were equally good."""

LENGTH_STEPS = 3
"""Steps of Newton's method for the length of each of them."""

LEAST = np.float32(1e-12)
"""What is divided by at least."""

FEWEST_EACH = 12
"""Phrasings that answers must have on average for anything to be learned."""

MOST_ROWS = 24_000
"""Phrasings that are learned from, evenly chosen where there are more: about six seconds."""

MOST_ANSWERS = 250
"""Answers beyond which the weights would fill more than 16 MB."""

LEAST_RARITY = 0.05
"""What a trait that nearly every phrasing has still counts."""

LAID_OUT, BYTES_LAID_OUT = 1024, 16 << 20
"""Commonest slots that are laid out as a matrix, and the memory it may fill; fewer take longer."""

TOGETHER = 32
"""Answers that are learned together: each is a matter of its own, and all at once would fill 36 MB. 11,607 phrasings
take a fifth less time than with 16 and 6 MB, for 30 MB more."""

AT_ONCE = 4096
"""Entries that are multiplied together: what they make fits the processor's cache, which is three times as quick as
all at once, and fills no memory."""


@dataclass(frozen=True, slots=True)
class Entries:
    """What each phrasing has in each slot, as three lists of equal length; *count* phrasings, in their order."""

    rows: NDArray[np.int32]
    slots: NDArray[np.int32]
    amounts: Floats
    count: int

    def only(self, chosen: NDArray[np.bool_] | NDArray[np.intp]) -> "Entries":
        """Return the *chosen* entries, in the order in which they are chosen."""
        return Entries(self.rows[chosen], self.slots[chosen], self.amounts[chosen], self.count)


def train(readings: Sequence[Reading], answer_of: Sequence[int]) -> Classifier:
    """Return the classifier of *readings*, of which each asks for the answer *answer_of* it; untrained if too few."""
    answers = max(answer_of, default=-1) + 1
    if len(readings) < FEWEST_EACH * answers or not 1 < answers <= MOST_ANSWERS:
        return untrained(answers)
    kept = evenly(len(readings), MOST_ROWS)
    entries, rarities = _entries([readings[place] for place in kept])
    asked = np.asarray(answer_of)[kept]
    sizes = np.maximum(np.bincount(asked, minlength=answers), 1)
    relative = sizes / np.median(sizes)
    importance: Floats = (1 / (SMOOTHNESS * relative[asked] ** SIZE)).astype(np.float32)
    loudness: Floats = (np.minimum(relative, 1.0) ** -LIFT).astype(np.float32)
    products = Products(entries)
    del entries
    weights = np.zeros((SLOTS, answers), np.float16)
    for first in range(0, answers, TOGETHER):
        some = np.arange(first, min(first + TOGETHER, answers))
        shares = _solved(products, asked[:, None] == some, importance[:, None]) * loudness[some]
        products.write_by_slot(shares, weights[:, first : first + TOGETHER])
    return Classifier(weights, rarities)


def _entries(readings: Sequence[Reading]) -> tuple[Entries, Floats]:
    """Return what the *readings* have in each slot, row by row, and the rarities of slots by which it is weighed.

    A phrasing's letters and its pairs are each of the length of their share. Rarity is ln((n + 1) / (df + 0.5)) by
    slot, as the indexes weigh their features.
    """
    count, kinds = len(readings), len(SHARES)
    slots, amounts = array("i"), array("f")
    lengths: list[int] = []
    for reading in readings:
        for numbers, counted in (letter_traits(reading), pair_traits(reading)):
            slots.extend(numbers.tolist())
            amounts.extend(counted.tolist())
            lengths.append(len(numbers))
    listed: NDArray[np.int32] = np.frombuffer(slots, np.int32)
    groups = np.repeat(np.arange(count * kinds, dtype=np.int32), lengths)
    places = listed + SLOTS * (groups % kinds)
    having = np.bincount(places, minlength=SLOTS * kinds)
    rarities: Floats = np.log((count + 1) / (having + 0.5)).clip(LEAST_RARITY).astype(np.float32)
    weighed: Floats = np.frombuffer(amounts, np.float32) * rarities[places]
    squares = np.bincount(groups, weighed * weighed, minlength=count * kinds)
    scales = np.sqrt(np.tile(SHARES, count) / np.maximum(squares, LEAST))
    weighed *= scales.astype(np.float32)[groups]
    rows: NDArray[np.int32] = groups // kinds
    return Entries(rows, listed, weighed, count), rarities.reshape(kinds, SLOTS)


class Products:
    """The products of all phrasings with each other, as something that can be multiplied with and is never held.

    The commonest slots are laid out as a matrix; the rest, most of the slots but few of the entries, stays a list,
    once sorted by slots and once by rows.
    """

    def __init__(self, entries: Entries) -> None:
        most = min(LAID_OUT, BYTES_LAID_OUT // (4 * entries.count))
        self._common = np.argsort(-np.bincount(entries.slots, minlength=SLOTS), kind="stable")[:most]
        place = np.full(SLOTS, -1, np.int32)
        place[self._common] = np.arange(most)
        is_common = place[entries.slots] >= 0
        often = entries.only(is_common)
        self._laid_out = np.zeros((entries.count, most), np.float32)
        np.add.at(self._laid_out, (often.rows, place[often.slots]), often.amounts)
        del often
        seldom = entries.only(~is_common)
        self._slots, starts = _runs(seldom.slots, SLOTS)
        by_slot = np.argsort(seldom.slots, kind="stable")
        self._by_slot = Sums(seldom.rows[by_slot], seldom.amounts[by_slot], starts)
        del by_slot
        self._rows, starts = _runs(seldom.rows, entries.count)
        place[self._slots] = np.arange(len(self._slots))
        self._by_row = Sums(place[seldom.slots], seldom.amounts, starts)

    def times(self, numbers: Floats) -> Floats:
        """Return the products times *numbers*, of which each phrasing has a row."""
        found: Floats = self._laid_out @ (self._laid_out.T @ numbers)
        if len(self._slots):
            found[self._rows] += self._by_row.of(self._by_slot.of(numbers))
        return found

    def write_by_slot(self, numbers: Floats, found: NDArray[np.float16]) -> None:
        """Write into *found* for each slot the sum of *numbers*, a row a phrasing, by what it has there."""
        found[self._common] = self._laid_out.T @ numbers
        if len(self._slots):
            found[self._slots] = self._by_slot.of(numbers)


def _runs(numbers: NDArray[np.int32], size: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return which of the numbers below *size* there are, and where each begins once *numbers* are sorted."""
    counts = np.bincount(numbers, minlength=size)
    present = np.flatnonzero(counts)
    return present, np.cumsum(counts[present]) - counts[present]


@dataclass(frozen=True, slots=True)
class Sums:
    """Sums of rows of numbers: the rows *taken* times their *amounts*, added up from each of *starts* to the next."""

    taken: NDArray[np.int32]
    amounts: Floats
    starts: NDArray[np.intp]

    def of(self, numbers: Floats) -> Floats:
        """Return the sums of the rows of *numbers*, about AT_ONCE at a time."""
        ends = np.append(self.starts[1:], len(self.taken))
        sums = np.empty((len(self.starts), numbers.shape[1]), np.float32)
        first = 0
        while first < len(self.starts):
            start = self.starts[first]
            last = max(first + 1, int(np.searchsorted(ends, start + AT_ONCE, "right")))
            some = slice(start, ends[last - 1])
            multiplied = numbers.take(self.taken[some], axis=0)
            multiplied *= self.amounts[some, None]
            np.add.reduceat(multiplied, self.starts[first:last] - start, axis=0, out=sums[first:last])
            first = last
        return sums


def _solved(products: Products, wanted: NDArray[np.bool_], importance: Floats) -> Floats:
    """Return the share of each phrasing in each answer's weights, by conjugate gradients.

    A phrasing counts against the weights, squared and by its *importance*, as far as it lies below 1 where it is
    *wanted*, or above 0 where it is not.
    """
    nothing: Floats = np.zeros(wanted.shape, np.float32)
    said = shares = direction = moved = previous = nothing
    size: Floats = np.zeros(wanted.shape[1], np.float32)
    for _ in range(STEPS):
        downhill = importance * _lacking(wanted, said) - shares
        product = products.times(downhill)
        turned = (_dots(downhill, product) - _dots(previous, product)) / np.maximum(size, LEAST)
        turn: Floats = (np.maximum(turned, 0) * (size > 0)).astype(np.float32)
        direction = downhill + turn * direction
        moved = product + turn * moved
        previous, size = downhill, _dots(downhill, product)
        length = _length(wanted, importance, said, moved, _dots(shares, moved), _dots(direction, moved))
        shares = shares + length * direction
        said = said + length * moved
    return shares


def _length(
    wanted: NDArray[np.bool_], importance: Floats, said: Floats, moved: Floats, first: Floats, second: Floats
) -> Floats:
    """Return how far to go where every unit changes what is *said* by *moved*, by Newton's method."""
    length = np.zeros(wanted.shape[1], np.float32)
    for _ in range(LENGTH_STEPS):
        lacking = _lacking(wanted, said + length * moved)
        weighed = importance * moved
        slope = first + length * second - _dots(lacking, weighed)
        bend = second + _dots((lacking != 0) * moved, weighed)
        length = length - slope / np.maximum(bend, LEAST)
    return length


def _lacking(wanted: NDArray[np.bool_], said: Floats) -> Floats:
    """Return what is missing to 1 where it is wanted, and less than nothing where more than 0 is said elsewhere."""
    lacking: Floats = np.where(wanted, np.maximum(1 - said, 0), np.minimum(-said, 0))
    return lacking


def _dots(ones: Floats, others: Floats) -> Floats:
    dots: Floats = np.einsum("ij,ij->j", ones, others)
    return dots
