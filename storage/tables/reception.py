"""Who meets whom and where: meetings with clients, visitors, and the rooms, cars and stands that are booked."""

from sqlalchemy import Column, ForeignKey, Integer, String, Table, UniqueConstraint

from storage.column_kinds import Instant
from storage.metadata import identity, metadata, reference

meeting = Table(  # with the head of a client, agreed on; what came of it is a call of the kind 'meeting'
    "meeting",
    metadata,
    identity(),
    reference("person_id", "staff", index=True),
    reference("client_id", "client", index=True),
    Column("starts_at", Instant, nullable=False, index=True),
    Column("minutes", Integer, nullable=False),
    Column("place", String(200)),
    Column("with_whom", String(200)),
    Column("call_id", Integer, ForeignKey("call.id")),
    Column("created_at", Instant, nullable=False),
    Column("cancelled_at", Instant),
)

participant = Table(  # a colleague who is asked along
    "participant",
    metadata,
    identity(),
    Column("meeting_id", Integer, ForeignKey("meeting.id"), nullable=False),
    reference("person_id", "staff", index=True),
    Column("answer", String(10), nullable=False),
    UniqueConstraint("meeting_id", "person_id"),
)

visit = Table(  # of somebody in our house
    "visit",
    metadata,
    identity(),
    Column("visitor", String(200), nullable=False),
    Column("company", String(200)),
    reference("host_id", "staff", index=True),
    reference("noted_by", "staff"),
    Column("came_at", Instant, nullable=False, index=True),
    Column("met_at", Instant),  # the host said that they are coming
    Column("left_at", Instant),
    Column("undone_at", Instant),
)

resource = Table(  # a room, a car, a stand: what one has for a time
    "resource",
    metadata,
    identity(),
    Column("name", String(100), nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("removed_at", Instant),
)

booking = Table(
    "booking",
    metadata,
    identity(),
    reference("resource_id", "resource", index=True),
    reference("person_id", "staff", index=True),
    Column("starts_at", Instant, nullable=False, index=True),
    Column("ends_at", Instant, nullable=False),
    Column("about", String(300)),
    Column("created_at", Instant, nullable=False),
    Column("cancelled_at", Instant),
)
