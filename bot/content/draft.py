"""A knowledge folder as it is written, wrong or right: what the checks look at.

A draft holds what can be read of each entry and where it stands. It is tolerant on purpose: an answer with a
wrong date still has phrasings to compare. Only a folder without errors becomes `model.Knowledge`.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import PurePosixPath

from bot.content.fields import CRISIS, as_date, id_from
from bot.content.model import Place
from bot.content.schema import AnswerEntry
from bot.content.wording import one_line, same_text
from bot.content.yaml_tree import Document, Path, Span

_ID_LINE = re.compile(r"\btunnus\W+([a-z0-9-]+)")
_ID_LIKE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")


@dataclass(frozen=True, slots=True)
class Written:
    """A text of a file and where it stands."""

    text: str
    place: Place
    span: Span
    lines: tuple[str, ...]

    @property
    def line(self) -> str:
        """Return the text on one line."""
        return one_line(self.text)

    @property
    def key(self) -> str:
        """Return what it is compared by: its words without case and punctuation, or itself where it has none."""
        return same_text(self.line) or self.line

    def place_of(self, offset: int, part: str) -> Place:
        """Return where *part*, which begins at *offset* of the text, stands in the file."""
        if self.span.literal:
            number = self.span.line + 1 + self.text.count("\n", 0, offset)
            return self._in_line(number, part)
        earlier = self.text.count(part, 0, offset) if part else 0
        for number in range(self.span.line, self.span.last_line + 1):
            here = self._line(number).count(part) if part else 0
            if here > earlier:
                return self._in_line(number, part)
            earlier -= here
        return self.place

    def _in_line(self, number: int, part: str) -> Place:
        column = self._line(number).find(part) if part else -1
        return Place(self.place.file, number, max(column, 0) + 1)

    def _line(self, number: int) -> str:
        return self.lines[number - 1] if number <= len(self.lines) else ""


@dataclass(frozen=True, slots=True)
class DraftAnswer:
    """One of `vastaukset` as written."""

    place: Place
    id: Written | None
    question: Written | None
    label: Written | None
    body: Written | None
    phrasings: tuple[Written, ...]
    related: tuple[Written, ...]
    checked: Written | None
    valid_until: Written | None
    maybe_ids: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Return the id as written, or an empty text."""
        return self.id.line if self.id is not None else ""


@dataclass(frozen=True, slots=True)
class DraftTopic:
    """A file of `aiheet/` as written. *id* comes from the file's name where the file gives none."""

    document: Document
    id: str
    id_place: Place
    answers: tuple[DraftAnswer, ...]

    @property
    def file(self) -> str:
        """Return the file's name inside the folder."""
        return self.document.file


@dataclass(frozen=True, slots=True)
class DraftGroup:
    """A key of `testit/`, `opitut/` or `aikeet.yaml` and the messages under it."""

    id: str
    place: Place
    questions: tuple[Written, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A way to ask and the answer it is meant for; *entry* tells answers apart even when their ids clash."""

    entry: int
    answer: str
    written: Written


@dataclass(frozen=True)
class Folder:
    """A whole folder as written, the day it is checked, and the texts that the program knows."""

    topics: tuple[DraftTopic, ...]
    tests: tuple[DraftGroup, ...]
    learned: tuple[DraftGroup, ...]
    test_documents: tuple[Document, ...]
    has_tests: bool
    intents: tuple[DraftGroup, ...]
    lexicon: Document | None
    contacts: Document | None
    rounds: Document | None
    form: Document | None
    statuses: Document | None
    texts: Document | None
    shipped_texts: Mapping[str, str]
    today: date

    @property
    def answers(self) -> Iterator[DraftAnswer]:
        """Return every answer in the order of the files."""
        return (answer for topic in self.topics for answer in topic.answers)

    @property
    def phrasings(self) -> Iterator[Asked]:
        """Return every question and phrasing of the folder, learned ones last."""
        entry_of: dict[str, int] = {}
        for entry, answer in enumerate(self.answers):
            entry_of.setdefault(answer.name, entry)
            for written in (answer.question, *answer.phrasings):
                if written is not None:
                    yield Asked(entry, answer.name or "?", written)
        for group in self.learned:
            if group.id != CRISIS:
                entry = entry_of.setdefault(group.id, len(entry_of) - 10_000_000)  # ids without an answer
                yield from (Asked(entry, group.id, written) for written in group.questions)

    @cached_property
    def phrasings_by_words(self) -> Mapping[str, Sequence[Asked]]:
        """Return the phrasings, grouped by their words without case and punctuation."""
        groups: dict[str, list[Asked]] = defaultdict(list)
        for one in self.phrasings:
            groups[one.written.key].append(one)
        return dict(groups)


def written(document: Document, path: Path) -> Written | None:
    """Return the text at *path*, or None where there is none."""
    value = value_at(document, path)
    if not isinstance(value, str) or not value.strip():
        return None
    return Written(value, document.place(path), document.spans[path], document.lines)


def written_list(document: Document, path: Path) -> tuple[Written, ...]:
    """Return the texts of the list at *path*, without what is no text."""
    value = value_at(document, path)
    if not isinstance(value, list):
        return ()
    texts = (written(document, (*path, number)) for number in range(len(value)))
    return tuple(text for text in texts if text is not None)


def entries(document: Document, path: Path) -> Iterator[Path]:
    """Return the paths of the mappings in the list at *path*."""
    value = value_at(document, path)
    if isinstance(value, list):
        yield from ((*path, number) for number, entry in enumerate(value) if isinstance(entry, dict))


def written_day(text: Written | None) -> date | None:
    """Return the day that *text* gives, or None."""
    return None if text is None else as_date(text.text)


def draft_topic(document: Document) -> DraftTopic:
    """Return a file of `aiheet/` as far as it can be read."""
    name = written(document, ("aihe",))
    return DraftTopic(
        document,
        name.line if name is not None else default_id(document.file),
        name.place if name is not None else Place(document.file, 1),
        tuple(_draft_answer(document, path) for path in entries(document, ("vastaukset",))),
    )


def draft_groups(document: Document) -> tuple[DraftGroup, ...]:
    """Return the groups of a file of `testit/` or `opitut/`, or of `aikeet.yaml`."""
    return tuple(
        DraftGroup(one_line(key), document.key_place((key,)), written_list(document, (key,)))
        for key in document.data or {}
    )


def default_id(file: str) -> str:
    """Return the subject id that a file's name gives."""
    return id_from(PurePosixPath(file).stem) or "aihe"


def default_title(file: str) -> str:
    """Return the subject title that a file's name gives."""
    words = one_line(re.sub(r"[-_]+", " ", PurePosixPath(file).stem))
    return words[:1].upper() + words[1:]


def known_ids(folder: Folder) -> frozenset[str] | None:
    """Return every id that may exist, or None when nobody can tell.

    A file with a slip in its form counts with everything in it that looks like an id, so that the slip does
    not make all references to it look wrong.
    """
    known = {CRISIS}
    for topic in folder.topics:
        text = "\n".join(topic.document.lines)
        on_id_lines = set(_ID_LINE.findall(text))
        if not topic.answers and (topic.document.whole or not on_id_lines):
            return None
        if not topic.document.whole:
            known |= on_id_lines | set(_ID_LIKE.findall(text))
        elif topic.document.findings:
            known |= on_id_lines
        for answer in topic.answers:
            if answer.id is None and not answer.maybe_ids:
                return None
            known |= {answer.name, id_from(answer.name), *answer.maybe_ids}
    return frozenset(known - {""})


def _draft_answer(document: Document, path: Path) -> DraftAnswer:
    value = value_at(document, path)
    strange = set(value if isinstance(value, dict) else ()) - _ANSWER_KEYS
    maybe = (written(document, (*path, key)) for key in sorted(strange))
    return DraftAnswer(
        place=document.place(path),
        id=written(document, (*path, "tunnus")),
        question=written(document, (*path, "kysymys")),
        label=written(document, (*path, "lyhyt")),
        body=written(document, (*path, "vastaus")),
        phrasings=written_list(document, (*path, "muotoilut")),
        related=written_list(document, (*path, "liittyvät")),
        checked=written(document, (*path, "tarkistettu")),
        valid_until=written(document, (*path, "voimassa")),
        maybe_ids=tuple(text.line for text in maybe if text is not None and id_from(text.line) == text.line),
    )


_ANSWER_KEYS = frozenset(field.alias for field in AnswerEntry.model_fields.values())


def value_at(document: Document, path: Path) -> object:
    """Return what stands at *path*, or None where there is nothing."""
    value: object = document.data
    for step in path:
        if isinstance(value, dict):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value
