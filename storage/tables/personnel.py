"""People as HR keeps them: joining and leaving, hiring, attendance, training, attestation, rewards and warnings."""

from sqlalchemy import BigInteger, Column, Date, String, Table, Time, UniqueConstraint

from storage.column_kinds import Instant
from storage.metadata import identity, metadata, reference

staff_move = Table(  # somebody joins or leaves
    "staff_move",
    metadata,
    identity(),
    Column("kind", String(10), nullable=False),
    reference("person_id", "staff", index=True),
    Column("on_day", Date, nullable=False, index=True),  # the first or the last day of work, local to the person
    reference("successor_id", "staff", null=True),  # who gets the open work of one who leaves
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
    Column("ended_at", Instant),  # the access was cut
    Column("undone_at", Instant),
)

staff_step = Table(  # a line of the checklist of one who joins or leaves
    "staff_step",
    metadata,
    identity(),
    reference("move_id", "staff_move", index=True),
    Column("what", String(200), nullable=False),  # a checkpoint's name, or HR's own words
    reference("owner_id", "staff"),
    reference("done_by", "staff", null=True),
    Column("done_at", Instant),
)

checklist_line = Table(  # what HR added to the checklists, and which of the built-in lines it removed
    "checklist_line",
    metadata,
    identity(),
    Column("kind", String(10), nullable=False),
    Column("role", String(20)),  # none: of everybody
    Column("what", String(200), nullable=False),
    Column("owner", String(20), nullable=False),  # the role of who does it
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
    Column("removed_at", Instant),
)

applicant = Table(
    "applicant",
    metadata,
    identity(),
    Column("name", String(120), nullable=False),
    Column("position", String(120), nullable=False),
    Column("stage", String(10), nullable=False),
    Column("next_on", Date, index=True),  # the day of the next step
    Column("note", String(300)),
    reference("person_id", "staff"),  # who leads the talks
    Column("created_at", Instant, nullable=False),
)

attendance = Table(  # one day of one person
    "attendance",
    metadata,
    identity(),
    reference("person_id", "staff"),
    Column("on_day", Date, nullable=False, index=True),
    Column("state", String(10), nullable=False),
    Column("came", Time),  # local
    Column("went", Time),
    Column("note", String(300)),
    UniqueConstraint("person_id", "on_day"),
)

attendance_correction = Table(  # asked of the head
    "attendance_correction",
    metadata,
    identity(),
    reference("person_id", "staff", index=True),
    Column("on_day", Date, nullable=False),
    Column("came", Time, nullable=False),
    Column("went", Time, nullable=False),
    Column("reason", String(300), nullable=False),
    Column("state", String(10), nullable=False),
    reference("decided_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
)

training = Table(
    "training",
    metadata,
    identity(),
    Column("title", String(200), nullable=False),
    Column("on_day", Date, nullable=False, index=True),
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
    Column("undone_at", Instant),
)

trainee = Table(
    "trainee",
    metadata,
    identity(),
    reference("training_id", "training"),
    reference("person_id", "staff", index=True),
    Column("state", String(10), nullable=False),
    Column("certificate", String(200)),
    UniqueConstraint("training_id", "person_id"),
)

attestation = Table(  # held; the next one is half a year later
    "attestation",
    metadata,
    identity(),
    reference("person_id", "staff", index=True),
    Column("held_on", Date, nullable=False),
    Column("result", String(12), nullable=False),
    Column("note", String(300)),
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
    Column("undone_at", Instant),
)

conduct = Table(  # a reward, a penalty, a warning, or a note on performance
    "conduct",
    metadata,
    identity(),
    Column("kind", String(12), nullable=False),
    reference("person_id", "staff", index=True),
    Column("on_day", Date, nullable=False),
    Column("text", String(500), nullable=False),
    Column("amount", BigInteger),
    Column("currency", String(3)),
    Column("until", Date),  # a warning lapses after that day
    Column("state", String(10), nullable=False),
    Column("reason", String(300)),  # of a refusal
    Column("answer", String(500)),  # what the person says to it
    reference("created_by", "staff"),
    Column("created_at", Instant, nullable=False),
    reference("decided_by", "staff", null=True),
    Column("decided_at", Instant),
)
