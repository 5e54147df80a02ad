"""What was heard and what is to be said: events, dialogs, reminders, messages, the processes that send."""

from sqlalchemy import (
    JSON,
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

occurrence = Table(  # one reminder on one local day: planned, fired, or withdrawn
    "occurrence",
    metadata,
    identity(),
    Column("kind", String(20), nullable=False),
    Column("subject", String(40), nullable=False),
    reference("person_id", "staff", index=True),
    Column("local_date", Date, nullable=False),
    Column("slot", String(20), nullable=False),
    Column("due_at", Instant, nullable=False),
    Column("state", String(10), nullable=False),
    Column("moved", Boolean, nullable=False),  # out of the night or a day off, and says so
    Column("outbox_id", Integer),
    Column("meant_on", Date),  # the local day on which it would have come, had that been one of work
    UniqueConstraint("kind", "subject", "person_id", "local_date", "slot"),
    Index("ix_occurrence_state_due", "state", "due_at"),
    Index("ix_occurrence_subject", "subject"),
)

heard = Table(  # every event of a platform that was handled; a repeat ends here
    "heard",
    metadata,
    Column("platform", String(20), primary_key=True),
    Column("event", String(120), primary_key=True),
    Column("at", Instant, nullable=False),
    Column("message", String(80)),  # the platform's id of the person's message, to recognise its edits
    Column("subject", String(40)),  # the record it made
    Index("ix_heard_message", "platform", "message"),
)

event_try = Table(  # an event that may have ended the process that handled it
    "event_try",
    metadata,
    Column("platform", String(20), primary_key=True),
    Column("event", String(120), primary_key=True),
    Column("tries", Integer, nullable=False),
    Column("at", Instant, nullable=False),
)

process = Table(  # every process that sends: while it beats, what it holds is its own
    "process",
    metadata,
    Column("owner", String(40), primary_key=True),
    Column("started_at", Instant, nullable=False),
    Column("beat_at", Instant, nullable=False, index=True),
    Column("ended_at", Instant),
    Column("clean", Boolean, nullable=False),  # ended in order, not found dead
)

outage = Table(  # when nothing ran
    "outage",
    metadata,
    identity(),
    Column("began_at", Instant, nullable=False),
    Column("ended_at", Instant, nullable=False, index=True),
)

lease = Table(  # what one process does for all
    "lease",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("owner", String(40), nullable=False),
    Column("term", Integer, nullable=False),
    Column("until", Instant, nullable=False),
)

dialog = Table(  # the open forms of one person at one place, the innermost last
    "dialog",
    metadata,
    Column("platform", String(20), primary_key=True),
    Column("chat", String(64), primary_key=True),
    Column("user", String(64), primary_key=True),
    Column("forms", JSON, nullable=False),
    Column("serial", Integer, nullable=False),  # of the last question; older buttons are out of date
    Column("at", Instant, nullable=False),
)

_OPEN = text("state IN ('pending', 'sending')")  # SQLite uses a partial index only for queries in the same words

_UNDELIVERED = text("state IN ('dead', 'held')")

outbox = Table(
    "outbox",
    metadata,
    identity(),
    Column("dedup", String(120), unique=True),
    Column("kind", String(20), nullable=False),
    reference("person_id", "staff", null=True),
    Column("platform", String(20), nullable=False),
    Column("chat", String(64), nullable=False),
    Column("text", Text, nullable=False),
    Column("buttons", JSON, nullable=False),
    Column("file_id", Integer, ForeignKey("file.id")),
    Column("edit_of", Integer, ForeignKey("outbox.id"), index=True),
    Column("subject", String(40), index=True),
    Column("state", String(10), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("doubts", Integer, nullable=False, server_default="0"),  # how often nobody knew whether it had arrived
    Column("not_before", Instant, nullable=False),
    Column("not_after", Instant),  # later it is of no use to anybody
    Column("owner", String(40)),  # the process that sends it
    Column("sending_at", Instant),
    Column("sent_id", String(64)),  # the platform's id of the message
    Column("merged_into", Integer),  # the row that tells this one too
    Column("error", String(300)),
    Column("created_at", Instant, nullable=False),
    Column("sent_at", Instant),
    # Partial: a claim looks at what is open, however much has been sent.
    Index("ix_outbox_lane", "platform", "chat", "id", sqlite_where=_OPEN, postgresql_where=_OPEN),
    Index("ix_outbox_undelivered", "id", sqlite_where=_UNDELIVERED, postgresql_where=_UNDELIVERED),
    Index("ix_outbox_sent", "platform", "chat", "sent_id"),
    Index("ix_outbox_person_kind", "person_id", "kind", "id"),
)
