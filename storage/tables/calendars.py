"""Days off and days worked, the addresses under which calendars are read, and what people want to hear."""

from sqlalchemy import Column, Date, Integer, String, Table, Time, UniqueConstraint

from storage.column_kinds import Instant
from storage.metadata import identity, metadata, reference

calendar_day = Table(  # some days, both included: of the company, of a country, or of one person
    "calendar_day",
    metadata,
    identity(),
    Column("first_day", Date, nullable=False),
    Column("last_day", Date, nullable=False, index=True),
    Column("kind", String(10), nullable=False),
    Column("ends_at", Time),  # of a short day
    Column("country", String(2)),
    reference("person_id", "staff", null=True),
    Column("name", String(120)),
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
    Column("undone_at", Instant),
)

feed = Table(  # the secret address under which a person's calendar is read
    "feed",
    metadata,
    identity(),
    reference("person_id", "staff"),
    Column("token_hash", String(64), nullable=False, unique=True),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("person_id"),
)

feed_entry = Table(  # what a feed last said of a thing, so that its changes are counted
    "feed_entry",
    metadata,
    identity(),
    reference("person_id", "staff"),
    Column("uid", String(60), nullable=False),
    Column("mark", String(64), nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("changed_at", Instant, nullable=False),
    UniqueConstraint("person_id", "uid"),
)

quiet = Table(  # when a person hears nothing that can wait
    "quiet",
    metadata,
    identity(),
    reference("person_id", "staff"),
    Column("until", Instant),
    Column("from_time", Time),  # local, of each day
    Column("to_time", Time),
    UniqueConstraint("person_id"),
)

switched_off = Table(  # a kind of messages that a person does not want
    "switched_off",
    metadata,
    identity(),
    reference("person_id", "staff"),
    Column("kind", String(20), nullable=False),
    UniqueConstraint("person_id", "kind"),
)
