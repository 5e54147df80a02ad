"""The market: what staff hear of competitors and prices, what clients object, and the daily briefing of it."""

from sqlalchemy import Boolean, Column, Date, String, Table, Time, UniqueConstraint

from storage.column_kinds import Instant
from storage.metadata import identity, metadata, reference

market_note = Table(
    "market_note",
    metadata,
    identity(),
    Column("kind", String(12), nullable=False),
    Column("text", String(500), nullable=False),
    reference("client_id", "client", null=True, index=True),
    reference("person_id", "staff"),
    Column("at", Instant, nullable=False, index=True),
    Column("undone_at", Instant),
)

objection = Table(
    "objection",
    metadata,
    identity(),
    Column("kind", String(12), nullable=False),
    reference("client_id", "client", index=True),
    Column("said", String(300)),  # in the client's words
    Column("answer", String(300)),  # that helped
    reference("person_id", "staff"),
    Column("at", Instant, nullable=False, index=True),
    Column("undone_at", Instant),
)

briefing = Table(  # one leader's briefing of one day, as it was told
    "briefing",
    metadata,
    identity(),
    reference("person_id", "staff"),
    Column("on_day", Date, nullable=False),
    Column("since", Instant, nullable=False),
    Column("until", Instant, nullable=False),  # the next one begins here, so nothing is told twice or lost
    Column("mailed", Boolean, nullable=False),
    UniqueConstraint("person_id", "on_day"),
)

briefing_wish = Table(  # how a leader wants it, where it is not as for everybody
    "briefing_wish",
    metadata,
    identity(),
    reference("person_id", "staff"),
    Column("at", Time, nullable=False),  # local
    Column("quiet_days", Boolean, nullable=False),  # a line in the chat although nothing was noted
    UniqueConstraint("person_id"),
)
