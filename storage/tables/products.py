"""What is sold and what is given away: product cards, stock in each place, counting it, order in the salon."""

from sqlalchemy import BigInteger, Column, Date, ForeignKey, Integer, String, Table, UniqueConstraint

from storage.column_kinds import Instant
from storage.metadata import identity, metadata, reference

product = Table(
    "product",
    metadata,
    identity(),
    Column("kind", String(10), nullable=False),  # goods, or promotional material
    Column("code", String(40), nullable=False),
    Column("folded_code", String(40), nullable=False, unique=True),
    Column("name", String(200), nullable=False),
    Column("description", String(1000)),
    Column("price", BigInteger),
    Column("currency", String(3)),
    Column("unit", String(20)),
    Column("minimum", Integer),  # of the stock of all places together
    reference("analogue_id", "product", null=True),
    Column("file_id", Integer, ForeignKey("file.id")),
    Column("created_at", Instant, nullable=False),
    reference("created_by", "staff", null=True),
    Column("retired_at", Instant),
)

stock_move = Table(  # what came in or went out of a place; rows are added, never changed
    "stock_move",
    metadata,
    identity(),
    reference("product_id", "product", index=True),
    Column("place", String(60), nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("why", String(12), nullable=False),
    reference("client_id", "client", null=True, index=True),
    reference("count_id", "stock_count", null=True),
    Column("reverses_id", Integer, ForeignKey("stock_move.id"), unique=True),
    reference("person_id", "staff", null=True),
    Column("at", Instant, nullable=False),
)

stock_count = Table(  # an inventory of one place
    "stock_count",
    metadata,
    identity(),
    Column("place", String(60), nullable=False),
    reference("begun_by", "staff"),
    Column("begun_at", Instant, nullable=False),
    reference("signed_by", "staff", null=True),
    Column("signed_at", Instant),
    Column("dropped_at", Instant),
)

stock_count_line = Table(
    "stock_count_line",
    metadata,
    identity(),
    reference("count_id", "stock_count"),
    reference("product_id", "product"),
    Column("expected", Integer, nullable=False),  # when it was counted; when it was begun until then
    Column("found", Integer),
    UniqueConstraint("count_id", "product_id"),
)

showroom_check = Table(  # one point of the daily round of a salon
    "showroom_check",
    metadata,
    identity(),
    Column("place", String(60), nullable=False),
    Column("on_day", Date, nullable=False),
    Column("point", String(12), nullable=False),
    reference("done_by", "staff", null=True),
    Column("done_at", Instant),
    Column("file_id", Integer, ForeignKey("file.id")),
    UniqueConstraint("place", "on_day", "point"),
)
