"""How one kind of record stands in a table: its fields, and what reads, takes over and writes out its rows."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from office.company import Company
from storage.exchange.records import Outcome
from storage.exchange.row import Row, Values
from storage.store import Store


class TableKind(StrEnum):
    """The tables that can be imported and exported."""

    CLIENTS = "clients"
    CONTRACTS = "contracts"
    INVOICES = "invoices"
    PAYMENTS = "payments"
    CALLS = "calls"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A new client that may be there already."""

    line: int
    name: str
    other: str
    """The name of the likely same one."""
    other_id: int | None
    """None where that one is new in the file too."""
    other_line: int | None
    field: str
    """What speaks for it."""


class Importer(Protocol):
    """Takes over the rows of one file; nothing is written before `write`."""

    def __init__(self, store: Store, company: Company) -> None: ...

    def take(self, values: Values, line: int) -> Outcome:
        """Raises Rejected."""
        ...

    def write(self) -> None: ...

    def duplicates(self) -> list[Duplicate]:
        """Likely ones among what was added; needs no database, and takes its time."""
        return []

    def overpaid(self) -> int:
        """How many added payments exceed an invoice that has an opening payment; asked before `write`."""
        return 0


@dataclass(frozen=True, slots=True)
class Format:
    fields: tuple[str, ...]
    """The first columns of an export, in this order."""
    required: tuple[str, ...]
    read: Callable[[Row], Values]
    """What a row gives, as columns of the table: no database, raises Rejected."""
    importer: Callable[[Store, Company], Importer]
    rows: Callable[[Store, Company], Iterator[tuple[str, ...]]]
    """All records as an export shows them."""
    dates: frozenset[str] = field(default=frozenset())
    """Fields that are read by the order of day and month."""
    amounts: frozenset[str] = field(default=frozenset())
    known: Mapping[str, Callable[[str], object]] = field(default_factory=dict)
    """Optional fields with what reads their words; a column in which not one cell is known holds something else."""
