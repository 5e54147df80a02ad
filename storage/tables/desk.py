"""What the back office has on its desk: the rush before an event, letters, tenders, goods that are out of stock."""

from sqlalchemy import BigInteger, Column, Date, ForeignKey, Integer, String, Table, Time, UniqueConstraint

from storage.column_kinds import Instant
from storage.metadata import identity, metadata, reference

event = Table(  # an exhibition or an auction whose registration closes
    "event",
    metadata,
    identity(),
    Column("name", String(200), nullable=False),
    Column("closes_at", Instant, nullable=False, index=True),  # until then papers are taken
    Column("held_on", Date),
    Column("place", String(200)),
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
    Column("undone_at", Instant),
)

request = Table(  # one in a queue that the back office serves; its number counts from 1 in each queue
    "request",
    metadata,
    identity(),
    Column("queue", String(20), nullable=False),
    Column("number", Integer, nullable=False),
    reference("event_id", "event", null=True, index=True),
    reference("client_id", "client", null=True, index=True),  # none: asked by a colleague for the office itself
    Column("text", String(500), nullable=False),
    Column("file_id", Integer, ForeignKey("file.id")),  # the payment order, as a photo
    reference("asked_by", "staff", index=True),
    Column("asked_at", Instant, nullable=False),
    Column("target_minutes", Integer, nullable=False),
    Column("due_by", Instant),  # counted in working hours; none: the target is of the clock
    reference("taken_by", "staff", null=True),
    Column("taken_at", Instant),
    Column("ended_at", Instant),
    Column("state", String(10), nullable=False),
    Column("answer", String(500)),
    UniqueConstraint("queue", "number"),
)

letter = Table(  # in or out, under a number of each direction and year
    "letter",
    metadata,
    identity(),
    Column("direction", String(3), nullable=False),
    Column("year", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("on_day", Date, nullable=False),
    Column("correspondent", String(200), nullable=False),
    reference("client_id", "client", null=True, index=True),
    Column("about", String(300), nullable=False),
    Column("file_id", Integer, ForeignKey("file.id")),
    Column("answer_by", Date),
    Column("answers_id", Integer, ForeignKey("letter.id")),
    reference("person_id", "staff", null=True),  # who is to answer
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
    Column("undone_at", Instant),
    UniqueConstraint("direction", "year", "number"),
)

tender = Table(
    "tender",
    metadata,
    identity(),
    Column("name", String(300), nullable=False),
    reference("client_id", "client", null=True, index=True),
    Column("closes_on", Date, nullable=False, index=True),
    Column("closes_time", Time),  # local to its owner
    Column("amount", BigInteger),
    Column("currency", String(3)),
    Column("state", String(10), nullable=False),
    reference("owner_id", "staff", index=True),
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
)

purchase = Table(  # an order to a supplier or manufacturer
    "purchase",
    metadata,
    identity(),
    Column("supplier", String(200), nullable=False),
    Column("what", String(300), nullable=False),
    Column("quantity", String(60)),
    Column("amount", BigInteger),
    Column("currency", String(3)),
    Column("expected_on", Date),
    Column("arrived_on", Date),
    Column("cancelled_on", Date),
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
)

goods_request = Table(  # what a client wants and is out of stock: from the rep to logistics, and back to the client
    "goods_request",
    metadata,
    identity(),
    reference("client_id", "client", index=True),
    reference("contract_id", "contract", null=True),
    Column("product", String(200), nullable=False),
    Column("quantity", String(60)),
    Column("specification", String(500)),
    Column("needed_by", Date),
    Column("place", String(200)),  # of delivery
    Column("state", String(12), nullable=False, index=True),
    reference("asked_by", "staff", index=True),
    reference("handled_by", "staff", null=True),
    Column("expected_on", Date),
    Column("analogue", String(300)),
    Column("question", String(500)),  # to production; of a refused one why
    reference("purchase_id", "purchase", null=True, index=True),
    Column("told_at", Instant),  # the client was told
    Column("created_at", Instant, nullable=False),
    Column("ended_at", Instant),
)

sales_order = Table(  # what a client ordered
    "sales_order",
    metadata,
    identity(),
    reference("client_id", "client", index=True),
    reference("contract_id", "contract", null=True),
    Column("what", String(300), nullable=False),
    Column("amount", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("ordered_on", Date, nullable=False, index=True),
    reference("person_id", "staff", index=True),
    Column("created_at", Instant, nullable=False),
    Column("undone_at", Instant),
)
