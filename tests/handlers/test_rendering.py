"""A reply as Telegram messages: text, entities, buttons, and the outbox's copy of them."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some
from telegram import Chat, Message, MessageEntity
from telegram.constants import InlineKeyboardButtonLimit, MessageLimit

from bot.dialogue.buttons import LONGEST_LABEL
from bot.dialogue.model import Button, Event, Reply, Trigger
from handlers.carrying import to_chat
from handlers.formatting import formatted
from handlers.outgoing import Entity, Key, OutgoingText
from handlers.rendering import messages_of
from handlers.splitting import shows_something, split
from tests.handlers.markdown import FAMILY, MARKDOWN

MENU = Button("Valikko", Event(Trigger.MENU))
SHOW = Button("Laajuus ja tunnit", Event(Trigger.SHOW, "minno-laajuus"))


def read_by_telegram(message: OutgoingText) -> list[tuple[str, str, str | None]]:
    """Return what python-telegram-bot makes of a message: how, which text, which address."""
    fields = message.fields()
    entities = [MessageEntity.de_json(each, None) for each in json.loads(fields.get("entities", "[]"))]
    received = Message(1, datetime.now(UTC), Chat(1, "private"), text=fields["text"], entities=entities)
    return [(entity.type, text, entity.url) for entity, text in received.parse_entities().items()]


def test_places_are_counted_in_utf_16() -> None:
    (message,) = messages_of(Reply(f"{FAMILY} **𝔐𝔐** *ä* [b](https://c.fi)", "x"))
    assert message.text == f"{FAMILY} 𝔐𝔐 ä b"
    assert message.entities == (
        Entity("bold", 12, 4),
        Entity("italic", 17, 1),
        Entity("text_link", 19, 1, "https://c.fi"),
    )


def test_buttons_stand_under_the_last_message() -> None:
    first, last = messages_of(Reply("sana " * 1000, "x", ((SHOW,), (MENU,))))
    assert first.keys == ()
    assert last.keys == ((Key("Laajuus ja tunnit", "show:minno-laajuus"),), (Key("Valikko", "menu"),))


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        pytest.param("  Yksi\n kaksi ", "Yksi kaksi", id="on one line"),
        pytest.param("x" * 61, "x" * (LONGEST_LABEL - 1) + "…", id="no longer than can be read"),
        pytest.param("\u200b", "…", id="never empty"),
    ],
)
def test_a_label_is_one_that_telegram_shows(label: str, shown: str) -> None:
    (message,) = messages_of(Reply("a", "x", ((Button(label, Event(Trigger.MENU)),),)))
    assert message.keys == ((Key(shown, "menu"),),)


@pytest.mark.parametrize("nothing", ["", " \n", "\u200b", "**\u00a0**"])
def test_there_is_always_a_message_for_the_buttons_to_stand_under(nothing: str) -> None:
    (message,) = messages_of(Reply(nothing, "x", ((MENU,),)))
    assert shows_something(message.text)
    assert message.keys


def test_a_row_without_buttons_is_left_out() -> None:
    (message,) = messages_of(Reply("a", "x", ((), (MENU,))))
    assert message.keys == ((Key("Valikko", "menu"),),)


def test_a_request_carries_all_and_no_preview() -> None:
    (message,) = messages_of(Reply("**a**", "x", ((MENU, SHOW),)))
    fields = message.fields()
    assert json.loads(fields["reply_markup"]) == {
        "inline_keyboard": [
            [
                {"text": "Valikko", "callback_data": "menu"},
                {"text": "Laajuus ja tunnit", "callback_data": "show:minno-laajuus"},
            ]
        ]
    }
    assert json.loads(fields["entities"]) == [{"type": "bold", "offset": 0, "length": 1}]
    assert json.loads(fields["link_preview_options"]) == {"is_disabled": True}


def test_a_bare_text_asks_for_nothing_besides() -> None:
    assert OutgoingText("a").fields().keys() == {"text", "link_preview_options"}


def test_in_a_forum_it_goes_to_its_topic_also_out_of_the_outbox() -> None:
    (kept,) = to_chat("-100", (Reply("a", "x"),), topic=17)
    assert OutgoingText.from_json(kept.payload).fields()["message_thread_id"] == "17"


def test_the_limits_are_those_of_the_bot_api() -> None:
    for message in messages_of(Reply("😀 ä" * 3000, "x", ((SHOW,),))):
        assert len(message.text.encode("utf-16-le")) // 2 <= MessageLimit.MAX_TEXT_LENGTH
        for key in (key for row in message.keys for key in row):
            assert len(key.data.encode()) <= InlineKeyboardButtonLimit.MAX_CALLBACK_DATA


@given(MARKDOWN, some.integers(1, 60))
def test_python_telegram_bot_reads_the_same_as_was_marked(markdown: str, times: int) -> None:
    long = "\n\n".join([markdown] * times)
    messages = messages_of(Reply(long, "x"))
    for message, part in zip(messages, split(formatted(long)), strict=False):
        marked = [
            (each.style.value, part.text[each.start : each.end], each.url or None) for each in part.spans
        ]
        assert sorted(read_by_telegram(message), key=str) == sorted(marked, key=str)


@given(MARKDOWN, some.text(max_size=80))
def test_what_the_outbox_keeps_comes_back_whole(markdown: str, label: str) -> None:
    for message in messages_of(Reply(markdown, "x", ((Button(label, Event(Trigger.MENU)), MENU), (SHOW,)))):
        assert OutgoingText.from_json(message.to_json()) == message
