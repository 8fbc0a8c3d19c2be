"""Every table, declared once. Queries stand beside this file, changes of shape in `migrations/`.

Misses and feedback name no person and no moment: only the day is kept, because a time of day would join such
a row to the session that was saved in the same transaction.
"""

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    Integer,
    MetaData,
    Table,
    Text,
    TypeDecorator,
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
