"""CSV as Finnish Excel opens it by a double click: byte order mark, semicolons, Finnish dates, no formulas."""

import csv
import io
from datetime import date, datetime

from bot.desk.batch import Batch
from bot.desk.exports.signs import fitting, is_like_formula, readable
from bot.desk.table import Cell, table_of
from bot.dialogue.wording import day

ENCODING = "utf-8-sig"
"""Without the mark Excel reads ä and ö as two other signs each."""


def write_csv(batch: Batch) -> bytes:
    """Return *batch* as CSV, headings first."""
    table = table_of(batch.proposals, batch.words, batch.form, with_contacts=batch.with_contacts)
    mark = batch.words.say("vienti.katkaistu")
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(_written(column.name, mark) for column in table.columns)
    writer.writerows([_written(cell, mark) for cell in row] for row in table.rows)
    return text.getvalue().encode(ENCODING)


def _written(cell: Cell, mark: str) -> str:
    """Return *cell* as text. Numbers are ours and stay; a text like a formula gets an apostrophe in front."""
    match cell:
        case None:
            return ""
        case int():
            return str(cell)
        case datetime():
            return f"{day(cell)} {cell:%H:%M}"
        case date():
            return day(cell)
    text = readable(cell)
    return fitting(f"'{text}" if is_like_formula(cell) or is_like_formula(text) else text, mark)
