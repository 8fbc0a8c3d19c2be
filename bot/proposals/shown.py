"""Values as people read them in Finnish: days, months, terms, yes and no, names of choices.

The few words stand in tables here and not among the bot's texts, because they are grammar rather than tone:
the same tables are read from and written to, and what is shown must be understood again when it is typed.
"""

import re
from collections.abc import Callable, Mapping

from bot.content.form_model import Field
from bot.proposals.model import Value

YES, NO = "kyllä", "ei"
NOTHING_CHOSEN = "ei mitään"

MONTHS = (
    "tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu", "heinäkuu", "elokuu", "syyskuu", "lokakuu",
    "marraskuu", "joulukuu",
)  # fmt: skip

SEASONS: Mapping[str, str] = {"kevat": "kevät", "kesa": "kesä", "syksy": "syksy", "talvi": "talvi"}
"""By the word in the value: `2027-kevat`."""

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_SEASON = re.compile(rf"(\d{{4}})-({'|'.join(SEASONS)})")


def shown(field: Field, value: Value) -> str:
    """Return *value* as people read it; nothing for a skipped question, an unknown choice as its id."""
    match value:
        case None:
            return ""
        case bool():
            return YES if value else NO
        case int():
            return str(value)
        case tuple():
            return ", ".join(_choice(field, each) for each in value) or NOTHING_CHOSEN
        case str():
            return _choice(field, value) if field.choices else _written(field, value)


def _choice(field: Field, choice_id: str) -> str:
    choice = field.choice(choice_id)
    return choice.name if choice else choice_id


def _written(field: Field, value: str) -> str:
    return when_shown(value) if field.kind == "ajankohta" else value


def when_shown(value: str) -> str:
    """Return a time as people read it; what is no time stays as it is."""
    for pattern, written in _TIMES:
        if match := pattern.fullmatch(value):
            return written(match)
    return value


def _month(match: re.Match[str]) -> str:
    number = int(match[2])
    return f"{MONTHS[number - 1]} {match[1]}" if 1 <= number <= 12 else match[0]


_TIMES: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (_DAY, lambda match: f"{int(match[3])}.{int(match[2])}.{match[1]}"),
    (_MONTH, _month),
    (_SEASON, lambda match: f"{SEASONS[match[2]]} {match[1]}"),
)
