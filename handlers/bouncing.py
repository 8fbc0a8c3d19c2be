"""A message that can never arrive: who has to know of it. What was refused is not told, only that something was."""

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.app import App
from bot.dialogue.model import Reply
from bot.dialogue.wording import say
from bot.storage.outbox import Waiting, put
from handlers.carrying import to_chat
from handlers.delivery import OURS

SORRY, TOLD = "virhe", "telegram.hylätty"


class Bounces:
    """Tells whoever waited for it, the operator or the coordinators, in the transaction that gives the message up."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def __call__(self, unit: AsyncConnection, message: Waiting, reason: str) -> None:
        """Let follow what does from *message* being given up for *reason*."""
        world = self._app.conversation.world()
        await self._app.desk.tell_of_bounce(unit, message, world)
        if reason not in OURS or message.source in (SORRY, TOLD):
            return
        await put(unit, to_chat(message.chat, (Reply(say(SORRY, world), SORRY),)), world.now)
        operator = self._app.config.operator_chat
        if operator is not None:
            told = Reply(say(TOLD, world, {"mikä": message.source, "syy": reason}), TOLD)
            await put(unit, to_chat(str(operator), (told,)), world.now)
