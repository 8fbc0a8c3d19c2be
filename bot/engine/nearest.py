"""The known spelling nearest to a written one: OSA similarity, asked of few.

Most spellings are out of the question because they have other letters; one look at all of them at once tells.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

SHORTEST_REPAIR = 4
"""Letters; shorter words are within one typing error of too much."""

ROUNDING = 1e-9
"""What a product of similarity and length may fall short of the whole number that it is."""


@dataclass(frozen=True)
class Spellings:
    """Spellings that are long enough to be repaired to, by their length."""

    by_length: Mapping[int, tuple[str, ...]]
    _letters: dict[int, NDArray[np.uint32]] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )

    def nearest(self, spelling: str, cutoff: float) -> str | None:
        """Return what is nearest to *spelling* with an OSA similarity from *cutoff* to 1, or None.

        Of several as near, one with the same first letter: few slips are in the first letter.
        """
        if len(spelling) < SHORTEST_REPAIR:
            return None
        choices = [*self._possible(spelling, cutoff)]
        found = process.extractOne(spelling, choices, scorer=OSA.normalized_similarity, score_cutoff=cutoff)
        if found is None:
            return None
        best: str = found[0]
        alike = [choice for choice in choices if choice[0] == spelling[0]]
        same = process.extractOne(spelling, alike, scorer=OSA.normalized_similarity, score_cutoff=found[1])
        return same[0] if same else best

    def _possible(self, spelling: str, cutoff: float) -> Iterator[str]:
        """Yield the spellings that may be near enough: a change of a letter takes one away and brings one at most."""
        reach = max(1, round(len(spelling) * (1 - cutoff)))
        letters = _letters([spelling])
        for length in range(len(spelling) - reach, len(spelling) + reach + 1):
            if same := self.by_length.get(length):
                apart = abs(length - len(spelling))
                most = int((1 - cutoff) * max(length, len(spelling)) + ROUNDING)
                others = np.bitwise_count(self._letters_of(length) ^ letters)
                yield from (same[place] for place in np.flatnonzero(others <= 2 * most - apart).tolist())

    def _letters_of(self, length: int) -> NDArray[np.uint32]:
        found = self._letters.get(length)
        if found is None:
            found = self._letters[length] = _letters(self.by_length[length])
        return found


def spellings_of(written: Iterable[str]) -> Spellings:
    """Return those of *written* that can be repaired to."""
    found: dict[int, list[str]] = defaultdict(list)
    for spelling in sorted(written):
        if spelling.isalpha() and len(spelling) >= SHORTEST_REPAIR:
            found[len(spelling)].append(spelling)
    return Spellings({length: tuple(same) for length, same in found.items()})


def _letters(same: Sequence[str]) -> NDArray[np.uint32]:
    """Return the letters of spellings of one length, a bit for each (of 32, which all letters share)."""
    codes = np.frombuffer("".join(same).encode("utf-32-le"), np.uint32).reshape(len(same), -1)
    found: NDArray[np.uint32] = np.bitwise_or.reduce(
        np.left_shift(np.uint32(1), codes & np.uint32(31)), axis=1
    )
    return found
