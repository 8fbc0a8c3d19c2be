"""Signs of life that the parts of a running process leave, for whoever looks from another one.

Judges none: how old a sign may be is known to the one who looks.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.tables import heartbeats as signs


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """When a part was alive last, and what it had to say of itself."""

    at: datetime
    detail: str = ""


async def beat(unit: AsyncConnection, name: str, now: datetime, detail: str = "") -> None:
    """Keep that the part *name* is alive *now*, in the place of its earlier sign."""
    new = insert(signs).values(name=name, at=now, detail=detail)
    later = {"at": new.excluded.at, "detail": new.excluded.detail}
    await unit.execute(new.on_conflict_do_update(index_elements=[signs.c.name], set_=later))


async def heartbeats(unit: AsyncConnection) -> Mapping[str, Heartbeat]:
    """Return the last sign of each part, by its name."""
    rows = await unit.execute(select(signs.c.name, signs.c.at, signs.c.detail).order_by(signs.c.name))
    return {row.name: Heartbeat(row.at, row.detail) for row in rows}
