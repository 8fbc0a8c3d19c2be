"""A syntax error of libyaml as Finnish advice at the line where the editor has to act.

libyaml stops where it can no longer go on; the slip is often earlier: an open quote, a colon left out.
A handful of rules look at the text around the stop; a table of libyaml's own sentences covers the rest.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

import yaml

from bot.content.findings import Finding, error
from bot.content.model import Place
from bot.content.schema import KEYS

_NO_SPACE_AFTER_COLON = re.compile(r"^\s*(?:- +)?[\w-]+:(?=\S)(?!//)")
_FIRST_KEY = re.compile(r"^\s*(?:- +)?[\w-]+:(?:\s|$)")
_KEY_AND_VALUE = re.compile(r"^\s*(?:- +)?[\w-]+:\s+\S")
_SPECIAL_START = frozenset("@`%&*!|>")

_BY_PROBLEM: tuple[tuple[str, str, bool], ...] = (
    # part of libyaml's sentence, message, whether its context (and not its problem) is the place
    ("found unexpected end of stream", "open-quote", True),
    ("found unexpected document indicator", "open-quote", True),
    ("unknown escape character", "bad-escape", False),
    ("did not find expected hexdecimal number", "bad-escape", False),
    ("mapping values are not allowed", "colon-in-text", False),
    ("could not find expected ':'", "no-colon", True),
    ("did not find expected ',' or ']'", "open-bracket", True),
    ("did not find expected ',' or '}'", "open-brace", True),
    ("did not find expected node content", "comma-or-bracket", False),
    ("expected '-' indicator", "no-dash", False),
    ("did not find expected key", "bad-indent", False),
    ("block sequence entries are not allowed", "list-on-key-line", False),
    ("expected alphabetic or numeric character", "special-start", True),
    ("expected comment or line break", "text-after-block-mark", True),
    ("tab character", "tab", False),
    ("cannot start any token", "special-start", False),
    ("undefined tag handle", "special-start", True),
    ("tag", "special-start", True),
    ("directive", "directive", False),
    ("<document start>", "several-documents", False),
    ("control characters", "control-character-somewhere", False),
)


@dataclass(frozen=True, slots=True)
class LongQuote:
    """A text in quotes over several lines. If reading stops right behind it, its first quote was left open
    and the quote that closed it was meant to open another text."""

    start: Place
    last_line: int


def explain(
    problem: yaml.YAMLError,
    file: str,
    lines: tuple[str, ...],
    open_flow: Place | None,
    long_quote: LongQuote | None,
) -> Finding:
    """Return the finding for *problem*.

    *open_flow* is the [ or { that is still open, *long_quote* the text read last, if it is such a one.
    """
    stop, context, sentence = _parts(problem, file)
    if long_quote is not None and stop.line == long_quote.last_line:
        return error(long_quote.start, "open-quote")
    for rule in _RULES:
        found = rule(sentence, stop, lines)
        if found is not None:
            return found
    if open_flow is not None:
        return error(open_flow, "open-bracket" if _sign(lines, open_flow) == "[" else "open-brace")
    for part, key, use_context in _BY_PROBLEM:
        if part in sentence:
            place = context if use_context and context is not None else stop
            return error(place, key, text=_text_at(lines, place))
    return error(stop, "not-yaml", text=_text_at(lines, stop))


def _parts(problem: yaml.YAMLError, file: str) -> tuple[Place, Place | None, str]:
    """Return where libyaml stopped, where the thing it was reading began, and its sentence."""
    if not isinstance(problem, yaml.MarkedYAMLError):
        return Place(file, 1), None, str(problem)
    stop, context = (_place(mark, file) for mark in (problem.problem_mark, problem.context_mark))
    return stop or context or Place(file, 1), context, problem.problem or ""


def _place(mark: yaml.Mark | None, file: str) -> Place | None:
    return None if mark is None else Place(file, mark.line + 1, mark.column + 1)


def _tab(sentence: str, stop: Place, lines: tuple[str, ...]) -> Finding | None:
    """A tab in the indentation of the line where reading stopped or of the one before."""
    if "quoted" in sentence:
        return None
    for number in (stop.line, stop.line - 1):
        line = _line(lines, number)
        indent = line[: len(line) - len(line.lstrip())]
        if "\t" in indent and line.strip():
            return error(Place(stop.file, number, indent.index("\t") + 1), "tab")
    return None


def _hard_space(sentence: str, stop: Place, lines: tuple[str, ...]) -> Finding | None:
    """A no-break space, which looks like indentation and is none."""
    for number in (stop.line, stop.line - 1):
        line = _line(lines, number)
        indent = line[: len(line) - len(line.lstrip())]
        strange = next((sign for sign in indent if sign not in " \t"), None)
        if strange is not None:
            return error(Place(stop.file, number, indent.index(strange) + 1), "hard-space")
    return None


def _glued_colon(sentence: str, stop: Place, lines: tuple[str, ...]) -> Finding | None:
    """`kysymys:Mitä`, on the line where reading stopped or the one before."""
    if "expected ':'" not in sentence and "mapping values" not in sentence:
        return None
    for number in (stop.line - 1, stop.line):
        glued = _NO_SPACE_AFTER_COLON.match(_line(lines, number))
        if glued is not None:
            return error(Place(stop.file, number, glued.end()), "glued-colon")
    return None


def _line_before(sentence: str, stop: Place, lines: tuple[str, ...]) -> Finding | None:
    """A key that libyaml took for the rest of the line before: it is too deep, or that line has no colon."""
    if "mapping values" not in sentence:
        return None
    here = _line(lines, stop.line)
    first = _FIRST_KEY.match(here)
    if first is None or first.end() < stop.column:
        return None
    number = next((n for n in range(stop.line - 1, 0, -1) if _line(lines, n).strip()), 0)
    before = _line(lines, number)
    if number == 0 or before.lstrip().startswith("#"):
        return None
    first_word = re.split(r"[\s:]", before.strip().removeprefix("- ").lstrip(), maxsplit=1)[0]
    if _KEY_AND_VALUE.match(before) or first_word not in KEYS:
        return error(Place(stop.file, stop.line, _indent(here) + 1), "bad-indent", text=here.strip())
    return error(Place(stop.file, number, _indent(before) + 1), "no-colon", text=before.strip())


def _special_sign(sentence: str, stop: Place, lines: tuple[str, ...]) -> Finding | None:
    """A text that begins with a sign that means something in YAML."""
    if "cannot start any token" not in sentence or _sign(lines, stop) not in _SPECIAL_START:
        return None
    return error(stop, "special-start", text=_text_at(lines, stop))


def _after_closing(sentence: str, stop: Place, lines: tuple[str, ...]) -> Finding | None:
    """More text after a closing quote or bracket on the same line."""
    before = _line(lines, stop.line)[: stop.column - 1].rstrip()
    if "expected key" in sentence or "'-' indicator" in sentence:
        value = re.sub(r"^\s*(?:- +)?(?:[\w-]+:\s+)?", "", before)
        if before.endswith(('"', "'", "]", "}")) and value.startswith(('"', "'", "[", "{")):
            return error(stop, "text-after-closing", text=_text_at(lines, stop))
    return None


def _comma_too_many(sentence: str, stop: Place, lines: tuple[str, ...]) -> Finding | None:
    """A comma or closing bracket with nothing before it."""
    if "node content" in sentence and _sign(lines, stop) in {",", "]", "}"}:
        return error(stop, "comma-or-bracket")
    return None


_RULES: tuple[Callable[[str, Place, tuple[str, ...]], Finding | None], ...] = (
    _tab,
    _hard_space,
    _special_sign,
    _after_closing,
    _glued_colon,
    _line_before,
    _comma_too_many,
)


def _line(lines: tuple[str, ...], number: int) -> str:
    return lines[number - 1] if 1 <= number <= len(lines) else ""


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _sign(lines: tuple[str, ...], place: Place) -> str:
    return _line(lines, place.line)[place.column - 1 : place.column]


def _text_at(lines: tuple[str, ...], place: Place) -> str:
    return _line(lines, place.line)[place.column - 1 :].strip()
