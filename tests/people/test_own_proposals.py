"""The owner: looks, edits, withdraws and has everything deleted, while coordinators and rounds move on."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.content.model import Round
from bot.desk.batch import Format
from bot.storage.sessions import SessionKey
from tests.people.driver import CHALLENGE, KEY, NOW, Person, sends_a_proposal, served
from tests.people.driver import person as a_person

SPRING = Round("kevat-27", "Kevät 2027", date(2027, 1, 1), date(2027, 1, 31), date(2027, 2, 15))


async def test_the_full_text_is_what_was_answered_and_nothing_else(person: Person) -> None:
    reference = await sends_a_proposal(person)
    await person.says("omat")
    told = await person.presses(CHALLENGE, "Koko teksti")
    assert reference in told
    for value in ("MINNO-projekti", CHALLENGE, "Mieli ry", "Maija Meikäläinen", "maija@esimerkki.fi"):
        assert value in told
    assert "ei-vastausta" not in told


async def test_an_edit_is_kept_at_once_and_in_the_history(person: Person) -> None:
    reference = await sends_a_proposal(person)
    await person.says("omat")
    await person.presses(CHALLENGE, "Muuta tietoja", "Sähköposti")
    await person.says("uusi@esimerkki.fi")
    assert person.sources == ["omat.muutettu"]
    assert person.answers(reference)["sahkoposti"] == "uusi@esimerkki.fi"
    assert b"maija@esimerkki.fi" not in (await person.bytes_kept())
    assert person.rows("SELECT what, field FROM history ORDER BY id") == [
        ("sent", None),
        ("changed", "sahkoposti"),
    ]
    [exported] = await person.exported()
    assert exported["answers"]["sahkoposti"]["value"] == "uusi@esimerkki.fi"


async def test_an_edit_after_the_work_began_is_refused(person: Person) -> None:
    reference = await sends_a_proposal(person)
    await person.says("omat")
    await person.presses(CHALLENGE)
    await person.decides(reference, "kasittelyssa")
    await person.presses("Muuta tietoja")
    assert person.sources == ["omat.ei-voi-muuttaa"]


async def test_an_edit_that_was_open_when_the_work_began_is_refused(person: Person) -> None:
    reference = await sends_a_proposal(person)
    await person.says("omat")
    await person.presses(CHALLENGE, "Muuta tietoja", "Sähköposti")
    await person.decides(reference, "kasittelyssa")
    await person.says("uusi@esimerkki.fi")
    assert person.answers(reference)["sahkoposti"] == "maija@esimerkki.fi"
    assert person.sources == ["omat.ei-voi-muuttaa"]


async def test_an_old_button_of_an_edit_opens_nothing_after_the_work_began(person: Person) -> None:
    reference = await sends_a_proposal(person)
    await person.says("omat")
    await person.presses(CHALLENGE, "Muuta tietoja")
    await person.decides(reference, "kasittelyssa")
    await person.presses("Sähköposti")
    assert "lomake:sahkoposti" not in person.sources


async def test_when_more_is_asked_for_editing_is_open_again(person: Person) -> None:
    reference = await sends_a_proposal(person)
    await person.decides(reference, "kasittelyssa")
    await person.decides(reference, "lisatietoa-pyydetty")
    told = await person.says("omat")
    assert "Lisätietoa pyydetty" in told
    await person.presses(CHALLENGE, "Muuta tietoja", "Lisätiedot")
    await person.says("Ryhmiä on kolmella paikkakunnalla.")
    assert person.answers(reference)["lisatiedot"] == "Ryhmiä on kolmella paikkakunnalla."
    assert person.status(reference) == "lisatietoa-pyydetty"


async def test_after_its_round_has_closed_nothing_can_be_edited(tmp_path: Path) -> None:
    knowledge = replace(served().knowledge, rounds=(SPRING,))
    async with a_person(tmp_path / "kanta.db", knowledge) as person:
        reference = await sends_a_proposal(person)
        assert SPRING.name in person.told
        assert person.rows("SELECT round FROM proposals") == [(SPRING.id,)]
        await person.says("omat")
        await person.presses(CHALLENGE, "Muuta tietoja", "Sähköposti")
        person.now = NOW + timedelta(days=20)
        await person.says("uusi@esimerkki.fi")
        assert person.answers(reference)["sahkoposti"] == "maija@esimerkki.fi"
        await person.says("omat")
        await person.presses(CHALLENGE)
        assert "Muuta tietoja" not in person.labels


async def test_withdrawing_is_asked_about_and_done_once(person: Person) -> None:
    reference = await sends_a_proposal(person)
    await person.says("haluamme perua ehdotuksemme", "en")
    assert person.status(reference) == "uusi"
    await person.says("haluamme perua ehdotuksemme")
    surely = person.button("Kyllä, peru ehdotus")
    await person.says("kyllä")
    assert person.status(reference) == "peruttu"
    await person.presses_again("Kyllä, peru ehdotus", surely)
    assert person.sources == ["omat.ei-voi-perua"]
    assert person.rows("SELECT what FROM history ORDER BY id") == [("sent",), ("withdrawn",)]
    assert "Peruttu" in await person.says("omat")


async def test_of_several_the_one_that_is_named_is_withdrawn(person: Person) -> None:
    first, second = await sends_a_proposal(person), await sends_a_proposal(person)
    await person.says(f"haluan perua ehdotuksen {first}", "kyllä")
    assert (person.status(first), person.status(second)) == ("peruttu", "uusi")


async def test_withdrawing_what_was_decided_meanwhile_is_refused(person: Person) -> None:
    reference = await sends_a_proposal(person)
    await person.says("haluamme perua ehdotuksemme")
    await person.decides(reference, "hylatty")
    await person.says("kyllä")
    assert person.status(reference) == "hylatty"
    assert "Hylätty" in person.told


async def test_a_status_that_changed_is_told_in_plain_words(person: Person) -> None:
    reference = await sends_a_proposal(person)
    for status in ("kasittelyssa", "hyvaksytty", "valmis"):
        await person.decides(reference, status)
        await person.says("omat")
        told = await person.presses(CHALLENGE)
        found = person.knowledge.statuses.status(status)
        assert found is not None
        assert f"Tila: **{found.name}**" in told


async def test_forgetting_oneself_leaves_no_byte(person: Person) -> None:
    await sends_a_proposal(person)
    await person.says("ehdota", "harjoittelu", "Salainen tehtävä ryhmän ohjaajana")
    await person.says("poista tietoni")
    assert "(1 kpl)" in person.told
    await person.says("en")
    assert len(person.drafts()) == len(person.sent()) == 1
    await person.says("poista tietoni", "kyllä")
    assert person.rows("SELECT count(*) FROM proposals") == [(0,)]
    assert person.rows("SELECT count(*) FROM persons") == [(0,)]
    assert person.rows("SELECT count(*) FROM sessions") == [(0,)]
    kept = await person.bytes_kept()
    for text in ("Mieli ry", "maija@esimerkki.fi", "040 765 4321", "vertaistukiry", "Salainen"):
        assert text.encode() not in kept, text
    assert await person.exported() == []
    await person.says("omat")
    assert person.sources == ["omat.ei-mitään"]


async def test_somebody_else_reaches_nothing_of_mine(person: Person) -> None:
    reference = await sends_a_proposal(person)
    person.key = SessionKey("test", "2", "2")
    for data in ("proposal", "full", "edit", "withdraw", "withdraw-yes", "resume", "drop", "agree"):
        await person.presses(f"{data}:{reference}")
        assert "Mieli ry" not in person.told
        assert CHALLENGE not in person.told
    await person.says("omat")
    assert person.sources == ["omat.ei-mitään"]
    person.key = KEY
    assert person.status(reference) == "uusi"


async def test_the_day_has_its_limit_and_the_draft_waits(person: Person) -> None:
    for _ in range(10):
        person.now += timedelta(minutes=1)
        await sends_a_proposal(person)
    await person.says(
        "ehdota", "Toinen haaste on se, että vapaaehtoisia on vaikea löytää syrjäkylille. Minno sopisi."
    )
    await person.says("ohita", "ohita", "Syty ry", "Sari Salo", "sari@syty.fi", "ohita", "ohita")
    person.is_told_the_truth(person.drafts()[0])
    told = await person.presses("Lähetä ehdotus")
    assert person.sources == ["ehdotus.päivän-raja"]
    assert "10" in told
    [draft] = person.drafts()
    person.now += timedelta(days=1)
    await person.says("jatka ehdotusta", "lähetä", "hyväksyn")
    assert person.status(draft) == "uusi"
    assert len(await person.exported()) == 11


async def test_what_the_owner_was_shown_stands_in_every_export(person: Person) -> None:
    reference = await sends_a_proposal(person)
    text = (await person.export(Format.TEXT)).decode()
    table = (await person.export(Format.CSV)).decode("utf-8-sig")
    for value in (reference, "Mieli ry", "Maija Meikäläinen", "maija@esimerkki.fi", "kevät 2028"):
        assert value in text
        assert value in table


async def test_coordinators_see_what_was_kept_as_it_was_typed(person: Person) -> None:
    """The person is told that a coordinator checks such an answer, so the coordinator has to see which it is."""
    await person.says("ehdota", "minno", CHALLENGE, "ohita", "ohita", "Kuulo ry", "Kalle Kuulo")
    await person.says(
        "kalle piste kuulo", "kallekuulo", "kalle kuulo fi", "kirjaa sellaisenaan", "ohita", "ohita"
    )
    assert "kalle kuulo fi (kirjattu sellaisenaan)" in person.told
    await person.says("lähetä", "hyväksyn")
    assert "kirjattu sellaisenaan" in (await person.export(Format.TEXT)).decode()


@pytest.mark.parametrize("said", ["poista luonnos", "haluan poistaa luonnoksen"])
async def test_deleting_a_draft_in_words_never_denies_that_there_is_one(person: Person, said: str) -> None:
    await person.says("ehdota", "minno", CHALLENGE, "myöhemmin", said)
    assert "ehdotus.ei-kesken" not in person.sources
    assert person.drafts() or "ehdotus.poistettu" in person.sources
