"""Bringing a database to the schema of this version. The steps themselves are in `migrations/versions/`."""

from sqlalchemy import Connection, inspect, text

from bot.errors import StorageError
from bot.storage.migrations import HEAD


def upgrade(connection: Connection) -> None:
    """Upgrade the schema inside the caller's transaction; do nothing where it is up to date.

    Raise StorageError for a database that a newer minnobot has written, or whose rows no longer fit together.
    """
    if _revision(connection) == HEAD:
        return  # without importing Alembic, which a start would feel
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", "bot.storage:migrations")
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise StorageError(
            "The database was written by a newer minnobot than this one. Install that version or a later "
            "one, or restore a backup made with this version."
        ) from error
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise StorageError(
            "The database could not be upgraded: some rows point to others that are missing. Nothing was "
            "changed. Restore a backup, or ask the developers with the output of `PRAGMA foreign_key_check`."
        )


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    return None if revision is None else str(revision)
