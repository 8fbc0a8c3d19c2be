"""One knowledge base made ready for matching: its rows, both indexes and the vocabulary.

Everything that can be worked out before a question arrives is worked out here, once per base.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from bot.content.model import Knowledge
from bot.engine.analyse import Analyser, group_term, reading_of
from bot.engine.features import letter_features
from bot.engine.index import SparseIndex, build_index
from bot.engine.model import Floats, Reading
from bot.engine.vocabulary import build_vocabulary
from bot.finnish.morphology import morphs
from bot.finnish.text import words


@dataclass(frozen=True, slots=True)
class Row:
    """One way to ask for an answer, as the engine compares it."""

    text: str
    answer: int


@dataclass(frozen=True)
class Base:
    """Rows grouped by answer in the order of *ids*; ``first_rows[a]`` is where answer *a* begins."""

    ids: tuple[str, ...]
    subjects: tuple[str, ...]
    anchored: frozenset[str]
    rows: tuple[Row, ...]
    first_rows: NDArray[np.int64]
    analyser: Analyser
    terms: SparseIndex
    letters: SparseIndex
    covers: Mapping[str, NDArray[np.int32]] = field(repr=False)
    slots: NDArray[np.int64] = field(repr=False)
    """The rows of each answer, one line an answer, filled up with the number after the last row."""

    def best_by_answer(self, by_row: Floats) -> Floats:
        """Return for each answer the greatest of its rows' numbers."""
        return np.maximum.reduceat(by_row, self.first_rows)


def build_base(knowledge: Knowledge) -> Base:
    """Return the base of *knowledge*; a second or two for 60 answers with 25 phrasings each."""
    answers = [answer for answer in (*knowledge.answers,) if answer.id != knowledge.crisis.id]
    texts = [(answer.question, *(phrasing.text for phrasing in answer.phrasings)) for answer in answers]
    names = {name for subject in knowledge.subjects for name in subject.words}
    vocabulary = build_vocabulary((text for group in texts for text in group), knowledge.lexicon, names)
    analyser = Analyser(vocabulary, _anchors(knowledge))
    rows = tuple(Row(text, number) for number, group in enumerate(texts) for text in group)
    readings = [reading_of(analyser, row.text) for row in rows]
    terms = build_index([reading.terms for reading in readings])
    letters = build_index([letter_features(reading) for reading in readings])
    sizes = [len(group) for group in texts]
    return Base(
        ids=tuple(answer.id for answer in answers),
        subjects=tuple(answer.subject for answer in answers),
        anchored=frozenset(subject.id for subject in knowledge.subjects if subject.words),
        rows=rows,
        first_rows=np.cumsum([0, *sizes[:-1]]).astype(np.int64),
        analyser=analyser,
        terms=terms,
        letters=letters,
        covers=_covers(readings, rows),
        slots=_slots(sizes),
    )


def _anchors(knowledge: Knowledge) -> dict[str, frozenset[str]]:
    """Map base forms, and the groups they belong to, to the subjects whose `sanat` they are."""
    anchors: dict[str, set[str]] = defaultdict(set)
    for subject in knowledge.subjects:
        for name in subject.words:
            written = words(name)
            if len(written) != 1:
                continue
            word = written[0]
            for base in {word, *(morph.base for morph in morphs(word))}:
                anchors[base].add(subject.id)
            for head, members in knowledge.lexicon.synonyms.items():
                if name == head or name in members:
                    anchors[head].add(subject.id)
    return {base: frozenset(found) for base, found in anchors.items()}


def _covers(readings: Sequence[Reading], rows: Sequence[Row]) -> dict[str, NDArray[np.int32]]:
    """Map each term to the answers that use it in some phrasing."""
    covers: dict[str, set[int]] = defaultdict(set)
    for reading, row in zip(readings, rows, strict=True):
        for term in reading.terms:
            covers[term].add(row.answer)
    return {term: np.fromiter(sorted(found), np.int32) for term, found in covers.items()}


def _slots(sizes: Sequence[int]) -> NDArray[np.int64]:
    total = sum(sizes)
    slots = np.full((len(sizes), max(sizes, default=0)), total, np.int64)
    first = 0
    for answer, size in enumerate(sizes):
        slots[answer, :size] = np.arange(first, first + size)
        first += size
    return slots
