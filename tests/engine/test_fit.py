"""The learned weights: how they are read, and what confidence they give."""

import json
from dataclasses import fields
from math import exp
from typing import Any

import pytest

from bot.engine.fit import Evidence, data_of, fit_from, logistic
from tests.engine.small import FIT, WEIGHTS

GOOD: dict[str, Any] = data_of(FIT)


def spoilt(**changed: object) -> dict[str, object]:
    """Return GOOD with some weights *changed*."""
    return {**GOOD, "trained": {**GOOD["trained"], **changed}}


EVIDENCE = Evidence(*(0.5 for _ in fields(Evidence)))


def test_a_fit_written_to_a_file_is_read_back() -> None:
    assert fit_from(json.loads(json.dumps(GOOD))) == FIT


@pytest.mark.parametrize(
    "data",
    [
        pytest.param({}, id="nothing"),
        pytest.param([], id="a list"),
        pytest.param(None, id="null"),
        pytest.param(spoilt(parts=[1, 2, 3]), id="too few parts"),
        pytest.param(spoilt(right=[*WEIGHTS.right, 1]), id="too many weights"),
        pytest.param(spoilt(near=["a"] * len(WEIGHTS.near)), id="words"),
        pytest.param(spoilt(near=None), id="no list"),
        pytest.param({**GOOD, "untrained": None}, id="one set of weights left out"),
        pytest.param({"on": "tests", **GOOD["trained"]}, id="the weights of an earlier version"),
        pytest.param({name: part for name, part in GOOD.items() if name != "on"}, id="origin left out"),
    ],
)
def test_what_is_no_fit_of_this_version_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match=r"fit|float"):
        fit_from(data)


@pytest.mark.parametrize(
    ("numbers", "probability"),
    [
        pytest.param((0.0, 0.0), 1 / (1 + exp(-1)), id="the intercept alone"),
        pytest.param((1.0, 0.0), 1 / (1 + exp(-3)), id="the first weight"),
        pytest.param((1e9, 0.0), pytest.approx(1), id="far above"),
        pytest.param((-1e9, 0.0), pytest.approx(0), id="far below"),
    ],
)
def test_confidence_is_logistic_and_never_overflows(numbers: tuple[float, ...], probability: float) -> None:
    assert logistic((1.0, 2.0, 3.0), numbers) == probability


def test_confidence_and_nearness_are_probabilities() -> None:
    assert 0 < WEIGHTS.confidence(EVIDENCE) < 1
    assert 0 < WEIGHTS.nearness(EVIDENCE) < 1
