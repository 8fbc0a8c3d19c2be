"""Forms, statuses and rounds as they were when a proposal first pointed to them.

The knowledge folder changes; what was asked, and what a status or round was called, stays readable from here.
"""

import json
import logging
from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import lru_cache

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Table, bindparam, func, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.content.form_model import Form, Statuses
from bot.content.model import Round
from bot.proposals.case import Names
from bot.storage.prepared import Prepared
from bot.storage.tables import forms, rounds, statuses

logger = logging.getLogger(__name__)

_FORM = TypeAdapter(Form)

_IS_ASKED_FOR = forms.c.version.in_(
    select(func.json_each(bindparam("versions")).table_valued("value").c.value)
)
_KNOWN = Prepared(select(forms.c.version).where(_IS_ASKED_FOR))
_DEFINITIONS = Prepared(
    select(forms.c.version, forms.c.definition)
    .where(_IS_ASKED_FOR)
    .order_by(forms.c.first_used_at, forms.c.version)
)


async def remember_form(unit: AsyncConnection, form: Form, now: datetime) -> None:
    """Keep *form* as it is, unless its version is kept already."""
    if await known_versions(unit, [form.version]):
        return
    definition = _FORM.dump_json(form).decode()
    await unit.execute(insert(forms).values(version=form.version, definition=definition, first_used_at=now))


async def known_versions(unit: AsyncConnection, versions: Iterable[str]) -> frozenset[str]:
    """Return those of *versions* whose forms are kept."""
    return frozenset(row.version for row in await _KNOWN.rows(unit, _among(versions)))


async def remember_status(unit: AsyncConnection, defined: Statuses, status_id: str) -> None:
    """Keep the name that *status_id* has now; one that is not defined is kept under its id."""
    status = defined.status(status_id)
    new = insert(statuses).values(id=status_id, name=status_id if status is None else status.name)
    await unit.execute(
        new.on_conflict_do_update(index_elements=[statuses.c.id], set_={"name": new.excluded.name})
    )


async def remember_round(unit: AsyncConnection, place: Round) -> None:
    """Keep the name and the dates that the round *place* has now."""
    dates = {"opens": place.opens, "closes": place.closes, "starts": place.starts}
    new = insert(rounds).values(id=place.id, name=place.name, **dates)
    changed = {name: new.excluded[name] for name in ("name", *dates)}
    await unit.execute(new.on_conflict_do_update(index_elements=[rounds.c.id], set_=changed))


async def names(unit: AsyncConnection) -> Names:
    """Return the names of all statuses and rounds that a proposal ever pointed to."""
    return Names(await _names(unit, statuses), await _names(unit, rounds))


async def forms_of(unit: AsyncConnection, versions: Iterable[str]) -> dict[str, Form]:
    """Return the kept forms of *versions*, the oldest first, without any that cannot be read."""
    rows = await _DEFINITIONS.rows(unit, _among(versions))
    read = {row.version: _form(row.definition) for row in rows}
    return {version: form for version, form in read.items() if form is not None}


def _among(versions: Iterable[str]) -> Mapping[str, str]:
    return {"versions": json.dumps(list(versions))}


async def _names(unit: AsyncConnection, table: Table) -> Mapping[str, str]:
    return {row.id: row.name for row in await unit.execute(select(table.c.id, table.c.name))}


@lru_cache(maxsize=32)
def _form(definition: str) -> Form | None:
    """Return the form that was stored; what an older minnobot did not know of takes its default."""
    try:
        return _FORM.validate_json(definition)
    except ValidationError as error:
        logger.error(
            "a stored form is unreadable (%d faults); its answers have no headings", error.error_count()
        )
        return None
