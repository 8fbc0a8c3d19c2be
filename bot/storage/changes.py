"""Proposals changed: the dialogue's effects carried out, and what coordinators decide.

Everything a person does reaches only what is theirs; a reference of somebody else changes nothing. The history
keeps what happened and to which question, never what was written.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import ColumnElement, and_, bindparam, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as insert_or_update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.content.form_model import Form, Statuses
from bot.content.model import Round
from bot.dialogue.model import BeginDraft, DropDraft, KeepAnswers, SendProposal, WithdrawProposal
from bot.proposals.model import Actor, Answer, Happening, HistoryEntry
from bot.storage.forms import known_versions, remember_form, remember_round, remember_status
from bot.storage.inbox import forget_waiting
from bot.storage.notes import forget_author
from bot.storage.outbox import forget_messages, forget_messages_about
from bot.storage.persons import forget_persons_without_anything, person_id, remember_person
from bot.storage.prepared import Prepared
from bot.storage.proposals import answer_of
from bot.storage.sessions import SessionKey, forget_sessions
from bot.storage.tables import answers, history, persons, proposals

# Statements of every answer, built once.
_OWN = Prepared(
    select(proposals.c.id, proposals.c.sent_at.is_not(None).label("is_sent")).where(
        proposals.c.reference == bindparam("about"),
        proposals.c.owner_id == person_id(bindparam("of_channel"), bindparam("of_user")),
    )
)
_ANSWERS = Prepared(select(answers).where(answers.c.proposal_id == bindparam("of")))
_NEW_ANSWER = insert_or_update(answers).values(
    {name: bindparam(name) for name in ("proposal_id", "field", "value", "form_version", "as_written")}
)
_KEEP = Prepared(
    _NEW_ANSWER.on_conflict_do_update(
        index_elements=[answers.c.proposal_id, answers.c.field],
        set_={name: _NEW_ANSWER.excluded[name] for name in ("value", "form_version", "as_written")},
    )
)
_TOUCH = Prepared(
    update(proposals).where(proposals.c.id == bindparam("number")).values(changed_at=bindparam("now"))
)


async def begin_draft(unit: AsyncConnection, key: SessionKey, effect: BeginDraft, now: datetime) -> None:
    """Make an empty draft of this person."""
    person = await remember_person(unit, key.channel, key.user, key.chat, now)
    await unit.execute(
        insert(proposals).values(
            reference=effect.reference, owner_id=person, source=key.channel, begun_at=now, changed_at=now
        )
    )


async def keep_answers(
    unit: AsyncConnection, key: SessionKey, effect: KeepAnswers, form: Form, now: datetime
) -> None:
    """Keep the answers, which were given to *form*, each in the place of an earlier one.

    The history of a sent proposal tells of every question whose value is not what it was.
    """
    mine = await _own(unit, key, effect.reference)
    if mine is None:
        return
    number, is_sent = mine
    await remember_form(unit, form, now)
    given = await _with_known_forms(unit, effect.answers, form)
    differing = _differing(await _answers(unit, number), given)
    for answer in given.values():
        await _keep_answer(unit, number, answer)
    if differing or not is_sent:
        await _TOUCH.run(unit, {"number": number, "now": now})
    if is_sent:
        changes = (HistoryEntry(now, Happening.CHANGED, Actor.OWNER, field=field) for field in differing)
        await _tell(unit, number, changes, key)


async def send_proposal(
    unit: AsyncConnection, key: SessionKey, effect: SendProposal, statuses: Statuses, now: datetime
) -> None:
    """Send the draft; one that was sent before stays as it is, so that a second press changes nothing.

    The receipt tells the owner of its first status.
    """
    mine = await _own(unit, key, effect.reference)
    if mine is None or mine[1]:
        return
    number, place = mine[0], None if effect.round is None else effect.round.id
    await _remember(unit, statuses, effect.status, effect.round)
    await unit.execute(
        delete(answers).where(answers.c.proposal_id == number, answers.c.field.in_(effect.dropped))
    )
    await remember_person(unit, key.channel, key.user, key.chat, now)
    agreed = {"consent_version": effect.consent, "consented_at": now}
    await unit.execute(
        update(proposals)
        .where(proposals.c.id == number)
        .values(sent_at=now, status=effect.status, told_status=effect.status, round=place, **agreed)
    )
    sent = HistoryEntry(now, Happening.SENT, Actor.OWNER, status=effect.status, round=place)
    await _tell(unit, number, [sent], key)


async def withdraw(
    unit: AsyncConnection, key: SessionKey, effect: WithdrawProposal, statuses: Statuses, now: datetime
) -> None:
    """Give the sent proposal the status of a withdrawn one, unless it has it."""
    mine = await _own(unit, key, effect.reference)
    if mine is None or not mine[1]:
        return
    await _remember(unit, statuses, effect.status)
    is_news = proposals.c.status != effect.status
    changed = await unit.execute(
        update(proposals)
        .where(proposals.c.id == mine[0], is_news)
        .values(status=effect.status, told_status=effect.status)
    )
    if changed.rowcount:
        entry = HistoryEntry(now, Happening.WITHDRAWN, Actor.OWNER, status=effect.status)
        await _tell(unit, mine[0], [entry], key)


async def set_status(
    unit: AsyncConnection,
    reference: str,
    status: str,
    round: Round | None,  # noqa: A002  # the domain's word, as everywhere else
    who: Actor,
    now: datetime,
    statuses: Statuses,
) -> None:
    """Give a sent proposal this status, and this round unless it is None. What is so already is no event."""
    found = await unit.execute(
        select(proposals.c.id, proposals.c.status, proposals.c.round).where(
            proposals.c.reference == reference, proposals.c.sent_at.is_not(None)
        )
    )
    row = found.one_or_none()
    if row is None:
        return
    await _remember(unit, statuses, status, round)
    place = row.round if round is None else round.id
    await unit.execute(update(proposals).where(proposals.c.id == row.id).values(status=status, round=place))
    entries = (
        (row.status != status, HistoryEntry(now, Happening.STATUS, who, status=status)),
        (row.round != place, HistoryEntry(now, Happening.MOVED, who, round=place)),
    )
    await _tell(unit, row.id, [entry for is_news, entry in entries if is_news])


async def mark_told(unit: AsyncConnection, reference: str, who: Actor, now: datetime) -> bool:
    """Keep that the owner of a sent proposal is told of the status it has; return whether that is news."""
    found = await unit.execute(
        update(proposals)
        .where(proposals.c.reference == reference, proposals.c.sent_at.is_not(None))
        .where(proposals.c.told_status.is_distinct_from(proposals.c.status))
        .values(told_status=proposals.c.status)
        .returning(proposals.c.id, proposals.c.status)
    )
    row = found.one_or_none()
    if row is None:
        return False
    await _tell(unit, row.id, [HistoryEntry(now, Happening.TOLD, who, status=row.status)])
    return True


async def drop_draft(unit: AsyncConnection, key: SessionKey, effect: DropDraft) -> None:
    """Delete this person's draft with all its answers; leave alone what was sent."""
    its = proposals.c.reference == effect.reference
    await unit.execute(delete(proposals).where(its, _is_mine(key), proposals.c.sent_at.is_(None)))
    await _forget_if_nothing_is_left(unit, key)


async def erase_proposal(unit: AsyncConnection, reference: str) -> None:
    """Delete a proposal with all that belongs to it and what is said of it, and its person if that was all."""
    of_it = select(proposals.c.owner_id).where(proposals.c.reference == reference)
    person = await unit.scalar(of_it)
    this = proposals.c.reference == reference
    await forget_messages_about(unit, this)
    await unit.execute(delete(proposals).where(this))
    if person is not None:
        await forget_persons_without_anything(unit, persons.c.id == person)


async def forget_drafts(unit: AsyncConnection, key: SessionKey) -> None:
    """Delete all drafts of this person, and the person unless something that was sent is left."""
    await unit.execute(delete(proposals).where(_is_mine(key), proposals.c.sent_at.is_(None)))
    await _forget_if_nothing_is_left(unit, key)


async def forget_person(unit: AsyncConnection, key: SessionKey) -> None:
    """Delete everything of this person in every chat: sessions, proposals with all that is in them, the person.

    What is in transit goes too: from them, to them, and to others about their proposals. Notes that they wrote
    as a coordinator stay with those proposals, without their writer. What is said in answer
    to the request has to be put after this. A private chat has the id of its person; forms are filled there.
    """
    me = and_(persons.c.channel == key.channel, persons.c.user == key.user)
    reached_in = await unit.scalar(select(persons.c.chat).where(me))
    chats = {key.user, reached_in or key.user}
    await forget_waiting(unit, key.channel, chats)
    await forget_messages(unit, key.channel, chats, about=_is_mine(key))
    await forget_sessions(unit, key.channel, key.user)
    await forget_author(unit, key.user)
    await unit.execute(delete(proposals).where(_is_mine(key)))
    await unit.execute(delete(persons).where(me))


async def _own(unit: AsyncConnection, key: SessionKey, reference: str) -> tuple[int, bool] | None:
    """Return the id of this person's own proposal and whether it has been sent; None when it is not theirs."""
    found = await _OWN.rows(unit, {"about": reference, "of_channel": key.channel, "of_user": key.user})
    return (found[0].id, found[0].is_sent) if found else None


def _is_mine(key: SessionKey) -> ColumnElement[bool]:
    return proposals.c.owner_id == person_id(key.channel, key.user)


async def _answers(unit: AsyncConnection, number: int) -> Mapping[str, Answer]:
    rows = await _ANSWERS.rows(unit, {"of": number})
    return {row.field: answer_of(row) for row in rows}


async def _with_known_forms(
    unit: AsyncConnection, given: Iterable[Answer], form: Form
) -> Mapping[str, Answer]:
    """Return the answers by question, the last one counting.

    An answer of a version that nobody kept (the file changed between asking and keeping) counts as one to *form*.
    """
    by_field = {answer.field: answer for answer in given}
    known = await known_versions(unit, (answer.form for answer in by_field.values()))
    return {
        field: answer if answer.form in known else replace(answer, form=form.version)
        for field, answer in by_field.items()
    }


def _differing(before: Mapping[str, Answer], given: Mapping[str, Answer]) -> tuple[str, ...]:
    """Return the questions whose value is another one than before; skipping one that had none is no change."""
    return tuple(field for field, answer in given.items() if not _same(before.get(field), answer))


def _same(before: Answer | None, after: Answer) -> bool:
    old = None if before is None else before.value
    return type(old) is type(after.value) and old == after.value  # to Python, True is 1


async def _keep_answer(unit: AsyncConnection, number: int, answer: Answer) -> None:
    kept = {"value": answer.value, "form_version": answer.form, "as_written": answer.as_written}
    await _KEEP.run(unit, {"proposal_id": number, "field": answer.field, **kept})


async def _remember(
    unit: AsyncConnection, statuses: Statuses, status: str, place: Round | None = None
) -> None:
    await remember_status(unit, statuses, status)
    if place is not None:
        await remember_round(unit, place)


async def _tell(
    unit: AsyncConnection, number: int, entries: Iterable[HistoryEntry], key: SessionKey | None = None
) -> None:
    """Add *entries* to the history, as deeds of the person of *key* if there is one."""
    person = None if key is None else person_id(key.channel, key.user)
    for entry in entries:
        told = {name: getattr(entry, name) for name in ("at", "what", "who", "field", "status", "round")}
        await unit.execute(insert(history).values(proposal_id=number, person_id=person, **told))


async def _forget_if_nothing_is_left(unit: AsyncConnection, key: SessionKey) -> None:
    me = (persons.c.channel == key.channel) & (persons.c.user == key.user)
    await forget_persons_without_anything(unit, me)
