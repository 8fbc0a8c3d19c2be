"""One file from disk to text: size, encoding, control characters, line ends. Knows nothing of YAML."""

import re
import stat
from dataclasses import dataclass
from pathlib import Path

from bot.content.findings import Finding, error
from bot.content.model import Place

LARGEST_FILE = 2_000_000
"""Bytes; the largest shipped subject has 430 kB, and no file written by hand comes near this."""

_LINE_END = re.compile(r"\r\n?")
_FORGOTTEN_BREAK = re.compile("[\x85\u2028\u2029]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Source:
    """A file as read: *text* is None when nothing of it could be read; lines end in a plain newline."""

    file: str
    text: str | None
    content: bytes = b""
    findings: tuple[Finding, ...] = ()

    @property
    def start(self) -> Place:
        """Return the first line of the file."""
        return Place(self.file, 1)


def read_source(path: Path, file: str) -> Source:
    """Return the text of *path*, called *file* in findings, with everything that is wrong with its bytes."""
    start = Place(file, 1)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return Source(file, None, findings=(error(start, "not-a-file"),))
        with path.open("rb") as opened:
            content = opened.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        return Source(file, None, findings=(error(start, "dangling-link"),))
    except OSError:
        return Source(file, None, findings=(error(start, "unreadable-file"),))
    if len(content) > LARGEST_FILE:
        return Source(file, None, content, (error(start, "huge-file", limit=LARGEST_FILE // 1_000_000),))
    return decode(content, file)


def decode(content: bytes, file: str) -> Source:
    """Return *content* as a Source; wrong bytes are named once, then read as Windows would have meant them.

    Reading on keeps the other problems of the file visible; the finding keeps it from going live.
    """
    if content.startswith(_UTF16_MARKS):
        text = content.decode("utf-16", "replace")
        return Source(file, _tidied(text), content, (error(Place(file, 1), "utf-16"),))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        before = _with_plain_ends(content[: problem.start].decode("utf-8", "replace").removeprefix("\ufeff"))
        place = Place(file, before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1)
        text = content.decode("cp1252", "replace")
        finding = error(place, "not-utf-8", byte=f"0x{content[problem.start]:02x}")
        return Source(file, _tidied(text), content, (finding,))
    plain = _with_plain_ends(text)
    control = _CONTROL.search(plain)
    if control is None:
        return Source(file, plain, content)
    before = plain[: control.start()]
    place = Place(file, before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1)
    finding = error(place, "control-character", code=f"U+{ord(control.group()):04X}")
    return Source(file, _tidied(plain), content, (finding,))


def _with_plain_ends(text: str) -> str:
    """Return *text* with plain newlines; breaks that come along from PDF and Word, and that YAML would
    count as lines while no editor does, become spaces."""
    return _FORGOTTEN_BREAK.sub(" ", _LINE_END.sub("\n", text))


def _tidied(text: str) -> str:
    return _CONTROL.sub(" ", _with_plain_ends(text))
