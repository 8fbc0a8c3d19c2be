"""From a knowledge folder on disk to `Knowledge`, or to everything that keeps it from going live."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from bot.content.assemble import Missing, assemble, text_mapping
from bot.content.checks.table import check_folder
from bot.content.draft import Folder, draft_groups, draft_topic
from bot.content.findings import Finding, Severity, error, has_error
from bot.content.messages import say
from bot.content.model import Knowledge, Place
from bot.content.parts import Parts, read_parts
from bot.content.shipped import shipped_folder
from bot.errors import ContentError

SHOWN_FINDINGS = 5
"""Findings in the message of a ContentError; `minnobot check` shows all."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The outcome of reading a folder: all findings, and the knowledge unless one of them is an error."""

    findings: tuple[Finding, ...]
    knowledge: Knowledge | None


def read_folder(path: Path, today: date, shipped: Path | None = None) -> Reading:
    """Return what the folder at *path* holds on the day *today*.

    *shipped* is the folder that gives what *path* leaves out; by default the one that came with the program.
    """
    own = read_parts(path)
    if _is_same(path, shipped or shipped_folder()):
        behind = own
    else:
        behind = read_parts(shipped, behind=True) if shipped else shipped_parts()
    findings = tuple(sorted({*own.findings, *check_folder(_folder(own, behind, today))}))
    if has_error(findings):
        return Reading(findings, None)
    knowledge = assemble(own, behind)
    if isinstance(knowledge, Missing):
        finding = error(Place(knowledge.file, 1), knowledge.message, name=knowledge.file)
        return Reading((*findings, finding), None)
    return Reading(findings, knowledge)


@cache
def shipped_parts() -> Parts:
    """Return what came with the program and stands behind a folder; read once, as it changes with the program only."""
    return read_parts(shipped_folder(), behind=True)


def load(path: Path, today: date, shipped: Path | None = None) -> Knowledge:
    """Return the knowledge of the folder at *path*, or raise ContentError with all its findings."""
    reading = read_folder(path, today, shipped)
    if reading.knowledge is None:
        raise ContentError(_first_errors(reading.findings), reading.findings)
    return reading.knowledge


def _first_errors(findings: tuple[Finding, ...]) -> str:
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    lines = [str(finding) for finding in errors[:SHOWN_FINDINGS]]
    if len(errors) > SHOWN_FINDINGS:
        lines.append(say("and-more", count=len(errors) - SHOWN_FINDINGS))
    return say("cannot-go-live", findings="\n".join(lines))


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _folder(own: Parts, behind: Parts, today: date) -> Folder:
    return Folder(
        topics=tuple(draft_topic(part.document) for part in own.topics),
        tests=tuple(group for part in own.tests for group in draft_groups(part.document)),
        learned=tuple(group for part in own.learned for group in draft_groups(part.document)),
        test_documents=tuple(part.document for part in own.tests),
        has_tests=own.has_tests,
        intents=draft_groups(own.intents.document) if own.intents is not None else (),
        lexicon=own.lexicon.document if own.lexicon is not None else None,
        contacts=own.contacts.document if own.contacts is not None else None,
        rounds=own.rounds.document if own.rounds is not None else None,
        form=own.form.document if own.form is not None else None,
        statuses=own.statuses.document if own.statuses is not None else None,
        texts=own.texts,
        shipped_texts=text_mapping(behind.texts),
        today=today,
    )
