"""The proposal form and the statuses of proposals as the knowledge folder defines them. Plain frozen data."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a question of the form takes as an answer (`tyyppi`)."""

    TEXT = "teksti"
    CHOICE = "valinta"
    CHOICES = "monivalinta"
    EMAIL = "sähköposti"
    PHONE = "puhelin"
    WHEN = "ajankohta"
    NUMBER = "luku"
    YES_NO = "kyllä-ei"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of `vaihtoehdot`. *words* also name it when typed; *has_rounds*: such proposals land in a round."""

    id: str
    name: str
    words: tuple[str, ...] = ()
    has_rounds: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """One question of the form.

    *name* heads the answer in summaries and exports. *only* are the choices of the question `muoto` for which
    it is asked; empty: always. *least* and *most* count characters of a text, picked choices, or are the
    number's bounds. *hint* stands under the question, *why* behind «Miksi tätä kysytään?». *is_contact*: the
    answer identifies a person and leaves in exports only when asked for.
    """

    id: str
    question: str
    kind: Kind
    name: str
    required: bool = True
    only: tuple[str, ...] = ()
    least: int | None = None
    most: int | None = None
    hint: str = ""
    why: str = ""
    example: str = ""
    choices: tuple[Choice, ...] = ()
    is_contact: bool = False

    def choice(self, choice_id: str) -> Choice | None:
        """Return the choice with this id, or None."""
        return next((choice for choice in self.choices if choice.id == choice_id), None)


@dataclass(frozen=True, slots=True)
class Consent:
    """What a person agrees to before a proposal is sent; *version* is kept with the time of agreeing."""

    version: str
    text: str


@dataclass(frozen=True, slots=True)
class Form:
    """`lomake.yaml`. *version* is a fingerprint: it changes whenever anything in the form does."""

    version: str
    fields: tuple[Field, ...]
    consent: Consent

    def field(self, field_id: str) -> Field | None:
        """Return the question with this id, or None."""
        return next((field for field in self.fields if field.id == field_id), None)


@dataclass(frozen=True, slots=True)
class Status:
    """One of `tilat`. *told* is what the owner reads about it.

    *at_once*: the owner hears of it when it is set, otherwise when a coordinator releases it. *next* are the
    statuses a coordinator may set from here. *is_editable*: the owner may still change answers.
    """

    id: str
    name: str
    told: str
    at_once: bool = False
    next: tuple[str, ...] = ()
    is_editable: bool = False
    is_closed: bool = False


@dataclass(frozen=True, slots=True)
class Statuses:
    """`tilat.yaml`: every status, and the three that the program itself sets or acts on.

    A sent proposal is *first*; one that its owner withdraws becomes *withdrawn*; setting *moved* also moves it
    to the next round.
    """

    all: tuple[Status, ...]
    first: str
    withdrawn: str
    moved: str

    def status(self, status_id: str) -> Status | None:
        """Return the status with this id, or None."""
        return next((status for status in self.all if status.id == status_id), None)
