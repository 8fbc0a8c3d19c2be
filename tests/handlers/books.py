"""What the database of a bot holds, read from outside with sqlite3 alone."""

import sqlite3
from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposal as the database holds it; *answers* are JSON."""

    reference: str
    user: str
    is_sent: bool
    status: str | None
    answers: Mapping[str, str]
    history: tuple[tuple[str, str | None], ...]
    """What happened, and the status that was given with it."""


@dataclass(frozen=True, slots=True)
class Books:
    """What the database holds in the end."""

    proposals: tuple[Proposal, ...]
    misses: Counter[str]
    notes: Counter[str]
    received: frozenset[int]
    failures: int
    sent: int
    given_up: int
    waiting: int


def books_of(database: Path) -> Books:
    """Return what *database* holds now."""
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True, timeout=30)) as file:

        def rows(query: str) -> list[tuple[str, ...]]:
            return file.execute(query).fetchall()

        answers: dict[str, dict[str, str]] = {}
        for reference, question, value in rows(
            "SELECT reference, field, value FROM answers JOIN proposals ON proposals.id = proposal_id"
        ):
            answers.setdefault(reference, {})[question] = value
        history: dict[str, list[tuple[str, str | None]]] = {}
        for reference, what, status in rows(
            "SELECT reference, what, history.status FROM history "
            "JOIN proposals ON proposals.id = proposal_id ORDER BY history.id"
        ):
            history.setdefault(reference, []).append((what, status))
        proposals = tuple(
            Proposal(
                reference,
                user,
                bool(sent),
                status,
                answers.get(reference, {}),
                tuple(history.get(reference, ())),
            )
            for reference, user, sent, status in rows(
                "SELECT reference, user, sent_at, proposals.status FROM proposals JOIN persons ON persons.id = owner_id"
            )
        )
        return Books(
            proposals,
            Counter(question for (question,) in rows("SELECT question FROM misses")),
            Counter(text for (text,) in rows("SELECT text FROM notes")),
            received=frozenset(int(each) for (each,) in rows("SELECT update_id FROM inbox")),
            failures=sum(int(each) for (each,) in rows("SELECT failures FROM inbox")),
            sent=int(rows("SELECT count(*) FROM outbox WHERE done_at IS NOT NULL AND failed IS NULL")[0][0]),
            given_up=int(rows("SELECT count(*) FROM outbox WHERE failed IS NOT NULL")[0][0]),
            waiting=int(rows("SELECT count(*) FROM inbox WHERE done_at IS NULL")[0][0])
            + int(rows("SELECT count(*) FROM outbox WHERE done_at IS NULL")[0][0]),
        )
