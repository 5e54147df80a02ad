"""Clients: kept, changed with a trace, and found by what a colleague would call them."""

from collections.abc import Collection, Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Select, exists, func, insert, or_, select, tuple_, update

from office.clients import Kind
from office.professions import OF_SEGMENT, Profession
from office.staff import Person
from storage.audit import Audit
from storage.client import COLUMNS, UNREGISTERED, Client, client_of, exact, phone_key
from storage.mentions import Mention, find_mention
from storage.names import Names
from storage.occurrences import Occurrences
from storage.search import Lookup, Search
from storage.tables import (
    audit,
    call,
    client,
    complaint,
    contract,
    file,
    goods_request,
    invitation,
    invoice,
    letter,
    market_note,
    meeting,
    objection,
    offer,
    payment,
    reliability_note,
    request,
    sales_order,
    special_terms,
    staff,
    stock_move,
    survey_answer,
    task,
    tender,
)
from storage.visibility import seen_by

_BIRTH = frozenset({"birth_year", "birth_month", "birth_day"})
"""Columns of one field: they stand in the history as one change."""


_KEYS = ("name_key", "phone_key")
_NOTHING: Mapping[int, str] = MappingProxyType({})
_PLANNED_BY = _BIRTH | {"owner_id", "archived_at", "touch_days", "touch_on", "level", "segment", "profession"}
"""On what the reminders about a client depend."""


_HANGING = (complaint, goods_request, invitation, letter, request, sales_order, stock_move, survey_answer, tender)


class Clients:
    def __init__(self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences) -> None:
        self._connection, self._now, self._audit, self._occurrences = connection, now, audit, occurrences

    def add(self, name: str, *, owner_id: int | None, kind: Kind = Kind.COMPANY, **values: Any) -> Client:
        """`values`: columns of the table; who adds it stands in the history."""
        result = self._connection.execute(
            insert(client).values(
                name=name,
                name_key=exact(name),
                phone_key=phone_key(values.get("phone")),
                kind=kind,
                owner_id=owner_id,
                created_by=self._audit.by,
                created_at=self._now,
                touched_at=self._now,
                **values,
            )
        )
        (client_id,) = result.inserted_primary_key or (0,)
        self.index({client_id: name})
        self._audit.add(f"client:{client_id}", "created", None, name)
        return self.any(client_id)

    def change(self, of: Client, **values: Any) -> Client:
        """Set columns; each that differs is on record with its former value."""
        changed = {name: value for name, value in values.items() if getattr(of, name) != value}
        if not changed:
            return of
        if "name" in changed:
            changed["name_key"] = exact(changed["name"])
            self.index({of.id: changed["name"]})
        if "phone" in changed:
            changed["phone_key"] = phone_key(changed["phone"])
        self._connection.execute(update(client).where(client.c.id == of.id).values(touched_at=self._now, **changed))
        now = self.any(of.id)
        for name, value in changed.items():
            if name not in _KEYS and name not in _BIRTH:
                self._audit.add(of.subject, name, getattr(of, name), value)
        if now.birthday != of.birthday:
            self._audit.add(of.subject, "birthday", of.birthday, now.birthday)
        if _PLANNED_BY.intersection(changed):
            self._occurrences.unplan(of.subject)
        return now

    def any(self, client_id: int) -> Client:
        """The client, whoever asks; raises LookupError."""
        found = self._one(select(*COLUMNS).where(client.c.id == client_id))
        if found is None:
            raise LookupError(client_id)
        return found

    def get(self, person: Person, client_id: int) -> Client | None:
        """The client where this person may see it."""
        return self._one(select(*COLUMNS).where(client.c.id == client_id, seen_by(person)))

    def exact(self, name: str) -> list[Client]:
        """Whose name is this, case and spaces apart."""
        return self._many(select(*COLUMNS).where(client.c.name_key == exact(name)))

    def index(self, names: Mapping[int, str]) -> None:
        """Let these clients be found by these names; names by id, as many as there are."""
        Names(self._connection).write(names)

    # Finding

    def look_up(self, person: Person, text: str, limit: int = 6) -> Lookup:
        """What `text` may mean among the clients this person sees: name, `#id`, phone digits, tax id or e-mail.

        Clear is a client when every typed word is a form of a word of that ONE client.
        """
        return Search(self._connection, person).look_up(text, limit)

    def mention(self, person: Person, text: str, governed: Mapping[int, str] = _NOTHING) -> Mention | None:
        """The client whom words of a sentence name; see `storage.mentions`."""
        return find_mention(Search(self._connection, person), text, governed)

    def mentioned(self, person: Person, text: str) -> Client | None:
        """The one client whom words of a sentence name; none where it could be several."""
        found = self.mention(person, text)
        return found.client if found else None

    def duplicates(
        self, name: str, *, phone: str | None = None, email: str | None = None, tax_id: str | None = None
    ) -> list[tuple[Client, str]]:
        """Clients that a new one may be already, each with the field that speaks for it.

        Over the whole company: that a colleague has the client is what the hint is for.
        """
        found: dict[int, tuple[Client, str]] = {}
        for field, value in (("tax_id", tax_id), ("phone", phone), ("email", email)):
            if value:
                for hit in self._many(select(*COLUMNS).where(client.c[field] == value).limit(3)):
                    found.setdefault(hit.id, (hit, field))
        for hit in Search(self._connection).named_alike(name):
            found.setdefault(hit.id, (hit, "name"))
        return list(found.values())[:5]

    def to_call(self, person: Person, today: date, limit: int = 5) -> list[tuple[Client, datetime | None]]:
        """Whom to talk to next, with the last call: clients of whom they act for, never called first, then long ago."""
        last = (
            select(call.c.client_id, func.max(call.c.at).label("at"))
            .where(call.c.undone_at.is_(None))
            .group_by(call.c.client_id)
            .subquery()
        )
        rows = self._connection.execute(
            select(*COLUMNS, last.c.at)
            .outerjoin(last, last.c.client_id == client.c.id)
            .where(client.c.owner_id.in_(person.acts_for_ids), client.c.archived_at.is_(None))
            .order_by(last.c.at.is_not(None), last.c.at, client.c.id)
            .limit(limit)
        )
        return [(client_of(row[:-1]), row[-1]) for row in rows]

    def with_birthday(self, days: list[tuple[int, int]]) -> list[Client]:
        """Clients born on one of these (month, day), archived ones left out."""
        born = tuple_(client.c.birth_month, client.c.birth_day).in_(days)
        return self._many(select(*COLUMNS).where(born, client.c.archived_at.is_(None)))

    def of_professions(self, professions: Collection[Profession]) -> list[Client]:
        """Who is of one of these by the card or by the line of business, archived ones left out."""
        segments = [segment for segment, profession in OF_SEGMENT.items() if profession in professions]
        by_segment = client.c.profession.is_(None) & client.c.segment.in_(segments)
        wanted = or_(client.c.profession.in_(professions), by_segment)
        return self._many(select(*COLUMNS).where(wanted, client.c.archived_at.is_(None)))

    def touched(self, person: Person, since: datetime, until: datetime) -> int:
        """How many client cards this person created or changed from then to then (norm `cards`, S4 3.1)."""
        return (
            self._connection.execute(
                select(func.count(audit.c.subject.distinct())).where(
                    audit.c.person_id == person.id,
                    audit.c.at >= since,
                    audit.c.at < until,
                    audit.c.subject.like("client:%"),
                )
            ).scalar()
            or 0
        )

    def owner_name(self, of: Client) -> str | None:
        return self._connection.execute(select(staff.c.name).where(staff.c.id == of.owner_id)).scalar()

    def page(
        self, person: Person, offset: int, limit: int, only: Mapping[str, str] = MappingProxyType({})
    ) -> list[Client]:
        """The clients this person sees, by name; `only` those with these values of columns. A source begins with it."""
        wanted = [
            client.c.source.startswith(value, autoescape=True) if name == "source" else client.c[name] == value
            for name, value in only.items()
        ]
        return self._many(
            select(*COLUMNS)
            .where(client.c.archived_at.is_(None), seen_by(person), *wanted)
            .order_by(client.c.name_key, client.c.id)
            .offset(offset)
            .limit(limit)
        )

    def unregister(self, of: Client) -> Client:
        """Into the archive, and counted as a new client no more."""
        self._audit.add(of.subject, UNREGISTERED)
        return self.change(of, archived_at=self._now)

    def called(self, of: Client) -> bool:
        return bool(
            self._connection.execute(
                select(exists().where(call.c.client_id == of.id, call.c.undone_at.is_(None)))
            ).scalar()
        )

    def in_use(self, of: Client) -> bool:
        """Whether anything that was said, agreed, noted, given or paid hangs on the client."""
        kept = [
            exists().where(call.c.client_id == of.id, call.c.undone_at.is_(None)),
            exists().where(offer.c.client_id == of.id, offer.c.undone_at.is_(None)),
            exists().where(contract.c.client_id == of.id),
            exists().where(invoice.c.client_id == of.id),
            exists().where(payment.c.client_id == of.id),
            exists().where(task.c.client_id == of.id, task.c.done_at.is_(None)),
            exists().where(file.c.client_id == of.id),
            exists().where(meeting.c.client_id == of.id, meeting.c.cancelled_at.is_(None)),
            *(
                exists().where(table.c.client_id == of.id, table.c.undone_at.is_(None))
                for table in (objection, market_note, special_terms, reliability_note)
            ),
            *(exists().where(table.c.client_id == of.id) for table in _HANGING),
        ]
        return bool(self._connection.execute(select(or_(*kept))).scalar())

    def _one(self, statement: Select[Any]) -> Client | None:
        row = self._connection.execute(statement).first()
        return client_of(row) if row else None

    def _many(self, statement: Select[Any]) -> list[Client]:
        return [client_of(row) for row in self._connection.execute(statement)]
