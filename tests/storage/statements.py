"""Which statements are carried out past SQLAlchemy: what tests of costs and of transactions look at."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.storage.driver import QuickConnection


def noted(
    monkeypatch: pytest.MonkeyPatch, which: Callable[[str], bool] = lambda statement: True
) -> list[str]:
    """Return a list to which every such statement is added from now on."""
    seen: list[str] = []
    carry_out = QuickConnection.carry_out

    async def watched(self: QuickConnection, statement: str, *values: Any) -> Any:
        if which(statement):
            seen.append(statement)
        return await carry_out(self, statement, *values)

    monkeypatch.setattr(QuickConnection, "carry_out", watched)
    return seen
