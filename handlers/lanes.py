"""One chat's updates one after the other, many chats side by side."""

import asyncio
from collections.abc import Awaitable
from typing import Any

from telegram.ext import BaseUpdateProcessor

from handlers.feeding import Taken

LANES = 256
"""Chats side by side. PTB takes a slot before the chat's own lock, so few slots would let one chat hold up all."""


class Lanes(BaseUpdateProcessor):
    """PTB's processor with a lock for each chat."""

    def __init__(self) -> None:
        super().__init__(LANES)
        self._locks: dict[str, tuple[asyncio.Lock, int]] = {}

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Process *update* once everything earlier of its chat is done."""
        chat = update.chat if isinstance(update, Taken) else ""
        lock, users = self._locks.get(chat, (asyncio.Lock(), 0))
        self._locks[chat] = lock, users + 1
        try:
            async with lock:
                await coroutine
        finally:
            lock, users = self._locks[chat]
            if users == 1:
                del self._locks[chat]
            else:
                self._locks[chat] = lock, users - 1

    async def initialize(self) -> None:
        """Need nothing."""

    async def shutdown(self) -> None:
        """Leave nothing behind."""
