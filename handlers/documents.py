"""Files for coordinators: read and made when they leave, so that no contact data waits in the outbox."""

from telegram import Bot, InputFile

from bot.app import App


class Documents:
    """Sends the files that outgoing messages wish for."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def send(self, bot: Bot, chat: int, payload: str) -> object:
        """Send the file of *payload* to *chat*, with the proposals as they are now."""
        app = self._app
        file = await app.desk.file(app.database, payload, app.conversation.world())
        return await bot.send_document(chat, InputFile(file.content, filename=file.name))
