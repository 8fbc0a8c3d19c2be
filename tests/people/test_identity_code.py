"""The one who pastes a client's henkilötunnus everywhere: it never outlives the moment, and nothing else is lost."""

import pytest

from tests.people.driver import CHALLENGE, EVERYTHING, Person, sends_a_proposal

CODE = "131052-308T"

ANSWERS = (
    ("muoto", "minno"),
    ("haaste", "Asiakkaamme ei pääse digipalveluihin eikä saa niihin apua mistään."),
    ("ajankohta", "keväällä 2028"),
    ("rahoitus", "stea"),
    ("jarjesto", "Kuulo ry"),
    ("yhteyshenkilo", "Kalle Kuulo"),
    ("sahkoposti", "kalle@kuulo.fi"),
    ("puhelin", "040 123 4567"),
    ("lisatiedot", "Tilat ovat esteettömät."),
)


def is_nowhere(person: Person) -> None:
    assert CODE.lower().encode() not in person.bytes_on_disk().lower()


async def test_in_every_question_of_the_form(person: Person) -> None:
    await person.says("ehdota")
    for field, answer in ANSWERS:
        assert person.sources == [f"lomake:{field}"]
        before = person.answers()
        told = await person.says(f"{answer} {CODE}")
        assert person.sources[0].startswith("henkilötunnus.")
        assert person.sources[1:] == [f"lomake:{field}"]
        assert CODE not in told
        assert person.answers() == before
        is_nowhere(person)
        await person.says(answer)
    person.is_told_the_truth()
    is_nowhere(person)
    await person.says(f"korjaa järjestö {CODE}")
    is_nowhere(person)
    await person.says(f"Kuulo {CODE} ry", "takaisin", f"lähetä {CODE}", f"kyllä {CODE}")
    assert not person.sent()
    await person.says("hyväksyn")
    is_nowhere(person)
    assert CODE not in str(await person.exported())


async def test_the_wording_offered_is_the_wording_kept(person: Person) -> None:
    await person.says("ehdota", "minno", f"Asiakkaamme {CODE} ei pääse digipalveluihin eikä saa apua.")
    await person.presses("Käytä tätä muotoa")
    kept = person.answers()["haaste"]
    assert kept == "Asiakkaamme (henkilötunnus poistettu) ei pääse digipalveluihin eikä saa apua."
    is_nowhere(person)


async def test_the_button_keeps_what_was_shown_above_it(person: Person) -> None:
    """After another message the old button keeps the wording it stood under, or nothing; never that message."""
    await person.says("ehdota", "minno", f"Asiakkaamme {CODE} ei pääse digipalveluihin eikä saa apua.")
    await person.says("äh")
    await person.presses("Käytä tätä muotoa")
    assert person.answers().get("haaste") != "äh"


@pytest.mark.parametrize(
    ("field", "said"),
    [("haaste", CODE), ("jarjesto", CODE), ("sahkoposti", f"{CODE}@kuulo.fi"), ("puhelin", CODE)],
)
async def test_a_message_of_nothing_but_the_code_is_no_answer(person: Person, field: str, said: str) -> None:
    await person.says("ehdota")
    for name, answer in ANSWERS:
        if name == field:
            break
        await person.says(answer)
    await person.says(said)
    if person.button("Käytä tätä muotoa"):
        await person.presses("Käytä tätä muotoa")
    assert field not in person.answers()


async def test_in_the_first_message_the_wish_is_still_heard(person: Person) -> None:
    await person.says(f"Meillä olisi idea minnoon: asiakas {CODE} ja monta muuta jäävät ilman digiapua")
    is_nowhere(person)
    assert "ehdotus.otetaanko-mukaan" in person.sources


async def test_in_a_question_the_question_is_still_answered(person: Person) -> None:
    told = await person.says(f"Asiakkaamme {CODE} kysyi, mitä minno maksaa?")
    assert "henkilötunnus" in told
    is_nowhere(person)
    assert "minno-kustannukset" in person.sources


async def test_in_commands_nothing_is_kept(person: Person) -> None:
    await sends_a_proposal(person)
    await person.says(
        f"/omat {CODE}", f"haluan perua ehdotuksen {CODE}", f"/ehdota {CODE}", f"mitä {CODE} maksaa"
    )
    is_nowhere(person)


@pytest.mark.parametrize(
    "written", ["131052-308T", "131052-308t", "131052−308T", "131052–308T", "131052 308T", "131052 - 308T"]
)
async def test_however_it_is_written(person: Person, written: str) -> None:
    await person.says("ehdota", "minno", f"Asiakkaamme {written} ei pääse digipalveluihin eikä saa apua.")
    assert "308t" not in str(person.answers()).lower()
    assert b"308t" not in person.bytes_on_disk().lower()


async def test_a_sent_proposal_keeps_its_answer(person: Person) -> None:
    reference = await sends_a_proposal(person)
    await person.says("omat")
    await person.presses(CHALLENGE, "Muuta tietoja", "Yhteyshenkilö")
    await person.says(CODE)
    if person.button("Käytä tätä muotoa"):
        await person.presses("Käytä tätä muotoa")
    assert person.answers(reference)["yhteyshenkilo"] == "Maija Meikäläinen"


async def test_what_looks_like_one_but_is_none_is_kept(person: Person) -> None:
    await person.says("ehdota", "minno", "Hankenumeromme on 131052-308X ja haemme siihen tekijöitä.")
    assert "131052-308X" in person.answers()["haaste"]


async def test_everything_at_once_with_a_code_asks_again_and_loses_nothing_on_the_press(
    person: Person,
) -> None:
    await person.says("ehdota", "minno", f"{EVERYTHING} Asiakkaan tunnus on {CODE}.")
    await person.presses("Käytä tätä muotoa")
    assert person.answers()["jarjesto"] == "Mieli ry"
    is_nowhere(person)
