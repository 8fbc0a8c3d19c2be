"""The engine: one message in, one verdict out, in five steps."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.engine.base import Base
from bot.engine.decide import decide
from bot.engine.fit import Fit
from bot.engine.model import Reading, Verdict
from bot.engine.retrieve import retrieve
from bot.engine.score import score
from bot.finnish.text import words


@dataclass(frozen=True)
class Engine:
    """Answers for one knowledge base. Immutable: new knowledge gets a new engine."""

    base: Base
    fit: Fit

    def answer(self, text: str, context: Sequence[str] = ()) -> Verdict:
        """Return what to do with *text*; *context* holds the earlier messages of the conversation, oldest first."""
        return self._decide(self.read(text))

    def read(self, text: str) -> Reading:
        """Return the message as the engine understands it: steps one and two."""
        return self.base.analyser.read(words(text), text)

    def _decide(self, reading: Reading) -> Verdict:
        hits = retrieve(self.base, reading)
        return decide(self.base, self.fit, score(self.base, self.fit, hits))
