"""What is wrong in a knowledge folder: file, line, severity and advice. Decides nothing and reads nothing."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypedDict

from bot.content.messages import say
from bot.content.model import Place


class Severity(StrEnum):
    """How much a finding matters: with an error the folder cannot go live, with a notice it can."""

    ERROR = "virhe"
    NOTICE = "huomautus"


class FindingRecord(TypedDict):
    """A finding as `minnobot check --json` gives it."""

    file: str
    line: int
    column: int
    severity: str
    message: str


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing to mend; the file is relative to the folder, line and column count from one."""

    file: str
    line: int
    column: int
    severity: Severity
    message: str

    def __str__(self) -> str:
        """Return the line that `minnobot check` prints."""
        return f"{self.file}:{self.line}:{self.column}: {self.severity}: {self.message}"

    def to_json(self) -> FindingRecord:
        """Return the finding as plain data."""
        return {
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "severity": self.severity.value,
            "message": self.message,
        }


def error(place: Place, key: str, /, **values: object) -> Finding:
    """Return a `virhe` at *place* that says message *key*."""
    return Finding(place.file, place.line, place.column, Severity.ERROR, say(key, **values))


def notice(place: Place, key: str, /, **values: object) -> Finding:
    """Return a `huomautus` at *place* that says message *key*."""
    return Finding(place.file, place.line, place.column, Severity.NOTICE, say(key, **values))


def has_error(findings: tuple[Finding, ...]) -> bool:
    """Return whether any of *findings* keeps the folder from going live."""
    return any(finding.severity is Severity.ERROR for finding in findings)
