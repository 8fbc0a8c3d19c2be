"""The one who edits a message that was an answer: the open form changes with it, nothing else does, and she is told."""

from datetime import timedelta

from tests.people.driver import CHALLENGE, Person

OTHER = "Nuoret eivät löydä vertaistukiryhmiämme, vaikka niitä on joka kunnassa."


async def at_the_last_question(person: Person) -> None:
    await person.says("ehdota", "minno")
    await person.writes(7, CHALLENGE)
    await person.says("ohita", "ohita", "Mieli ry", "Maija Meikäläinen", "maija@esimerkki.fi", "ohita")


async def sends_what_was_written(person: Person) -> str:
    await at_the_last_question(person)
    await person.says("ohita", "lähetä", "hyväksyn")
    return person.reference_told()


async def test_a_sent_proposal_does_not_change_and_the_way_to_change_it_is_offered(person: Person) -> None:
    reference = await sends_what_was_written(person)
    told = await person.edits(7, OTHER)
    assert person.sources == ["omat.muokkaus-lähetetty"]
    assert reference in told
    assert person.answers(reference)["haaste"] == CHALLENGE
    await person.presses("Muuta tietoja", "Haaste tai tarve")
    await person.says(OTHER)
    assert person.answers(reference)["haaste"] == OTHER


async def test_it_is_told_after_other_things_were_talked_about_too(person: Person) -> None:
    await sends_what_was_written(person)
    await person.says("mikä minno on?", "omat", "/valikko")
    await person.edits(7, OTHER)
    assert person.sources == ["omat.muokkaus-lähetetty"]


async def test_a_proposal_that_is_being_handled_names_a_person_instead(person: Person) -> None:
    reference = await sends_what_was_written(person)
    await person.decides(reference, "kasittelyssa")
    await person.edits(7, OTHER)
    assert person.sources == ["omat.muokkaus-myöhässä"]
    assert "Muuta tietoja" not in person.labels


async def test_while_another_form_is_open_it_goes_on_afterwards(person: Person) -> None:
    first = await sends_what_was_written(person)
    await person.says("ehdota", "harjoittelu")
    assert person.sources == ["lomake:tehtavat"]
    await person.edits(7, OTHER)
    assert person.sources == ["omat.muokkaus-lähetetty", "lomake:tehtavat"]
    assert person.answers(first)["haaste"] == CHALLENGE


async def test_a_draft_that_was_put_aside_says_how_to_go_on(person: Person) -> None:
    await at_the_last_question(person)
    await person.says("myöhemmin")
    await person.edits(7, OTHER)
    assert person.sources == ["omat.muokkaus-luonnos"]
    await person.presses("Jatka ehdotusta")
    assert person.sources == ["lomake:lisatiedot"]
    await person.edits(7, OTHER)
    assert person.sources == ["lomake.muutettu"]
    assert person.answers()["haaste"] == OTHER


async def test_what_was_deleted_meanwhile_is_a_message_like_any_other(person: Person) -> None:
    await at_the_last_question(person)
    await person.says("keskeytä", "poista")
    await person.edits(7, "mikä minno on?")
    assert person.sources == ["minno-mika"]


async def test_days_later_the_message_is_still_known(person: Person) -> None:
    await sends_what_was_written(person)
    person.now += timedelta(days=1)
    await person.edits(7, OTHER)
    assert person.sources == ["omat.muokkaus-lähetetty"]


async def test_distress_written_into_an_old_message_brings_help_and_changes_nothing(person: Person) -> None:
    await at_the_last_question(person)
    await person.edits(7, "en jaksa enää elää")
    assert person.sources[0] == "kriisi"
    assert person.answers()["haaste"] == CHALLENGE
    await person.says("ohita", "lähetä", "hyväksyn")
    await person.edits(7, "haluan kuolla")
    assert person.sources == ["kriisi"]
