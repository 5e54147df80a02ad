"""The open forms of a person at a place, kept between two messages."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update

from storage.portable import insert
from storage.tables import dialog

# Built once: it is read in every turn.
_GET = select(dialog.c.forms, dialog.c.serial).where(
    dialog.c.platform == bindparam("platform"), dialog.c.chat == bindparam("chat"), dialog.c.user == bindparam("user")
)


class Dialogs:
    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection, self._now = connection, now

    def get(self, platform: str, chat: str, user: str) -> tuple[list[dict[str, Any]], int]:
        """The open forms, the innermost last, and the serial of the last question."""
        row = self._connection.execute(_GET, {"platform": platform, "chat": chat, "user": user}).first()
        return (list(row[0]), row[1]) if row else ([], 0)

    def set(self, platform: str, chat: str, user: str, forms: list[dict[str, Any]], serial: int) -> None:
        """The row stays when no form is open: its serial keeps old buttons out of date."""
        values = {"forms": forms, "serial": serial, "at": self._now}
        self._connection.execute(
            insert(dialog)
            .values(platform=platform, chat=chat, user=user, **values)
            .on_conflict_do_update(index_elements=list(dialog.primary_key.columns), set_=values)
        )

    def forget(self, platform: str, user: str) -> None:
        self._connection.execute(delete(dialog).where(dialog.c.platform == platform, dialog.c.user == user))

    def move(self, platform: str, user: str, chat: str, to: str) -> None:
        """The chat is known by another id now: what is open there goes on."""
        at = (dialog.c.platform == platform, dialog.c.user == user)
        self._connection.execute(delete(dialog).where(*at, dialog.c.chat == to))
        self._connection.execute(update(dialog).where(*at, dialog.c.chat == chat).values(chat=to))
