"""`minnobot run` as a process of its own at the stand-in: started, killed, asked to stop, listened to."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.telegram.server import StandIn

ROOT = Path(__file__).resolve().parents[2]
RUN = ("-m", "bot", "run")
PATIENCE = 60.0
"""Seconds; only a failing test, or a very busy machine, waits so long."""


class BotProcess:
    """The bot with its files in *folder*: `kanta.db`, `asetukset.yaml`, and `loki.txt` with all that it said."""

    def __init__(self, telegram: StandIn, folder: Path, **settings: object) -> None:
        self.telegram = telegram
        self.database = folder / "kanta.db"
        self.log = folder / "loki.txt"
        self.config = folder / "asetukset.yaml"
        url = f"sqlite+aiosqlite:///{self.database}"
        limits = {"messages_per_minute": 100_000, "proposals_per_day": 100_000}
        chosen = {"database": {"url": url}, "limits": limits, **settings}
        self.config.write_text(json.dumps(chosen), encoding="utf-8")  # JSON is YAML
        self._process: asyncio.subprocess.Process | None = None

    async def start(
        self, arguments: Sequence[str] = (), *, command: Sequence[str] = RUN, **environment: str
    ) -> None:
        """Start it, whether or not there is anything to serve yet."""
        given = {"TELEGRAM_BOT_TOKEN": self.telegram.token, "TELEGRAM_API_URL": self.telegram.url}
        given["PYTHONFAULTHANDLER"] = "1"
        with self.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, *command, "--config", str(self.config), *arguments),
                cwd=ROOT,
                env={**os.environ, **given, **environment},
                stdout=log,
                stderr=log,
            )

    async def serves(self) -> None:
        """Wait until it asks Telegram for updates; fail when it has ended."""
        for _ in range(int(PATIENCE * 10)):
            assert self.process.returncode is None, self.said()
            if await self.telegram.world.updates.is_polled(within=0.1):
                return
        raise AssertionError(f"it does not serve; {self.said()}")

    async def kill(self) -> None:
        """End it at once, wherever it stands."""
        self.process.kill()
        await self.process.wait()

    async def stop(self) -> int:
        """Ask it to stop; return its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return await self.ended()

    async def ended(self) -> int:
        """Return its exit code once it has ended."""
        async with asyncio.timeout(PATIENCE):
            return await self.process.wait()

    @property
    def process(self) -> asyncio.subprocess.Process:
        """The one that was started last."""
        assert self._process is not None
        return self._process

    @property
    def is_alive(self) -> bool:
        """Whether it has not ended."""
        return self._process is not None and self._process.returncode is None

    def said(self) -> str:
        """Return all that it wrote to the terminal, by any of its lives."""
        return self.log.read_text(encoding="utf-8", errors="replace")
