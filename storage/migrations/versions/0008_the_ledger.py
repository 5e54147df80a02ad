"""The ledger: reversals, allocations, statements of banks, discrepancies, promises, reconciliation."""

from datetime import date

import sqlalchemy as sa
from alembic import op

from storage.column_kinds import Instant

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "statement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("account", sa.String(length=60), nullable=False),
        sa.Column("number", sa.String(length=120), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("opening", sa.BigInteger(), nullable=True),
        sa.Column("closing", sa.BigInteger(), nullable=True),
        sa.Column("first_day", sa.Date(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("file_id", sa.Integer(), nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_statement_created_by")),
        sa.ForeignKeyConstraint(["file_id"], ["file.id"], name=op.f("fk_statement_file_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement")),
        sa.UniqueConstraint("account", "number", name=op.f("uq_statement_account_number")),
    )
    op.create_table(
        "statement_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("statement_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("booked_on", sa.Date(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("returned", sa.Boolean(), nullable=False),
        sa.Column("party", sa.String(length=200), nullable=True),
        sa.Column("party_account", sa.String(length=60), nullable=True),
        sa.Column("reference", sa.Text(), nullable=True),
        sa.Column("end_to_end_id", sa.String(length=80), nullable=True),
        sa.ForeignKeyConstraint(["statement_id"], ["statement.id"], name=op.f("fk_statement_line_statement_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement_line")),
        sa.UniqueConstraint("key", name=op.f("uq_statement_line_key")),
    )
    op.create_index(op.f("ix_statement_line_end_to_end_id"), "statement_line", ["end_to_end_id"], unique=False)
    op.create_index(op.f("ix_statement_line_statement_id"), "statement_line", ["statement_id"], unique=False)
    _grow()
    op.create_table(
        "allocation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("invoice_id", sa.Integer(), nullable=False),
        sa.Column("payment_id", sa.Integer(), nullable=True),
        sa.Column("credit_id", sa.Integer(), nullable=True),
        sa.Column("on_day", sa.Date(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["credit_id"], ["invoice.id"], name=op.f("fk_allocation_credit_id")),
        sa.ForeignKeyConstraint(["invoice_id"], ["invoice.id"], name=op.f("fk_allocation_invoice_id")),
        sa.ForeignKeyConstraint(["payment_id"], ["payment.id"], name=op.f("fk_allocation_payment_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_allocation")),
    )
    op.create_index(op.f("ix_allocation_credit_id"), "allocation", ["credit_id"], unique=False)
    op.create_index(op.f("ix_allocation_invoice_id"), "allocation", ["invoice_id"], unique=False)
    op.create_index(op.f("ix_allocation_payment_id"), "allocation", ["payment_id"], unique=False)
    op.create_table(
        "discrepancy",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=True),
        sa.Column("payment_id", sa.Integer(), nullable=True),
        sa.Column("invoice_id", sa.Integer(), nullable=True),
        sa.Column("statement_line_id", sa.Integer(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("settled_at", Instant(), nullable=True),
        sa.Column("settlement", sa.String(length=300), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_discrepancy_client_id")),
        sa.ForeignKeyConstraint(["invoice_id"], ["invoice.id"], name=op.f("fk_discrepancy_invoice_id")),
        sa.ForeignKeyConstraint(["owner_id"], ["staff.id"], name=op.f("fk_discrepancy_owner_id")),
        sa.ForeignKeyConstraint(["payment_id"], ["payment.id"], name=op.f("fk_discrepancy_payment_id")),
        sa.ForeignKeyConstraint(
            ["statement_line_id"], ["statement_line.id"], name=op.f("fk_discrepancy_statement_line_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_discrepancy")),
    )
    op.create_index(op.f("ix_discrepancy_client_id"), "discrepancy", ["client_id"], unique=False)
    op.create_index(op.f("ix_discrepancy_owner_id"), "discrepancy", ["owner_id"], unique=False)
    op.create_index(op.f("ix_discrepancy_payment_id"), "discrepancy", ["payment_id"], unique=False)
    op.create_index(op.f("ix_discrepancy_statement_line_id"), "discrepancy", ["statement_line_id"], unique=False)
    op.create_table(
        "promise",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("invoice_id", sa.Integer(), nullable=True),
        sa.Column("pay_on", sa.Date(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("ended_at", Instant(), nullable=True),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_promise_client_id")),
        sa.ForeignKeyConstraint(["invoice_id"], ["invoice.id"], name=op.f("fk_promise_invoice_id")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_promise_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promise")),
    )
    op.create_index(op.f("ix_promise_client_id"), "promise", ["client_id"], unique=False)
    op.create_index(op.f("ix_promise_pay_on"), "promise", ["pay_on"], unique=False)
    op.create_index(op.f("ix_promise_person_id"), "promise", ["person_id"], unique=False)
    op.create_table(
        "reconciliation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("ours", sa.BigInteger(), nullable=False),
        sa.Column("theirs", sa.BigInteger(), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("note", sa.String(length=300), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("changed_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_reconciliation_client_id")),
        sa.ForeignKeyConstraint(["person_id"], ["staff.id"], name=op.f("fk_reconciliation_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reconciliation")),
        sa.UniqueConstraint("client_id", "month", "currency", name=op.f("uq_reconciliation_client_id_month_currency")),
    )
    op.create_index("ix_reconciliation_month", "reconciliation", ["month"], unique=False)
    _allocate()


def downgrade() -> None:
    for table in ("reconciliation", "promise", "discrepancy", "allocation"):
        op.drop_table(table)
    _shrink()
    op.drop_table("statement_line")
    op.drop_table("statement")


def _grow() -> None:
    """Invoices and payments made anew: SQLite drops no constraint of a table that stands, nor a table referred to."""
    for table in ("payment", "invoice"):
        op.execute(f"CREATE TABLE kept_{table} AS SELECT * FROM {table}")
        op.drop_table(table)
    _make_invoice()
    _make_payment()
    for table, columns in (("invoice", _INVOICE), ("payment", _PAYMENT)):
        op.execute(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM kept_{table}")
        op.execute(f"DROP TABLE kept_{table}")
        _count_on(table)


def _shrink() -> None:
    """What was reversed is left out with its reversal: the older tables know of none."""
    op.execute("CREATE TABLE kept_invoice AS SELECT * FROM invoice")
    op.execute("CREATE TABLE kept_payment AS SELECT * FROM payment")
    op.drop_table("payment")
    op.drop_table("invoice")
    op.create_table(
        "invoice",
        sa.Column("id", sa.Integer(), sa.Identity(), primary_key=True),
        sa.Column("client_id", sa.Integer(), sa.ForeignKey("client.id", name="fk_invoice_client_id"), nullable=False),
        sa.Column("contract_id", sa.Integer(), sa.ForeignKey("contract.id", name="fk_invoice_contract_id")),
        sa.Column("number", sa.String(length=120)),
        sa.Column("issued_on", sa.Date()),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
        sa.UniqueConstraint("client_id", "number", name=op.f("uq_invoice_client_id_number")),
    )
    op.create_table(
        "payment",
        sa.Column("id", sa.Integer(), sa.Identity(), primary_key=True),
        sa.Column("client_id", sa.Integer(), sa.ForeignKey("client.id", name="fk_payment_client_id"), nullable=False),
        sa.Column("invoice_id", sa.Integer(), sa.ForeignKey("invoice.id", name="fk_payment_invoice_id")),
        sa.Column("paid_on", sa.Date(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("opening", sa.Boolean(), nullable=False),
        sa.Column("created_at", Instant(), nullable=False),
    )
    for column in ("client_id", "contract_id", "due_on"):
        op.create_index(f"ix_invoice_{column}", "invoice", [column])
    for column in ("client_id", "invoice_id", "paid_on"):
        op.create_index(f"ix_payment_{column}", "payment", [column])
    gone = "SELECT id FROM kept_invoice WHERE reverses_id IS NOT NULL OR id IN (SELECT reverses_id FROM kept_invoice)"
    op.execute(f"UPDATE kept_payment SET invoice_id = NULL WHERE invoice_id IN ({gone})")
    for table, columns in (("invoice", _INVOICE), ("payment", _PAYMENT)):
        reversals = f"SELECT reverses_id FROM kept_{table} WHERE reverses_id IS NOT NULL"
        standing = f"reverses_id IS NULL AND id NOT IN ({reversals})"
        op.execute(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM kept_{table} WHERE {standing}")
        op.execute(f"DROP TABLE kept_{table}")
        _count_on(table)


def _count_on(table: str) -> None:
    """The next row's id follows the last one's."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))")


_INVOICE = "id, client_id, contract_id, number, issued_on, due_on, amount, currency, created_at"
_PAYMENT = "id, client_id, invoice_id, paid_on, amount, currency, opening, created_at"
_FIRST_DAY = date(1900, 1, 1)
"""As in storage.allocations: an opening sum is older than all days."""


def _allocate() -> None:
    """What payments named an invoice for is allocated to it, up to what was open; the rest is left on the payment.

    An opening sum is for its invoice whole, as the file stated it. What was given back comes first: so much more
    of what was paid is for the invoice. Another currency pays nothing.
    """
    bind = op.get_bind()
    rows = bind.execute(
        sa.text(
            "SELECT p.id, p.invoice_id, p.paid_on, p.amount, p.opening, p.created_at, i.amount AS due"
            " FROM payment p JOIN invoice i ON i.id = p.invoice_id AND i.currency = p.currency"
            " ORDER BY p.invoice_id, p.opening DESC, p.amount > 0, p.id"
        ).columns(
            sa.column("id", sa.Integer),
            sa.column("invoice_id", sa.Integer),
            sa.column("paid_on", sa.Date),
            sa.column("amount", sa.BigInteger),
            sa.column("opening", sa.Boolean),
            sa.column("created_at", Instant),
            sa.column("due", sa.BigInteger),
        )
    )
    left: dict[int, int] = {}
    made = []
    for payment, invoice, paid_on, amount, opening, at, due in rows:
        rest = left.setdefault(invoice, due)
        given = min(amount, max(rest, 0)) if amount > 0 and not opening else amount
        left[invoice] = rest - given
        day = _FIRST_DAY if opening else paid_on
        made.append((payment, invoice, day, given, at))
    allocation = sa.table(
        "allocation",
        sa.column("payment_id", sa.Integer),
        sa.column("invoice_id", sa.Integer),
        sa.column("on_day", sa.Date),
        sa.column("amount", sa.BigInteger),
        sa.column("created_at", Instant),
    )
    names = [column.name for column in allocation.c]
    if given_rows := [dict(zip(names, row, strict=True)) for row in made if row[3]]:
        op.bulk_insert(allocation, given_rows)


def _make_invoice() -> None:
    op.create_table(
        "invoice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("contract_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.String(length=120), nullable=True),
        sa.Column("issued_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("reverses_id", sa.Integer(), nullable=True),
        sa.Column("replaces_id", sa.Integer(), nullable=True),
        sa.Column("booked_on", sa.Date(), nullable=True),
        sa.Column("reason", sa.String(length=300), nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_invoice_client_id")),
        sa.ForeignKeyConstraint(["contract_id"], ["contract.id"], name=op.f("fk_invoice_contract_id")),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_invoice_created_by")),
        sa.ForeignKeyConstraint(["replaces_id"], ["invoice.id"], name=op.f("fk_invoice_replaces_id")),
        sa.ForeignKeyConstraint(["reverses_id"], ["invoice.id"], name=op.f("fk_invoice_reverses_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invoice")),
        sa.UniqueConstraint("replaces_id", name=op.f("uq_invoice_replaces_id")),
        sa.UniqueConstraint("reverses_id", name=op.f("uq_invoice_reverses_id")),
    )
    op.create_index(op.f("ix_invoice_client_id"), "invoice", ["client_id"], unique=False)
    op.create_index("ix_invoice_client_number", "invoice", ["client_id", "number"], unique=False)
    op.create_index(op.f("ix_invoice_contract_id"), "invoice", ["contract_id"], unique=False)
    op.create_index(op.f("ix_invoice_due_on"), "invoice", ["due_on"], unique=False)


def _make_payment() -> None:
    op.create_table(
        "payment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("client_id", sa.Integer(), nullable=False),
        sa.Column("invoice_id", sa.Integer(), nullable=True),
        sa.Column("paid_on", sa.Date(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("opening", sa.Boolean(), nullable=False),
        sa.Column("reverses_id", sa.Integer(), nullable=True),
        sa.Column("reference", sa.String(length=300), nullable=True),
        sa.Column("statement_line_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(length=300), nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_payment_client_id")),
        sa.ForeignKeyConstraint(["created_by"], ["staff.id"], name=op.f("fk_payment_created_by")),
        sa.ForeignKeyConstraint(["invoice_id"], ["invoice.id"], name=op.f("fk_payment_invoice_id")),
        sa.ForeignKeyConstraint(["reverses_id"], ["payment.id"], name=op.f("fk_payment_reverses_id")),
        sa.ForeignKeyConstraint(
            ["statement_line_id"], ["statement_line.id"], name=op.f("fk_payment_statement_line_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment")),
        sa.UniqueConstraint("reverses_id", name=op.f("uq_payment_reverses_id")),
    )
    op.create_index(op.f("ix_payment_client_id"), "payment", ["client_id"], unique=False)
    op.create_index(op.f("ix_payment_invoice_id"), "payment", ["invoice_id"], unique=False)
    op.create_index(op.f("ix_payment_paid_on"), "payment", ["paid_on"], unique=False)
