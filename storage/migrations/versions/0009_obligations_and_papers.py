"""Obligations with amounts, disagreements, the papers of a deal, templates, complaints, steps of collecting."""

import sqlalchemy as sa
from alembic import op

from storage.column_kinds import Instant

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("client", sa.Column("language", sa.String(length=2), nullable=True))
    op.add_column("contract", sa.Column("price_type", sa.String(length=12), nullable=True))
    op.add_column("contract", sa.Column("pay_days", sa.Integer(), nullable=True))
    op.add_column("obligation", sa.Column("quantity", sa.String(length=60), nullable=True))
    op.add_column("obligation", sa.Column("amount", sa.BigInteger(), nullable=True))
    op.add_column("obligation", sa.Column("currency", sa.String(length=3), nullable=True))
    op.create_table(
        "disagreement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("contract_id", sa.Integer(), nullable=False),
        sa.Column("point", sa.String(length=300), nullable=False),
        sa.Column("raised_on", sa.Date(), nullable=False),
        sa.Column("settled_on", sa.Date(), nullable=True),
        sa.Column("settlement", sa.String(length=300), nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["contract_id"], ["contract.id"], name=op.f("fk_disagreement_contract_id")),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_disagreement_created_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disagreement")),
    )
    op.create_index(op.f("ix_disagreement_contract_id"), "disagreement", ["contract_id"], unique=False)
    op.create_table(
        "complaint",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("contract_id", sa.Integer(), nullable=True),
        sa.Column("what", sa.String(length=500), nullable=False),
        sa.Column("cause", sa.String(length=500), nullable=True),
        sa.Column("measure", sa.String(length=500), nullable=True),
        sa.Column("raised_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("settled_on", sa.Date(), nullable=True),
        sa.Column("escalated_at", Instant(), nullable=True),
        sa.Column("owner_id", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_complaint_client_id")),
        sa.ForeignKeyConstraint(["contract_id"], ["contract.id"], name=op.f("fk_complaint_contract_id")),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_complaint_created_by")),
        sa.ForeignKeyConstraint(["owner_id"], ["staff.id"], name=op.f("fk_complaint_owner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_complaint")),
    )
    op.create_index(op.f("ix_complaint_client_id"), "complaint", ["client_id"], unique=False)
    op.create_index(op.f("ix_complaint_owner_id"), "complaint", ["owner_id"], unique=False)
    op.create_table(
        "document",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("contract_id", sa.Integer(), nullable=True),
        sa.Column("invoice_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("number", sa.String(length=120), nullable=True),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("delivered_on", sa.Date(), nullable=True),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("needless_on", sa.Date(), nullable=True),
        sa.Column("fields", sa.Text(), nullable=True),
        sa.Column("file_id", sa.Integer(), nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_document_client_id")),
        sa.ForeignKeyConstraint(["contract_id"], ["contract.id"], name=op.f("fk_document_contract_id")),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_document_created_by")),
        sa.ForeignKeyConstraint(["file_id"], ["file.id"], name=op.f("fk_document_file_id")),
        sa.ForeignKeyConstraint(["invoice_id"], ["invoice.id"], name=op.f("fk_document_invoice_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document")),
    )
    op.create_index(op.f("ix_document_client_id"), "document", ["client_id"], unique=False)
    op.create_index(op.f("ix_document_contract_id"), "document", ["contract_id"], unique=False)
    op.create_index(op.f("ix_document_invoice_id"), "document", ["invoice_id"], unique=False)
    op.create_index("ix_document_open", "document", ["signed_on", "needless_on"], unique=False)
    op.create_table(
        "template",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=True),
        sa.Column("file_id", sa.Integer(), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_template_created_by")),
        sa.ForeignKeyConstraint(["file_id"], ["file.id"], name=op.f("fk_template_file_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_template")),
    )
    op.create_table(
        "collecting_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("note", sa.String(length=500), nullable=True),
        sa.Column("document_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("undone_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_collecting_step_client_id")),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_collecting_step_document_id")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_collecting_step_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_collecting_step")),
    )
    op.create_index(op.f("ix_collecting_step_client_id"), "collecting_step", ["client_id"], unique=False)


def downgrade() -> None:
    op.drop_table("collecting_step")
    op.drop_table("template")
    op.drop_table("document")
    op.drop_table("complaint")
    op.drop_table("disagreement")
    op.drop_column("obligation", "currency")
    op.drop_column("obligation", "amount")
    op.drop_column("obligation", "quantity")
    op.drop_column("contract", "pay_days")
    op.drop_column("contract", "price_type")
    op.drop_column("client", "language")
