"""The systems that are compared. Each is given the same phrasings and ranks answers for a text."""

import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import log
from weakref import finalize

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process, utils

from bot.content.model import Knowledge
from bot.engine.analyse import Analyser, reading_of
from bot.engine.engine import Engine
from bot.engine.index import build_index
from bot.engine.model import Decision, Verdict
from bot.finnish.text import fold, words

Ranked = Sequence[tuple[str, float]]
"""Answer ids and scores, best first, three at least where there are as many."""

System = Callable[[str], Ranked]

ENGINE, REFERENCE = "minnobot", "token_set_ratio"
"""The system under test, and the one whose speed is the unit."""

WRATIO, LETTERS, BM25, TRIGRAM = "WRatio", "letters 3–5, TF-IDF", "BM25, lemmas", "FTS5 trigram"

TOP = 3


@dataclass(frozen=True, slots=True)
class Corpus:
    """All phrasings, those of an answer side by side; *first_rows* tells where the rows of each of *ids* begin."""

    ids: tuple[str, ...]
    texts: tuple[str, ...]
    first_rows: NDArray[np.intp]


def corpus_of(knowledge: Knowledge) -> Corpus:
    """Return the phrasings that the engine matches; the crisis answer has none, as it has a detector of its own."""
    answers = [answer for answer in knowledge.answers if answer.id != knowledge.crisis.id]
    sizes = [1 + len(answer.phrasings) for answer in answers]
    return Corpus(
        tuple(answer.id for answer in answers),
        tuple(
            text
            for answer in answers
            for text in (answer.question, *(each.text for each in answer.phrasings))
        ),
        np.cumsum([0, *sizes[:-1]]),
    )


def engine_system(engine: Engine) -> System:
    """Return the engine as a system; what it would not answer at once scores less than what it would."""
    return lambda text: ranking(engine.answer(text))


def ranking(verdict: Verdict) -> Ranked:
    """Return what *verdict* puts first: answers, then buttons, then what else came into question."""
    found = {candidate.id: candidate.score for candidate in (*verdict.answers, *verdict.candidates)}
    order = [*(each.id for each in verdict.answers), *verdict.offered, *found]
    bonus = float(verdict.decision is Decision.ANSWER)
    return [(answer_id, bonus + found.get(answer_id, 0.0)) for answer_id in dict.fromkeys(order)]


def rapidfuzz_system(corpus: Corpus, scorer: Callable[..., float]) -> System:
    """Return rapidfuzz's *scorer* over all phrasings, as its own documentation would have it used."""
    texts = [utils.default_process(text) for text in corpus.texts]

    def ranked(text: str) -> Ranked:
        return _best(corpus, process.cdist([utils.default_process(text)], texts, scorer=scorer)[0])

    return ranked


def letters_system(corpus: Corpus) -> System:
    """Return the cosine of letter sequences of three to five, weighed by how rare they are."""
    index = build_index([_sequences(text) for text in corpus.texts])
    return lambda text: _best(corpus, index.cosines(_sequences(text)))


def bm25_system(corpus: Corpus, analyser: Analyser, k: float = 1.2, b: float = 0.75) -> System:
    """Return BM25 over base forms and compound parts, as the engine reads them."""
    rows = [list(reading_of(analyser, text).terms) for text in corpus.texts]
    average = sum(map(len, rows)) / len(rows)
    postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, terms in enumerate(rows):
        for term, count in Counter(terms).items():
            weight = count * (k + 1) / (count + k * (1 - b + b * len(terms) / average))
            postings[term].append((number, weight))
    idf = {
        term: log(1 + (len(rows) - len(found) + 0.5) / (len(found) + 0.5)) for term, found in postings.items()
    }

    def ranked(text: str) -> Ranked:
        scores = np.zeros(len(rows))
        for term in reading_of(analyser, text).terms:
            for number, weight in postings.get(term, ()):
                scores[number] += idf[term] * weight
        return _best(corpus, scores)

    return ranked


def trigram_system(corpus: Corpus) -> System:
    """Return SQLite's full-text index over three letters in a row, any of which may match, by its own BM25.

    Both sides without dots, as the tokenizer folds no ä before SQLite 3.45.
    """
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE phrasing USING fts5(text, tokenize='trigram')")
    database.executemany(
        "INSERT INTO phrasing(rowid, text) VALUES (?, ?)", enumerate(map(_folded, corpus.texts), start=1)
    )
    query = "SELECT rowid, -bm25(phrasing) FROM phrasing WHERE phrasing MATCH ?"

    def ranked(text: str) -> Ranked:
        folded = _folded(text)
        found = dict.fromkeys(folded[start : start + 3] for start in range(len(folded) - 2))
        scores = np.zeros(len(corpus.texts))
        if found:
            wanted = " OR ".join(f'"{each}"' for each in found)
            for row, score in database.execute(query, (wanted,)):
                scores[row - 1] = score
        return _best(corpus, scores)

    finalize(ranked, database.close)
    return ranked


def plain_systems(corpus: Corpus, analyser: Analyser) -> Mapping[str, System]:
    """Return everything that the engine is compared with."""
    return {
        WRATIO: rapidfuzz_system(corpus, fuzz.WRatio),
        REFERENCE: rapidfuzz_system(corpus, fuzz.token_set_ratio),
        LETTERS: letters_system(corpus),
        BM25: bm25_system(corpus, analyser),
        TRIGRAM: trigram_system(corpus),
    }


def _best(corpus: Corpus, by_row: np.ndarray) -> Ranked:
    by_answer = np.maximum.reduceat(by_row, corpus.first_rows)
    order = np.argsort(-by_answer, kind="stable")[:TOP]
    return [(corpus.ids[number], float(by_answer[number])) for number in order]


def _folded(text: str) -> str:
    return " ".join(fold(word) for word in words(text))


def _sequences(text: str) -> Mapping[str, float]:
    joined = f" {_folded(text)} "
    return Counter(joined[i : i + n] for n in (3, 4, 5) for i in range(len(joined) - n + 1))
