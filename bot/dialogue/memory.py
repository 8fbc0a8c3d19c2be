"""How a session changes: what is remembered after an answer, a choice, a miss. No replies."""

from collections.abc import Sequence
from dataclasses import replace

from bot.dialogue.model import Session, State

CONTEXT = 4
"""Questions that are remembered: of "kauanko minno kestää", "entä harjoittelu", "mites oppari" the last needs the
first."""

RATINGS = 20
"""Ratings that are remembered; nobody scrolls further up to press again."""


def after_answer(session: Session, asked: str, shown: Sequence[str], typed: str = "") -> Session:
    """Return the session once *shown* answered *asked*; *typed* is what the person wrote, if anything."""
    told = after_showing(session, shown, typed)
    return replace(told, asked=(*session.asked, asked)[-CONTEXT:], misses=0)


def after_showing(session: Session, shown: Sequence[str], typed: str = "") -> Session:
    """Return the session once *shown* was said aside: what was talked about stays."""
    fresh = tuple(source for source in session.rated if source not in shown)
    return replace(at_rest(session), question=typed, shown=tuple(shown), rated=fresh)


def after_choice(session: Session, asked: str, offered: Sequence[str]) -> Session:
    """Return the session that waits for one of *offered*."""
    return replace(
        session,
        state=State.CHOOSING,
        asked=(*session.asked, asked)[-CONTEXT:],
        offered=tuple(offered),
        question=asked,
        shown=(),
    )


def after_miss(session: Session, question: str, source: str) -> Session:
    """Return the session once *question* got no answer but the text *source*."""
    return replace(after_showing(session, (source,), question), misses=session.misses + 1)


def after_rating(session: Session, source: str) -> Session:
    """Return the session once *source* was rated."""
    return replace(session, rated=(*session.rated, source)[-RATINGS:])


def at_rest(session: Session) -> Session:
    """Return the session waiting for nothing."""
    return replace(session, state=State.ASKING, offered=(), pending=None)
