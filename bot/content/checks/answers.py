"""What a single answer says: its days, its length, its placeholders and its Markdown."""

import re
from collections.abc import Iterator
from datetime import timedelta

from bot.content.draft import DraftAnswer, Folder, Written, written_day
from bot.content.findings import Finding, error, notice
from bot.content.markdown import find_flaws
from bot.content.messages import did_you_mean
from bot.content.placeholders import PLACEHOLDERS, Placeholder, find_placeholders
from bot.content.schema import AnswerEntry
from bot.content.wording import closest, utf16_length

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
            for found in find_placeholders(answer.body.text):
                yield from _placeholder_flaw(answer.body, found)
        for written in _plain_texts(answer):
            for found in find_placeholders(written.text):
                place = written.place_of(found.offset, found.written)
                yield notice(place, "placeholder-out-of-place", text=found.written)


def _plain_texts(answer: DraftAnswer) -> Iterator[Written]:
    yield from (text for text in (answer.question, answer.label) if text is not None)


def _placeholder_flaw(written: Written, found: Placeholder) -> Iterator[Finding]:
    place = written.place_of(found.offset, found.written)
    guess = closest(found.meant, PLACEHOLDERS)
    if found.name in PLACEHOLDERS:
        return
    if not found.is_pair:
        yield error(place, "broken-placeholder", text=found.written)
    elif not found.name and guess is not None:
        yield error(place, "spaced-placeholder", text=found.written, name=guess)
    else:
        known = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        name = found.name or found.written.strip("{}")
        hint = did_you_mean(guess and f"{{{guess}}}")
        yield error(place, "unknown-placeholder", name=name, known=known, hint=hint)


def markdown(folder: Folder) -> Iterator[Finding]:
    """Name Markdown that a chat would not show as meant."""
    for answer in folder.answers:
        if answer.body is None:
            continue
        for flaw in find_flaws(answer.body.text):
            place = answer.body.place_of(flaw.offset, flaw.part)
            yield (error if flaw.grave else notice)(place, flaw.key, **flaw.values)


def keys_inside_texts(folder: Folder) -> Iterator[Finding]:
    """Name lines of an answer's text that look like keys indented too deep."""
    for answer in folder.answers:
        if answer.body is None:
            continue
        for match in _KEY_LINE.finditer(answer.body.text):
            if match[1] in _ANSWER_KEYS:
                place = answer.body.place_of(match.start(1), match[1])
                yield notice(place, "key-inside-text", key=match[1])
