"""Admins in Telegram: changed knowledge goes live while people talk, and what went unanswered is seen."""

import shutil
from pathlib import Path

import pytest

from bot.content.shipped import shipped_folder
from tests.engine.small import write_folder
from tests.handlers.running import Running, running
from tests.telegram.people import Person
from tests.telegram.server import StandIn, stand_in

ADMIN = 503
ANSWER = """
  - tunnus: minno-kahvi
    kysymys: Saako MINNO-projektissa kahvia?
    muotoilut: [saako siellä kahvia, onko kahvitarjoilua, tarjotaanko kahvit, juodaanko kahvia, kahvitteluhetki]
    vastaus: Kahvia saa kahvilasta.
    lähteet: [{otsikko: "Kahvilan seinä"}]
    tarkistettu: 2026-11-21
"""
SLIP = (
    "otsikko: Kampus\nvastaukset:\n  - {tunnus: kampus, kysymyss: Missä kampus on?, vastaus: Myllypurossa.}\n"
)


@pytest.fixture
def knowledge(tmp_path: Path) -> Path:
    folder = tmp_path / "tietopohja"
    shutil.copytree(shipped_folder(), folder)
    return folder


async def admin_of(telegram: StandIn, bot: Running) -> Person:
    anna = telegram.person("Anna", id_=ADMIN)
    anna.starts()
    await bot.settled()
    return anna


async def test_a_saved_file_goes_live_and_a_bad_one_changes_nothing(tmp_path: Path, knowledge: Path) -> None:
    settings = {"admins": [{"id": ADMIN, "name": "Anna"}], "knowledge": {"path": str(knowledge)}}
    file = knowledge / "aiheet" / "minno.yaml"
    async with stand_in() as telegram, running(telegram, tmp_path, **settings) as bot:
        telegram.world.pace.on = False
        anna = await admin_of(telegram, bot)
        maija = telegram.person("Maija", started=True)

        with file.open("a", encoding="utf-8") as more:
            more.write(ANSWER)
        await anna.hears("Tietopohja on päivitetty", within=60)
        maija.says("juodaanko kahvia")
        await maija.hears("Kahvia saa kahvilasta")

        with file.open("a", encoding="utf-8") as more:
            more.write("  - tunnus: Väärä Tunnus\n    kysymys: Mikä?\n")
        refused = await anna.hears("ei otettu käyttöön", within=60)
        assert "minno.yaml, rivi" in refused.text
        maija.says("tarjotaanko kahvit")
        await maija.hears("Kahvia saa kahvilasta")

        anna.says("/paivita")
        await anna.hears("Luen tietopohjan")
        await anna.hears("ei otettu käyttöön", within=60)
        assert telegram.violations == []


async def test_what_went_unanswered_is_counted_for_admins_alone(tmp_path: Path) -> None:
    settings = {"admins": [{"id": ADMIN, "name": "Anna"}]}
    async with stand_in() as telegram, running(telegram, tmp_path, **settings) as bot:
        telegram.world.pace.on = False
        anna = await admin_of(telegram, bot)
        for name in ("Maija", "Matti"):
            person = telegram.person(name, started=True)
            person.says("pitääkö grillata lohta vai kuhaa?")
            await bot.settled()
        anna.says("/puutteet")
        told = await anna.hears("grillata")
        assert "2" in told.text
        assert "Maija" not in told.text
        assert telegram.violations == []


async def test_a_start_with_a_slip_in_a_file_serves_what_was_good_last(tmp_path: Path) -> None:
    """As after a power cut while somebody was editing: people are answered, admins hear what to mend, once."""
    knowledge = write_folder(tmp_path / "tietopohja")
    settings = {"admins": [{"id": ADMIN, "name": "Anna"}], "knowledge": {"path": str(knowledge)}}
    async with stand_in() as telegram:
        telegram.world.pace.on = False
        async with running(telegram, tmp_path, **settings) as bot:
            anna = await admin_of(telegram, bot)
            maija = telegram.person("Maija", started=True)
            anna.says("/paivita")
            await anna.hears("Tietopohja on ennallaan", within=60)

        (knowledge / "aiheet" / "kampus.yaml").write_text(SLIP, encoding="utf-8")
        async with running(telegram, tmp_path, **settings) as bot:
            maija.says("Paljonko MINNO maksaa?")
            await bot.settled()
            assert (await bot.sources())[-1][1] == "minno-hinta"
            refused = await anna.hears("ei otettu käyttöön", within=60)
            assert "aiheet/kampus.yaml, rivi 3" in refused.text

            mended = SLIP.replace("kysymyss:", "kysymys:")
            (knowledge / "aiheet" / "kampus.yaml").write_text(mended, encoding="utf-8")
            await anna.hears("Tietopohja on päivitetty", within=60)
            maija.says("Missä kampus on?")
            await maija.hears("Myllypurossa")
            assert sum("ei otettu käyttöön" in message.text for message in anna.heard()) == 1
        assert telegram.violations == []
