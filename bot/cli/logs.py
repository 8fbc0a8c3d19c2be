"""What a running bot writes to standard error: state, answer id and milliseconds. Never a text, never the token.

Errors are told by kind and place. Their own words are left out, because those quote what people wrote, addresses
with the token, rows of the database.
"""

import asyncio
import logging
import sys
import threading
import traceback
from collections.abc import Iterator, Mapping, Sequence
from types import TracebackType
from typing import Any, TypeAlias
from urllib.parse import quote

logger = logging.getLogger(__name__)

TOLD_AT_LEAST: Mapping[str, int] = {
    "alembic.runtime.plugins": logging.WARNING,  # noise at every start
    "aiohttp": logging.WARNING,  # addresses, which hold the token
    "aiosqlite": logging.INFO,  # every statement with its values
    "httpcore": logging.WARNING,
    "httpx": logging.WARNING,
    "markdown_it": logging.INFO,
    "sqlalchemy": logging.WARNING,  # every row
    "telegram": logging.WARNING,  # whole updates
}
"""Libraries that tell at lower levels what nobody may read."""

Failure: TypeAlias = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def begin_logging(token: str, *, thoroughly: bool = False) -> None:
    """Log to standard error from now on; *thoroughly*: at DEBUG, all but what would show what people wrote."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Discreet(_forms(token)))
    logging.basicConfig(level=logging.DEBUG if thoroughly else logging.INFO, handlers=[handler], force=True)
    for name, level in TOLD_AT_LEAST.items():
        logging.getLogger(name).setLevel(level)
    sys.excepthook = _note
    sys.unraisablehook = lambda found: _note(found.exc_type, found.exc_value, found.exc_traceback)
    threading.excepthook = lambda found: _note(found.exc_type, found.exc_value, found.exc_traceback)


def note_in_loop(loop: asyncio.AbstractEventLoop, context: Mapping[str, Any]) -> None:
    """Log what asyncio found astray; its own words show the arguments of the callback or task."""
    error = context.get("exception")
    failure = (type(error), error, error.__traceback__) if isinstance(error, BaseException) else None
    logger.error("something failed that nobody waited for", exc_info=failure)


def places(error: BaseException) -> Iterator[str]:
    """Return the kind of *error* and where it came from, the innermost place last; then the same of its causes."""
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        yield type(cause).__name__
        for frame in traceback.extract_tb(cause.__traceback__):
            yield f"  at {frame.filename}:{frame.lineno} in {frame.name}"
        cause = cause.__cause__ or cause.__context__


def gist(error: BaseException) -> str:
    """Return the kind of *error* and the place where it arose."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{place}"


class Discreet(logging.Formatter):
    """A line for each record, without *secrets*, and errors without their words."""

    def __init__(self, secrets: Sequence[str]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")
        self._secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of *record*."""
        record.exc_text = None  # another handler may have put the whole error there
        line = super().format(record)
        record.exc_text = None
        for secret in self._secrets:
            line = line.replace(secret, "…")
        return line

    def formatException(self, ei: Failure) -> str:  # noqa: N802  # logging's name
        """Return kind and place of an error."""
        return "" if ei[1] is None else "\n".join(places(ei[1]))


def _forms(token: str) -> tuple[str, ...]:
    """Return what *token* can look like, the longest first: also in an address, and without the bot's number."""
    return (quote(token, safe=""), token, token.partition(":")[2] or token)


def _note(kind: type[BaseException], error: BaseException | None, where: TracebackType | None) -> None:
    """Log an error that reached nobody."""
    logger.critical("a fault of minnobot's own", exc_info=(kind, error, where) if error else None)
