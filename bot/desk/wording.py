"""How the desk speaks Finnish: sentences of `tekstit.yaml`, names of statuses and rounds, local time.

Holds no sentence of its own. A name that the knowledge folder no longer has comes from the database, and one
that nobody knows is shown as its id, so that an old proposal can always be read.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from bot.dialogue.wording import day, filled, pairs


@dataclass(frozen=True, slots=True)
class Words:
    """The texts by key, and the names of statuses, rounds and forms of cooperation by id."""

    texts: Mapping[str, str]
    statuses: Mapping[str, str]
    rounds: Mapping[str, str]
    forms: Mapping[str, str]
    zone: tzinfo

    def say(self, key: str, /, **values: str) -> str:
        """Return the text *key* with *values* in their places; a placeholder that nobody fills stays."""
        return filled(self.texts[key], values)

    def status(self, status_id: str | None) -> str:
        """Return the name of a status."""
        return self.statuses.get(status_id or "", status_id or "")

    def round(self, round_id: str | None) -> str:
        """Return the name of a round; nothing when there is none."""
        return self.rounds.get(round_id or "", round_id or "")

    def source(self, source_id: str) -> str:
        """Return by what way a proposal came."""
        return pairs(self.texts["vienti.lähteet"]).get(source_id, source_id)

    def local(self, moment: datetime) -> datetime:
        """Return *moment* as the clock on the wall showed it."""
        return moment.astimezone(self.zone)

    def day(self, moment: datetime) -> str:
        """Return the local day of *moment* as Finnish writes it: 21.11.2026."""
        return day(self.local(moment).date())

    def moment(self, moment: datetime) -> str:
        """Return *moment* as Finnish writes it: 21.11.2026 klo 14.05."""
        return self.say("vienti.hetki", päivä=self.day(moment), kello=f"{self.local(moment):%H.%M}")
