"""What coordinators look for and decide, and that old proposals stay readable whatever the folder says now."""

import json
from dataclasses import replace
from datetime import date, timedelta, timezone

import pytest
from sqlalchemy import event, insert, select, update

from bot.content.form_model import Form, Statuses
from bot.dialogue.model import SendProposal
from bot.proposals.case import Counts, Names
from bot.proposals.model import Actor, Happening, HistoryEntry
from bot.storage.changes import forget_person, send_proposal, set_status
from bot.storage.database import Database
from bot.storage.forms import names, remember_round, remember_status
from bot.storage.proposals import Filter, counts, find, history, own_proposals, page, proposal
from bot.storage.tables import forms, proposals, rounds
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
    sent,
)
from tests.storage.statements import noted

MICROSECOND = timedelta(microseconds=1)


@pytest.fixture
async def filled(database: Database) -> Database:
    """Give a database with three proposals and a draft."""
    async with database.writing() as unit:
        await sent(unit, "B", MAIJA, NOW, muoto="minno", jarjesto="Äänekosken Öljy ry")
        await sent(unit, "A", VILLE, NOW - DAY, muoto="harjoittelu", jarjesto="Mieli ry")
        await sent(unit, "C", VILLE, NOW + DAY, muoto="minno", jarjesto="MIELI 100 % ry")
        await draft(unit, "D", MAIJA, NOW, muoto="minno", jarjesto="Mieli ry")
        await set_status(unit, "C", "siirretty", AUTUMN, Actor.COORDINATOR, NOW + DAY, STATUSES)
    return database


@pytest.mark.parametrize(
    ("wanted", "first", "size", "found"),
    [
        pytest.param(Filter(), 0, 2, "CB", id="the newest first"),
        pytest.param(Filter(), 2, 2, "A", id="what is left on the last page"),
        pytest.param(Filter(), 4, 2, "", id="a page that does not exist"),
        pytest.param(Filter(statuses=("uusi",)), 1, 1, "A", id="of a status"),
        pytest.param(Filter(organisation="mieli"), 1, 1, "A", id="of an organisation"),
        pytest.param(Filter(held=True), 0, 9, "C", id="held"),
    ],
)
async def test_a_page_of_a_list(filled: Database, wanted: Filter, first: int, size: int, found: str) -> None:
    async with filled.reading() as unit:
        shown = await page(unit, wanted, first, size)
        assert "".join(each.reference for each in shown) == found
        assert shown == tuple(reversed(await find(unit, wanted)))[first : first + size], "with their answers"


async def test_a_page_can_begin_with_the_oldest(filled: Database) -> None:
    async with filled.reading() as unit:
        assert [each.reference for each in await page(unit, Filter(), 0, 2, newest_first=False)] == ["A", "B"]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        pytest.param(Filter(), 3, id="everything"),
        pytest.param(Filter(statuses=("uusi",), rounds=("kevat",)), 2, id="both hold"),
        pytest.param(Filter(organisation="ÖLJY"), 1, id="organisation"),
        pytest.param(Filter(held=True), 1, id="held"),
        pytest.param(Filter(statuses=("olematon",)), 0, id="none"),
    ],
)
async def test_what_is_found_is_counted_beside_all_there_is(
    filled: Database, wanted: Filter, found: int
) -> None:
    async with filled.reading() as unit:
        assert await counts(unit, wanted) == Counts(
            found, {"uusi": 2, "siirretty": 1}, {"kevat": 2, "syksy": 1}, held=1
        )


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        pytest.param(Filter(), "ABC", id="everything that was sent, oldest first"),
        pytest.param(Filter(statuses=("uusi",)), "AB", id="a status"),
        pytest.param(Filter(statuses=("uusi", "siirretty")), "ABC", id="one of two statuses"),
        pytest.param(Filter(statuses=("olematon",)), "", id="a status that nothing has"),
        pytest.param(Filter(rounds=("syksy",)), "C", id="a round"),
        pytest.param(Filter(forms=("minno",)), "BC", id="a form"),
        pytest.param(Filter(forms=("minno", "harjoittelu")), "ABC", id="one of two forms"),
        pytest.param(Filter(organisation="mieli"), "AC", id="part of a name, whatever the case"),
        pytest.param(Filter(organisation="ÄÄNEKOSKEN öljy"), "B", id="with ä and ö too"),
        pytest.param(Filter(organisation="A\u0308a\u0308nekosken"), "B", id="with dots typed apart"),
        pytest.param(Filter(organisation="100 %"), "C", id="a per cent sign is no wildcard"),
        pytest.param(Filter(organisation="_"), "", id="nor an underscore"),
        pytest.param(Filter(since=NOW), "BC", id="since is included"),
        pytest.param(Filter(until=NOW), "A", id="until is not"),
        pytest.param(Filter(since=NOW + MICROSECOND, until=NOW + 2 * DAY), "C", id="between"),
        pytest.param(
            Filter(since=NOW.astimezone(timezone(timedelta(hours=2)))), "BC", id="a moment in another zone"
        ),
        pytest.param(
            Filter(("uusi",), ("kevat",), ("minno",), "öljy", NOW, NOW + DAY), "B", id="all at once"
        ),
    ],
)
async def test_a_filter_lets_pass_what_it_names(filled: Database, wanted: Filter, found: str) -> None:
    async with filled.reading() as unit:
        assert "".join(each.reference for each in await find(unit, wanted)) == found


async def test_finding_costs_the_same_queries_for_one_as_for_many(
    filled: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = noted(monkeypatch)
    async with filled.reading() as unit:
        event.listen(unit.sync_connection, "after_cursor_execute", lambda *arguments: asked.append("core"))
        assert len(await find(unit, Filter())) == 3
    assert len(asked) == 3


async def test_a_draft_is_found_by_its_reference_only(filled: Database) -> None:
    async with filled.reading() as unit:
        found = await proposal(unit, "D")
        assert found is not None
        assert found.is_draft
        assert await proposal(unit, "E") is None
        assert await history(unit, "D") == await history(unit, "E") == ()


async def test_setting_a_status_and_a_round_is_told_as_two_events(filled: Database) -> None:
    kept = await read(filled, "C")
    assert (kept.status, kept.round) == ("siirretty", "syksy")
    async with filled.reading() as unit:
        assert (await history(unit, "C"))[1:] == (
            HistoryEntry(NOW + DAY, Happening.STATUS, Actor.COORDINATOR, status="siirretty"),
            HistoryEntry(NOW + DAY, Happening.MOVED, Actor.COORDINATOR, round="syksy"),
        )


async def test_what_is_so_already_is_no_event(filled: Database) -> None:
    async with filled.writing() as unit:
        before = await history(unit, "C")
        await set_status(unit, "C", "siirretty", AUTUMN, Actor.OPERATOR, NOW + 2 * DAY, STATUSES)
        await set_status(unit, "C", "siirretty", None, Actor.OPERATOR, NOW + 2 * DAY, STATUSES)
        assert await history(unit, "C") == before
    assert (await read(filled, "C")).round == "syksy"


@pytest.mark.parametrize("reference", ["D", "NONE"])
async def test_only_what_was_sent_gets_a_status(filled: Database, reference: str) -> None:
    async with filled.writing() as unit:
        before = await proposal(unit, reference)
        await set_status(unit, reference, "hyvaksytty", AUTUMN, Actor.OPERATOR, NOW, STATUSES)
        assert await proposal(unit, reference) == before
        assert await history(unit, reference) == ()


async def test_names_of_statuses_and_rounds_outlive_the_folder(filled: Database) -> None:
    async with filled.reading() as unit:
        assert await names(unit) == Names(
            {"uusi": "Uusi", "siirretty": "Siirretty seuraavaan kierrokseen"},
            {"kevat": "Kevät 2027", "syksy": "Syksy 2027"},
        )


async def test_names_are_refreshed_whenever_they_are_used(database: Database) -> None:
    renamed = Statuses((replace(STATUSES.all[0], name="Saapunut"),), "uusi", "peruttu", "siirretty")
    later = replace(SPRING, name="Kevään kierros", closes=date(2027, 2, 7))
    async with database.writing() as unit:
        await sent(unit, "A")
        await draft(unit, "B")
        await send_proposal(unit, MAIJA, SendProposal("B", "uusi", "s1", later), renamed, NOW)
        assert await names(unit) == Names({"uusi": "Saapunut"}, {"kevat": "Kevään kierros"})
        assert await unit.scalar(select(rounds.c.closes)) == date(2027, 2, 7)
        await remember_round(unit, SPRING)
        await remember_status(unit, renamed, "tuntematon")
        assert await names(unit) == Names(
            {"uusi": "Saapunut", "tuntematon": "tuntematon"}, {"kevat": "Kevät 2027"}
        )


async def test_a_proposal_may_be_sent_without_a_round(database: Database) -> None:
    async with database.writing() as unit:
        await draft(unit, "A")
        await send_proposal(unit, MAIJA, SendProposal("A", "uusi", "s1"), STATUSES, NOW)
    assert (await read(database, "A")).round is None


def without(definition: dict[str, object], *names: str) -> dict[str, object]:
    """Return *definition* as a version wrote it that did not know *names*."""
    return {name: value for name, value in definition.items() if name not in names}


async def test_a_form_of_an_older_minnobot_is_read_with_defaults_for_what_it_did_not_know(
    database: Database,
) -> None:
    async with database.writing() as unit:
        await sent(unit, "A", jarjesto="Mieli ry")
        kept = json.loads(await unit.scalar(select(forms.c.definition)) or "")
        kept["fields"] = [without(each, "hint", "why", "is_contact", "choices") for each in kept["fields"]]
        kept["something"] = "that only that version knew"
        await unit.execute(update(forms).values(definition=json.dumps(kept)))
    plain = tuple(replace(each, hint="", is_contact=False, choices=()) for each in FORM.fields)
    assert (await read(database, "A")).forms == {"v1": replace(FORM, fields=plain)}


@pytest.mark.parametrize("definition", ["", "{", "[]", '{"version":"v1"}'])
async def test_an_unreadable_form_costs_headings_and_no_answers(
    database: Database, definition: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with database.writing() as unit:
        await sent(unit, "A", jarjesto="Mieli ry")
        await unit.execute(update(forms).values(definition=definition))
    kept = await read(database, "A")
    assert (kept.forms, kept.answers) == ({}, given(jarjesto="Mieli ry"))


async def test_a_form_is_kept_whole_and_once(database: Database) -> None:
    async with database.writing() as unit:
        await sent(unit, "A", jarjesto="Mieli ry")
        await sent(unit, "B", VILLE, NOW + HOUR, jarjesto="Toinen ry")
        [(version, first)] = (await unit.execute(select(forms.c.version, forms.c.first_used_at))).all()
        assert (version, first) == ("v1", NOW)
        [kept] = await own_proposals(unit, VILLE)
    assert isinstance(kept.forms["v1"], Form)
    assert kept.forms["v1"] == FORM


async def test_the_history_names_who_did_it_as_long_as_they_are_known(filled: Database) -> None:
    async with filled.writing() as unit:
        await unit.execute(
            insert(proposals).values(
                reference="E", source="telegram", begun_at=NOW, changed_at=NOW, sent_at=NOW, status="uusi"
            )
        )
        await forget_person(unit, MAIJA)
        assert [each.reference for each in await find(unit, Filter())] == ["A", "E", "C"]
