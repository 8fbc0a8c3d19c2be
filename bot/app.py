"""Everything wired together: the one place where the parts of a running bot are opened and closed."""

import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from platformdirs import user_cache_path
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.config import CHANNEL, NAME, Config
from bot.conversation import Clock, Conversation, Office, Read
from bot.desk.service import DeskService, Team
from bot.desk.telling import NOBODY, Carriers
from bot.dialogue.knowledge_news import Outcome, outcome_reply
from bot.dialogue.model import (
    AddNote,
    ChangeNote,
    Event,
    Limits,
    Need,
    Notify,
    ReloadKnowledge,
    Reply,
    Role,
    SendFile,
    Session,
    SetStatus,
    TellOwners,
    World,
)
from bot.errors import ContentError
from bot.lastgood import keep_copy, last_good
from bot.live import LiveKnowledge, Snapshot, load_snapshot
from bot.storage.database import Database, open_database
from bot.storage.outbox import put
from bot.storage.retention import purge
from bot.storage.sessions import SessionKey
from bot.watching import Watcher
from bot.workshop.shortcomings import read_shortcomings

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class App:
    """The parts of a running bot. *cache* is where an analysed knowledge folder waits for the next start.

    *watcher* has to be run where changed knowledge is to go live.
    """

    config: Config
    clock: Clock
    cache: Path
    database: Database
    live: LiveKnowledge
    conversation: Conversation
    desk: DeskService
    watcher: Watcher


@asynccontextmanager
async def open_app(
    config: Config,
    *,
    clock: Clock | None = None,
    cache: Path | None = None,
    carriers: Carriers = NOBODY,
    forgiving: bool = False,
) -> AsyncIterator[App]:
    """Give the bot that *config* describes, rid of what is too old to keep; close all of it in the end.

    *carriers* take messages to people who are not asking: coordinators, admins, owners of proposals. With
    *forgiving*, knowledge that cannot go live is served as it was when it last could. Raise ContentError where
    that is not to be had, StorageError for a database that cannot be used.
    """
    now = clock or (lambda: datetime.now(config.timezone))
    folder = cache or user_cache_path(NAME)
    live = LiveKnowledge(_first_snapshot(config.knowledge.path, now().date(), folder, forgiving))
    async with open_database(config.database.path) as database:
        limits = Limits(
            proposals_per_day=config.limits.proposals_per_day,
            drafts_kept=config.retention.drafts,
            proposals_kept=config.retention.proposals,
        )
        desk = DeskService(_team(config), carriers)

        async def tell(outcome: Outcome) -> None:
            reply = outcome_reply(outcome, conversation.world())
            await _tell_admins(reply, outcome.asker, database, config, carriers, now())

        watcher = Watcher(live, config.knowledge.path, folder, now, tell)
        office = _office(desk, watcher, config)
        conversation = Conversation(database, live, now, config.limits.message_length, limits, office)
        app = App(config, now, folder, database, live, conversation, desk, watcher)
        await purge_old(app)
        yield app


def _first_snapshot(path: Path, today: date, cache: Path, forgiving: bool) -> Snapshot:
    """Return what is served at the start; the watcher tells admins what is wrong with a folder that is not it.

    Who starts from copies also leaves one, before anybody is served: the first save may be a slip, and then a kill.
    """
    try:
        snapshot = load_snapshot(path, today, cache)
    except ContentError:
        kept = last_good(path, today, cache) if forgiving else None
        if kept is None:
            raise
        logger.warning(
            "the knowledge folder cannot go live (minnobot check tells why); its last good copy serves meanwhile"
        )
        return kept
    if forgiving and snapshot.stamp is not None:
        keep_copy(path, snapshot.stamp, cache)
    return snapshot


def _team(config: Config) -> Team:
    shared = config.coordinator_chat
    people = {str(person.id): person.name for person in config.coordinators}
    return Team(CHANNEL, people, None if shared is None else str(shared))


def _office(desk: DeskService, watcher: Watcher, config: Config) -> Office:
    """Return what is done for the conversation of coordinators and admins."""
    who: Mapping[Role, frozenset[str]] = {
        Role.COORDINATOR: frozenset(str(person.id) for person in config.coordinators),
        Role.ADMIN: frozenset(str(person.id) for person in config.admins),
    }

    def roles(key: SessionKey) -> frozenset[Role]:
        return frozenset(role for role, ids in who.items() if key.channel == CHANNEL and key.user in ids)

    async def reload(unit: AsyncConnection, key: SessionKey, effect: ReloadKnowledge, world: World) -> None:
        watcher.look_now(key.user)

    return Office(
        reads={
            Need.LIST: _only_for(Role.COORDINATOR, desk.read_list),
            Need.CASE: _only_for(Role.COORDINATOR, desk.read_case),
            Need.HELD: _only_for(Role.COORDINATOR, desk.read_held),
            Need.GAPS: _only_for(Role.ADMIN, read_shortcomings),
        },
        effects={
            Notify: desk.notify,
            SetStatus: desk.set_status,
            TellOwners: desk.tell_owners,
            AddNote: desk.add_note,
            ChangeNote: desk.change_note,
            SendFile: desk.send_file,
            ReloadKnowledge: reload,
        },
        roles=roles,
    )


def _only_for(role: Role, read: Read) -> Read:
    """Return *read* for those who have *role*; for others nothing is read."""

    async def allowed(
        unit: AsyncConnection, key: SessionKey, event: Event, session: Session, world: World
    ) -> World:
        return await read(unit, key, event, session, world) if role in world.roles else world

    return allowed


async def _tell_admins(
    reply: Reply,
    asker: str | None,
    database: Database,
    config: Config,
    carriers: Carriers,
    now: datetime,
) -> None:
    """Put *reply* to the admin who asked, else to every admin."""
    chats = [asker] if asker else [str(person.id) for person in config.admins]
    carry = carriers.get(CHANNEL)
    if carry is not None and chats:
        async with database.writing() as unit:
            await put(unit, [each for chat in chats for each in carry(chat, (reply,))], now)


async def purge_old(app: App) -> None:
    """Delete what is older than the configuration keeps it; a bot that runs for long does this every day."""
    closed = [status.id for status in app.live.current.knowledge.statuses.all if status.is_closed]
    async with app.database.writing(at_length=True) as unit:
        deleted = await purge(unit, app.clock(), app.config.retention, closed)
    if deleted:
        logger.info("%d rows were older than the configuration keeps them and are deleted", deleted)
        await app.database.scrub()
