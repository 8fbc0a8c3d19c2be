"""The inbox and outbox as Telegram needs them: bots by name, no id used twice, indexes for what waits."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Rebuild both tables with their rows."""
    _inbox()
    _outbox()


def _inbox() -> None:
    op.create_table(
        "new_inbox",
        sa.Column("bot", sa.Text, nullable=False),
        sa.Column("update_id", sa.Integer, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("chat", sa.Text, nullable=False),
        sa.Column("payload", sa.Text),
        sa.Column("received_at", sa.DateTime, nullable=False),
        sa.Column("failures", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("done_at", sa.DateTime),
        sa.PrimaryKeyConstraint("bot", "update_id", name="pk_inbox"),
        sa.CheckConstraint("done_at IS NULL OR payload IS NULL", name=op.f("ck_inbox_erased_when_done")),
    )
    op.execute(
        "INSERT INTO new_inbox SELECT bot, update_id, channel, chat, payload, received_at, failures, done_at"
        " FROM inbox"
    )
    op.drop_table("inbox")
    op.rename_table("new_inbox", "inbox")
    op.create_index(
        "ix_inbox_waiting", "inbox", ["bot", "update_id"], sqlite_where=sa.text("payload IS NOT NULL")
    )


def _outbox() -> None:
    op.create_table(
        "new_outbox",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("chat", sa.Text, nullable=False),
        sa.Column("payload", sa.Text),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("made_at", sa.DateTime, nullable=False),
        sa.Column("not_before", sa.DateTime),
        sa.Column("attempts", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("done_at", sa.DateTime),
        sa.Column("failed", sa.Text),
        sa.Column("proposal_id", sa.Integer),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.ForeignKeyConstraint(
            ["proposal_id"], ["proposals.id"], name="fk_outbox_proposal_id", ondelete="SET NULL"
        ),
        sa.CheckConstraint("done_at IS NULL OR payload IS NULL", name=op.f("ck_outbox_erased_when_done")),
        sqlite_autoincrement=True,
    )
    op.execute(
        "INSERT INTO new_outbox SELECT id, channel, chat, CASE WHEN failed IS NULL THEN payload END, source,"
        " made_at, not_before, attempts, CASE WHEN failed IS NULL THEN sent_at ELSE made_at END, failed,"
        " proposal_id FROM outbox"
    )
    op.drop_table("outbox")
    op.rename_table("new_outbox", "outbox")
    op.create_index("ix_outbox_proposal_id", "outbox", ["proposal_id"])
    op.create_index(
        "ix_outbox_waiting", "outbox", ["channel", "id", "chat"], sqlite_where=sa.text("done_at IS NULL")
    )
    op.create_index(
        "ix_outbox_held",
        "outbox",
        ["channel", "chat", "id"],
        sqlite_where=sa.text("done_at IS NULL AND not_before IS NOT NULL"),
    )
