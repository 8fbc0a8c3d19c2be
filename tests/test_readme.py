"""README's conversation is one that really takes place."""

import re
from pathlib import Path

from bot.cli.plain_text import plain_text
from bot.content.shipped import shipped_folder
from bot.conversation import Conversation
from bot.dialogue.model import Event, Trigger
from bot.live import LiveKnowledge, load_snapshot
from bot.storage.database import open_database
from bot.storage.sessions import SessionKey
from tests.dialogue.fakes import NOW

README = Path(__file__).resolve().parents[1] / "README.md"
OMITTED = "…"


def conversation() -> list[tuple[str, list[str]]]:
    """Return what the person says in README, each with the pieces of the bot's answer that are shown."""
    block = re.search(
        r"<!-- keskustelu -->\n```text\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL
    )
    assert block, "README has no conversation"
    turns: list[tuple[str, list[str]]] = []
    for line in block[1].splitlines():
        if line.startswith("> "):
            turns.append((line[2:], []))
        elif line:
            turns[-1][1].extend(piece.strip() for piece in line.split(OMITTED) if piece.strip())
    return turns


async def test_the_conversation_of_the_readme_takes_place_word_for_word(tmp_path: Path) -> None:
    live = LiveKnowledge(load_snapshot(shipped_folder(), NOW.date()))
    async with open_database(tmp_path / "readme.db") as database:
        bot = Conversation(database, live, lambda: NOW)
        turns = conversation()
        assert len(turns) >= 3
        for said, shown in turns:
            replies = await bot.handle(SessionKey("terminal", "readme", "local"), Event(Trigger.TEXT, said))
            heard = " ".join(plain_text(reply.text) for reply in replies)
            heard = " ".join((heard, *(button.label for r in replies for row in r.buttons for button in row)))
            assert shown, said
            for piece in shown:
                assert piece in " ".join(heard.split()), (said, piece, heard)
