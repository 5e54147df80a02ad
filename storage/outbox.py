"""Messages on their way out. The row is the truth: pending → sending (committed before the call) → sent.

Per chat they go in order: only the oldest open row of a chat is claimed. A row left in `sending` by a process that
died becomes pending again when its lease is over.
"""

from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, bindparam, exists, func, insert, or_, select, update
from sqlalchemy.sql.dml import ReturningUpdate

from storage.tables import account, outbox

PENDING, SENDING, SENT, DEAD, CANCELLED = "pending", "sending", "sent", "dead", "cancelled"

LEASE = timedelta(seconds=60)
"""A send that takes longer is given up; it is above every timeout of the network."""

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
    attempts: int
    sent_id: str | None
    created_at: datetime


_COLUMNS = tuple(outbox.c[field.name] for field in fields(Message))


def _claiming(*of_chat: ColumnElement[bool]) -> ReturningUpdate[Any]:
    """Take the oldest open message of each chat, where it may go now."""
    open_rows = and_(
        outbox.c.state.in_((PENDING, SENDING)), outbox.c.platform.in_(bindparam("platforms", expanding=True))
    )
    heads = select(func.min(outbox.c.id)).where(open_rows, *of_chat).group_by(outbox.c.platform, outbox.c.chat)
    free = or_(outbox.c.state == PENDING, outbox.c.lease_until < bindparam("now"))
    taken = (
        select(outbox.c.id)
        .where(outbox.c.id.in_(heads), free, outbox.c.not_before <= bindparam("now"))
        .order_by(outbox.c.id)
        .limit(bindparam("limit"))
    )
    return (
        update(outbox)
        .where(outbox.c.id.in_(taken.scalar_subquery()))
        .values(
            state=SENDING,
            attempts=outbox.c.attempts + 1,
            owner=bindparam("by"),
            lease_until=bindparam("until"),
        )
        .returning(*_COLUMNS)
    )


def _latest() -> Select[Any]:
    """The last row of a kind to a person, where its message was not edited since."""
    later = outbox.alias("later")
    original = func.coalesce(outbox.c.edit_of, outbox.c.id)
    edited = exists().where(later.c.edit_of == original, later.c.id > outbox.c.id)
    return (
        select(*_COLUMNS, edited)
        .where(
            outbox.c.person_id == bindparam("person_id"),
            outbox.c.kind == bindparam("kind"),
            outbox.c.state != CANCELLED,
        )
        .order_by(outbox.c.id.desc())
        .limit(1)
    )


# What every turn and every message needs is built once: to put a statement together costs four times its execution.
_ADD = insert(outbox)
_GET = select(*_COLUMNS).where(outbox.c.id == bindparam("id"))
_LATEST = _latest()
_CLAIM = _claiming()
_CLAIM_OF_CHAT = _claiming(outbox.c.chat == bindparam("of_chat"))
_SETTLE = update(outbox).where(outbox.c.id == bindparam("message_id")).values(owner=None, lease_until=None)


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
    ) -> int:
        result = self._connection.execute(
            _ADD,
            {
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
                "created_at": self._now,
            },
        )
        (message_id,) = result.inserted_primary_key or (0,)
        return int(message_id)

    def get(self, message_id: int) -> Message | None:
        row = self._connection.execute(_GET, {"id": message_id}).first()
        return Message(*row) if row else None

    def sent_as(self, platform: str, chat: str, sent_id: str) -> Message | None:
        """The message that the platform knows under this id."""
        row = self._connection.execute(
            select(*_COLUMNS)
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
            select(*_COLUMNS)
            .where(outbox.c.subject == subject, outbox.c.edit_of.is_(None), outbox.c.state != CANCELLED)
            .order_by(outbox.c.id)
        )
        return [Message(*row) for row in rows]

    def last_id(self) -> int:
        """Of the latest row; 0 where there is none."""
        return self._connection.execute(select(func.max(outbox.c.id))).scalar() or 0

    def after(self, message_id: int) -> list[Message]:
        """Every row written after that one, in order."""
        rows = self._connection.execute(select(*_COLUMNS).where(outbox.c.id > message_id).order_by(outbox.c.id))
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
            select(*_COLUMNS)
            .where(outbox.c.platform == platform, outbox.c.chat == chat, outbox.c.state != CANCELLED)
            .order_by(outbox.c.id)
        )
        return [Message(*row) for row in rows]

    def effective_buttons(self, platform: str, chat: str) -> tuple[Message, Buttons] | None:
        """The last message of a chat that still bears buttons, with those it bears after its edits."""
        rows = self._connection.execute(
            select(*_COLUMNS)
            .where(outbox.c.platform == platform, outbox.c.chat == chat, outbox.c.state == SENT)
            .order_by(outbox.c.id.desc())
            .limit(60)
        )
        edited: dict[int, Buttons] = {}
        for row in rows:
            message = Message(*row)
            if message.edit_of is not None:
                edited.setdefault(message.edit_of, message.buttons)
                continue
            if buttons := edited.get(message.id, message.buttons):
                return message, buttons
        return None

    # Delivery

    def claim(self, platforms: list[str], owner: str, limit: int, *, chat: str | None = None) -> list[Message]:
        """Take the oldest open message of each chat that may go now; they are `sending` from this commit on."""
        now = self._now
        given = {"platforms": platforms, "now": now, "limit": limit, "by": owner, "until": now + LEASE}
        if chat is None:
            rows = self._connection.execute(_CLAIM, given)
        else:
            rows = self._connection.execute(_CLAIM_OF_CHAT, given | {"of_chat": chat})
        return sorted((Message(*row) for row in rows), key=lambda message: message.id)

    def sent(self, message_id: int, sent_id: str | None) -> None:
        self._settle(message_id, state=SENT, sent_id=sent_id, sent_at=self._now, error=None)

    def retry(self, message_id: int, at: datetime, error: str) -> None:
        self._settle(message_id, state=PENDING, not_before=at, error=error[:300])

    def bury(self, message_id: int, error: str) -> None:
        """It can never be delivered; the row stays, with the reason."""
        self._settle(message_id, state=DEAD, error=error[:300])

    def move(self, platform: str, chat: str, to: str) -> None:
        """The platform gave a chat another id: what is open goes there, nothing was sent."""
        self._connection.execute(
            update(outbox)
            .where(outbox.c.platform == platform, outbox.c.chat == chat, outbox.c.state.in_((PENDING, SENDING)))
            .values(chat=to, state=PENDING, owner=None, lease_until=None)
        )
        self._connection.execute(
            update(account).where(account.c.platform == platform, account.c.chat == chat).values(chat=to)
        )

    def _settle(self, message_id: int, **values: Any) -> None:
        self._connection.execute(_SETTLE, {"message_id": message_id, **values})

    def release(self, owner_prefix: str, but: str) -> int:
        """Rows held by earlier processes of this kind, which are dead: the caller holds their lock."""
        result = self._connection.execute(
            update(outbox)
            .where(outbox.c.state == SENDING, outbox.c.owner.startswith(owner_prefix), outbox.c.owner != but)
            .values(state=PENDING, owner=None, lease_until=None)
        )
        return result.rowcount

    def next_at(self, platforms: list[str]) -> datetime | None:
        """When the next pending message may go, for the dispatcher's sleep."""
        return self._connection.execute(
            select(func.min(outbox.c.not_before)).where(outbox.c.state == PENDING, outbox.c.platform.in_(platforms))
        ).scalar()

    def open_count(self) -> int:
        statement = select(func.count()).select_from(outbox).where(outbox.c.state.in_((PENDING, SENDING)))
        return self._connection.execute(statement).scalar() or 0
