"""The one who leaves and returns: at any step the program may end, and the form goes on where it was."""

from pathlib import Path

import pytest

from tests.people.driver import CHALLENGE, EVERYTHING, Person
from tests.people.driver import person as a_person

STEPS = (
    ("ehdota", "lomake:muoto"),
    ("minno", "lomake:haaste"),
    (CHALLENGE, "lomake:ajankohta"),
    ("syksy 2028", "lomake:rahoitus"),
    ("esr ja stea", "lomake:jarjesto"),
    ("Kuulo ry", "lomake:yhteyshenkilo"),
    ("Kalle Kuulo", "lomake:sahkoposti"),
    ("kalle@kuulo.fi", "lomake:puhelin"),
    ("ohita", "lomake:lisatiedot"),
    ("Tilat ovat esteettömät.", "ehdotus.yhteenveto"),
    ("lähetä", "ehdotus.suostumus"),
    ("hyväksyn", "ehdotus.lähetetty"),
)
"""What is said, and what is asked after it."""


async def test_the_program_ends_after_every_step_and_nothing_is_missing(tmp_path: Path) -> None:
    kept: dict[str, object] = {}
    for said, asked in STEPS:
        async with a_person(tmp_path / "kanta.db") as person:
            assert kept == person.answers()
            await person.says(said)
            assert person.sources[-1] == asked
            if asked == "ehdotus.yhteenveto":
                person.is_told_the_truth()
            kept = person.answers()
    async with a_person(tmp_path / "kanta.db") as person:
        assert len(person.sent()) == 1
        assert person.drafts() == []


@pytest.mark.parametrize("left_after", range(1, len(STEPS) - 1))
async def test_who_greets_again_is_offered_the_draft_and_completes_it(
    tmp_path: Path, left_after: int
) -> None:
    async with a_person(tmp_path / "kanta.db") as person:
        await person.says(*(said for said, _ in STEPS[:left_after]))
        kept = person.answers()
    async with a_person(tmp_path / "kanta.db") as person:
        await person.says("/start")
        if kept:
            assert "ehdotus.luonnos-kesken" in person.sources
            await person.presses("Jatka ehdotusta")
        else:
            assert "ehdotus.luonnos-kesken" not in person.sources, "a draft without an answer is not kept"
            await person.says("ehdota")
        assert person.answers() == kept
        place = min(left_after, 10)
        assert person.sources[-1] == STEPS[place - 1][1]
        await person.says(*(said for said, _ in STEPS[place:]))
        assert person.sent() == [person.reference_told()]
        assert person.drafts() == []


@pytest.mark.parametrize(
    "said",
    [
        "jatka",
        "joo",
    ],
)
async def test_yes_goes_on_with_the_draft_that_was_offered(person: Person, said: str) -> None:
    await person.says("ehdota", "minno", CHALLENGE, "/start", said)
    assert person.sources[-1] == "lomake:ajankohta"


async def test_two_drafts_do_not_mix(person: Person) -> None:
    await person.says("ehdota", "minno", CHALLENGE, "/valikko", "ehdota")
    await person.presses("Aloita uusi")
    await person.says("harjoittelu", "Ryhmien ohjaamista arjessa", "myöhemmin", "omat")
    assert len(person.drafts()) == 2
    first, second = (person.answers(each) for each in person.drafts())
    assert first == {"muoto": "minno", "haaste": CHALLENGE}
    assert second == {"muoto": "harjoittelu", "tehtavat": "Ryhmien ohjaamista arjessa"}
    await person.says("jatka ehdotusta")
    await person.presses(CHALLENGE)
    assert person.sources == ["lomake:ajankohta"]
    await person.says("kevät 2028", "omat")
    await person.presses("Ryhmien ohjaamista arjessa", "Poista luonnos")
    assert len(person.drafts()) == 2, "it is asked about first"
    await person.says("joo")
    [left] = person.drafts()
    assert person.answers(left) == {"muoto": "minno", "haaste": CHALLENGE, "ajankohta": "2028-kevat"}
    assert b"Ryhmien ohjaamista" not in (await person.bytes_kept())


async def test_what_was_told_at_once_survives_the_question_about_an_older_draft(person: Person) -> None:
    await person.says("ehdota", "minno", CHALLENGE, "/valikko")
    await person.says(
        "Meillä olisi toinen idea minnoon: ikäihmisten yksinäisyys on suuri ongelma maaseudulla"
    )
    await person.presses("Aloita uusi")
    assert "yksinäisyys" in person.told
    await person.says("joo")
    assert any("yksinäisyys" in str(person.answers(each).get("haaste")) for each in person.drafts())


async def test_a_draft_without_an_answer_is_not_kept(person: Person) -> None:
    await person.says("ehdota", "/valikko")
    assert person.drafts() == []


async def test_not_agreeing_keeps_the_draft_and_sends_nothing(person: Person) -> None:
    await person.says("ehdota", EVERYTHING, "ohita", "ohita", "lähetä", "en hyväksy")
    assert person.sources == ["ehdotus.ei-suostumusta"]
    assert len(person.drafts()) == 1
    assert person.sent() == []
    assert await person.exported() == []
    await person.presses("Poista luonnos")
    if person.drafts():
        await person.says("kyllä")
    assert person.drafts() == []
    assert b"Mieli ry" not in (await person.bytes_kept())
