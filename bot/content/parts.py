"""A knowledge folder file by file: each parsed, given its shape, and what is wrong with it alone."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import BaseModel

from bot.content.fields import CRISIS
from bot.content.files import (
    CONTACTS,
    FORM,
    INTENTS,
    LEARNED,
    LEXICON,
    ROUNDS,
    STATUSES,
    TESTS,
    TEXTS,
    TOPICS,
    Found,
    list_folder,
)
from bot.content.findings import Finding, error, notice
from bot.content.form_schema import FormFile, StatusesFile
from bot.content.schema import ContactsFile, IntentsFile, LexiconFile, QuestionsFile, RoundsFile, TopicFile
from bot.content.source import read_source
from bot.content.validation import validate
from bot.content.yaml_tree import Document, parse

Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Part(Generic[Model]):
    """A file and what it says; *model* is None when its shape is wrong."""

    document: Document
    model: Model | None


@dataclass(frozen=True, slots=True)
class Parts:
    """A whole folder. *findings* are those of single files and of the folder's layout."""

    topics: tuple[Part[TopicFile], ...] = ()
    tests: tuple[Part[QuestionsFile], ...] = ()
    learned: tuple[Part[QuestionsFile], ...] = ()
    lexicon: Part[LexiconFile] | None = None
    contacts: Part[ContactsFile] | None = None
    rounds: Part[RoundsFile] | None = None
    form: Part[FormFile] | None = None
    statuses: Part[StatusesFile] | None = None
    intents: Part[IntentsFile] | None = None
    texts: Document | None = None
    has_tests: bool = False
    findings: tuple[Finding, ...] = field(default=())

    @property
    def documents(self) -> Iterator[Document]:
        """Return every file that was read."""
        singles = (self.lexicon, self.contacts, self.rounds, self.form, self.statuses, self.intents)
        for part in (*self.topics, *self.tests, *self.learned, *singles):
            if part is not None:
                yield part.document
        if self.texts is not None:
            yield self.texts


def read_parts(root: Path, *, behind: bool = False) -> Parts:
    """Return the folder at *root* as it is on disk; nothing in it makes this fail.

    Where it only stands *behind* another one, tests are left out, and topics without the crisis answer.
    """
    listing = list_folder(root)
    findings = list(listing.findings)

    def shaped(model: type[Model], found: Found, needed: bool = False) -> Part[Model]:
        document = _read(found, needed)
        result, wrong = validate(model, document)
        findings.extend((*document.findings, *wrong))
        return Part(document, result)

    def single(model: type[Model], name: str, needed: bool = False) -> Part[Model] | None:
        found = listing.singles.get(name)
        return None if found is None else shaped(model, found, needed)

    def plain(name: str) -> Document | None:
        found = listing.singles.get(name)
        if found is None:
            return None
        document = _read(found, needed=False)
        findings.extend(document.findings)
        return document

    folders: Mapping[str, tuple[Found, ...]] = listing.folders
    parts = Parts(
        topics=tuple(
            shaped(TopicFile, found, needed=True)
            for found in folders.get(TOPICS, ())
            if not behind or _has_crisis_answer(found)
        ),
        tests=tuple(shaped(QuestionsFile, found) for found in folders.get(TESTS, ()) if not behind),
        learned=tuple(shaped(QuestionsFile, found) for found in folders.get(LEARNED, ())),
        lexicon=single(LexiconFile, LEXICON),
        contacts=single(ContactsFile, CONTACTS, needed=True),
        rounds=single(RoundsFile, ROUNDS),
        form=single(FormFile, FORM, needed=True),
        statuses=single(StatusesFile, STATUSES, needed=True),
        intents=single(IntentsFile, INTENTS),
        texts=plain(TEXTS),
        has_tests=TESTS in folders,
    )
    return replace(parts, findings=tuple(findings))


def _has_crisis_answer(found: Found) -> bool:
    """Tell whether *found* may have it, without parsing."""
    return f"tunnus: {CRISIS}".encode() in read_source(found.path, found.name).content


def _read(found: Found, needed: bool) -> Document:
    """Return the file parsed; that it is empty is an error only where something is needed."""
    document = parse(read_source(found.path, found.name))
    if document.data is not None or not document.whole:
        return document
    finding = (error if needed else notice)(document.place(()), "empty-file")
    return replace(document, data=None if needed else {}, findings=(*document.findings, finding))
