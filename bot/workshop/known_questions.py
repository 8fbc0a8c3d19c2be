"""Questions with known answers, one JSON object a line: the format of benchmarks/questions.jsonl.

`text` and `topic` (null: must not be answered) are required. `also` lists other right ids, `second` the answer to
the message's second question, `candidates` what may be offered where the subject is missing, `context` the
earlier message or messages, `style` the group that is reported together.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from bot.errors import MinnobotError

SHOWN_LINES = 20
"""Bad lines that are named; a file in another format has thousands."""

_TEXTS = ("style", "second")
_LISTS = ("also", "candidates", "context")
_KEYS = frozenset({"text", "topic", *_TEXTS, *_LISTS})


@dataclass(frozen=True, slots=True)
class KnownQuestion:
    """A question and what is right for it; *right* is empty when it must not be answered."""

    line: int
    text: str
    style: str
    right: frozenset[str]
    second: str | None = None
    candidates: frozenset[str] = frozenset()
    context: tuple[str, ...] = ()


def read_questions(lines: Iterable[str]) -> tuple[KnownQuestion, ...]:
    """Return the questions of *lines*, empty ones left out; raise MinnobotError that names every bad line."""
    found: list[KnownQuestion] = []
    wrong: list[str] = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            found.append(_question(number, json.loads(line)))
        except json.JSONDecodeError:
            wrong.append(f"rivi {number}: tämä ei ole JSON-olio. Kirjoita yksi {{…}} riville.")
        except ValueError as error:
            wrong.append(f"rivi {number}: {error}")
    if not found and not wrong:
        wrong.append("tiedostossa ei ole yhtään kysymystä.")
    if wrong:
        raise MinnobotError(_listed(wrong))
    return tuple(found)


def _question(number: int, data: Any) -> KnownQuestion:  # JSON may be anything
    if not isinstance(data, dict):
        raise ValueError("tämä ei ole JSON-olio. Kirjoita yksi {…} riville.")
    unknown = sorted(data.keys() - _KEYS)
    if unknown:
        raise ValueError(f"tuntematon avain «{unknown[0]}». Mahdolliset avaimet: {', '.join(sorted(_KEYS))}.")
    if not isinstance(data.get("text"), str) or not data["text"].strip():
        raise ValueError("«text» puuttuu tai on tyhjä. Kirjoita siihen kysymys.")
    if "topic" not in data or not isinstance(data["topic"], str | None):
        raise ValueError("«topic» puuttuu. Kirjoita siihen vastauksen tunnus tai null.")
    for key in _TEXTS:
        if not isinstance(data.get(key), str | None):
            raise ValueError(f"kohdan «{key}» pitää olla tekstiä.")
    lists = {key: _texts(key, data.get(key)) for key in _LISTS}
    topic = data["topic"]
    return KnownQuestion(
        line=number,
        text=data["text"],
        style=data.get("style") or "–",
        right=frozenset((topic, *lists["also"])) if topic else frozenset(lists["also"]),
        second=data.get("second"),
        candidates=frozenset(lists["candidates"]),
        context=lists["context"],
    )


def _texts(key: str, value: object) -> tuple[str, ...]:
    if value is None or isinstance(value, str):
        return (value,) if value else ()
    if isinstance(value, list) and all(isinstance(text, str) for text in value):
        return tuple(value)
    raise ValueError(f"kohdan «{key}» pitää olla tekstiä tai luettelo tekstejä.")


def _listed(wrong: Sequence[str]) -> str:
    rest = [f"… ja {len(wrong) - SHOWN_LINES} muuta riviä."] if len(wrong) > SHOWN_LINES else []
    return "\n".join([*wrong[:SHOWN_LINES], *rest])
