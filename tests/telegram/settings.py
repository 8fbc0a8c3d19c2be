"""The methods of the Bot API that concern the bot itself: who it is, its commands, its descriptions, its webhook."""

import re
from typing import Any

from tests.telegram.methods import check_kinds, implements, known_chat
from tests.telegram.refusals import Refused, bad_request, wrong
from tests.telegram.texts import check_length
from tests.telegram.updates import wanted
from tests.telegram.world import Call, Chat, Json, World

COMMAND = re.compile(r"[a-z0-9_]{1,32}\Z")
LANGUAGE = re.compile(r"([a-z]{2})?\Z")


@implements("getMe")
def get_me(world: World, call: Call) -> Json:
    """Return the bot."""
    abilities = {
        "can_join_groups": True,
        "can_read_all_group_messages": world.hears_all_in_groups,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }
    return {**world.bot, **abilities}


@implements("getChat")
def get_chat(world: World, call: Call, *, chat_id: int | str) -> Json:
    """Return everything about a chat."""
    chat = known_chat(world, chat_id)
    if chat.kind == "private" and not chat.started:
        raise bad_request("chat not found")
    gifts = (
        "unlimited_gifts",
        "limited_gifts",
        "unique_gifts",
        "premium_subscription",
        "gifts_from_channels",
    )
    accepted = dict.fromkeys(gifts, False)
    return {**chat.json(), "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": accepted}


@implements("setMyCommands")
def set_my_commands(
    world: World, call: Call, *, commands: list[Json], scope: Json | None = None, language_code: str = ""
) -> bool:
    """Return True; these commands are now offered in that scope and language."""
    key = _scope_key(world, scope, language_code)
    if len(commands) > 100:
        raise wrong("too many commands")
    for each in commands:
        if not COMMAND.match(each["command"]):
            raise wrong(f"BOT_COMMAND_INVALID: {each['command']!r}")
        if not each["description"].strip():
            raise wrong("command description must be non-empty")
        check_length(each["description"], 256, "BOT_COMMAND_DESCRIPTION_INVALID: command description")
    if len({each["command"] for each in commands}) < len(commands):
        raise wrong("BOT_COMMAND_INVALID: a command is there twice")
    world.settings[key] = commands
    return True


@implements("getMyCommands")
def get_my_commands(
    world: World, call: Call, *, scope: Json | None = None, language_code: str = ""
) -> list[Json]:
    """Return the commands of exactly that scope and language."""
    found: list[Json] = world.settings.get(_scope_key(world, scope, language_code), [])
    return found


@implements("deleteMyCommands")
def delete_my_commands(
    world: World, call: Call, *, scope: Json | None = None, language_code: str = ""
) -> bool:
    """Return True; the next wider scope is in force again."""
    world.settings.pop(_scope_key(world, scope, language_code), None)
    return True


def commands_for(world: World, chat: Chat, user: int, language: str = "") -> list[Json]:
    """Return the commands that somebody sees in *chat*: those of the narrowest scope that has any."""
    private = chat.kind == "private"
    scopes = (
        ("chat_member", f"{chat.id}/{user}"),
        ("chat", str(chat.id)),
        ("all_private_chats" if private else "all_group_chats", ""),
        ("default", ""),
    )
    for scope in scopes:
        for code in dict.fromkeys((language, "")):
            found = world.settings.get(("commands", *scope, code))
            if found:
                return list(found)
    return []


def _scope_key(world: World, scope: Json | None, language: str) -> tuple[str, ...]:
    if not LANGUAGE.match(language):
        raise wrong("LANG_CODE_INVALID")
    scope = scope or {"type": "default"}
    where = ""
    if "chat_id" in scope:
        chat = known_chat(world, scope["chat_id"])
        if chat.kind == "private" and (scope["type"] != "chat" or not chat.started):
            raise bad_request("chat not found")
        where = str(chat.id)
    if "user_id" in scope:
        where += f"/{scope['user_id']}"
    return ("commands", scope["type"], where, language)


def _text_setting(what: str, parameter: str, limit: int) -> None:
    """Make the pair of methods that keeps one text per language: set… and get…"""

    def set_it(world: World, call: Call, **given: Any) -> bool:
        language = given.get("language_code", "")
        if not LANGUAGE.match(language):
            raise wrong("LANG_CODE_INVALID")
        check_length(given.get(parameter), limit, f"bot {parameter}")
        world.settings[parameter, language] = given.get(parameter, "")
        return True

    def get_it(world: World, call: Call, *, language_code: str = "") -> Json:
        plain = world.settings.get((parameter, ""), "")
        return {parameter: world.settings.get((parameter, language_code), plain)}

    implements(f"set{what}", parameter, "language_code")(set_it)
    implements(f"get{what}")(get_it)


_text_setting("MyName", "name", 64)
_text_setting("MyDescription", "description", 512)
_text_setting("MyShortDescription", "short_description", 120)


@implements("setChatMenuButton")
def set_chat_menu_button(
    world: World, call: Call, *, chat_id: int = 0, menu_button: Json | None = None
) -> bool:
    """Return True; the button beside the text field now does this."""
    if chat_id:
        known_chat(world, chat_id)
    world.settings["menu_button", str(chat_id)] = menu_button or {"type": "default"}
    return True


@implements("getChatMenuButton")
def get_chat_menu_button(world: World, call: Call, *, chat_id: int = 0) -> Json:
    """Return what the button beside the text field does."""
    plain = world.settings.get(("menu_button", "0"), {"type": "default"})
    found: Json = world.settings.get(("menu_button", str(chat_id)), plain)
    return found


@implements("setWebhook")
def set_webhook(
    world: World,
    call: Call,
    *,
    url: str,
    ip_address: str = "",
    max_connections: int = 40,
    allowed_updates: list[str] | None = None,
    drop_pending_updates: bool = False,
    secret_token: str = "",
) -> bool:
    """Return True; updates would now be sent to *url* and cannot be polled. Nothing is sent there."""
    if url and not url.startswith("https://"):
        raise wrong("bad webhook: An HTTPS URL must be provided for webhook")
    if allowed_updates is not None:
        check_kinds(allowed_updates)
        world.updates.allowed = wanted(allowed_updates)
    world.webhook = {"url": url}
    if drop_pending_updates:
        world.updates.forget_all()
    return True


@implements("deleteWebhook")
def delete_webhook(world: World, call: Call, *, drop_pending_updates: bool = False) -> bool:
    """Return True; updates can be polled."""
    world.webhook = {"url": ""}
    if drop_pending_updates:
        world.updates.forget_all()
    return True


@implements("getWebhookInfo")
def get_webhook_info(world: World, call: Call) -> Json:
    """Return where updates are sent and how many wait."""
    waiting = len(world.updates.unconfirmed())
    return {**world.webhook, "has_custom_certificate": False, "pending_update_count": waiting}


@implements("logOut")
def log_out(world: World, call: Call) -> bool:
    """Return True; from now on nothing works here."""
    world.settings["logged_out",] = True
    return True


@implements("close")
def close(world: World, call: Call) -> bool:
    """Never return: the real server refuses this in a bot's first ten minutes, and no bot of ours needs it."""
    raise Refused(429, "Too Many Requests: retry after 600", retry_after=600)
