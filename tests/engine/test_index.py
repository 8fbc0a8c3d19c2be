"""Cosines out of postings are the cosines of the textbook."""

from collections.abc import Mapping, Sequence
from math import log, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.engine.index import LEAST_IDF, build_index, build_index_of_pieces

Vector = Mapping[str, float]

weights = some.floats(0.05, 3, allow_nan=False)
rows = some.lists(some.dictionaries(some.sampled_from("abcdef"), weights), min_size=1, max_size=8)
messages = some.dictionaries(some.sampled_from("abcdefxyz"), weights)


def textbook_cosines(vectors: Sequence[Vector], message: Vector) -> list[float]:
    """Return the cosine of *message* with each of *vectors*, computed feature by feature."""

    def idf(feature: str) -> float:
        having = sum(feature in vector for vector in vectors)
        return max(LEAST_IDF, log((len(vectors) + 1) / (having + 0.5)))

    def length(vector: Vector) -> float:
        return sqrt(sum((weight * idf(feature)) ** 2 for feature, weight in vector.items()))

    def cosine(vector: Vector) -> float:
        product = sum(
            vector[feature] * message[feature] * idf(feature) ** 2
            for feature in vector.keys() & message.keys()
        )
        return product / (length(vector) * length(message)) if product else 0.0

    return [cosine(vector) for vector in vectors]


@given(rows, messages)
def test_cosines_are_those_of_the_textbook(vectors: list[Vector], message: Vector) -> None:
    found = build_index(vectors).cosines(message)
    assert found == pytest.approx(textbook_cosines(vectors, message), abs=1e-5)


@given(some.lists(some.dictionaries(some.text("ab", max_size=4), weights), min_size=1, max_size=8), messages)
def test_features_in_pieces_are_indexed_as_the_sum_of_their_pieces(
    vectors: list[Vector], message: Vector
) -> None:
    summed: list[dict[str, float]] = []
    for vector in vectors:
        summed.append({})
        for feature, weight in vector.items():
            for piece in feature:
                summed[-1][piece] = summed[-1].get(piece, 0.0) + weight
    found = build_index_of_pieces(vectors, tuple).cosines(message)
    assert found == pytest.approx(textbook_cosines(summed, message), abs=1e-5)


@given(rows)
def test_every_row_that_says_something_has_unit_length(vectors: list[Vector]) -> None:
    index = build_index(vectors)
    squares = np.bincount(index.rows, index.values.astype(np.float64) ** 2, minlength=index.size)
    assert squares == pytest.approx([1.0 if vector else 0.0 for vector in vectors], abs=1e-5)


def test_features_that_no_row_has_lengthen_the_message() -> None:
    index = build_index([{"a": 1.0, "b": 1.0}, {"c": 1.0}])
    alone, with_strange = index.cosines({"a": 1.0}), index.cosines({"a": 1.0, "x": 1.0})
    assert 0 < with_strange[0] < alone[0]


@pytest.mark.parametrize(
    "message", [pytest.param({}, id="nothing"), pytest.param({"x": 1.0}, id="nothing that is known")]
)
def test_a_message_without_a_known_feature_is_like_no_row(message: Vector) -> None:
    assert build_index([{"a": 1.0}, {}]).cosines(message).tolist() == [0.0, 0.0]


def test_a_feature_of_every_row_still_counts_a_little() -> None:
    index = build_index([{"a": 1.0}] * 5)
    assert index.idf == pytest.approx([log(6 / 5.5)])
    assert build_index([{"a": 1.0}] * 100).idf == pytest.approx([LEAST_IDF])
