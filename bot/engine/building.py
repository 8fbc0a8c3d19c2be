"""Makes a knowledge base ready for matching, and one with other rows from one that is.

What takes seconds to work out (the indexes) is kept apart from what follows from the knowledge at once, so
that it can be stored and read back (`bot.engine.stored`).
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from bot.beside import Start, at_once
from bot.content.model import Answer, Knowledge
from bot.engine.analyse import Analyser, reading_of
from bot.engine.base import Base, Row
from bot.engine.classifier import Classifier, untrained
from bot.engine.classifier_learning import train
from bot.engine.features import grams, letter_words
from bot.engine.index import SparseIndex, build_index, build_index_of_pieces
from bot.engine.intent_learning import learn
from bot.engine.intents import Intents, Learned, said_in
from bot.engine.letters import Letters
from bot.engine.vocabulary import NO_READINGS, Readings, Vocabulary, build_vocabulary
from bot.finnish.morphology import Morph, morphs
from bot.finnish.text import comparable, words

MOST_BESIDE = 8000
"""Rows up to which a copy of the process may learn: with the 22,000 that are shipped that takes 75 MB more while memory
is at its peak, for three seconds of twenty."""


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


def build_indexes(knowledge: Knowledge, known: Readings = NO_READINGS, start: Start = at_once) -> Indexes:
    """Return the indexes of *knowledge*; words that are *known* need not be looked up again.

    About seven seconds for 77 answers with 150 phrasings each, half a second less where most words are known. What
    depends on nothing else here is learned the way of *start*, if there are no more than MOST_BESIDE rows.
    """
    rows = _rows(_answers(knowledge))
    # intents first: what learning them fills in memory would later be on top of the peak
    begin = start if len(rows) <= MOST_BESIDE else at_once
    intents = begin(lambda: learn(knowledge.intents, (row.text for row in rows)))
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
        letters=None if classifier.is_trained else build_index_of_pieces(map(letter_words, readings), grams),
        classifier=classifier,
        intents=intents(),
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
    return build_index_of_pieces((letter_words(reading_of(analyser, row.text)) for row in rows), grams)


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
