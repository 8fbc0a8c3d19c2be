"""How the stand-in says no."""

from typing import Any


class Refused(Exception):  # noqa: N818  # what Telegram does, not a fault of the stand-in
    """A request that is answered with an error, as Telegram answers it.

    *violation*: only a faulty program asks such a thing (an unknown parameter, a text too long); tests assert
    that there was none. The others happen in life (a blocked bot, an expired query) and are to be coped with.
    """

    def __init__(self, code: int, description: str, *, violation: bool = False, **parameters: Any) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.violation = violation
        self.parameters = parameters


def bad_request(description: str) -> Refused:
    """Return the refusal of something that can happen to every bot."""
    return Refused(400, f"Bad Request: {description}")


def wrong(description: str) -> Refused:
    """Return the refusal of something that only a faulty bot asks."""
    return Refused(400, f"Bad Request: {description}", violation=True)


def forbidden(description: str) -> Refused:
    """Return the refusal of reaching somebody who does not want to be reached."""
    return Refused(403, f"Forbidden: {description}")


def too_many(retry_after: int) -> Refused:
    """Return the refusal of a bot in too much of a hurry."""
    return Refused(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)


def not_in_the_stand_in(what: str) -> Refused:
    """Return the refusal of something that Telegram knows and the stand-in does not."""
    return Refused(501, f"Not Implemented: {what}: add it to the stand-in", violation=True)
