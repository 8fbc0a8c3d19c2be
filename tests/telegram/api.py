"""What the Bot API knows: methods, parameters and types, and what does not fit them.

Reads `bot_api.json`. Knows nothing of chats or messages; what is said and refused beyond names and types is
in `methods.py`.
"""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

INTEGER = re.compile(r"-?\d{1,19}\Z")
NUMBER = re.compile(r"-?\d+(\.\d+)?\Z")


@dataclass(frozen=True, slots=True)
class Field:
    """A parameter of a method or a field of an object. *word*: the only value that it may have."""

    types: tuple[str, ...]
    required: bool
    word: str = ""


@dataclass(frozen=True, slots=True)
class Method:
    """A method, its parameters by name and what it returns."""

    fields: Mapping[str, Field]
    returns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """A type: an object with fields, or one of several others."""

    fields: Mapping[str, Field]
    one_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BotApi:
    """Everything that is known."""

    version: str
    methods: Mapping[str, Method]
    types: Mapping[str, Kind]

    def problem(self, value: object, types: tuple[str, ...], where: str) -> str | None:
        """Return what is wrong with *value*, which stands at *where* and must be one of *types*, or None."""
        problems = [self._problem(value, each, where) for each in types]
        if None in problems:
            return None
        # among several kinds the one meant is the one that got furthest
        return max((each for each in problems if each), key=lambda each: each.count("."))

    def _problem(self, value: object, wanted: str, where: str) -> str | None:
        if wanted.startswith("Array of "):
            if not isinstance(value, list):
                return f"{where} must be an array"
            inner = wanted.removeprefix("Array of ")
            return next(
                filter(None, (self._problem(v, inner, f"{where}.{i}") for i, v in enumerate(value))), None
            )
        if wanted in _PLAIN:
            return None if _PLAIN[wanted](value) else f"{where} must be of type {wanted}"
        if wanted not in self.types:
            return f"{where} is of type {wanted}, which cannot be checked"
        kind = self.types[wanted]
        if kind.one_of:
            return self.problem(value, kind.one_of, where)
        if not isinstance(value, dict):
            return f"{where} must be an object of type {wanted}"
        return self.problem_with_fields(value, kind.fields, where)

    def problem_with_fields(
        self, values: Mapping[str, object], fields: Mapping[str, Field], where: str
    ) -> str | None:
        """Return what is wrong with *values*, which must have *fields*, or None."""
        for name in values:
            if name not in fields:
                return f"{where}.{name} is unknown"
        for name, field in fields.items():
            if name not in values:
                if field.required:
                    return f"{where}.{name} is missing"
                continue
            if field.word and values[name] != field.word:
                return f"{where} must have the {name} {field.word}"
            problem = self.problem(values[name], field.types, f"{where}.{name}")
            if problem:
                return problem
        return None


def decoded(raw: str, types: tuple[str, ...]) -> object:
    """Return the value that a form field's text *raw* means; raise ValueError when it means none of *types*."""
    if "Integer" in types and INTEGER.match(raw):
        return int(raw)
    if "String" in types or "InputFile" in types:
        return raw
    if types == ("Float",) and NUMBER.match(raw):
        return float(raw)
    if types == ("Boolean",) and raw in ("true", "false"):
        return raw == "true"
    if types[0] in _PLAIN:
        raise ValueError(f"must be of type {' or '.join(types)}")
    try:
        value: object = json.loads(raw)
    except ValueError as error:
        raise ValueError("must be JSON") from error
    return value


@cache
def bot_api() -> BotApi:
    """Return the Bot API as `bot_api.json` describes it."""
    full = json.loads(Path(__file__).with_name("bot_api.json").read_text(encoding="utf-8"))
    return BotApi(
        version=full["version"],
        methods={
            name: Method(_fields(each["fields"]), tuple(each["returns"].split(" or ")))
            for name, each in full["methods"].items()
        },
        types={
            name: Kind(_fields(each.get("fields", {})), tuple(each.get("one_of", ())))
            for name, each in full["types"].items()
        },
    )


def _fields(written: Mapping[str, str]) -> dict[str, Field]:
    fields = {}
    for name, types in written.items():
        word = types.removeprefix("= ") if types.startswith("= ") else ""
        named = ("String",) if word else tuple(types.split(" or "))
        fields[name.removesuffix("?")] = Field(named, not name.endswith("?"), word)
    return fields


def _is_integer(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)  # to Python a bool is an int


_PLAIN: dict[str, Callable[[object], bool]] = {
    "String": lambda value: isinstance(value, str),
    "Integer": _is_integer,
    "Float": lambda value: _is_integer(value) or isinstance(value, float),
    "Boolean": lambda value: isinstance(value, bool),
    "InputFile": lambda value: isinstance(value, str),  # an id, an address, or attach:// and the part's name
}
