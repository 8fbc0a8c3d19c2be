"""People as a real python-telegram-bot Application meets them, and what of it they see."""

import asyncio
import logging
from collections.abc import AsyncIterator

import pytest
from telegram import (
    Bot,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    Message,
    MessageEntity,
    ReplyParameters,
    Update,
)
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TimedOut,
)
from telegram.ext import Application, CallbackQueryHandler, ContextTypes, MessageHandler, TypeHandler, filters

from tests.telegram import faults
from tests.telegram.api import bot_api
from tests.telegram.people import Person
from tests.telegram.server import StandIn

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("Kyllä", callback_data="kylla")]])
Seen = list[Update]


def builder(telegram: StandIn):  # type: ignore[no-untyped-def]  # the library's own type has six parameters
    return (
        Application.builder()
        .token(telegram.token)
        .base_url(f"{telegram.url}/bot")
        .base_file_url(f"{telegram.url}/file/bot")
    )


@pytest.fixture(autouse=True)
def _spans_of_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the library tell retry_after as a timedelta; as a number it warns, and warnings are errors here."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
def maija(telegram: StandIn) -> Person:
    telegram.world.pace.on = False
    return telegram.person("Maija Meikäläinen", username="maija_m")


@pytest.fixture
async def bot(telegram: StandIn) -> AsyncIterator[Bot]:
    """Give a real Bot that talks to the stand-in."""
    async with Bot(
        telegram.token, base_url=f"{telegram.url}/bot", base_file_url=f"{telegram.url}/file/bot"
    ) as bot:
        yield bot


@pytest.fixture
async def seen(telegram: StandIn) -> AsyncIterator[Seen]:
    """Run an Application that says again what it is told; give the updates that reached it."""
    logging.getLogger("telegram").setLevel(logging.CRITICAL)  # it logs every network error with its traceback
    updates: Seen = []

    async def note(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        updates.append(update)

    async def say_again(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        message = update.effective_message
        assert isinstance(message, Message)
        await message.reply_text(message.text or "?", entities=message.entities, reply_markup=KEYBOARD)

    async def pressed(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.callback_query is not None
        await update.callback_query.answer("Selvä")
        await update.callback_query.edit_message_text("Painettu")

    application = builder(telegram).build()
    application.add_handler(TypeHandler(Update, note), group=-1)
    application.add_handler(CallbackQueryHandler(pressed))
    application.add_handler(MessageHandler(filters.ALL, say_again))
    async with application:
        await application.start()
        await application.updater.start_polling()
        yield updates
        await application.updater.stop()
        await application.stop()
    logging.getLogger("telegram").setLevel(logging.NOTSET)
    assert telegram.violations == []


async def test_a_conversation_is_heard_pressed_and_shown(maija: Person, seen: Seen) -> None:
    maija.starts()
    said = await maija.hears("/start")
    assert (said.by_bot, said.labels, said.call and said.call.method) == (True, ("Kyllä",), "sendMessage")
    press = maija.presses("Kyllä")
    assert await maija.is_answered(press) == "Selvä"
    await maija.until(lambda: said.text == "Painettu")
    assert [message.text for message in maija.sees()] == ["/start", "Painettu"]
    assert said.earlier[0][0]["text"] == "/start"


async def test_what_is_not_said_is_reported_with_what_was(maija: Person, seen: Seen) -> None:
    maija.says("hei")
    await maija.hears("hei")
    with pytest.raises(AssertionError, match="'Moikka' was not said"):
        await maija.hears("Moikka", within=0.01)
    with pytest.raises(AssertionError, match=r"no button 'Ei', only \['Kyllä'\]"):
        maija.presses("Ei")


async def test_everything_that_people_send_reaches_the_bot_whole(
    telegram: StandIn, maija: Person, seen: Seen
) -> None:
    maija.says("Kysy @stand_in_bot tai a@b.fi 👍 /apua https://soste.fi.")
    maija.sends_photo(caption="kuva")
    maija.sends_sticker("👍")
    maija.sends_voice(7)
    maija.sends_video()
    maija.sends_location()
    maija.sends_contact(name="Teppo")
    maija.sends_document(b"a,b", "lista.csv", media_type="text/csv")
    maija.forwards("Muualta", "Joku")
    maija.edits(maija.says("alku"), "loppu")
    maija.blocks()
    maija.unblocks()
    maija.says("siinä kaikki")  # the library handles one after another
    await maija.hears("siinä kaikki")
    assert await telegram.world.updates.all_confirmed()
    messages = [update.message for update in seen if update.message]
    kinds = [message.effective_attachment is not None for message in messages]
    assert kinds == [False, True, True, True, True, True, True, True, False, False, False]
    marked = {entity.type: text for entity, text in messages[0].parse_entities().items()}
    assert marked == {
        "mention": "@stand_in_bot", "email": "a@b.fi", "bot_command": "/apua", "url": "https://soste.fi",
    }  # fmt: skip
    assert messages[8].forward_origin is not None
    assert [update.edited_message.text for update in seen if update.edited_message] == ["loppu"]
    assert [u.my_chat_member.new_chat_member.status for u in seen if u.my_chat_member] == ["kicked", "member"]


async def test_a_file_is_sent_and_fetched(telegram: StandIn, maija: Person, bot: Bot) -> None:
    maija.starts()
    sent = maija.sends_document(b"%PDF", "haaste.pdf")
    file = await bot.get_file(sent.content["document"]["file_id"])
    assert bytes(await file.download_as_bytearray()) == b"%PDF"
    answer = await bot.send_document(
        maija.id, InputFile(b"a,b", "lista.csv"), caption="Tässä", reply_markup=KEYBOARD
    )
    assert answer.document is not None
    assert (answer.document.file_name, answer.caption) == ("lista.csv", "Tässä")
    assert maija.heard()[0].labels == ("Kyllä",)


@pytest.mark.parametrize("all_heard", [True, False])
async def test_privacy_mode_lets_only_through_what_is_meant_for_the_bot(
    telegram: StandIn, maija: Person, bot: Bot, all_heard: bool
) -> None:
    telegram.world.hears_all_in_groups = all_heard
    group = telegram.group("Koordinaattorit", [maija])
    first = await bot.send_message(group.id, "Hei kaikki")
    maija.says("Mitä kuuluu?", chat=group)
    maija.says("@Stand_In_Bot hei", chat=group)
    maija.says("/ehdotukset@stand_in_bot", chat=group)
    maija.says("/muu@toinen_bot", chat=group)
    maija.says("Kiitos", reply_to=group.sees()[0])
    updates = await bot.get_updates()
    told = [update.message.text for update in updates if update.message]
    meant = ["@Stand_In_Bot hei", "/ehdotukset@stand_in_bot", "Kiitos"]
    assert [text for text in told if all_heard or text in meant] == told
    assert (len(told), first.chat.type) == (5 if all_heard else 3, "supergroup")


async def test_a_press_of_what_is_gone_or_never_was_reaches_the_bot(
    telegram: StandIn, maija: Person, bot: Bot
) -> None:
    maija.starts()
    sent = await bot.send_message(maija.id, "Valitse", reply_markup=KEYBOARD)
    (message,) = maija.heard()
    maija.forges(message, "x" * 64)
    await bot.delete_message(maija.id, sent.message_id)
    maija.forges(message, "kylla")
    presses = [update.callback_query for update in await bot.get_updates() if update.callback_query]
    assert [press.data for press in presses] == ["x" * 64, "kylla"]
    assert [press.message.is_accessible for press in presses if press.message] == [True, False]


class TestErrors:
    """What the library makes of the refusals, so that what the bot does about them is tested with the true ones."""

    async def test_of_life(self, telegram: StandIn, maija: Person, bot: Bot) -> None:
        with pytest.raises(Forbidden, match="initiate"):
            await bot.send_message(maija.id, "hei")
        maija.starts()
        with pytest.raises(BadRequest, match="replied not found"):
            await bot.send_message(maija.id, "hei", reply_parameters=ReplyParameters(99))
        group = telegram.group("Vanha", [maija], supergroup=False)
        moved = group.migrates()
        with pytest.raises(ChatMigrated) as migrated:
            await bot.send_message(group.id, "hei")
        assert migrated.value.new_chat_id == moved.id
        assert telegram.violations == []

    async def test_of_a_faulty_bot(self, telegram: StandIn, maija: Person, bot: Bot) -> None:
        maija.starts()
        with pytest.raises(BadRequest, match=r"(?i)entity_bounds_invalid"):
            await bot.send_message(maija.id, "hei", entities=[MessageEntity("bold", 0, 9)])
        assert [each.method for each in telegram.violations] == ["sendMessage"]

    @pytest.mark.parametrize(
        ("fault", "error"),
        [
            pytest.param(faults.flood(3), RetryAfter, id="429"),
            pytest.param(faults.server_error(), NetworkError, id="500"),
            pytest.param(faults.bad_gateway(), NetworkError, id="502"),
            pytest.param(faults.reset_before(), NetworkError, id="reset before"),
            pytest.param(faults.reset_after(), NetworkError, id="reset after"),
            pytest.param(faults.hangs(), TimedOut, id="timeout"),
            pytest.param(faults.conflict(), Conflict, id="409"),
            pytest.param(faults.unauthorized(), InvalidToken, id="401"),
        ],
    )
    async def test_of_the_network(
        self, telegram: StandIn, maija: Person, bot: Bot, fault: faults.Fault, error: type[Exception]
    ) -> None:
        maija.starts()
        telegram.faults.add("sendMessage", fault, times=1)
        with pytest.raises(error):
            await bot.send_message(maija.id, "hei", read_timeout=0.1 if fault.delay is None else 5)
        await bot.send_message(maija.id, "hei")


async def test_polling_outlives_the_network(telegram: StandIn, maija: Person, seen: Seen) -> None:
    maija.says("ennen")
    await maija.hears("ennen")
    assert await telegram.world.updates.is_polled()
    await telegram.network_down()
    maija.says("välissä")
    await telegram.network_up()
    await maija.hears("välissä", within=20)


async def test_a_long_text_comes_in_the_pieces_that_apps_send(maija: Person, bot: Bot) -> None:
    last = maija.says("👍" * 5000)
    texts = [update.message.text for update in await bot.get_updates() if update.message]
    assert [len(text or "") for text in texts] == [2048, 2048, 904]
    assert last.text == texts[-1]


async def test_an_album_is_several_messages_and_a_newcomer_one(
    telegram: StandIn, maija: Person, bot: Bot
) -> None:
    album = maija.sends_album(3, caption="Tilat")
    group = telegram.group("Koordinaattorit")
    group.takes_in(maija)
    group.throws_out_the_bot(maija)
    group.takes_in_the_bot(maija)
    updates = await bot.get_updates()
    messages = [update.message for update in updates if update.message]
    assert len({message.media_group_id for message in messages[:3]}) == 1
    assert [message.caption for message in messages[:3]] == ["Tilat", None, None]
    assert [message.new_chat_members[0].is_bot for message in messages[3:]] == [False, True]
    assert len(album) == 3


async def test_commands_are_seen_from_the_narrowest_scope(telegram: StandIn, maija: Person, bot: Bot) -> None:
    maija.starts()
    ville = telegram.person("Ville", started=True)
    await bot.set_my_commands([("ohje", "Mitä osaan")])
    await bot.set_my_commands([("ehdotukset", "Luettelo")], scope=BotCommandScopeChat(maija.id))
    assert (maija.commands(), ville.commands()) == ({"ehdotukset": "Luettelo"}, {"ohje": "Mitä osaan"})


async def test_the_bots_own_answers_are_as_the_api_tells_them(
    telegram: StandIn, maija: Person, bot: Bot
) -> None:
    maija.starts()
    sent = await bot.send_message(maija.id, "Hei [ei linkki]", reply_markup=KEYBOARD)
    (message,) = maija.heard()
    assert (sent.message_id, sent.reply_markup) == (message.id, KEYBOARD)
    assert bot_api().problem(message.json(), ("Message",), "message") is None
    assert [call.method for call in telegram.world.asked("sendMessage")] == ["sendMessage"]
    assert telegram.world.sent == [message]


async def test_two_instances_are_told_of_each_other(telegram: StandIn, maija: Person, bot: Bot) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=30))
    assert await telegram.world.updates.is_polled()
    async with Bot(telegram.token, base_url=f"{telegram.url}/bot") as second:
        assert await second.get_updates() == ()
    with pytest.raises(Conflict):
        await first
