"""Clients as a table."""

from collections.abc import Callable, Iterator
from datetime import time
from typing import Any

from sqlalchemy import select

from office.birthdays import Birthday, InvalidBirthday, check_birthday
from office.clients import Kind
from office.company import Company
from office.identifiers import InvalidIdentifier, check_email, check_iban, check_phone, check_tax_id
from office.worktime import local_to_utc, to_local
from storage.client import exact, phone_key
from storage.exchange.columns import BadDate, Order, read_birthday
from storage.exchange.countries import country_code
from storage.exchange.format import Duplicate, Format, Importer
from storage.exchange.headings import word_of
from storage.exchange.likely import Likely
from storage.exchange.lookups import People
from storage.exchange.reasons import Reason
from storage.exchange.records import Change, Outcome, Record, Records, changes
from storage.exchange.row import Rejected, Row, Values, shortened
from storage.store import Store
from storage.tables import client

FIELDS = (
    "id",
    "name",
    "kind",
    "contact",
    "phone",
    "email",
    "birthday",
    "tax_id",
    "iban",
    "city",
    "country",
    "district",
    "source",
    "owner",
    "archived",
)
_LINES = {"contact": 200, "city": 120, "district": 120, "source": 120}
_BIRTH = ("birth_year", "birth_month", "birth_day")
_COLUMNS = (
    "name",
    "name_key",
    "kind",
    "contact",
    "phone",
    "phone_key",
    "email",
    *_BIRTH,
    "tax_id",
    "iban",
    "city",
    "country",
    "district",
    "source",
    "owner_id",
    "archived_at",
)


def read(row: Row) -> Values:
    values: Values = {"id": row.id()}
    if name := row.text("name", 200):
        values["name"] = " ".join(name.split())
    elif values["id"] is None:
        row.required("name")
    if (kind := row.word("kind", "kinds", Kind)) is not None:
        values["kind"] = kind
    for field, longest in _LINES.items():
        values[field] = row.text(field, longest)
    country = _country(row)
    dialled_from = country or row.reading.country
    values["country"] = country
    values["phone"] = _checked(row, "phone", 40, lambda text: check_phone(text, dialled_from))
    values["email"] = _checked(row, "email", 200, check_email)
    values["tax_id"] = _checked(row, "tax_id", 40, lambda text: check_tax_id(text, country))
    values["iban"] = _checked(row, "iban", 40, check_iban)
    if (birthday := _birthday(row)) is not None:
        values |= dict(zip(_BIRTH, (birthday.year, birthday.month, birthday.day), strict=True))
    values["owner"] = row.text("owner", 120)
    values["archived"] = row.day("archived")
    return values


def _country(row: Row) -> str | None:
    text = row.text("country", 120)
    if text is None:
        return None
    if (code := country_code(text)) is None:
        raise Rejected(Reason.NO_COUNTRY, text=shortened(text))
    return code


def _checked(row: Row, field: str, longest: int, check: Callable[[str], str]) -> str | None:
    """In the form that is stored; what fails its check is kept as typed, and counted."""
    text = row.text(field, longest)
    if text is None:
        return None
    try:
        return check(text)
    except InvalidIdentifier:
        row.unchecked.append(field)
        return text


def _birthday(row: Row) -> Birthday | None:
    text = row.text("birthday", 40)
    if text is None:
        return None
    try:
        order = row.reading.orders.get("birthday", Order.DMY)
        return check_birthday(read_birthday(text, order, row.reading.today), row.reading.today)
    except BadDate as error:
        raise Rejected(error.reason, field="birthday", text=text) from None
    except InvalidBirthday as error:
        reason = Reason.FUTURE_BIRTHDAY if error.reason == "future" else Reason.OLD_BIRTHDAY
        raise Rejected(reason, field="birthday", text=text) from None


class ClientImporter(Importer):
    def __init__(self, store: Store, company: Company) -> None:
        self._store, self._company = store, company
        self._records = Records(store.connection, client, _COLUMNS)
        self._people = People(store)
        self._new: list[tuple[int, Values]] = []
        self._named: dict[str, list[Record]] = {}
        for record in self._records.by_id.values():
            self._named.setdefault(record.values["name_key"], []).append(record)

    def take(self, values: Values, line: int) -> Outcome:
        given: dict[str, Any] = {name: value for name, value in values.items() if value is not None}
        client_id = given.pop("id", None)
        if owner := given.pop("owner", None):
            given["owner_id"] = self._people(owner, "owner").id
        if (archived := given.pop("archived", None)) is not None:
            given["archived_at"] = local_to_utc(archived, time(12), self._company.timezone)
        if "birth_month" in given:
            given["birth_year"] = values["birth_year"]
        if "name" in given:
            given["name_key"] = exact(given["name"])
        if "phone" in given:
            given["phone_key"] = phone_key(given["phone"])
        if (record := self._records.find(client_id, given, ("name",))) is not None:
            return self._merge(record, given, line)
        if (record := self._by_name(given, apart=client_id is not None)) is not None:
            # The spelling that is kept stays: it is the same name.
            return self._merge(record, {n: v for n, v in given.items() if n not in ("name", "name_key")}, line)
        record = self._records.add(dict.fromkeys(_COLUMNS) | {"kind": Kind.COMPANY} | given, given, line)
        self._named.setdefault(given["name_key"], []).append(record)
        self._new.append((line, given))
        return Outcome.ADDED

    def _by_name(self, given: Values, *, apart: bool) -> Record | None:
        """The client of that name that the row may stand for; None: one more, for two may bear the same name.

        `apart`: the row has an id of its own, so it is no other row's client. Raises Rejected where the row would
        change one of several.
        """
        named = self._named.get(given["name_key"], [])
        named = [record for record in named if not (apart and record.taken)]
        same = [record for record in named if _says(record, given)]
        if same:
            return next((record for record in same if not record.taken), same[0])
        free = [record for record in named if not record.taken]
        fitting = [record for record in free or named if _says(record, given, or_nothing=True)]
        if len(fitting) == 1 or len(free) == 1:
            return (fitting or free)[0]
        if free:
            ids = tuple(record.id for record in named[:5])
            raise Rejected(Reason.AMBIGUOUS_CLIENT, text=shortened(given["name"]), ids=ids)
        return None

    def _merge(self, record: Record, given: Values, line: int) -> Outcome:
        kept = record.values
        if kept["archived_at"] is not None:
            given.pop("archived_at", None)  # a table knows the day only
        if given.get("birth_year", 0) is None and all(given[name] == kept[name] for name in _BIRTH[1:]):
            given.pop("birth_year")  # the same day, and a year that the row does not know
        before = kept["name_key"]
        outcome = self._records.merge(record, given, line)
        if kept["name_key"] != before:
            self._named[before].remove(record)
            self._named.setdefault(kept["name_key"], []).append(record)
        return outcome

    def duplicates(self) -> list[Duplicate]:
        likely, found = Likely(), []
        for record in self._records.by_id.values():
            likely.add(record.values, (record.id, None))
        for line, given in self._new:
            if (hit := likely.find(given)) is not None:
                other, place, field = hit
                found.append(Duplicate(line, given["name"], other, *place, field))
            likely.add(given, (None, line))
        return found

    def write(self) -> None:
        now = self._store.now
        added, changed = self._records.write(
            self._store,
            "client",
            "name",
            fresh={"created_by": self._store.by, "created_at": now, "touched_at": now},
            touch={"touched_at": now},
            told=_told,
        )
        renamed = [record for record in changed if "name" in record.former]
        self._store.clients.index({record.id or 0: record.values["name"] for record in (*added, *renamed)})


def _says(record: Record, given: Values, *, or_nothing: bool = False) -> bool:
    """Whether the record says what the row says; `or_nothing`: where it says anything."""
    kept = {name: record.values.get(name) for name in given if name not in ("name", "name_key")}
    return all(value == given[name] or (or_nothing and value is None) for name, value in kept.items())


def _told(record: Record) -> list[Change]:
    """The three columns of a birthday are one change."""
    told = [change for change in changes(record) if change[0] not in ("name_key", "phone_key", *_BIRTH)]
    if any(name in record.former for name in _BIRTH):
        now = {name: record.values[name] for name in _BIRTH}
        told.append(("birthday", _born(now | record.former), _born(now)))
    return told


def _born(values: Values) -> Birthday | None:
    year, month, day = (values[name] for name in _BIRTH)
    return Birthday(month, day, year) if month and day else None


def rows(store: Store, company: Company) -> Iterator[tuple[str, ...]]:
    people = People(store)
    for row in store.connection.execute(select(client).order_by(client.c.id)):
        yield (
            str(row.id),
            row.name,
            row.kind,
            row.contact or "",
            row.phone or "",
            row.email or "",
            _shown_birthday(row.birth_year, row.birth_month, row.birth_day),
            row.tax_id or "",
            row.iban or "",
            row.city or "",
            row.country or "",
            row.district or "",
            row.source or "",
            people.shown(row.owner_id),
            to_local(row.archived_at, company.timezone).date().isoformat() if row.archived_at else "",
        )


def _shown_birthday(year: int | None, month: int | None, day: int | None) -> str:
    if month is None or day is None:
        return ""
    return f"{year:04}-{month:02}-{day:02}" if year else f"--{month:02}-{day:02}"


CLIENTS = Format(
    FIELDS,
    ("name",),
    read,
    ClientImporter,
    rows,
    dates=frozenset({"birthday", "archived"}),
    known={"country": country_code, "kind": lambda text: word_of(text, "kinds", Kind)},
)
