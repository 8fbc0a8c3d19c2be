"""Proposals with all that belongs to them; the inbox and outbox of channels that need them."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables of proposals."""
    _what_proposals_point_to()
    _proposals()
    _what_belongs_to_a_proposal()
    _messages_in_transit()


def _what_proposals_point_to() -> None:
    op.create_table(
        "persons",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("user", sa.Text, nullable=False),
        sa.Column("chat", sa.Text, nullable=False),
        sa.Column("created_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_persons"),
        sa.UniqueConstraint("channel", "user", name="uq_persons_channel_user"),
    )
    op.create_table(
        "forms",
        sa.Column("version", sa.Text, nullable=False),
        sa.Column("definition", sa.Text, nullable=False),
        sa.Column("first_used_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("version", name="pk_forms"),
    )
    op.create_table(
        "statuses",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_statuses"),
    )
    op.create_table(
        "rounds",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("opens", sa.Date, nullable=False),
        sa.Column("closes", sa.Date, nullable=False),
        sa.Column("starts", sa.Date, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rounds"),
    )


def _proposals() -> None:
    op.create_table(
        "proposals",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("reference", sa.Text, nullable=False),
        sa.Column("owner_id", sa.Integer),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("begun_at", sa.DateTime, nullable=False),
        sa.Column("changed_at", sa.DateTime, nullable=False),
        sa.Column("sent_at", sa.DateTime),
        sa.Column("status", sa.Text),
        sa.Column("round", sa.Text),
        sa.Column("assignee_id", sa.Integer),
        sa.Column("consent_version", sa.Text),
        sa.Column("consented_at", sa.DateTime),
        sa.PrimaryKeyConstraint("id", name="pk_proposals"),
        sa.UniqueConstraint("reference", name="uq_proposals_reference"),
        _points_to("persons", "proposals", "owner_id", ondelete="SET NULL"),
        _points_to("statuses", "proposals", "status"),
        _points_to("rounds", "proposals", "round"),
        _points_to("persons", "proposals", "assignee_id", ondelete="SET NULL"),
        sa.CheckConstraint(
            "(status IS NULL) = (sent_at IS NULL)", name=op.f("ck_proposals_sent_with_status")
        ),
    )
    for column in ("owner_id", "sent_at", "status", "round"):
        op.create_index(f"ix_proposals_{column}", "proposals", [column])


def _what_belongs_to_a_proposal() -> None:
    op.create_table(
        "answers",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("proposal_id", sa.Integer, nullable=False),
        sa.Column("field", sa.Text, nullable=False),
        sa.Column("value", sa.JSON, nullable=False),
        sa.Column("form_version", sa.Text, nullable=False),
        sa.Column("as_written", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_answers"),
        sa.UniqueConstraint("proposal_id", "field", name="uq_answers_proposal_id_field"),
        _points_to("proposals", "answers", "proposal_id", ondelete="CASCADE"),
        _points_to("forms", "answers", "form_version"),
    )
    op.create_table(
        "history",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("proposal_id", sa.Integer, nullable=False),
        sa.Column("at", sa.DateTime, nullable=False),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("who", sa.Text, nullable=False),
        sa.Column("person_id", sa.Integer),
        sa.Column("field", sa.Text),
        sa.Column("status", sa.Text),
        sa.Column("round", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_history"),
        _points_to("proposals", "history", "proposal_id", ondelete="CASCADE"),
        _points_to("persons", "history", "person_id", ondelete="SET NULL"),
        _points_to("statuses", "history", "status"),
        _points_to("rounds", "history", "round"),
    )
    op.create_table(
        "attachments",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("proposal_id", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("media_type", sa.Text, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("added_at", sa.DateTime, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_attachments"),
        _points_to("proposals", "attachments", "proposal_id", ondelete="CASCADE"),
    )
    for table in ("history", "attachments"):
        op.create_index(f"ix_{table}_proposal_id", table, ["proposal_id"])


def _messages_in_transit() -> None:
    op.create_table(
        "inbox",
        sa.Column("bot", sa.Integer, nullable=False),
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
    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("chat", sa.Text, nullable=False),
        sa.Column("payload", sa.Text),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("made_at", sa.DateTime, nullable=False),
        sa.Column("not_before", sa.DateTime),
        sa.Column("attempts", sa.Integer, server_default=sa.text("0"), nullable=False),
        sa.Column("sent_at", sa.DateTime),
        sa.Column("failed", sa.Text),
        sa.Column("proposal_id", sa.Integer),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        _points_to("proposals", "outbox", "proposal_id", ondelete="SET NULL"),
        sa.CheckConstraint("sent_at IS NULL OR payload IS NULL", name=op.f("ck_outbox_erased_when_sent")),
    )
    op.create_index("ix_outbox_proposal_id", "outbox", ["proposal_id"])
    op.create_index("ix_inbox_waiting", "inbox", ["received_at"], sqlite_where=sa.text("done_at IS NULL"))
    op.create_index("ix_outbox_waiting", "outbox", ["id"], sqlite_where=sa.text("sent_at IS NULL"))


def _points_to(target: str, table: str, column: str, ondelete: str | None = None) -> sa.ForeignKeyConstraint:
    """Return the foreign key from *column* of *table* to the primary key of *target*."""
    key = "version" if target == "forms" else "id"
    return sa.ForeignKeyConstraint(
        [column], [f"{target}.{key}"], name=f"fk_{table}_{column}", ondelete=ondelete
    )
