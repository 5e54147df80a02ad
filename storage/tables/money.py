"""The ledger: rows that are added and never changed. Amounts are minor units of the row's currency.

What was wrong is reversed: a row with the negated amount that `reverses_id` names. What is open on an invoice is its
amount less the sum of its allocations; what a payment has left is its amount less the sum of its own.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storage.column_kinds import Instant
from storage.metadata import identity, metadata, reference


def _reverses(table: str) -> Column[int]:
    """The row of the same table that this one takes back; once at most."""
    return Column("reverses_id", Integer, ForeignKey(f"{table}.id"), unique=True)


invoice = Table(  # to a client; a credit note has a negative amount
    "invoice",
    metadata,
    identity(),
    reference("client_id", "client", index=True),
    reference("contract_id", "contract", null=True, index=True),
    Column("number", String(120)),
    Column("issued_on", Date),
    Column("due_on", Date, nullable=False, index=True),
    Column("amount", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    _reverses("invoice"),
    Column("replaces_id", Integer, ForeignKey("invoice.id"), unique=True),  # the reversed one that it corrects
    Column("booked_on", Date),  # from when a corrected one counts; others do from their issue
    Column("reason", String(300)),  # of a reversal
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
    Index("ix_invoice_client_number", "client_id", "number"),
)

payment = Table(  # from a client
    "payment",
    metadata,
    identity(),
    reference("client_id", "client", index=True),
    reference("invoice_id", "invoice", null=True, index=True),  # the one that it names
    Column("paid_on", Date, nullable=False, index=True),
    Column("amount", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("opening", Boolean, nullable=False),
    _reverses("payment"),
    Column("reference", String(300)),  # what the payer wrote
    reference("statement_line_id", "statement_line", null=True),
    Column("reason", String(300)),  # of a reversal
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
)

allocation = Table(  # so much of a payment, or of a credit note, is for this invoice; negative: taken back
    "allocation",
    metadata,
    identity(),
    reference("invoice_id", "invoice", index=True),
    reference("payment_id", "payment", null=True, index=True),
    Column("credit_id", Integer, ForeignKey("invoice.id"), index=True),
    Column(
        "on_day", Date, nullable=False
    ),  # from which it counts: the payment's own; an opening sum's is the first of all
    Column("amount", BigInteger, nullable=False),
    Column("created_at", Instant, nullable=False),
)

statement = Table(  # of a bank, imported
    "statement",
    metadata,
    identity(),
    Column("account", String(60), nullable=False),
    Column("number", String(120), nullable=False),
    Column("currency", String(3), nullable=False),
    Column("opening", BigInteger),  # balances, where it states them
    Column("closing", BigInteger),
    Column("first_day", Date),
    Column("last_day", Date),
    Column("file_id", Integer, ForeignKey("file.id")),
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("account", "number"),
)

statement_line = Table(  # money that came in or went out, as the bank says
    "statement_line",
    metadata,
    identity(),
    reference("statement_id", "statement", index=True),
    Column("key", String(200), nullable=False, unique=True),  # the bank's reference, or a digest of all it says
    Column("booked_on", Date, nullable=False),
    Column("amount", BigInteger, nullable=False),  # negative: went out
    Column("currency", String(3), nullable=False),
    Column("returned", Boolean, nullable=False),  # takes an earlier line back
    Column("party", String(200)),
    Column("party_account", String(60)),
    Column("reference", Text),
    Column("end_to_end_id", String(80), index=True),  # the payer's; a return names it again
)

discrepancy = Table(  # money that does not fit, until its owner settles it
    "discrepancy",
    metadata,
    identity(),
    Column("kind", String(20), nullable=False),
    reference("client_id", "client", null=True, index=True),
    reference("payment_id", "payment", null=True, index=True),
    reference("invoice_id", "invoice", null=True),
    reference("statement_line_id", "statement_line", null=True, index=True),
    Column("amount", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    reference("owner_id", "staff", null=True, index=True),
    Column("created_at", Instant, nullable=False),
    Column("settled_at", Instant),
    Column("settlement", String(300)),
)

promise = Table(  # a client said that they will pay
    "promise",
    metadata,
    identity(),
    reference("client_id", "client", index=True),
    reference("invoice_id", "invoice", null=True),
    Column("pay_on", Date, nullable=False, index=True),
    Column("amount", BigInteger),  # none: all that is overdue
    Column("currency", String(3)),
    reference("person_id", "staff", index=True),  # to whom it was promised
    Column("created_at", Instant, nullable=False),
    Column("state", String(10), nullable=False),
    Column("ended_at", Instant),
)

collecting_step = Table(  # what was done to have a debt paid
    "collecting_step",
    metadata,
    identity(),
    reference("client_id", "client", index=True),
    Column("kind", String(20), nullable=False),
    Column("on_day", Date, nullable=False),
    Column("note", String(500)),
    Column("document_id", Integer, ForeignKey("document.id")),
    reference("person_id", "staff"),
    Column("created_at", Instant, nullable=False),
    Column("undone_at", Instant),
)

reconciliation = Table(  # with a client for a month, in one currency: both balances
    "reconciliation",
    metadata,
    identity(),
    reference("client_id", "client"),
    Column("month", Date, nullable=False),  # its first day
    Column("currency", String(3), nullable=False),
    Column("ours", BigInteger, nullable=False),
    Column("theirs", BigInteger),
    Column("state", String(10), nullable=False),
    Column("sent_on", Date),
    Column("answered_on", Date),
    Column("note", String(300)),
    reference("person_id", "staff"),
    Column("changed_at", Instant, nullable=False),
    UniqueConstraint("client_id", "month", "currency"),
    Index("ix_reconciliation_month", "month"),
)

_IN_FORCE = text("reverses_id IS NULL")

expense = Table(  # what a member of staff spent for the company
    "expense",
    metadata,
    identity(),
    reference("person_id", "staff", index=True),
    Column("kind", String(20), nullable=False),
    Column("spent_on", Date, nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    reference("client_id", "client", null=True, index=True),
    Column("note", String(300)),
    Column("file_id", Integer, ForeignKey("file.id")),  # of the receipt
    _reverses("expense"),
    Column("reason", String(300)),  # of a reversal
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
    Index("ix_expense_spent", "spent_on", sqlite_where=_IN_FORCE, postgresql_where=_IN_FORCE),
)

expense_step = Table(  # what became of a claim: approved, refused, reimbursed; the last one counts
    "expense_step",
    metadata,
    identity(),
    reference("expense_id", "expense", index=True),
    Column("state", String(12), nullable=False),
    Column("reason", String(300)),
    reference("person_id", "staff", null=True),
    Column("at", Instant, nullable=False),
)

bill = Table(  # a supplier's invoice to us
    "bill",
    metadata,
    identity(),
    Column("supplier", String(200), nullable=False),
    Column("supplier_key", String(200), nullable=False, index=True),  # case and spaces apart
    Column("number", String(120)),
    Column("issued_on", Date),
    Column("due_on", Date, nullable=False, index=True),
    Column("amount", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("purpose", String(300)),
    Column("district", String(120)),
    reference("purchase_id", "purchase", null=True),
    Column("file_id", Integer, ForeignKey("file.id")),
    _reverses("bill"),
    Column("reason", String(300)),
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
)

bill_payment = Table(
    "bill_payment",
    metadata,
    identity(),
    reference("bill_id", "bill", index=True),
    Column("paid_on", Date, nullable=False, index=True),
    Column("amount", BigInteger, nullable=False),
    _reverses("bill_payment"),
    reference("statement_line_id", "statement_line", null=True),
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
)

money_plan = Table(  # so much is to be sold, collected or spent; the latest row of its kind, month and district counts
    "money_plan",
    metadata,
    identity(),
    Column("kind", String(10), nullable=False),
    Column("year", Integer, nullable=False),
    Column("month", Integer),  # none: of the whole year
    Column("district", String(120)),  # none: the company
    reference("person_id", "staff", null=True),  # of one seller; none: of all
    Column("amount", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
    Index("ix_money_plan_when", "year", "month"),
)

spending_limit = Table(  # for a kind of expenses, a person and month; the latest row counts
    "spending_limit",
    metadata,
    identity(),
    Column("kind", String(20), nullable=False),
    reference("person_id", "staff", null=True),  # none: everybody's
    Column("amount", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
)

bonus_rate = Table(  # the share of what was collected that a seller gets; the latest row counts
    "bonus_rate",
    metadata,
    identity(),
    reference("person_id", "staff", null=True),  # none: everybody's
    Column("basis_points", Integer, nullable=False),  # hundredths of a percent
    Column("from_month", Date, nullable=False),
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
)

bonus = Table(  # granted to a seller for a month
    "bonus",
    metadata,
    identity(),
    reference("person_id", "staff", index=True),
    Column("month", Date, nullable=False),  # its first day
    Column("base", BigInteger),  # what was collected
    Column("basis_points", Integer),
    Column("amount", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("note", String(300)),
    Column("paid_on", Date),
    _reverses("bonus"),
    Column("reason", String(300)),
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
)
