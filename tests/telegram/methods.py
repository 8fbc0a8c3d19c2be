"""Which methods of the Bot API the stand-in carries out, and how; the ones that concern chats and updates.

A method is a function of the world, the request and the parameters that it can handle; a parameter that
Telegram knows and the function does not is refused loudly (`not_in_the_stand_in`), never ignored.
"""

import inspect
from collections.abc import Callable
from typing import Any

from tests.telegram.refusals import Refused, bad_request, forbidden, not_in_the_stand_in, wrong
from tests.telegram.updates import KINDS, wanted
from tests.telegram.world import Call, Chat, Json, Message, World

METHODS: dict[str, Callable[..., Any]] = {}
TAKES: dict[str, frozenset[str]] = {}
"""Which parameters each method can handle."""


def implements(name: str, *takes: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return a decorator that makes a function the method *name*; *takes* where its signature does not tell."""

    def register(function: Callable[..., Any]) -> Callable[..., Any]:
        METHODS[name] = function
        TAKES[name] = frozenset(takes or inspect.signature(function).parameters) - {"world", "call"}
        return function

    return register


async def carry_out(world: World, call: Call) -> Any:
    """Return what *call*, whose names and types have been checked, returns; raise Refused when it is refused."""
    function = METHODS.get(call.method)
    if function is None:
        raise not_in_the_stand_in(f"method {call.method}")
    unknown = call.parameters.keys() - TAKES[call.method]
    if unknown:
        raise not_in_the_stand_in(f"{call.method} with {', '.join(sorted(unknown))}")
    result = function(world, call, **call.parameters)
    if inspect.isawaitable(result):
        result = await result
    return result.json() if isinstance(result, Message) else result


def known_chat(world: World, chat_id: int | str) -> Chat:
    """Return the chat; refuse when there is none."""
    if isinstance(chat_id, str):
        raise bad_request(
            "chat not found"
        )  # by @username only public groups and channels; there are none here
    chat = world.chats.get(chat_id)
    if chat is None:
        raise bad_request("chat not found")
    if chat.migrated_to:
        said = "Bad Request: group chat was upgraded to a supergroup chat"
        raise Refused(400, said, migrate_to_chat_id=chat.migrated_to)
    return chat


def reachable_chat(world: World, chat_id: int | str) -> Chat:
    """Return the chat that the bot may write to; refuse when it may not."""
    chat = known_chat(world, chat_id)
    if chat.kind == "private":
        if chat.deactivated:
            raise forbidden("user is deactivated")
        if chat.bot_is == "kicked":
            raise forbidden("bot was blocked by the user")
        if not chat.started:
            raise forbidden("bot can't initiate conversation with a user")
    elif chat.bot_is == "kicked":
        raise forbidden(f"bot was kicked from the {chat.kind} chat")
    elif chat.bot_is == "left":
        raise forbidden(f"bot is not a member of the {chat.kind} chat")
    return chat


@implements("getUpdates")
async def get_updates(
    world: World,
    call: Call,
    *,
    offset: int = 0,
    limit: int = 100,
    timeout: int = 0,  # noqa: ASYNC109  # the API's own parameter
    allowed_updates: list[str] | None = None,
) -> list[Json]:
    """Return the updates from *offset* on."""
    if world.webhook["url"]:
        said = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
        raise Refused(409, f"Conflict: {said}")
    if not 1 <= limit <= 100:
        raise wrong("limit must be between 1 and 100")
    if timeout < 0:
        raise wrong("timeout must not be negative")
    if allowed_updates is not None:
        check_kinds(allowed_updates)
        world.updates.allowed = wanted(allowed_updates)
    return await world.updates.take(offset, limit, timeout)


def check_kinds(names: list[str]) -> None:
    """Refuse kinds of updates that do not exist; Telegram ignores them, and then they never come."""
    strange = set(names) - KINDS
    if strange:
        raise wrong(f"unknown kinds of updates: {', '.join(sorted(strange))}")
