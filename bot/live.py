"""Knowledge and the engine built from it, as one thing that is served and swapped whole."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.content.loader import load
from bot.content.model import Knowledge
from bot.engine.engine import Engine


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One state of the knowledge folder and the engine that answers from it."""

    knowledge: Knowledge
    engine: Engine


def load_snapshot(folder: Path, today: date, cache: Path | None = None) -> Snapshot:
    """Return the snapshot of *folder*, its engine from *cache* when it was built before.

    Raise ContentError when the folder has a finding that keeps it from going live.
    """
    knowledge = load(folder, today)
    return Snapshot(knowledge, Engine.of(knowledge))


class LiveKnowledge:
    """The snapshot being served; only a good one ever takes its place."""

    def __init__(self, snapshot: Snapshot) -> None:
        self.current = snapshot

    def swap(self, folder: Path, today: date, cache: Path | None = None) -> Snapshot:
        """Serve *folder* from now on and return its snapshot; raise ContentError and change nothing if it is bad."""
        self.current = load_snapshot(folder, today, cache)
        return self.current
