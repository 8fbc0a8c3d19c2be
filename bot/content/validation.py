"""What pydantic finds wrong in a document, as findings with advice."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.content.findings import Finding, error
from bot.content.messages import did_you_mean, say
from bot.content.wording import closest
from bot.content.yaml_tree import Document, Path

Model = TypeVar("Model", bound=BaseModel)
Values = dict[str, object]

MESSAGE_OF: Mapping[str, str] = {
    "extra_forbidden": "unknown-key",
    "missing": "missing-key",
    "string_type": "text-expected",
    "tuple_type": "list-expected",
    "list_type": "list-expected",
    "model_type": "entries-expected",
    "model_attributes_type": "entries-expected",
    "dict_type": "entries-expected",
    "string_too_short": "empty-text",
    "date_type": "text-expected",
    "date_parsing": "no-such-date",
    "date_from_datetime_parsing": "no-such-date",
    "date_from_datetime_inexact": "no-such-date",
    "int_type": "text-expected",
    "int_parsing": "whole-number",
    "int_parsing_size": "whole-number",
    "int_from_float": "whole-number",
    "greater_than": "positive-number",
    "greater_than_equal": "negative-number",
}
"""pydantic's kinds of error; kinds of `fields.py` are messages already."""


def validate(model: type[Model], document: Document) -> tuple[Model | None, tuple[Finding, ...]]:
    """Return *document* as *model*, or None and everything that keeps it from being one."""
    if document.data is None:
        return None, ()
    try:
        return model.model_validate(document.data), ()
    except ValidationError as problem:
        details = problem.errors(include_url=False)
    guessed = {
        (*detail["loc"][:-1], guess)
        for detail in details
        if detail["type"] == "extra_forbidden"
        and (guess := closest(str(detail["loc"][-1]), keys_of(model, detail["loc"][:-1])))
    }
    already = {finding.line for finding in document.findings}
    return None, tuple(
        _finding(model, document, detail)
        for detail in details
        if not (detail["type"] == "missing" and detail["loc"] in guessed)
        and already.isdisjoint(_lines_of(document, detail["loc"]))
    )


def _lines_of(document: Document, path: Path) -> range:
    """Return the lines of the value at *path*, its key's included."""
    span = document.spans.get(path)
    first = document.key_place(path).line
    return range(first, first + 1) if span is None else range(first, max(first, span.last_line) + 1)


def keys_of(model: type[BaseModel], path: Path) -> tuple[str, ...]:
    """Return the keys that *model* knows at *path*."""
    inner: type[BaseModel] | None = model
    for step in path:
        if isinstance(step, int):
            continue
        inner = next((m for m in _models_in(inner, step)), None) if inner is not None else None
    return () if inner is None else tuple(field.alias or "" for field in inner.model_fields.values())


def _models_in(model: type[BaseModel], key: str) -> Iterator[type[BaseModel]]:
    for field in model.model_fields.values():
        if field.alias == key:
            yield from _models_of(field.annotation)


def _models_of(annotation: Any) -> Iterator[type[BaseModel]]:  # a typing construct has no narrower type
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models_of(part)


def _finding(model: type[BaseModel], document: Document, detail: ErrorDetails) -> Finding:
    path = detail["loc"]
    is_key = path[-1:] == ("[key]",)
    path = path[:-1] if is_key else path
    kind = MESSAGE_OF.get(detail["type"], detail["type"])
    written = detail["input"]
    values: Values = {
        "key": _name(path),
        "value": written if isinstance(written, str) else "alikohtia",
        **detail.get("ctx", {}),
    }
    rule = _DETAILS.get(kind)
    if rule is not None:
        kind, values = rule(model, path, values)
    if kind not in _KNOWN_KINDS:
        kind = "wrong-value"
    at_key = is_key or kind in _AT_KEY
    place = document.key_place(path) if at_key else document.place(path)
    return error(place, kind, **values)


def _name(path: Path) -> str:
    """Return the innermost key of *path*."""
    return next((step for step in reversed(path) if isinstance(step, str)), "tiedosto")


def _unknown_key(model: type[BaseModel], path: Path, values: Values) -> tuple[str, Values]:
    key = _name(path)
    known = keys_of(model, path[:-1])
    if any(not sign.isprintable() for sign in key):
        return "invisible-in-key", values
    guess = closest(key, known)
    return "unknown-key", {**values, "hint": did_you_mean(guess, say("known-keys", keys=", ".join(known)))}


def _list(model: type[BaseModel], path: Path, values: Values) -> tuple[str, Values]:
    empty = not str(values["value"]).strip()
    return ("empty-list" if empty else "list-expected"), values


def _entries(model: type[BaseModel], path: Path, values: Values) -> tuple[str, Values]:
    if not str(values["value"]).strip():
        return "empty-text", values
    hint = say("source-form") if _name(path) == "lähteet" else ""
    return "entries-expected", {**values, "hint": hint}


def _number(model: type[BaseModel], path: Path, values: Values) -> tuple[str, Values]:
    return ("whole-number" if str(values["value"]).strip() else "empty-text"), values


_DETAILS: Mapping[str, Callable[[type[BaseModel], Path, Values], tuple[str, Values]]] = {
    "unknown-key": _unknown_key,
    "list-expected": _list,
    "entries-expected": _entries,
    "whole-number": _number,
}

_AT_KEY = frozenset({"unknown-key", "invisible-in-key", "empty-list"})

_KNOWN_KINDS = frozenset(
    {*MESSAGE_OF.values(), "invisible-in-key", "empty-list", "too-long", "date-form", "long-id", "bad-id"}
    | {"reserved-id", "bad-url", "bad-email", "bad-phone", "unknown-choice", "nameless-choice"}
)
