"""What a person does with proposals of their own: exactly that is kept, and nobody else can do it."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest
from sqlalchemy import Table, insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.dialogue.model import BeginDraft, DropDraft, KeepAnswers, SendProposal, Session, WithdrawProposal
from bot.proposals.model import Actor, Answer, Happening, HistoryEntry, Proposal, Value
from bot.storage.changes import (
    begin_draft,
    drop_draft,
    forget_drafts,
    forget_person,
    keep_answers,
    send_proposal,
    set_status,
    withdraw,
)
from bot.storage.database import Database
from bot.storage.proposals import history, own_proposals, owner, proposal
from bot.storage.sessions import SessionKey, load_session, save_session
from bot.storage.tables import answers, attachments, inbox, outbox, persons, proposals
from bot.storage.tables import history as history_rows
from tests.storage.samples import (
    AUTUMN,
    DAY,
    FORM,
    HOUR,
    MAIJA,
    NOW,
    SPRING,
    STATUSES,
    VILLE,
    draft,
    given,
    read,
    rows,
    sent,
)
from tests.storage.statements import noted

REFERENCE = "K7RTX-2MQ9P"
SEND = SendProposal(REFERENCE, "uusi", "s1", SPRING)
WITHDRAW = WithdrawProposal(REFERENCE, "peruttu")


async def told(database: Database, reference: str = REFERENCE) -> tuple[HistoryEntry, ...]:
    async with database.reading() as unit:
        return await history(unit, reference)


async def own(database: Database, key: SessionKey = MAIJA) -> tuple[Proposal, ...]:
    async with database.reading() as unit:
        return await own_proposals(unit, key)


async def test_a_draft_is_what_was_answered_and_nothing_of_it_is_sent(database: Database) -> None:
    async with database.writing() as unit:
        await draft(unit, REFERENCE, jarjesto="Mieli ry", haaste=None)
    assert await read(database, REFERENCE) == Proposal(
        reference=REFERENCE,
        begun_at=NOW,
        changed_at=NOW,
        answers=given(jarjesto="Mieli ry", haaste=None),
        forms={"v1": FORM},
        source="telegram",
    )
    assert await told(database) == ()


@pytest.mark.parametrize(
    "value",
    [
        pytest.param('Ääkköset, 😀 ja\nrivinvaihto; "lainaus"', id="text"),
        pytest.param("", id="empty text"),
        pytest.param("2027-kevat", id="term"),
        pytest.param(0, id="number"),
        pytest.param(True, id="yes"),
        pytest.param(False, id="no"),
        pytest.param(("a", "b"), id="choices"),
        pytest.param((), id="no choices"),
        pytest.param(None, id="skipped"),
        pytest.param("null", id="the word null"),
    ],
)
async def test_every_kind_of_value_comes_back_as_it_was(database: Database, value: Value) -> None:
    async with database.writing() as unit:
        await draft(unit, REFERENCE, haaste=value)
    kept = (await read(database, REFERENCE)).value("haaste")
    assert kept == value
    assert type(kept) is type(value)


async def test_an_answer_takes_the_place_of_the_earlier_one(database: Database) -> None:
    better = Answer("jarjesto", "Mielenterveys ry", "v1", as_written=True)
    async with database.writing() as unit:
        await draft(unit, REFERENCE, jarjesto="Mieli ry", haaste="Mitä nyt?")
        await keep_answers(unit, MAIJA, KeepAnswers(REFERENCE, (better,)), FORM, NOW + HOUR)
    kept = await read(database, REFERENCE)
    assert kept.answers == (better, *given(haaste="Mitä nyt?"))
    assert kept.changed_at == NOW + HOUR


async def test_old_answers_keep_the_form_they_were_given_to(database: Database) -> None:
    newer = replace(FORM, version="v2", fields=FORM.fields[:2])
    effect = KeepAnswers(REFERENCE, (Answer("jarjesto", "Mieli ry", "v2"),))
    async with database.writing() as unit:
        await draft(unit, REFERENCE, jarjesto="Mieli", haaste="Mitä nyt?")
        await keep_answers(unit, MAIJA, effect, newer, NOW)
    kept = await read(database, REFERENCE)
    assert {answer.field: answer.form for answer in kept.answers} == {"jarjesto": "v2", "haaste": "v1"}
    assert kept.forms == {"v1": FORM, "v2": newer}


async def test_an_answer_to_a_form_that_nobody_kept_counts_as_one_to_the_form_of_now(
    database: Database,
) -> None:
    effect = KeepAnswers(REFERENCE, (Answer("jarjesto", "Mieli ry", "gone"),))
    async with database.writing() as unit:
        await begin_draft(unit, MAIJA, BeginDraft(REFERENCE), NOW)
        await keep_answers(unit, MAIJA, effect, FORM, NOW)
    assert (await read(database, REFERENCE)).answers == given(jarjesto="Mieli ry")


async def test_sending_keeps_status_round_consent_and_drops_what_does_not_belong(database: Database) -> None:
    async with database.writing() as unit:
        await draft(unit, REFERENCE, jarjesto="Mieli ry", haaste="Mitä nyt?", kuka="Maija")
        await send_proposal(unit, MAIJA, replace(SEND, dropped=("haaste",)), STATUSES, NOW + HOUR)
    kept = await read(database, REFERENCE)
    assert kept.answers == given(jarjesto="Mieli ry", kuka="Maija")
    assert (kept.status, kept.round, kept.sent_at) == ("uusi", "kevat", NOW + HOUR)
    assert (kept.consent, kept.consented_at) == ("s1", NOW + HOUR)
    assert kept.changed_at == NOW
    assert await told(database) == (
        HistoryEntry(NOW + HOUR, Happening.SENT, Actor.OWNER, status="uusi", round="kevat"),
    )


async def test_sending_again_changes_nothing(database: Database) -> None:
    again = SendProposal(REFERENCE, "hyvaksytty", "s2", AUTUMN, dropped=("jarjesto",))
    async with database.writing() as unit:
        await sent(unit, REFERENCE, jarjesto="Mieli ry")
    before = await read(database, REFERENCE), await told(database)
    async with database.writing() as unit:
        await send_proposal(unit, MAIJA, again, STATUSES, NOW + DAY)
    assert (await read(database, REFERENCE), await told(database)) == before


async def test_a_draft_sent_by_many_units_at_once_is_one_proposal(database: Database) -> None:
    async def press() -> None:
        async with database.writing() as unit:
            await own_proposals(unit, MAIJA)
            await send_proposal(unit, MAIJA, SEND, STATUSES, NOW)

    async with database.writing() as unit:
        await draft(unit, REFERENCE, jarjesto="Mieli ry")
    await asyncio.gather(*(press() for _ in range(20)))
    assert len(await own(database)) == len(await told(database)) == 1


async def test_what_differs_after_sending_goes_into_the_history_by_question_only(database: Database) -> None:
    changes = given(jarjesto="Mieli ry", haaste="Jotain muuta", kuka=None)
    async with database.writing() as unit:
        await sent(unit, REFERENCE, jarjesto="Mieli ry", haaste="Mitä nyt?")
        await keep_answers(unit, MAIJA, KeepAnswers(REFERENCE, changes), FORM, NOW + HOUR)
    assert (await told(database))[1:] == (
        HistoryEntry(NOW + HOUR, Happening.CHANGED, Actor.OWNER, field="haaste"),
    )
    kept = await read(database, REFERENCE)
    assert kept.answers == changes
    assert (kept.changed_at, kept.sent_at) == (NOW + HOUR, NOW)


@pytest.mark.parametrize(
    ("before", "after", "is_change"),
    [
        pytest.param("a", "a", False, id="the same text"),
        pytest.param(None, None, False, id="skipped again"),
        pytest.param("a", None, True, id="taken back"),
        pytest.param(("a", "b"), ("a", "b"), False, id="the same choices"),
        pytest.param(("a", "b"), ("b",), True, id="one choice fewer"),
        pytest.param(1, True, True, id="yes is not one"),
        pytest.param(False, None, True, id="no is not nothing"),
    ],
)
async def test_only_a_different_value_is_a_change(
    database: Database, before: Value, after: Value, is_change: bool
) -> None:
    async with database.writing() as unit:
        await sent(unit, REFERENCE, haaste=before)
        await keep_answers(unit, MAIJA, KeepAnswers(REFERENCE, given(haaste=after)), FORM, NOW + HOUR)
    assert len(await told(database)) == 1 + is_change
    assert (await read(database, REFERENCE)).changed_at == (NOW + HOUR if is_change else NOW)


async def test_withdrawing_happens_once_and_keeps_the_text(database: Database) -> None:
    async with database.writing() as unit:
        await sent(unit, REFERENCE, jarjesto="Mieli ry")
        await withdraw(unit, MAIJA, WITHDRAW, STATUSES, NOW + HOUR)
        await withdraw(unit, MAIJA, WITHDRAW, STATUSES, NOW + DAY)
    kept = await read(database, REFERENCE)
    assert (kept.status, kept.value("jarjesto")) == ("peruttu", "Mieli ry")
    assert (await told(database))[1:] == (
        HistoryEntry(NOW + HOUR, Happening.WITHDRAWN, Actor.OWNER, status="peruttu"),
    )


async def test_a_draft_cannot_be_withdrawn_and_a_proposal_not_dropped(database: Database) -> None:
    async with database.writing() as unit:
        await draft(unit, "DRAFT", jarjesto="Mieli ry")
        await sent(unit, "PROPOSAL", jarjesto="Mieli ry")
        await withdraw(unit, MAIJA, WithdrawProposal("DRAFT", "peruttu"), STATUSES, NOW)
        await drop_draft(unit, MAIJA, DropDraft("PROPOSAL"))
    assert (await read(database, "DRAFT")).status is None
    assert (await read(database, "PROPOSAL")).status == "uusi"


Deed = Callable[[AsyncConnection, SessionKey], Awaitable[None]]

DEEDS: dict[str, Deed] = {
    "keep": lambda unit, key: keep_answers(
        unit, key, KeepAnswers(REFERENCE, given(jarjesto="Toinen ry")), FORM, NOW + HOUR
    ),
    "send": lambda unit, key: send_proposal(unit, key, SEND, STATUSES, NOW + HOUR),
    "withdraw": lambda unit, key: withdraw(unit, key, WITHDRAW, STATUSES, NOW + HOUR),
    "drop": lambda unit, key: drop_draft(unit, key, DropDraft(REFERENCE)),
    "forget drafts": lambda unit, key: forget_drafts(unit, key),
    "forget": lambda unit, key: forget_person(unit, key),
}


@pytest.mark.parametrize("make", [draft, sent], ids=["draft", "sent"])
@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())
@pytest.mark.parametrize(
    "stranger",
    [
        pytest.param(VILLE, id="another user"),
        pytest.param(replace(MAIJA, user="1"), id="another user in the same chat"),
        pytest.param(replace(MAIJA, channel="terminal"), id="the same user id of another channel"),
    ],
)
async def test_a_strangers_reference_changes_nothing(
    database: Database, make: Callable[..., Awaitable[None]], deed: Deed, stranger: SessionKey
) -> None:
    async with database.writing() as unit:
        await make(unit, REFERENCE, jarjesto="Mieli ry")
        await draft(unit, "OTHER", stranger)
    before = await read(database, REFERENCE), await told(database)
    async with database.writing() as unit:
        await deed(unit, stranger)
    assert (await read(database, REFERENCE), await told(database)) == before


@pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS.keys())
async def test_a_reference_that_does_not_exist_changes_nothing(database: Database, deed: Deed) -> None:
    async with database.writing() as unit:
        await deed(unit, MAIJA)
    assert await rows(database) == {}


async def test_a_person_is_the_same_in_every_chat_and_reached_where_they_last_began_or_sent(
    database: Database,
) -> None:
    in_group = replace(MAIJA, chat="-100")
    async with database.writing() as unit:
        await draft(unit, REFERENCE, MAIJA)
        await draft(unit, "OTHER", in_group)
        assert await owner(unit, REFERENCE) == in_group
        await send_proposal(unit, MAIJA, SEND, STATUSES, NOW)
        assert await owner(unit, REFERENCE) == MAIJA
        assert await owner(unit, "NONE") is None
    assert len(await own(database, in_group)) == 2
    assert (await rows(database))["persons"] == 1


async def test_own_proposals_are_drafts_first_and_then_the_newest(database: Database) -> None:
    async with database.writing() as unit:
        await sent(unit, "OLD", now=NOW - 2 * DAY)
        await draft(unit, "DRAFT-OLD", now=NOW - DAY)
        await sent(unit, "NEW", now=NOW + DAY)
        await draft(unit, "DRAFT-NEW", now=NOW)
        await draft(unit, "STRANGE", VILLE)
    assert [each.reference for each in await own(database)] == ["DRAFT-NEW", "DRAFT-OLD", "NEW", "OLD"]


async def test_dropping_the_last_draft_leaves_no_trace_of_the_person(database: Database) -> None:
    async with database.writing() as unit:
        await draft(unit, REFERENCE, jarjesto="Mieli ry")
        await drop_draft(unit, MAIJA, DropDraft(REFERENCE))
    assert await rows(database) == {"forms": 1}


async def test_forgetting_drafts_keeps_what_was_sent_and_whose_it_is(database: Database) -> None:
    async with database.writing() as unit:
        await sent(unit, REFERENCE, jarjesto="Mieli ry")
        await draft(unit, "DRAFT", jarjesto="Mieli ry")
        await draft(unit, "STRANGE", VILLE)
        await forget_drafts(unit, MAIJA)
        await forget_drafts(unit, VILLE)
    assert [each.reference for each in await own(database)] == [REFERENCE]
    assert (await rows(database))["persons"] == 1


async def test_a_forgotten_person_leaves_nothing_behind_in_any_chat(database: Database) -> None:
    places = [MAIJA, replace(MAIJA, chat="-100"), VILLE]
    async with database.writing() as unit:
        for key in places:
            await save_session(unit, key, Session(misses=1), NOW)
        await sent(unit, REFERENCE, jarjesto="Mieli ry")
        await set_status(unit, REFERENCE, "siirretty", AUTUMN, Actor.COORDINATOR, NOW, STATUSES)
        number = await unit.scalar(select(proposals.c.id))
        await unit.execute(
            insert(attachments).values(
                proposal_id=number,
                name="a.pdf",
                media_type="application/pdf",
                content=b"%PDF",
                size=4,
                added_at=NOW,
            )
        )
        await draft(unit, "DRAFT", jarjesto="Mieli ry")
        await forget_person(unit, MAIJA)
        left = [await load_session(unit, key) for key in places]
    assert left == [Session(), Session(), Session(misses=1)]
    assert await rows(database) == {"forms": 1, "rounds": 2, "statuses": 2, "sessions": 1}


async def test_a_failed_turn_keeps_nothing_of_its_effects(database: Database) -> None:
    async def failing() -> None:
        async with database.writing() as unit:
            await sent(unit, REFERENCE, jarjesto="Mieli ry")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await failing()
    assert await rows(database) == {}


async def test_a_reference_belongs_to_one_proposal(database: Database) -> None:
    async with database.writing() as unit:
        await draft(unit, REFERENCE, MAIJA)
        with pytest.raises(IntegrityError, match="reference"):
            await draft(unit, REFERENCE, VILLE)


@pytest.mark.parametrize(
    "values",
    [
        pytest.param({"status": "uusi"}, id="a status without having been sent"),
        pytest.param({"sent_at": NOW}, id="sent without a status"),
    ],
)
async def test_a_proposal_has_a_status_exactly_when_it_was_sent(
    database: Database, values: dict[str, object]
) -> None:
    row = {"reference": "X", "source": "", "begun_at": NOW, "changed_at": NOW, **values}
    async with database.writing() as unit:
        await sent(unit, REFERENCE)
        with pytest.raises(IntegrityError, match="sent_with_status"):
            await unit.execute(insert(proposals).values(row))


@pytest.mark.parametrize(
    ("table", "values"),
    [
        pytest.param(inbox, {"bot": 1, "update_id": 1, "received_at": NOW, "done_at": NOW}, id="inbox"),
        pytest.param(outbox, {"source": "tervehdys", "made_at": NOW, "done_at": NOW}, id="outbox"),
    ],
)
async def test_a_message_in_transit_that_is_finished_has_no_text(
    database: Database, table: Table, values: dict[str, object]
) -> None:
    row = {"channel": "telegram", "chat": "10", **values}
    async with database.writing() as unit:
        with pytest.raises(IntegrityError, match="erased_when"):
            await unit.execute(insert(table).values(**row, payload="Hei!"))
        await unit.execute(insert(table).values(**row))


@pytest.mark.parametrize("table", [answers, history_rows, attachments], ids=lambda table: table.name)
def test_what_belongs_to_a_proposal_goes_with_it(table: Table) -> None:
    [key] = [each for each in table.foreign_keys if each.column is proposals.c.id]
    assert key.ondelete == "CASCADE"


async def test_a_deleted_person_leaves_proposals_without_an_owner(database: Database) -> None:
    async with database.writing() as unit:
        await sent(unit, REFERENCE)
        await unit.execute(persons.delete())
        assert await owner(unit, REFERENCE) is None
        assert await proposal(unit, REFERENCE) is not None


async def test_a_person_with_nothing_costs_one_query(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = noted(monkeypatch)
    async with database.reading() as unit:
        assert await own_proposals(unit, MAIJA) == ()
    assert len(asked) == 1
