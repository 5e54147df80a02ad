"""Clients' life: level and segment, keeping in touch, reliability, special terms, invitations, surveys."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from storage.column_kinds import Instant

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def _on_client() -> list[sa.Column[Any]]:
    return [
        sa.Column("level", sa.String(length=10), nullable=True),
        sa.Column("segment", sa.String(length=14), nullable=True),
        sa.Column("profession", sa.String(length=14), nullable=True),
        sa.Column("needs", sa.String(length=300), nullable=True),
        sa.Column("touch_days", sa.Integer(), nullable=True),
        sa.Column("touch_on", sa.Date(), nullable=True),
    ]


def _on_event() -> list[sa.Column[Any]]:
    return [
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("place", sa.String(length=200), nullable=True),
    ]


def upgrade() -> None:
    for column in _on_client():
        op.add_column("client", column)
    for column in _on_event():
        op.add_column("event", column)
    _table(
        "reliability_note",
        ("client_id", "client", False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("rating", sa.String(length=8), nullable=True),
        sa.Column("source", sa.String(length=120), nullable=False),
        sa.Column("text", sa.String(length=500), nullable=False),
        ("created_by", "staff", True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("undone_at", Instant(), nullable=True),
        index=("client_id",),
    )
    _table(
        "special_terms",
        ("client_id", "client", False),
        sa.Column("discount", sa.String(length=60), nullable=True),
        sa.Column("price_type", sa.String(length=12), nullable=True),
        sa.Column("pay_days", sa.Integer(), nullable=True),
        sa.Column("conditions", sa.String(length=500), nullable=True),
        ("created_by", "staff", True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("undone_at", Instant(), nullable=True),
        index=("client_id",),
    )
    _table(
        "invitation",
        ("event_id", "event", False),
        ("client_id", "client", False),
        sa.Column("sent_how", sa.String(length=8), nullable=True),
        sa.Column("sent_at", Instant(), nullable=True),
        sa.Column("answer", sa.String(length=8), nullable=True),
        sa.Column("answered_at", Instant(), nullable=True),
        sa.Column("came", sa.Boolean(), nullable=True),
        sa.Column("result", sa.String(length=300), nullable=True),
        ("created_by", "staff", True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.UniqueConstraint("event_id", "client_id", name=op.f("uq_invitation_event_id_client_id")),
        index=("event_id", "client_id"),
    )
    _table(
        "event_task",
        ("event_id", "event", False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("text", sa.String(length=200), nullable=False),
        ("person_id", "staff", True),
        sa.Column("done_at", Instant(), nullable=True),
        ("created_by", "staff", True),
        sa.Column("created_at", Instant(), nullable=False),
        index=("event_id",),
    )
    _table(
        "survey",
        sa.Column("title", sa.String(length=120), nullable=False),
        ("created_by", "staff", True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("closed_at", Instant(), nullable=True),
    )
    _table(
        "survey_question",
        ("survey_id", "survey", False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("text", sa.String(length=300), nullable=False),
        sa.Column("choices", sa.String(length=500), nullable=True),
        sa.UniqueConstraint("survey_id", "place", name=op.f("uq_survey_question_survey_id_place")),
        index=("survey_id",),
    )
    _table(
        "survey_answer",
        ("question_id", "survey_question", False),
        ("client_id", "client", False),
        sa.Column("value", sa.String(length=500), nullable=False),
        ("person_id", "staff", False),
        sa.Column("at", Instant(), nullable=False),
        sa.UniqueConstraint("question_id", "client_id", name=op.f("uq_survey_answer_question_id_client_id")),
        index=("question_id", "client_id"),
    )


def _table(name: str, *parts: Any, index: tuple[str, ...] = ()) -> None:
    """A table with an id; a part (column, table, null) is a reference to that table."""
    columns: list[Any] = [sa.Column("id", sa.Integer(), nullable=False)]
    for part in parts:
        if isinstance(part, tuple):
            column, to, null = part
            columns.append(sa.Column(column, sa.Integer(), nullable=null))
            columns.append(sa.ForeignKeyConstraint([column], [f"{to}.id"], name=op.f(f"fk_{name}_{column}")))
        else:
            columns.append(part)
    op.create_table(name, *columns, sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")))
    for column in index:
        op.create_index(op.f(f"ix_{name}_{column}"), name, [column], unique=False)


def downgrade() -> None:
    tables = ("survey_answer", "survey_question", "survey", "event_task", "invitation", "special_terms")
    for name in (*tables, "reliability_note"):
        op.drop_table(name)
    for table, columns in (("event", _on_event()), ("client", _on_client())):
        for column in columns:  # not as a batch: others refer to these tables
            op.drop_column(table, column.name)
