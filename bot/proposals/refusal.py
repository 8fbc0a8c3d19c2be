"""What is said about a typed answer that does not pass. Frozen data; the sentences live in the knowledge folder."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a typed message is no answer: the end of a text key (`lomake.virhe.<reason>`) and what fills its gaps."""

    reason: str
    values: Mapping[str, str] = field(default_factory=dict)
