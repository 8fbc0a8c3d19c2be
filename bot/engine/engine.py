"""The engine: one message in, one verdict out, in five steps."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.content.model import Knowledge
from bot.engine.base import Base, build_base
from bot.engine.model import Verdict


@dataclass(frozen=True)
class Engine:
    """Answers for one knowledge base. Immutable: new knowledge gets a new engine."""

    base: Base

    @classmethod
    def of(cls, knowledge: Knowledge) -> "Engine":
        """Return an engine for *knowledge*, worked out afresh (a few seconds)."""
        return cls(build_base(knowledge))

    def answer(self, text: str, context: Sequence[str] = ()) -> Verdict:
        """Return what to do with *text*; *context* holds the earlier messages of the conversation, oldest first."""
        raise NotImplementedError
