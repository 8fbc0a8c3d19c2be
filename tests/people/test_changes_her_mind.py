"""The one who changes her mind at the summary: other fields, another form, and says so in her own words."""

import pytest

from tests.people.driver import EVERYTHING, Person


async def at_the_summary(person: Person) -> None:
    await person.says("ehdota", EVERYTHING, "ohita", "ohita")
    person.is_told_the_truth()


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ("korjaa puhelin", "puhelin"),
        ("sähköposti väärin", "sahkoposti"),
        ("väärä ajankohta", "ajankohta"),
        ("voiks vaihtaa yhteyshenkilön", "yhteyshenkilo"),
        ("poista puhelinnumero", "puhelin"),
        ("haluun muuttaa haastetta", "haaste"),
        ("Vaihda yhteistyön muoto", "muoto"),
        ("eiku järjestö on väärin", "jarjesto"),
        pytest.param("lisätietoja", "lisatiedot"),
    ],
)
async def test_a_field_is_named_in_many_ways(person: Person, said: str, field: str) -> None:
    await at_the_summary(person)
    await person.says(said)
    assert person.sources == [f"lomake:{field}"]
    before = person.answers()
    await person.says("takaisin")
    person.is_told_the_truth()
    assert person.answers() == before


@pytest.mark.parametrize(
    ("said", "field", "value"),
    [
        ("eiku järjestö on Omaiset ry", "jarjesto", "Omaiset ry"),
        ("vaihdetaan ajankohta syksyksi 2028", "ajankohta", "2028-syksy"),
        ("puhelinnumero pitäis olla 044 111 2222", "puhelin", "044 111 2222"),
        ("sähköposti on oona@omaiset.fi", "sahkoposti", "oona@omaiset.fi"),
        ("vaihda muoto harjoitteluksi", "muoto", "harjoittelu"),
    ],
)
async def test_a_correction_that_says_the_new_value_is_kept(
    person: Person, said: str, field: str, value: str
) -> None:
    await at_the_summary(person)
    await person.says(said)
    assert person.answers()[field] == value


async def test_several_corrections_one_after_another(person: Person) -> None:
    await at_the_summary(person)
    await person.says("korjaa puhelin", "050 765 4321", "sähköposti väärin", "oona@omaiset.fi")
    await person.presses("Korjaa tietoja", "Järjestö")
    await person.says("Omaiset ry", "väärä ajankohta", "tammikuu 2029", "poista puhelinnumero", "ohita")
    person.is_told_the_truth()
    stored = person.answers()
    assert stored["puhelin"] is None
    assert (stored["sahkoposti"], stored["jarjesto"], stored["ajankohta"]) == (
        "oona@omaiset.fi",
        "Omaiset ry",
        "2029-01",
    )
    assert b"maija@esimerkki.fi" not in (await person.bytes_kept()), "what was corrected is gone"


async def test_another_form_of_cooperation_asks_its_own_questions_and_sends_no_others(person: Person) -> None:
    await at_the_summary(person)
    await person.says("korjaa muoto", "harjoittelu", "etäryhmien ohjaamista", "kaksi", "ei")
    person.is_told_the_truth()
    assert "Haaste tai tarve" not in person.summary()
    await person.says("lähetä", "joo")
    [reference] = person.sent()
    assert "haaste" not in person.answers(), "left over from the other form"
    [exported] = await person.exported()
    assert exported["reference"] == reference
    assert {name: each["value"] for name, each in exported["answers"].items()} == {
        name: value for name, value in person.answers().items() if value is not None
    }


async def test_back_to_the_first_form_the_first_answers_are_there(person: Person) -> None:
    await at_the_summary(person)
    first = person.summary()
    await person.says("korjaa muoto", "harjoittelu", "takaisin", "minno")
    person.is_told_the_truth()
    assert person.summary() == first


async def test_at_the_consent_a_field_can_still_be_corrected(person: Person) -> None:
    await at_the_summary(person)
    await person.says("lähetä", "takaisin", "korjaa puhelin", "050 123 4567")
    person.is_told_the_truth()
    await person.says("lähetä", "hyväksyn")
    assert person.answers(person.sent()[0])["puhelin"] == "050 123 4567"


async def test_at_the_consent_a_field_is_named(person: Person) -> None:
    await at_the_summary(person)
    await person.says("lähetä", "eiku korjataan vielä puhelin")
    assert person.sources == ["lomake:puhelin"]


@pytest.mark.parametrize(
    "said",
    [
        "ei lähetetä vielä",
        "älä lähetä",
        "ei oo oikein",
        "kaikki pieleen",
    ],
)
async def test_not_yet_is_understood_at_the_summary(person: Person, said: str) -> None:
    await at_the_summary(person)
    await person.says(said)
    assert not person.sent()
    assert not any(source.startswith("valinta") for source in person.sources)


@pytest.mark.parametrize(
    "said",
    [
        "kaikki ok",
        pytest.param("näyttää hyvältä, lähetä"),
        "joo lähetetään",
    ],
)
async def test_all_is_well_leads_to_the_consent(person: Person, said: str) -> None:
    await at_the_summary(person)
    await person.says(said)
    assert person.sources == ["ehdotus.suostumus"]
