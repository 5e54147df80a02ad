"""Messages on their way out, written in the transaction that is their reason. The row is the truth.

pending → sending (committed before the call) → sent; what becomes of the others stands in storage/deliveries.py.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    bindparam,
    exists,
    func,
    insert,
    literal_column,
    select,
    update,
)

from office.doubt import ANSWERS
from storage import jobs
from storage.portable import insert as upsert
from storage.tables import occurrence, outbox

PENDING, SENDING, SENT, CANCELLED = "pending", "sending", "sent", "cancelled"
DEAD = "dead"
"""The platform refused it for good."""
HELD = "held"
"""Nobody knows whether it arrived, and somebody is to decide whether it goes again."""
EXPIRED = "expired"
"""It was not sent before it lost its use."""
MERGED = "merged"
"""Another message tells it too; it is shown by itself when asked for."""
DROPPED = "dropped"
"""Dead or held, and an admin decided that it is not needed."""

UNSENT = ("console",)
"""Platforms to which nothing is sent: who is there comes for it."""

Buttons = list[list[list[str]]]
"""Rows of [label, data]."""


@dataclass(frozen=True, slots=True)
class Message:
    id: int
    kind: str
    person_id: int | None
    platform: str
    chat: str
    text: str
    buttons: Buttons
    file_id: int | None
    edit_of: int | None
    subject: str | None
    state: str
    attempts: int
    doubts: int
    """How often nobody knew whether it had arrived."""
    sent_id: str | None
    merged_into: int | None
    created_at: datetime


COLUMNS = tuple(outbox.c[field.name] for field in fields(Message))


def _latest() -> Select[Any]:
    """The last row of a kind to a person, where its message was not edited since."""
    later = outbox.alias("later")
    original = func.coalesce(outbox.c.edit_of, outbox.c.id)
    edited = exists().where(later.c.edit_of == original, later.c.id > outbox.c.id)
    return (
        select(*COLUMNS, edited)
        .where(
            outbox.c.person_id == bindparam("person_id"),
            outbox.c.kind == bindparam("kind"),
            outbox.c.state != CANCELLED,
        )
        .order_by(outbox.c.id.desc())
        .limit(1)
    )


def open_rows(table: FromClause) -> ColumnElement[bool]:
    """Still to be sent, in the very words of the partial index: SQLite uses it for no others."""
    return table.c.state.in_([literal_column(f"'{PENDING}'"), literal_column(f"'{SENDING}'")])


# What every turn and every message needs is built once: to put a statement together costs four times its execution.
_ADD = insert(outbox)
_ADD_ONCE = upsert(outbox).on_conflict_do_nothing(index_elements=[outbox.c.dedup]).returning(outbox.c.id)
_GET = select(*COLUMNS).where(outbox.c.id == bindparam("id"))
_LATEST = _latest()


class Outbox:
    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection, self._now = connection, now

    def add(
        self,
        *,
        kind: str,
        platform: str,
        chat: str,
        text: str,
        buttons: Buttons | None = None,
        person_id: int | None = None,
        file_id: int | None = None,
        edit_of: int | None = None,
        subject: str | None = None,
        not_after: datetime | None = None,
        dedup: str | None = None,
    ) -> int:
        """The new row's id; 0 where a row of that `dedup` stands already.

        `not_after` in UTC: later it is of no use, and is not sent.
        """
        result = self._connection.execute(
            _ADD if dedup is None else _ADD_ONCE,
            {
                "dedup": dedup,
                "kind": kind,
                "person_id": person_id,
                "platform": platform,
                "chat": chat,
                "text": text,
                "buttons": buttons or [],
                "file_id": file_id,
                "edit_of": edit_of,
                "subject": subject,
                "state": PENDING,
                "attempts": 0,
                "not_before": self._now,
                "not_after": not_after,
                "created_at": self._now,
            },
        )
        if dedup is not None:
            message_id = result.scalar() or 0
        else:
            (message_id,) = result.inserted_primary_key or (0,)
        if message_id and jobs.exist(self._connection) and platform not in UNSENT:
            waited_for = kind in ANSWERS or edit_of is not None
            jobs.defer(self._connection, message_id, platform, chat, waited_for=waited_for)
        return int(message_id)

    def replace(self, message_id: int, text: str, buttons: Buttons) -> None:
        """Change a row that was never sent by itself."""
        self._connection.execute(update(outbox).where(outbox.c.id == message_id).values(text=text, buttons=buttons))

    def merged_in(self, message_id: int) -> list[Message]:
        """The messages that this one tells too, in order."""
        rows = self._connection.execute(
            select(*COLUMNS).where(outbox.c.merged_into == message_id, outbox.c.edit_of.is_(None)).order_by(outbox.c.id)
        )
        return [Message(*row) for row in rows]

    def fold_edits(self, message_ids: Sequence[int]) -> None:
        """Write edits that wait into the messages they are for, which have not been sent either."""
        rows = self._connection.execute(
            select(*COLUMNS)
            .where(open_rows(outbox), outbox.c.state == PENDING, outbox.c.edit_of.in_(message_ids))
            .order_by(outbox.c.id)
        ).all()
        for edit in (Message(*row) for row in rows):
            self.replace(edit.edit_of or 0, edit.text, edit.buttons)
            self._connection.execute(update(outbox).where(outbox.c.id == edit.id).values(state=CANCELLED))

    def merge(self, message_ids: Sequence[int], into: int) -> None:
        """Let another message tell these too; they are not sent by themselves."""
        self._connection.execute(
            update(outbox)
            .where(outbox.c.id.in_(message_ids), outbox.c.state == PENDING)
            .values(state=MERGED, merged_into=into)
        )

    def show(self, message_id: int) -> int:
        """Send a message that another one tells by itself after all; the new row's id, 0 where that was done before.

        From now on the new one is written over when the reason is gone.
        """
        merged = self.get(message_id)
        if merged is None or merged.state != MERGED:
            return 0
        shown = self.add(
            kind=merged.kind,
            platform=merged.platform,
            chat=merged.chat,
            text=merged.text,
            buttons=merged.buttons,
            person_id=merged.person_id,
            file_id=merged.file_id,
            subject=merged.subject,
            dedup=f"show:{message_id}",
        )
        if shown:
            self._connection.execute(
                update(occurrence)
                .where(occurrence.c.subject == merged.subject, occurrence.c.outbox_id == message_id)
                .values(outbox_id=shown)
            )
        return shown

    def get(self, message_id: int) -> Message | None:
        row = self._connection.execute(_GET, {"id": message_id}).first()
        return Message(*row) if row else None

    def latest(self, message_id: int) -> Message | None:
        """How a message stands: its last edit, else the message itself."""
        of_it = (outbox.c.id == message_id) | (outbox.c.edit_of == message_id)
        row = self._connection.execute(select(*COLUMNS).where(of_it).order_by(outbox.c.id.desc()).limit(1)).first()
        return Message(*row) if row else None

    def sent_as(self, platform: str, chat: str, sent_id: str) -> Message | None:
        """The message that the platform knows under this id."""
        row = self._connection.execute(
            select(*COLUMNS)
            .where(
                outbox.c.platform == platform,
                outbox.c.chat == chat,
                outbox.c.sent_id == sent_id,
                outbox.c.edit_of.is_(None),
            )
            .order_by(outbox.c.id.desc())
        ).first()
        return Message(*row) if row else None

    def standing(self, person_id: int, kind: str) -> Message | None:
        """The latest message of a kind to a person as it stands: none where it was edited into something else.

        Its id is that of the message itself, also where the kind came with an edit.
        """
        row = self._connection.execute(_LATEST, {"person_id": person_id, "kind": kind}).first()
        if row is None or row[-1]:
            return None
        message = Message(*row[:-1])
        return replace(message, id=message.edit_of or message.id)

    def rewrite(self, message: Message, text: str) -> None:
        """Write another text over a message, its buttons kept."""
        self.add(
            kind="edit",
            platform=message.platform,
            chat=message.chat,
            text=text,
            buttons=message.buttons,
            person_id=message.person_id,
            edit_of=message.id,
            subject=message.subject,
        )

    def about(self, subject: str) -> list[Message]:
        """All messages about a record, edits left out."""
        rows = self._connection.execute(
            select(*COLUMNS)
            .where(outbox.c.subject == subject, outbox.c.edit_of.is_(None), outbox.c.state != CANCELLED)
            .order_by(outbox.c.id)
        )
        return [Message(*row) for row in rows]

    def last_id(self) -> int:
        """Of the latest row; 0 where there is none."""
        return self._connection.execute(select(func.max(outbox.c.id))).scalar() or 0

    def after(self, message_id: int) -> list[Message]:
        """Every row written after that one, in order."""
        rows = self._connection.execute(select(*COLUMNS).where(outbox.c.id > message_id).order_by(outbox.c.id))
        return [Message(*row) for row in rows]

    def allow(self, after: int, at: datetime) -> None:
        """The open rows written after that one may go from `at` (UTC) on, if they were to go later."""
        self._connection.execute(
            update(outbox)
            .where(outbox.c.id > after, outbox.c.state == PENDING, outbox.c.not_before > at)
            .values(not_before=at)
        )

    def of_chat(self, platform: str, chat: str) -> list[Message]:
        """Everything that went to a chat or is about to, edits included, in order."""
        rows = self._connection.execute(
            select(*COLUMNS)
            .where(outbox.c.platform == platform, outbox.c.chat == chat, outbox.c.state != CANCELLED)
            .order_by(outbox.c.id)
        )
        return [Message(*row) for row in rows]

    def effective_buttons(self, platform: str, chat: str) -> tuple[Message, Buttons] | None:
        """The last message of a chat that still bears buttons, with those it bears after its edits."""
        sent = self.bearing(platform, chat, outbox.c.state == SENT)
        return next(((message, buttons) for message, buttons in sent if buttons), None)

    def bearing(
        self, platform: str, chat: str, such: ColumnElement[bool] = outbox.c.state != CANCELLED
    ) -> Iterator[tuple[Message, Buttons]]:
        """The late messages of a chat that bear or bore buttons, with those after their edits; the latest first."""
        rows = self._connection.execute(
            select(*COLUMNS)
            .where(outbox.c.platform == platform, outbox.c.chat == chat, such)
            .order_by(outbox.c.id.desc())
            .limit(60)
        )
        edited: dict[int, Buttons] = {}
        for row in rows:
            message = Message(*row)
            if message.edit_of is not None:
                edited.setdefault(message.edit_of, message.buttons)
                continue
            buttons = edited.get(message.id, message.buttons)
            if buttons or message.buttons:
                yield message, buttons

    def open_count(self) -> int:
        statement = select(func.count()).select_from(outbox).where(open_rows(outbox))
        return self._connection.execute(statement).scalar() or 0
