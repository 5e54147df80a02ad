"""Calls as a table: without an id told apart by all their fields and their rank among equals."""

from collections.abc import Iterator
from datetime import UTC

from sqlalchemy import select

from office.calls import MOST_MINUTES, Direction, Outcome
from office.company import Company
from office.rights import Role
from office.staff import Person
from office.worktime import to_local
from storage.exchange.format import Format, Importer
from storage.exchange.lookups import ClientNames, People
from storage.exchange.reasons import Reason
from storage.exchange.records import Equals, Record, Records
from storage.exchange.records import Outcome as Taken
from storage.exchange.row import Rejected, Row, Values
from storage.store import Store
from storage.tables import call

FIELDS = ("id", "client", "person", "at", "direction", "minutes", "outcome", "note", "next_step", "next_on")
_COLUMNS = ("client_id", "person_id", "at", "direction", "minutes", "outcome", "note", "next_step", "next_on")
_LONGEST_NOTE = 4000
_DEFAULTS = {"direction": Direction.OUTGOING, "outcome": Outcome.REACHED}


def read(row: Row) -> Values:
    values: Values = {"id": row.id(), "client": row.text("client", 200), "person": row.text("person", 120)}
    if values["id"] is None:
        row.required("client")
        row.required("at")
    values["at"] = row.moment("at")
    values["direction"] = row.word("direction", "directions", Direction)
    values["minutes"] = row.number("minutes", MOST_MINUTES)
    values["outcome"] = row.word("outcome", "outcomes", Outcome)
    values["note"] = row.text("note", _LONGEST_NOTE)
    values["next_step"] = row.text("next_step", 300)
    values["next_on"] = row.day("next_on")
    return values


class CallImporter(Importer):
    def __init__(self, store: Store, company: Company) -> None:
        self._store = store
        self._clients, self._people = ClientNames(store.connection), People(store)
        self._records = Records(store.connection, call, _COLUMNS)
        for record in self._records.by_id.values():
            record.values["at"] = record.values["at"].replace(microsecond=0)  # a table knows seconds
        self._equals = Equals(self._records.by_id.values(), _COLUMNS)

    def take(self, values: Values, line: int) -> Taken:
        given = {name: value for name, value in values.items() if value is not None}
        call_id = given.pop("id", None)
        record = self._records.find(call_id, given, ("client", "at"))
        if name := given.pop("client", None):
            given["client_id"] = self._clients(name)
        if person := given.pop("person", None):
            given["person_id"] = self._people(person, "person").id
        if record is not None:
            return self._records.merge(record, given, line)
        whole = dict.fromkeys(_COLUMNS) | _DEFAULTS | given
        # A call that says not whose it is keeps the person it was given, whoever owns the client by now.
        without = () if "person_id" in given else ("person_id",)
        if (record := self._equals.next(whole, without)) is not None:
            return self._records.merge(record, {}, line)
        if "person_id" not in given:
            whole["person_id"] = self._caller(given["client_id"])
        self._records.add(whole, given, line)
        return Taken.ADDED

    def _caller(self, client_id: int) -> int:
        """The client's owner, else who imports, else the first admin. Raises Rejected where nobody is on the staff."""
        admins = sorted((p for p in self._people.all if p.active), key=lambda p: (p.role is not Role.ADMIN, p.id))
        first = admins[0].id if admins else None
        caller = self._clients.owner(client_id) or self._store.by or first
        if caller is None:
            raise Rejected(Reason.MISSING_PERSON)
        return caller

    def write(self) -> None:
        added, _ = self._records.write(self._store, "call", "outcome", fresh={"offer": False, "undone_at": None})
        people = {person.id: person for person in self._people.all}
        for record in added:
            self._plan(record, people[record.values["person_id"]])

    def _plan(self, record: Record, person: Person) -> None:
        """The next step of a call that is still ahead is reminded of, as if the call had been logged here."""
        values = record.values
        if values["next_on"] is not None and values["next_on"] >= person.today(self._store.now):
            self._store.tasks.add(
                person,
                values["next_step"] or "",
                values["next_on"],
                client_id=values["client_id"],
                call_id=record.id,
            )


def rows(store: Store, company: Company) -> Iterator[tuple[str, ...]]:
    clients, people = ClientNames(store.connection), People(store)
    for row in store.connection.execute(select(call).where(call.c.undone_at.is_(None)).order_by(call.c.id)):
        yield (
            str(row.id),
            clients.shown(row.client_id),
            people.shown(row.person_id),
            to_local(row.at.astimezone(UTC), company.timezone).isoformat(timespec="seconds"),
            row.direction,
            "" if row.minutes is None else str(row.minutes),
            row.outcome,
            row.note or "",
            row.next_step or "",
            row.next_on.isoformat() if row.next_on else "",
        )


CALLS = Format(FIELDS, ("client", "at"), read, CallImporter, rows, dates=frozenset({"at", "next_on"}))
