"""The shape of each knowledge file as a pydantic model: keys in Finnish, fields in English.

Only shape and types. What concerns several entries or files is in `checks/`; the proposal form and its statuses
are in `form_schema.py`.
"""

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from bot.content.entry import Entry
from bot.content.fields import AnyId, Count, Day, Email, Label, Line, OwnId, Phone, Some, Text, ToAction, Url
from bot.content.form_schema import FORM_MODELS


class SourceEntry(Entry):
    """One of `lähteet`."""

    title: Line = Field(alias="otsikko")
    url: Url | None = Field(None, alias="osoite")


class AnswerEntry(Entry):
    """One of `vastaukset`."""

    id: OwnId = Field(alias="tunnus")
    question: Line = Field(alias="kysymys")
    text: Text = Field(alias="vastaus")
    label: Label = Field("", alias="lyhyt")
    phrasings: tuple[Line, ...] = Field((), alias="muotoilut")
    sources: tuple[SourceEntry, ...] = Field((), alias="lähteet")
    related: tuple[Line, ...] = Field((), alias="liittyvät")
    checked: Day | None = Field(None, alias="tarkistettu")
    valid_until: Day | None = Field(None, alias="voimassa")
    owner: Line | None = Field(None, alias="vastuu")
    action: ToAction | None = Field(None, alias="toiminto")


class TopicFile(Entry):
    """A file of `aiheet/`."""

    answers: Annotated[tuple[AnswerEntry, ...], Some] = Field(alias="vastaukset")
    id: AnyId | None = Field(None, alias="aihe")
    title: Line | None = Field(None, alias="otsikko")
    words: tuple[Line, ...] = Field((), alias="sanat")


class QuestionsFile(RootModel[dict[AnyId, tuple[Line, ...]]]):
    """A file of `testit/` or `opitut/`: an answer's id and ways to ask for it."""

    model_config = ConfigDict(frozen=True)


class LexiconFile(Entry):
    """`sanasto.yaml`; any other key is a group of synonyms, too."""

    model_config = ConfigDict(extra="allow", frozen=True)
    __pydantic_extra__: dict[str, tuple[Line, ...]]

    synonyms: dict[Line, tuple[Line, ...]] = Field(default_factory=dict, alias="synonyymit")
    ignored: tuple[Line, ...] = Field((), alias="ohitettavat")
    common: tuple[Line, ...] = Field((), alias="yleiset")


class RoundEntry(Entry):
    """One of `kierrokset`."""

    id: AnyId = Field(alias="tunnus")
    name: Line = Field(alias="nimi")
    opens: Day = Field(alias="avautuu")
    closes: Day = Field(alias="sulkeutuu")
    starts: Day = Field(alias="alkaa")
    early_feedback: Day | None = Field(None, alias="varhainen_palaute")
    places: Count | None = Field(None, alias="paikkoja")


class RoundsFile(Entry):
    """`kierrokset.yaml`."""

    rounds: tuple[RoundEntry, ...] = Field((), alias="kierrokset")


class ContactEntry(Entry):
    """One of `yhteystiedot`."""

    id: AnyId = Field(alias="tunnus")
    name: Line = Field(alias="nimi")
    phone: Phone | None = Field(None, alias="puhelin")
    email: Email | None = Field(None, alias="sähköposti")
    url: Url | None = Field(None, alias="osoite")
    note: Text | None = Field(None, alias="kuvaus")


class ControllerEntry(Entry):
    """`rekisterinpitäjä`."""

    name: Line = Field(alias="nimi")
    email: Email | None = Field(None, alias="sähköposti")


class ContactsFile(Entry):
    """`yhteystiedot.yaml`; without `oletus` the first contact is the default."""

    contacts: Annotated[tuple[ContactEntry, ...], Some] = Field(alias="yhteystiedot")
    default: Line | None = Field(None, alias="oletus")
    controller: ControllerEntry | None = Field(None, alias="rekisterinpitäjä")


class IntentsFile(Entry):
    """`aikeet.yaml`: what people say when they want to do something; `ei` are look-alikes."""

    propose: tuple[Line, ...] = Field((), alias="ehdota")
    resume: tuple[Line, ...] = Field((), alias="jatka")
    cancel: tuple[Line, ...] = Field((), alias="keskeytä")
    withdraw: tuple[Line, ...] = Field((), alias="peru")
    own: tuple[Line, ...] = Field((), alias="omat")
    forget: tuple[Line, ...] = Field((), alias="poista")
    none: tuple[Line, ...] = Field((), alias="ei")


_MODELS: tuple[type[Entry], ...] = (
    TopicFile,
    AnswerEntry,
    SourceEntry,
    LexiconFile,
    RoundsFile,
    RoundEntry,
    ContactsFile,
    ContactEntry,
    ControllerEntry,
    IntentsFile,
    *FORM_MODELS,
)

KEYS = frozenset(
    field.alias for model in _MODELS for field in model.model_fields.values() if field.alias is not None
)
"""Every key of every file."""
