"""The methods of the Bot API that concern messages, presses and files."""

from tests.telegram import markup as marked
from tests.telegram.keyboards import check_markup, without_empty_rows
from tests.telegram.methods import implements, reachable_chat
from tests.telegram.refusals import Refused, bad_request, not_in_the_stand_in, wrong
from tests.telegram.texts import CAPTION, TEXT, Entity, check_length, nothing_changed, taken
from tests.telegram.world import Call, Chat, File, Json, Message, World

ANSWERED_WITHIN = 15.0
DELETED_WITHIN = 48 * 60 * 60
DOWNLOADED = 20 * 1024 * 1024
UPLOADED = 50 * 1024 * 1024
ACTIONS = (
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
    "choose_sticker", "find_location", "record_video_note", "upload_video_note",
)  # fmt: skip


@implements("sendMessage")
def send_message(
    world: World,
    call: Call,
    *,
    chat_id: int | str,
    text: str,
    parse_mode: str | None = None,
    entities: list[Entity] | None = None,
    link_preview_options: Json | None = None,
    disable_notification: bool = False,
    protect_content: bool = False,
    reply_parameters: Json | None = None,
    reply_markup: Json | None = None,
) -> Message:
    """Return the message that was sent."""
    chat = reachable_chat(world, chat_id)
    content = text_content(text, parse_mode, entities, link_preview_options)
    content |= {"has_protected_content": True} if protect_content else {}
    return _sent(world, call, chat, content, reply_parameters, reply_markup)


@implements("sendDocument")
def send_document(
    world: World,
    call: Call,
    *,
    chat_id: int | str,
    document: str,
    caption: str | None = None,
    parse_mode: str | None = None,
    caption_entities: list[Entity] | None = None,
    disable_content_type_detection: bool = False,
    disable_notification: bool = False,
    protect_content: bool = False,
    reply_parameters: Json | None = None,
    reply_markup: Json | None = None,
) -> Message:
    """Return the message that was sent with a file."""
    chat = reachable_chat(world, chat_id)
    file = _uploaded(world, call, document)
    content: Json = {"document": document_json(file)}
    if caption:
        said, marks = _marked(caption, parse_mode, caption_entities)
        said, marks = taken(said, marks, CAPTION, "message caption is empty", "message caption is too long")
        content |= {"caption": said} | ({"caption_entities": marks} if marks else {})
    content |= {"has_protected_content": True} if protect_content else {}
    return _sent(world, call, chat, content, reply_parameters, reply_markup)


@implements("editMessageText")
def edit_message_text(
    world: World,
    call: Call,
    *,
    text: str = "",
    chat_id: int | str | None = None,
    message_id: int | None = None,
    parse_mode: str | None = None,
    entities: list[Entity] | None = None,
    link_preview_options: Json | None = None,
    reply_markup: Json | None = None,
) -> Message:
    """Return the message with another text; without a keyboard it loses the one it had."""
    message = _editable(world, chat_id, message_id)
    content = text_content(text, parse_mode, entities, link_preview_options)
    if "text" not in message.content:
        raise bad_request("there is no text in the message to edit")
    return _edited(world, message, content, reply_markup)


@implements("editMessageReplyMarkup")
def edit_message_reply_markup(
    world: World,
    call: Call,
    *,
    chat_id: int | str | None = None,
    message_id: int | None = None,
    reply_markup: Json | None = None,
) -> Message:
    """Return the message with another keyboard, or none."""
    message = _editable(world, chat_id, message_id)
    return _edited(world, message, message.content, reply_markup)


@implements("deleteMessage")
def delete_message(world: World, call: Call, *, chat_id: int | str, message_id: int) -> bool:
    """Return True; the message is gone."""
    chat = reachable_chat(world, chat_id)
    message = chat.messages.get(message_id)
    if message is None or message.deleted:
        raise bad_request("message to delete not found")
    too_old = world.clock.now() - message.date > DELETED_WITHIN
    if too_old or (chat.kind != "private" and not message.by_bot):
        raise bad_request("message can't be deleted")
    message.deleted = True
    chat.changes.happened()
    return True


@implements("answerCallbackQuery")
def answer_callback_query(
    world: World,
    call: Call,
    *,
    callback_query_id: str,
    text: str | None = None,
    show_alert: bool = False,
    cache_time: int = 0,
) -> bool:
    """Return True; the button no longer shows that it waits."""
    check_length(text, 200, "MESSAGE")
    press = world.presses.get(callback_query_id)
    if press is None or press.answered or world.clock.now() - press.at > ANSWERED_WITHIN:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    press.answered, press.text, press.alert = True, text or "", show_alert
    press.message.chat.changes.happened()
    return True


@implements("sendChatAction")
def send_chat_action(world: World, call: Call, *, chat_id: int | str, action: str) -> bool:
    """Return True; the person sees that the bot is at it."""
    chat = reachable_chat(world, chat_id)
    if action not in ACTIONS:
        raise wrong("wrong parameter action in request")
    chat.actions.append(action)
    return True


@implements("getFile")
def get_file(world: World, call: Call, *, file_id: str) -> Json:
    """Return where the file can be fetched."""
    file = world.files.get(file_id)
    if file is None:
        raise bad_request("invalid file_id")
    if len(file.content) > DOWNLOADED:
        raise bad_request("file is too big")
    told = {"file_id": file.id, "file_unique_id": f"U{file.id}", "file_size": len(file.content)}
    return {**told, "file_path": f"documents/{file.id}"}


def document_json(file: File) -> Json:
    """Return a file as the Bot API tells of it in a message."""
    return {
        "file_id": file.id,
        "file_unique_id": f"U{file.id}",
        "file_name": file.name,
        "mime_type": file.media_type,
        "file_size": len(file.content),
    }


def text_content(
    text: str, parse_mode: str | None, entities: list[Entity] | None, link_preview_options: Json | None
) -> Json:
    """Return what a text message holds; refuse a text that breaks a rule."""
    said, marks = _marked(text, parse_mode, entities)
    said, marks = taken(said, marks, TEXT, "message text is empty", "message is too long")
    content: Json = {"text": said}
    content |= {"entities": marks} if marks else {}
    content |= {"link_preview_options": link_preview_options} if link_preview_options else {}
    return content


def _marked(text: str, mode: str | None, entities: list[Entity] | None) -> tuple[str, list[Entity]]:
    if mode and entities:
        raise wrong("parse_mode and entities exclude each other")
    return marked.parsed(text, mode) if mode else (text, entities or [])


def _sent(
    world: World,
    call: Call,
    chat: Chat,
    content: Json,
    reply_parameters: Json | None,
    reply_markup: Json | None,
) -> Message:
    if reply_markup is not None:
        check_markup(reply_markup)
    reply_to = _replied(chat, reply_parameters)
    world.pace.check(chat.id)
    if reply_markup is not None and "inline_keyboard" not in reply_markup:
        chat.reply_keyboard = reply_markup if "keyboard" in reply_markup else None
    keyboard = without_empty_rows(reply_markup)
    return world.add_message(chat, world.bot, content, keyboard=keyboard, reply_to=reply_to, call=call)


def _replied(chat: Chat, reply: Json | None) -> Message | None:
    if reply is None:
        return None
    unknown = reply.keys() - {"message_id", "chat_id", "allow_sending_without_reply"}
    if unknown or reply.get("chat_id", chat.id) != chat.id:
        raise not_in_the_stand_in(f"reply_parameters with {', '.join(sorted(unknown)) or 'another chat'}")
    message = chat.messages.get(reply["message_id"])
    if message is not None and not message.deleted:
        return message
    if reply.get("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")


def _editable(world: World, chat_id: int | str | None, message_id: int | None) -> Message:
    if chat_id is None or message_id is None:
        raise wrong("message identifier is not specified")
    message = reachable_chat(world, chat_id).messages.get(message_id)
    if message is None or message.deleted:
        raise bad_request("message to edit not found")
    if not message.by_bot:
        raise bad_request("message can't be edited")
    return message


def _edited(world: World, message: Message, content: Json, markup: Json | None) -> Message:
    if markup is not None:
        check_markup(markup)
    keyboard = without_empty_rows(markup)
    if _shown(content) == _shown(message.content) and keyboard == message.keyboard:
        raise nothing_changed()
    world.pace.check(message.chat.id)
    world.change_message(message, content, keyboard)
    return message


def _shown(content: Json) -> Json:
    return {key: value for key, value in content.items() if key != "link_preview_options"}


def _uploaded(world: World, call: Call, named: str) -> File:
    part = named.removeprefix("attach://")
    file = call.files.get(part) or world.files.get(named)
    if file is None and named.startswith(("http://", "https://")):
        raise not_in_the_stand_in("a document by its address")
    if file is None:
        raise wrong("wrong file identifier/HTTP URL specified")
    if not file.content:
        raise wrong("file must be non-empty")
    if len(file.content) > UPLOADED:
        raise Refused(413, "Request Entity Too Large", violation=True)
    return file if file.id else world.add_file(file.content, file.name, file.media_type)
