"""The sets of questions that the benchmark reads, and what it says of them."""

import pytest

from benchmarks.fresh import TODAY
from benchmarks.measure import Asked
from benchmarks.run import SECTIONS, main
from benchmarks.sets import MIXED, TALK, QuestionSet, asked, single
from bot.content.loader import load
from bot.content.shipped import shipped_folder
from bot.workshop.known_questions import KnownQuestion


@pytest.fixture(scope="module")
def ids() -> set[str]:
    knowledge = load(shipped_folder(), TODAY)
    return {knowledge.crisis.id, *(answer.id for answer in knowledge.answers)}


@pytest.mark.parametrize("each", [*MIXED, *TALK], ids=lambda each: each.name)
def test_every_answer_that_a_set_asks_for_is_there(each: QuestionSet, ids: set[str]) -> None:
    for question in each.read():
        wanted = {*question.right, *question.candidates, *filter(None, [question.second])}
        assert wanted <= ids, f"{each.name}, line {question.line}"


def test_every_set_says_who_wrote_it_and_what_it_was_used_for() -> None:
    assert all(each.author and each.use for each in (*MIXED, *TALK))


def test_systems_without_a_conversation_are_asked_single_questions_only() -> None:
    plain = KnownQuestion(1, "hinta", "short", frozenset({"a"}))
    others = (
        KnownQuestion(2, "hinta ja kesto", "double", frozenset({"a"}), second="b"),
        KnownQuestion(3, "entä kesto", "followup", frozenset({"b"}), context=("hinta",)),
        KnownQuestion(4, "kesto", "ambiguous", frozenset(), candidates=frozenset({"a", "b"})),
        KnownQuestion(5, "apua", "crisis", frozenset({"kriisi"})),
    )
    assert asked(single((plain, *others), "kriisi")) == (Asked("hinta", "short", frozenset({"a"})),)


def test_an_unknown_section_is_refused_with_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["weather"])
    said = capsys.readouterr().err
    assert all(name in said for name in ("weather", *SECTIONS))
