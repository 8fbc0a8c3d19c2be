"""The one who has no time: one word at a time, skips what can be skipped, presses send before it is ready."""

import pytest

from tests.people.driver import EVERYTHING, Person


async def test_one_word_answers_lead_to_a_proposal(person: Person) -> None:
    await person.says("haluan tehdä ehdotuksen", "harkka", "kaikkea pientä auttelua", "pari", "ohita", "heti")
    await person.says("Kotipesä", "Liisa", "liisa@kotipesa.fi", "ohita", "ohita")
    person.is_told_the_truth()
    assert person.summary()["Harjoittelijoita"] == "2"
    await person.says("ok", "ok")
    [reference] = person.sent()
    assert person.reference_told() == reference
    assert person.answers()["muoto"] == "harjoittelu"
    assert await person.coordinators_see(reference) == person.answers()


async def test_sending_early_asks_what_is_required_and_skips_what_is_not(person: Person) -> None:
    told = await person.says("ehdota", "minno", "lähetä")
    assert "4 kysymykseen" in told, "haaste, jarjesto, yhteyshenkilo, sahkoposti"
    await person.says("Nuoria ei tule ryhmiin mukaan", "lähetä", "Kiertotie ry", "lähetä", "Pekka", "lähetä")
    assert person.sources == ["lomake:sahkoposti"]
    await person.says("pekka@esimerkki.fi", "lähetä")
    person.is_told_the_truth()
    assert person.drafts(), "nothing is sent before the consent"
    await person.says("lähetä")
    assert person.sources == ["ehdotus.suostumus"]
    await person.says("joo")
    assert person.sent() == [person.reference_told()]


async def test_words_that_are_no_answer_are_not_kept_as_one(person: Person) -> None:
    await person.says("ehdota", "joo", "äh", "minno", "äh", "ei oo", "hmm")
    assert person.answers() == {"muoto": "minno"}


@pytest.mark.parametrize("no", ["ei", "eipä", "ei kiitos", "ei oo", "emt"])
async def test_no_is_no_answer_to_a_question_that_may_be_skipped(person: Person, no: str) -> None:
    await person.says("ehdota", EVERYTHING.replace(", 040 765 4321", ""), "ohita", no)
    assert person.answers()["puhelin"] is None
    await person.says(no)
    person.is_told_the_truth()
    assert person.answers()["lisatiedot"] is None


async def test_giving_up_three_times_offers_a_way_round(person: Person) -> None:
    await person.says("ehdota", "minno", "Nuoria ei tule ryhmiin mukaan", "ohita", "ohita", "Kiertotie ry")
    await person.says("Pekka Pouta", "emt", "emt", "emt")
    assert "Yhteys ihmiseen" in person.labels


async def test_a_bare_yes_is_no_name_of_an_organisation(person: Person) -> None:
    await person.says("ehdota", "minno", "Nuoria ei tule ryhmiin mukaan", "ohita", "ohita", "joo")
    assert "jarjesto" not in person.answers()
