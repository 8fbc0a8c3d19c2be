"""The systems that are compared. Each is given the same phrasings and ranks answers for a text."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from math import log

import numpy as np
from rapidfuzz import fuzz, process, utils

from bot.engine.analyse import reading_of
from bot.engine.base import Base
from bot.engine.engine import Engine
from bot.engine.index import build_index
from bot.engine.model import Decision
from bot.finnish.text import fold, words

Ranked = Sequence[tuple[str, float]]
"""Answer ids and scores, best first, three at least where there are as many."""

System = Callable[[str], Ranked]

ENGINE, REFERENCE = "minnobot", "token_set_ratio"
"""The system under test, and the one whose speed is the unit."""

TOP = 3


def engine_system(engine: Engine) -> System:
    """Return the engine as a system; what it would not answer at once scores less than what it would."""

    def ranked(text: str) -> Ranked:
        verdict = engine.answer(text)
        found = {candidate.id: candidate.score for candidate in (*verdict.answers, *verdict.candidates)}
        order = [*(each.id for each in verdict.answers), *verdict.offered, *found]
        bonus = float(verdict.decision is Decision.ANSWER)
        return [(answer_id, bonus + found.get(answer_id, 0.0)) for answer_id in dict.fromkeys(order)]

    return ranked


def rapidfuzz_system(base: Base, scorer: Callable[..., float]) -> System:
    """Return rapidfuzz's *scorer* over all phrasings, as its own documentation would have it used."""
    texts = [utils.default_process(row.text) for row in base.rows]

    def ranked(text: str) -> Ranked:
        scores = process.cdist([utils.default_process(text)], texts, scorer=scorer)[0]
        return _best(base, scores)

    return ranked


def letters_system(base: Base) -> System:
    """Return the cosine of letter sequences of three to five, weighed by how rare they are."""
    index = build_index([_sequences(row.text) for row in base.rows])
    return lambda text: _best(base, index.cosines(_sequences(text)))


def bm25_system(base: Base, k: float = 1.2, b: float = 0.75) -> System:
    """Return BM25 over base forms and compound parts, as the engine reads them."""
    rows = [list(reading_of(base.analyser, row.text).terms) for row in base.rows]
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
        for term in reading_of(base.analyser, text).terms:
            for number, weight in postings.get(term, ()):
                scores[number] += idf[term] * weight
        return _best(base, scores)

    return ranked


def plain_systems(base: Base) -> Mapping[str, System]:
    """Return everything that the engine is compared with."""
    return {
        "WRatio": rapidfuzz_system(base, fuzz.WRatio),
        REFERENCE: rapidfuzz_system(base, fuzz.token_set_ratio),
        "letters 3–5, TF-IDF": letters_system(base),
        "BM25, lemmas": bm25_system(base),
    }


def _best(base: Base, by_row: np.ndarray) -> Ranked:
    by_answer = np.maximum.reduceat(by_row, base.first_rows)
    order = np.argsort(-by_answer, kind="stable")[:TOP]
    return [(base.ids[number], float(by_answer[number])) for number in order]


def _sequences(text: str) -> Mapping[str, float]:
    joined = f" {' '.join(fold(word) for word in words(text))} "
    return Counter(joined[i : i + n] for n in (3, 4, 5) for i in range(len(joined) - n + 1))
