"""The desk: events and the rush before them, letters, tenders, goods, purchases, orders."""

import sqlalchemy as sa
from alembic import op

from storage.column_kinds import Instant

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("closes_at", Instant(), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("undone_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_event_created_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
    )
    op.create_index(op.f("ix_event_closes_at"), "event", ["closes_at"], unique=False)
    op.create_table(
        "request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("queue", sa.String(length=20), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(length=500), nullable=False),
        sa.Column("file_id", sa.Integer(), nullable=True),
        sa.Column("asked_by", sa.Integer(), nullable=False),
        sa.Column("asked_at", Instant(), nullable=False),
        sa.Column("target_minutes", sa.Integer(), nullable=False),
        sa.Column("taken_by", sa.Integer(), nullable=True),
        sa.Column("taken_at", Instant(), nullable=True),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("answer", sa.String(length=500), nullable=True),
        sa.ForeignKeyConstraint(["asked_by"], ["staff.id"], name=op.f("fk_request_asked_by")),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_request_client_id")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_request_event_id")),
        sa.ForeignKeyConstraint(["file_id"], ["file.id"], name=op.f("fk_request_file_id")),
        sa.ForeignKeyConstraint(["taken_by"], ["staff.id"], name=op.f("fk_request_taken_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request")),
        sa.UniqueConstraint("queue", "number", name=op.f("uq_request_queue_number")),
    )
    op.create_index(op.f("ix_request_asked_by"), "request", ["asked_by"], unique=False)
    op.create_index(op.f("ix_request_client_id"), "request", ["client_id"], unique=False)
    op.create_index(op.f("ix_request_event_id"), "request", ["event_id"], unique=False)
    op.create_table(
        "letter",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("direction", sa.String(length=3), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("correspondent", sa.String(length=200), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=True),
        sa.Column("about", sa.String(length=300), nullable=False),
        sa.Column("file_id", sa.Integer(), nullable=True),
        sa.Column("answer_by", sa.Date(), nullable=True),
        sa.Column("answers_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("undone_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["answers_id"], ["letter.id"], name=op.f("fk_letter_answers_id")),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_letter_client_id")),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_letter_created_by")),
        sa.ForeignKeyConstraint(["file_id"], ["file.id"], name=op.f("fk_letter_file_id")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_letter_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter")),
        sa.UniqueConstraint("direction", "year", "number", name=op.f("uq_letter_direction_year_number")),
    )
    op.create_index(op.f("ix_letter_client_id"), "letter", ["client_id"], unique=False)
    op.create_table(
        "tender",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=300), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=True),
        sa.Column("closes_on", sa.Date(), nullable=False),
        sa.Column("closes_time", sa.Time(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_tender_client_id")),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_tender_created_by")),
        sa.ForeignKeyConstraint(["owner_id"], ["staff.id"], name=op.f("fk_tender_owner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tender")),
    )
    op.create_index(op.f("ix_tender_client_id"), "tender", ["client_id"], unique=False)
    op.create_index(op.f("ix_tender_closes_on"), "tender", ["closes_on"], unique=False)
    op.create_index(op.f("ix_tender_owner_id"), "tender", ["owner_id"], unique=False)
    op.create_table(
        "purchase",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("supplier", sa.String(length=200), nullable=False),
        sa.Column("what", sa.String(length=300), nullable=False),
        sa.Column("quantity", sa.String(length=60), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("expected_on", sa.Date(), nullable=True),
        sa.Column("arrived_on", sa.Date(), nullable=True),
        sa.Column("cancelled_on", sa.Date(), nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_purchase_created_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_purchase")),
    )
    op.create_table(
        "goods_request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("contract_id", sa.Integer(), nullable=True),
        sa.Column("product", sa.String(length=200), nullable=False),
        sa.Column("quantity", sa.String(length=60), nullable=True),
        sa.Column("specification", sa.String(length=500), nullable=True),
        sa.Column("needed_by", sa.Date(), nullable=True),
        sa.Column("place", sa.String(length=200), nullable=True),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("asked_by", sa.Integer(), nullable=False),
        sa.Column("handled_by", sa.Integer(), nullable=True),
        sa.Column("expected_on", sa.Date(), nullable=True),
        sa.Column("analogue", sa.String(length=300), nullable=True),
        sa.Column("question", sa.String(length=500), nullable=True),
        sa.Column("purchase_id", sa.Integer(), nullable=True),
        sa.Column("told_at", Instant(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["asked_by"], ["staff.id"], name=op.f("fk_goods_request_asked_by")),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_goods_request_client_id")),
        sa.ForeignKeyConstraint(["contract_id"], ["contract.id"], name=op.f("fk_goods_request_contract_id")),
        sa.ForeignKeyConstraint(["handled_by"], ["staff.id"], name=op.f("fk_goods_request_handled_by")),
        sa.ForeignKeyConstraint(["purchase_id"], ["purchase.id"], name=op.f("fk_goods_request_purchase_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_goods_request")),
    )
    op.create_index(op.f("ix_goods_request_asked_by"), "goods_request", ["asked_by"], unique=False)
    op.create_index(op.f("ix_goods_request_client_id"), "goods_request", ["client_id"], unique=False)
    op.create_index(op.f("ix_goods_request_purchase_id"), "goods_request", ["purchase_id"], unique=False)
    op.create_index(op.f("ix_goods_request_state"), "goods_request", ["state"], unique=False)
    op.create_table(
        "sales_order",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("contract_id", sa.Integer(), nullable=True),
        sa.Column("what", sa.String(length=300), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("ordered_on", sa.Date(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("undone_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_sales_order_client_id")),
        sa.ForeignKeyConstraint(["contract_id"], ["contract.id"], name=op.f("fk_sales_order_contract_id")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_sales_order_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sales_order")),
    )
    op.create_index(op.f("ix_sales_order_client_id"), "sales_order", ["client_id"], unique=False)
    op.create_index(op.f("ix_sales_order_ordered_on"), "sales_order", ["ordered_on"], unique=False)
    op.create_index(op.f("ix_sales_order_person_id"), "sales_order", ["person_id"], unique=False)


def downgrade() -> None:
    op.drop_table("sales_order")
    op.drop_table("goods_request")
    op.drop_table("purchase")
    op.drop_table("tender")
    op.drop_table("letter")
    op.drop_table("request")
    op.drop_table("event")
