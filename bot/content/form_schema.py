"""The shape of `lomake.yaml` and `tilat.yaml` as pydantic models: keys in Finnish, fields in English."""

from typing import Annotated, Any

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from bot.content.entry import Entry
from bot.content.fields import (
    LONGEST_SHORT_ID,
    AtOnce,
    Count,
    CountOrNone,
    Line,
    Name,
    ShortId,
    Some,
    Text,
    ToBool,
    ToKind,
    id_from,
)


class ChoiceEntry(Entry):
    """One of `vaihtoehdot`; a plain text is its name. Without `tunnus` the id is made from the name."""

    id: ShortId | None = Field(None, alias="tunnus")
    name: Name = Field(alias="nimi")
    words: tuple[Line, ...] = Field((), alias="sanat")
    has_rounds: ToBool = Field(False, alias="kierrokset")

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, data: Any) -> Any:  # whatever the file holds here
        return {"nimi": data} if isinstance(data, str) else data

    @model_validator(mode="after")
    def _with_an_id(self) -> "ChoiceEntry":
        if not self.own_id:
            raise PydanticCustomError("nameless-choice", "", {"value": self.name})
        return self

    @property
    def own_id(self) -> str:
        """Return the id, given or made from the name."""
        return self.id or id_from(self.name, LONGEST_SHORT_ID)


class QuestionEntry(Entry):
    """One of `kysymykset`."""

    id: ShortId = Field(alias="tunnus")
    question: Line = Field(alias="kysymys")
    name: Name | None = Field(None, alias="lyhyt")
    kind: ToKind = Field(alias="tyyppi")
    required: ToBool = Field(True, alias="pakollinen")
    only: tuple[Line, ...] = Field((), alias="vain")
    least: CountOrNone | None = Field(None, alias="vähintään")
    most: Count | None = Field(None, alias="enintään")
    hint: Text = Field("", alias="ohje")
    why: Text = Field("", alias="miksi")
    example: Line = Field("", alias="esimerkki")
    is_contact: ToBool | None = Field(None, alias="yhteystieto")
    choices: tuple[ChoiceEntry, ...] = Field((), alias="vaihtoehdot")


class ConsentEntry(Entry):
    """`suostumus`."""

    version: Line = Field(alias="versio")
    text: Text = Field(alias="teksti")


class FormFile(Entry):
    """`lomake.yaml`."""

    consent: ConsentEntry = Field(alias="suostumus")
    questions: Annotated[tuple[QuestionEntry, ...], Some] = Field(alias="kysymykset")


class StatusEntry(Entry):
    """One of `tilat`."""

    id: ShortId = Field(alias="tunnus")
    name: Name = Field(alias="nimi")
    told: Text = Field(alias="kerrotaan")
    at_once: AtOnce = Field(False, alias="lähetetään")
    next: tuple[Line, ...] = Field((), alias="siirtymät")
    is_editable: ToBool = Field(False, alias="muokattavissa")
    is_closed: ToBool = Field(False, alias="päättynyt")
    is_first: ToBool = Field(False, alias="alku")
    is_withdrawn: ToBool = Field(False, alias="peruutus")
    moves_round: ToBool = Field(False, alias="siirtää_kierroksen")


class StatusesFile(Entry):
    """`tilat.yaml`."""

    statuses: Annotated[tuple[StatusEntry, ...], Some] = Field(alias="tilat")


FORM_MODELS: tuple[type[Entry], ...] = (
    FormFile,
    ConsentEntry,
    QuestionEntry,
    ChoiceEntry,
    StatusesFile,
    StatusEntry,
)
