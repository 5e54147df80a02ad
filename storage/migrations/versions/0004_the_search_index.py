"""The search index: words of names with their forms instead of forms by client; phones by their last digits."""

import sqlalchemy as sa
from alembic import op

from office.names import name_forms
from storage.client import phone_key
from storage.column_kinds import Name
from storage.names import Names

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_table("client_form")
    op.create_table(
        "name_word",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("written", Name(80), nullable=False),
        sa.Column("folded", Name(80), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_name_word")),
        sa.UniqueConstraint("written", name=op.f("uq_name_word_written")),
    )
    op.create_index(op.f("ix_name_word_folded"), "name_word", ["folded"])
    op.create_table(
        "word_form",
        sa.Column("form", Name(80), nullable=False),
        sa.Column("word_id", sa.Integer(), nullable=False),
        sa.Column("cases", sa.String(7), nullable=False),
        sa.ForeignKeyConstraint(["word_id"], ["name_word.id"], name=op.f("fk_word_form_word_id")),
        sa.PrimaryKeyConstraint("form", "word_id", name=op.f("pk_word_form")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "word_near",
        sa.Column("key", Name(8), nullable=False),
        sa.Column("word_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["word_id"], ["name_word.id"], name=op.f("fk_word_near_word_id")),
        sa.PrimaryKeyConstraint("key", "word_id", name=op.f("pk_word_near")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "client_word",
        sa.Column("word_id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["word_id"], ["name_word.id"], name=op.f("fk_client_word_word_id")),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_client_word_client_id")),
        sa.PrimaryKeyConstraint("word_id", "client_id", name=op.f("pk_client_word")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_client_word_client_id"), "client_word", ["client_id"])
    Names(op.get_bind()).rebuild()
    for table in ("client", "contact"):
        op.add_column(table, sa.Column("phone_key", Name(40), nullable=True))
        op.create_index(op.f(f"ix_{table}_phone_key"), table, ["phone_key"])
        _fill_phones(sa.table(table, sa.column("id"), sa.column("phone"), sa.column("phone_key")))


def _fill_phones(table: sa.TableClause) -> None:
    rows = op.get_bind().execute(sa.select(table.c.id, table.c.phone).where(table.c.phone.is_not(None))).all()
    fill = table.update().where(table.c.id == sa.bindparam("row")).values(phone_key=sa.bindparam("key"))
    if rows:
        op.get_bind().execute(fill, [{"row": row_id, "key": phone_key(phone)} for row_id, phone in rows])


def downgrade() -> None:
    for table in ("client", "contact"):
        op.drop_index(op.f(f"ix_{table}_phone_key"), table)
        op.drop_column(table, "phone_key")
    for name in ("client_word", "word_near", "word_form", "name_word"):
        op.drop_table(name)
    forms = op.create_table(
        "client_form",
        sa.Column("form", sa.String(length=80), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_client_form_client_id")),
        sa.PrimaryKeyConstraint("form", "client_id", name=op.f("pk_client_form")),
    )
    op.create_index(op.f("ix_client_form_client_id"), "client_form", ["client_id"])
    client = sa.table("client", sa.column("id"), sa.column("name"))
    for client_id, name in op.get_bind().execute(sa.select(client.c.id, client.c.name)).all():
        of_name = {form[:80] for form in name_forms(name)}
        op.bulk_insert(forms, [{"form": form, "client_id": client_id} for form in of_name])
