"""A batch of proposals as a file of any format, the same for the shell and for Telegram. Writes nothing to disk."""

import asyncio
import re
from collections.abc import Callable, Mapping
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.content.form_model import Form
from bot.desk.batch import Batch, ExportFile, Format
from bot.desk.exports.csv_file import write_csv
from bot.desk.exports.json_file import write_json
from bot.desk.exports.mail import write_lines, write_text
from bot.desk.exports.xlsx_file import write_xlsx
from bot.desk.reading import list_proposals
from bot.desk.wanted import Wanted
from bot.desk.wording import Words

_WRITERS: Mapping[Format, tuple[str, Callable[[Batch], bytes]]] = {
    Format.TEXT: ("txt", write_text),
    Format.LINES: ("txt", write_lines),
    Format.JSON: ("json", write_json),
    Format.CSV: ("csv", write_csv),
    Format.XLSX: ("xlsx", write_xlsx),
}
"""Each format's ending and what writes it."""


async def exported(
    unit: AsyncConnection,
    wanted: Wanted,
    form_of_file: Format,
    words: Words,
    form: Form | None,
    now: datetime,
    *,
    with_contacts: bool,
) -> ExportFile:
    """Return the proposals that *wanted* describes as a file, as they are *now*; *form* is the one served now.

    Made in a thread: a workbook of 2,000 proposals takes seconds. Raise DeskError where the wish cannot be
    understood.
    """
    found = await list_proposals(unit, wanted, words)
    batch = Batch(found.proposals, words, now, found.selection.told, form, with_contacts)
    return await asyncio.to_thread(export, batch, form_of_file)


def export(batch: Batch, wanted: Format) -> ExportFile:
    """Return *batch* as a file named like `ehdotukset-2026-11-21.xlsx`."""
    ending, write = _WRITERS[wanted]
    beginning = re.sub(r"[^\w-]+", "-", batch.words.say("vienti.tiedosto"))
    return ExportFile(f"{beginning}-{batch.words.local(batch.made_at):%Y-%m-%d}.{ending}", write(batch))
