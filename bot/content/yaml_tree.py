"""YAML text to plain dicts, lists and texts that know where they are written.

Built on the events of libyaml and not on `yaml.compose`, for three measured reasons: compose recurses in C
and a file of 100,000 brackets kills the process; it forgets anchors; it hides which tags were written out.
Every scalar stays text (`on`, `12:30`, `2026-11-21`); what it means is for the schema to say.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

import yaml

from bot.content.findings import Finding, error
from bot.content.model import Place
from bot.content.source import Source
from bot.content.yaml_advice import LongQuote, explain
from bot.content.yaml_slips import swallowed_dash

Path: TypeAlias = tuple[str | int, ...]
Data: TypeAlias = "str | list[Data] | dict[str, Data]"

DEEPEST = 20
"""Levels inside each other; the knowledge files need five."""


@dataclass(frozen=True, slots=True)
class Span:
    """Where a value is written. *place* is where a finding about it points: its own start, or its key when
    the value begins further down."""

    place: Place
    line: int
    last_line: int
    literal: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """One file as plain data. *data* is None when nothing could be read, *whole* tells whether all was."""

    file: str
    data: dict[str, Data] | None
    spans: Mapping[Path, Span] = field(default_factory=dict)
    keys: Mapping[Path, Place] = field(default_factory=dict)
    lines: tuple[str, ...] = ()
    content: bytes = b""
    findings: tuple[Finding, ...] = ()
    whole: bool = True

    def place(self, path: Path) -> Place:
        """Return where the value at *path* is written, or the nearest thing around it that exists."""
        while path and path not in self.spans:
            path = path[:-1]
        return self.spans[path].place if path in self.spans else Place(self.file, 1)

    def key_place(self, path: Path) -> Place:
        """Return where the key that ends *path* is written."""
        return self.keys.get(path) or self.place(path)


def parse(source: Source) -> Document:
    """Return the one document of *source* with everything that is wrong with its form."""
    if source.text is None:
        return Document(source.file, None, content=source.content, findings=source.findings, whole=False)
    lines = tuple(source.text.split("\n"))
    tree = _Tree(source.file, lines)
    try:
        for event in _events(source.text):
            if not tree.take(event):
                break
    except yaml.YAMLError as problem:
        tree.findings.append(explain(problem, source.file, lines, tree.open_flow, tree.long_quote))
        tree.whole = False
    findings = (*source.findings, *tree.findings)
    if tree.root == "":  # nothing but comments or a lone `---`
        tree.root = None
    data = tree.root if isinstance(tree.root, dict) and tree.whole else None
    if tree.whole and tree.root is not None and data is None:
        key = "list-at-top" if isinstance(tree.root, list) else "text-at-top"
        findings = (*findings, error(tree.spans[()].place, key))
    return Document(
        source.file,
        data,
        tree.spans,
        tree.keys,
        lines,
        source.content,
        findings,
        whole=tree.whole and (data is not None or tree.root is None),
    )


def _events(text: str) -> Iterator[yaml.Event]:
    return yaml.parse(text, Loader=yaml.CSafeLoader)


def _start(event: yaml.Event, file: str) -> Place:
    mark = event.start_mark
    return Place(file, 1) if mark is None else Place(file, mark.line + 1, mark.column + 1)


def _last_line(event: yaml.Event, start: Place) -> int:
    """Return the last line of *event*; a block text ends before the first column of the line after it."""
    mark = event.end_mark
    return start.line if mark is None else max(start.line, mark.line + (1 if mark.column else 0))


@dataclass(slots=True)
class _Level:
    """A list or mapping that is still open."""

    data: list[Data] | dict[str, Data]
    path: Path
    flow: Place | None
    key: str | None = None
    key_place: Place | None = None
    repeats: bool = False


class _Tree:
    """Collects events into data. The only object in this folder that changes; it lives for one file."""

    def __init__(self, file: str, lines: tuple[str, ...]) -> None:
        self.file = file
        self.lines = lines
        self.root: Data | None = None
        self.spans: dict[Path, Span] = {}
        self.keys: dict[Path, Place] = {}
        self.findings: list[Finding] = []
        self.long_quote: LongQuote | None = None
        self.whole = True
        self._levels: list[_Level] = []
        self._documents = 0

    @property
    def open_flow(self) -> Place | None:
        """Return where the innermost open [ or { stands, if one is open."""
        return self._levels[-1].flow if self._levels else None

    def take(self, event: yaml.Event) -> bool:
        """Add *event*; return False when the rest of the file must not be read."""
        place = _start(event, self.file)
        self.long_quote = None
        match event:
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    self.findings.append(error(place, "several-documents"))
                    return False
            case yaml.AliasEvent():
                self.findings.append(error(place, "alias", name=event.anchor))
                self._add_text("", event, place)
            case yaml.ScalarEvent():
                self._refuse_decoration(event, place)
                self._add_text(unicodedata.normalize("NFC", event.value), event, place)
            case yaml.MappingStartEvent():
                self._refuse_decoration(event, place)
                return self._open({}, event, place)
            case yaml.SequenceStartEvent():
                self._refuse_decoration(event, place)
                return self._open([], event, place)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._levels.pop()
        return True

    def _refuse_decoration(self, event: yaml.NodeEvent, place: Place) -> None:
        tag = getattr(event, "tag", None)
        if event.anchor is not None:
            self.findings.append(error(place, "anchor", name=event.anchor))
        if tag is not None:
            self.findings.append(error(place, "tag", tag=tag.replace("tag:yaml.org,2002:", "!!")))

    def _open(
        self, data: list[Data] | dict[str, Data], event: yaml.CollectionStartEvent, place: Place
    ) -> bool:
        if len(self._levels) >= DEEPEST:
            self.findings.append(error(place, "too-deep"))
            self.whole = False
            return False
        flow = place if event.flow_style else None
        parent = self._levels[-1] if self._levels else None
        if parent is not None and isinstance(parent.data, dict) and parent.key is None:
            self.findings.append(error(place, "key-is-not-text"))
            parent.key = f"\0{place.line}:{place.column}"  # no written key holds a NUL
            parent.key_place = place
            self._levels.append(_Level(data, (*parent.path, parent.key, "\0"), flow))
            return True
        path = self._attach(data, Span(place, place.line, place.line))
        self._levels.append(_Level(data, path, flow))
        return True

    def _add_text(self, text: str, event: yaml.Event, place: Place) -> None:
        style = getattr(event, "style", None)
        last = _last_line(event, place)
        if style in ('"', "'") and last > place.line:
            self.long_quote = LongQuote(place, last)
        elif style not in ("|", ">", '"', "'"):
            self.findings.extend(swallowed_dash(self.lines, place, last))
        level = self._levels[-1] if self._levels else None
        if level is not None and isinstance(level.data, dict) and level.key is None:
            level.key, level.key_place = text.strip(), place
            return
        self._attach(text, Span(place, place.line, last, style == "|"))

    def _attach(self, value: Data, span: Span) -> Path:
        """Put *value* where it belongs and return its path; a repeated key is named and left out."""
        if not self._levels:
            self.root = value
            self.spans[()] = span
            return ()
        level = self._levels[-1]
        if isinstance(level.data, list):
            path: Path = (*level.path, len(level.data))
            level.data.append(value)
            self.spans[path] = span
            return path
        key, place = level.key or "", level.key_place or span.place
        level.key = level.key_place = None
        path = (*level.path, key)
        if key in level.data:
            if not level.repeats:  # a forgotten dash repeats all keys of an answer; the first says it
                self.findings.append(error(place, "repeated-key", key=key, line=self.keys[path].line))
            level.repeats = True
            return (*level.path, f"\0{key}:{place.line}")
        level.repeats = False
        if not key.startswith("\0"):
            level.data[key] = value
        self.keys[path] = place
        nearest = span.place if span.place.line == place.line and value != "" else place
        self.spans[path] = Span(nearest, span.line, span.last_line, span.literal)
        return path
