"""A saved file goes live by itself, a bad one changes nothing, and who keeps the knowledge is told once."""

import asyncio
import logging
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot import watching
from bot.conversation import Conversation
from bot.dialogue.knowledge_news import Failed, Loaded, Outcome, Refused, Unchanged
from bot.dialogue.model import Event, Reply, State, Trigger
from bot.live import LiveKnowledge, load_snapshot
from bot.storage.database import Database
from bot.storage.sessions import SessionKey, load_session
from bot.watching import Watcher
from tests.engine.small import write_folder

NOW = datetime(2026, 11, 21, 12, tzinfo=ZoneInfo("Europe/Helsinki"))
KEY = SessionKey("test", "1", "1")
SOON = 60.0
"""Seconds after which a test gives up waiting; nothing takes them."""

NEW = (
    "otsikko: Kampus\nvastaukset:\n  - {tunnus: kampus, kysymys: Missä kampus on?, vastaus: Myllypurossa.}\n"
)
BROKEN = "otsikko: Kampus\nvastaukset:\n  - {tunnus: kampus, kysymys: Missä kampus on?}\n"
ALSO_BROKEN = BROKEN.replace("kysymys: Missä", "kysymyss: Missä")


class Watched:
    """A folder that is watched, and what was told of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.cache = folder.parent / "välimuisti"
        self.live = LiveKnowledge(load_snapshot(folder, NOW.date(), self.cache))
        self.told: asyncio.Queue[Outcome] = asyncio.Queue()
        self.watcher = Watcher(
            self.live, folder, self.cache, lambda: NOW, self.told.put, look_every=0.01, quiet=0.02
        )

    def save(self, text: str, name: str = "aiheet/kampus.yaml") -> None:
        (self.folder / name).write_text(text, encoding="utf-8")

    async def news(self) -> Outcome:
        return await asyncio.wait_for(self.told.get(), SOON)

    async def asked(self, asker: str = "admin") -> Outcome:
        """Ask and return what is told; what was told before must have been taken."""
        assert self.told.empty()
        self.watcher.look_now(asker)
        return await self.news()

    @asynccontextmanager
    async def running(self) -> AsyncIterator["Watched"]:
        task = asyncio.create_task(self.watcher.run())
        try:
            yield self
            assert not task.done()
        finally:
            task.cancel()
            await asyncio.wait({task})


@pytest.fixture
async def watched(tmp_path: Path) -> AsyncIterator[Watched]:
    """Give a small folder that is being watched."""
    async with Watched(write_folder(tmp_path / "tieto")).running() as being_watched:
        yield being_watched


def ids(live: LiveKnowledge, text: str) -> list[str]:
    return [found.id for found in live.current.engine.answer(text).answers]


async def test_a_saved_file_goes_live_by_itself(watched: Watched) -> None:
    watched.save(NEW)
    match await watched.news():
        case Loaded(answers=10, asker=None):
            pass
        case other:
            pytest.fail(repr(other))
    assert ids(watched.live, "Missä kampus on?") == ["kampus"]


async def test_a_bad_folder_changes_nothing_and_is_told_once(watched: Watched) -> None:
    before = watched.live.current
    watched.save(BROKEN)
    refused = await watched.news()
    assert isinstance(refused, Refused)
    assert [(each.file, each.line) for each in refused.findings if each.severity == "virhe"] == [
        ("aiheet/kampus.yaml", 3)
    ]
    watched.save(f"# vielä kesken\n{BROKEN}")
    again = await watched.asked()
    assert isinstance(again, Refused), "who asks is told again, and nobody else although the line has moved"
    assert again.asker == "admin"
    assert watched.live.current is before
    watched.save(ALSO_BROKEN)
    other = await watched.news()
    assert isinstance(other, Refused), "another slip is told"
    assert other.asker is None


async def test_once_the_folder_is_good_again_that_is_told(watched: Watched) -> None:
    before = watched.live.current
    watched.save(BROKEN)
    assert isinstance(await watched.news(), Refused)
    (watched.folder / "aiheet" / "kampus.yaml").unlink()
    assert isinstance(await watched.news(), Unchanged)
    assert watched.live.current is before
    watched.save(BROKEN)
    assert isinstance(await watched.news(), Refused), "the same slip made anew is news"
    watched.save(NEW)
    assert isinstance(await watched.news(), Loaded)


async def test_who_asks_is_told_that_nothing_changed(watched: Watched) -> None:
    before = watched.live.current
    outcome = await watched.asked("maija")
    assert isinstance(outcome, Unchanged)
    assert (outcome.asker, outcome.answers) == ("maija", 9)
    assert watched.live.current is before


async def test_all_who_ask_at_once_are_told_and_nobody_twice(watched: Watched) -> None:
    watched.save(NEW)
    for asker in ("maija", "ville", "maija"):
        watched.watcher.look_now(asker)
    told = [await watched.news(), await watched.news()]
    assert [(type(each), each.asker) for each in told] == [(Loaded, "maija"), (Loaded, "ville")]
    assert await watched.asked("last") == Unchanged(10, told[0].notices, "last")  # type: ignore[union-attr]  # Loaded


async def test_new_weights_alone_go_live(watched: Watched) -> None:
    (watched.folder / "sovitus.json").unlink()
    assert isinstance(await watched.news(), Loaded)


async def test_a_folder_that_vanishes_and_returns(watched: Watched) -> None:
    before = watched.live.current
    elsewhere = watched.folder.with_name("muualla")
    watched.folder.rename(elsewhere)
    gone = await watched.news()
    assert isinstance(gone, Refused)
    assert watched.live.current is before
    elsewhere.rename(watched.folder)
    assert isinstance(await watched.news(), Unchanged)
    watched.save(NEW)
    assert isinstance(await watched.news(), Loaded)


async def test_what_changed_before_the_watching_began_is_noticed(tmp_path: Path) -> None:
    watched = Watched(write_folder(tmp_path / "tieto"))
    watched.save(NEW)
    async with watched.running():
        assert isinstance(await watched.news(), Loaded)


async def test_an_editor_that_saves_in_steps_is_waited_for(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is emptied, half written and renamed into place; only the last of it is read."""
    look, half_done = watching.stamp_of, watched.folder / "aiheet" / ".kampus.yaml.tmp"

    def rename() -> None:
        watched.save(NEW, "aiheet/.kampus.yaml.tmp")
        half_done.replace(watched.folder / "aiheet" / "kampus.yaml")

    steps: list[Callable[[], object]] = [
        lambda: watched.save(""),
        lambda: watched.save(NEW[:40]),
        rename,
    ]

    def step_and_look(folder: Path) -> object:
        if steps:
            steps.pop(0)()
        return look(folder)

    monkeypatch.setattr(watching, "stamp_of", step_and_look)
    assert isinstance(await watched.news(), Loaded)


async def test_nothing_that_goes_wrong_ends_the_watching(
    watched: Watched, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> object:
        raise MemoryError("sisältöä")

    with monkeypatch.context() as patched:
        patched.setattr(watching, "loading_from", fail)
        assert await watched.asked() == Failed("admin")
    assert isinstance(await watched.asked(), Unchanged)
    assert "MemoryError" in caplog.text
    assert "sisältöä" not in caplog.text


async def test_news_that_cannot_be_told_do_not_end_the_watching(tmp_path: Path) -> None:
    watched = Watched(write_folder(tmp_path / "tieto"))
    has_failed = asyncio.Event()

    async def tell(outcome: Outcome) -> None:
        if not has_failed.is_set():
            has_failed.set()
            raise OSError("no database")
        await watched.told.put(outcome)

    watched.watcher = Watcher(
        watched.live, watched.folder, watched.cache, lambda: NOW, tell, look_every=0.01, quiet=0.02
    )
    async with watched.running():
        watched.watcher.look_now("first")
        await asyncio.wait_for(has_failed.wait(), SOON)
        watched.watcher.look_now("second")
        assert (await watched.news()).asker == "second"


async def test_the_log_tells_what_happened_and_no_content(
    watched: Watched, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    watched.save(BROKEN)
    await watched.news()
    watched.save(NEW)
    await watched.news()
    logged = [record.getMessage() for record in caplog.records if record.name.startswith("bot.")]
    assert any("is refused with" in line for line in logged)
    assert any("changed knowledge serves: 10 answers" in line for line in logged)
    assert "ampus" not in "\n".join(logged)


class Chat:
    """Somebody who talks while the knowledge changes."""

    def __init__(self, database: Database, watched: Watched) -> None:
        self.database = database
        self.conversation = Conversation(database, watched.live, lambda: NOW)
        self.replies: tuple[Reply, ...] = ()

    async def says(self, *texts: str) -> str:
        for text in texts:
            self.replies = await self.conversation.handle(KEY, Event(Trigger.TEXT, text))
        return self.replies[-1].source

    async def presses(self, trigger: Trigger, argument: str) -> str:
        self.replies = await self.conversation.handle(KEY, Event(trigger, argument))
        return self.replies[-1].source

    async def state(self) -> State:
        async with self.database.reading() as unit:
            return (await load_session(unit, KEY)).state


async def test_a_choice_outlives_the_answer_that_it_offered(watched: Watched, database: Database) -> None:
    chat = Chat(database, watched)
    assert await chat.says("kauanko kestää") == "valinta.kysymys" or await chat.state() is State.CHOOSING
    offered = [
        button.event.text
        for row in chat.replies[-1].buttons
        for button in row
        if button.event.trigger is Trigger.SHOW
    ]
    assert len(offered) > 1
    gone = offered[0]
    for path in (watched.folder / "aiheet").iterdir():
        path.write_text(
            path.read_text(encoding="utf-8").replace(f"tunnus: {gone}\n", "tunnus: tilalle\n"),
            encoding="utf-8",
        )
    assert isinstance(await watched.news(), Loaded)
    assert await chat.presses(Trigger.SHOW, gone) == "nappi-vanhentunut"
    assert await chat.presses(Trigger.SHOW, offered[1]) == offered[1]
    assert await chat.says("paljonko minno maksaa") == "minno-hinta"


async def test_a_form_goes_on_when_the_open_question_is_taken_out(
    watched: Watched, database: Database
) -> None:
    form = """
        suostumus: {{versio: "1", teksti: Vastaukset tallennetaan.}}
        kysymykset:
          - {{tunnus: jarjesto, kysymys: Mistä olette?, tyyppi: teksti}}
          - {{tunnus: {second}, kysymys: Mikä on {second}?, tyyppi: teksti}}
    """
    watched.save(form.format(second="paikka"), "lomake.yaml")
    assert isinstance(await watched.news(), Loaded)
    chat = Chat(database, watched)
    assert await chat.says("ehdota", "Mieli ry") == "lomake:paikka"
    watched.save(form.format(second="aika"), "lomake.yaml")
    assert isinstance(await watched.news(), Loaded)
    source = await chat.says("Helsinki")
    while source == "lomake:aika":
        source = await chat.says("ensi viikolla")
    assert source == "ehdotus.yhteenveto"
    assert "Mieli ry" in chat.replies[-1].text
    assert "Mikä on paikka" not in chat.replies[-1].text


async def test_the_copy_of_a_folder_over_another_is_one_change(watched: Watched, tmp_path: Path) -> None:
    other = write_folder(tmp_path / "toinen")
    (other / "aiheet" / "kampus.yaml").write_text(NEW, encoding="utf-8")
    shutil.copytree(other, watched.folder, dirs_exist_ok=True)
    assert isinstance(await watched.news(), Loaded)
    assert isinstance(await watched.asked(), Unchanged)
