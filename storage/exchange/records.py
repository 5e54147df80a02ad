"""The rows of one table in memory while an import compares with them and changes them, until all is written at once."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import islice
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, insert, select, update

from office.money import minor_digits
from storage.exchange.reasons import Reason
from storage.exchange.row import Rejected, Values
from storage.store import Store
from storage.tables import audit

_BATCH = 1000

_FIELDS = MappingProxyType(
    {
        "name_key": "name",
        "phone_key": "phone",
        "birth_year": "birthday",
        "birth_month": "birthday",
        "birth_day": "birthday",
        "owner_id": "owner",
        "client_id": "client",
        "contract_id": "contract",
        "invoice_id": "invoice",
        "person_id": "person",
        "signed_on": "signed",
        "starts_on": "starts",
        "ends_on": "ends",
        "stage": "status",
        "issued_on": "issued",
        "due_on": "due",
        "paid_on": "date",
    }
)
"""The field of a column, where it has another name."""

Change = tuple[str, Any, Any]
"""Field, before, after: as the history keeps it."""


class Outcome(Enum):
    ADDED = "added"
    UPDATED = "updated"
    SAME = "same"


@dataclass(slots=True, eq=False)
class Record:
    values: Values
    id: int | None = None
    """None until it is written."""
    former: Values = field(default_factory=dict)
    """Of the columns that change, what they were."""
    given: dict[str, int] = field(default_factory=dict)
    """By column, the line of the file that gave it a value."""
    taken: bool = False
    """A row of the file stands for it."""


class Records:
    def __init__(
        self, connection: Connection, table: Table, columns: Sequence[str], *where: ColumnElement[bool]
    ) -> None:
        """Reads the table's rows, but for those that `where` leaves out."""
        self._table = table
        self.by_id: dict[int, Record] = {}
        self._added: list[Record] = []
        selected = [table.c[name] for name in columns]
        for row in connection.execute(select(table.c.id, *selected).where(*where).order_by(table.c.id)):
            self.by_id[row[0]] = Record(dict(zip(columns, row[1:], strict=True)), row[0])

    def find(self, record_id: int | None, given: Values, required: Iterable[str]) -> Record | None:
        """The record of that id. None for a row without an id, and for one whose id is of another database: it is told
        by its other fields, so raises Rejected where one of the required is empty."""
        record = self.by_id.get(record_id) if record_id is not None else None
        if record is None:
            for name in required:
                if name not in given:
                    raise Rejected(Reason.MISSING, field=_FIELDS.get(name, name))
        return record

    def add(self, values: Values, given: Iterable[str], line: int) -> Record:
        record = Record(values, given=dict.fromkeys(given, line), taken=True)
        self._added.append(record)
        return record

    def merge(self, record: Record, given: Values, line: int) -> Outcome:
        """Set what the row gives; raises Rejected where another row of the file gave something else."""
        changed = {name: value for name, value in given.items() if record.values.get(name) != value}
        for name in changed:
            if name in record.given:
                raise Rejected(Reason.CONTRADICTS, line=record.given[name], field=_FIELDS.get(name, name))
        for name, value in changed.items():
            record.former[name] = record.values.get(name)
            record.values[name] = value
        for name in given:
            record.given.setdefault(name, line)
        record.taken = True
        return Outcome.UPDATED if changed else Outcome.SAME

    def write(
        self,
        store: Store,
        noun: str,
        label: str,
        *,
        fresh: Mapping[str, Any] | None = None,
        touch: Mapping[str, Any] | None = None,
        told: Callable[[Record], Iterable[Change]] | None = None,
    ) -> tuple[list[Record], list[Record]]:
        """Insert what was added, update what changed, each on record; the added and the changed ones.

        `label` is the column that names a record in the history; `fresh` are columns of every new row, `touch`
        of every changed one; `told` says how changes stand in the history, else one entry a column.
        """
        changed = [record for record in self.by_id.values() if record.former]
        rows = iter([{**record.values, **(fresh or {})} for record in self._added])
        ids = [one for batch in _batches(rows) for one in self._insert(store.connection, batch)]
        history: list[tuple[str, Change]] = []
        for record, record_id in zip(self._added, ids, strict=True):
            record.id = record_id
            history.append((f"{noun}:{record_id}", ("created", None, record.values[label])))
        for record in changed:
            values = {name: record.values[name] for name in record.former} | dict(touch or {})
            store.connection.execute(update(self._table).where(self._table.c.id == record.id).values(**values))
            history += [(f"{noun}:{record.id}", change) for change in (told or changes)(record)]
        _keep(store, history)
        return self._added, changed

    def _insert(self, connection: Connection, rows: Sequence[Values]) -> list[int]:
        statement = insert(self._table).returning(self._table.c.id, sort_by_parameter_order=True)
        return [row[0] for row in connection.execute(statement, rows)]


def changes(record: Record) -> list[Change]:
    return [(name, before, record.values[name]) for name, before in record.former.items()]


def _keep(store: Store, history: Iterable[tuple[str, Change]]) -> None:
    """Into the audit, many at once."""
    rows = (
        {
            "at": store.now,
            "person_id": store.by,
            "subject": subject,
            "field": name,
            "before": None if before is None else str(before),
            "after": None if after is None else str(after),
        }
        for subject, (name, before, after) in history
    )
    for batch in _batches(rows):
        store.connection.execute(insert(audit), batch)


def _batches(rows: Iterable[Values]) -> Iterable[list[Values]]:
    rows = iter(rows)
    while batch := list(islice(rows, _BATCH)):
        yield batch


class Equals:
    """Records told apart by all their fields, and by their rank among equals: the second of two alike is the second."""

    def __init__(self, records: Iterable[Record], key: Sequence[str]) -> None:
        self._key = tuple(key)
        self._all = list(records)
        self._by_fields: dict[tuple[str, ...], dict[tuple[Any, ...], list[Record]]] = {}

    def next(self, values: Values, without: Iterable[str] = ()) -> Record | None:
        """The first one equal in all fields of the key but `without` that no row of the file stands for yet."""
        left_out = set(without)
        names = tuple(name for name in self._key if name not in left_out)
        if names not in self._by_fields:
            index: dict[tuple[Any, ...], list[Record]] = {}
            for record in reversed(self._all):
                index.setdefault(tuple(record.values[name] for name in names), []).append(record)
            self._by_fields[names] = index
        waiting = self._by_fields[names].get(tuple(values[name] for name in names), [])
        while waiting:
            if not (record := waiting.pop()).taken:
                return record
        return None


def require_currency(record: Record, given: Values, read_as: str) -> None:
    """An amount without currency is the record's; raises Rejected where that has other decimals than was read."""
    kept = record.values["currency"]
    if "amount" in given and "currency" not in given and minor_digits(kept) != minor_digits(read_as):
        raise Rejected(Reason.KEPT_IN_OTHER_CURRENCY, currency=kept)


def require_free(taken: Record | None, record: Record, noun: str) -> None:
    """Raises Rejected where another record has the key that this one is to get."""
    if taken is not None and taken is not record:
        if taken.id is None:
            raise Rejected(Reason.TAKEN_IN_FILE, noun=noun)
        raise Rejected(Reason.TAKEN, noun=noun, id=taken.id)
