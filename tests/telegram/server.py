"""The stand-in on the wire: an HTTP server on loopback that a real bot talks to as if it were Telegram.

async with stand_in() as telegram:
    maija = telegram.person("Maija Meikäläinen")
    …start a bot with telegram.url as the root of the Bot API and telegram.token…
    maija.says("/start")
    await maija.hears("Hei")
assert telegram.violations == []
"""

import json
import re
import socket
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

from tests.telegram import messages as _messages  # noqa: F401  # their methods register themselves
from tests.telegram import settings as _settings  # noqa: F401
from tests.telegram.api import bot_api, decoded
from tests.telegram.faults import Effect, Fault, Faults
from tests.telegram.messages import UPLOADED
from tests.telegram.methods import carry_out
from tests.telegram.people import Everybody
from tests.telegram.refusals import Refused, wrong
from tests.telegram.world import TOKEN, Call, File, World

PATH = re.compile(r"/(?P<file>file/)?bot(?P<token>[^/]+)/(?P<rest>.+)\Z")
SOUND_TOKEN = re.compile(r"[1-9]\d{5,}:[A-Za-z0-9_-]{35}\Z")
RESET = struct.pack("ii", 1, 0)
"""Linger no time: closing the socket then sends RST instead of FIN."""


class StandIn(Everybody):
    """A running stand-in. *url* is the root of its Bot API."""

    def __init__(self, token: str = TOKEN) -> None:
        super().__init__(World(token))
        self.faults = Faults()
        self.world.updates.shape = self.faults.shape
        self.port = 0
        app = web.Application(client_max_size=UPLOADED + 1024 * 1024)
        app.router.add_route("*", "/{path:.*}", self._serve)
        # a client that goes away ends what it waited for, as a poll or a hanging answer
        self._runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1, access_log=None)
        self._site: web.TCPSite | None = None

    @property
    def url(self) -> str:
        """The root of the Bot API here; `/bot<token>/…` and `/file/bot<token>/…` follow."""
        return f"http://127.0.0.1:{self.port}"

    async def open(self) -> None:
        """Begin to listen."""
        await self._runner.setup()
        await self.network_up()

    async def close(self) -> None:
        """Stop listening and cut every connection."""
        await self._runner.cleanup()

    async def network_down(self) -> None:
        """Refuse new connections and cut the open ones, as when a cable is pulled."""
        if self._site is not None:
            await self._site.stop()
            self._site = None
        server = self._runner.server
        for connection in list(server.connections) if server else ():
            _cut(connection.transport)

    async def network_up(self) -> None:
        """Listen (again), on the port of the first time."""
        self._site = web.TCPSite(self._runner, "127.0.0.1", self.port, reuse_address=True)
        await self._site.start()
        self.port = self.port or self._runner.addresses[0][1]

    def revoke_token(self) -> None:
        """Make the token that the bot has worth nothing."""
        number = self.world.token.partition(":")[0]
        self.world.token = f"{number}:{'r' * 35}"

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        path = PATH.match(request.path)  # unquoted: libraries may write the colon as %3A
        if path is None or not SOUND_TOKEN.match(path["token"]):
            return _answer(_told(Refused(404, "Not Found")), 404)
        if path["token"] != self.world.token:
            return _answer(_told(Refused(401, "Unauthorized")), 401)
        if path["file"]:
            return self._download(path["rest"])
        call = Call(len(self.world.calls) + 1, path["rest"], self.world.clock.now())
        self.world.calls.append(call)
        fault = self.faults.take(call.method)
        if fault is None:
            return _answer(*await self._answered(request, call))
        return await self._gone_wrong(request, call, fault)

    async def _gone_wrong(self, request: web.Request, call: Call, fault: Fault) -> web.StreamResponse:
        call.fault = fault.name
        body, status = "", 0
        if fault.effect is Effect.DONE:
            body, status = await self._answered(request, call)
        await fault.pass_time()
        if fault.answer is None:
            return _answer(body, status)
        if fault.answer.body is None:
            _cut(request.transport)
            return web.Response()  # reaches nobody
        return _answer(fault.answer.body, fault.answer.status, fault.answer.content_type)

    async def _answered(self, request: web.Request, call: Call) -> tuple[str, int]:
        try:
            await _read_parameters(request, call)
            if ("logged_out",) in self.world.settings:
                raise Refused(400, "Bad Request: Logged out")
            result = await carry_out(self.world, call)
        except Refused as refused:
            self.world.note(call, refused)
            return _told(refused), refused.code
        problem = bot_api().problem(result, bot_api().methods[call.method].returns, "result")
        assert problem is None, f"the stand-in itself is wrong: {call.method}: {problem}"
        call.status = 200
        return json.dumps({"ok": True, "result": result}, ensure_ascii=False), 200

    def _download(self, path: str) -> web.Response:
        file = self.world.files.get(path.removeprefix("documents/"))
        if file is None or not path.startswith("documents/"):
            return _answer(_told(Refused(404, "Not Found: file not found")), 404)
        return web.Response(body=file.content, content_type="application/octet-stream")


@asynccontextmanager
async def stand_in(token: str = TOKEN) -> AsyncIterator[StandIn]:
    """Give a running stand-in."""
    telegram = StandIn(token)
    await telegram.open()
    try:
        yield telegram
    finally:
        await telegram.close()


async def _read_parameters(request: web.Request, call: Call) -> None:
    """Fill in what *call* asks, checked against the Bot API."""
    method = bot_api().methods.get(call.method)
    if method is None:
        raise Refused(404, "Not Found: method not found", violation=True)
    raw: dict[str, str] = dict(request.query)
    files: dict[str, File] = {}
    if request.content_type == "application/json":
        try:
            given = json.loads(await request.text() or "{}")
        except ValueError as error:
            raise wrong("request body must be JSON") from error
        if not isinstance(given, dict):
            raise wrong("request body must be a JSON object")
        call.parameters = {**raw, **given}
    else:
        await _read_form(request, raw, files)
        for name, value in raw.items():
            types = method.fields[name].types if name in method.fields else ("String",)
            try:
                call.parameters[name] = decoded(value, types)
            except ValueError as error:
                raise wrong(f"{call.method}.{name} {error}") from error
    _check_files(call, files)
    problem = bot_api().problem_with_fields(call.parameters, method.fields, call.method)
    if problem:
        raise wrong(problem)


async def _read_form(request: web.Request, texts: dict[str, str], files: dict[str, File]) -> None:
    """Add the fields of a form to *texts* and its uploaded parts to *files*."""
    for name, value in (await request.post()).items():
        if name in texts or name in files:
            raise wrong(f"parameter {name} is there twice")
        if isinstance(value, web.FileField):
            files[name] = File("", value.filename, value.content_type, value.file.read())
            continue
        try:
            texts[name] = value if isinstance(value, str) else value.decode()
        except ValueError as error:
            raise wrong("strings must be encoded in UTF-8") from error


def _check_files(call: Call, files: dict[str, File]) -> None:
    """Refuse parts that nothing names; a part may have the name of its parameter."""
    fields = bot_api().methods[call.method].fields
    written = json.dumps(call.parameters)
    for name in files:
        if name in fields and "InputFile" in fields[name].types:
            call.parameters[name] = f"attach://{name}"
        elif f'"attach://{name}"' not in written:
            raise wrong(f"nothing names the uploaded part {name}")
    call.files = files


def _told(refused: Refused) -> str:
    told: dict[str, Any] = {"ok": False, "error_code": refused.code, "description": refused.description}
    return json.dumps({**told, "parameters": refused.parameters} if refused.parameters else told)


def _answer(body: str, status: int, content_type: str = "application/json") -> web.Response:
    return web.Response(text=body, status=status, content_type=content_type)


def _cut(transport: Any) -> None:
    if transport is None or transport.is_closing():
        return
    transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
    transport.abort()
