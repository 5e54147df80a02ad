"""What delivery does to the rows of the outbox: taken, settled, in doubt, given up. See scheduler/delivery.py.

Per chat they go in order: only the oldest open row of a chat is taken. A row is `sending`, committed, before the call.
Where its process dies then, or the answer is lost, nobody knows whether the message arrived: it is in doubt.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    ScalarSelect,
    Select,
    and_,
    any_,
    bindparam,
    case,
    func,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.sql.dml import ReturningUpdate

from office.doubt import ANSWERS
from storage.dialogs import Dialogs
from storage.outbox import (
    CANCELLED,
    COLUMNS,
    DEAD,
    DROPPED,
    EXPIRED,
    HELD,
    PENDING,
    SENDING,
    SENT,
    UNSENT,
    Message,
    Outbox,
    open_rows,
)
from storage.tables import account, outbox, process

ANY_DOUBTS = 1000
"""More than any message comes to."""


REOPENED = timedelta(days=7)
"""An older answer is of no use to who asked."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How the outbox stands."""

    open: int
    """Waiting, or being sent; what waits in the console for somebody to open it is left out."""
    oldest_at: datetime | None
    """When the oldest of them was written, UTC."""
    dead: int
    held: int


# Whoever has just asked comes before a backlog of what comes by itself.
_PATIENT = case((or_(outbox.c.kind.in_(ANSWERS), outbox.c.edit_of.is_not(None)), 0), else_=1)


def _claiming(is_head: ColumnElement[bool]) -> ReturningUpdate[Any]:
    """Take the oldest open message of each of some chats, where it may go now."""
    taken = (
        select(outbox.c.id)
        .where(
            is_head,
            outbox.c.state == PENDING,
            outbox.c.not_before <= bindparam("now"),
            outbox.c.not_before <= bindparam("ready_before"),
            or_(outbox.c.not_after.is_(None), outbox.c.not_after >= bindparam("now")),
            or_(outbox.c.doubts <= bindparam("most_doubts"), outbox.c.edit_of.is_not(None)),
        )
        .order_by(_PATIENT, outbox.c.id)
        .limit(bindparam("limit"))
        .with_for_update(skip_locked=True)
        .cte("taken")
    )
    return (
        update(outbox)
        .where(outbox.c.id.in_(select(taken.c.id)))
        .values(state=SENDING, attempts=outbox.c.attempts + 1, owner=bindparam("by"), sending_at=bindparam("now"))
        .returning(*COLUMNS)
    )


def _heads() -> ScalarSelect[Any]:
    """The oldest open row of each chat: from the head of one chat to that of the next, a seek in the index each."""
    rows, after, last = outbox.alias("rows"), outbox.alias("after"), outbox.alias("last")
    first = _first(rows).where(rows.c.platform == bindparam("on_platform")).scalar_subquery()
    head = select(first.label("id")).cte("head", recursive=True)
    of_next_chat = (after.c.platform == bindparam("on_platform"), after.c.chat > last.c.chat)
    following = _first(after).where(*of_next_chat).correlate(last).scalar_subquery()
    head = head.union_all(select(following).select_from(head.join(last, last.c.id == head.c.id)))
    return select(head.c.id).where(head.c.id.is_not(None)).scalar_subquery()


def _head_of_chat() -> ScalarSelect[Any]:
    rows = outbox.alias("rows")
    of_chat = (rows.c.platform == bindparam("on_platform"), rows.c.chat == bindparam("of_chat"))
    return _first(rows).where(*of_chat).scalar_subquery()


def _first(rows: FromClause) -> Select[Any]:
    """In the order of the partial index, so that no other one is taken for it."""
    return select(rows.c.id).where(open_rows(rows)).order_by(rows.c.platform, rows.c.chat, rows.c.id).limit(1)


_UNDELIVERED = outbox.c.state.in_([literal_column(f"'{DEAD}'"), literal_column(f"'{HELD}'")])
"""What an admin is shown, to send it again or drop it; in the words of the partial index."""

# Built once: to put a statement together costs four times its execution.
_CLAIM_OF_CHAT = _claiming(outbox.c.id == _head_of_chat())
_NOT_PACED = outbox.c.chat.not_in(bindparam("paced", expanding=True))
_CLAIM = MappingProxyType(
    {
        "sqlite": _claiming(and_(outbox.c.id.in_(_heads()), _NOT_PACED)),
        # An array is looked up one by one; for IN, before the first ANALYZE, PostgreSQL reads everything that is open.
        "postgresql": _claiming(and_(outbox.c.id == any_(func.array(_heads())), _NOT_PACED)),
    }
)
_SETTLE = update(outbox).where(outbox.c.id == bindparam("message_id")).values(owner=None)
_SETTLE_OWN = _SETTLE.where(outbox.c.owner == bindparam("held_by"), outbox.c.state == SENDING)


class Deliveries:
    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection, self._now = connection, now

    def claim(
        self,
        platform: str,
        owner: str,
        limit: int,
        *,
        chat: str | None = None,
        paced: Sequence[str] = (),
        waiting: timedelta = timedelta(0),
        most_doubts: int = ANY_DOUBTS,
    ) -> list[Message]:
        """Take the oldest open message of each chat that may go now; they are `sending` from this commit on.

        `paced`: chats to be left alone now; `waiting`: only those that could have gone so long ago;
        `most_doubts`: only those, edits apart, that were in doubt no oftener.
        """
        now = self._now
        given: dict[str, Any] = {
            "on_platform": platform,
            "most_doubts": most_doubts,
            "now": now,
            "ready_before": now - waiting,
            "limit": limit,
            "by": owner,
        }
        if chat is None:
            rows = self._connection.execute(_CLAIM[self._connection.dialect.name], given | {"paced": list(paced)})
        else:
            rows = self._connection.execute(_CLAIM_OF_CHAT, given | {"of_chat": chat})
        return sorted((Message(*row) for row in rows), key=lambda message: message.id)

    # Settled by the process that took it. False: it is that process's no more, and another has decided.

    def sent(self, message_id: int, sent_id: str | None, owner: str | None = None) -> bool:
        return self._settle(message_id, owner, state=SENT, sent_id=sent_id, sent_at=self._now, error=None)

    def retry(self, message_id: int, at: datetime, error: str, owner: str | None = None) -> bool:
        """It was not sent, and goes again from `at` (UTC) on."""
        return self._settle(message_id, owner, state=PENDING, not_before=at, error=error[:300])

    def wait(self, message: Message, at: datetime, owner: str | None = None) -> bool:
        """As `retry`, where the platform asked for a pause: that is no failed attempt."""
        return self._settle(message.id, owner, state=PENDING, not_before=at, attempts=message.attempts - 1)

    def bury(self, message_id: int, error: str, owner: str | None = None) -> bool:
        """It can never be delivered; the row stays, with the reason."""
        return self._settle(message_id, owner, state=DEAD, error=error[:300])

    def cancel(self, message_id: int, owner: str | None = None) -> bool:
        return self._settle(message_id, owner, state=CANCELLED)

    def resend(self, message: Message, text: str, owner: str | None = None, *, at: datetime | None = None) -> bool:
        """It may have arrived, and goes once more: now, or from `at` (UTC) on, which nothing hurries."""
        again = {"not_before": at or self._now, "doubts": message.doubts + 1, "text": text, "error": None}
        return self._settle(message.id, owner, state=PENDING, **again)

    def hold(self, message: Message, owner: str | None = None) -> bool:
        """It may have arrived, and somebody is to decide."""
        return self._settle(message.id, owner, state=HELD, doubts=message.doubts + 1, error="it may have arrived")

    def _settle(self, message_id: int, owner: str | None, **values: Any) -> bool:
        given = {"message_id": message_id, **values}
        if owner is None:
            return self._connection.execute(_SETTLE, given).rowcount > 0
        return self._connection.execute(_SETTLE_OWN, {**given, "held_by": owner}).rowcount > 0

    # Chats

    def move(self, platform: str, chat: str, to: str) -> None:
        """The platform gave a chat another id: what is open goes there, nothing was sent."""
        self._connection.execute(
            update(outbox)
            .where(_open_in(platform, chat))
            .values(chat=to, state=PENDING, owner=None, not_before=self._now)
        )
        self._connection.execute(
            update(account).where(account.c.platform == platform, account.c.chat == chat).values(chat=to)
        )

    def rename(self, platform: str, user: str, chat: str, to: str) -> None:
        """A private chat is known by another id now: what was sent to it and what is open there are found under it."""
        self._connection.execute(
            update(outbox).where(outbox.c.platform == platform, outbox.c.chat == chat).values(chat=to)
        )
        Dialogs(self._connection, self._now).move(platform, user, chat, to)

    def divert(self, platform: str, chat: str, to: tuple[str, str], error: str) -> None:
        """Nothing reaches a chat any more: what waits goes to another place of the same person."""
        other_platform, other_chat = to
        waiting = _open_in(platform, chat)
        ids = self._connection.execute(select(outbox.c.id).where(waiting, outbox.c.edit_of.is_(None))).scalars().all()
        Outbox(self._connection, self._now).fold_edits(ids)
        self._connection.execute(
            update(outbox).where(waiting, outbox.c.edit_of.is_not(None)).values(state=CANCELLED, owner=None)
        )
        self._connection.execute(
            update(outbox)
            .where(waiting)
            .values(platform=other_platform, chat=other_chat, state=PENDING, owner=None, error=error[:300])
        )

    def leave(self, platform: str, chat: str, to: tuple[str, str]) -> None:
        """The person gave up a chat: what waits for it goes to another place; what is on its way arrives."""
        waiting = and_(_open_in(platform, chat), outbox.c.state == PENDING)
        self._connection.execute(
            update(outbox).where(waiting, outbox.c.edit_of.is_not(None)).values(state=CANCELLED, owner=None)
        )
        self._connection.execute(update(outbox).where(waiting).values(platform=to[0], chat=to[1]))

    def forget(self, platform: str, chat: str) -> None:
        """Nothing that waits for the chat is sent."""
        waiting = and_(_open_in(platform, chat), outbox.c.state == PENDING)
        self._connection.execute(update(outbox).where(waiting).values(state=CANCELLED, owner=None))

    def close(self, platform: str, chat: str, error: str) -> list[int]:
        """Nothing reaches a chat any more, and there is no other place: what waits there is dead; the rows."""
        closed = update(outbox).where(_open_in(platform, chat)).values(state=DEAD, owner=None, error=error[:300])
        return list(self._connection.execute(closed.returning(outbox.c.id)).scalars())

    def reopen(self, platform: str, chat: str) -> None:
        """The person writes in a chat again that had let nothing through: answers of the last days arrive after all."""
        self._connection.execute(
            update(outbox)
            .where(_UNDELIVERED, outbox.c.state == DEAD, outbox.c.platform == platform, outbox.c.chat == chat)
            .where(outbox.c.kind.in_(ANSWERS), outbox.c.edit_of.is_(None), outbox.c.created_at > self._now - REOPENED)
            .values(state=PENDING, attempts=0, not_before=self._now)
        )

    def hurry(self, platform: str) -> int:
        """The platform answers again: what waited for that waits no longer."""
        result = self._connection.execute(
            update(outbox)
            .where(open_rows(outbox), outbox.c.platform == platform, outbox.c.state == PENDING)
            .where(outbox.c.not_before > self._now, outbox.c.error.is_not(None))
            .values(not_before=self._now)
        )
        return result.rowcount

    # What was left

    def in_doubt(self, platforms: Sequence[str], alive_since: datetime, limit: int = 100) -> list[Message]:
        """Rows that a process took which is dead by now: it has not beaten since `alive_since` (UTC), or has ended."""
        alive = select(process.c.owner).where(process.c.ended_at.is_(None), process.c.beat_at >= alive_since)
        rows = self._connection.execute(
            select(*COLUMNS)
            .where(open_rows(outbox), outbox.c.platform.in_(platforms), outbox.c.state == SENDING)
            .where(outbox.c.owner.not_in(alive))
            .order_by(outbox.c.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        return [Message(*row) for row in rows]

    def release(self, owner_prefix: str, but: str) -> int:
        """Rows held by earlier processes of this kind which cannot have sent them."""
        result = self._connection.execute(
            update(outbox)
            .where(outbox.c.state == SENDING, outbox.c.owner.startswith(owner_prefix), outbox.c.owner != but)
            .values(state=PENDING, owner=None)
        )
        return result.rowcount

    def release_forgotten(self, owner: str, holds: Sequence[int], before: datetime) -> int:
        """Rows that a process took before that moment (UTC) and never learnt of, for the database broke off."""
        result = self._connection.execute(
            update(outbox)
            .where(open_rows(outbox), outbox.c.state == SENDING, outbox.c.owner == owner)
            .where(outbox.c.sending_at < before, outbox.c.id.not_in(holds))
            .values(state=PENDING, owner=None)
        )
        return result.rowcount

    def expire(self) -> int:
        """Give up what is of no use any more."""
        result = self._connection.execute(
            update(outbox)
            .where(open_rows(outbox), outbox.c.state == PENDING, outbox.c.not_after < self._now)
            .values(state=EXPIRED)
        )
        return result.rowcount

    def hasten(self) -> int:
        """Nothing is put off for a day: what seems so was, by a clock that was wrong, and may go now."""
        result = self._connection.execute(
            update(outbox)
            .where(open_rows(outbox), outbox.c.state == PENDING, outbox.c.not_before > self._now + timedelta(days=1))
            .values(not_before=self._now)
        )
        return result.rowcount

    def waiting_since(self, before: datetime, platforms: Sequence[str]) -> list[Message]:
        """Whole messages written before that moment (UTC) which have not been sent; edits left out."""
        rows = self._connection.execute(
            select(*COLUMNS)
            .where(open_rows(outbox), outbox.c.platform.in_(platforms), outbox.c.state == PENDING)
            .where(outbox.c.created_at < before, outbox.c.edit_of.is_(None))
            .order_by(outbox.c.id)
        )
        return [Message(*row) for row in rows]

    # What an admin decides

    def undelivered(self, limit: int = 20) -> list[Message]:
        """Dead and held messages, the latest first."""
        rows = self._connection.execute(select(*COLUMNS).where(_UNDELIVERED).order_by(outbox.c.id.desc()).limit(limit))
        return [Message(*row) for row in rows]

    def reason(self, message_id: int) -> str | None:
        """What the platform said when it refused the message."""
        return self._connection.execute(select(outbox.c.error).where(outbox.c.id == message_id)).scalar()

    def again(self, message_id: int, place: tuple[str, str] | None = None) -> bool:
        """Send a dead or held message once more; false where it is neither.

        `place`: platform and chat, where the person is reached elsewhere by now.
        """
        fresh = {"state": PENDING, "attempts": 0, "doubts": 0, "not_before": self._now, "not_after": None}
        return self._decide(message_id, **fresh, **({"platform": place[0], "chat": place[1]} if place else {}))

    def drop(self, message_id: int) -> bool:
        """Do without a dead or held message; false where it is neither."""
        return self._decide(message_id, state=DROPPED)

    def _decide(self, message_id: int, **values: Any) -> bool:
        result = self._connection.execute(
            update(outbox).where(outbox.c.id == message_id, _UNDELIVERED).values(**values)
        )
        return result.rowcount > 0

    def counts(self) -> Counts:
        waiting = self._connection.execute(
            select(func.count(), func.min(outbox.c.created_at)).where(
                open_rows(outbox), outbox.c.platform.not_in(UNSENT)
            )
        ).one()
        given_up: dict[str, int] = {}
        for row in self._connection.execute(
            select(outbox.c.state, func.count()).where(_UNDELIVERED).group_by(outbox.c.state)
        ):
            given_up[row[0]] = row[1]
        return Counts(waiting[0], waiting[1], given_up.get(DEAD, 0), given_up.get(HELD, 0))


def _open_in(platform: str, chat: str) -> ColumnElement[bool]:
    return and_(open_rows(outbox), outbox.c.platform == platform, outbox.c.chat == chat)
