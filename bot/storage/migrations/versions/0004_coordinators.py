"""Coordinators in a channel: what owners were told, notes that never leave, and signs of life of the process."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Take every owner of a sent proposal for told, and make the new tables."""
    _told_status()
    _notes()
    _heartbeats()


def _told_status() -> None:
    """Add the column in place: rebuilding a table that others point to would take more than SQLite's own way."""
    op.execute(
        "ALTER TABLE proposals ADD COLUMN told_status TEXT"
        " CONSTRAINT fk_proposals_told_status REFERENCES statuses (id)"
    )
    op.execute("UPDATE proposals SET told_status = status")


def _notes() -> None:
    op.create_table(
        "notes",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("proposal_id", sa.Integer, nullable=False),
        sa.Column("author", sa.Text, nullable=False),
        sa.Column("written_at", sa.DateTime, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("message", sa.Integer),
        sa.PrimaryKeyConstraint("id", name="pk_notes"),
        sa.ForeignKeyConstraint(
            ["proposal_id"], ["proposals.id"], name="fk_notes_proposal_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_notes_proposal_id", "notes", ["proposal_id"])


def _heartbeats() -> None:
    op.create_table(
        "heartbeats",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("detail", sa.Text, server_default=sa.text("''"), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_heartbeats"),
    )
