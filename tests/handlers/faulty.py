"""`minnobot` with bugs whose errors quote what people wrote and the token: `python -m tests.handlers.faulty run`.

BUG says which: `message` fails over a message with «kaadu» in it, `task` in a task that nobody waits for,
`thread` in a thread, `vital` in a task without which the bot cannot go on.
"""

import asyncio
import os
import threading
from collections.abc import Callable, Mapping
from typing import Any

import bot.conversation
import handlers.polling
import handlers.sending
from bot.cli.main import main

BAD_WORD = "kaadu"

_handle = bot.conversation.Conversation.handle


def _bug(text: str) -> RuntimeError:
    return RuntimeError(f"{text}: {os.environ['TELEGRAM_BOT_TOKEN']}")


async def _fails_later(text: str) -> None:
    raise _bug(text)


def _fails_elsewhere(text: str) -> None:
    raise _bug(text)


def _message(text: str) -> None:
    try:
        raise ValueError(text)
    except ValueError as error:
        raise _bug(text) from error


def _task(text: str) -> None:
    asyncio.get_running_loop().create_task(_fails_later(text))  # nobody keeps it: that is the bug


def _thread(text: str) -> None:
    threading.Thread(target=_fails_elsewhere, args=(text,)).start()


def _vital(text: str) -> None:
    async def fails(*arguments: object, **named: object) -> Any:
        raise _bug(text)

    handlers.sending.due = fails


BUGS: Mapping[str, Callable[[str], None]] = {
    "message": _message,
    "task": _task,
    "thread": _thread,
    "vital": _vital,
}


async def _handle_badly(self: Any, key: Any, event: Any, *others: Any, **named: Any) -> Any:
    if BAD_WORD in event.text:
        BUGS[os.environ["BUG"]](event.text)
    return await _handle(self, key, event, *others, **named)


if __name__ == "__main__":
    bot.conversation.Conversation.handle = _handle_badly  # type: ignore[method-assign]
    handlers.polling.REFUSALS = 2
    main()
