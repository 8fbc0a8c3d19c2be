"""The error family. Every message says what is wrong and what to do next, and names no person.

MinnobotError
├── ConfigError    the configuration cannot be used; the start stops
├── ContentError   the knowledge folder cannot go live; carries its findings
├── StorageError   the database cannot be opened or upgraded
├── ChannelError   a channel such as Telegram cannot go on until a person mends something; the run stops
└── DeskError      a coordinator asked for what cannot be done; in Finnish
"""


class MinnobotError(Exception):
    """Anything minnobot itself can explain in one plain sentence."""


class ConfigError(MinnobotError):
    """A setting is unknown, missing or wrong."""


class StorageError(MinnobotError):
    """The database cannot be opened, read or upgraded."""


class ChannelError(MinnobotError):
    """A channel refuses the bot for good: its token was revoked, another program has taken it over."""


class DeskError(MinnobotError):
    """A coordinator asked for something that is not there or not allowed; the sentence is Finnish."""


class ContentError(MinnobotError):
    """The knowledge folder has a finding that keeps it from going live; *findings* holds all of them."""

    def __init__(self, message: str = "", findings: tuple[object, ...] = ()) -> None:
        super().__init__(message)
        self.findings = findings
