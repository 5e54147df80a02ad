"""What colleagues want of each other: tasks given, telephone messages, questions to a leader."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Integer, String, Table

from storage.column_kinds import Instant
from storage.metadata import identity, metadata, reference

assignment = Table(  # a task that somebody else gave
    "assignment",
    metadata,
    Column("task_id", Integer, ForeignKey("task.id"), primary_key=True, autoincrement=False),
    reference("giver_id", "staff", index=True),
    Column("ordered", Boolean, nullable=False),  # by a leader; else it was asked for and may be refused
    Column("state", String(10), nullable=False),
    Column("wanted_on", Date),  # the later day that the doer asks for
    Column("answer", String(300)),  # why it was refused
)

phone_message = Table(  # somebody called for a colleague
    "phone_message",
    metadata,
    identity(),
    reference("to_id", "staff", index=True),
    reference("by_id", "staff", index=True),
    Column("text", String(500), nullable=False),
    Column("urgent", Boolean, nullable=False),
    Column("taken_at", Instant, nullable=False),
    Column("read_at", Instant),
    Column("undone_at", Instant),
)

question = Table(  # to a leader, kept at the gate until the hours that the leader chose
    "question",
    metadata,
    identity(),
    reference("leader_id", "staff", index=True),
    reference("asked_by", "staff", index=True),
    Column("text", String(500), nullable=False),
    Column("urgent", String(300)),  # why it cannot wait
    Column("asked_at", Instant, nullable=False),
    Column("state", String(10), nullable=False),
    reference("delegate_id", "staff", null=True, index=True),
    Column("answer", String(500)),
    Column("ended_at", Instant),
)
