"""Contracts as lists of obligations, disagreements on the way, the papers of a deal, complaints after it."""

from sqlalchemy import BigInteger, Column, Date, ForeignKey, Index, Integer, String, Table, Text, UniqueConstraint

from storage.column_kinds import Instant
from storage.metadata import identity, metadata, reference

contract = Table(
    "contract",
    metadata,
    identity(),
    reference("client_id", "client", index=True),
    Column("number", String(120), nullable=False),
    Column("signed_on", Date),
    Column("starts_on", Date),
    Column("ends_on", Date, index=True),
    Column("amount", BigInteger),
    Column("currency", String(3), nullable=False),
    Column("stage", String(20), nullable=False),
    Column("price_type", String(12)),
    Column("pay_days", Integer),  # after the invoice
    reference("owner_id", "staff", null=True),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("client_id", "number"),
)

obligation = Table(
    "obligation",
    metadata,
    identity(),
    reference("contract_id", "contract", index=True),
    Column("side", String(20), nullable=False),
    Column("what", String(300), nullable=False),
    Column("quantity", String(60)),  # as it was said: 20 t, 3 visits
    Column("amount", BigInteger),
    Column("currency", String(3)),  # of the amount
    Column("due_on", Date),
    Column("done_on", Date),
)

disagreement = Table(  # a point of a contract that the two sides see differently, on the way to signing
    "disagreement",
    metadata,
    identity(),
    reference("contract_id", "contract", index=True),
    Column("point", String(300), nullable=False),
    Column("raised_on", Date, nullable=False),
    Column("settled_on", Date),
    Column("settlement", String(300)),  # what was agreed
    reference("created_by", "staff", null=True),
)

complaint = Table(  # what a client complains of, or another issue after the deal
    "complaint",
    metadata,
    identity(),
    reference("client_id", "client", index=True),
    reference("contract_id", "contract", null=True),
    Column("what", String(500), nullable=False),
    Column("cause", String(500)),
    Column("measure", String(500)),
    Column("raised_on", Date, nullable=False),
    Column("due_on", Date),  # an answer is promised by then
    Column("settled_on", Date),
    Column("escalated_at", Instant),
    reference("owner_id", "staff", index=True),
    reference("created_by", "staff", null=True),
)

document = Table(  # one paper of a deal, and how far it is: made, sent, delivered, signed back
    "document",
    metadata,
    identity(),
    reference("client_id", "client", index=True),
    reference("contract_id", "contract", null=True, index=True),
    reference("invoice_id", "invoice", null=True, index=True),
    Column("kind", String(20), nullable=False),
    Column("number", String(120)),
    Column("made_on", Date, nullable=False),
    Column("sent_on", Date),
    Column("delivered_on", Date),
    Column("signed_on", Date),  # it came back signed
    Column("needless_on", Date),  # somebody said that this deal needs none of this kind
    Column("fields", Text),  # JSON: what a person may change in the draft
    Column("file_id", Integer, ForeignKey("file.id")),  # as it was drafted, or the scan that came back
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
    Index("ix_document_open", "signed_on", "needless_on"),
)

template = Table(  # the company's own docx of a kind of document; the latest of a kind and language counts
    "template",
    metadata,
    identity(),
    Column("kind", String(20), nullable=False),
    Column("language", String(2)),  # none: for every language
    Column("file_id", Integer, ForeignKey("file.id"), nullable=False),
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
)
