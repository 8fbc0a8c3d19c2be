"""The shipped knowledge and its engine, made ready once, and the engine of a base read at one glance."""

from datetime import date
from pathlib import Path

import pytest

from bot.content.shipped import shipped_folder
from bot.engine.engine import Engine
from bot.live import Snapshot, load_snapshot
from tests.engine import small as small_base

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="session")
def snapshot(tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    """Give the shipped knowledge with the engine that answers from it."""
    cache: Path = tmp_path_factory.mktemp("cache")
    return load_snapshot(shipped_folder(), TODAY, cache)


@pytest.fixture(scope="session")
def shipped(snapshot: Snapshot) -> Engine:
    """Give the engine of the shipped knowledge."""
    return snapshot.engine


@pytest.fixture(scope="session")
def small() -> Engine:
    """Give the engine of `tests.engine.small`."""
    return small_base.small()


@pytest.fixture(scope="session")
def snapshot_questions(snapshot: Snapshot) -> list[str]:
    """Give a fifth of the shipped test questions, those that must stay unanswered among them."""
    return [question.text for question in snapshot.knowledge.tests[::5]]
