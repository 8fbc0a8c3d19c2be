"""Whatever can be typed or pasted: what is kept is what is shown, and nothing breaks."""

import csv
import io

import pytest

from bot.desk.batch import Format
from tests.people.driver import CHALLENGE, EVERYTHING, Person

ODD = (
    pytest.param("Ryhmässä 🎉👩‍👧 on 5–10 nuorta, ja he kaikki ovat äänekkäitä ÅÄÖ.", id="emoji"),
    pytest.param("\u202eשלום\u202c ja سلام ovat kieliä, joita asiakkaamme puhuvat.", id="right to left"),
    pytest.param(
        "Ohjaus\x00merkit\x07 ja \x1b[31mvärit\x1b[0m eivät kuulu tekstiin lainkaan.", id="control signs"
    ),
    pytest.param("sanahirviö" * 80, id="a very long word"),
    pytest.param("Rivi yksi on tässä.\n\n\n\nRivi kaksi on tässä.\r\nJa kolmas.", id="empty lines"),
    pytest.param('=HYPERLINK("http://x";"y") on kaava, joka ei saa toimia missään.', id="a formula"),
    pytest.param("**lihava** _kursiivi_ [linkki](http://x) `koodi` <b>html</b> \\ ja ~~yli~~", id="markup"),
    pytest.param("{yhteystieto} ja {tunnus} ovat aaltosulkeissa eivätkä paikanpitäjiä.", id="placeholders"),
    pytest.param("-- ; DROP TABLE proposals; 'lainaus' \"toinen\" %s %(x)s ja niin edelleen", id="SQL"),
    pytest.param(
        "Järjestö: X ry\nSähköposti: ei ole vielä tiedossa, kysytään myöhemmin.", id="headings of ours"
    ),
)


@pytest.mark.parametrize("text", ODD)
async def test_odd_texts_are_kept_as_they_are_shown(person: Person, text: str) -> None:
    await person.says("ehdota", "minno", text)
    assert person.sources == ["lomake:ajankohta"]
    kept = person.answers()["haaste"]
    assert not any(ord(sign) < 32 and sign not in "\n\t" for sign in kept)
    await person.says(
        "ohita",
        "ohita",
        "🦄🦄 ry",
        "=cmd|' /C calc'!A0",
        "  OONA@ESIMERKKI.FI  ",
        "+358 (0)40-123 4567",
        "ohita",
    )
    person.is_told_the_truth()
    await person.says("lähetä", "ok")
    [exported] = await person.exported()
    assert exported["answers"]["haaste"]["value"] == kept
    table = list(
        csv.reader(io.StringIO((await person.export(Format.CSV)).decode("utf-8-sig")), delimiter=";")
    )
    assert not any(cell.startswith(("=", "@")) for row in table for cell in row)
    assert len({len(row) for row in table}) == 1


async def test_too_long_says_by_how_much_and_keeps_nothing(person: Person) -> None:
    told = await person.says("ehdota", "minno", "Tämä on pitkä kuvaus haasteesta. " * 121)
    assert "mukaan mahtuu 2\u00a0000" in told
    assert "on 3\u00a0992 merkkiä" in told
    assert "haaste" not in person.answers()


async def test_two_thousand_signs_fit(person: Person) -> None:
    text = ("Nuoret eivät löydä ryhmiimme. " * 70)[:1999] + "!"
    await person.says("ehdota", "minno", text, "ohita", "ohita")
    assert person.answers()["haaste"] == text
    await person.says("Kuulo ry", "Kalle Kuulo", "kalle@kuulo.fi", "ohita", "ohita")
    person.is_told_the_truth()


@pytest.mark.parametrize("nothing", ["", " ", "\n\n\n", "\u200b", "\u2060\ufeff", "\x00", "...", "?", "🎉"])
async def test_nothing_is_no_answer_where_one_is_required(person: Person, nothing: str) -> None:
    await person.says("ehdota", "minno", nothing, CHALLENGE, "ohita", "ohita", nothing)
    assert person.answers() == {"muoto": "minno", "haaste": CHALLENGE, "ajankohta": None, "rahoitus": None}


@pytest.mark.parametrize(
    "said",
    ["En jaksa enää elää, haluan kuolla", "Asiakkaamme sanoi juuri, että aikoo tappaa itsensä tänä iltana"],
)
async def test_distress_brings_help_first_and_keeps_the_answer(person: Person, said: str) -> None:
    await person.says("ehdota", "minno", said)
    assert person.sources[0] == "kriisi"
    assert person.answers()["haaste"] == said


@pytest.mark.parametrize(
    "step",
    [
        *(step for step in range(4)),
        4,
    ],
)
async def test_distress_is_never_told_off_as_a_wrong_answer(person: Person, step: int) -> None:
    await person.says("ehdota", *("minno", CHALLENGE, "ohita", "ohita")[:step])
    await person.says("aion tappaa itseni")
    assert person.sources[0] == "kriisi"
    assert not any(source.startswith("lomake.virhe") for source in person.sources), person.told


async def test_distress_at_the_summary_and_at_the_consent_brings_help_and_sends_nothing(
    person: Person,
) -> None:
    await person.says("ehdota", EVERYTHING, "ohita", "ohita")
    for _ in range(2):
        await person.says("haluan kuolla")
        assert person.sources[0] == "kriisi"
        assert not person.sent()
        await person.says("lähetä")
    assert person.sources == ["ehdotus.lähetetty"] or not person.sent()


@pytest.mark.parametrize(
    "name",
    [
        "Itsemurhan tehneiden omaiset ry",
        "Surunauha ry",
        "Rikosuhripäivystys",
    ],
)
async def test_the_name_of_an_organisation_is_no_distress(person: Person, name: str) -> None:
    await person.says("ehdota", "minno", CHALLENGE, "ohita", "ohita", name)
    assert "kriisi" not in person.sources
    assert person.answers()["jarjesto"] == name


@pytest.mark.parametrize(
    "address",
    [
        "maija.m@mieli.fi",
        "info@mieli.fi",
        "sos@sos-lapsikyla.fi",
    ],
)
async def test_an_address_is_no_distress(person: Person, address: str) -> None:
    await person.says(
        "ehdota", "minno", CHALLENGE, "ohita", "ohita", "Mieli ry", "Maija Meikäläinen", address
    )
    assert "kriisi" not in person.sources
    assert person.answers()["sahkoposti"] == address
