"""One knowledge base made ready for matching: its rows, vocabulary and both indexes. `bot.engine.building` makes it."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from bot.content.model import SMALL_TALK
from bot.engine.analyse import Analyser, reading_of
from bot.engine.classifier import Classifier
from bot.engine.index import SparseIndex
from bot.engine.intents import Intents
from bot.engine.letters import Letters
from bot.engine.model import AS_WRITTEN, Floats, Word
from bot.finnish.text import comparable, words


@dataclass(frozen=True, slots=True)
class Row:
    """One way to ask for an answer, as the engine compares it; *answer* is its number."""

    text: str
    answer: int


@dataclass(frozen=True)
class Base:
    """Rows grouped by answer in the order of *ids*.

    ``answer_of[r]`` is the answer of row *r*, ``slots[a]`` are the rows of answer *a*, filled up with the number
    after the last row. ``numbers`` leads from ids to answers, ``subject_numbers[a]`` to a place in *each_subject*.
    """

    ids: tuple[str, ...]
    subjects: tuple[str, ...]
    names: Mapping[str, str]
    """A word that names each subject which can be named (`sanat`)."""
    rows: tuple[Row, ...]
    analyser: Analyser
    terms: SparseIndex
    letters: Letters
    classifier: Classifier
    answer_of: NDArray[np.int32] = field(repr=False)
    slots: NDArray[np.int64] = field(repr=False)
    numbers: Mapping[str, int] = field(repr=False)
    each_subject: tuple[str, ...]
    subject_numbers: NDArray[np.intp] = field(repr=False)
    rows_of: Mapping[str, tuple[Row, ...]] = field(repr=False)
    intents: Intents = field(repr=False)
    _having: dict[int, NDArray[np.int32]] = field(init=False, repr=False, compare=False, default_factory=dict)

    @property
    def anchored(self) -> Set[str]:
        """Return the subjects that a message can name."""
        return self.names.keys()

    @property
    def first_rows(self) -> NDArray[np.int64]:
        """Return where the rows of each answer begin."""
        return self.slots[:, 0]

    def subject_of(self, answer_id: str) -> str:
        """Return the subject of an answer of this base."""
        return self.subjects[self.numbers[answer_id]]

    def said_exactly(self, text: str) -> int | None:
        """Return the answer one of whose rows is *text* word for word, dots and case aside, if it is one alone."""
        found = {row.answer for row in self.rows_of.get(comparable(text), ())}
        return found.pop() if len(found) == 1 else None

    def said_in_another_form(self, word: Word) -> int | None:
        """Return the answer that has *word* among its rows, alone and in whatever form, if it is one alone."""
        base_forms = (term for term, weight in word.terms.items() if weight == 1.0)
        found = {self._said_alone[term] for term in base_forms if term in self._said_alone}
        return found.pop() if len(found) == 1 else None

    @cached_property
    def introductions(self) -> Mapping[str, int]:
        """Return the first answer of each subject: what whoever says nothing but its name is told."""
        return {subject: self.subjects.index(subject) for subject in self.names if subject in self.subjects}

    @cached_property
    def _said_alone(self) -> Mapping[str, int]:
        """Return the answers that have a row of one word, by its base forms, where that is one answer alone.

        Greetings and thanks are left out: in another form they say something else ("päivää", "päivät").
        """
        found: dict[str, set[int]] = {}
        for row in self.rows:
            if len(words(row.text)) != 1 or self.subjects[row.answer] == SMALL_TALK:
                continue
            word, *others = reading_of(self.analyser, row.text).words
            if word.how in AS_WRITTEN and not others:
                for term in (term for term, weight in word.terms.items() if weight == 1.0):
                    found.setdefault(term, set()).add(row.answer)
        return {term: next(iter(answers)) for term, answers in found.items() if len(answers) == 1}

    def having(self, term: int) -> NDArray[np.int32]:
        """Return the answers of which a row has the term of that number, each once; worked out once."""
        found = self._having.get(term)
        if found is None:
            rows = self.terms.rows[self.terms.starts[term] : self.terms.starts[term + 1]]
            found = self._having[term] = np.unique(self.answer_of[rows])
        return found

    def best_by_answer(self, by_row: Floats) -> Floats:
        """Return for each answer the greatest of its rows' numbers."""
        best: Floats = np.maximum.reduceat(by_row, self.first_rows)
        return best
