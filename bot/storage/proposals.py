"""Proposals read: a person's own, and those that coordinators look for.

What changes them is in `changes.py`, what their forms, statuses and rounds were called in `forms.py`.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Text, and_, bindparam, exists, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.content.form_model import Form
from bot.proposals.case import Counts
from bot.proposals.model import (
    FORM,
    ORGANISATION,
    Actor,
    Answer,
    Happening,
    HistoryEntry,
    Proposal,
    Value,
)
from bot.storage.forms import forms_of
from bot.storage.persons import person_id
from bot.storage.prepared import Prepared
from bot.storage.sessions import SessionKey
from bot.storage.tables import answers, persons, proposals
from bot.storage.tables import history as happenings

Rows = Iterable[Any]  # rows: SQLAlchemy types them by their columns only where those are spelt out

_OWN_ORDER = (
    proposals.c.sent_at.is_not(None),
    func.coalesce(proposals.c.sent_at, proposals.c.changed_at).desc(),
)
_IS_OWN = proposals.c.owner_id == person_id(bindparam("channel"), bindparam("user"))
_OWN = Prepared(select(proposals).where(_IS_OWN).order_by(*_OWN_ORDER))
_OWN_ANSWERS = Prepared(select(answers).join(proposals).where(_IS_OWN).order_by(answers.c.id))
_DESK_ORDER = (proposals.c.sent_at, proposals.c.id)
_NEWEST_FIRST = (proposals.c.sent_at.desc(), proposals.c.id.desc())

_IS_SENT = proposals.c.sent_at.is_not(None)
_IS_HELD = proposals.c.told_status.is_distinct_from(proposals.c.status)


@dataclass(frozen=True, slots=True)
class Filter:
    """Which sent proposals are wanted; what is left empty lets all pass.

    *forms* are choices of the question `muoto`, *organisation* is any part of the name. Sent at *since* or
    later and before *until*, moments with their zone: the local day 21.11. ends where 22.11. begins. *held*: only
    those whose owners have yet to hear of their status.
    """

    statuses: tuple[str, ...] = ()
    rounds: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    organisation: str = ""
    since: datetime | None = None
    until: datetime | None = None
    held: bool = False


async def own_proposals(unit: AsyncConnection, key: SessionKey) -> tuple[Proposal, ...]:
    """Return the drafts of this person, last touched first, and then what they sent, newest first."""
    me = {"channel": key.channel, "user": key.user}
    rows = await _OWN.rows(unit, me)
    if not rows:
        return ()
    given = await _OWN_ANSWERS.rows(unit, me)
    return _assembled(rows, given, await forms_of(unit, {row.form_version for row in given}))


async def find(unit: AsyncConnection, wanted: Filter) -> tuple[Proposal, ...]:
    """Return the sent proposals that *wanted* lets pass, oldest first."""
    return await _proposals(unit, await _passing(unit, wanted), _DESK_ORDER)


async def page(
    unit: AsyncConnection, wanted: Filter, first: int, size: int, *, newest_first: bool = True
) -> tuple[Proposal, ...]:
    """Return at most *size* of the sent proposals that *wanted* lets pass, leaving out as many as *first* says."""
    order = _NEWEST_FIRST if newest_first else _DESK_ORDER
    here = select(proposals.c.id).where(await _passing(unit, wanted)).order_by(*order)
    return await _proposals(unit, proposals.c.id.in_(here.offset(first).limit(size)), order)


async def counts(unit: AsyncConnection, wanted: Filter) -> Counts:
    """Return how many sent proposals *wanted* lets pass, and how many there are in all by where they stand."""
    count = func.count()
    found = await unit.scalar(select(count).select_from(proposals).where(await _passing(unit, wanted)))
    by_status = await unit.execute(
        select(proposals.c.status, count).where(_IS_SENT).group_by(proposals.c.status)
    )
    in_a_round = and_(_IS_SENT, proposals.c.round.is_not(None))
    by_round = await unit.execute(
        select(proposals.c.round, count).where(in_a_round).group_by(proposals.c.round)
    )
    held = await unit.scalar(select(count).select_from(proposals).where(_IS_SENT, _IS_HELD))
    return Counts(
        found or 0, {row[0]: row[1] for row in by_status}, {row[0]: row[1] for row in by_round}, held or 0
    )


async def proposal(unit: AsyncConnection, reference: str) -> Proposal | None:
    """Return the proposal or draft with this reference, or None."""
    found = await _proposals(unit, proposals.c.reference == reference, _DESK_ORDER)
    return found[0] if found else None


async def history(unit: AsyncConnection, reference: str) -> tuple[HistoryEntry, ...]:
    """Return what happened to the proposal with this reference, oldest first."""
    of_it = select(happenings).join(proposals).where(proposals.c.reference == reference)
    rows = await unit.execute(of_it.order_by(happenings.c.id))
    return tuple(
        HistoryEntry(row.at, Happening(row.what), Actor(row.who), row.field, row.status, row.round)
        for row in rows
    )


async def owner(unit: AsyncConnection, reference: str) -> SessionKey | None:
    """Return where the owner of this proposal is to be reached, or None when there is no such person."""
    found = await unit.execute(
        select(persons.c.channel, persons.c.chat, persons.c.user)
        .join(proposals, proposals.c.owner_id == persons.c.id)
        .where(proposals.c.reference == reference)
    )
    row = found.one_or_none()
    return None if row is None else SessionKey(row.channel, row.chat, row.user)


async def _passing(unit: AsyncConnection, wanted: Filter) -> ColumnElement[bool]:
    """Return the condition that *wanted* means; the organisation not in SQL: SQLite's lower() knows no Ä and Ö."""
    part = _folded(wanted.organisation)
    if not part:
        return _passes(wanted)
    of_whom = and_(answers.c.proposal_id == proposals.c.id, answers.c.field == ORGANISATION)
    named = select(proposals.c.id, answers.c.value).join(answers, of_whom).where(_passes(wanted))
    rows = await unit.execute(named)
    return proposals.c.id.in_([row.id for row in rows if part in _folded(str(row.value or ""))])


def _passes(wanted: Filter) -> ColumnElement[bool]:
    conditions: list[ColumnElement[bool]] = [_IS_SENT]
    if wanted.statuses:
        conditions.append(proposals.c.status.in_(wanted.statuses))
    if wanted.rounds:
        conditions.append(proposals.c.round.in_(wanted.rounds))
    if wanted.forms:
        conditions.append(_has_form(wanted.forms))
    if wanted.since:
        conditions.append(proposals.c.sent_at >= wanted.since)
    if wanted.until:
        conditions.append(proposals.c.sent_at < wanted.until)
    if wanted.held:
        conditions.append(_IS_HELD)
    return and_(*conditions)


def _has_form(choices: tuple[str, ...]) -> ColumnElement[bool]:
    chosen = func.json_extract(answers.c.value, "$", type_=Text)
    of_this = and_(answers.c.proposal_id == proposals.c.id, answers.c.field == FORM, chosen.in_(choices))
    return exists().where(of_this).correlate(proposals)


async def _proposals(
    unit: AsyncConnection, which: ColumnElement[bool], order: Iterable[ColumnElement[Any]]
) -> tuple[Proposal, ...]:
    """Return *which* proposals with their answers and forms: one query where there are none, else three."""
    rows = (await unit.execute(select(proposals).where(which).order_by(*order))).all()
    if not rows:
        return ()
    given = (await unit.execute(select(answers).join(proposals).where(which).order_by(answers.c.id))).all()
    used = {row.form_version for row in given}
    return _assembled(rows, given, await forms_of(unit, used))


def _assembled(rows: Rows, given: Rows, known: Mapping[str, Form]) -> tuple[Proposal, ...]:
    by_proposal: dict[int, list[Answer]] = defaultdict(list)
    for row in given:
        by_proposal[row.proposal_id].append(answer_of(row))
    return tuple(_proposal(row, tuple(by_proposal[row.id]), known) for row in rows)


def _proposal(row: Row[Any], given: tuple[Answer, ...], known: Mapping[str, Form]) -> Proposal:
    versions = {answer.form for answer in given}
    return Proposal(
        reference=row.reference,
        begun_at=row.begun_at,
        changed_at=row.changed_at,
        answers=given,
        forms={version: form for version, form in known.items() if version in versions},
        sent_at=row.sent_at,
        status=row.status,
        round=row.round,
        source=row.source,
        consent=row.consent_version,
        consented_at=row.consented_at,
        told=row.told_status,
    )


def answer_of(row: Row[Any]) -> Answer:
    """Return the answer that *row* of the table holds. JSON knows no tuples: a list becomes one."""
    value: Value = tuple(row.value) if isinstance(row.value, list) else row.value
    return Answer(row.field, value, row.form_version, row.as_written)


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold().strip()
