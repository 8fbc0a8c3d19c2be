"""An engine that does not know one of its own phrasings, so that the phrasing can be asked of it.

Only the likeness of that row is taken away. The answer's vocabulary (coverage) and the frequencies of words stay
as they are: working them out anew for each of thousands of rows would take minutes and moves little.
"""

from dataclasses import dataclass, fields, replace

from bot.engine.base import Base
from bot.engine.engine import Engine
from bot.engine.index import SparseIndex, Vector
from bot.engine.model import Floats


@dataclass(frozen=True, slots=True)
class IndexWithout(SparseIndex):
    """An index in which *row* is like nothing; below zero is how the engine marks a row that is not there."""

    row: int

    def cosines(self, vector: Vector) -> Floats:
        """Return the cosine of *vector* with each row, -1 for the one left out."""
        found = SparseIndex.cosines(self, vector)
        found[self.row] = -1.0
        return found


def engine_without(engine: Engine, row: int) -> Engine:
    """Return *engine* as if the phrasing *row* had not been written; its answer must have another one."""
    return replace(engine, base=base_without(engine.base, row))


def base_without(base: Base, row: int) -> Base:
    """Return *base* with *row* like nothing."""
    return replace(base, terms=_without(base.terms, row), letters=_without(base.letters, row))


def _without(index: SparseIndex, row: int) -> IndexWithout:
    return IndexWithout(*(getattr(index, field.name) for field in fields(SparseIndex)), row=row)
