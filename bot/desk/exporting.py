"""A batch of proposals as a file of any format, the same for the shell and for Telegram. Writes nothing to disk."""

import re
from collections.abc import Callable, Mapping

from bot.desk.batch import Batch, ExportFile, Format
from bot.desk.exports.csv_file import write_csv
from bot.desk.exports.json_file import write_json
from bot.desk.exports.mail import write_lines, write_text
from bot.desk.exports.xlsx_file import write_xlsx

_WRITERS: Mapping[Format, tuple[str, Callable[[Batch], bytes]]] = {
    Format.TEXT: ("txt", write_text),
    Format.LINES: ("txt", write_lines),
    Format.JSON: ("json", write_json),
    Format.CSV: ("csv", write_csv),
    Format.XLSX: ("xlsx", write_xlsx),
}
"""Each format's ending and what writes it."""


def export(batch: Batch, wanted: Format) -> ExportFile:
    """Return *batch* as a file named like `ehdotukset-2026-11-21.xlsx`."""
    ending, write = _WRITERS[wanted]
    beginning = re.sub(r"[^\w-]+", "-", batch.words.say("vienti.tiedosto"))
    return ExportFile(f"{beginning}-{batch.words.local(batch.made_at):%Y-%m-%d}.{ending}", write(batch))
