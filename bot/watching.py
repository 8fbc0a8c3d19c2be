"""Knowledge goes live without a restart: a saved file is noticed, read beside the old ones, and swapped in whole.

Looks at sizes and times of the files once a second, because that works on every disk; a network folder tells
nobody of its changes. What a folder means does not depend on the day (dates only make notices, and answers are
hedged when they are shown), so that nothing is read anew at midnight. Sends nothing: what came of it goes to
*tell*. Writes nothing but the copy of a good folder, which the next start has if it finds the folder broken; what
is served at the beginning has its copy already (`bot.app`).
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from bot.content.findings import Finding, Severity
from bot.dialogue.knowledge_news import Failed, Loaded, Outcome, Refused, Unchanged
from bot.lastgood import keep_copy
from bot.live import LiveKnowledge, Snapshot, Stamp, stamp_of
from bot.loading import Loading, loading_from
from bot.readers import Readers

logger = logging.getLogger(__name__)

LOOK_EVERY = 1.0
"""Seconds between looks. Where looking is slow (a network folder) it is done less often."""

SHARE_OF_LOOKING = 0.05
"""The part of the time that may be spent with looking."""

QUIET = 0.5
"""Seconds for which nothing must have changed: editors write a file in several steps."""

LONGEST_UNREST = 30
"""Times that QUIET is waited for in a folder that never rests."""

AGAIN_AFTER = 60.0
"""Seconds before a folder is tried again that could not be read for reasons outside it."""

Complaint: TypeAlias = frozenset[tuple[str, str]]
"""Files and what is wrong in them: told once."""

NOBODY: Sequence[str | None] = (None,)
"""Whom news is for that nobody asked for."""


class Watcher:
    """Keeps *live* in step with *folder*. *asker* is whatever tells the caller whom to answer, such as a chat.

    What is served at the beginning has no stamp when it is not what the folder holds; the first look then reads it.
    """

    def __init__(
        self,
        live: LiveKnowledge,
        folder: Path,
        cache: Path,
        clock: Callable[[], datetime],
        tell: Callable[[Outcome], Awaitable[None]],
        *,
        look_every: float = LOOK_EVERY,
        quiet: float = QUIET,
    ) -> None:
        self._live = live
        self._folder = folder
        self._cache = cache
        self._clock = clock
        self._tell = tell
        self._look_every = look_every
        self._quiet = quiet
        self._seen = live.current.stamp
        self._refused: Complaint = frozenset()
        self._readers = Readers()
        self._askers: list[str] = []
        self._wake = asyncio.Event()

    def look_now(self, asker: str) -> None:
        """Read the folder at once, changed or not, and tell *asker* what came of it."""
        self._askers.append(asker)
        self._wake.set()

    async def run(self) -> None:
        """Keep looking until cancelled; nothing that goes wrong with a folder ends it."""
        try:
            while True:
                pause = await self._look()
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._wake.wait(), pause)
                self._wake.clear()
                # not before the first pause: who starts the bot has enough to wait for
                await self._readers.make_ready()
        finally:
            await self._readers.close()

    async def _look(self) -> float:
        """Look once and return in how many seconds to look again."""
        askers: Sequence[str] = ()
        news: Sequence[Outcome] = ()
        try:
            began = time.perf_counter()
            stamp = await asyncio.to_thread(stamp_of, self._folder)
            looking = time.perf_counter() - began
            if self._askers or stamp != self._seen:
                stamp, asked, loading = await self._read_at_rest(stamp)
                askers = self._take_askers(asked)
                await self._keep(loading)
                news = self._served(loading, askers)
                self._seen = stamp
            await self._tell_all(news)
        except Exception as error:  # noqa: BLE001  # whatever it is, the old knowledge serves and looking goes on
            logger.error("the knowledge could not be read: %s", type(error).__name__)
            await self._tell_all([Failed(asker) for asker in askers or self._take_askers()])
            return AGAIN_AFTER
        return max(self._look_every, looking / SHARE_OF_LOOKING)

    def _take_askers(self, count: int | None = None) -> Sequence[str]:
        """Return the first *count* who asked, or all, each once; they ask no longer."""
        taken = self._askers[:count]
        del self._askers[:count]
        return tuple(dict.fromkeys(taken))

    async def _read_at_rest(self, stamp: Stamp) -> tuple[Stamp, int, Loading]:
        """Return what the folder looks like once nothing in it changes any more, and what it then holds.

        In between, how many had asked by then: who asks later may have changed it again. It is being read while
        rest is waited for; where something still changes, in vain.
        """
        unrest = 0
        while True:
            today = self._clock().date()
            async with loading_from(self._readers, self._folder, today, self._cache) as load:
                before = stamp
                if stamp != self._seen:
                    await asyncio.sleep(self._quiet)
                    stamp = await asyncio.to_thread(stamp_of, self._folder)
                    unrest += 1
                if stamp == before or unrest == LONGEST_UNREST:
                    asked = len(self._askers)
                    return stamp, asked, await load()

    def _served(self, loading: Loading, askers: Sequence[str]) -> Sequence[Outcome]:
        """Serve what was read if it is good, and return what is to be told: each asker, else all at once."""
        if loading.snapshot is None:
            return [*self._refusals(loading.findings, askers)]
        was_refused, self._refused = bool(self._refused), frozenset()
        before, count = self._live.current, len(loading.snapshot.knowledge.answers)
        if _is_same(before, loading.snapshot):
            told = askers or (NOBODY if was_refused else ())
            return [Unchanged(count, loading.findings, asker) for asker in told]
        self._live.swap(loading.snapshot)
        logger.info("changed knowledge serves: %d answers, %d notices", count, len(loading.findings))
        return [Loaded(count, loading.findings, asker) for asker in askers or NOBODY]

    async def _keep(self, loading: Loading) -> None:
        """Keep a copy of the folder that *loading* found good, before it is served: a kill may come at any moment."""
        if loading.snapshot is not None and loading.snapshot.stamp is not None:
            await asyncio.to_thread(keep_copy, self._folder, loading.snapshot.stamp, self._cache)

    def _refusals(self, findings: tuple[Finding, ...], askers: Sequence[str]) -> Iterator[Outcome]:
        """Return the refusal for each asker, or for all when its findings are not those told before."""
        before, self._refused = self._refused, _complaint(findings)
        if self._refused != before:
            logger.warning("changed knowledge is refused with %d findings; the old serves on", len(findings))
        if askers or self._refused != before:
            yield from (Refused(findings, asker) for asker in askers or NOBODY)

    async def _tell_all(self, news: Sequence[Outcome]) -> None:
        for outcome in news:
            try:
                await self._tell(outcome)
            except Exception as error:  # noqa: BLE001  # the next change is to be noticed all the same
                logger.error("news of the knowledge could not be told: %s", type(error).__name__)


def _complaint(findings: Iterable[Finding]) -> Complaint:
    """Return what is wrong, whichever line it has moved to meanwhile."""
    return frozenset((each.file, each.message) for each in findings if each.severity is Severity.ERROR)


def _is_same(one: Snapshot, other: Snapshot) -> bool:
    return one.knowledge.digest == other.knowledge.digest and one.engine.fit == other.engine.fit
