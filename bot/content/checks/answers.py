"""What a single answer says: its days, its length, its placeholders and its Markdown."""

import re
from collections.abc import Iterator
from datetime import timedelta

from bot.content.checks.wordings import markdown_flaws, placeholder_flaws
from bot.content.draft import DraftAnswer, Folder, Written, written_day
from bot.content.findings import Finding, notice
from bot.content.placeholders import PLACEHOLDERS, find_placeholders
from bot.content.schema import AnswerEntry
from bot.content.wording import utf16_length

LONGEST_ANSWER = 3500
"""UTF-16 units; Telegram takes 4096, and source, date and a hedge come below the answer."""

LONGEST_QUESTION = 200
LONGEST_PHRASING = 300
"""Characters; the longest of the shipped questions is far below."""

STALE_AFTER = timedelta(days=365)
"""After this an answer nobody has looked at is worth a reminder."""

_KEY_LINE = re.compile(r"^[ ]*(?:- )?([\wåäöÅÄÖ]+):(?=\s|$)", re.MULTILINE)
_ANSWER_KEYS = frozenset(field.alias for field in AnswerEntry.model_fields.values())


def days(folder: Folder) -> Iterator[Finding]:
    """Name days that passed, that are still to come, or that contradict each other; never an error."""
    for answer in folder.answers:
        checked, valid = written_day(answer.checked), written_day(answer.valid_until)
        if checked is not None and answer.checked is not None:
            if checked > folder.today:
                yield notice(answer.checked.place, "checked-in-future", day=checked)
            elif checked < folder.today - STALE_AFTER:
                yield notice(answer.checked.place, "checked-long-ago", day=checked)
        if valid is not None and answer.valid_until is not None:
            if valid < folder.today:
                yield notice(answer.valid_until.place, "expired", day=valid)
            if checked is not None and valid < checked:
                yield notice(answer.valid_until.place, "expires-before-check", day=valid, checked=checked)


def lengths(folder: Folder) -> Iterator[Finding]:
    """Name questions, phrasings and answers that are too long to serve well."""
    for answer in folder.answers:
        if answer.question is not None and len(answer.question.line) > LONGEST_QUESTION:
            yield _too_long(answer.question, "long-question", LONGEST_QUESTION, len(answer.question.line))
        for phrasing in answer.phrasings:
            if len(phrasing.line) > LONGEST_PHRASING:
                yield _too_long(phrasing, "long-phrasing", LONGEST_PHRASING, len(phrasing.line))
        if answer.body is not None and (units := utf16_length(answer.body.text.strip())) > LONGEST_ANSWER:
            yield _too_long(answer.body, "long-answer", LONGEST_ANSWER, units)


def _too_long(written: Written, key: str, limit: int, length: int) -> Finding:
    return notice(written.place, key, limit=limit, length=length)


def placeholders(folder: Folder) -> Iterator[Finding]:
    """Name placeholders that nothing fills, and those that stand where none is filled."""
    for answer in folder.answers:
        if answer.body is not None:
            yield from placeholder_flaws(answer.body, PLACEHOLDERS)
        for written in _plain_texts(answer):
            for found in find_placeholders(written.text):
                place = written.place_of(found.offset, found.written)
                yield notice(place, "placeholder-out-of-place", text=found.written)


def _plain_texts(answer: DraftAnswer) -> Iterator[Written]:
    yield from (text for text in (answer.question, answer.label) if text is not None)


def markdown(folder: Folder) -> Iterator[Finding]:
    """Name Markdown that a chat would not show as meant."""
    for answer in folder.answers:
        if answer.body is not None:
            yield from markdown_flaws(answer.body)


def keys_inside_texts(folder: Folder) -> Iterator[Finding]:
    """Name lines of an answer's text that look like keys indented too deep."""
    for answer in folder.answers:
        if answer.body is None:
            continue
        for match in _KEY_LINE.finditer(answer.body.text):
            if match[1] in _ANSWER_KEYS:
                place = answer.body.place_of(match.start(1), match[1])
                yield notice(place, "key-inside-text", key=match[1])
