"""What scripts cannot say of coordinators: groups, people who block the bot, roles that were taken away, kills."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.config import CHANNEL
from bot.desk.batch import Format
from bot.desk.service import DOCUMENT
from bot.storage.outbox import Outgoing, put
from bot.storage.proposals import Filter, find
from handlers.menus import ADMINS, COORDINATORS, EVERYBODY
from tests.handlers.running import running
from tests.handlers.test_desk_scripts import Play, coordinators
from tests.telegram.people import Group
from tests.telegram.server import StandIn, stand_in

CHALLENGE = "Nuoret eivät löydä vertaistukea."


@asynccontextmanager
async def playing(folder: Path, telegram: StandIn, **others: object) -> AsyncIterator[Play]:
    """Give a bot with two coordinators, Kaisa and Kalle, who have both started it."""
    settings = {"coordinators": coordinators(), **others}
    async with running(telegram, folder, **settings) as bot:
        play = Play(bot, telegram)
        play.actor("Kaisa")
        play.actor("Kalle")
        await bot.settled()
        yield play


@pytest.fixture
async def telegram() -> AsyncIterator[StandIn]:
    async with stand_in() as opened:
        opened.world.pace.on = False
        yield opened
        assert opened.violations == []


async def test_the_common_chat_hears_of_a_proposal_and_opens_it_for_coordinators_alone(
    tmp_path: Path, telegram: StandIn
) -> None:
    kaisa = telegram.person("Kaisa", id_=501, started=True)
    ville = telegram.person("Ville", started=True)
    group: Group = telegram.group("Koordinaattorit", [kaisa, ville])
    async with playing(tmp_path, telegram, coordinator_chat=group.chat.id) as play:
        await play.propose(play.actor("Maija"), CHALLENGE, "Mieli ry")
        await play.bot.settled()
        (notice,) = group.heard()
        assert CHALLENGE in notice.text
        assert "maija@esimerkki.fi" not in notice.text
        before = len(ville.heard())

        ville.forges(notice, notice.buttons[0]["callback_data"])
        await play.bot.settled()
        assert CHALLENGE not in group.heard()[-1].text
        assert len(ville.heard()) == before

        play.actor("Kaisa").news()
        kaisa.forges(notice, notice.buttons[0]["callback_data"])
        await play.bot.settled()
        assert "kahden kesken" in group.heard()[-1].text
        (card,) = play.actor("Kaisa").news()
        assert "maija@esimerkki.fi" in card.text
        assert not any("maija@esimerkki.fi" in message.text for message in group.heard())


async def test_nothing_is_decided_in_a_group(tmp_path: Path, telegram: StandIn) -> None:
    kaisa = telegram.person("Kaisa", id_=501, started=True)
    group: Group = telegram.group("Koordinaattorit", [kaisa])
    async with playing(tmp_path, telegram, coordinator_chat=group.chat.id) as play:
        await play.propose(play.actor("Maija"), CHALLENGE, "Mieli ry")
        await play.bot.settled()
        kaisa = play.actor("Kaisa").person
        for label in ("Avaa", "Vaihda tila", "Käsittelyssä"):
            kaisa.presses(label)
            await play.bot.settled()
        deciding = next(each for each in kaisa.heard()[-1].buttons if "kerro" in each["text"])
        kaisa.forges(group.heard()[-1], deciding["callback_data"])
        await play.bot.settled()
        async with play.bot.app.database.reading() as unit:
            (proposal,) = await find(unit, Filter())
        assert proposal.status == "uusi"


async def test_an_unknown_command_of_a_role_is_not_answered_in_a_group_unless_addressed(
    tmp_path: Path, telegram: StandIn
) -> None:
    ville = telegram.person("Ville", started=True)
    group: Group = telegram.group("Järjestö", [ville])
    async with playing(tmp_path, telegram) as play:
        ville.says("/ehdotukset", chat=group)
        await play.bot.settled()
        assert group.heard() == []


async def test_an_owner_who_blocked_the_bot_is_seen_on_the_proposal(
    tmp_path: Path, telegram: StandIn
) -> None:
    async with playing(tmp_path, telegram) as play:
        maija, kaisa = play.actor("Maija"), play.actor("Kaisa").person
        await play.propose(maija, CHALLENGE, "Mieli ry")
        maija.person.blocks()
        await play.bot.settled()
        for label in ("Avaa", "Vaihda tila", "Käsittelyssä", "Vaihda ja kerro tekijälle"):
            kaisa.presses(label)
            await play.bot.settled()
        assert "Viesti tekijälle ei mennyt perille" in kaisa.heard()[-1].text
        kaisa.presses("Avaa")
        await play.bot.settled()
        assert "estänyt botin" in kaisa.heard()[-1].text


async def test_a_coordinator_who_is_none_any_more_gets_what_strangers_get(
    tmp_path: Path, telegram: StandIn
) -> None:
    async with playing(tmp_path, telegram) as play:
        await play.propose(play.actor("Maija"), CHALLENGE, "Mieli ry")
        kaisa = play.actor("Kaisa").person
        kaisa.presses("Avaa")
        await play.bot.settled()
    async with running(telegram, tmp_path) as bot:  # started again with nobody in the configuration
        kaisa.presses("Vaihda tila")
        await bot.settled()
        assert "ei ole enää käytössä" in kaisa.heard()[-1].text
        kaisa.says("/ehdotukset")
        await bot.settled()
        assert "komentoa en tunne" in kaisa.heard()[-1].text
        assert CHALLENGE not in kaisa.heard()[-1].text


async def test_a_decision_pressed_twice_is_made_and_told_once(tmp_path: Path, telegram: StandIn) -> None:
    async with playing(tmp_path, telegram) as play:
        maija, kaisa = play.actor("Maija"), play.actor("Kaisa").person
        await play.propose(maija, CHALLENGE, "Mieli ry")
        for label in ("Avaa", "Vaihda tila", "Käsittelyssä"):
            kaisa.presses(label)
            await play.bot.settled()
        maija.news()
        shown = kaisa.heard()[-1]
        for _ in range(3):
            kaisa.presses("Vaihda ja kerro tekijälle", message=shown)
        await play.bot.settled()
        assert len(maija.news()) == 1
        kaisa.presses("Vaiheet")
        await play.bot.settled()
        assert kaisa.heard()[-1].text.count("Käsittelyssä") == 2  # decided, told


async def test_an_edited_note_says_what_its_message_says_now(tmp_path: Path, telegram: StandIn) -> None:
    async with playing(tmp_path, telegram) as play:
        await play.propose(play.actor("Maija"), CHALLENGE, "Mieli ry")
        kaisa, kalle = play.actor("Kaisa").person, play.actor("Kalle").person
        for label in ("Avaa", "Tee muistiinpano"):
            kaisa.presses(label)
            await play.bot.settled()
        written = kaisa.says("Kysy Liisalta.")
        await play.bot.settled()
        kaisa.edits(written, "Kysy Leenalta.")
        await play.bot.settled()
        kalle.says(play.reference)
        await play.bot.settled()
        assert "Kysy Leenalta." in kalle.heard()[-1].text
        assert "Liisalta" not in kalle.heard()[-1].text


async def test_menus_hold_the_commands_of_each_role(tmp_path: Path, telegram: StandIn) -> None:
    async with playing(tmp_path, telegram, admins=[{"id": 503, "name": "Anna"}]) as play:
        anna = telegram.person("Anna", id_=503)  # who has never written to the bot when it starts
        anna.starts()
        await anna.hears()
        await anna.until(lambda: len(anna.commands()) > len(EVERYBODY))
        everybody = {key.rpartition(".")[2] for key in EVERYBODY}
        assert set(play.actor("Kaisa").person.commands()) == everybody | {
            key.rpartition(".")[2] for key in COORDINATORS
        }
        assert set(anna.commands()) == everybody | {key.rpartition(".")[2] for key in ADMINS}
        assert set(play.actor("Maija").person.commands()) == everybody


async def test_who_works_through_proposals_is_never_told_to_slow_down(
    tmp_path: Path, telegram: StandIn
) -> None:
    async with playing(tmp_path, telegram, limits={"messages_per_minute": 3}) as play:
        kaisa = play.actor("Kaisa").person
        maija = play.actor("Maija").person
        for _ in range(6):
            kaisa.says("/ehdotukset")
            maija.says("ohje")
        await play.bot.settled()
        assert not any("nopeammin" in message.text for message in kaisa.heard())
        assert any("nopeammin" in message.text for message in maija.heard())


async def test_a_file_does_not_leave_for_who_was_a_coordinator_when_they_wished_for_it(
    tmp_path: Path, telegram: StandIn
) -> None:
    wish = json.dumps({"kind": DOCUMENT, "view": "", "format": Format.CSV, "contacts": True})
    former, kaisa = telegram.person("Ville", started=True), telegram.person("Kaisa", id_=501, started=True)
    async with playing(tmp_path, telegram) as play:
        async with play.bot.app.database.writing() as unit:
            chats = (former.chat.id, kaisa.chat.id)
            await put(
                unit, [Outgoing(CHANNEL, str(chat), wish, DOCUMENT) for chat in chats], play.bot.app.clock()
            )
        await play.bot.settled()
    (sent,) = telegram.world.asked("sendDocument")
    assert sent.parameters["chat_id"] == kaisa.chat.id
