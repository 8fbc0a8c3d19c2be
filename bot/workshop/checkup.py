"""Everything that can be said about a knowledge folder: what is wrong with its files, and what its questions get."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from bot.content.findings import Finding
from bot.content.loader import read_folder
from bot.content.model import Knowledge
from bot.engine.fit import Fit
from bot.live import snapshot_of
from bot.material import fit_or_finding
from bot.workshop.crossvalidation import share
from bot.workshop.inflected import astray, form_questions, forms_of
from bot.workshop.memory import ground_of, memory_file, recall, remember
from bot.workshop.rerun import self_test
from bot.workshop.selftest import GOOD, Kind, Outcome, Question, Result, questions_of
from bot.workshop.stealing import Theft, thefts

SERVED = GOOD | {Result.OFFERED}
"""Results with which a person has the right answer at hand."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How the self-test went: the number of questions and, from zero to one, the shares that went well.

    *right* and *served* are of the tests (answered right, or at least offered), *home* of the phrasings. *forms* is
    how many forms of key words were asked besides.
    """

    count: int
    forms: int
    right: float
    served: float
    home: float


@dataclass(frozen=True, slots=True)
class Checkup:
    """A folder's findings, and its thefts and tally unless the findings kept it from being asked anything."""

    findings: tuple[Finding, ...]
    thefts: tuple[Theft, ...] = ()
    tally: Tally | None = None


def check_up(folder: Path, today: date, cache: Path | None = None, *, asks: bool = True) -> Checkup:
    """Return the check-up of *folder*; with *cache* only what may have changed is asked again."""
    reading = read_folder(folder, today)
    fit = fit_or_finding(folder)
    if isinstance(fit, Finding):
        return Checkup((*reading.findings, fit))
    if reading.knowledge is None or not asks:
        return Checkup(reading.findings)
    return _asked(reading.knowledge, fit, reading.findings, folder, cache)


def _asked(
    knowledge: Knowledge, fit: Fit, findings: tuple[Finding, ...], folder: Path, cache: Path | None
) -> Checkup:
    engine = snapshot_of(knowledge, fit, cache).engine
    if not engine.base.rows:  # no answer but the crisis answer: there is nothing to find
        return Checkup(findings, (), Tally(0, 0, 0.0, 0.0, 0.0))
    path = memory_file(cache, folder) if cache else None
    before = recall(path) if path else None
    known = before.forms if before and before.ground == ground_of(knowledge, engine) else {}
    forms = forms_of(knowledge, known)
    questions, inflected = questions_of(knowledge), form_questions(knowledge, forms)
    memory = replace(self_test(knowledge, engine, (*questions, *inflected), before), forms=forms)
    if path and memory != before:
        remember(path, memory)
    outcomes = memory.outcomes
    found = (*thefts(knowledge, questions, outcomes), *astray(knowledge, inflected, outcomes))
    return Checkup(findings, found, tally_of((*questions, *inflected), outcomes))


def tally_of(questions: Sequence[Question], outcomes: Mapping[str, Outcome]) -> Tally:
    """Return the tally of *outcomes*."""
    results = [(question.kind, outcomes[question.key].result) for question in questions]
    tests = [result for kind, result in results if kind is Kind.TEST]
    phrasings = [result for kind, result in results if kind is Kind.PHRASING]
    return Tally(
        count=len(tests) + len(phrasings),
        forms=sum(question.kind is Kind.FORM and question.text != question.word for question in questions),
        right=share(result in GOOD for result in tests),
        served=share(result in SERVED for result in tests),
        home=share(result in GOOD for result in phrasings),
    )
