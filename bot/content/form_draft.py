"""`lomake.yaml` as it is written, wrong or right: what the checks of the form look at."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.content.assemble_form import OF_A_PERSON
from bot.content.draft import Written, entries, value_at, written, written_list
from bot.content.fields import KINDS, LONGEST_SHORT_ID, YES_NO, id_from
from bot.content.form_model import Kind
from bot.content.model import Place
from bot.content.wording import one_line
from bot.content.yaml_tree import Document, Path

QUESTIONS, CHOICES, CONSENT = "kysymykset", "vaihtoehdot", "suostumus"
LEAST, MOST = "vähintään", "enintään"

ABOUT = "muoto"
"""The question whose choices `vain` names."""


@dataclass(frozen=True, slots=True)
class DraftChoice:
    """One of `vaihtoehdot` as written; *id* is the one it gets when none is given."""

    id: str
    id_place: Place
    name: Written
    words: tuple[Written, ...]
    rounds: Written | None


@dataclass(frozen=True, slots=True)
class DraftQuestion:
    """One of `kysymykset` as written. *kind* is None where the type is missing or unknown."""

    document: Document
    path: Path
    id: Written | None
    kind: Kind | None
    choices: tuple[DraftChoice, ...]
    only: tuple[Written, ...]

    @property
    def name(self) -> str:
        """Return the id as written, or an empty text."""
        return self.id.line if self.id is not None else ""

    @property
    def place(self) -> Place:
        """Return where the question begins."""
        return self.id.place if self.id is not None else self.document.place(self.path)

    def has(self, key: str) -> bool:
        """Return whether *key* is there with anything after it."""
        return self.text(key) is not None or bool(self.items(key))

    def text(self, key: str) -> Written | None:
        """Return what is written under *key*, or None."""
        return written(self.document, (*self.path, key))

    def items(self, key: str) -> list[object]:
        """Return the list under *key*, read or not; empty where there is none."""
        value = value_at(self.document, (*self.path, key))
        return list(value) if isinstance(value, list) else []

    @property
    def is_contact(self) -> bool:
        """Return whether its answers count as identifying a person."""
        said = self.says("yhteystieto")
        return self.kind in OF_A_PERSON if said is None else said

    def number(self, key: str) -> int | None:
        """Return the whole number under *key*, or None."""
        text = self.text(key)
        try:
            return None if text is None else int(text.line)
        except ValueError:
            return None

    def says(self, key: str) -> bool | None:
        """Return what yes-or-no stands under *key*, or None."""
        text = self.text(key)
        return None if text is None else YES_NO.get(text.line.casefold())

    def key_place(self, key: str) -> Place:
        """Return where *key* is written."""
        return self.document.key_place((*self.path, key))


def draft_questions(document: Document) -> tuple[DraftQuestion, ...]:
    """Return the questions of a `lomake.yaml` as far as they can be read."""
    return tuple(_question(document, path) for path in entries(document, (QUESTIONS,)))


def _question(document: Document, path: Path) -> DraftQuestion:
    kind = written(document, (*path, "tyyppi"))
    return DraftQuestion(
        document=document,
        path=path,
        id=written(document, (*path, "tunnus")),
        kind=KINDS.get(one_line(kind.text).casefold()) if kind is not None else None,
        choices=tuple(_choices(document, (*path, CHOICES))),
        only=written_list(document, (*path, "vain")),
    )


def _choices(document: Document, path: Path) -> Iterator[DraftChoice]:
    listed = value_at(document, path)
    for number, value in enumerate(listed if isinstance(listed, list) else ()):
        here = (*path, number)
        name = written(document, (*here, "nimi") if isinstance(value, dict) else here)
        if name is None:
            continue
        own = written(document, (*here, "tunnus"))
        yield DraftChoice(
            id=own.line if own is not None else id_from(name.line, LONGEST_SHORT_ID),
            id_place=own.place if own is not None else name.place,
            name=name,
            words=written_list(document, (*here, "sanat")),
            rounds=written(document, (*here, "kierrokset")),
        )
