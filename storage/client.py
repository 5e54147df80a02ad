"""A client as it is kept."""

from dataclasses import dataclass
from datetime import datetime

from office.birthdays import Birthday
from office.clients import Kind


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

    @property
    def birthday(self) -> Birthday | None:
        if self.birth_month is None or self.birth_day is None:
            return None
        return Birthday(self.birth_month, self.birth_day, self.birth_year)

    @property
    def subject(self) -> str:
        return f"client:{self.id}"
