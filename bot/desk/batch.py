"""Proposals that leave the desk together, and what is said about them; the file that is made of them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.content.form_model import Form
from bot.desk.wording import Words
from bot.proposals.model import Proposal


class Format(StrEnum):
    """What proposals can be exported as."""

    TEXT = "text"
    """Every proposal in full, ready to mail."""
    LINES = "lines"
    """One line each, ready to mail."""
    JSON = "json"
    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class Batch:
    """*proposals* as they were found at *made_at*; *which* says in Finnish what was asked for."""

    proposals: tuple[Proposal, ...]
    words: Words
    made_at: datetime
    which: str
    form: Form | None = None
    with_contacts: bool = False


@dataclass(frozen=True, slots=True)
class ExportFile:
    """A finished file: what to call it, and its bytes."""

    name: str
    content: bytes
