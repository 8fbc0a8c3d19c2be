"""What was fetched is stored with the chat that it will be answered in."""

import asyncio
from pathlib import Path

from bot.storage.database import open_database
from handlers.feeding import Feeder, Taken
from handlers.storing import Store
from tests.dialogue.fakes import NOW
from tests.handlers.chats import MAIJA, ME


async def test_a_press_under_a_message_in_no_chat_of_ours_is_answered_in_private(tmp_path: Path) -> None:
    queue: asyncio.Queue[object] = asyncio.Queue()
    async with open_database(tmp_path / "kanta.db") as database:
        feeder = Feeder(database, ME, queue)
        feeding = asyncio.create_task(feeder.run())
        await Store(database, lambda: NOW, ME, feeder)(
            [{"update_id": 1, "callback_query": {"id": "9", "from": MAIJA, "data": "menu"}}]
        )
        async with asyncio.timeout(10):
            taken = await queue.get()
        feeding.cancel()
        await asyncio.wait({feeding})
    assert isinstance(taken, Taken)
    assert taken.heard is not None
    assert taken.chat == taken.heard.key.chat == str(MAIJA["id"])
    assert taken.heard.callback == "9"
