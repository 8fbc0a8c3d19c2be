"""A small folder made of a rich one, for learning the weights of small folders."""

from collections import Counter
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest

from bot.content.shipped import shipped_folder
from bot.engine.base import Base
from bot.live import load_snapshot
from bot.workshop.thinning import EACH, TAKES, thinned

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Base:
    cache: Path = tmp_path_factory.mktemp("cache")
    return load_snapshot(shipped_folder(), TODAY, cache).engine.base


def test_every_answer_keeps_a_few_of_its_own_phrasings_and_nothing_is_learned(base: Base) -> None:
    few = thinned(base)
    counts = Counter(row.answer for row in few.rows)
    assert set(counts) == set(range(len(base.ids)))
    assert max(counts.values()) == EACH
    assert set(few.rows) <= set(base.rows)
    assert not few.classifier.is_trained


def test_words_of_the_phrasings_left_out_are_strange(base: Base) -> None:
    few = thinned(base)
    assert len(few.terms.features) < len(base.terms.features) / 2
    assert [few.rows[first].answer for first in few.first_rows] == list(range(len(few.ids)))


def test_each_take_keeps_other_phrasings_of_the_answers_that_have_enough(base: Base) -> None:
    takes = [set(thinned(base, take).rows) for take in range(TAKES)]
    counts = Counter(row.answer for row in base.rows)
    rich = {answer for answer, count in counts.items() if count >= TAKES * EACH}
    assert len(rich) > 70
    for one, other in combinations(takes, 2):
        assert rich.isdisjoint(row.answer for row in one & other)
