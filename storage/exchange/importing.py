"""An import: a file's rows compared with what is kept, counted, and written in one transaction.

`prepare` needs no database, so that a long file holds no lock while it is read; `run` is the transaction.
"""

import csv
import io
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from types import MappingProxyType

from office.company import Company
from office.worktime import to_local
from storage.exchange.calls import CALLS
from storage.exchange.clients import CLIENTS
from storage.exchange.columns import Order, told_order, told_point
from storage.exchange.contracts import CONTRACTS
from storage.exchange.countries import country_of_zone
from storage.exchange.format import Duplicate, Format, Importer, TableKind
from storage.exchange.headings import REASON, BadHeadings, Columns, told_columns
from storage.exchange.invoices import INVOICES
from storage.exchange.payments import PAYMENTS
from storage.exchange.reasons import Reason, Why
from storage.exchange.records import Outcome
from storage.exchange.row import Reading, Rejected, Row, Values
from storage.exchange.sheet import Line, Sheet
from storage.exchange.staff import STAFF
from storage.portable import unhurried
from storage.store import Store

FORMATS: Mapping[TableKind, Format] = MappingProxyType(
    {
        TableKind.CLIENTS: CLIENTS,
        TableKind.CONTRACTS: CONTRACTS,
        TableKind.INVOICES: INVOICES,
        TableKind.PAYMENTS: PAYMENTS,
        TableKind.CALLS: CALLS,
        TableKind.STAFF: STAFF,
    }
)


@dataclass(frozen=True, slots=True)
class Guess:
    """A column whose dates read either way: the order that was taken, and the column it was told from, if any."""

    field: str
    order: Order
    as_in: str | None


@dataclass(frozen=True, slots=True)
class RejectedLine:
    line: Line
    why: Why

    @property
    def reason(self) -> str:
        """In English, as the command line and the file of rejected rows say it."""
        return f"line {self.line.number}: {self.why}"


@dataclass(frozen=True, slots=True)
class _Read:
    line: Line
    found: Values | Why
    """What the row gives, or why it is rejected."""
    unchecked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file whose cells are read; what they mean for the books is found by `run`."""

    kind: TableKind
    sheet: Sheet
    columns: Columns
    guesses: tuple[Guess, ...]
    rows: tuple[_Read, ...]


@dataclass(frozen=True)
class Report:
    """Every row of the file is in exactly one of added, updated, same and rejected."""

    added: int
    updated: int
    same: int
    rejected: tuple[RejectedLine, ...]
    unread: tuple[str | int, ...]
    """As of Columns."""
    guesses: tuple[Guess, ...]
    unchecked: Mapping[str, int]
    """By field, how many values failed their check and are kept as typed."""
    others: tuple[str, ...]
    """Further sheets of the file, not read."""
    overpaid: int
    """Added payments that an opening payment of their invoice may contain already."""
    importer: Importer

    @cached_property
    def duplicates(self) -> list[Duplicate]:
        """Likely ones among the added; found when first asked for, after the transaction."""
        return self.importer.duplicates()

    @property
    def read(self) -> int:
        return self.added + self.updated + self.same + len(self.rejected)

    @property
    def counts(self) -> str:
        """As the command line ends with it."""
        return (
            f"read {self.read}, added {self.added}, updated {self.updated}, "
            f"same {self.same}, rejected {len(self.rejected)}"
        )


def kinds_of(sheet: Sheet) -> list[TableKind]:
    """What the table may be by its headings; nothing where no kind has its required columns."""
    found: list[tuple[int, TableKind]] = []
    for kind, form in FORMATS.items():
        places = told_columns(sheet.headings, kind, form.fields).places
        needed = ("login", "name", "role") if kind is TableKind.STAFF else form.required
        if all(name in places for name in needed):
            found.append((len(places), kind))
    most = max((count for count, _ in found), default=0)
    return [kind for count, kind in found if count == most]


def prepare(
    kind: TableKind,
    sheet: Sheet,
    company: Company,
    now: datetime,
    *,
    mapped: Sequence[tuple[str, str]] = (),
    order: Order | None = None,
) -> Prepared:
    """`now` in UTC; `order` of day and month where the user says it. Raises BadHeadings and BadMapping."""
    form = FORMATS[kind]
    columns = _without_codes(form, told_columns(sheet.headings, kind, form.fields, mapped), sheet)
    missing = [name for name in form.required if name not in columns.places]
    if missing:
        raise BadHeadings(
            Reason.NO_COLUMNS, fields=tuple(missing), field=missing[0], headings=", ".join(sheet.headings)
        )
    orders, guesses = _orders(form, sheet, columns, order)
    points = {name: told_point(_column(sheet, columns, name)) for name in form.amounts if name in columns.places}
    today = to_local(now, company.timezone).date()
    reading = Reading(orders, points, company, today, country_of_zone(company.timezone))
    rows = tuple(_read(form, line, len(sheet.headings), columns, reading) for line in sheet.lines)
    return Prepared(kind, sheet, columns, guesses, rows)


def _without_codes(form: Format, columns: Columns, sheet: Sheet) -> Columns:
    """Columns of countries or kinds in which no cell is one hold codes of another system: they are not read."""
    places, unread = dict(columns.places), list(columns.unread)
    for name, known in form.known.items():
        cells = _column(sheet, columns, name) if name in places else []
        if cells and not any(known(cell) for cell in cells):
            unread.append(sheet.headings[places.pop(name)[0]])
    return Columns(places, tuple(unread))


def _orders(
    form: Format, sheet: Sheet, columns: Columns, forced: Order | None
) -> tuple[Mapping[str, Order], tuple[Guess, ...]]:
    """The order of each date column; one that does not tell it is read as the others of the file are."""
    names = [name for name in form.fields if name in form.dates and name in columns.places]
    if forced is not None:
        return dict.fromkeys(names, forced), ()
    told = {name: told_order(_column(sheet, columns, name)) for name in names}
    decided = {name: one.order for name, one in told.items() if one.order is not None}
    agreed = next(iter(decided), None) if len(set(decided.values())) == 1 else None
    otherwise = decided[agreed] if agreed else Order.DMY
    guesses = [Guess(name, otherwise, agreed) for name in names if name not in decided and told[name].matters]
    return {name: decided.get(name, otherwise) for name in names}, tuple(guesses)


def _column(sheet: Sheet, columns: Columns, name: str) -> list[str]:
    place = columns.places[name][0]
    return [line.cells[place] for line in sheet.lines if line.cells[place]]


def _read(form: Format, line: Line, width: int, columns: Columns, reading: Reading) -> _Read:
    if len(line.cells) > width:
        return _Read(line, Why(Reason.TOO_MANY_CELLS, {"count": len(line.cells), "width": width}))
    row = Row(line.number, columns.cells(line.cells), reading)
    try:
        values = form.read(row)
    except Rejected as error:
        return _Read(line, error.why)
    return _Read(line, values, tuple(row.unchecked))


def run(store: Store, prepared: Prepared, company: Company, *, write: bool) -> Report:
    """Compare and count; with `write`, change the books too, in the caller's transaction."""
    unhurried(store.connection)
    importer = FORMATS[prepared.kind].importer(store, company)
    counts: Counter[Outcome] = Counter()
    unchecked: Counter[str] = Counter()
    rejected: list[RejectedLine] = []
    for one in prepared.rows:
        if isinstance(one.found, Why):
            rejected.append(RejectedLine(one.line, one.found))
            continue
        try:
            counts[importer.take(one.found, one.line.number)] += 1
            unchecked.update(one.unchecked)
        except Rejected as error:
            rejected.append(RejectedLine(one.line, error.why))
    overpaid = importer.overpaid()
    if write:
        importer.write()
    return Report(
        counts[Outcome.ADDED],
        counts[Outcome.UPDATED],
        counts[Outcome.SAME],
        tuple(rejected),
        prepared.columns.unread,
        prepared.guesses,
        unchecked,
        prepared.sheet.others,
        overpaid,
        importer,
    )


def rejected_file(sheet: Sheet, rejected: Sequence[RejectedLine]) -> bytes:
    """The rejected rows as they came, with a reason each: to be corrected and imported again."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=sheet.delimiter)
    width = max((len(one.line.cells) for one in rejected), default=len(sheet.headings))
    writer.writerow([*sheet.headings, *[""] * (width - len(sheet.headings)), REASON])
    for one in rejected:
        writer.writerow([*one.line.cells, *[""] * (width - len(one.line.cells)), one.reason])
    return text.getvalue().encode("utf-8-sig")
