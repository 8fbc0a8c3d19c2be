"""What the inbox keeps of an update: as little as comes to the same meaning, and no identity code."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.finnish.redaction import contains_identity_code, without_identity_codes
from handlers.incoming import meaning_of
from handlers.payload import NOBODYS_CODE, from_payload, to_payload, without_real_codes
from tests.handlers.chats import MAIJA, PRIVATE, Chats, Json

CODE = "131052-308T"


@pytest.fixture
def chats() -> Chats:
    return Chats()


def test_nothing_about_the_person_is_kept_but_what_they_wrote(chats: Chats) -> None:
    chats.maija.sends_contact(name="Ville Virtanen")
    contact = to_payload(chats.update())
    chats.maija.forwards("Hei", written_by="Joku Muu")
    forwarded = to_payload(chats.update())
    chats.maija.sends_document(b"%PDF", "palkat.pdf", caption="Liite")
    file = to_payload(chats.update())
    chats.maija.sends_location(60.1234, 24.5678)
    place = to_payload(chats.update())
    kept = contact + forwarded + file + place
    personal = "Maija Meik maija_m language Ville Virtanen 358401234567 Joku palkat FILE 60. 24.".split()
    assert [each for each in personal if each in kept] == []


def test_of_a_press_only_the_place_of_its_message_is_kept(chats: Chats) -> None:
    chats.maija.forges(chats.bot_says(chats.maija, "Yhteenveto: Mieli ry", data="send"), "send")
    (press,) = (each for name, each in json.loads(to_payload(chats.update())).items() if name != "update_id")
    assert press["message"].keys() == {"message_id", "date", "chat"}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(CODE, id="alone"),
        pytest.param(f"Asiakas {CODE} soitti, hetu 13.10.52 – 308t.", id="twice, spaced"),
        pytest.param(f"@stand_in_bot hei {CODE}", id="with a mention"),
    ],
)
def test_an_identity_code_never_reaches_the_disk_and_is_still_noticed(chats: Chats, text: str) -> None:
    chats.maija.says(text)
    kept = to_payload(chats.update())
    assert "308" not in kept
    again = meaning_of(from_payload(kept), chats.me)
    assert again is not None
    assert contains_identity_code(again.event.text)
    assert without_identity_codes(again.event.text, "") == without_identity_codes(text, "")


def test_nor_does_one_in_a_caption_or_an_edit(chats: Chats) -> None:
    chats.maija.sends_photo(caption=CODE)
    captioned = to_payload(chats.update())
    chats.maija.edits(chats.maija.says("Hei"), CODE)
    edited = to_payload(chats.update())
    assert CODE not in captioned + edited
    assert NOBODYS_CODE in captioned
    assert NOBODYS_CODE in edited


@given(some.text(some.sampled_from(f"{CODE} .1Aä–\u00a0"), max_size=12), some.text(max_size=12))
def test_whatever_stands_around_a_code(before: str, after: str) -> None:
    text = f"{before}{CODE}{after}"
    masked = without_real_codes(text)
    assert contains_identity_code(masked) == contains_identity_code(text)
    assert without_identity_codes(masked, "\n") == without_identity_codes(text, "\n")


WRITTEN: Json = {"message_id": 7, "date": 1, "chat": PRIVATE, "from": MAIJA, "text": "Hei"}


@pytest.mark.parametrize(
    "message",
    [
        pytest.param({**WRITTEN, "text": 5}, id="a text that is a number"),
        pytest.param({**WRITTEN, "caption": ["Hei"]}, id="a caption that is a list"),
        pytest.param({**WRITTEN, "chat": None}, id="no chat"),
        pytest.param({**WRITTEN, "chat": {"type": "private"}}, id="a chat without a number"),
        pytest.param({**WRITTEN, "chat": {"id": 5}}, id="a chat without a type"),
        pytest.param({**WRITTEN, "from": {"first_name": "Maija"}}, id="a writer without a number"),
        pytest.param({**WRITTEN, "from": "Maija"}, id="a writer who is a text"),
        pytest.param({**WRITTEN, "is_topic_message": True}, id="a topic without a number"),
        pytest.param({**WRITTEN, "reply_to_message": [7]}, id="a reply to a list"),
        pytest.param([WRITTEN], id="a list"),
    ],
)
def test_what_cannot_be_read_raises(message: object) -> None:
    with pytest.raises((KeyError, TypeError, AttributeError)):
        to_payload({"update_id": 1, "message": message})


def test_an_update_takes_little_room(chats: Chats) -> None:
    chats.maija.says("x")
    assert len(to_payload(chats.update())) < 250
