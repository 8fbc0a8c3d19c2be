"""Files for coordinators: read and made when they leave, so that no contact data waits in the outbox."""

import logging
from mimetypes import guess_type

from telegram import Bot

from bot.app import App
from handlers.requesting import ask

logger = logging.getLogger(__name__)


class Documents:
    """Sends the files that outgoing messages wish for."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def send(self, bot: Bot, chat: int, payload: str) -> object:
        """Send the file of *payload* to *chat*, with the proposals as they are now, if a coordinator waits for it."""
        app = self._app
        file = await app.desk.file(app.database, str(chat), payload, app.conversation.world())
        if file is None:
            logger.warning("a file does not leave: who wished for it is no coordinator any more")
            return None
        content = (file.name, file.content, guess_type(file.name)[0] or "application/octet-stream")
        return await ask(bot, "sendDocument", {"chat_id": str(chat)}, {"document": content})
