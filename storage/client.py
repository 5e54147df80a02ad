"""A client as it is kept, and the keys it is found by."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from sqlalchemy import String, cast, exists, literal, not_

from office.birthdays import Birthday
from office.clients import Kind, Level, Segment
from office.professions import Profession
from storage.tables import audit, client


@dataclass(frozen=True, slots=True)
class Client:
    id: int
    name: str
    kind: Kind
    contact: str | None = None
    phone: str | None = None
    email: str | None = None
    birth_year: int | None = None
    birth_month: int | None = None
    birth_day: int | None = None
    tax_id: str | None = None
    iban: str | None = None
    city: str | None = None
    country: str | None = None
    district: str | None = None
    source: str | None = None
    owner_id: int | None = None
    archived_at: datetime | None = None
    language: str | None = None
    """In which they are written to; none: by the country."""
    level: Level | None = None
    segment: Segment | None = None
    profession: Profession | None = None
    needs: str | None = None
    touch_days: int | None = None
    """In touch at least so often; 0: never reminded, None: as the level has it."""
    touch_on: date | None = None
    """Not reminded of before that day."""

    @property
    def birthday(self) -> Birthday | None:
        if self.birth_month is None or self.birth_day is None:
            return None
        return Birthday(self.birth_month, self.birth_day, self.birth_year)

    @property
    def subject(self) -> str:
        return f"client:{self.id}"


COLUMNS = tuple(client.c[field.name] for field in fields(Client))
"""Of the table, as `client_of` takes them."""

UNREGISTERED = "unregistered"
"""In the history of a client whose registration was undone."""

REGISTERED = client.c.archived_at.is_(None) | not_(
    exists().where(
        audit.c.subject == literal("client:") + cast(client.c.id, String),
        audit.c.field == UNREGISTERED,
        audit.c.at == client.c.archived_at,
    )
)
"""Who counts as a new client: all but those who are in the archive because their registration was undone."""

_KINDS: Mapping[str, type[StrEnum]] = MappingProxyType(
    {"kind": Kind, "level": Level, "segment": Segment, "profession": Profession}
)
_ENUMS = tuple((place, _KINDS[field.name]) for place, field in enumerate(fields(Client)) if field.name in _KINDS)


def client_of(row: Any) -> Client:
    """From the values of `COLUMNS`."""
    values = list(row)
    for place, kind in _ENUMS:
        values[place] = None if values[place] is None else kind(values[place])
    return Client(*values)


def exact(name: str) -> str:
    """The name with case and runs of spaces apart; as much as the column holds, for capitals may become longer."""
    return " ".join(name.split()).casefold()[:200]


def phone_key(phone: str | None) -> str | None:
    """The digits from the last to the first: numbers that end alike stand together. An extension is none of them."""
    digits = "".join(filter(str.isdecimal, (phone or "").partition(";")[0]))
    return digits[::-1][:40] or None
