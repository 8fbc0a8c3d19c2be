"""What a knowledge folder holds once it has been read: plain frozen data, no behaviour beyond look-ups."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot.content.form_model import Form, Statuses

SMALL_TALK = "keskustelu"
"""The subject whose answers are small talk: in no menu, without feedback and sources."""


class Action(StrEnum):
    """What an answer's own button starts (`toiminto`)."""

    PROPOSE = "ehdota"
    HUMAN = "ihminen"
    CHOOSER = "valitsin"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A spot in a knowledge file; line and column count from one, the file is relative to the folder."""

    file: str
    line: int
    column: int = 1


@dataclass(frozen=True, slots=True)
class Phrasing:
    """One way to ask for an answer, and where it is written."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Source:
    """Where an answer's facts come from."""

    title: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """One curated answer. *phrasings* are the `muotoilut`, learned ones included, without `kysymys`."""

    id: str
    subject: str
    question: str
    text: str
    place: Place
    label: str = ""
    phrasings: tuple[Phrasing, ...] = ()
    sources: tuple[Source, ...] = ()
    related: tuple[str, ...] = ()
    checked: date | None = None
    valid_until: date | None = None
    owner: str | None = None
    action: Action | None = None

    @property
    def button(self) -> str:
        """Return what stands on a button that leads here."""
        return self.label or self.question


@dataclass(frozen=True, slots=True)
class Subject:
    """One file of `aiheet/`. *words* name the subject and anchor a question to it."""

    id: str
    title: str
    words: tuple[str, ...]
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class TestQuestion:
    """A question of `testit/` and the answer it must get; None where it must get none."""

    text: str
    answer: str | None
    place: Place


@dataclass(frozen=True, slots=True)
class Lexicon:
    """`sanasto.yaml`: groups of words that mean the same in a question, fillers, words that all questions share."""

    synonyms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    ignored: frozenset[str] = frozenset()
    common: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Contact:
    """Someone to turn to."""

    id: str
    name: str
    phone: str | None = None
    email: str | None = None
    url: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Controller:
    """The controller (rekisterinpitäjä) that the privacy notice names."""

    name: str
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Contacts:
    """`yhteystiedot.yaml`; *default* is shown where a text says {yhteystieto}."""

    contacts: tuple[Contact, ...]
    default: Contact
    controller: Controller


@dataclass(frozen=True, slots=True)
class Round:
    """A MINNO round of `kierrokset.yaml`: opens, wants early drafts by, closes, starts; places in all."""

    id: str
    name: str
    opens: date
    closes: date
    starts: date
    early_feedback: date | None = None
    places: int | None = None


@dataclass(frozen=True, slots=True)
class Knowledge:
    """A whole knowledge folder, ready to serve. *digest* changes whenever any file that matters changes."""

    subjects: tuple[Subject, ...]
    lexicon: Lexicon
    contacts: Contacts
    texts: Mapping[str, str]
    rounds: tuple[Round, ...]
    crisis: Answer
    tests: tuple[TestQuestion, ...]
    digest: str
    form: Form
    statuses: Statuses
    intents: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Examples of what people want to do, by the keys of `aikeet.yaml`."""

    @property
    def answers(self) -> tuple[Answer, ...]:
        """Return every answer in the order of the files."""
        return tuple(answer for subject in self.subjects for answer in subject.answers)

    def answer(self, answer_id: str) -> Answer | None:
        """Return the answer with this id, the crisis answer included, or None."""
        if answer_id == self.crisis.id:
            return self.crisis
        return next((answer for answer in self.answers if answer.id == answer_id), None)

    def subject(self, subject_id: str) -> Subject | None:
        """Return the subject with this id, or None."""
        return next((subject for subject in self.subjects if subject.id == subject_id), None)
