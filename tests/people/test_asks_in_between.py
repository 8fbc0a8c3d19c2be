"""The one who asks five questions in between: each is answered, the form goes on from the same step."""

import pytest

from tests.people.driver import CHALLENGE, Person


async def test_five_questions_in_five_kinds_of_step(person: Person) -> None:
    steps = (
        ("ehdota", "muoto", "mikä minno oikein on?"),
        ("minno", "haaste", "mitä minno maksaa?"),
        (CHALLENGE, "ajankohta", "montako opiskelijaa ryhmässä on?"),
        ("syksy 2028", "rahoitus", "onko STEA pakko olla?"),
        ("stea", "jarjesto", "kuka nämä tiedot näkee?"),
        ("Kuulo ry", "yhteyshenkilo", "mihin tätä käytetään?"),
        ("Kalle Kuulo", "sahkoposti", "mitä tapahtuu kun lähetän?"),
    )
    for answer, step, question in steps:
        await person.says(answer)
        assert person.sources == [f"lomake:{step}"]
        before = person.answers()
        await person.says(question)
        assert person.sources[-1] == f"lomake:{step}", question
        assert len(person.told) > 100, question
        assert person.answers() == before, question
    await person.says("kalle@kuulo.fi", "ohita", "ohita")
    person.is_told_the_truth()
    await person.says("kauanko minno kestää?")
    assert person.sources == ["minno-aikataulu", "lomake.jatketaan"]
    await person.says("lähetä", "kuka näkee nämä tiedot?")
    assert not person.sent()
    await person.says("hyväksyn")
    assert person.sent() == [person.reference_told()]


@pytest.mark.parametrize(
    "challenge",
    [
        "Miten saisimme nuoret miehet mukaan vertaistukiryhmiimme?",
        "Voisiko opiskelija selvittää, miksi ikäihmiset jäävät pois?",
        "Miksi vapaaehtoiset eivät sitoudu toimintaan?",
        "Kuinka tavoitamme maahanmuuttajataustaiset naiset?",
        "Mikä auttaisi omaishoitajia jaksamaan arjessa?",
    ],
)
async def test_a_challenge_worded_as_a_question_is_kept_as_the_answer(person: Person, challenge: str) -> None:
    await person.says("ehdota", "minno", challenge)
    assert person.answers()["haaste"] == challenge
    assert person.sources == ["lomake:ajankohta"]


async def test_what_was_taken_for_a_question_can_be_kept_with_one_press(person: Person) -> None:
    await person.says("ehdota", "minno", "Kuinka kauan MINNO-projekti kestää?")
    assert "haaste" not in person.answers()
    await person.presses("Kirjaa vastaukseksi")
    assert person.answers()["haaste"] == "Kuinka kauan MINNO-projekti kestää?"


async def test_a_button_keeps_the_message_it_stood_under(person: Person) -> None:
    """Two questions in between, and the button under the first is pressed: nothing else may be kept by it."""
    await person.says("ehdota", "minno", "Kuinka kauan MINNO-projekti kestää?")
    first = person.button("Kirjaa vastaukseksi")
    await person.says("Mitä minno maksaa meille?")
    await person.presses_again("Kirjaa vastaukseksi", first)
    assert person.answers().get("haaste") in (None, "Kuinka kauan MINNO-projekti kestää?")


async def test_a_name_is_not_taken_for_small_talk(person: Person) -> None:
    await person.says("ehdota", "minno", CHALLENGE, "ohita", "ohita", "Kuulo ry", "Leena Lepola")
    assert person.answers()["yhteyshenkilo"] == "Leena Lepola"


async def test_an_address_is_no_question(person: Person) -> None:
    """An address that holds a question word is not asked about; in the wrong place it is not noted as a miss."""
    await person.says("ehdota", "minno", CHALLENGE, "ohita", "ohita", "toimisto@kuka.fi")
    assert not any(source.startswith("ei-tietoa") for source in person.sources)
