"""Clients: kept, changed with a trace, and found by what a colleague would call them."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from functools import cache
from itertools import islice
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    bindparam,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    tuple_,
    update,
)

from office.clients import Kind
from office.names import name_forms, name_words, query_words, rank
from office.rights import SCOPES, Scope
from office.staff import Person
from storage.audit import Audit
from storage.client import Client
from storage.occurrences import Occurrences
from storage.portable import write_all
from storage.tables import call, client, client_form, contract, file, invoice, offer, payment, staff, task
from storage.visibility import seen_by, seen_in

FEWEST_DIGITS = 4
"""So many last digits of a phone find a client."""

MOST_DIGITS = 9
"""An id has no more."""

SHORT_WORD = 3
"""Letters: in the middle of a sentence such a word is hardly a name."""


_COLUMNS = tuple(client.c[field.name] for field in fields(Client))
_BIRTH = frozenset({"birth_year", "birth_month", "birth_day"})
"""Columns of one field: they stand in the history as one change."""


@dataclass(frozen=True, slots=True)
class Lookup:
    """What a typed name leads to: one clear client, or those that it could be, the likeliest first."""

    clear: Client | None = None
    candidates: tuple[Client, ...] = ()
    likely: bool = False
    """The candidates only resemble what was typed."""


_PLANNED_BY = _BIRTH | {"owner_id", "archived_at"}
"""On what the reminders about a client depend."""


class Clients:
    def __init__(self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences) -> None:
        self._connection, self._now, self._audit, self._occurrences = connection, now, audit, occurrences

    def add(self, name: str, *, owner_id: int | None, kind: Kind = Kind.COMPANY, **values: Any) -> Client:
        """`values`: columns of the table; who adds it stands in the history."""
        result = self._connection.execute(
            insert(client).values(
                name=name,
                name_key=exact(name),
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
        self._connection.execute(update(client).where(client.c.id == of.id).values(touched_at=self._now, **changed))
        now = self.any(of.id)
        for name, value in changed.items():
            if name != "name_key" and name not in _BIRTH:
                self._audit.add(of.subject, name, getattr(of, name), value)
        if now.birthday != of.birthday:
            self._audit.add(of.subject, "birthday", of.birthday, now.birthday)
        if _PLANNED_BY.intersection(changed):
            self._occurrences.unplan(of.subject)
        return now

    def any(self, client_id: int) -> Client:
        """The client, whoever asks; raises LookupError."""
        found = self._one(select(*_COLUMNS).where(client.c.id == client_id))
        if found is None:
            raise LookupError(client_id)
        return found

    def get(self, person: Person, client_id: int) -> Client | None:
        """The client where this person may see it."""
        return self._one(select(*_COLUMNS).where(client.c.id == client_id, seen_by(person)))

    def exact(self, name: str) -> list[Client]:
        """Whose name is this, case and spaces apart."""
        return self._many(select(*_COLUMNS).where(client.c.name_key == exact(name)))

    def index(self, names: Mapping[int, str]) -> None:
        """Keep the forms under which these clients may be mentioned; names by id, as many as there are."""
        rows = iter(names.items())
        while batch := dict(islice(rows, 500)):
            self._connection.execute(delete(client_form).where(client_form.c.client_id.in_(batch)))
            forms = [
                (form, client_id)
                for client_id, name in batch.items()
                for form in {form[:80] for form in name_forms(name)}
            ]
            write_all(self._connection, client_form, ("form", "client_id"), forms)

    # Finding

    def look_up(self, person: Person, text: str, limit: int = 6) -> Lookup:
        """What `text` may mean among the clients this person sees: name, `#id`, phone digits, tax id or e-mail.

        Clear is a client when every typed word is a form of a word of that ONE client.
        """
        text = text.strip()
        if text.startswith("#") and text[1:].isdecimal() and len(text) <= MOST_DIGITS + 1:
            found = self.get(person, int(text[1:]))
            return Lookup(found, (found,) if found else ())
        named = self._named(person, query_words(text), limit)
        if len(named) > 1:
            named = _told_apart(text, named)
        if len(named) == 1:
            return Lookup(named[0], (named[0],))
        if named:
            return Lookup(None, tuple(named))
        numbered = self._numbered(person, text)
        if len(numbered) == 1:
            return Lookup(numbered[0], (numbered[0],))
        if numbered:
            return Lookup(None, tuple(numbered))
        if text.isdecimal() and len(text) < FEWEST_DIGITS and (one := self.get(person, int(text))) is not None:
            return Lookup(None, (one,), likely=True)
        return Lookup(None, tuple(self.like(person, text, limit)), likely=True)

    def mentioned(self, person: Person, text: str) -> Client | None:
        """The one client of those this person sees whom words of a sentence name; none where it could be several.

        A single short word is too common to name anybody unless it is the whole name.
        """
        words = tuple(dict.fromkeys(query_words(text)))
        rows = self._connection.execute(
            select(client_form.c.client_id, client_form.c.form, client.c.name)
            .join(client, client.c.id == client_form.c.client_id)
            .where(client_form.c.form.in_(words), client.c.archived_at.is_(None), seen_by(person))
        )
        named: dict[int, set[str]] = {}
        for client_id, form, name in rows:
            if len(form) > SHORT_WORD or len(name_words(name)) == 1:
                named.setdefault(client_id, set()).add(form)
        # Who is named by fewer of the same words gives way: `Ivan Petrov` is not `Petrov Invest`.
        likely = [one for one, its in named.items() if not any(its < others for others in named.values())]
        return self.get(person, likely[0]) if len(likely) == 1 else None

    def _named(self, person: Person, words: tuple[str, ...], limit: int) -> list[Client]:
        if not words:
            return []
        typed = tuple(dict.fromkeys(words))
        given = {"typed": typed, "count": len(typed), "person": person.id, "most": limit}
        return [_client(row) for row in self._connection.execute(_named(SCOPES[person.role]), given)]

    def _numbered(self, person: Person, text: str) -> list[Client]:
        digits = "".join(filter(str.isdecimal, text))
        key = "".join(filter(str.isalnum, text)).upper()
        same: list[ColumnElement[bool]] = []
        if "@" in text:
            same.append(func.lower(client.c.email) == text.lower())
        if len(digits) >= FEWEST_DIGITS and len(digits) * 2 > len(key):
            same += [client.c.phone.like(f"%{digits[-9:]}"), client.c.tax_id == key]
        if not same:
            return []
        return self._many(select(*_COLUMNS).where(or_(*same), client.c.archived_at.is_(None), seen_by(person)).limit(6))

    def like(self, person: Person, text: str, limit: int = 6) -> list[Client]:
        """Names that resemble what was typed, the likeliest first; never to be taken without asking."""
        rows = self._connection.execute(
            select(client.c.id, client.c.name).where(client.c.archived_at.is_(None), seen_by(person))
        )
        ranked = rank(query_words(text), [(row[0], name_words(row[1])) for row in rows], limit)
        return [found for client_id, _ in ranked if (found := self.get(person, client_id))]

    def duplicates(
        self, name: str, *, phone: str | None = None, email: str | None = None, tax_id: str | None = None
    ) -> list[tuple[Client, str]]:
        """Clients that a new one may be already, each with the field that speaks for it.

        Over the whole company: that a colleague has the client is what the hint is for.
        """
        found: dict[int, tuple[Client, str]] = {}
        for field, value in (("tax_id", tax_id), ("phone", phone), ("email", email)):
            if value:
                for hit in self._many(select(*_COLUMNS).where(client.c[field] == value).limit(3)):
                    found.setdefault(hit.id, (hit, field))
        words = query_words(name)
        rows = self._connection.execute(select(client.c.id, client.c.name)).all() if words else []
        for client_id, _ in rank(words, [(row[0], name_words(row[1])) for row in rows], 3, cutoff=88):
            found.setdefault(client_id, (self.any(client_id), "name"))
        return list(found.values())[:5]

    def to_call(self, person: Person, today: date, limit: int = 5) -> list[tuple[Client, datetime | None]]:
        """Whom to talk to next: the own clients, those never called first, then the longest ago, with that call."""
        last = (
            select(call.c.client_id, func.max(call.c.at).label("at"))
            .where(call.c.undone_at.is_(None))
            .group_by(call.c.client_id)
            .subquery()
        )
        rows = self._connection.execute(
            select(*_COLUMNS, last.c.at)
            .outerjoin(last, last.c.client_id == client.c.id)
            .where(client.c.owner_id == person.id, client.c.archived_at.is_(None))
            .order_by(last.c.at.is_not(None), last.c.at, client.c.id)
            .limit(limit)
        )
        return [(_client(row[:-1]), row[-1]) for row in rows]

    def with_birthday(self, days: list[tuple[int, int]]) -> list[Client]:
        """Clients born on one of these (month, day), archived ones left out."""
        born = tuple_(client.c.birth_month, client.c.birth_day).in_(days)
        return self._many(select(*_COLUMNS).where(born, client.c.archived_at.is_(None)))

    def touched(self, person: Person, since: datetime) -> int:
        """How many client cards this person created or changed since then (norm `cards`, S4 3.1)."""
        from storage.tables import audit

        return (
            self._connection.execute(
                select(func.count(audit.c.subject.distinct())).where(
                    audit.c.person_id == person.id, audit.c.at >= since, audit.c.subject.like("client:%")
                )
            ).scalar()
            or 0
        )

    def owner_name(self, of: Client) -> str | None:
        return self._connection.execute(select(staff.c.name).where(staff.c.id == of.owner_id)).scalar()

    def page(self, person: Person, offset: int, limit: int) -> list[Client]:
        """The clients this person sees, by name."""
        return self._many(
            select(*_COLUMNS)
            .where(client.c.archived_at.is_(None), seen_by(person))
            .order_by(client.c.name_key, client.c.id)
            .offset(offset)
            .limit(limit)
        )

    def called(self, of: Client) -> bool:
        return bool(
            self._connection.execute(
                select(exists().where(call.c.client_id == of.id, call.c.undone_at.is_(None)))
            ).scalar()
        )

    def in_use(self, of: Client) -> bool:
        """Whether a call, an offer, a contract, money, an open task or a file hangs on the client."""
        kept = [
            exists().where(call.c.client_id == of.id, call.c.undone_at.is_(None)),
            exists().where(offer.c.client_id == of.id, offer.c.undone_at.is_(None)),
            exists().where(contract.c.client_id == of.id),
            exists().where(invoice.c.client_id == of.id),
            exists().where(payment.c.client_id == of.id),
            exists().where(task.c.client_id == of.id, task.c.done_at.is_(None)),
            exists().where(file.c.client_id == of.id),
        ]
        return bool(self._connection.execute(select(or_(*kept))).scalar())

    def _one(self, statement: Select[Any]) -> Client | None:
        row = self._connection.execute(statement).first()
        return _client(row) if row else None

    def _many(self, statement: Select[Any]) -> list[Client]:
        return [_client(row) for row in self._connection.execute(statement)]


@cache
def _named(scope: Scope) -> Select[Any]:
    """Clients of whose name every word `typed` is a form; built once, it costs half."""
    bearing = (
        select(client_form.c.client_id)
        .where(client_form.c.form.in_(bindparam("typed", expanding=True)))
        .group_by(client_form.c.client_id)
        .having(func.count(client_form.c.form.distinct()) == bindparam("count"))
    )
    return (
        select(*_COLUMNS)
        .where(
            client.c.id.in_(bearing),
            client.c.archived_at.is_(None),
            seen_in(scope, bindparam("person", type_=Integer)),
        )
        .order_by(func.length(client.c.name), client.c.name)
        .limit(bindparam("most", type_=Integer))
    )


def exact(name: str) -> str:
    """The name with case and runs of spaces apart; as much as the column holds, for capitals may become longer."""
    return " ".join(name.split()).casefold()[:200]


def _told_apart(text: str, named: list[Client]) -> list[Client]:
    """A typed legal form tells `Acme GmbH` from `Acme Ltd` and from `Acme Foods GmbH`; without one all of them stay."""
    whole = [one for one in named if exact(one.name) == exact(text)]
    typed = set(exact(text).split())
    literal = [one for one in named if typed <= set(exact(one.name).replace(",", " ").split())]
    if len(query_words(text)) == len(typed):
        return named  # no legal form among them
    return whole if len(whole) == 1 else literal or named


def _client(row: Any) -> Client:
    values = list(row)
    values[2] = Kind(values[2])
    return Client(*values)
