"""Whatever two people do in whatever order, each has what plain dictionaries say, and nothing else is kept."""

import random
from collections.abc import Mapping, Sequence
from typing import cast

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.dialogue.model import BeginDraft, DropDraft, KeepAnswers, SendProposal, WithdrawProposal
from bot.proposals.model import Proposal
from bot.storage.changes import begin_draft, drop_draft, forget_person, keep_answers, send_proposal, withdraw
from bot.storage.database import Database
from bot.storage.proposals import own_proposals
from bot.storage.sessions import SessionKey
from tests.storage.samples import FORM, MAIJA, NOW, SPRING, STATUSES, VILLE, given, rows

Own = dict[str, tuple[str | None, str | None]]
"""By reference: what was answered, and the status."""

PEOPLE = (MAIJA, VILLE)


async def act(unit: AsyncConnection, key: SessionKey, deed: str, reference: str, word: str) -> None:
    """Do it in the database."""
    match deed:
        case "begin":
            await begin_draft(unit, key, BeginDraft(reference), NOW)
        case "keep":
            await keep_answers(unit, key, KeepAnswers(reference, given(haaste=word)), FORM, NOW)
        case "send":
            effect = SendProposal(reference, "uusi", "s1", SPRING)
            await send_proposal(unit, key, effect, STATUSES, NOW)
        case "withdraw":
            await withdraw(unit, key, WithdrawProposal(reference, "peruttu"), STATUSES, NOW)
        case "drop":
            await drop_draft(unit, key, DropDraft(reference))
        case "forget":
            await forget_person(unit, key)


def imagined(own: Own, deed: str, reference: str, word: str) -> Own:
    """Return what the person has afterwards."""
    word_before, status = own.get(reference, (None, None))
    match deed:
        case "begin":
            return {**own, reference: (None, None)}
        case "forget":
            return {}
        case _ if reference not in own:
            return own
        case "keep":
            return {**own, reference: (word, status)}
        case "send":
            return {**own, reference: (word_before, status or "uusi")}
        case "withdraw" if status:
            return {**own, reference: (word_before, "peruttu")}
        case "drop" if not status:
            return {name: each for name, each in own.items() if name != reference}
    return own


def owned(found: Sequence[Proposal]) -> Own:
    """Return what the database says the person has."""
    return {each.reference: (cast(str | None, each.value("haaste")), each.status) for each in found}


@pytest.mark.parametrize("seed", range(3))
async def test_each_has_what_they_did_and_no_more(database: Database, seed: int) -> None:
    chance = random.Random(seed)
    deeds = ["begin"] * 6 + ["keep"] * 8 + ["send"] * 4 + ["withdraw", "withdraw", "drop", "drop", "forget"]
    has: dict[SessionKey, Own] = {key: {} for key in PEOPLE}
    references = ["NONE"]
    for step in range(150):
        key, deed, word = chance.choice(PEOPLE), chance.choice(deeds), f"sana {step}"
        if deed == "begin":
            references.append(f"R{step}")
        reference = references[-1] if deed == "begin" else chance.choice(references[-6:])
        has[key] = imagined(has[key], deed, reference, word)
        async with database.writing() as unit:
            await act(unit, key, deed, reference, word)
            found = {each: await own_proposals(unit, each) for each in PEOPLE}
        assert {each: owned(found[each]) for each in PEOPLE} == has
    counted = await rows(database)
    everything: Mapping[str, tuple[str | None, str | None]] = {**has[MAIJA], **has[VILLE]}
    assert counted.get("proposals", 0) == len(everything)
    assert counted.get("answers", 0) == sum(word is not None for word, _ in everything.values())
    assert counted.get("persons", 0) == sum(bool(own) for own in has.values())
