"""What the desk sees of the store: everything that was sent, nothing that was not."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.content.form_model import Choice
from bot.desk.reading import history_of, list_proposals, sent_proposal, words_of
from bot.desk.wanted import Wanted
from bot.dialogue.model import BeginDraft, KeepAnswers
from bot.errors import DeskError
from bot.storage.changes import begin_draft, keep_answers
from bot.storage.database import Database
from tests.desk.small import (
    FORM,
    HELSINKI,
    INTERNSHIP,
    KEY,
    MINNO,
    MUOTO,
    NOW,
    answers,
    knowledge,
    sent,
    words,
)


@pytest.fixture
async def filled(database: Database) -> Database:
    """Give a database with two proposals and a draft."""
    await sent(database, MINNO, "K7RTX-2MQ9P", NOW)
    await sent(database, INTERNSHIP, "ABCDE-23456", NOW + timedelta(days=1))
    async with database.writing() as unit:
        await begin_draft(unit, KEY, BeginDraft("DRAFT-22222"), NOW)
        await keep_answers(unit, KEY, KeepAnswers("DRAFT-22222", answers(MINNO)), FORM, NOW)
    return database


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        pytest.param(Wanted(), ["K7RTX-2MQ9P", "ABCDE-23456"], id="everything sent, oldest first"),
        pytest.param(Wanted(statuses=("Uusi",), forms=("harjoittelu",)), ["ABCDE-23456"], id="both hold"),
        pytest.param(Wanted(rounds=("kevat-2027",)), ["K7RTX-2MQ9P"], id="round"),
        pytest.param(Wanted(organisation="ÄÄNE"), ["ABCDE-23456"], id="Ä in any case"),
        pytest.param(Wanted(since="22.11.2026"), ["ABCDE-23456"], id="since"),
        pytest.param(Wanted(until="21.11.2026"), ["K7RTX-2MQ9P"], id="until"),
        pytest.param(Wanted(statuses=("hylatty",)), [], id="none"),
    ],
)
async def test_proposals_are_found_by_what_people_type(
    filled: Database, wanted: Wanted, found: list[str]
) -> None:
    async with filled.reading() as unit:
        listed = await list_proposals(unit, wanted, words())
    assert [each.reference for each in listed.proposals] == found


@pytest.mark.parametrize("typed", ["K7RTX-2MQ9P", "k7rtx-2mq9p", " k7rtx 2mq9p "])
async def test_a_reference_is_read_forgivingly(filled: Database, typed: str) -> None:
    async with filled.reading() as unit:
        assert (await sent_proposal(unit, typed, words())).value("jarjesto") == "Mieli ry"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        pytest.param("ehdotus", "Tässä ei ole ehdotuksen tunnusta.", id="no reference"),
        pytest.param("23456-23456", "Ehdotusta 23456-23456 ei ole.", id="unknown"),
        pytest.param("DRAFT-22222", "Ehdotusta DRAFT-22222 ei ole.", id="a draft is nobody's business"),
    ],
)
async def test_what_is_not_there_is_said(filled: Database, typed: str, sentence: str) -> None:
    async with filled.reading() as unit:
        with pytest.raises(DeskError, match=sentence):
            await sent_proposal(unit, typed, words())


async def test_names_are_those_of_today_and_else_those_of_the_store(filled: Database) -> None:
    async with filled.reading() as unit:
        of_today = await words_of(unit, knowledge().texts, knowledge(), HELSINKI)
        renamed = replace(knowledge(), statuses=replace(knowledge().statuses, all=()), rounds=())
        stored = await words_of(unit, renamed.texts, renamed, HELSINKI)
        alone = await words_of(unit, renamed.texts, None, HELSINKI)
    assert of_today.status("hylatty") == "Hylätty"
    assert [each.status("uusi") for each in (of_today, stored, alone)] == ["Uusi"] * 3
    assert [each.round("kevat-2027") for each in (of_today, stored, alone)] == ["Kevään 2027 kierros"] * 3
    assert (stored.status("outo"), stored.round(None)) == ("outo", "")


async def test_a_form_of_cooperation_that_was_taken_away_can_still_be_asked_for(database: Database) -> None:
    choices = (*MUOTO.choices, Choice("kurssityo", "Kurssityö"))
    old = replace(FORM, version="f1", fields=(replace(MUOTO, choices=choices), *FORM.fields[1:]))
    await sent(database, {**MINNO, "muoto": "kurssityo"}, "K7RTX-2MQ9P", form=old)
    async with database.reading() as unit:
        listed = await list_proposals(unit, Wanted(forms=("Kurssityö",)), words())
        with pytest.raises(DeskError, match="Tarkoititko ”Kurssityö”"):
            await list_proposals(unit, Wanted(forms=("kursityö",)), words())
    assert [each.reference for each in listed.proposals] == ["K7RTX-2MQ9P"]
    assert listed.selection.told == "yhteistyön muoto: Kurssityö"


async def test_a_history_begins_with_the_sending(filled: Database) -> None:
    async with filled.reading() as unit:
        found = await sent_proposal(unit, "K7RTX-2MQ9P", words())
        [entry] = await history_of(unit, found)
    assert (entry.what, entry.status, entry.at) == ("sent", "uusi", NOW)
