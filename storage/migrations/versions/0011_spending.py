"""Expenses, bills of suppliers, plans of money, limits, bonuses."""

import sqlalchemy as sa
from alembic import op

from storage.column_kinds import Instant

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "expense",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("spent_on", sa.Date(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(length=300), nullable=True),
        sa.Column("file_id", sa.Integer(), nullable=True),
        sa.Column("reverses_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(length=300), nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_expense_client_id")),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_expense_created_by")),
        sa.ForeignKeyConstraint(["file_id"], ["file.id"], name=op.f("fk_expense_file_id")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_expense_person_id")),
        sa.ForeignKeyConstraint(["reverses_id"], ["expense.id"], name=op.f("fk_expense_reverses_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_expense")),
        sa.UniqueConstraint("reverses_id", name=op.f("uq_expense_reverses_id")),
    )
    op.create_index(op.f("ix_expense_client_id"), "expense", ["client_id"], unique=False)
    op.create_index(op.f("ix_expense_person_id"), "expense", ["person_id"], unique=False)
    op.create_index(
        "ix_expense_spent",
        "expense",
        ["spent_on"],
        unique=False,
        sqlite_where=sa.text("reverses_id IS NULL"),
        postgresql_where=sa.text("reverses_id IS NULL"),
    )
    op.create_table(
        "expense_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("expense_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("reason", sa.String(length=300), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["expense_id"], ["expense.id"], name=op.f("fk_expense_step_expense_id")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_expense_step_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_expense_step")),
    )
    op.create_index(op.f("ix_expense_step_expense_id"), "expense_step", ["expense_id"], unique=False)
    op.create_table(
        "bill",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("supplier", sa.String(length=200), nullable=False),
        sa.Column("supplier_key", sa.String(length=200), nullable=False),
        sa.Column("number", sa.String(length=120), nullable=True),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("purpose", sa.String(length=300), nullable=True),
        sa.Column("district", sa.String(length=120), nullable=True),
        sa.Column("purchase_id", sa.Integer(), nullable=True),
        sa.Column("file_id", sa.Integer(), nullable=True),
        sa.Column("reverses_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(length=300), nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_bill_created_by")),
        sa.ForeignKeyConstraint(["file_id"], ["file.id"], name=op.f("fk_bill_file_id")),
        sa.ForeignKeyConstraint(["purchase_id"], ["purchase.id"], name=op.f("fk_bill_purchase_id")),
        sa.ForeignKeyConstraint(["reverses_id"], ["bill.id"], name=op.f("fk_bill_reverses_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bill")),
        sa.UniqueConstraint("reverses_id", name=op.f("uq_bill_reverses_id")),
    )
    op.create_index(op.f("ix_bill_due_on"), "bill", ["due_on"], unique=False)
    op.create_index(op.f("ix_bill_supplier_key"), "bill", ["supplier_key"], unique=False)
    op.create_table(
        "bill_payment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("bill_id", sa.Integer(), nullable=False),
        sa.Column("paid_on", sa.Date(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("reverses_id", sa.Integer(), nullable=True),
        sa.Column("statement_line_id", sa.Integer(), nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["bill_id"], ["bill.id"], name=op.f("fk_bill_payment_bill_id")),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_bill_payment_created_by")),
        sa.ForeignKeyConstraint(["reverses_id"], ["bill_payment.id"], name=op.f("fk_bill_payment_reverses_id")),
        sa.ForeignKeyConstraint(
            ["statement_line_id"], ["statement_line.id"], name=op.f("fk_bill_payment_statement_line_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bill_payment")),
        sa.UniqueConstraint("reverses_id", name=op.f("uq_bill_payment_reverses_id")),
    )
    op.create_index(op.f("ix_bill_payment_bill_id"), "bill_payment", ["bill_id"], unique=False)
    op.create_index(op.f("ix_bill_payment_paid_on"), "bill_payment", ["paid_on"], unique=False)
    op.create_table(
        "money_plan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("month", sa.Integer(), nullable=True),
        sa.Column("district", sa.String(length=120), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_money_plan_created_by")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_money_plan_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_money_plan")),
    )
    op.create_index("ix_money_plan_when", "money_plan", ["year", "month"], unique=False)
    op.create_table(
        "spending_limit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_spending_limit_created_by")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_spending_limit_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_spending_limit")),
    )
    op.create_table(
        "bonus_rate",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("basis_points", sa.Integer(), nullable=False),
        sa.Column("from_month", sa.Date(), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_bonus_rate_created_by")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_bonus_rate_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bonus_rate")),
    )
    op.create_table(
        "bonus",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("base", sa.BigInteger(), nullable=True),
        sa.Column("basis_points", sa.Integer(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("note", sa.String(length=300), nullable=True),
        sa.Column("paid_on", sa.Date(), nullable=True),
        sa.Column("reverses_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(length=300), nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_bonus_created_by")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_bonus_person_id")),
        sa.ForeignKeyConstraint(["reverses_id"], ["bonus.id"], name=op.f("fk_bonus_reverses_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bonus")),
        sa.UniqueConstraint("reverses_id", name=op.f("uq_bonus_reverses_id")),
    )
    op.create_index(op.f("ix_bonus_person_id"), "bonus", ["person_id"], unique=False)


def downgrade() -> None:
    op.drop_table("bonus")
    op.drop_table("bonus_rate")
    op.drop_table("spending_limit")
    op.drop_table("money_plan")
    op.drop_table("bill_payment")
    op.drop_table("bill")
    op.drop_table("expense_step")
    op.drop_table("expense")
