"""Clients, how they are found, and what was done with them: calls, offers, tasks."""

from sqlalchemy import Boolean, Column, Date, ForeignKey, Index, Integer, LargeBinary, String, Table, Text, Time, false

from storage.column_kinds import Instant, Name
from storage.metadata import identity, metadata, reference

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
    Column("language", String(2)),  # in which they are written to; none: by the country
    Column("source", String(120)),
    Column("level", String(10)),
    Column("segment", String(14)),
    Column("profession", String(14)),
    Column("needs", String(300)),
    Column("touch_days", Integer),  # in touch at least so often; 0: never reminded, none: as the level has it
    Column("touch_on", Date),  # not reminded of before that day
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
