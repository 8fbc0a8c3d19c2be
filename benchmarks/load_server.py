"""A Bot API that costs next to nothing, so that what is measured is the bot. Checks nothing: tests/telegram does.

Speaks as much HTTP/1.1 as a bot's client needs, and hands each message to whoever it was for.
"""

import asyncio
import json
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import cast
from urllib.parse import parse_qs

TOKEN = "987654321:LOAD-only_token-of-the-benchmark-0000"
BOT = {"id": 987654321, "is_bot": True, "first_name": "Minnobotti", "username": "load_bot"}
MOST_UPDATES = 100

Json = Mapping[str, object]
Sent = Callable[[int, str | None], None]
"""Hears of a message: to which chat it went, and the buttons under it as JSON."""


class LoadServer:
    """Serves one bot: updates are put in with `add`, messages come out through *sent*."""

    def __init__(self, sent: Sent) -> None:
        self._sent = sent
        self._waiting: deque[tuple[int, str]] = deque()
        self._next = 1
        self._messages = 0
        self._poll: tuple[_Connection, int, asyncio.TimerHandle] | None = None
        self._server: asyncio.Server | None = None

    async def open(self) -> str:
        """Begin to listen; return the root of the Bot API here."""
        self._server = await asyncio.get_running_loop().create_server(lambda: _Connection(self), "127.0.0.1")
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    def close(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.close()

    def add(self, content: str) -> None:
        """Let the bot have an update: *content* is its JSON from the second key on."""
        self._waiting.append((self._next, f'{{"update_id":{self._next},{content}}}'))
        self._next += 1
        if self._poll is not None:
            self._answer_poll()

    def answer(self, connection: "_Connection", path: str, body: bytes) -> None:
        """Answer a request, at once or, when it asks for updates, as soon as there are some."""
        method = path.rpartition("/")[2]
        if method == "sendMessage":
            connection.write(self._send(_fields(body)))
        elif method == "getUpdates":
            self._updates(connection, _fields(body))
        elif method == "getMe":
            connection.write(_ok(json.dumps(BOT)))
        else:
            connection.write(_ok("true"))

    def _send(self, fields: Mapping[str, str]) -> bytes:
        chat, keyboard = int(fields["chat_id"]), fields.get("reply_markup")
        self._messages += 1
        self._sent(chat, keyboard)
        echoed = "".join(
            f',"{name}":{fields[name]}' for name in ("reply_markup", "entities") if name in fields
        )
        return _ok(
            f'{{"message_id":{self._messages},"date":1800000000,"chat":{{"id":{chat},"type":"private"}},'
            f'"from":{json.dumps(BOT)},"text":{json.dumps(fields["text"])}{echoed}}}'
        )

    def _updates(self, connection: "_Connection", fields: Mapping[str, str]) -> None:
        offset, patience = int(fields.get("offset", 0)), float(fields.get("timeout", 0))
        while self._waiting and self._waiting[0][0] < offset:
            self._waiting.popleft()
        most = int(fields.get("limit", MOST_UPDATES))
        timer = asyncio.get_running_loop().call_later(patience, self._answer_poll)
        self._poll = connection, most, timer
        if self._waiting or not patience:
            self._answer_poll()

    def _answer_poll(self) -> None:
        if self._poll is None:
            return
        (connection, most, timer), self._poll = self._poll, None
        timer.cancel()
        portion: Sequence[str] = [self._waiting[n][1] for n in range(min(most, len(self._waiting)))]
        connection.write(_ok(f"[{','.join(portion)}]"))


class _Connection(asyncio.Protocol):
    """One connection: requests come one after the other."""

    def __init__(self, server: LoadServer) -> None:
        self._server = server
        self._given = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        self._given += data
        while True:
            head, end, rest = self._given.partition(b"\r\n\r\n")
            if not end:
                return
            lower = head.lower()
            at = lower.find(b"content-length:")
            length = int(lower[at + 15 :].partition(b"\r\n")[0]) if at >= 0 else 0
            if len(rest) < length:
                return
            body, self._given = rest[:length], rest[length:]
            self._server.answer(self, head.split(b" ", 2)[1].decode(), body)

    def write(self, answer: bytes) -> None:
        if self._transport is not None:
            self._transport.write(answer)


def _fields(body: bytes) -> dict[str, str]:
    if body.startswith(b"{"):
        given = json.loads(body)
        return {name: v if isinstance(v, str) else json.dumps(v) for name, v in given.items()}
    return {name: values[0] for name, values in parse_qs(body.decode()).items()}


def _ok(result: str) -> bytes:
    body = f'{{"ok":true,"result":{result}}}'.encode()
    return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (
        len(body),
        body,
    )
