"""A checked `lomake.yaml` and `tilat.yaml` as the frozen data of `form_model.py`."""

import hashlib
import json
from dataclasses import asdict, replace

from bot.content.form_model import Choice, Consent, Field, Form, Kind, Status, Statuses
from bot.content.form_schema import ChoiceEntry, FormFile, QuestionEntry, StatusesFile

TEXT_LIMIT = 1000
"""Characters of an answer in words where the question gives no `enintään`."""

VERSION_LENGTH = 12

OF_A_PERSON = (Kind.EMAIL, Kind.PHONE)
"""Answers that identify a person unless the question says otherwise: a forgotten line must not give them away."""


def form_of(file: FormFile) -> Form:
    """Return the form that *file* describes, under the version that its content has."""
    consent = Consent(file.consent.version, file.consent.text)
    form = Form("", tuple(map(_field, file.questions)), consent)
    return replace(form, version=version_of(form))


def version_of(form: Form) -> str:
    """Return the fingerprint of all that *form* holds besides its version."""
    content = {key: value for key, value in asdict(form).items() if key != "version"}
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:VERSION_LENGTH]


def statuses_of(file: StatusesFile) -> Statuses:
    """Return the statuses that *file* describes; the checks have seen that each mark is there once."""
    return Statuses(
        all=tuple(
            Status(
                id=entry.id,
                name=entry.name,
                told=entry.told,
                at_once=entry.at_once,
                next=entry.next,
                is_editable=entry.is_editable,
                is_closed=entry.is_closed,
            )
            for entry in file.statuses
        ),
        first=next(entry.id for entry in file.statuses if entry.is_first),
        withdrawn=next(entry.id for entry in file.statuses if entry.is_withdrawn),
        moved=next(entry.id for entry in file.statuses if entry.moves_round),
    )


def _field(entry: QuestionEntry) -> Field:
    return Field(
        id=entry.id,
        question=entry.question,
        kind=entry.kind,
        name=entry.name or entry.question,
        required=entry.required,
        only=entry.only,
        least=entry.least,
        most=TEXT_LIMIT if entry.most is None and entry.kind is Kind.TEXT else entry.most,
        hint=entry.hint,
        why=entry.why,
        example=entry.example,
        choices=tuple(map(_choice, entry.choices)),
        is_contact=entry.kind in OF_A_PERSON if entry.is_contact is None else entry.is_contact,
    )


def _choice(entry: ChoiceEntry) -> Choice:
    return Choice(entry.own_id, entry.name, entry.words, entry.has_rounds)
