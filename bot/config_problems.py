"""What is wrong with a configuration, in one plain sentence each. Never repeats a value: it may be a secret.

English is for the operator whose start it stops, Finnish for the list of `minnobot check`.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from bot.content.model import Place
from bot.content.wording import closest
from bot.content.yaml_tree import Path

SENTENCES: Mapping[str, tuple[str, str]] = {
    "no-file": (
        "the file cannot be read; check its name and that you may read it, or leave out --config.",
        "tiedostoa ei saa luettua. Tarkista sen nimi ja käyttöoikeudet tai jätä «--config» pois.",
    ),
    "not-yaml": (
        "{key} cannot be read as YAML; check the indent, the quotes, that no key is written twice and that "
        "the file is saved as UTF-8.",
        "{key}: YAML on rikki. Tarkista sisennys, lainausmerkit, ettei sama avain ole kahdesti ja että "
        "tiedosto on tallennettu UTF-8-muodossa.",
    ),
    "unknown": (
        "{key} is not a setting.{hint} Correct or remove it; config.example.yaml shows every key.",
        "tuntematon asetus {key}.{hint} Korjaa tai poista se; config.example.yaml näyttää kaikki avaimet.",
    ),
    "missing": ("{key} is missing; add it.", "{key} puuttuu. Lisää se."),
    "number": ("{key} must be a whole number{range}.", "kohdan {key} pitää olla kokonaisluku{range}."),
    "list": (
        "{key} must be a list; write each entry on a line of its own that begins with «- ».",
        "kohdan {key} pitää olla luettelo. Kirjoita kukin omalle rivilleen viivan «- » perään.",
    ),
    "keys": (
        "{key} must hold keys of its own; write them on the next lines, indented.",
        "kohdassa {key} pitää olla avaimia. Kirjoita ne seuraaville riveille sisennettyinä.",
    ),
    "text": ("{key} must be a text on one line.", "kohdan {key} pitää olla tekstiä yhdellä rivillä."),
    "choice": ("{key} must be one of these: {choices}.", "kohtaan {key} käy jokin näistä: {choices}."),
    "time": (
        "{key} must be a time of day, such as 09:00.",
        "kohdan {key} pitää olla kellonaika, esimerkiksi 09:00.",
    ),
    "timezone": (
        "{key} must be the name of a time zone, such as Europe/Helsinki.",
        "kohdan {key} pitää olla aikavyöhykkeen nimi, esimerkiksi Europe/Helsinki.",
    ),
    "telegram.token": (
        "{key} must be the token as BotFather gave it, without spaces.",
        "kohdan {key} pitää olla tunniste sellaisena kuin BotFather sen antoi, ilman välejä.",
    ),
    "telegram.api_url": (
        "{key} must be the root of a Bot API server, such as https://api.telegram.org.",
        "kohdan {key} pitää olla Bot API -palvelimen osoite, esimerkiksi https://api.telegram.org.",
    ),
    "database.url": (
        "{key} must be the address of an SQLite file, such as sqlite+aiosqlite:///data/minnobot.db.",
        "kohdan {key} pitää olla SQLite-tiedoston osoite, esimerkiksi sqlite+aiosqlite:///data/minnobot.db.",
    ),
}

_KINDS: Mapping[str, str] = {
    "extra_forbidden": "unknown",
    "missing": "missing",
    "tuple_type": "list",
    "model_type": "keys",
    "literal_error": "choice",
    "time_parsing": "time",
}
_WORDED_KEYS = frozenset({"timezone", "telegram.token", "telegram.api_url", "database.url"})
_SAFE_KEY = re.compile(r"[\w-]{1,40}")


@dataclass(frozen=True, slots=True, order=True)
class ConfigProblem:
    """One thing to mend. *source* is the file or the environment variable; a variable has no line."""

    source: str
    line: int | None
    column: int | None
    english: str
    finnish: str

    def __str__(self) -> str:
        """Return the sentence that stops a start."""
        return f"{self.source}{f', line {self.line}' if self.line else ''}: {self.english}"


def problem(
    source: str, place: Place | None, kind: str, key: str, **values: tuple[str, str]
) -> ConfigProblem:
    """Return the problem of *kind* with *key*; each of *values* is given in English and in Finnish."""
    english, finnish = (
        sentence.format(key=key, **{name: pair[language] for name, pair in values.items()})
        for language, sentence in enumerate(SENTENCES[kind])
    )
    line, column = (place.line, place.column) if place else (None, None)
    return ConfigProblem(source, line, column, english, finnish)


def problems_of(
    errors: Sequence[ErrorDetails], model: type[BaseModel], locate: Callable[[Path], tuple[str, Place | None]]
) -> Iterator[ConfigProblem]:
    """Return what pydantic found in a *model*; *locate* tells where a key is written."""
    for error in errors:
        path, key = error["loc"], dotted(error["loc"])
        source, place = locate(path)
        kind = key if key in _WORDED_KEYS else _KINDS.get(error["type"], "text")
        context = error.get("ctx", {})
        if error["type"].startswith(("int", "greater", "less")):
            kind = "number"
        if kind == "unknown":
            yield problem(source, place, kind, key, hint=_hint(path, model))
        elif kind == "number":
            yield problem(source, place, kind, key, range=_range(context))
        elif kind == "choice":
            choices = str(context["expected"]).replace("'", "").replace(" or ", ", ")
            yield problem(source, place, kind, key, choices=(choices, choices))
        else:
            yield problem(source, place, kind, key)


def dotted(path: Path) -> str:
    """Return *path* as people write it (`coordinators[2].id` is the second); what is no key stays unsaid."""
    written = ""
    for part in path:
        if isinstance(part, int):
            written += f"[{part + 1}]"
        else:
            written += f".{part}" if _SAFE_KEY.fullmatch(part) else ".…"
    return written.removeprefix(".")


def keys_of(model: type[BaseModel], prefix: str = "") -> Iterator[str]:
    """Return every key of *model*, dotted; those that hold others stand before them."""
    for name, field in model.model_fields.items():
        yield prefix + name
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            yield from keys_of(field.annotation, f"{prefix}{name}.")


def _hint(path: Path, model: type[BaseModel]) -> tuple[str, str]:
    """Return the question which key was meant: one at the same depth, else one of that name anywhere."""
    if len(path) > 2:  # inside a list of people
        meant = closest(str(path[-1]), ("id", "name"))
    else:
        known = tuple(keys_of(model))
        meant = closest(dotted(path), (name for name in known if name.count(".") == len(path) - 1))
        if meant is None:
            last_parts = {name.rpartition(".")[2]: name for name in known}
            meant = last_parts.get(closest(str(path[-1]), last_parts) or "")
    return (f" Did you mean {meant}?", f" Tarkoititko {meant}?") if meant else ("", "")


def _range(context: Mapping[str, int]) -> tuple[str, str]:
    if "le" in context:
        return f", at most {context['le']}", f", enintään {context['le']}"
    if "ge" in context:
        return f", at least {context['ge']}", f", vähintään {context['ge']}"
    return "", ""
