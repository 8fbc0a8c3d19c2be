"""Everything pressed twice, and buttons of messages long gone: one proposal, and what is kept stays kept."""

from tests.people.driver import CHALLENGE, Person


async def test_every_button_twice_makes_one_proposal(person: Person) -> None:
    for press in ("Tee ehdotus", "MINNO-projekti"):
        if press == "Tee ehdotus":
            await person.says("/start")
        await person.presses(press)
        if press == "MINNO-projekti":
            await person.presses(press)
    await person.says(CHALLENGE)
    await person.presses("Ohita")
    first_skip = person.button("Ohita")
    await person.presses("STEA", "ESR+", "ESR+", "Valmis")
    await person.presses_again("Ohita", first_skip)
    await person.presses("Valmis", "STEA")
    assert person.answers()["rahoitus"] == ["stea"]
    await person.says("Syty ry", "Sari Salo", "sari@syty.fi")
    await person.presses("Ohita", "Ohita")
    person.is_told_the_truth()
    before = person.answers()
    await person.presses(
        "Ohita", "Valmis", "Lähetä ehdotus", "Lähetä ehdotus", "Hyväksyn ja lähetän", "Hyväksyn ja lähetän"
    )
    assert person.sources == ["ehdotus.lähetetty-jo"]
    assert person.reference_told() == person.sent()[0]
    for old in (
        "Lähetä ehdotus",
        "En hyväksy",
        "Korjaa tietoja",
        "Ohita",
        "MINNO-projekti",
        "Takaisin",
        "Keskeytä",
    ):
        await person.presses(old)
    assert len(person.sent()) == 1
    assert person.drafts() == []
    assert person.answers() == before
    assert person.rows("SELECT what FROM history") == [("sent",)]


async def test_proposing_twice_at_once_begins_one_draft(person: Person) -> None:
    await person.says("/start")
    await person.presses("Tee ehdotus", "Tee ehdotus")
    assert len(person.drafts()) <= 1


async def test_an_old_consent_sends_nothing_after_a_correction(person: Person) -> None:
    """The consent was for what the summary showed; after a change it has to be given again."""
    await person.says(
        "ehdota", "harjoittelu", "ryhmien ohjaamista", "2", "ei", "ohita", "Syty ry", "Sari Salo"
    )
    await person.says("sari@syty.fi", "ohita", "ohita")
    await person.presses("Lähetä ehdotus")
    consent = person.button("Hyväksyn ja lähetän")
    await person.says("takaisin", "korjaa järjestö", "Toinen ry")
    await person.presses_again("Hyväksyn ja lähetän", consent)
    assert not person.sent()


async def test_old_buttons_of_a_deleted_draft_change_nothing(person: Person) -> None:
    await person.says("ehdota", "minno", CHALLENGE, "ohita")
    old = {name: person.button(name) for name in ("Ohita", "STEA", "Valmis", "Takaisin")}
    await person.says("keskeytä")
    delete = person.button("Poista luonnos")
    await person.says("poista")
    assert person.drafts() == []
    for name, event in (*old.items(), ("Poista luonnos", delete)):
        await person.presses_again(name, event)
        assert person.drafts() == person.sent() == []
    assert CHALLENGE.encode() not in (await person.bytes_kept())
