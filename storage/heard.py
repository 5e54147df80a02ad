"""The events that were handled: a repeated one ends here, an edited message finds what it made."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, select, update

from storage.portable import insert
from storage.tables import account, event_try, heard, staff

# Built once: to put a statement together costs four times its execution.
_REMEMBER = insert(heard).on_conflict_do_nothing().returning(heard.c.event)
_MADE = update(heard).where(heard.c.platform == bindparam("on"), heard.c.event == bindparam("of"))


class Heard:
    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection, self._now = connection, now

    def first_time(self, platform: str, event: str, message: str | None = None) -> bool:
        """Remember the event; false where it was handled before."""
        values = {"platform": platform, "event": event, "at": self._now, "message": message}
        return self._connection.execute(_REMEMBER, values).first() is not None

    def knows(self, platform: str, event: str) -> bool:
        """Whether the event was handled."""
        found = select(heard.c.event).where(heard.c.platform == platform, heard.c.event == event)
        return self._connection.execute(found).first() is not None

    def tried(self, platform: str, event: str) -> tuple[int, datetime]:
        """Count one try to handle the event, committed before it.

        How many there were with this one, and when the first of them was, UTC.
        """
        statement = insert(event_try).values(platform=platform, event=event, tries=1, at=self._now)
        again = statement.on_conflict_do_update(
            index_elements=[event_try.c.platform, event_try.c.event],
            set_={"tries": event_try.c.tries + 1},
        )
        row = self._connection.execute(again.returning(event_try.c.tries, event_try.c.at)).one()
        return row[0], row[1]

    def made(self, platform: str, event: str, subject: str) -> None:
        self._connection.execute(_MADE, {"on": platform, "of": event, "subject": subject})

    def last_messages(self, platform: str, since: datetime) -> list[tuple[str, str, str | None]]:
        """The accounts of active staff: user, private chat, and the last message heard there since then (UTC)."""
        known = select(heard.c.message).where(
            heard.c.platform == platform, heard.c.at >= since, heard.c.message.is_not(None)
        )
        last: dict[str, str] = {}
        for (key,) in self._connection.execute(known):
            chat, _, message = key.rpartition(":")
            last[chat] = max(message, last.get(chat, ""))
        linked = (
            select(account.c.user, account.c.chat)
            .join(staff, staff.c.id == account.c.staff_id)
            .where(account.c.platform == platform, staff.c.active)
            .order_by(account.c.last_at.desc())
        )
        return [(user, chat, last.get(chat)) for user, chat in self._connection.execute(linked)]

    def subject_of(self, platform: str, message: str) -> str | None:
        """The record that a person's message made."""
        return self._connection.execute(
            select(heard.c.subject)
            .where(heard.c.platform == platform, heard.c.message == message, heard.c.subject.is_not(None))
            .order_by(heard.c.at.desc())
        ).scalar()
