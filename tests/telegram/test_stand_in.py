"""What the stand-in refuses and what it does, asked without any bot library."""

import asyncio
import json
from typing import Any

import aiohttp
import pytest

from tests.telegram.api import bot_api
from tests.telegram.conftest import Ask
from tests.telegram.people import Person
from tests.telegram.server import StandIn


@pytest.fixture
def maija(telegram: StandIn) -> Person:
    return telegram.person("Maija Meikäläinen", started=True)


def button(**fields: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "Kyllä", "callback_data": "k", **fields}]]}


def many(count: int, in_a_row: int = 1) -> dict[str, Any]:
    one = {"text": "x", "callback_data": "x"}
    return {"inline_keyboard": [[one] * in_a_row] * (count // in_a_row)}


def bold(offset: int, length: int, kind: str = "bold", **fields: Any) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **fields}


class TestToken:
    @pytest.mark.parametrize(
        ("token", "status"),
        [
            pytest.param("987654321:" + "x" * 35, 401, id="of another"),
            pytest.param("123:abc", 404, id="too short"),
            pytest.param("minnobot", 404, id="no token"),
        ],
    )
    async def test_a_wrong_one_opens_nothing(self, ask: Ask, token: str, status: int) -> None:
        told = await ask("getMe", token=token)
        assert (told.status, told.why) == (status, {401: "Unauthorized", 404: "Not Found"}[status])

    async def test_a_revoked_one_opens_nothing_any_more(self, telegram: StandIn, ask: Ask) -> None:
        old = telegram.token
        assert (await ask("getMe")).result["id"] == telegram.world.bot["id"]
        telegram.revoke_token()
        assert (await ask("getMe", token=old)).status == 401


class TestRequest:
    @pytest.mark.parametrize(
        ("method", "parameters", "why"),
        [
            pytest.param("sendMessage", {"text": "hei"}, "sendMessage.chat_id is missing", id="missing"),
            pytest.param("sendMessage", {"chat_id": 1, "text": 5}, "sendMessage.text must be", id="type"),
            pytest.param("sendMessage", {"chat_id": True, "text": "x"}, "chat_id must be", id="true is no id"),
            pytest.param(
                "sendMessage", {"chat_id": 1, "text": "x", "disable_web_page_preview": True},
                "disable_web_page_preview is unknown", id="unknown, as old ones are",
            ),
            pytest.param(
                "sendMessage", {"chat_id": 1, "text": "x", "entities": [{"type": "bold", "offset": 0}]},
                "sendMessage.entities.0.length is missing", id="missing inside",
            ),
            pytest.param(
                "sendMessage", {"chat_id": 1, "text": "x", "reply_markup": button(colour="red")},
                "reply_markup.inline_keyboard.0.0.colour is unknown", id="unknown inside",
            ),
            pytest.param(
                "setMyCommands", {"commands": [], "scope": {"type": "everybody"}}, "must have the type",
                id="no such kind",
            ),
            pytest.param("sendMessage", {"chat_id": 1, "text": "\ud83d"}, "UTF-8", id="half a character"),
        ],
    )  # fmt: skip
    async def test_what_the_api_does_not_know_is_refused_and_noted(
        self, telegram: StandIn, ask: Ask, method: str, parameters: dict[str, Any], why: str
    ) -> None:
        telegram.person("Eka", id_=1, started=True)
        told = await ask(method, **parameters)
        assert told.status == 400
        assert why in told.why
        assert [each.method for each in telegram.violations] == [method]

    async def test_an_unknown_method_is_not_found(self, telegram: StandIn, ask: Ask) -> None:
        assert (await ask("sendMesage", chat_id=1, text="x")).why == "Not Found: method not found"
        assert len(telegram.violations) == 1

    @pytest.mark.parametrize(
        ("method", "parameters"),
        [
            pytest.param("sendDice", {"chat_id": 1}, id="method"),
            pytest.param(
                "sendMessage", {"chat_id": 1, "text": "x", "message_effect_id": "5"}, id="parameter"
            ),
            pytest.param(
                "sendMessage",
                {
                    "chat_id": 1,
                    "text": "x",
                    "reply_markup": {"inline_keyboard": [[{"text": "x", "pay": True}]]},
                },
                id="button",
            ),
        ],
    )
    async def test_what_only_telegram_can_do_is_never_ignored(
        self, telegram: StandIn, ask: Ask, method: str, parameters: dict[str, Any]
    ) -> None:
        telegram.person("Eka", id_=1, started=True)
        assert (await ask(method, **parameters)).why.endswith("add it to the stand-in")
        assert len(telegram.violations) == 1

    @pytest.mark.parametrize(
        ("fields", "why"),
        [
            pytest.param({"text": "hei"}, None, id="good"),
            pytest.param({"text": "hei", "disable_notification": "true"}, None, id="true"),
            pytest.param({"text": "hei", "disable_notification": "yes"}, "must be of type Boolean", id="yes"),
            pytest.param({"text": "hei", "entities": "[{"}, "must be JSON", id="half JSON"),
            pytest.param({"text": "hei", "entities": '{"type": "bold"}'}, "must be an array", id="no array"),
            pytest.param(
                {"text": "123", "reply_markup": json.dumps(button())}, None, id="a number is a text"
            ),
        ],
    )
    async def test_form_fields_are_read_as_strictly(
        self, telegram: StandIn, maija: Person, fields: dict[str, str], why: str | None
    ) -> None:
        form = {"chat_id": str(maija.id), **fields}
        url = f"{telegram.url}/bot{telegram.token}/sendMessage"
        async with aiohttp.ClientSession() as session, session.post(url, data=form) as answer:
            told = await answer.json()
        assert told["ok"] == (why is None)
        assert (why or "") in told.get("description", "")

    def test_the_description_is_of_the_version_that_it_says(self) -> None:
        assert bot_api().version == "Bot API 10.1"
        assert (len(bot_api().methods), len(bot_api().types)) == (180, 359)


class TestText:
    @pytest.mark.parametrize(
        ("text", "why"),
        [
            pytest.param("x" * 4096, None, id="4096"),
            pytest.param("x" * 4097, "message is too long", id="4097"),
            pytest.param("👍" * 2048, None, id="two units each"),
            pytest.param("👍" * 2049, "message is too long", id="two units each, one too many"),
            pytest.param("x" * 4096 + " \n", None, id="space at the end does not count"),
            pytest.param("", "message text is empty", id="empty"),
            pytest.param(" \n ", "message text is empty", id="only space"),
        ],
    )
    async def test_its_length_is_counted_in_utf_16(
        self, telegram: StandIn, ask: Ask, maija: Person, text: str, why: str | None
    ) -> None:
        told = await ask("sendMessage", chat_id=maija.id, text=text)
        if why is None:
            assert told.result["text"] == text.strip()
        else:
            assert told.why == f"Bad Request: {why}"
        assert len(telegram.violations) == (why is not None)

    @pytest.mark.parametrize(
        ("entities", "why"),
        [
            pytest.param([bold(0, 3)], None, id="good"),
            pytest.param([bold(4, 2)], None, id="an emoji"),
            pytest.param([bold(0, 6), bold(0, 3, "italic")], None, id="one in another"),
            pytest.param([bold(0, 3, "text_link", url="https://soste.fi")], None, id="link"),
            pytest.param([bold(0, 6, "blockquote"), bold(0, 3)], None, id="bold in a quote"),
            pytest.param([bold(0, 7)], "ENTITY_BOUNDS_INVALID", id="beyond the end"),
            pytest.param([bold(-1, 3)], "ENTITY_BOUNDS_INVALID", id="before the beginning"),
            pytest.param([bold(5, 1)], "ENTITY_BOUNDS_INVALID", id="in the middle of a character"),
            pytest.param([bold(0, 0)], "is empty", id="empty"),
            pytest.param([bold(0, 3, "fat")], "unsupported entity type", id="unknown"),
            pytest.param([bold(0, 3, "text_link")], "has no url", id="link without address"),
            pytest.param([bold(0, 3, "text_link", url="mailto:a@b.fi")], "cannot lead", id="mailto"),
            pytest.param([bold(0, 3, url="https://soste.fi")], "cannot have url", id="address without link"),
            pytest.param([bold(0, 3), bold(2, 4, "italic")], "overlap", id="overlap"),
            pytest.param([bold(0, 3, "pre"), bold(0, 3)], "cannot contain", id="bold code"),
            pytest.param(
                [bold(0, 6, "text_link", url="https://a.fi"), bold(0, 3, "text_link", url="https://b.fi")],
                "cannot contain", id="link in a link",
            ),
            pytest.param([bold(0, 1)] * 101, "entities", id="too many"),
        ],
    )  # fmt: skip
    async def test_entities_fit_it_and_one_another(
        self, telegram: StandIn, ask: Ask, maija: Person, entities: list[dict[str, Any]], why: str | None
    ) -> None:
        told = await ask("sendMessage", chat_id=maija.id, text="Hei 👍", entities=entities)
        if why is None:
            assert told.result["entities"] == entities
        else:
            assert why in told.why
        assert len(telegram.violations) == (why is not None)

    async def test_entities_move_with_a_trimmed_text(self, ask: Ask, maija: Person) -> None:
        told = await ask("sendMessage", chat_id=maija.id, text="\n Hei  ", entities=[bold(2, 5)])
        assert (told.result["text"], told.result["entities"]) == ("Hei", [bold(0, 3)])

    @pytest.mark.parametrize(
        ("mode", "text", "shown", "entities"),
        [
            ("HTML", "<b>Hei</b> 1 &lt; 2", "Hei 1 < 2", [bold(0, 3)]),
            (
                "HTML",
                '<a href="https://a.fi">tästä</a>',
                "tästä",
                [bold(0, 5, "text_link", url="https://a.fi")],
            ),
            ("MarkdownV2", r"*Hei* _sinä_\.", "Hei sinä.", [bold(0, 3), bold(4, 4, "italic")]),
            ("MarkdownV2", "[tästä](https://a.fi)", "tästä", [bold(0, 5, "text_link", url="https://a.fi")]),
            ("MarkdownV2", "`a.b`", "a.b", [bold(0, 3, "code")]),
        ],
    )
    async def test_a_parse_mode_is_parsed(
        self, ask: Ask, maija: Person, mode: str, text: str, shown: str, entities: list[dict[str, Any]]
    ) -> None:
        sent = (await ask("sendMessage", chat_id=maija.id, text=text, parse_mode=mode)).result
        assert (sent["text"], sent["entities"]) == (shown, entities)

    @pytest.mark.parametrize(
        ("mode", "text"),
        [
            ("HTML", "<b>Hei"), ("HTML", "Hei</b>"), ("HTML", "<p>Hei</p>"), ("HTML", "<b><i>Hei</b></i>"),
            ("MarkdownV2", "*Hei"), ("MarkdownV2", "Hei."), ("MarkdownV2", "*a _b* c_"), ("MarkdownV2", "a]"),
        ],
    )  # fmt: skip
    async def test_what_cannot_be_parsed_is_refused(
        self, telegram: StandIn, ask: Ask, maija: Person, mode: str, text: str
    ) -> None:
        told = await ask("sendMessage", chat_id=maija.id, text=text, parse_mode=mode)
        assert told.why.startswith("Bad Request: can't parse entities")
        assert len(telegram.violations) == 1


class TestKeyboard:
    @pytest.mark.parametrize(
        ("markup", "why"),
        [
            pytest.param(button(callback_data="ä" * 32), None, id="64 bytes"),
            pytest.param(many(100, 5), None, id="100 buttons"),
            pytest.param(many(8, 8), None, id="8 in a row"),
            pytest.param(button(callback_data="ä" * 32 + "x"), "BUTTON_DATA_INVALID", id="65 bytes"),
            pytest.param(button(callback_data=""), "BUTTON_DATA_INVALID", id="no data"),
            pytest.param(button(text=" "), "must be non-empty", id="no label"),
            pytest.param(button(url="https://soste.fi"), "exactly one thing", id="two actions"),
            pytest.param({"inline_keyboard": [[{"text": "x"}]]}, "exactly one thing", id="no action"),
            pytest.param(
                {"inline_keyboard": [[{"text": "x", "url": "mailto:a@b.fi"}]]},
                "BUTTON_URL_INVALID",
                id="mailto",
            ),
            pytest.param(many(101), "too long", id="101 buttons"),
            pytest.param(many(9, 9), "more than 8", id="9 in a row"),
        ],
    )
    async def test_it_keeps_the_limits(
        self, telegram: StandIn, ask: Ask, maija: Person, markup: dict[str, Any], why: str | None
    ) -> None:
        told = await ask("sendMessage", chat_id=maija.id, text="Valitse", reply_markup=markup)
        if why is None:
            assert told.result["reply_markup"] == markup
        else:
            assert why in told.why
        assert len(telegram.violations) == (why is not None)

    async def test_a_reply_keyboard_is_pressed_by_writing(self, ask: Ask, maija: Person) -> None:
        keyboard = {"keyboard": [[{"text": "Ehdota"}]]}
        sent = (await ask("sendMessage", chat_id=maija.id, text="Valitse", reply_markup=keyboard)).result
        assert "reply_markup" not in sent
        maija.taps("Ehdota")
        assert maija.sees()[-1].text == "Ehdota"


class TestReachability:
    async def test_who_never_started_cannot_be_written_to(self, telegram: StandIn, ask: Ask) -> None:
        person = telegram.person("Outo")
        told = await ask("sendMessage", chat_id=person.id, text="hei")
        assert (told.status, told.why) == (403, "Forbidden: bot can't initiate conversation with a user")
        person.starts()
        assert (await ask("sendMessage", chat_id=person.id, text="hei")).status == 200

    async def test_who_blocked_cannot_be_written_to_until_they_unblock(self, ask: Ask, maija: Person) -> None:
        maija.blocks()
        told = await ask("sendMessage", chat_id=maija.id, text="hei")
        assert (told.status, told.why) == (403, "Forbidden: bot was blocked by the user")
        maija.unblocks()
        assert (await ask("sendMessage", chat_id=maija.id, text="hei")).status == 200
        news = [each["my_chat_member"] for each in (await ask("getUpdates")).result]
        assert [each["new_chat_member"]["status"] for each in news] == ["kicked", "member"]

    async def test_who_is_gone_cannot_be_written_to(self, ask: Ask, maija: Person) -> None:
        maija.deactivates()
        told = await ask("sendMessage", chat_id=maija.id, text="hei")
        assert told.why == "Forbidden: user is deactivated"

    @pytest.mark.parametrize("chat", [404, -100404, "@joku"])
    async def test_an_unknown_chat_is_not_found(self, telegram: StandIn, ask: Ask, chat: int | str) -> None:
        assert (await ask("sendMessage", chat_id=chat, text="hei")).why == "Bad Request: chat not found"
        assert telegram.violations == []

    @pytest.mark.parametrize("supergroup", [True, False])
    async def test_a_group_can_throw_the_bot_out(
        self, telegram: StandIn, ask: Ask, maija: Person, supergroup: bool
    ) -> None:
        group = telegram.group("Koordinaattorit", [maija], supergroup=supergroup)
        assert (await ask("sendMessage", chat_id=group.id, text="hei")).status == 200
        group.throws_out_the_bot(maija)
        kind = "supergroup" if supergroup else "group"
        told = await ask("sendMessage", chat_id=group.id, text="hei")
        assert (told.status, told.why) == (403, f"Forbidden: bot was kicked from the {kind} chat")

    async def test_a_group_that_moved_says_where(self, telegram: StandIn, ask: Ask, maija: Person) -> None:
        group = telegram.group("Koordinaattorit", [maija], supergroup=False)
        moved = group.migrates()
        told = await ask("sendMessage", chat_id=group.id, text="hei")
        assert told.status == 400
        assert told.body["parameters"] == {"migrate_to_chat_id": moved.id}
        assert (await ask("sendMessage", chat_id=moved.id, text="hei")).status == 200


class TestEdit:
    async def test_the_message_changes_and_loses_a_keyboard_that_is_not_given(
        self, ask: Ask, maija: Person
    ) -> None:
        number = (await ask("sendMessage", chat_id=maija.id, text="Eka", reply_markup=button())).result[
            "message_id"
        ]
        told = await ask("editMessageText", chat_id=maija.id, message_id=number, text="Toka")
        assert told.result["edit_date"] > 0
        assert [(each.text, each.labels) for each in maija.sees()] == [("Toka", ())]
        assert maija.sees()[0].earlier[0][0] == {"text": "Eka"}

    async def test_an_edit_that_changes_nothing_is_refused(
        self, telegram: StandIn, ask: Ask, maija: Person
    ) -> None:
        number = (await ask("sendMessage", chat_id=maija.id, text="Eka", reply_markup=button())).result[
            "message_id"
        ]
        where = {"chat_id": maija.id, "message_id": number}
        told = await ask("editMessageText", **where, text="Eka ", reply_markup=button())
        assert told.why.startswith("Bad Request: message is not modified")
        assert (await ask("editMessageReplyMarkup", **where)).status == 200
        assert (await ask("editMessageReplyMarkup", **where)).status == 400
        assert telegram.violations == []

    async def test_only_the_bots_own_and_present_can_be_edited(self, ask: Ask, maija: Person) -> None:
        theirs = maija.says("Minun")
        own = (await ask("sendMessage", chat_id=maija.id, text="Botin")).result["message_id"]
        assert (await ask("deleteMessage", chat_id=maija.id, message_id=own)).result is True
        for number, why in (
            (theirs.id, "message can't be edited"),
            (own, "message to edit not found"),
            (99, "message to edit not found"),
        ):
            told = await ask("editMessageText", chat_id=maija.id, message_id=number, text="x")
            assert told.why == f"Bad Request: {why}"
        assert (await ask("deleteMessage", chat_id=maija.id, message_id=own)).why.endswith("delete not found")

    async def test_a_message_is_deleted_within_two_days(
        self, telegram: StandIn, ask: Ask, maija: Person
    ) -> None:
        number = (await ask("sendMessage", chat_id=maija.id, text="Eka")).result["message_id"]
        telegram.world.clock.advance(48 * 3600 + 1)
        told = await ask("deleteMessage", chat_id=maija.id, message_id=number)
        assert told.why == "Bad Request: message can't be deleted"


class TestReply:
    async def test_it_shows_what_it_answers(self, ask: Ask, maija: Person) -> None:
        question = maija.says("Kuka?")
        reply = {"message_id": question.id}
        sent = (await ask("sendMessage", chat_id=maija.id, text="Minä", reply_parameters=reply)).result
        assert sent["reply_to_message"]["text"] == "Kuka?"

    async def test_what_it_answers_must_be_there_unless_that_does_not_matter(
        self, ask: Ask, maija: Person
    ) -> None:
        reply = {"message_id": 99}
        told = await ask("sendMessage", chat_id=maija.id, text="x", reply_parameters=reply)
        assert told.why == "Bad Request: message to be replied not found"
        reply |= {"allow_sending_without_reply": True}
        assert (await ask("sendMessage", chat_id=maija.id, text="x", reply_parameters=reply)).status == 200


class TestPress:
    async def test_it_is_answered_once_and_in_time(self, telegram: StandIn, ask: Ask, maija: Person) -> None:
        await ask("sendMessage", chat_id=maija.id, text="Valitse", reply_markup=button())
        first, second = maija.presses("Kyllä"), maija.presses("k")
        (update, _) = (await ask("getUpdates")).result
        assert update["callback_query"]["data"] == "k"
        assert (await ask("answerCallbackQuery", callback_query_id=first.id, text="Selvä")).result is True
        assert await maija.is_answered(first) == "Selvä"
        assert telegram.unanswered == [second]
        telegram.world.clock.advance(16)
        for number in (first.id, second.id, "1"):
            told = await ask("answerCallbackQuery", callback_query_id=number)
            assert told.why == (
                "Bad Request: query is too old and response timeout expired or query ID is invalid"
            )
        assert not second.answered
        assert telegram.violations == []

    async def test_an_answer_is_short(self, telegram: StandIn, ask: Ask, maija: Person) -> None:
        assert (await ask("answerCallbackQuery", callback_query_id="1", text="x" * 201)).why.endswith(
            "too long"
        )
        assert len(telegram.violations) == 1


class TestUpdates:
    async def test_they_come_until_they_are_confirmed(
        self, telegram: StandIn, ask: Ask, maija: Person
    ) -> None:
        for text in ("yksi", "kaksi", "kolme"):
            maija.says(text)
        first = (await ask("getUpdates", limit=2)).result
        assert [each["message"]["text"] for each in first] == ["yksi", "kaksi"]
        assert (await ask("getUpdates", limit=2)).result == first
        rest = (await ask("getUpdates", offset=first[-1]["update_id"] + 1)).result
        assert [each["message"]["text"] for each in rest] == ["kolme"]
        assert telegram.world.updates.unconfirmed() == (rest[0]["update_id"],)
        assert (await ask("getUpdates", offset=rest[0]["update_id"] + 1)).result == []
        assert await telegram.world.updates.all_confirmed(within=0)

    async def test_a_negative_offset_takes_the_last_and_forgets_the_others(
        self, ask: Ask, maija: Person
    ) -> None:
        for text in ("yksi", "kaksi", "kolme"):
            maija.says(text)
        (last,) = (await ask("getUpdates", offset=-1)).result
        assert last["message"]["text"] == "kolme"
        assert (await ask("getUpdates")).result == [last]

    async def test_a_long_poll_ends_with_the_first_one(self, ask: Ask, maija: Person) -> None:
        poll = asyncio.create_task(ask("getUpdates", timeout=30))
        await maija.updates.is_polled()
        maija.says("hei")
        assert len((await poll).result) == 1

    async def test_a_second_poller_ends_the_first(self, telegram: StandIn, ask: Ask, maija: Person) -> None:
        first = asyncio.create_task(ask("getUpdates", timeout=30))
        await maija.updates.is_polled()
        second = asyncio.create_task(ask("getUpdates", timeout=30))
        told = await first
        assert (told.status, told.why[:43]) == (409, "Conflict: terminated by other getUpdates re")
        maija.says("hei")
        assert len((await second).result) == 1

    async def test_only_the_kinds_asked_for_come_from_then_on(
        self, telegram: StandIn, ask: Ask, maija: Person
    ) -> None:
        maija.says("ennen")
        await ask("getUpdates", allowed_updates=["callback_query"])
        maija.says("jälkeen")
        assert [each["message"]["text"] for each in (await ask("getUpdates")).result] == ["ennen"]
        await ask("getUpdates", allowed_updates=[])
        maija.says("taas")
        assert len((await ask("getUpdates")).result) == 2
        assert (await ask("getUpdates", allowed_updates=["mesage"])).status == 400

    @pytest.mark.parametrize("parameters", [{"limit": 0}, {"limit": 101}, {"timeout": -1}])
    async def test_their_parameters_have_bounds(self, ask: Ask, parameters: dict[str, int]) -> None:
        assert (await ask("getUpdates", **parameters)).status == 400

    async def test_they_are_forgotten_after_a_day(self, telegram: StandIn, ask: Ask, maija: Person) -> None:
        maija.says("vanha")
        telegram.world.clock.advance(24 * 3600 + 1)
        maija.says("uusi")
        assert [each["message"]["text"] for each in (await ask("getUpdates")).result] == ["uusi"]

    async def test_a_webhook_excludes_polling(self, ask: Ask, maija: Person) -> None:
        maija.says("hei")
        assert (await ask("setWebhook", url="http://a.fi")).status == 400
        await ask("setWebhook", url="https://a.fi")
        assert (await ask("getUpdates")).status == 409
        assert (await ask("getWebhookInfo")).result["pending_update_count"] == 1
        await ask("deleteWebhook", drop_pending_updates=True)
        assert (await ask("getUpdates")).result == []


class TestSettings:
    async def test_commands_are_kept_per_scope_and_language(self, ask: Ask, maija: Person) -> None:
        mine = {"type": "chat", "chat_id": maija.id}
        general = [{"command": "ohje", "description": "Mitä osaan"}]
        special = [{"command": "ehdotukset", "description": "Ehdotukset"}]
        await ask("setMyCommands", commands=general)
        await ask("setMyCommands", commands=special, scope=mine)
        assert (await ask("getMyCommands")).result == general
        assert (await ask("getMyCommands", scope=mine)).result == special
        assert (await ask("getMyCommands", language_code="fi")).result == []
        await ask("deleteMyCommands", scope=mine)
        assert (await ask("getMyCommands", scope=mine)).result == []

    @pytest.mark.parametrize("command", ["Ohje", "käynnistä", "/ohje", "", "x" * 33])
    async def test_a_command_is_written_in_plain_letters(
        self, telegram: StandIn, ask: Ask, command: str
    ) -> None:
        told = await ask("setMyCommands", commands=[{"command": command, "description": "x"}])
        assert "BOT_COMMAND_INVALID" in told.why
        assert len(telegram.violations) == 1

    async def test_a_scope_needs_a_chat_that_has_been_started(self, telegram: StandIn, ask: Ask) -> None:
        scope = {"type": "chat", "chat_id": telegram.person("Outo").id}
        told = await ask("setMyCommands", commands=[{"command": "ohje", "description": "x"}], scope=scope)
        assert told.why == "Bad Request: chat not found"
        assert telegram.violations == []

    @pytest.mark.parametrize(
        ("what", "parameter", "limit"),
        [
            ("MyName", "name", 64),
            ("MyDescription", "description", 512),
            ("MyShortDescription", "short_description", 120),
        ],
    )
    async def test_texts_about_the_bot_are_kept(
        self, ask: Ask, what: str, parameter: str, limit: int
    ) -> None:
        assert (await ask(f"set{what}", **{parameter: "x" * limit})).result is True
        assert (await ask(f"get{what}", language_code="fi")).result == {parameter: "x" * limit}
        assert (await ask(f"set{what}", **{parameter: "x" * (limit + 1)})).status == 400

    async def test_a_chat_can_be_looked_up(self, ask: Ask, maija: Person) -> None:
        assert (await ask("getChat", chat_id=maija.id)).result["first_name"] == "Maija"
        assert (await ask("getMe")).result["username"] == "stand_in_bot"

    async def test_who_logged_out_gets_nothing(self, ask: Ask) -> None:
        assert (await ask("close")).status == 429
        assert (await ask("logOut")).result is True
        assert (await ask("getMe")).why == "Bad Request: Logged out"


class TestFiles:
    async def test_what_a_person_sent_can_be_fetched(
        self, telegram: StandIn, ask: Ask, maija: Person
    ) -> None:
        sent = maija.sends_document(b"%PDF-1.7", "haaste.pdf", media_type="application/pdf")
        file = (await ask("getFile", file_id=sent.content["document"]["file_id"])).result
        url = f"{telegram.url}/file/bot{telegram.token}/{file['file_path']}"
        async with aiohttp.ClientSession() as session:
            async with session.get(url) as answer:
                assert await answer.read() == b"%PDF-1.7"
            async with session.get(url + "x") as answer:
                assert answer.status == 404
        assert (await ask("getFile", file_id="ei")).status == 400

    @pytest.mark.parametrize(
        ("parts", "why"),
        [
            pytest.param({"document": b"a,b"}, None, id="by its parameter's name"),
            pytest.param({"caption": "x" * 1024, "document": b"a,b"}, None, id="caption"),
            pytest.param(
                {"caption": "x" * 1025, "document": b"a,b"}, "caption is too long", id="long caption"
            ),
            pytest.param({"document": "attach://osa", "osa": b"a,b"}, None, id="attached"),
            pytest.param({"document": "attach://muu", "osa": b"a,b"}, "nothing names", id="named by nothing"),
            pytest.param({"document": "attach://muu"}, "wrong file identifier", id="nothing attached"),
            pytest.param({"document": b""}, "file must be non-empty", id="empty"),
            pytest.param({"caption": "x"}, "document is missing", id="missing"),
        ],
    )
    async def test_a_document_is_uploaded_in_parts(
        self, telegram: StandIn, maija: Person, parts: dict[str, bytes | str], why: str | None
    ) -> None:
        form = aiohttp.FormData({"chat_id": str(maija.id)})
        for name, part in parts.items():
            form.add_field(name, part, filename="lista.csv" if isinstance(part, bytes) else None)
        url = f"{telegram.url}/bot{telegram.token}/sendDocument"
        async with aiohttp.ClientSession() as session, session.post(url, data=form) as answer:
            told = await answer.json()
        if why is None:
            (message,) = maija.heard()
            assert message.content["document"]["file_name"] == "lista.csv"
            assert message.call is not None
            assert [file.content for file in message.call.files.values()] == [b"a,b"]
        else:
            assert why in told["description"]
        assert len(telegram.violations) == (why is not None)


class TestPace:
    async def test_a_chat_takes_a_short_burst_then_one_a_second(
        self, telegram: StandIn, ask: Ask, maija: Person
    ) -> None:
        telegram.world.clock.stop()

        async def send() -> int:
            return (await ask("sendMessage", chat_id=maija.id, text="x")).status

        assert [await send() for _ in range(5)] == [200] * 4 + [429]
        telegram.world.clock.advance(1)
        assert [await send() for _ in range(2)] == [200, 429]
        telegram.world.pace.on = False
        assert await send() == 200
        assert telegram.violations == []

    async def test_a_group_takes_twenty_a_minute(self, telegram: StandIn, ask: Ask, maija: Person) -> None:
        group = telegram.group("Koordinaattorit", [maija])
        telegram.world.clock.stop()
        told = [await ask("sendMessage", chat_id=group.id, text="x") for _ in range(21)]
        assert [each.status for each in told] == [200] * 20 + [429]
        assert told[-1].body["parameters"] == {"retry_after": 3}

    async def test_all_chats_together_take_thirty_a_second(self, telegram: StandIn, ask: Ask) -> None:
        people = [telegram.person(f"Henkilö {number}", started=True) for number in range(40)]
        telegram.world.clock.stop()
        told = [await ask("sendMessage", chat_id=person.id, text="x") for person in people]
        assert [each.status for each in told] == [200] * 30 + [429] * 10
