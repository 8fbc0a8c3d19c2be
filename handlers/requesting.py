"""Requests to Telegram, on aiohttp: what PTB asks for, and single methods without PTB's objects around them.

PTB's own HTTPXRequest costs 2.4 ms of processor time for a message, this one 0.6; 300 messages a second leave room
for 3 ms in all. No address goes into an error or a log here, because each has the token in it.
"""

import ssl
from collections.abc import Mapping
from functools import lru_cache, partial
from typing import Any, cast
from urllib.request import getproxies, proxy_bypass

import aiohttp
import certifi
from telegram import Bot
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

CONNECT, READ, WRITE = 5.0, 5.0, 20.0
"""Seconds until a connection stands, until more of an answer comes, and for what is sent to have left."""

CONNECTIONS = 20
"""More than the sender uses at a time; the rest is for pressed buttons and the waiting for updates."""

KEPT_OPEN = 50.0
"""Seconds that an unused connection is kept; servers close theirs after a minute or more."""

_FORM = {"Content-Type": "application/x-www-form-urlencoded"}

_url = lru_cache(maxsize=64)(partial(URL, encoded=True))


class Requests(BaseRequest):
    """Carries requests out, with a pool of connections that stay open."""

    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None
        self._proxies: dict[str | None, str | None] = {}

    @property
    def read_timeout(self) -> float:
        """Return the seconds that an answer may take."""
        return READ

    async def initialize(self) -> None:
        """Open the pool, unless it is open."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=CONNECTIONS, keepalive_timeout=KEPT_OPEN, ssl=_trusted()
                ),
                cookie_jar=aiohttp.DummyCookieJar(),
                skip_auto_headers=("User-Agent", "Accept", "Accept-Encoding"),
            )

    async def shutdown(self) -> None:
        """Close all connections."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Return the status and the body of the answer; raise TimedOut or NetworkError when there is none."""
        if self._session is None:
            raise RuntimeError("requests are closed")
        body, headers = (None, None) if request_data is None else _body(request_data)
        address = _url(url)
        try:
            async with self._session.request(
                method,
                address,
                data=body,
                headers=headers,
                timeout=_timeout(read_timeout, write_timeout, connect_timeout),
                proxy=self._proxy(address),
            ) as answer:
                return answer.status, await answer.read()
        except TimeoutError:
            raise TimedOut from None
        except Exception as error:  # noqa: BLE001  # its words may hold the address, and with it the token
            raise NetworkError(type(error).__name__) from None

    def _proxy(self, url: URL) -> str | None:
        """Return what the environment (HTTPS_PROXY, NO_PROXY …) says about the way to *url*."""
        if url.host not in self._proxies:
            is_direct = url.host is None or proxy_bypass(url.host)
            self._proxies[url.host] = None if is_direct else getproxies().get(url.scheme)
        return self._proxies[url.host]


Files = Mapping[str, tuple[str, bytes, str]]
"""Files of a request by the name of its parameter: what each is called, holds, and its media type."""


class _Fields:
    """As much of PTB's RequestData as requests need; making that one goes through objects of each parameter."""

    def __init__(self, fields: Mapping[str, str], files: Files) -> None:
        self.json_parameters = fields
        self.multipart_data = files
        self.contains_files = bool(files)


NO_FILES: Files = {}


async def ask(
    bot: Bot,
    method: str,
    fields: Mapping[str, str],
    files: Files = NO_FILES,
    *,
    by: BaseRequest | None = None,
    patience: ODVInput[float] = BaseRequest.DEFAULT_NONE,
) -> Any:  # Any: JSON of whatever shape
    """Return what the Bot API's *method* answers; raise what *bot* itself would.

    *fields* are as they travel: what is neither text nor number, as JSON. *by*: with whose connections, else the
    bot's. *patience*: seconds until more of an answer comes. Making PTB's objects of question and answer costs as
    much as the request, and fails where Telegram's answer has something that the library does not know.
    """
    data = cast(
        RequestData, _Fields(fields, files)
    )  # final, and every BaseRequest asks no more of it than this
    return await (by or bot.request).post(f"{bot.base_url}/{method}", data, read_timeout=patience)


def _body(data: RequestData) -> tuple[bytes | aiohttp.FormData, Mapping[str, str] | None]:
    if not data.contains_files:
        return form_of(data.json_parameters), _FORM
    form = aiohttp.FormData(quote_fields=False, charset="utf-8")  # quoted, ä would arrive as %C3%A4
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, media_type) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=media_type)
    return form, None


def form_of(fields: Mapping[str, str]) -> bytes:
    """Return *fields* as a form; yarl's encoding is in C and takes a tenth of the time of Python's."""
    return URL.build(query=fields).raw_query_string.encode()


@lru_cache(maxsize=16)
def _timeout(
    read: ODVInput[float], write: ODVInput[float], connect: ODVInput[float]
) -> aiohttp.ClientTimeout:
    read, write, connect = (
        given if isinstance(given, float | int) else usual
        for given, usual in ((read, READ), (write, WRITE), (connect, CONNECT))
    )
    return aiohttp.ClientTimeout(total=connect + write + read, sock_connect=connect, sock_read=read)


def _trusted() -> ssl.SSLContext:
    """Return whom to trust: the system's authorities, or SSL_CERT_FILE, and those of browsers."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
