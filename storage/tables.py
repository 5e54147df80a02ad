"""Every table of Backdesk. Instants are UTC; money is integers of the currency's minor unit; days are local dates."""

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
    false,
    text,
)

from storage.column_kinds import Instant, Name
from storage.metadata import identity, reference
from storage.metadata import metadata as metadata  # whoever asks for it gets it with its tables

staff = Table(
    "staff",
    metadata,
    identity(),
    Column("login", String(40), nullable=False, unique=True),
    Column("name", Name(120), nullable=False),
    Column("role", String(20), nullable=False),
    Column("language", String(2), nullable=False),
    Column("timezone", String(64), nullable=False),
    Column("country", String(2)),
    reference("head_id", "staff", null=True, index=True),
    Column("work_days", String(7), nullable=False),
    Column("work_start", Time, nullable=False),
    Column("work_end", Time, nullable=False),
    Column("digest_at", Time, nullable=False),
    Column("birthday_days", Integer, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("created_at", Instant, nullable=False),
    Column("reach_on", String(20)),
)

account = Table(  # a member of staff on a platform
    "account",
    metadata,
    identity(),
    Column("platform", String(20), nullable=False),
    Column("user", String(64), nullable=False),
    Column("chat", String(64), nullable=False),
    reference("staff_id", "staff", index=True),
    Column("last_at", Instant, nullable=False),
    Column("blocked_at", Instant),
    Column("page", String(64)),
    UniqueConstraint("platform", "user"),
)

invite = Table(
    "invite",
    metadata,
    identity(),
    Column("code_hash", String(64), nullable=False, unique=True),
    reference("staff_id", "staff"),
    Column("expires_at", Instant, nullable=False),
    Column("used_at", Instant),
)

client = Table(
    "client",
    metadata,
    identity(),
    Column("name", Name(200), nullable=False),
    Column("name_key", Name(200), nullable=False, index=True),  # case and spaces apart: the exact name
    Column("kind", String(10), nullable=False),
    Column("contact", String(200)),
    Column("phone", String(40), index=True),
    Column("phone_key", Name(40), index=True),  # its digits from the last to the first
    Column("email", String(200), index=True),
    Column("birth_year", Integer),
    Column("birth_month", Integer),
    Column("birth_day", Integer),
    Column("tax_id", String(40), index=True),
    Column("iban", String(40)),
    Column("city", String(120)),
    Column("country", String(2)),
    Column("district", String(120)),
    Column("source", String(120)),
    reference("owner_id", "staff", null=True, index=True),
    reference("created_by", "staff", null=True),
    Column("created_at", Instant, nullable=False, index=True),
    Column("touched_at", Instant, nullable=False),
    Column("archived_at", Instant),
    Index("ix_client_birthday", "birth_month", "birth_day"),
)

name_word = Table(  # the distinct words of all clients' names; one that nobody bears any more may stay
    "name_word",
    metadata,
    identity(),
    Column("written", Name(80), nullable=False, unique=True),  # in small letters
    Column("folded", Name(80), nullable=False, index=True),
)
word_form = Table(  # the case forms of each word; small rows, which SQLite keeps in the order of their key
    "word_form",
    metadata,
    Column("form", Name(80), primary_key=True),
    Column("word_id", Integer, ForeignKey("name_word.id"), primary_key=True),
    Column("cases", String(7), nullable=False),  # their first letters; empty: any
    sqlite_with_rowid=False,
)
word_near = Table(  # what finds a word in spite of a typo: see office.names.near
    "word_near",
    metadata,
    Column("key", Name(8), primary_key=True),
    Column("word_id", Integer, ForeignKey("name_word.id"), primary_key=True),
    sqlite_with_rowid=False,
)
client_word = Table(  # who bears a word, and where in the name it stands: 0 is the first
    "client_word",
    metadata,
    Column("word_id", Integer, ForeignKey("name_word.id"), primary_key=True),
    Column("client_id", Integer, ForeignKey("client.id"), primary_key=True, index=True),
    Column("place", Integer, nullable=False),
    sqlite_with_rowid=False,
)

contact = Table(  # the people at a company
    "contact",
    metadata,
    identity(),
    reference("client_id", "client", index=True),
    Column("name", String(120), nullable=False),
    Column("position", String(120)),
    Column("phone", String(40)),
    Column("phone_key", Name(40), index=True),
    Column("email", String(200)),
)

contract = Table(
    "contract",
    metadata,
    identity(),
    reference("client_id", "client", index=True),
    Column("number", String(120), nullable=False),
    Column("signed_on", Date),
    Column("starts_on", Date),
    Column("ends_on", Date, index=True),
    Column("amount", BigInteger),
    Column("currency", String(3), nullable=False),
    Column("stage", String(20), nullable=False),
    reference("owner_id", "staff", null=True),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("client_id", "number"),
)

obligation = Table(
    "obligation",
    metadata,
    identity(),
    reference("contract_id", "contract", index=True),
    Column("side", String(20), nullable=False),
    Column("what", String(300), nullable=False),
    Column("due_on", Date),
    Column("done_on", Date),
)

invoice = Table(
    "invoice",
    metadata,
    identity(),
    reference("client_id", "client", index=True),
    reference("contract_id", "contract", null=True, index=True),
    Column("number", String(120)),
    Column("issued_on", Date),
    Column("due_on", Date, nullable=False, index=True),
    Column("amount", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("created_at", Instant, nullable=False),
    UniqueConstraint("client_id", "number"),
)

payment = Table(
    "payment",
    metadata,
    identity(),
    reference("client_id", "client", index=True),
    reference("invoice_id", "invoice", null=True, index=True),
    Column("paid_on", Date, nullable=False, index=True),
    Column("amount", BigInteger, nullable=False),
    Column("currency", String(3), nullable=False),
    Column("opening", Boolean, nullable=False),
    Column("created_at", Instant, nullable=False),
)

call = Table(
    "call",
    metadata,
    identity(),
    reference("client_id", "client"),
    reference("person_id", "staff"),
    Column("at", Instant, nullable=False),
    Column("direction", String(3), nullable=False),
    Column("minutes", Integer),
    Column("outcome", String(20), nullable=False),
    Column("note", Text),
    Column("offer", Boolean, nullable=False),
    Column("next_step", String(300)),
    Column("next_on", Date),
    Column("next_time", Time),  # local; none: the whole day
    Column("kind", String(10), nullable=False, server_default="call"),  # a call, or a meeting
    Column("text", Text),  # the line of free text that it was read from
    Column("undone_at", Instant),
    Index("ix_call_person_at", "person_id", "at"),
    Index("ix_call_client_at", "client_id", "at"),
    Index("ix_call_at", "at"),
)

offer = Table(  # a commercial offer sent by e-mail; one made in a call stands on the call
    "offer",
    metadata,
    identity(),
    reference("client_id", "client", index=True),
    reference("person_id", "staff"),
    Column("at", Instant, nullable=False),
    Column("note", Text),
    Column("undone_at", Instant),
    Index("ix_offer_person_at", "person_id", "at"),
)

task = Table(  # something to be done on a day: a personal reminder, or the next step of a call
    "task",
    metadata,
    identity(),
    reference("person_id", "staff", index=True),
    Column("text", String(500), nullable=False),
    reference("client_id", "client", null=True),
    reference("call_id", "call", null=True, index=True),
    Column("on_day", Date, nullable=False),
    Column("at_time", Time),  # none: at the start of the person's working day
    Column("rule", String(200)),  # RFC 5545
    Column("beside", Boolean, nullable=False, server_default=false()),  # of a call: a reminder beside its next step
    Column("done_at", Instant),
    Column("created_at", Instant, nullable=False),
)

phrase = Table(  # a line that was not understood for sure, and what was meant by it: for the admins to judge
    "phrase",
    metadata,
    identity(),
    Column("text", Text, nullable=False),  # empty once it is rejected
    Column("language", String(2), nullable=False),
    Column("intent", String(30)),  # none: nobody has said yet what was meant
    reference("person_id", "staff"),
    Column("at", Instant, nullable=False),
    Column("state", String(10), nullable=False, index=True),
)

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

file = Table(
    "file",
    metadata,
    identity(),
    Column("name", String(200), nullable=False),
    Column("mime", String(100), nullable=False),
    Column("content", LargeBinary, nullable=False),
    reference("client_id", "client", null=True, index=True),
    reference("call_id", "call", null=True, index=True),  # of a voice note about it
    reference("person_id", "staff", null=True),
    Column("caption", String(1024)),
    Column("created_at", Instant, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    identity(),
    Column("at", Instant, nullable=False),
    reference("person_id", "staff", null=True),  # none: the command line
    Column("subject", String(40), nullable=False, index=True),
    Column("field", String(40), nullable=False),
    Column("before", Text),
    Column("after", Text),
)

setting = Table("setting", metadata, Column("key", String(60), primary_key=True), Column("value", Text))
