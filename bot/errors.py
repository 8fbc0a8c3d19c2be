"""The error family. Every message says what is wrong and what to do next, and names no person.

MinnobotError
├── ConfigError    the configuration cannot be used; the start stops
├── ContentError   the knowledge folder cannot go live; carries its findings
└── StorageError   the database cannot be opened or upgraded
"""


class MinnobotError(Exception):
    """Anything minnobot itself can explain in one plain sentence."""


class ConfigError(MinnobotError):
    """A setting is unknown, missing or wrong."""


class StorageError(MinnobotError):
    """The database cannot be opened, read or upgraded."""


class ContentError(MinnobotError):
    """The knowledge folder has a finding that keeps it from going live; *findings* holds all of them."""

    def __init__(self, message: str = "", findings: tuple[object, ...] = ()) -> None:
        super().__init__(message)
        self.findings = findings
