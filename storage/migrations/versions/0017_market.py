"""The market and products."""

import sqlalchemy as sa
from alembic import op

from storage.column_kinds import Instant

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "briefing",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("since", Instant(), nullable=False),
        sa.Column("until", Instant(), nullable=False),
        sa.Column("mailed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_briefing_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_briefing")),
        sa.UniqueConstraint("person_id", "on_day", name=op.f("uq_briefing_person_id_on_day")),
    )
    op.create_table(
        "briefing_wish",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Time(), nullable=False),
        sa.Column("quiet_days", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_briefing_wish_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_briefing_wish")),
        sa.UniqueConstraint("person_id", name=op.f("uq_briefing_wish_person_id")),
    )
    op.create_table(
        "stock_count",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(length=60), nullable=False),
        sa.Column("begun_by", sa.Integer(), nullable=False),
        sa.Column("begun_at", Instant(), nullable=False),
        sa.Column("signed_by", sa.Integer(), nullable=True),
        sa.Column("signed_at", Instant(), nullable=True),
        sa.Column("dropped_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["begun_by"], ["staff.id"], name=op.f("fk_stock_count_begun_by")),
        sa.ForeignKeyConstraint(["signed_by"], ["staff.id"], name=op.f("fk_stock_count_signed_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stock_count")),
    )
    op.create_table(
        "market_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("text", sa.String(length=500), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("undone_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_market_note_client_id")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_market_note_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_market_note")),
    )
    op.create_index(op.f("ix_market_note_at"), "market_note", ["at"], unique=False)
    op.create_index(op.f("ix_market_note_client_id"), "market_note", ["client_id"], unique=False)
    op.create_table(
        "objection",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("said", sa.String(length=300), nullable=True),
        sa.Column("answer", sa.String(length=300), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("undone_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_objection_client_id")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_objection_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_objection")),
    )
    op.create_index(op.f("ix_objection_at"), "objection", ["at"], unique=False)
    op.create_index(op.f("ix_objection_client_id"), "objection", ["client_id"], unique=False)
    op.create_table(
        "product",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("folded_code", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("description", sa.String(length=1000), nullable=True),
        sa.Column("price", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("unit", sa.String(length=20), nullable=True),
        sa.Column("minimum", sa.Integer(), nullable=True),
        sa.Column("analogue_id", sa.Integer(), nullable=True),
        sa.Column("file_id", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("retired_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["analogue_id"], ["product.id"], name=op.f("fk_product_analogue_id")),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_product_created_by")),
        sa.ForeignKeyConstraint(["file_id"], ["file.id"], name=op.f("fk_product_file_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_product")),
        sa.UniqueConstraint("folded_code", name=op.f("uq_product_folded_code")),
    )
    op.create_table(
        "showroom_check",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(length=60), nullable=False),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("point", sa.String(length=12), nullable=False),
        sa.Column("done_by", sa.Integer(), nullable=True),
        sa.Column("done_at", Instant(), nullable=True),
        sa.Column("file_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["done_by"], ["staff.id"], name=op.f("fk_showroom_check_done_by")),
        sa.ForeignKeyConstraint(["file_id"], ["file.id"], name=op.f("fk_showroom_check_file_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_showroom_check")),
        sa.UniqueConstraint("place", "on_day", "point", name=op.f("uq_showroom_check_place_on_day_point")),
    )
    op.create_table(
        "standard",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("folded_number", sa.String(length=40), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("file_id", sa.Integer(), nullable=True),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("readers", sa.String(length=120), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("withdrawn_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_standard_created_by")),
        sa.ForeignKeyConstraint(["file_id"], ["file.id"], name=op.f("fk_standard_file_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_standard")),
        sa.UniqueConstraint("folded_number", "version", name=op.f("uq_standard_folded_number_version")),
    )
    op.create_table(
        "standard_reading",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("standard_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("confirmed_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_standard_reading_person_id")),
        sa.ForeignKeyConstraint(["standard_id"], ["standard.id"], name=op.f("fk_standard_reading_standard_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_standard_reading")),
        sa.UniqueConstraint("standard_id", "person_id", name=op.f("uq_standard_reading_standard_id_person_id")),
    )
    op.create_index(op.f("ix_standard_reading_person_id"), "standard_reading", ["person_id"], unique=False)
    op.create_table(
        "stock_count_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("count_id", sa.Integer(), nullable=False),
        sa.Column("product_id", sa.Integer(), nullable=False),
        sa.Column("expected", sa.Integer(), nullable=False),
        sa.Column("found", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["count_id"], ["stock_count.id"], name=op.f("fk_stock_count_line_count_id")),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_stock_count_line_product_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stock_count_line")),
        sa.UniqueConstraint("count_id", "product_id", name=op.f("uq_stock_count_line_count_id_product_id")),
    )
    op.create_table(
        "stock_move",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("product_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(length=60), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("why", sa.String(length=12), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=True),
        sa.Column("count_id", sa.Integer(), nullable=True),
        sa.Column("reverses_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_stock_move_client_id")),
        sa.ForeignKeyConstraint(["count_id"], ["stock_count.id"], name=op.f("fk_stock_move_count_id")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_stock_move_person_id")),
        sa.ForeignKeyConstraint(["product_id"], ["product.id"], name=op.f("fk_stock_move_product_id")),
        sa.ForeignKeyConstraint(["reverses_id"], ["stock_move.id"], name=op.f("fk_stock_move_reverses_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stock_move")),
        sa.UniqueConstraint("reverses_id", name=op.f("uq_stock_move_reverses_id")),
    )
    op.create_index(op.f("ix_stock_move_client_id"), "stock_move", ["client_id"], unique=False)
    op.create_index(op.f("ix_stock_move_product_id"), "stock_move", ["product_id"], unique=False)


def downgrade() -> None:
    op.drop_table("stock_move")
    op.drop_table("stock_count_line")
    op.drop_table("standard_reading")
    op.drop_table("standard")
    op.drop_table("showroom_check")
    op.drop_table("product")
    op.drop_table("objection")
    op.drop_table("market_note")
    op.drop_table("stock_count")
    op.drop_table("briefing_wish")
    op.drop_table("briefing")
