"""What an examination of an installation says: one level and one sentence per matter."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How much a matter needs looking after."""

    OK = "ok"
    NOTICE = "notice"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Check:
    """One matter, how it is, and what to do unless it is fine."""

    level: Level
    subject: str
    message: str

    def to_json(self) -> dict[str, str]:
        """Return what `minnobot doctor --json` gives for it."""
        return {"level": self.level.value, "subject": self.subject, "message": self.message}


def ok(subject: str, message: str) -> Check:
    """Return a check of a matter that is fine."""
    return Check(Level.OK, subject, message)


def notice(subject: str, message: str) -> Check:
    """Return a check of a matter with which the bot works, though somebody should look after it."""
    return Check(Level.NOTICE, subject, message)


def broken(subject: str, message: str) -> Check:
    """Return a check of a matter with which the bot does not work."""
    return Check(Level.BROKEN, subject, message)
