"""An Excel workbook: one sheet to sort and filter, one that says when it was made and of what.

openpyxl is imported only when a workbook is made: the rest of the desk starts without it.
"""

import io
import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING

from bot.desk.batch import Batch
from bot.desk.exports.signs import fitting, is_like_formula, readable
from bot.desk.table import Cell, Table, table_of

if TYPE_CHECKING:
    from openpyxl.cell import Cell as SheetCell
    from openpyxl.cell import MergedCell
    from openpyxl.styles import Font
    from openpyxl.worksheet.worksheet import Worksheet

NARROWEST, WIDEST = 9, 60
"""Widths of columns in characters; longer texts are wrapped."""

MOST_LINES = 12
"""Lines of a wrapped text that are seen at once: a row of 70 would fill the screen. The cell holds it all."""

LINE_HEIGHT = 15
"""Points of one line in the font that workbooks begin with."""

DAY, MOMENT = "d.m.yyyy", "d.m.yyyy hh:mm"

_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
"""Excel reads `_x0041_` in a text as the sign with that number; escaping the first `_` keeps it as written."""


def write_xlsx(batch: Batch) -> bytes:
    """Return *batch* as a workbook."""
    from openpyxl import Workbook

    words = batch.words
    book = Workbook()
    made = words.local(batch.made_at).replace(microsecond=0, tzinfo=None)
    book.properties.creator = "minnobot"
    book.properties.created = book.properties.modified = made
    sheet = book.worksheets[0]
    sheet.title = _sheet_name(words.say("vienti.ehdotukset"))
    _fill(sheet, table_of(batch.proposals, words, batch.form, with_contacts=batch.with_contacts), batch)
    about = book.create_sheet(_sheet_name(words.say("vienti.tiedot")))
    for row, (name, value) in enumerate(_facts(batch, made), start=1):
        _put(about.cell(row, 1), name, batch).font = _bold()
        _put(about.cell(row, 2), value, batch)
    about.column_dimensions["A"].width = 24
    about.column_dimensions["B"].width = WIDEST
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _fill(sheet: "Worksheet", table: Table, batch: Batch) -> None:
    """Write the headings and rows, then set widths, heights, the frozen heading and the filter."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    for place, column in enumerate(table.columns, start=1):
        _put(sheet.cell(1, place), column.name, batch).font = _bold()
    for number, row in enumerate(table.rows, start=2):
        for place, value in enumerate(row, start=1):
            _put(sheet.cell(number, place), value, batch)
    columns = zip(*([column.name for column in table.columns], *table.rows), strict=True)
    widths = [_width(cells) for cells in columns]
    for place, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    for number, row in enumerate(table.rows, start=2):
        lines = max(_lines(cell, width) for cell, width in zip(row, widths, strict=True))
        sheet.row_dimensions[number].height = LINE_HEIGHT * min(lines, MOST_LINES)
    sheet.freeze_panes = "B2"  # headings and references stay in sight
    sheet.auto_filter.ref = sheet.dimensions
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0  # as many pages as it takes
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"


def _facts(batch: Batch, made: datetime) -> Iterable[tuple[str, Cell]]:
    words = batch.words
    yield words.say("vienti.tehty"), made
    yield words.say("vienti.rajaus"), batch.which
    yield words.say("vienti.määrä"), len(batch.proposals)
    yield words.say("vienti.yhteystiedot"), words.say("vienti.kyllä" if batch.with_contacts else "vienti.ei")


def _put(target: "SheetCell | MergedCell", value: Cell, batch: Batch) -> "SheetCell":
    """Write *value* and return the cell. A text is always a text, whatever it begins with."""
    from openpyxl.cell import Cell as SheetCell
    from openpyxl.styles import Alignment

    assert isinstance(target, SheetCell)  # nothing is merged here
    target.alignment = Alignment(vertical="top", wrap_text=True)
    if isinstance(value, str):
        text = _ESCAPE.sub("_x005F_", readable(value))
        target.value = fitting(text, batch.words.say("vienti.katkaistu"))
        target.data_type = "s"
        target.quotePrefix = int(is_like_formula(value))  # so that it stays one when somebody edits it
    else:
        target.value = value
        if isinstance(value, date):
            target.number_format = MOMENT if isinstance(value, datetime) else DAY
    return target


def _width(cells: Iterable[Cell]) -> int:
    longest = max(max(map(len, _shown(cell).split("\n"))) for cell in cells)
    return max(NARROWEST, min(longest + 3, WIDEST))  # room for the filter's arrow


def _lines(cell: Cell, width: int) -> int:
    """Return about how many lines *cell* takes; wrapping for real would take most of the time of an export."""
    return sum(len(line) // (width - 4) + 1 for line in _shown(cell).split("\n"))


def _shown(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case datetime():
            return "21.11.2026 14:05"
        case date():
            return "21.11.2026"
    return str(cell)


def _sheet_name(name: str) -> str:
    """Return *name* as Excel allows it: at most 31 characters and none of `[]:*?/\\`."""
    return re.sub(r"[\[\]:*?/\\]", " ", name)[:31]


def _bold() -> "Font":
    from openpyxl.styles import Font

    return Font(bold=True)
