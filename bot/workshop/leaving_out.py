"""An engine that does not know one of its own phrasings, so that the phrasing can be asked of it.

Taken away are its exact words, its likeness, and its share in the answer's vocabulary (with that left in, nearly
every phrasing finds home by coverage alone). The frequencies of words stay as they are: working them out anew
for each of thousands of rows would take minutes and moves little. The classifier has learned from the phrasing, too,
and cannot forget it: it keeps silent.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np

from bot.engine.analyse import reading_of
from bot.engine.base import Base, Row
from bot.engine.classifier import untrained
from bot.engine.engine import Engine
from bot.engine.index import SparseIndex, Vector
from bot.engine.letters import Letters
from bot.engine.model import Floats


@dataclass(frozen=True, slots=True)
class IndexWithout(SparseIndex):
    """An index whose postings do not name *row*; *whole* still has them, and gives the cosines."""

    whole: SparseIndex
    row: int

    def cosines(self, vector: Vector) -> Floats:
        """Return the cosine of *vector* with each row, -1 for the one left out: the engine's mark for no row."""
        found = self.whole.cosines(vector)
        found[self.row] = -1.0
        return found


class LettersWithout(Letters):
    """The letters of all rows but for *row*; *whole* still has them all, and gives the cosines."""

    __slots__ = ("_row", "_whole")

    def __init__(self, whole: Letters, row: int) -> None:
        super().__init__(lambda: whole.index, whole.index.size)
        self._whole, self._row = whole, row

    def cosines(self, words: Mapping[str, float]) -> Floats:
        """Return the cosine of the letters of *words* with each row, -1 for the one left out."""
        found = self._whole.cosines(words)
        found[self._row] = -1.0
        return found


@dataclass(frozen=True, slots=True, eq=False)
class FeaturesWithout(Mapping[str, int]):
    """The numbers of an index's features, but for those that are *hidden*."""

    whole: Mapping[str, int]
    hidden: frozenset[str]

    def __getitem__(self, feature: str) -> int:
        if feature in self.hidden:
            raise KeyError(feature)
        return self.whole[feature]

    def __iter__(self) -> Iterator[str]:
        return (feature for feature in self.whole if feature not in self.hidden)

    def __len__(self) -> int:
        return len(self.whole) - len(self.hidden)


@dataclass(frozen=True, slots=True, eq=False)
class RowsWithout(Mapping[str, tuple[Row, ...]]):
    """The rows by their exact words, without *row*."""

    whole: Mapping[str, tuple[Row, ...]]
    row: Row

    def __getitem__(self, words: str) -> tuple[Row, ...]:
        return tuple(row for row in self.whole[words] if row != self.row)

    def __iter__(self) -> Iterator[str]:
        return iter(self.whole)

    def __len__(self) -> int:
        return len(self.whole)


def engine_without(engine: Engine, row: int) -> Engine:
    """Return *engine* as if the phrasing *row* had not been written; its answer must have another one."""
    return replace(engine, base=base_without(engine.base, row))


def base_without(base: Base, row: int) -> Base:
    """Return *base* with *row* like nothing and its words known to its answer only from other rows."""
    own = base.rows[row]
    return replace(
        base,
        terms=_forgetting(base.terms, row, reading_of(base.analyser, own.text).terms),
        letters=LettersWithout(base.letters, row),
        classifier=untrained(len(base.ids)),
        rows_of=RowsWithout(base.rows_of, own),
    )


def _forgetting(index: SparseIndex, row: int, features: Vector) -> IndexWithout:
    """Return *index* without *row* in the postings of *features*, and without those that it alone has.

    A posting that names *row* names its neighbour twice instead; coverage counts an answer once either way.
    """
    rows, hidden = index.rows.copy(), set[str]()
    for feature in features:
        number = index.features[feature]
        start, end = index.starts[number], index.starts[number + 1]
        if end - start == 1:
            hidden.add(feature)
            continue
        place = start + int(np.argmax(index.rows[start:end] == row))
        rows[place] = index.rows[place + 1 if place + 1 < end else place - 1]
    known = FeaturesWithout(index.features, frozenset(hidden))
    return replace(_without(index, row), features=known, rows=rows)


def _without(index: SparseIndex, row: int) -> IndexWithout:
    return IndexWithout(
        features=index.features,
        idf=index.idf,
        starts=index.starts,
        rows=index.rows,
        values=index.values,
        size=index.size,
        unseen_idf=index.unseen_idf,
        whole=index,
        row=row,
    )
