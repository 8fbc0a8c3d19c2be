"""What an update means, as people make them and as Telegram sends them; out of the inbox it means the same."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.dialogue.buttons import STALE
from bot.dialogue.model import Event, Trigger
from bot.storage.sessions import SessionKey
from handlers.incoming import Heard, note_key, text_key
from handlers.kinds import CONTENT, Kind
from handlers.payload import to_payload
from tests.dialogue.fakes import shipped
from tests.handlers.chats import GROUP, MAIJA, PRIVATE, Chats, Json, heard, sent
from tests.telegram.api import bot_api
from tests.telegram.people import Person
from tests.telegram.world import Message


@pytest.fixture
def chats() -> Chats:
    return Chats()


class TestText:
    def test_what_is_written_in_private_is_for_the_bot(self, chats: Chats) -> None:
        written = chats.maija.says("Mikä MINNO on?")
        key = SessionKey("telegram", str(chats.maija.id), str(chats.maija.id))
        assert chats.heard() == Heard(key, Event(Trigger.TEXT, "Mikä MINNO on?"), message=written.id)

    def test_a_command_stays_a_text_which_the_dialogue_understands(self, chats: Chats) -> None:
        chats.maija.says("/ehdota@stand_in_bot")
        meant = chats.heard()
        assert meant is not None
        assert meant.event == Event(Trigger.TEXT, "/ehdota@stand_in_bot")

    def test_a_forwarded_text_is_read_as_a_text(self, chats: Chats) -> None:
        chats.maija.forwards("Voiko MINNO alkaa syksyllä?")
        meant = chats.heard()
        assert meant is not None
        assert (meant.kind, meant.event.text) == (Kind.TEXT, "Voiko MINNO alkaa syksyllä?")
        assert (text_key(meant), note_key(meant)) == (None, None)

    @pytest.mark.parametrize(
        "text",
        [
            pytest.param("a\x00b", id="zero"),
            pytest.param("a\ud83db", id="half a character"),
            pytest.param("👩‍👩‍👧 @ /", id="signs only"),
            pytest.param("ä" * 4096, id="long"),
        ],
    )
    def test_any_text_passes(self, text: str) -> None:
        update = sent(text=text)
        meant = heard(update)
        assert meant is not None
        assert meant.event.text == text
        assert to_payload(update).isascii()


class TestWhatCannotBeRead:
    @pytest.mark.parametrize(
        ("send", "kind", "key"),
        [
            pytest.param(Person.sends_photo, Kind.PICTURE, "telegram.kuva", id="photo"),
            pytest.param(Person.sends_sticker, Kind.PICTURE, "telegram.kuva", id="sticker"),
            pytest.param(Person.sends_video, Kind.PICTURE, "telegram.kuva", id="video"),
            pytest.param(Person.sends_voice, Kind.VOICE, "telegram.ääni", id="voice"),
            pytest.param(Person.sends_location, Kind.LOCATION, "telegram.sijainti", id="location"),
            pytest.param(Person.sends_contact, Kind.CONTACT, "telegram.yhteystieto", id="contact"),
            pytest.param(
                lambda person: person.sends_document(b"%PDF", "liite.pdf"),
                Kind.FILE,
                "telegram.tiedosto",
                id="file",
            ),
        ],
    )
    def test_it_has_a_kind_and_the_kind_a_text(
        self, chats: Chats, send: Callable[[Person], Message], kind: Kind, key: str
    ) -> None:
        send(chats.maija)
        meant = chats.heard()
        assert meant is not None
        assert (meant.kind, meant.event) == (kind, Event(Trigger.TEXT))
        assert (text_key(meant), note_key(meant)) == (key, None)
        assert key in shipped().texts

    @pytest.mark.parametrize(
        ("content", "kind"),
        [
            pytest.param({"dice": {"emoji": "🎲", "value": 3}}, Kind.OTHER, id="dice"),
            pytest.param(
                {"video_note": {"file_id": "a", "file_unique_id": "b", "length": 240, "duration": 2}},
                Kind.VOICE,
                id="round video",
            ),
            pytest.param(
                {
                    "animation": {
                        "file_id": "a",
                        "file_unique_id": "b",
                        "width": 1,
                        "height": 1,
                        "duration": 2,
                    },
                    "document": {"file_id": "a", "file_unique_id": "b"},
                },
                Kind.PICTURE,
                id="animation, which comes as a document too",
            ),
            pytest.param(
                {
                    "forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": "Joku"},
                    "voice": {"file_id": "a", "file_unique_id": "b", "duration": 2},
                },
                Kind.FORWARDED,
                id="somebody else's voice",
            ),
            pytest.param({"rich_message": {"blocks": []}}, Kind.OTHER, id="newer than the library"),
        ],
    )
    def test_rare_ones_too(self, content: Json, kind: Kind) -> None:
        meant = heard(sent(**content))
        assert meant is not None
        assert meant.kind is kind
        assert text_key(meant) in shipped().texts

    def test_a_caption_is_read_and_the_rest_is_not_kept(self, chats: Chats) -> None:
        chats.maija.sends_photo(caption="Onko tämä MINNO-haaste?")
        meant = chats.heard()
        assert meant is not None
        assert meant.event == Event(Trigger.TEXT, "Onko tämä MINNO-haaste?")
        assert (text_key(meant), note_key(meant)) == (None, "telegram.vain-teksti")

    def test_pictures_sent_together_say_so(self, chats: Chats) -> None:
        chats.maija.sends_album(3)
        updates = chats.world.updates.everything.values()
        albums = {meant.album for update in updates if (meant := heard(update))}
        assert len(albums) == 1
        assert albums != {None}

    def test_every_field_of_a_message_is_known_to_be_sent_by_people_or_not(self) -> None:
        """A new version of the Bot API: does a person send it (CONTENT), or is it about the message or the chat?"""
        fields = set(bot_api().types["Message"].fields)
        assert fields - set(CONTENT) == ABOUT_THE_MESSAGE | NEWS
        assert set(CONTENT) <= fields


class TestNothingToAnswer:
    @pytest.mark.parametrize(
        "update",
        [
            pytest.param(sent(new_chat_title="Uusi nimi", chat=GROUP), id="news of a group"),
            pytest.param(
                sent(pinned_message={"message_id": 3, "date": 0, "chat": PRIVATE}), id="a pinned message"
            ),
            pytest.param(sent(), id="a message without anything"),
            pytest.param(sent(text="Hei", **{"from": {**MAIJA, "is_bot": True}}), id="a bot"),
            pytest.param(sent(text="Hei", **{"from": {**MAIJA, "id": 777000}}), id="Telegram itself"),
            pytest.param(
                sent("channel_post", text="Hei", chat={"id": -1, "type": "channel"}), id="a channel"
            ),
            pytest.param(
                sent("edited_message", edit_date=2, location={"latitude": 60.2, "longitude": 24.9}),
                id="a live location that moves on",
            ),
            pytest.param({"update_id": 1, "newer": {}}, id="an update of a newer kind"),
        ],
    )
    def test_it_means_nothing(self, update: Json) -> None:
        assert heard(update) is None


ME: Json = {"id": 987654321, "is_bot": True, "first_name": "Minnobotti"}
NOBODY: Json = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
CHANNEL_BOT: Json = {"id": 136817688, "is_bot": True, "first_name": "Channel"}
ADDRESSED = "@minno_bot mikä MINNO on?"


class TestForumsAndNames:
    def test_in_a_forum_the_topic_is_known(self) -> None:
        meant = heard(sent(text=ADDRESSED, chat=GROUP, message_thread_id=17, is_topic_message=True))
        assert meant is not None
        assert meant.topic == 17

    @pytest.mark.parametrize(
        ("date", "event"),
        [
            pytest.param(9, Event(Trigger.MENU), id="under a message"),
            pytest.param(0, STALE, id="under one that is not accessible any more"),
        ],
    )
    def test_so_it_is_of_a_press(self, date: int, event: Event) -> None:
        place = {"chat": GROUP, "message_thread_id": 17, "is_topic_message": True}
        under = {"message_id": 5, "date": date, **place}
        query = {"id": "9", "from": MAIJA, "chat_instance": "1", "message": under, "data": "menu"}
        meant = heard({"update_id": 1, "callback_query": query})
        assert meant is not None
        assert (meant.topic, meant.event) == (17, event)

    def test_an_answer_to_an_answer_is_no_topic(self) -> None:
        meant = heard(sent(text=ADDRESSED, chat=GROUP, message_thread_id=17))
        assert meant is not None
        assert meant.topic is None

    def test_in_a_topic_of_the_bot_not_everything_is_said_to_it(self) -> None:
        beginning = {
            "message_id": 17,
            "date": 1,
            "chat": GROUP,
            "from": ME,
            "forum_topic_created": {"name": "Yhteistyö", "icon_color": 7322096},
        }
        said = sent(
            text="Nähdään huomenna!",
            chat=GROUP,
            message_thread_id=17,
            is_topic_message=True,
            reply_to_message=beginning,
        )
        assert heard(said) is None

    @pytest.mark.parametrize(
        "writer",
        [
            pytest.param(NOBODY, id="an administrator who stays anonymous"),
            pytest.param(CHANNEL_BOT, id="a channel"),
        ],
    )
    def test_who_writes_in_the_name_of_a_chat_is_answered_as_that_chat(self, writer: Json) -> None:
        meant = heard(sent(text=ADDRESSED, chat=GROUP, sender_chat=GROUP, **{"from": writer}))
        assert meant is not None
        assert meant.key.user == str(GROUP["id"])

    def test_who_says_nothing_but_the_name_of_the_bot_is_told_what_it_can_do(self) -> None:
        meant = heard(sent(text="@minno_bot", chat=GROUP))
        assert meant is not None
        assert meant.event == Event(Trigger.HELP)


@pytest.mark.parametrize(
    "odd",
    [
        pytest.param({"photo": None, "caption": None, "reply_to_message": None}, id="nothing in a field"),
        pytest.param({"photo": [], "caption": "", "media_group_id": 0}, id="next to nothing"),
        pytest.param({"entities": 5, "via_bot": "x", "poll": {}, "hologram": [None]}, id="of another type"),
        pytest.param({"is_topic_message": False, "message_thread_id": "17"}, id="of no topic"),
    ],
)
def test_what_is_odd_but_does_not_matter_changes_nothing(odd: Json) -> None:
    written = {"message_id": 7, "date": 1, "chat": PRIVATE, "from": MAIJA, "text": "Hei"}
    key = SessionKey("telegram", str(MAIJA["id"]), str(MAIJA["id"]))
    meant = heard({"update_id": 1, "message": {**written, **odd}})
    assert meant == Heard(key, Event(Trigger.TEXT, "Hei"), message=7)


def test_what_the_library_does_not_know_yet_is_answered_unless_there_is_a_text() -> None:
    written = {"message_id": 7, "date": 1, "chat": PRIVATE, "from": MAIJA, "hologram": {"of": "a cat"}}
    kinds = [
        meant.kind
        for more in ({}, {"text": "Hei"})
        if (meant := heard({"update_id": 1, "message": {**written, **more}}))
    ]
    assert kinds == [Kind.OTHER, Kind.TEXT]


class TestButtons:
    @pytest.mark.parametrize(
        ("data", "event"),
        [
            pytest.param("menu", Event(Trigger.MENU), id="ours"),
            pytest.param("show:minno-laajuus", Event(Trigger.SHOW, "minno-laajuus"), id="with an argument"),
            pytest.param("show:poistettu", Event(Trigger.SHOW, "poistettu"), id="of an answer that is gone"),
            pytest.param("text:/ehdota", STALE, id="forged: no button is a text"),
            pytest.param("send:x", STALE, id="forged: an argument that it cannot have"),
            pytest.param("show:" + "a" * 60, STALE, id="too long"),
            pytest.param("\ud83d\x00", STALE, id="half a character"),
            pytest.param("vanha", STALE, id="unknown"),
        ],
    )
    def test_a_press_means_what_its_data_says(self, chats: Chats, data: str, event: Event) -> None:
        message = chats.bot_says(chats.maija, data="menu")
        press = chats.maija.forges(message, data)
        key = SessionKey("telegram", str(chats.maija.id), str(chats.maija.id))
        assert chats.heard() == Heard(key, event, Kind.BUTTON, callback=press.id, message=message.id)

    def test_under_a_message_that_is_gone_it_is_stale(self, chats: Chats) -> None:
        message = chats.bot_says(chats.maija, data="menu")
        message.deleted = True
        chats.maija.forges(message, "menu")
        meant = chats.heard()
        assert meant is not None
        assert meant.event == STALE

    @pytest.mark.parametrize("data", [{}, {"data": "menu"}, {"game_short_name": "peli"}])
    def test_without_a_message_it_is_stale_and_answered_in_private(self, data: Json) -> None:
        query = {"id": "9", "from": MAIJA, "chat_instance": "1", "inline_message_id": "5", **data}
        update = {"update_id": 1, "callback_query": query}
        key = SessionKey("telegram", str(MAIJA["id"]), str(MAIJA["id"]))
        assert heard(update) == Heard(key, STALE, Kind.BUTTON, callback="9")

    def test_in_a_group_it_belongs_to_who_pressed(self, chats: Chats) -> None:
        message = chats.bot_says(chats.group_, data="menu")
        other = chats.person("Ville")
        other.forges(message, "menu")
        meant = chats.heard()
        assert meant is not None
        assert meant.key == SessionKey("telegram", str(chats.group_.id), str(other.id))
        assert not meant.is_private


class TestGroups:
    @pytest.mark.parametrize(
        ("written", "read"),
        [
            pytest.param("Mikä MINNO on?", None, id="talk among themselves"),
            pytest.param("@stand_in_bot mikä MINNO on?", "mikä MINNO on?", id="a mention first"),
            pytest.param("@stand_in_bot: mikä MINNO on?", "mikä MINNO on?", id="with a colon"),
            pytest.param("Hei @Stand_In_Bot, mikä MINNO on?", "Hei, mikä MINNO on?", id="in the middle"),
            pytest.param("mikä MINNO on @stand_in_bot", "mikä MINNO on", id="last"),
            pytest.param("👩‍👩‍👧 @stand_in_bot 🦄 hei", "👩‍👩‍👧 🦄 hei", id="among wide characters"),
            pytest.param("@stand_in_bot", "", id="nothing else"),
            pytest.param("@stand_in_bot /ohje", "/ohje", id="a mention and a command"),
            pytest.param("@stand_in_bottle hei", None, id="a longer name"),
            pytest.param("posti@stand_in_bot.fi", None, id="a mail address"),
            pytest.param("@toinen_bot hei", None, id="another's name"),
            pytest.param("/ohje", "/ohje", id="a command of ours"),
            pytest.param("/ohje@stand_in_bot", "/ohje@stand_in_bot", id="a command to it"),
            pytest.param("/outo@STAND_IN_BOT", "/outo@STAND_IN_BOT", id="a strange command to it"),
            pytest.param("/ohje@toinen_bot", None, id="a command to another bot"),
            pytest.param("/ohje@toinen_bot @stand_in_bot", None, id="which only mentions ours"),
            pytest.param("/potki", None, id="a command that we do not have"),
            pytest.param("Kokeile /ohje@stand_in_bot", None, id="a command that is talked about"),
        ],
    )
    def test_the_bot_is_silent_unless_addressed(self, chats: Chats, written: str, read: str | None) -> None:
        chats.maija.says(written, chat=chats.group_)
        meant = chats.heard()
        assert (meant and meant.event.text) == read
        if meant is not None:
            assert meant.key == SessionKey("telegram", str(chats.group_.id), str(chats.maija.id))
            assert not meant.is_private

    def test_a_reply_to_the_bot_is_for_the_bot(self, chats: Chats) -> None:
        chats.maija.says("Entä hinta?", reply_to=chats.bot_says(chats.group_))
        meant = chats.heard()
        assert meant is not None
        assert meant.event.text == "Entä hinta?"

    @pytest.mark.parametrize(
        "text", [pytest.param("Samaa mieltä", id="text"), pytest.param("/potki", id="command")]
    )
    def test_a_reply_to_somebody_else_is_not(self, chats: Chats, text: str) -> None:
        said = chats.maija.says("Minusta kyllä", chat=chats.group_)
        chats.person("Ville").says(text, reply_to=said)
        assert chats.heard() is None

    def test_a_picture_is_not_unless_it_replies(self, chats: Chats) -> None:
        about = chats.bot_says(chats.group_)
        chats.maija._sends(chats.maija._photo(b"jpg"), chats.group_)
        assert chats.heard() is None
        chats.maija._sends(chats.maija._photo(b"jpg"), chats.group_, about)
        meant = chats.heard()
        assert meant is not None
        assert meant.kind is Kind.PICTURE

    def test_in_private_a_name_stays_in_the_text(self, chats: Chats) -> None:
        chats.maija.says("Onko @stand_in_bot botti?")
        meant = chats.heard()
        assert meant is not None
        assert meant.event.text == "Onko @stand_in_bot botti?"

    def test_people_joining_are_no_concern(self, chats: Chats) -> None:
        chats.group_.takes_in(chats.person("Ville"))
        assert chats.heard() is None


class TestEdits:
    def test_an_edit_has_the_new_text_and_the_message_that_it_changes(self, chats: Chats) -> None:
        said = chats.maija.says("Mieli ri")
        before = chats.heard()
        chats.maija.edits(said, "Mieli ry")
        assert before is not None
        assert chats.heard() == replace(before, event=Event(Trigger.TEXT, "Mieli ry"), is_edit=True)

    def test_an_edited_caption_is_not_told_again_that_only_text_is_read(self, chats: Chats) -> None:
        chats.maija.edits(chats.maija.sends_photo(caption="Kelpaakö?"), "Kelpaako?")
        meant = chats.heard()
        assert meant is not None
        assert (meant.event.text, note_key(meant)) == ("Kelpaako?", None)


class TestMembership:
    def test_a_person_blocks_and_unblocks(self, chats: Chats) -> None:
        chats.maija.blocks()
        blocked = chats.heard()
        chats.maija.unblocks()
        unblocked = chats.heard()
        assert blocked is not None
        assert unblocked is not None
        assert (blocked.kind, unblocked.kind) == (Kind.BLOCKED, Kind.UNBLOCKED)
        assert blocked.key == SessionKey("telegram", str(chats.maija.id), str(chats.maija.id))
        assert text_key(blocked) is None

    def test_a_group_throws_the_bot_out(self, chats: Chats) -> None:
        chats.group_.throws_out_the_bot(chats.maija)
        meant = chats.heard()
        assert meant is not None
        assert (meant.kind, meant.key.chat, meant.is_private) == (Kind.BLOCKED, str(chats.group_.id), False)

    def test_another_membership_that_also_writes_is_no_change(self) -> None:
        user = {"id": 987654321, "is_bot": True, "first_name": "Minnobotti"}
        change = {
            "chat": GROUP,
            "from": MAIJA,
            "date": 1,
            "old_chat_member": {"status": "left", "user": user},
            "new_chat_member": {"status": "kicked", "user": user, "until_date": 0},
        }
        assert heard({"update_id": 1, "my_chat_member": change}) is None


ABOUT_THE_MESSAGE = frozenset(
    """
    message_id message_thread_id direct_messages_topic from sender_chat sender_boost_count sender_business_bot
    sender_tag date guest_query_id business_connection_id chat forward_origin is_topic_message
    is_automatic_forward reply_to_message external_reply quote reply_to_story reply_to_checklist_task_id
    reply_to_poll_option_id via_bot guest_bot_caller_user guest_bot_caller_chat edit_date has_protected_content
    is_from_offline is_paid_post media_group_id author_signature paid_star_count text entities
    link_preview_options suggested_post_info effect_id caption caption_entities show_caption_above_media
    has_media_spoiler reply_markup
    """.split()
)
NEWS = frozenset(
    """
    new_chat_members left_chat_member chat_owner_left chat_owner_changed new_chat_title new_chat_photo
    delete_chat_photo group_chat_created supergroup_chat_created channel_chat_created
    message_auto_delete_timer_changed migrate_to_chat_id migrate_from_chat_id pinned_message successful_payment
    refunded_payment chat_shared gift unique_gift gift_upgrade_sent connected_website write_access_allowed
    passport_data proximity_alert_triggered boost_added chat_background_set checklist_tasks_done
    checklist_tasks_added direct_message_price_changed forum_topic_created forum_topic_edited forum_topic_closed
    forum_topic_reopened general_forum_topic_hidden general_forum_topic_unhidden giveaway_created
    giveaway_winners giveaway_completed managed_bot_created paid_message_price_changed poll_option_added
    poll_option_deleted suggested_post_approved suggested_post_approval_failed suggested_post_declined
    suggested_post_paid suggested_post_refunded video_chat_scheduled video_chat_started video_chat_ended
    video_chat_participants_invited web_app_data
    """.split()
)
"""What Telegram tells of the chat; nobody waits for an answer to it."""
