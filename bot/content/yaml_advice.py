"""A syntax error of libyaml as Finnish advice at the line where the editor has to act.

libyaml stops where it can no longer go on; the slip is often earlier. The rules of `yaml_slips.py` look at
the text around the stop first; a table of libyaml's own sentences covers the rest.
"""

from dataclasses import dataclass

import yaml

from bot.content.findings import Finding, error
from bot.content.model import Place
from bot.content.yaml_slips import SLIPS, Stop

_BY_SENTENCE: tuple[tuple[str, str, bool], ...] = (
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
    stop, context = _stop(problem, file, lines)
    if long_quote is not None and stop.place.line == long_quote.last_line:
        return error(long_quote.start, "open-quote")
    for slip in SLIPS:
        found = slip(stop)
        if found is not None:
            return found
    if open_flow is not None:
        return error(open_flow, "open-bracket" if stop.rest(open_flow).startswith("[") else "open-brace")
    for part, message, use_context in _BY_SENTENCE:
        if part in stop.sentence:
            place = context if use_context and context is not None else stop.place
            return error(place, message, text=stop.rest(place))
    return error(stop.place, "not-yaml", text=stop.rest(stop.place))


def _stop(problem: yaml.YAMLError, file: str, lines: tuple[str, ...]) -> tuple[Stop, Place | None]:
    """Return where libyaml stopped, and where the thing it was reading began."""
    if not isinstance(problem, yaml.MarkedYAMLError):
        return Stop(Place(file, 1), str(problem), lines), None
    place, context = (_place(mark, file) for mark in (problem.problem_mark, problem.context_mark))
    return Stop(place or context or Place(file, 1), problem.problem or "", lines), context


def _place(mark: yaml.Mark | None, file: str) -> Place | None:
    return None if mark is None else Place(file, mark.line + 1, mark.column + 1)
