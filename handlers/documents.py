"""Files for coordinators: read and made when they leave, so that no contact data waits in the outbox."""

from mimetypes import guess_type

from telegram import Bot

from bot.app import App
from handlers.requesting import ask


class Documents:
    """Sends the files that outgoing messages wish for."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def send(self, bot: Bot, chat: int, payload: str) -> object:
        """Send the file of *payload* to *chat*, with the proposals as they are now."""
        app = self._app
        file = await app.desk.file(app.database, payload, app.conversation.world())
        content = (file.name, file.content, guess_type(file.name)[0] or "application/octet-stream")
        return await ask(bot, "sendDocument", {"chat_id": str(chat)}, {"document": content})
