"""Whether the knowledge folder can be served, and what in it still waits for the organisation's own facts."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from bot.content.findings import Severity
from bot.content.loader import Reading
from bot.content.model import Knowledge
from bot.content.shipped import shipped_folder
from bot.errors import ContentError
from bot.live import read_fit
from bot.upkeep.checks import Check, broken, notice, ok

TO_BE_FILLED = "täydennettävä käyttöönotossa"
"""What the shipped contacts say where only the organisation knows the truth."""

SWITCHBOARD = "metropolia-vaihde"
"""The contact that the shipped knowledge gives for want of a better one."""


def check_knowledge(folder: Path, reading: Reading, today: date) -> Iterator[Check]:
    """Return whether *folder*, which gave *reading*, can be served *today*, and what is still open in it."""
    errors = sum(finding.severity is Severity.ERROR for finding in reading.findings)
    if reading.knowledge is None:
        yield broken(
            "knowledge", f"{folder} cannot be served: {errors} to mend. {_check_command(folder)} lists them."
        )
        return
    try:
        read_fit(folder)
    except ContentError as error:
        yield broken("knowledge", str(error))
    notices = len(reading.findings) - errors
    hint = f", {notices} notices ({_check_command(folder)} lists them)" if notices else ""
    yield ok("knowledge", f"{folder}: {len(reading.knowledge.answers)} answers{hint}")
    yield from _unfilled(reading.knowledge)
    yield _rounds(reading.knowledge, today)
    yield _expired(reading.knowledge, today)


def newest_check(knowledge: Knowledge | None) -> date | None:
    """Return the latest day on which somebody checked an answer."""
    answers = knowledge.answers if knowledge else ()
    return max((answer.checked for answer in answers if answer.checked), default=None)


def _check_command(folder: Path) -> str:
    return "minnobot check" if folder == shipped_folder() else f"minnobot check {folder}"


def _unfilled(knowledge: Knowledge) -> Iterator[Check]:
    contacts = knowledge.contacts
    if TO_BE_FILLED in contacts.controller.name:
        yield notice(
            "controller",
            "the privacy notice does not say who answers for the data. Name the controller in yhteystiedot.yaml "
            "(rekisterinpitäjä).",
        )
    else:
        yield ok("controller", contacts.controller.name)
    if contacts.default.id == SWITCHBOARD:
        yield notice(
            "contact",
            "whoever asks for a person is sent to Metropolia's switchboard. Add your own contact to "
            "yhteystiedot.yaml and name it as oletus.",
        )
    else:
        yield ok("contact", contacts.default.name)


def _rounds(knowledge: Knowledge, today: date) -> Check:
    if not knowledge.rounds:
        return notice("rounds", "none known. Add them to kierrokset.yaml when their days are set.")
    coming = [each for each in knowledge.rounds if each.closes >= today]
    if not coming:
        return notice("rounds", "the last one has closed. Add the next to kierrokset.yaml.")
    first = min(coming, key=lambda each: each.closes)
    return ok("rounds", f"{first.name} closes on {first.closes.isoformat()}")


def _expired(knowledge: Knowledge, today: date) -> Check:
    past = [
        each.id for each in knowledge.answers if each.valid_until is not None and each.valid_until < today
    ]
    if not past:
        return ok("answers", "none has expired")
    return notice(
        "answers", f"{len(past)} expired: {', '.join(past)}. Check the facts and the day in voimassa."
    )
