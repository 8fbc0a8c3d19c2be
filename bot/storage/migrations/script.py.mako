"""${message}."""

import sqlalchemy as sa
from alembic import op

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    """Change the schema of ${repr(down_revision)}."""
    ${upgrades if upgrades else "pass"}
