"""Contracts as a table: told apart by client and number."""

from collections.abc import Iterator

from sqlalchemy import select

from locales import LANGUAGES, word_list
from office.company import Company
from office.contracts import Stage
from office.money import Money, plain
from storage.exchange.format import Format, Importer
from storage.exchange.headings import plain as plain_words
from storage.exchange.lookups import ClientNames, People
from storage.exchange.records import Outcome, Record, Records, require_currency, require_free
from storage.exchange.row import Row, Values
from storage.store import Store
from storage.tables import contract

FIELDS = ("id", "client", "number", "signed", "starts", "ends", "amount", "currency", "status", "owner")
_DATES = {"signed": "signed_on", "starts": "starts_on", "ends": "ends_on"}
_COLUMNS = ("client_id", "number", *_DATES.values(), "amount", "currency", "stage", "owner_id")


def read(row: Row) -> Values:
    values: Values = {"id": row.id(), "client": row.text("client", 200), "number": row.text("number", 120)}
    if values["id"] is None:
        row.required("client")
        row.required("number")
    for field, column in _DATES.items():
        values[column] = None if field == "ends" and _never(row.cells.get(field, "")) else row.day(field)
    values |= row.money()
    values["stage"] = row.word("status", "stages", Stage)
    values["owner"] = row.text("owner", 120)
    return values


def _never(cell: str) -> bool:
    """A contract without an end, as its table says it: 'perpetual'."""
    said = plain_words(cell)
    return any(said == plain_words(w) for la in LANGUAGES for w in word_list(la, "headings").get("no_end", ()))


class ContractImporter(Importer):
    def __init__(self, store: Store, company: Company) -> None:
        self._store, self._company = store, company
        self._clients, self._people = ClientNames(store.connection), People(store)
        self._records = Records(store.connection, contract, _COLUMNS)
        self._numbered = {
            (record.values["client_id"], record.values["number"]): record for record in self._records.by_id.values()
        }

    def take(self, values: Values, line: int) -> Outcome:
        given = {name: value for name, value in values.items() if value is not None}
        contract_id = given.pop("id", None)
        if name := given.pop("client", None):
            given["client_id"] = self._clients(name)
        if owner := given.pop("owner", None):
            given["owner_id"] = self._people(owner, "owner").id
        if (record := self._records.find(contract_id, given, ("client_id", "number"))) is not None:
            return self._merge(record, given, line)
        key = given["client_id"], given["number"]
        if (record := self._numbered.get(key)) is not None:
            require_currency(record, given, self._company.currency)
            return self._records.merge(record, given, line)
        stage = Stage.SIGNED if "signed_on" in given else Stage.DRAFT
        defaults = {"currency": self._company.currency, "stage": stage}
        self._numbered[key] = self._records.add(dict.fromkeys(_COLUMNS) | defaults | given, given, line)
        return Outcome.ADDED

    def _merge(self, record: Record, given: Values, line: int) -> Outcome:
        before = record.values["client_id"], record.values["number"]
        after = given.get("client_id", before[0]), given.get("number", before[1])
        require_free(self._numbered.get(after), record, "contract")
        require_currency(record, given, self._company.currency)
        outcome = self._records.merge(record, given, line)
        self._numbered.pop(before)
        self._numbered[after] = record
        return outcome

    def write(self) -> None:
        self._records.write(self._store, "contract", "number", fresh={"created_at": self._store.now})


def rows(store: Store, company: Company) -> Iterator[tuple[str, ...]]:
    clients, people = ClientNames(store.connection), People(store)
    for row in store.connection.execute(select(contract).order_by(contract.c.id)):
        yield (
            str(row.id),
            clients.shown(row.client_id),
            row.number,
            *(day.isoformat() if day else "" for day in (row.signed_on, row.starts_on, row.ends_on)),
            plain(Money(row.amount, row.currency)) if row.amount is not None else "",
            row.currency,
            row.stage,
            people.shown(row.owner_id),
        )


CONTRACTS = Format(
    FIELDS,
    ("client", "number"),
    read,
    ContractImporter,
    rows,
    dates=frozenset(_DATES),
    amounts=frozenset({"amount"}),
)
