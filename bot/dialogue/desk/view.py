"""Which proposals a coordinator is looking at, as short as a button's data has to be."""

from dataclasses import dataclass, replace

from bot.content.form_model import Statuses

OPEN, ALL, HELD = "A", "K", "P"
"""Avoimet, kaikki, pidätetyt: in capitals, which no id of a status or round has."""

PAGE = 6
"""Proposals on one page of the list: each has two lines and a button."""


@dataclass(frozen=True, slots=True)
class View:
    """Proposals of a status (an id, or OPEN, ALL, HELD) and a round (an id, or ALL), and the page, from 1."""

    status: str = OPEN
    round: str = ALL
    page: int = 1

    @property
    def data(self) -> str:
        """Return the view as a button carries it: `uusi.kevat-2027.2`."""
        return f"{self.status}.{self.round}.{self.page}"

    @property
    def first(self) -> int:
        """Return how many proposals stand on the pages before."""
        return (self.page - 1) * PAGE

    def statuses(self, known: Statuses) -> tuple[str, ...]:
        """Return the ids of the statuses that are looked at; none where every one is."""
        if self.status == OPEN:
            return tuple(status.id for status in known.all if not status.is_closed)
        return () if self.status in (ALL, HELD) else (self.status,)

    @property
    def rounds(self) -> tuple[str, ...]:
        """Return the ids of the rounds that are looked at; none where every one is."""
        return () if self.round == ALL else (self.round,)

    def within(self, found: int) -> "View":
        """Return the view on its page, or on the last one that *found* proposals have: some may be gone since."""
        return self.at(min(self.page, pages_of(found)))

    def at(self, page: int) -> "View":
        """Return another page of the same proposals."""
        return replace(self, page=page)


def pages_of(found: int) -> int:
    """Return on how many pages *found* proposals stand; at least on one."""
    return max(1, -(-found // PAGE))


def view_of(data: str) -> View:
    """Return the view that a button's *data* names, or the first one where it names none."""
    status, _, rest = data.partition(".")
    place, _, page = rest.partition(".")
    number = int(page) if page.isascii() and page.isdecimal() and len(page) < 5 else 1
    return View(status, place, max(1, number)) if status and place else View()
