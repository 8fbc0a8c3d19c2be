"""Learns the classifier: ridge regression of "this phrasing asks for that answer", for all answers at once.

A few steps of conjugate gradients, in float32. The phrasings' products with each other would fill 57 MB for 3,800
phrasings; they are only multiplied with, never held.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.engine.classifier import SHARES, Classifier, entries_of, untrained
from bot.engine.model import Floats, Reading
from bot.engine.traits import SLOTS, Traits, letter_traits, pair_traits

SMOOTHNESS = 1.0
"""Regularisation for an answer of usual size, less for a smaller one, more for a larger; 0.3 to 3 were measured."""

LIFT = 0.25
"""Power by which an answer with fewer phrasings than usual speaks louder. Where 15 of 73 answers were left with five
phrasings, 26 % of their questions found them first by likeness alone, 21 % with a classifier that treats all
phrasings alike, 41 % with this and smoothness by size, and the other answers lost nothing; 0.5 lost them 1.8 %."""

STEPS = 5
"""Steps of conjugate gradients: as good as eight, and as the exact solution."""

FEWEST_EACH = 12
"""Phrasings that answers must have on average for anything to be learned."""

MOST_ROWS = 5000
"""Phrasings that are still learned from: two seconds."""

MOST_ANSWERS = 250
"""Answers beyond which the weights would fill more than 16 MB."""

LEAST_RARITY = 0.05
"""What a trait that nearly every phrasing has still counts."""

LAID_OUT = 1024
"""Commonest slots that are laid out as a matrix; more would fill more memory, fewer take longer."""

AT_ONCE = 16
"""Answers whose sums are worked out together."""


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
    count, answers = len(readings), max(answer_of, default=-1) + 1
    if not FEWEST_EACH * answers <= count <= MOST_ROWS or not 1 < answers <= MOST_ANSWERS:
        return untrained(answers)
    entries, rarities = _entries(readings)
    sizes = np.bincount(answer_of)
    relative = sizes / np.median(sizes)
    wanted = np.zeros((count, answers), np.float32)
    wanted[np.arange(count), answer_of] = 1.0
    shares = _solved(Products(entries), wanted, (SMOOTHNESS * relative[answer_of]).astype(np.float32))
    shares *= (np.minimum(relative, 1.0) ** -LIFT).astype(np.float32)
    weights = np.empty((SLOTS, answers), np.float16)
    for answer in range(answers):
        spoken = entries.amounts * shares[entries.rows, answer]
        weights[:, answer] = np.bincount(entries.slots, spoken, minlength=SLOTS)
    return Classifier(weights, rarities)


def _entries(readings: Sequence[Reading]) -> tuple[Entries, Floats]:
    """Return what the *readings* have in each slot, and the rarities of slots by which that is weighed."""
    traits = [(letter_traits(reading), pair_traits(reading)) for reading in readings]
    rarities = np.stack([_rarity([both[kind] for both in traits]) for kind in range(len(SHARES))])
    weighed = [entries_of(rarities, both) for both in traits]
    rows = np.repeat(np.arange(len(readings), dtype=np.int32), [len(slots) for slots, _ in weighed])
    slots = np.concatenate([slots for slots, _ in weighed]).astype(np.int32)
    return Entries(rows, slots, np.concatenate([amounts for _, amounts in weighed]), len(readings)), rarities


def _rarity(traits: Sequence[Traits]) -> Floats:
    """Return ln((n + 1) / (df + 0.5)) by slot, as the indexes weigh their features."""
    having = np.bincount(np.concatenate([slots for slots, _ in traits]), minlength=SLOTS)
    return np.log((len(traits) + 1) / (having + 0.5)).clip(LEAST_RARITY).astype(np.float32)


class Products:
    """The products of all phrasings with each other, as something that can be multiplied with and is never held.

    The commonest slots are laid out as a matrix; the rest, most of the slots but few of the entries, stays a list,
    once sorted by slots and once by rows.
    """

    def __init__(self, entries: Entries) -> None:
        common = np.argsort(-np.bincount(entries.slots, minlength=SLOTS), kind="stable")[:LAID_OUT]
        place = np.full(SLOTS, -1)
        place[common] = np.arange(len(common))
        is_common = place[entries.slots] >= 0
        often, seldom = entries.only(is_common), entries.only(~is_common)
        self._laid_out = np.zeros((entries.count, len(common)), np.float32)
        np.add.at(self._laid_out, (often.rows, place[often.slots]), often.amounts)
        self._by_slot = seldom.only(np.argsort(seldom.slots, kind="stable"))
        self._slots, self._slot_starts = np.unique(self._by_slot.slots, return_index=True)
        self._by_row = seldom
        self._places = np.searchsorted(self._slots, seldom.slots)
        self._rows, self._row_starts = np.unique(seldom.rows, return_index=True)

    def times(self, numbers: Floats) -> Floats:
        """Return the products times *numbers*, of which each phrasing has a row."""
        found: Floats = self._laid_out @ (self._laid_out.T @ numbers)
        if not len(self._slots):
            return found
        for first in range(0, numbers.shape[1], AT_ONCE):
            some = np.ascontiguousarray(numbers[:, first : first + AT_ONCE])
            of_slots = _sums(some[self._by_slot.rows], self._by_slot.amounts, self._slot_starts)
            of_rows = _sums(of_slots[self._places], self._by_row.amounts, self._row_starts)
            found[self._rows, first : first + AT_ONCE] += of_rows
        return found


def _sums(numbers: Floats, amounts: Floats, starts: NDArray[np.intp]) -> Floats:
    """Return the sums of *numbers*, weighed by *amounts*, from each start to the next."""
    numbers *= amounts[:, None]
    sums: Floats = np.add.reduceat(numbers, starts, axis=0)
    return sums


def _solved(products: Products, wanted: Floats, smoothness: Floats) -> Floats:
    """Return the share of each phrasing in each answer's weights, by conjugate gradients."""
    shares, rest, direction = np.zeros_like(wanted), wanted, wanted
    size = np.einsum("ij,ij->j", rest, rest)
    for _ in range(STEPS):
        moved = products.times(direction) + smoothness[:, None] * direction
        step = size / np.maximum(np.einsum("ij,ij->j", direction, moved), np.float32(1e-12))
        shares = shares + step * direction
        rest = rest - step * moved
        size, previous = np.einsum("ij,ij->j", rest, rest), size
        direction = rest + size / np.maximum(previous, np.float32(1e-12)) * direction
    return shares
