"""Norms that leaders set, and plans of work: rows are added, and marked when they are taken back."""

from sqlalchemy import BigInteger, Column, Date, Integer, String, Table

from storage.column_kinds import Instant
from storage.metadata import identity, metadata, reference

norm_rule = Table(  # for a person, for the reps of a head's team, or for a role
    "norm_rule",
    metadata,
    identity(),
    Column("norm", String(20), nullable=False),
    Column("count", Integer, nullable=False),
    Column("since", Date, nullable=False),  # the first day of a month
    reference("person_id", "staff", null=True, index=True),
    reference("team_id", "staff", null=True),
    Column("role", String(20)),
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
    Column("undone_at", Instant),
)

work_plan = Table(  # of a person or a department for a month, or for an exhibition
    "work_plan",
    metadata,
    identity(),
    Column("kind", String(12), nullable=False),
    reference("person_id", "staff", index=True),  # whose it is; of a department its head
    Column("month", Date),  # the first day of it
    reference("event_id", "event", null=True, index=True),
    Column("state", String(12), nullable=False),
    Column("word", String(300)),  # with which it was returned
    reference("decided_by", "staff", null=True),
    Column("decided_at", Instant),
    Column("created_at", Instant, nullable=False),
)

work_goal = Table(  # a line of a plan; it holds until a later batch, or the undoing of its own, replaces it
    "work_goal",
    metadata,
    identity(),
    reference("plan_id", "work_plan", index=True),
    Column("goal", String(20), nullable=False),
    Column("number", BigInteger, nullable=False),  # of turnover minor units
    Column("currency", String(3)),
    Column("about", String(120)),  # the source or district of clients to be found
    reference("client_id", "client", null=True, index=True),  # whom to meet
    Column("batch", Integer, nullable=False),  # what was saved together
    Column("replaced_in", Integer),  # the batch
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
)
