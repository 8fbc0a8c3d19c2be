"""Slips of the hand that libyaml notices too late or names misleadingly: rules that look at the text around.

Each rule gets the stop and returns the finding it is sure of, or None. The line it names is the one to mend,
which a mutation of every line of the shipped `minno.yaml` confirmed for about 95 of 100 syntax errors.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.content.findings import Finding, error
from bot.content.model import Place

_GLUED_COLON = re.compile(r"^\s*(?:- +)?[\w-]+:(?=\S)(?!//)")
_KEY_LINE = re.compile(r"^\s*(?:- +)?[\w-]+:(?:\s|$)")
_KEY_AND_VALUE = re.compile(r"^\s*(?:- +)?[\w-]+:\s+\S")
_BLOCK_HEADER = re.compile(r":\s+[|>][-+0-9]*\s*$")
_BEFORE_VALUE = re.compile(r"^\s*(?:- +)?(?:[\w-]+:\s+)?")
_SPECIAL_START = frozenset("@`%&*!|>")


@dataclass(frozen=True, slots=True)
class Stop:
    """Where libyaml could not go on, what it said, and the lines of the file."""

    place: Place
    sentence: str
    lines: tuple[str, ...]

    def line(self, number: int) -> str:
        """Return line *number*, or an empty one outside the file."""
        return self.lines[number - 1] if 1 <= number <= len(self.lines) else ""

    def at(self, number: int, column: int = 1) -> Place:
        """Return a place in the file."""
        return Place(self.place.file, number, column)

    def rest(self, place: Place) -> str:
        """Return the text of the line from *place* on."""
        return self.line(place.line)[place.column - 1 :].strip()

    def about_line(self, number: int, message: str) -> Finding:
        """Return a finding about the whole of line *number*."""
        line = self.line(number)
        return error(self.at(number, _indent(line) + 1), message, text=line.strip())


def merge_conflict(stop: Stop) -> Finding | None:
    """A merge that was never finished."""
    number = next((n for n, line in enumerate(stop.lines, 1) if line.startswith("<<<<<<< ")), 0)
    return error(stop.at(number), "merge-conflict") if number else None


def strange_indentation(stop: Stop) -> Finding | None:
    """A tab or no-break space in the indentation of the line where reading stopped or of the one before."""
    if "quoted" in stop.sentence:
        return None
    for number in (stop.place.line, stop.place.line - 1):
        line = stop.line(number)
        column = next((n for n, sign in enumerate(line[: _indent(line)], 1) if sign != " "), 0)
        if column and line.strip():
            return error(stop.at(number, column), "tab" if line[column - 1] == "\t" else "hard-space")
    return None


def special_sign(stop: Stop) -> Finding | None:
    """A text that begins with a sign that means something in YAML."""
    text = stop.rest(stop.place)
    if "cannot start any token" in stop.sentence and text[:1] in _SPECIAL_START:
        return error(stop.place, "special-start", text=text)
    return None


def text_after_closing(stop: Stop) -> Finding | None:
    """More text after a closing quote or bracket on the same line."""
    if "expected key" not in stop.sentence and "'-' indicator" not in stop.sentence:
        return None
    before = stop.line(stop.place.line)[: stop.place.column - 1].rstrip()
    value = _BEFORE_VALUE.sub("", before)
    if value.startswith(('"', "'", "[", "{")) and before.endswith(('"', "'", "]", "}")):
        return error(stop.place, "text-after-closing", text=stop.rest(stop.place))
    return None


def glued_colon(stop: Stop) -> Finding | None:
    """`kysymys:Mitä`, on the line where reading stopped or the one before."""
    if "expected ':'" not in stop.sentence and "mapping values" not in stop.sentence:
        return None
    for number in (stop.place.line - 1, stop.place.line):
        glued = _GLUED_COLON.match(stop.line(number))
        if glued is not None:
            return error(stop.at(number, glued.end()), "glued-colon")
    return None


def text_outside_block(stop: Stop) -> Finding | None:
    """A text after `|` that is not indented, so that it was read as a key until a colon came."""
    if "mapping values" not in stop.sentence:
        return None
    above = range(stop.place.line - 1, 0, -1)
    header = next((number for number in above if _KEY_LINE.match(stop.line(number))), 0)
    if not _BLOCK_HEADER.search(stop.line(header)):
        return None
    first = next((n for n in range(header + 1, stop.place.line) if stop.line(n).strip()), 0)
    if first and _indent(stop.line(first)) <= _indent(stop.line(header)):
        return stop.about_line(first, "bad-indent")
    return None


def line_before(stop: Stop) -> Finding | None:
    """A key read as part of the line before: that line lacks its colon, or one of both is indented wrong."""
    here = stop.line(stop.place.line)
    key = _KEY_LINE.match(here)
    if "mapping values" not in stop.sentence or key is None or key.end() < stop.place.column:
        return None
    number = next((n for n in range(stop.place.line - 1, 0, -1) if stop.line(n).strip()), 0)
    before = stop.line(number)
    if number == 0 or before.lstrip().startswith("#"):
        return None
    first_word = re.split(r"[\s:]", before.strip().removeprefix("- ").lstrip(), maxsplit=1)[0]
    from bot.content.schema import KEYS  # whoever only starts has no slip, and need not wait for it

    if not _KEY_AND_VALUE.match(before) and first_word in KEYS:
        return stop.about_line(number, "no-colon")
    after = next((line for line in stop.lines[stop.place.line :] if line.strip()), "")
    if _KEY_LINE.match(after) and _indent(after) == _indent(here):  # two against one
        return stop.about_line(number, "bad-indent" if before.lstrip().startswith("- ") else "no-dash")
    return stop.about_line(stop.place.line, "bad-indent")


def indented_first_line(stop: Stop) -> Finding | None:
    """A first line that is indented while those after it are not."""
    if "<document start>" not in stop.sentence or stop.line(stop.place.line).startswith(("---", "...")):
        return None
    content = (
        n for n, line in enumerate(stop.lines, 1) if line.strip() and not line.lstrip().startswith("#")
    )
    number = next(content, stop.place.line)
    if number < stop.place.line and _indent(stop.line(number)):
        return stop.about_line(number, "bad-indent")
    return None


def comma_too_many(stop: Stop) -> Finding | None:
    """A comma or closing bracket with nothing before it."""
    if "node content" in stop.sentence and stop.rest(stop.place)[:1] in {",", "]", "}"}:
        return error(stop.place, "comma-or-bracket")
    return None


SLIPS: tuple[Callable[[Stop], Finding | None], ...] = (
    merge_conflict,
    strange_indentation,
    special_sign,
    text_after_closing,
    glued_colon,
    text_outside_block,
    line_before,
    indented_first_line,
    comma_too_many,
)


def swallowed_dash(lines: tuple[str, ...], start: Place, last_line: int) -> Iterator[Finding]:
    """Name a line of a list that became part of the text before it, which is valid YAML and never meant."""
    stop = Stop(start, "", lines)
    below = range(start.line + 1, last_line + 1)
    number = next((n for n in below if stop.line(n).lstrip().startswith("- ")), 0)
    if not number:
        return
    if stop.line(start.line)[: start.column - 1].strip():
        yield stop.about_line(number, "swallowed-dash")
    else:
        yield stop.about_line(start.line, "no-dash")


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
