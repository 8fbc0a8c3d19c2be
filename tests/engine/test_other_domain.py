"""An engine that knows only our own answers would show: a library's questions, with the weights that are shipped."""

from pathlib import Path

import pytest
import yaml

from bot.content.model import Lexicon
from bot.content.shipped import shipped_folder
from bot.engine.building import base_of, build_indexes
from bot.engine.engine import Engine
from bot.engine.model import Decision
from bot.live import read_fit
from tests.engine.small import answer, knowledge, subject

LIBRARY = yaml.safe_load((Path(__file__).parent / "library.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def library() -> Engine:
    answers = [answer(name, "kirjasto", *each["muotoilut"]) for name, each in LIBRARY["vastaukset"].items()]
    synonyms = {head: tuple(words) for head, words in LIBRARY["sanasto"].items()}
    known = knowledge(subject("kirjasto", answers), lexicon=Lexicon(synonyms))
    return Engine(base_of(known, build_indexes(known)), read_fit(shipped_folder()), known.crisis.id)


def test_questions_of_another_domain_are_answered_without_learning_anything_anew(library: Engine) -> None:
    asked = [(name, text) for name, each in LIBRARY["vastaukset"].items() for text in each["kysymykset"]]
    verdicts = [(name, library.answer(text)) for name, text in asked]
    given = [(name, v.answers[0].id) for name, v in verdicts if v.decision is Decision.ANSWER]
    right = sum(name == found for name, found in given)
    served = right + sum(v.decision is Decision.CHOOSE and name in v.offered for name, v in verdicts)
    assert right >= 0.65 * len(asked)
    assert served >= 0.85 * len(asked)
    assert len(given) - right <= 0.05 * len(asked)


def test_what_is_foreign_to_another_domain_is_seldom_answered(library: Engine) -> None:
    answered = [text for text in LIBRARY["foreign"] if library.answer(text).decision is Decision.ANSWER]
    assert len(answered) <= 0.15 * len(LIBRARY["foreign"]), answered
