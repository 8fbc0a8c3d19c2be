"""What people meet: the sets, the engine's marks by style, and how far it is from its goals."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.ground import TESTS, Ground
from benchmarks.parts import Part
from benchmarks.sets import (
    MIXED,
    TALK,
    TESTS_AUTHOR,
    TESTS_USE,
)
from benchmarks.tables import exact, percent, table, titled
from bot.finnish.text import comparable
from bot.workshop.crossvalidation import share
from bot.workshop.evaluating import Evaluation, Mark, Marked

DIRECT = frozenset({"short", "typo", "nodots", "spoken", "formal", "keyword"})
"""Styles that ask straight out."""

COLUMNS: Mapping[str, frozenset[Mark]] = {
    "right at once": frozenset({Mark.RIGHT, Mark.REDIRECTED}),
    "or with buttons": frozenset({Mark.RIGHT, Mark.REDIRECTED, Mark.HELPED}),
    "wrong": frozenset({Mark.WRONG}),
    "not helped": frozenset({Mark.UNSURE}),
    "answered in vain": frozenset({Mark.FALSE}),
}
"""Each column's heading and the marks that it adds up."""


def sets(ground: Ground) -> Part:
    """Return who wrote each set, who looked at it, and how much of it stands among the phrasings."""
    known = {comparable(text) for text in ground.corpus.texts}
    described = [(each.name, each.author, each.use) for each in (*MIXED, *ground.own, *TALK)]
    texts = {name: [each.text for each in found] for name, found in ground.questions.items()}
    described += [(TESTS, TESTS_AUTHOR, TESTS_USE)]
    texts |= {TESTS: [each.text for each in ground.tests]}
    rows = [
        (
            name,
            author,
            use,
            str(len(texts[name])),
            str(sum(comparable(text) in known for text in texts[name])),
        )
        for name, author, use in described
    ]
    headings = ("set", "written by", "use", "n", "word for word a phrasing")
    return Part((table(headings, rows, left=3),))


@dataclass(frozen=True, slots=True)
class Goal:
    """One figure by which the engine is judged: which questions it is of, and whether each is met."""

    name: str
    floor: str
    goal: str
    concerns: Callable[[Marked, str], bool]
    is_met: Callable[[Marked], bool]


def _is_single(each: Marked, crisis: str) -> bool:
    question = each.question
    return not (question.second or question.context or question.candidates) and question.right != {crisis}


def _is_ours(each: Marked, crisis: str) -> bool:
    return _is_single(each, crisis) and bool(each.question.right)


GOALS = (
    Goal("right at once, in scope", "80", "90", _is_ours, lambda each: each.mark is Mark.RIGHT),
    Goal("or among the buttons", "93", "98", _is_ours, lambda each: each.mark in (Mark.RIGHT, Mark.HELPED)),
    Goal("answered wrong", "≤ 5", "≤ 2", _is_ours, lambda each: each.mark is Mark.WRONG),
    Goal(
        "answered although not ours",
        "≤ 8",
        "≤ 3",
        lambda each, crisis: _is_single(each, crisis) and not each.question.right,
        lambda each: each.mark is Mark.FALSE,
    ),
    Goal(
        "direct styles, right at once",
        "93",
        "98",
        lambda each, crisis: _is_ours(each, crisis) and each.question.style in DIRECT,
        lambda each: each.mark is Mark.RIGHT,
    ),
    Goal(
        "follow-ups right",
        "80",
        "95",
        lambda each, _: bool(each.question.context),
        lambda each: each.mark is Mark.RIGHT,
    ),
    Goal(
        "two questions, both answered",
        "75",
        "95",
        lambda each, _: bool(each.question.second),
        lambda each: each.mark is Mark.RIGHT,
    ),
    Goal(
        "distress heard",
        "100",
        "100",
        lambda each, crisis: each.question.right == {crisis},
        lambda each: each.verdict.distress is not None,
    ),
    Goal(
        "taken for distress, all others",
        "≤ 0.3",
        "0",
        lambda each, crisis: each.question.right != {crisis},
        lambda each: each.verdict.distress is not None,
    ),
)


def goals(ground: Ground) -> Part:
    """Return the figures that the engine is judged by, for each set."""
    crisis = ground.knowledge.crisis.id
    rows = [
        (
            goal.name,
            goal.floor,
            goal.goal,
            *(_reached(goal, found, crisis) for found in ground.evaluations.values()),
        )
        for goal in GOALS
    ]
    return Part((titled("The engine and its goals, %", ("", "floor", "goal", *ground.evaluations), rows),))


def _reached(goal: Goal, found: Evaluation, crisis: str) -> str:
    concerned = [each for each in found.marked if goal.concerns(each, crisis)]
    return exact(share(map(goal.is_met, concerned))) if concerned else "–"


def answers(ground: Ground) -> Part:
    """Return the engine's marks by style, for each set."""
    headings = ("style", "n", *COLUMNS)
    return Part(
        tuple(
            titled(f"minnobot, {name}, %", headings, _by_style(found))
            for name, found in ground.evaluations.items()
        )
    )


def _by_style(found: Evaluation) -> Sequence[Sequence[str]]:
    styles = {**found.styles, "all": sum(found.styles.values(), Counter())}
    return [
        (
            style,
            str(marks.total()),
            *(percent(sum(marks[each] for each in of) / marks.total()) for of in COLUMNS.values()),
        )
        for style, marks in styles.items()
    ]
