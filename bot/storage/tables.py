"""Every table, declared once. Queries stand beside this file, changes of shape in `migrations/`.

Misses and feedback name no person and no moment: only the day is kept, because a time of day would join such
a row to the session that was saved in the same transaction. Who somebody is stands in `persons` alone, what
they wrote in `answers` and `attachments`: everything else points there, so that a row deleted there is gone.
"""

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    and_,
    text,
)

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)
"""With named constraints a later migration can say which one it changes."""


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC. SQLite keeps no time zone, so one is required going in and given coming out."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return *value* as SQLite is to keep it; refuse a time that does not say its zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a time zone cannot be stored")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the stored *value* with its zone."""
        return None if value is None else value.replace(tzinfo=UTC)


sessions = Table(
    "sessions",
    metadata,
    Column("channel", Text, primary_key=True),
    Column("chat", Text, primary_key=True),
    Column("user", Text, primary_key=True),
    Column("state", Text, nullable=False),  # JSON; sessions.py forgives what an older version wrote
    Column("updated_at", UtcDateTime, nullable=False),
)

misses = Table(
    "misses",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("day", Date, nullable=False),
    Column("question", Text, nullable=False),
    Column("offered", JSON, nullable=False),
)

feedback = Table(
    "feedback",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("day", Date, nullable=False),
    Column("source", Text, nullable=False),
    Column("helped", Boolean, nullable=False),
    Column("question", Text, nullable=False),
)

persons = Table(
    "persons",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("channel", Text, nullable=False),
    Column("user", Text, nullable=False),
    Column(
        "chat", Text, nullable=False
    ),  # where they were last seen with a proposal: messages to them go there
    Column("created_at", UtcDateTime, nullable=False),
    UniqueConstraint("channel", "user"),
)

forms = Table(
    "forms",
    metadata,
    Column("version", Text, primary_key=True),
    Column("definition", Text, nullable=False),  # JSON; forms.py forgives what an older version wrote
    Column("first_used_at", UtcDateTime, nullable=False),
)

statuses = Table(
    "statuses",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
)

rounds = Table(
    "rounds",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("opens", Date, nullable=False),
    Column("closes", Date, nullable=False),
    Column("starts", Date, nullable=False),
)

proposals = Table(
    "proposals",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("reference", Text, nullable=False, unique=True),
    Column("owner_id", ForeignKey(persons.c.id, ondelete="SET NULL"), index=True),
    Column("source", Text, nullable=False),
    Column("begun_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),  # of its answers: begun, answered, corrected
    Column("sent_at", UtcDateTime, index=True),
    Column("status", ForeignKey(statuses.c.id), index=True),
    Column("round", ForeignKey(rounds.c.id), index=True),
    Column("assignee_id", ForeignKey(persons.c.id, ondelete="SET NULL")),
    Column("consent_version", Text),
    Column("consented_at", UtcDateTime),
    Column("told_status", ForeignKey(statuses.c.id)),  # the one its owner heard of last
    CheckConstraint("(status IS NULL) = (sent_at IS NULL)", name="sent_with_status"),
)

answers = Table(
    "answers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("proposal_id", ForeignKey(proposals.c.id, ondelete="CASCADE"), nullable=False),
    Column("field", Text, nullable=False),
    Column("value", JSON, nullable=False),  # JSON's null where the question was skipped
    Column("form_version", ForeignKey(forms.c.version), nullable=False),
    Column("as_written", Boolean, nullable=False),
    UniqueConstraint("proposal_id", "field"),
)

history = Table(
    "history",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("proposal_id", ForeignKey(proposals.c.id, ondelete="CASCADE"), nullable=False, index=True),
    Column("at", UtcDateTime, nullable=False),
    Column("what", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("person_id", ForeignKey(persons.c.id, ondelete="SET NULL")),
    Column("field", Text),
    Column("status", ForeignKey(statuses.c.id)),
    Column("round", ForeignKey(rounds.c.id)),
)

attachments = Table(
    "attachments",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("proposal_id", ForeignKey(proposals.c.id, ondelete="CASCADE"), nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("size", Integer, nullable=False),
    Column("added_at", UtcDateTime, nullable=False),
)

notes = Table(
    "notes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("proposal_id", ForeignKey(proposals.c.id, ondelete="CASCADE"), nullable=False, index=True),
    Column("author", Text, nullable=False),  # a coordinator's user id; emptied when they are forgotten
    Column("written_at", UtcDateTime, nullable=False),
    Column("text", Text, nullable=False),
    Column("message", Integer),  # the message of the author's chat that it was written in
)

heartbeats = Table(
    "heartbeats",
    metadata,
    Column("name", Text, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("detail", Text, nullable=False, server_default=text("''")),
)

inbox = Table(
    "inbox",
    metadata,
    Column("bot", Text, primary_key=True),
    Column("update_id", Integer, primary_key=True),
    Column("channel", Text, nullable=False),
    Column("chat", Text, nullable=False),  # emptied together with the payload
    Column("payload", Text),  # erased in the transaction that sets done_at, or when its person is forgotten
    Column("received_at", UtcDateTime, nullable=False),
    Column("failures", Integer, nullable=False, server_default=text("0")),
    Column("done_at", UtcDateTime),
    CheckConstraint("done_at IS NULL OR payload IS NULL", name="erased_when_done"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("channel", Text, nullable=False),
    Column("chat", Text, nullable=False),  # emptied when it was sent, kept when it was given up
    Column("payload", Text),  # erased in the transaction that sets done_at
    Column("source", Text, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Column("not_before", UtcDateTime),
    Column("attempts", Integer, nullable=False, server_default=text("0")),
    Column("done_at", UtcDateTime),  # sent, or given up
    Column("failed", Text),  # why it was given up
    Column("proposal_id", ForeignKey(proposals.c.id, ondelete="SET NULL"), index=True),
    CheckConstraint("done_at IS NULL OR payload IS NULL", name="erased_when_done"),
    sqlite_autoincrement=True,  # a sender may hold the id of a deleted row: no other message ever gets it
)

Index("ix_inbox_waiting", inbox.c.bot, inbox.c.update_id, sqlite_where=inbox.c.payload.is_not(None))
Index(
    "ix_outbox_waiting",
    outbox.c.channel,
    outbox.c.id,
    outbox.c.chat,
    sqlite_where=outbox.c.done_at.is_(None),
)
Index(
    "ix_outbox_held",
    outbox.c.channel,
    outbox.c.chat,
    outbox.c.id,
    sqlite_where=and_(outbox.c.done_at.is_(None), outbox.c.not_before.is_not(None)),
)
"""What is still to be done is few among many that are done, and what waits for its time few among those."""
