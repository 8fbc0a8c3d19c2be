"""What coordinators look at: one proposal with all that belongs to it, and how many there are. Frozen data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.proposals.model import HistoryEntry, Proposal


class Reach(StrEnum):
    """Whether a message from the bot can get to the owner of a proposal."""

    CHANNEL = "channel"
    """The owner wrote in a channel that carries messages."""
    NO_OWNER = "no-owner"
    """Nobody is known any more, or somebody else entered the proposal for them."""
    NO_CHANNEL = "no-channel"
    """The proposal was made where no message can be sent to, such as a terminal."""


@dataclass(frozen=True, slots=True)
class Note:
    """A coordinator's note; *author* is their id in the channel."""

    id: int
    author: str
    written_at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A message about the proposal that did not get to its owner, and why, in a word such as "blocked"."""

    at: datetime
    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class Case:
    """A sent proposal as coordinators see it; everything oldest first."""

    proposal: Proposal
    reach: Reach = Reach.CHANNEL
    history: tuple[HistoryEntry, ...] = ()
    notes: tuple[Note, ...] = ()
    undelivered: tuple[Undelivered, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """How many sent proposals there are: of a wish, and of everything by status, by round, and held."""

    found: int = 0
    by_status: Mapping[str, int] = field(default_factory=dict)
    by_round: Mapping[str, int] = field(default_factory=dict)
    held: int = 0


@dataclass(frozen=True, slots=True)
class Names:
    """What statuses and rounds are called, also those that the knowledge folder has lost."""

    statuses: Mapping[str, str] = field(default_factory=dict)
    rounds: Mapping[str, str] = field(default_factory=dict)
