"""A chat as it is seen in it, and waiting for what is to be seen there."""

import itertools
from collections.abc import Callable

from tests.telegram.world import Chat, Message, World

PATIENCE = 5.0
"""Seconds that something may take. Only a failing test waits so long."""


class View:
    """A chat as it is seen in it."""

    def __init__(self, world: World, chat: Chat) -> None:
        self.world, self.chat = world, chat
        self._heard = 0

    @property
    def id(self) -> int:
        """The chat's id; a person's private chat has the person's."""
        return self.chat.id

    def sees(self) -> list[Message]:
        """Return the messages in the chat as they are shown now, oldest first."""
        return [message for message in self.chat.messages.values() if not message.deleted]

    def heard(self) -> list[Message]:
        """Return the bot's messages as they are shown now, oldest first."""
        return [message for message in self.sees() if message.by_bot]

    async def hears(self, piece: str = "", *, within: float = PATIENCE) -> Message:
        """Return the bot's next message with *piece* in it that was not heard before; fail if there is none."""
        await self.chat.changes.until(lambda: self._next_with(piece), within)
        message = self._next_with(piece)
        new = [each.text for each in self._new()]
        assert message is not None, (
            f"{piece!r} was not said within {within} s; new was {new}; {self._troubles()}"
        )
        self._heard = message.id
        return message

    async def until(self, is_so: Callable[[], object], *, within: float = PATIENCE) -> None:
        """Wait until *is_so*, looked at after everything that happens; fail if it never is."""
        there = await self.world.changes.until(is_so, within)
        assert there, (
            f"not so within {within} s; shown is {[m.text for m in self.sees()]}; {self._troubles()}"
        )

    def _new(self) -> list[Message]:
        after = itertools.takewhile(lambda each: each.id > self._heard, reversed(self.chat.messages.values()))
        return [message for message in after if message.by_bot and not message.deleted][::-1]

    def _next_with(self, piece: str) -> Message | None:
        return next((message for message in self._new() if piece in message.text), None)

    def _troubles(self) -> str:
        return f"violations {self.world.violations}" if self.world.violations else "no violations"
