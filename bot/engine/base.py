"""One knowledge base made ready for matching: its rows, vocabulary and both indexes.

What takes seconds to work out (the indexes) is kept apart from what follows from the knowledge at once, so
that it can be stored and read back (`bot.engine.stored`).
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from bot.content.model import SMALL_TALK, Answer, Knowledge
from bot.engine.analyse import Analyser, reading_of
from bot.engine.classifier import Classifier, untrained
from bot.engine.classifier_learning import train
from bot.engine.features import letter_features
from bot.engine.index import SparseIndex, build_index
from bot.engine.intent_learning import learn
from bot.engine.intents import Intents, Learned, said_in
from bot.engine.letters import Letters
from bot.engine.model import AS_WRITTEN, Floats, Word
from bot.engine.vocabulary import NO_READINGS, Readings, Vocabulary, build_vocabulary
from bot.finnish.morphology import Morph, morphs
from bot.finnish.text import comparable, words


@dataclass(frozen=True, slots=True)
class Row:
    """One way to ask for an answer, as the engine compares it; *answer* is its number."""

    text: str
    answer: int


@dataclass(frozen=True, slots=True)
class Indexes:
    """What a base's phrasings, and its examples of intents, were worked out to be."""

    vocabulary: Vocabulary
    terms: SparseIndex
    letters: SparseIndex | None
    """None where the classifier is trained: then only an editor's tools ask for it, and have it made."""
    classifier: Classifier
    intents: Learned
    keys: tuple[str, ...]
    """What each row is compared by word for word."""


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


def build_indexes(knowledge: Knowledge, known: Readings = NO_READINGS) -> Indexes:
    """Return the indexes of *knowledge*; words that are *known* need not be looked up again.

    About eight seconds for 77 answers with 150 phrasings each, and four less where most words are known.
    """
    rows = _rows(_answers(knowledge))
    # intents first: what learning them fills in memory would later be on top of the peak
    intents = learn(knowledge.intents, (row.text for row in rows))
    names = {name for subject in knowledge.subjects for name in subject.words}
    vocabulary = build_vocabulary((row.text for row in rows), knowledge.lexicon, names, known)
    asked: dict[str, tuple[Morph, ...]] = {}

    def look_up(word: str) -> tuple[Morph, ...]:
        found = asked[word] = known[word] if word in known else morphs(word)
        return found

    analyser = Analyser(replace(vocabulary, look_up=look_up), _anchors(knowledge, vocabulary))
    readings = [reading_of(analyser, row.text) for row in rows]
    classifier = train(readings, [row.answer for row in rows])
    return Indexes(
        replace(vocabulary, readings={**vocabulary.readings, **asked}),
        terms=build_index(reading.terms for reading in readings),
        letters=None if classifier.is_trained else build_index(map(letter_features, readings)),
        classifier=classifier,
        intents=intents,
        keys=tuple(comparable(row.text) for row in rows),
    )


def base_of(knowledge: Knowledge, indexes: Indexes) -> Base:
    """Return the base of *knowledge*, whose indexes are known."""
    answers = _answers(knowledge)
    rows = _rows(answers)
    sizes = [1 + len(answer.phrasings) for answer in answers]
    analyser = Analyser(indexes.vocabulary, _anchors(knowledge, indexes.vocabulary))
    each_subject = tuple(dict.fromkeys(answer.subject for answer in answers))
    return Base(
        ids=tuple(answer.id for answer in answers),
        subjects=tuple(answer.subject for answer in answers),
        names={subject.id: subject.words[0] for subject in knowledge.subjects if subject.words},
        rows=rows,
        analyser=analyser,
        terms=indexes.terms,
        letters=Letters(lambda: indexes.letters or _letters_of(analyser, rows), len(rows)),
        classifier=indexes.classifier,
        answer_of=np.fromiter((row.answer for row in rows), np.int32, len(rows)),
        slots=_slots(sizes),
        numbers={answer.id: number for number, answer in enumerate(answers)},
        each_subject=each_subject,
        subject_numbers=np.array([each_subject.index(answer.subject) for answer in answers], np.intp),
        rows_of=_by_key(rows, indexes.keys),
        intents=Intents(indexes.intents, said_in(knowledge.intents)),
    )


def with_rows(base: Base, rows: tuple[Row, ...], analyser: Analyser) -> Base:
    """Return *base* with other *rows* for the same answers, as *analyser* understands them; nothing is learned."""
    readings = [reading_of(analyser, row.text) for row in rows]
    answer_of = np.fromiter((row.answer for row in rows), np.int32, len(rows))
    return replace(
        base,
        rows=rows,
        analyser=analyser,
        terms=build_index(reading.terms for reading in readings),
        letters=Letters(lambda: _letters_of(analyser, rows), len(rows)),
        classifier=untrained(len(base.ids)),
        answer_of=answer_of,
        slots=_slots(np.bincount(answer_of, minlength=len(base.ids)).tolist()),
        rows_of=_by_key(rows, [comparable(row.text) for row in rows]),
    )


def _letters_of(analyser: Analyser, rows: Sequence[Row]) -> SparseIndex:
    return build_index(letter_features(reading_of(analyser, row.text)) for row in rows)


def _answers(knowledge: Knowledge) -> list[Answer]:
    """Return the answers that are matched: the crisis answer has its own detector."""
    return [answer for answer in knowledge.answers if answer.id != knowledge.crisis.id]


def _rows(answers: Sequence[Answer]) -> tuple[Row, ...]:
    return tuple(
        Row(text, number)
        for number, answer in enumerate(answers)
        for text in (answer.question, *(phrasing.text for phrasing in answer.phrasings))
    )


def _anchors(knowledge: Knowledge, vocabulary: Vocabulary) -> dict[str, frozenset[str]]:
    """Map base forms, and the groups they belong to, to the subjects whose `sanat` they are."""
    heads = {
        member: head for head, members in knowledge.lexicon.synonyms.items() for member in (head, *members)
    }
    anchors: dict[str, set[str]] = defaultdict(set)
    for subject in knowledge.subjects:
        for name in subject.words:
            written = words(name)
            if len(written) == 1:
                named = {
                    *written,
                    heads.get(name, *written),
                    *(morph.base for morph in vocabulary.morphs(*written)),
                }
                for base in named:
                    anchors[base].add(subject.id)
    return {base: frozenset(found) for base, found in anchors.items()}


def _by_key(rows: Sequence[Row], keys: Sequence[str]) -> dict[str, tuple[Row, ...]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row, key in zip(rows, keys, strict=True):
        found[key].append(row)
    return {key: tuple(same) for key, same in found.items()}


def _slots(sizes: Sequence[int]) -> NDArray[np.int64]:
    total = sum(sizes)
    slots = np.full((len(sizes), max(sizes, default=0)), total, np.int64)
    first = 0
    for answer, size in enumerate(sizes):
        slots[answer, :size] = np.arange(first, first + size)
        first += size
    return slots
