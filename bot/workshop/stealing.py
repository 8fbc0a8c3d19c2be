"""Which answers take questions that belong to others: the outcomes of a self-test as findings for an editor.

Only what is worth a look is shown unasked: a test that gets a wrong answer, a phrasing that another answer wins
clearly, phrasings of two answers that ask the same.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.content.findings import Finding, Severity
from bot.content.model import Knowledge, Place
from bot.finnish.text import words
from bot.workshop.selftest import CLEAR, Kind, Outcome, Question, Result
from bot.workshop.wording import decimal, say


class Case(StrEnum):
    """A kind of theft; the value is what many of them are called."""

    TEST = "väärin vastattua testikysymystä"
    PHRASING = "muualle menevää muotoilua"
    TWINS = "lähes samaa muotoilua"
    FORM = "eksyvää avainsanan taivutusmuotoa"
    NARROW = "täpärää"
    UNSURE = "epävarmaa testikysymystä"


SHOWN_ALWAYS = frozenset({Case.TEST, Case.PHRASING, Case.TWINS, Case.FORM})
"""The others are shown on request: the shipped folder has hundreds, and each may be right as it is."""


@dataclass(frozen=True, slots=True)
class Theft:
    """A question that *thief* takes or nearly takes from the answer it belongs to, and what to tell about it."""

    case: Case
    question: Question
    thief: str
    margin: float
    finding: Finding


@dataclass(frozen=True, slots=True)
class Told:
    """A case, the sentence that tells it, and what stands in the sentence."""

    case: Case
    key: str
    thief: str
    near: str
    margin: float
    result: str = ""


def thefts(
    knowledge: Knowledge, questions: Sequence[Question], outcomes: Mapping[str, Outcome]
) -> tuple[Theft, ...]:
    """Return every theft among *outcomes*, which are by the questions' keys, in the order of *questions*."""
    places = places_of(knowledge)
    return tuple(
        Theft(told.case, question, told.thief, told.margin, _finding(question, told, places))
        for question in questions
        for told in _told(knowledge, question, outcomes[question.key])
    )


def _told(knowledge: Knowledge, question: Question, outcome: Outcome) -> Iterator[Told]:
    case, key = _case(question, outcome)
    if outcome.result is Result.WRONG and outcome.other == knowledge.crisis.id:
        case, key = Case.TEST if question.kind is Kind.TEST else Case.PHRASING, "crisis"
    if case is not None:
        yield Told(case, key, outcome.other, outcome.text, outcome.margin, outcome.result.value)
    twin = outcome.twin
    # Exactly the same words are found when the folder is loaded. A pair is told once, where the later id is.
    if twin and twin.answer < (question.own or "") and words(twin.text) != words(question.text):
        yield Told(Case.TWINS, "twins", twin.answer, twin.text, twin.likeness)


def _case(question: Question, outcome: Outcome) -> tuple[Case | None, str]:
    """Return the case of *outcome* and its sentence; no case where the question fares as it should."""
    match question.kind, outcome.result:
        case _, Result.RIGHT:
            return None, ""
        case _, Result.NARROW:
            return Case.NARROW, "narrow"
        case Kind.TEST, Result.WRONG:
            return Case.TEST, "test-answered" if question.own is None else "test-elsewhere"
        case Kind.TEST, _:
            return Case.UNSURE, "test-unsure"
        case _, Result.WRONG:
            return Case.PHRASING if outcome.margin <= -CLEAR else Case.NARROW, "phrasing-elsewhere"
        case (
            _
        ):  # without itself, a phrasing that is like no other may well be unsure: that is why it is there
            return None, ""


def _finding(question: Question, told: Told, places: Mapping[tuple[str, str], Place]) -> Finding:
    place = places.get((told.thief, told.near))
    message = say(
        told.key,
        text=question.text,
        own=question.own,
        other=told.thief,
        near=told.near,
        margin=decimal(abs(told.margin)),
        result=told.result,
        place=f"{place.file}:{place.line}" if place else "–",
    )
    spot = question.place
    return Finding(spot.file, spot.line, spot.column, Severity.NOTICE, message)


def places_of(knowledge: Knowledge) -> Mapping[tuple[str, str], Place]:
    """Return where each phrasing is written, by its answer's id and its text."""
    places: dict[tuple[str, str], Place] = {}
    for answer in knowledge.answers:
        places[answer.id, answer.question] = answer.place
        places.update(((answer.id, phrasing.text), phrasing.place) for phrasing in answer.phrasings)
    return places
