"""What keeps a client: how far a prospect can be relied on, special terms, invitations, surveys."""

from sqlalchemy import Boolean, Column, Date, Integer, String, Table, UniqueConstraint

from storage.column_kinds import Instant
from storage.metadata import identity, metadata, reference

reliability_note = Table(  # restricted: what was heard of a prospect, from whom, and how far it can be relied on
    "reliability_note",
    metadata,
    identity(),
    reference("client_id", "client", index=True),
    Column("on_day", Date, nullable=False),
    Column("rating", String(8)),  # none: a note that judges nothing
    Column("source", String(120), nullable=False),
    Column("text", String(500), nullable=False),
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
    Column("undone_at", Instant),
)

special_terms = Table(  # secret: what one of the best clients was granted; the latest row holds
    "special_terms",
    metadata,
    identity(),
    reference("client_id", "client", index=True),
    Column("discount", String(60)),
    Column("price_type", String(12)),
    Column("pay_days", Integer),
    Column("conditions", String(500)),
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
    Column("undone_at", Instant),
)

invitation = Table(  # of a client to an event
    "invitation",
    metadata,
    identity(),
    reference("event_id", "event", index=True),
    reference("client_id", "client", index=True),
    Column("sent_how", String(8)),  # by mail or by hand; none: not yet
    Column("sent_at", Instant),
    Column("answer", String(8)),
    Column("answered_at", Instant),
    Column("came", Boolean),
    Column("result", String(300)),
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("event_id", "client_id"),
)

event_task = Table(  # the checklist of an exhibition
    "event_task",
    metadata,
    identity(),
    reference("event_id", "event", index=True),
    Column("kind", String(10), nullable=False),
    Column("text", String(200), nullable=False),
    reference("person_id", "staff", null=True),  # who does it, or who is on duty
    Column("done_at", Instant),
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
)

survey = Table(
    "survey",
    metadata,
    identity(),
    Column("title", String(120), nullable=False),
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False),
    Column("closed_at", Instant),
)

survey_question = Table(
    "survey_question",
    metadata,
    identity(),
    reference("survey_id", "survey", index=True),
    Column("place", Integer, nullable=False),  # from 1
    Column("kind", String(8), nullable=False),
    Column("text", String(300), nullable=False),
    Column("choices", String(500)),  # one a line
    UniqueConstraint("survey_id", "place"),
)

survey_answer = Table(  # the latest of a client to a question
    "survey_answer",
    metadata,
    identity(),
    reference("question_id", "survey_question", index=True),
    reference("client_id", "client", index=True),
    Column("value", String(500), nullable=False),
    reference("person_id", "staff"),  # who asked
    Column("at", Instant, nullable=False),
    UniqueConstraint("question_id", "client_id"),
)
