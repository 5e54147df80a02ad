"""With whom somebody is to keep in touch, and when they last were: in a call or meeting, by an offer or a letter."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, ScalarSelect, Select, func, or_, select

from office.clients import Level
from office.touches import CONTACTS, DAYS, due_on
from office.worktime import to_local
from storage.audit import Audit
from storage.client import COLUMNS, Client, client_of
from storage.settings import Settings
from storage.tables import call, client, letter, offer


@dataclass(frozen=True, slots=True)
class Touch:
    client: Client
    every: int
    """Days; 0: nobody is reminded."""
    contact: datetime | None
    """UTC."""
    registered: datetime
    """UTC."""

    def due_on(self, zone: str) -> date:
        """When it is time again, as a local day."""
        last = to_local(self.contact or self.registered, zone).date()
        return due_on(last, self.every, self.client.touch_on)


def _latest(at: Column[datetime], *where: ColumnElement[bool]) -> ScalarSelect[datetime]:
    return select(func.max(at)).where(*where).scalar_subquery()


_CALLED = _latest(call.c.at, call.c.client_id == client.c.id, call.c.undone_at.is_(None), call.c.outcome.in_(CONTACTS))
_OFFERED = _latest(offer.c.at, offer.c.client_id == client.c.id, offer.c.undone_at.is_(None))
_WRITTEN = _latest(letter.c.created_at, letter.c.client_id == client.c.id, letter.c.undone_at.is_(None))
_SELECT = select(*COLUMNS, client.c.created_at, _CALLED, _OFFERED, _WRITTEN)


class Touches:
    def __init__(self, connection: Connection, audit: Audit, settings: Settings) -> None:
        self._connection, self._audit, self._settings = connection, audit, settings

    def days_of(self) -> Mapping[Level, int]:
        """How often by level: as the company has set it, else the defaults."""
        return self._days_of

    @cached_property
    def _days_of(self) -> Mapping[Level, int]:
        kept = {level: self._settings.get(f"touch.{level}.days") for level in Level}
        return {level: DAYS[level] if days is None else int(days) for level, days in kept.items()}

    def set_days(self, level: Level, days: int) -> None:
        self._audit.add(f"touch:{level}", "days", self.days_of()[level], days)
        self._settings.set(f"touch.{level}.days", str(days))
        self.__dict__.pop("_days_of", None)

    def of(self, one: Client) -> Touch:
        return self._many(_SELECT.where(client.c.id == one.id))[0]

    def watched(self, owner_id: int | None = None) -> list[Touch]:
        """Of all clients, or of one owner's, those with whom somebody is to keep in touch."""
        reminded = or_(client.c.touch_days > 0, client.c.touch_days.is_(None) & client.c.level.is_not(None))
        owned = client.c.owner_id.is_not(None) if owner_id is None else client.c.owner_id == owner_id
        found = self._many(_SELECT.where(client.c.archived_at.is_(None), owned, reminded).order_by(client.c.id))
        return [one for one in found if one.every]

    def _many(self, statement: Select[Any]) -> list[Touch]:
        by_level = self.days_of()
        found = []
        for row in self._connection.execute(statement):
            *columns, registered, called, offered, written = row
            one = client_of(columns)
            every = one.touch_days if one.touch_days is not None else by_level[one.level] if one.level else 0
            contact = max((at for at in (called, offered, written) if at is not None), default=None)
            found.append(Touch(one, every, contact, registered))
        return found
