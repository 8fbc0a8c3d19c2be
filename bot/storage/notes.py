"""Coordinators' notes to themselves and each other. They go with their proposal and leave in no other way.

Whether somebody is a coordinator is not asked here.
"""

from datetime import datetime

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.proposals.case import Note
from bot.storage.tables import notes, proposals


async def add_note(
    unit: AsyncConnection, reference: str, author: str, text: str, now: datetime, message: int | None = None
) -> bool:
    """Keep a note of *author* to a sent proposal and return whether there is one.

    *message* is the number, in the author's chat, of the message that it was written in.
    """
    number = await unit.scalar(
        select(proposals.c.id).where(proposals.c.reference == reference, proposals.c.sent_at.is_not(None))
    )
    if number is None:
        return False
    row = {"author": author, "written_at": now, "text": text, "message": message}
    await unit.execute(insert(notes).values(proposal_id=number, **row))
    return True


async def notes_of(unit: AsyncConnection, reference: str) -> tuple[Note, ...]:
    """Return the notes to a proposal, the oldest first."""
    found = await unit.execute(
        select(notes.c.id, notes.c.author, notes.c.written_at, notes.c.text)
        .join(proposals)
        .where(proposals.c.reference == reference)
        .order_by(notes.c.id)
    )
    return tuple(Note(*row) for row in found)


async def change_note(unit: AsyncConnection, author: str, message: int, text: str) -> str | None:
    """Let the note that *author* wrote in *message* say *text*; return its proposal, or None without such a note."""
    changed = await unit.execute(
        update(notes)
        .where(notes.c.author == author, notes.c.message == message)
        .values(text=text)
        .returning(notes.c.proposal_id)
    )
    number = changed.scalars().first()
    return await unit.scalar(select(proposals.c.reference).where(proposals.c.id == number))


async def forget_author(unit: AsyncConnection, author: str) -> None:
    """Leave the notes of *author* without a writer."""
    await unit.execute(update(notes).where(notes.c.author == author).values(author="", message=None))
