"""A checked folder as `model.Knowledge`, with the shipped folder behind it where it says nothing itself."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel

from bot.content.assemble_form import form_of, statuses_of
from bot.content.contents import digest_of
from bot.content.draft import default_id, default_title
from bot.content.fields import CRISIS, UNANSWERABLE
from bot.content.files import CONTACTS, FORM, STATUSES, TOPICS
from bot.content.model import (
    Answer,
    Contact,
    Contacts,
    Controller,
    Knowledge,
    Lexicon,
    Phrasing,
    Round,
    Source,
    Subject,
    TestQuestion,
)
from bot.content.parts import Part, Parts
from bot.content.schema import (
    AnswerEntry,
    ContactEntry,
    ContactsFile,
    IntentsFile,
    LexiconFile,
    RoundsFile,
    TopicFile,
)
from bot.content.texts_file import flatten_texts
from bot.content.yaml_tree import Document, Path

Model = TypeVar("Model", bound=BaseModel)
Learned = Mapping[str, tuple[Phrasing, ...]]


@dataclass(frozen=True, slots=True)
class Missing:
    """A file that neither folder has, and the message about it."""

    file: str
    message: str


def text_mapping(document: Document | None) -> Mapping[str, str]:
    """Return the texts of a `tekstit.yaml` by their dotted keys."""
    if document is None:
        return {}
    texts, _ = flatten_texts(document)
    return {key: written.text.strip() for key, written in texts.items()}


def assemble(own: Parts, shipped: Parts) -> Knowledge | Missing:
    """Return *own* as knowledge, with *shipped* behind it, or what neither of them has."""
    subjects = _subjects(own, _learned(own))
    crisis = _crisis(subjects) or _crisis(_subjects(shipped, {}))
    contacts = _contacts(_model(own.contacts), _model(shipped.contacts))
    if crisis is None:
        return Missing(TOPICS, "no-crisis")
    if contacts is None:
        return Missing(f"{CONTACTS}.yaml", "shipped-broken")
    form = _model(own.form) or _model(shipped.form)
    if form is None:
        return Missing(f"{FORM}.yaml", "shipped-broken")
    statuses = _model(own.statuses) or _model(shipped.statuses)
    if statuses is None:
        return Missing(f"{STATUSES}.yaml", "shipped-broken")
    return Knowledge(
        subjects=subjects,
        lexicon=_lexicon(_model(own.lexicon), _model(shipped.lexicon)),
        contacts=contacts,
        texts={**text_mapping(shipped.texts), **text_mapping(own.texts)},
        rounds=_rounds(_model(own.rounds) or _model(shipped.rounds)),
        crisis=crisis,
        tests=_tests(own),
        digest=_digest(own, shipped),
        form=form_of(form),
        statuses=statuses_of(statuses),
        intents=_intents(_model(own.intents), _model(shipped.intents)),
    )


def _crisis(subjects: tuple[Subject, ...]) -> Answer | None:
    return next((each for subject in subjects for each in subject.answers if each.id == CRISIS), None)


def _subjects(parts: Parts, learned: Learned) -> tuple[Subject, ...]:
    return tuple(
        _subject(part.document, part.model, learned) for part in parts.topics if part.model is not None
    )


def _subject(document: Document, file: TopicFile, learned: Learned) -> Subject:
    subject_id = file.id or default_id(document.file)
    answers = tuple(
        _answer(document, ("vastaukset", number), entry, subject_id, learned)
        for number, entry in enumerate(file.answers)
    )
    return Subject(subject_id, file.title or default_title(document.file), file.words, answers)


def _answer(document: Document, path: Path, entry: AnswerEntry, subject: str, learned: Learned) -> Answer:
    phrasings = tuple(
        Phrasing(text, document.place((*path, "muotoilut", number)))
        for number, text in enumerate(entry.phrasings)
    )
    return Answer(
        id=entry.id,
        subject=subject,
        question=entry.question,
        text=entry.text,
        place=document.place(path),
        label=entry.label,
        phrasings=phrasings + learned.get(entry.id, ()),
        sources=tuple(Source(source.title, source.url) for source in entry.sources),
        related=entry.related,
        checked=entry.checked,
        valid_until=entry.valid_until,
        owner=entry.owner,
        action=entry.action,
    )


def _learned(parts: Parts) -> Learned:
    learned: dict[str, tuple[Phrasing, ...]] = defaultdict(tuple)
    for part in parts.learned:
        for answer_id, texts in part.model.root.items() if part.model is not None else ():
            learned[answer_id] += tuple(
                Phrasing(text, part.document.place((answer_id, number))) for number, text in enumerate(texts)
            )
    return learned


def _tests(parts: Parts) -> tuple[TestQuestion, ...]:
    return tuple(
        TestQuestion(
            text, None if answer_id == UNANSWERABLE else answer_id, part.document.place((answer_id, number))
        )
        for part in parts.tests
        if part.model is not None
        for answer_id, texts in part.model.root.items()
        for number, text in enumerate(texts)
    )


def _lexicon(own: LexiconFile | None, shipped: LexiconFile | None) -> Lexicon:
    """Return both word lists as one; a word of an own group leaves the shipped group it was in."""
    mine, given = _groups(own), _groups(shipped)
    taken = {word.casefold() for key, words in mine.items() for word in (key, *words)}
    rest = {
        key: tuple(word for word in words if word.casefold() not in taken)
        for key, words in given.items()
        if key.casefold() not in taken
    }
    files = [file for file in (shipped, own) if file is not None]
    return Lexicon(
        synonyms={**rest, **mine},
        ignored=frozenset(word for file in files for word in file.ignored),
        common=frozenset(word for file in files for word in file.common),
    )


def _groups(file: LexiconFile | None) -> Mapping[str, tuple[str, ...]]:
    if file is None:
        return {}
    groups: dict[str, tuple[str, ...]] = dict(file.synonyms)
    for key, words in (file.model_extra or {}).items():
        groups[key] = groups.get(key, ()) + words
    return groups


def _contacts(own: ContactsFile | None, shipped: ContactsFile | None) -> Contacts | None:
    """Return the own contacts, else the shipped; the controller comes from whichever names one first."""
    file = own or shipped
    if file is None:
        return None
    contacts = tuple(_contact(entry) for entry in file.contacts)
    default = next((contact for contact in contacts if contact.id == file.default), contacts[0])
    named = next((each.controller for each in (own, shipped) if each is not None and each.controller), None)
    controller = Controller(named.name, named.email) if named else Controller(default.name, default.email)
    return Contacts(contacts, default, controller)


def _contact(entry: ContactEntry) -> Contact:
    return Contact(entry.id, entry.name, entry.phone, entry.email, entry.url, entry.note)


def _rounds(file: RoundsFile | None) -> tuple[Round, ...]:
    return tuple(
        Round(
            id=entry.id,
            name=entry.name,
            opens=entry.opens,
            closes=entry.closes,
            starts=entry.starts,
            early_feedback=entry.early_feedback,
            places=entry.places,
        )
        for entry in (file.rounds if file is not None else ())
    )


def _intents(own: IntentsFile | None, shipped: IntentsFile | None) -> Mapping[str, tuple[str, ...]]:
    """Return the examples of both files; where one stands in both, the own file says what it means."""
    mine = own.model_dump(by_alias=True) if own is not None else {}
    given = shipped.model_dump(by_alias=True) if shipped is not None and shipped is not own else {}
    taken = {text.casefold() for texts in mine.values() for text in texts}
    return {
        name: (*mine.get(name, ()), *(text for text in given.get(name, ()) if text.casefold() not in taken))
        for name in {**given, **mine}
    }


def _model(part: Part[Model] | None) -> Model | None:
    return part.model if part is not None else None


def _digest(own: Parts, shipped: Parts) -> str:
    """Return a fingerprint of every file the knowledge comes from, own and shipped."""
    files = [("own", document) for document in own.documents]
    if shipped is not own:
        files += [("shipped", document) for document in _used(own, shipped)]
    return digest_of(sorted((f"{origin}/{document.file}", document.content) for origin, document in files))


def _used(own: Parts, shipped: Parts) -> Iterable[Document]:
    """Return the shipped files that stand behind *own*."""
    if shipped.texts is not None:
        yield shipped.texts
    parts = (
        shipped.lexicon,
        shipped.contacts,
        shipped.intents,
        None if own.rounds else shipped.rounds,
        None if own.form else shipped.form,
        None if own.statuses else shipped.statuses,
    )
    yield from (part.document for part in parts if part is not None)
    yield from (part.document for part in shipped.topics if b"kriisi" in part.document.content)
