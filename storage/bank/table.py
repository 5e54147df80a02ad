"""A bank's statement as a table: csv or xlsx with headings in any of the six languages, perhaps the account above."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from office.bank import BadStatement, BankLine, BankStatement, StatementFault, check
from office.identifiers import InvalidIdentifier, check_iban
from office.money import Money, MoneyError, minor_digits, parse_amount
from storage.bank.keys import Keys
from storage.exchange.columns import BadDate, Order, read_day, told_order, told_point
from storage.exchange.headings import Columns, is_heading, told_columns
from storage.exchange.sheet import Line, Sheet

FIELDS = (
    "date",
    "amount",
    "debit",
    "credit",
    "side",
    "party",
    "party_account",
    "reference",
    "currency",
    "account",
    "bank_reference",
    "balance",
)
_BANKLIKE = frozenset({"debit", "credit", "side", "party_account", "bank_reference", "balance"})
"""Only a bank's table has such columns; one of payments that people keep has none."""
_ABOVE = 30
"""Rows that may stand above the headings: the bank's name, the account, the period."""
_IBAN = re.compile(r"\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]){11,30}\b")


@dataclass(frozen=True, slots=True)
class StatementTable:
    """The rows of a statement under the headings that were found, what stands above them apart."""

    columns: Columns
    lines: tuple[Line, ...]
    above: tuple[Line, ...]

    @property
    def has_currency(self) -> bool:
        return "currency" in self.columns.places

    @property
    def banklike(self) -> bool:
        """No table of payments that somebody keeps."""
        return bool(_BANKLIKE & self.columns.places.keys())


def statement_table(sheet: Sheet) -> StatementTable | None:
    """The table where it can be a statement: a date, an amount or debit and credit, and who or what for."""
    rows = (Line(1, sheet.headings), *sheet.lines)
    for place, row in enumerate(rows[:_ABOVE]):
        columns = told_columns(row.cells, "statement", FIELDS)
        has = columns.places.keys()
        if "date" in has and ("amount" in has or has >= {"debit", "credit"}) and has & {"party", "reference"}:
            return StatementTable(columns, rows[place + 1 :], rows[:place])
    return None


def read_table(table: StatementTable, currency: str) -> BankStatement:
    """Lines without a currency of their own are in `currency`. Raises BadStatement, for one bad row too."""
    rows = [(line, table.columns.cells(_wide(line, table))) for line in table.lines]
    rows = [(line, cells) for line, cells in rows if cells["date"]]  # totals and remarks have no day
    order = told_order(cells["date"] for _, cells in rows).order or Order.DMY
    account = next((cells["account"] for _, cells in rows if cells.get("account")), "") or _account_above(table)
    reader = _RowReader(account.replace(" ", "")[:60], order, _points(rows), currency, Keys())
    lines = tuple(line for line in (reader.line(number, cells) for number, cells in rows) if line is not None)
    if not lines:
        raise BadStatement(StatementFault.NO_STATEMENT)
    first, last = min(line.booked_on for line in lines), max(line.booked_on for line in lines)
    statement = BankStatement(reader.account, f"{first} – {last}", _single(lines, currency), lines)
    check([statement])
    return statement


def _single(lines: Sequence[BankLine], currency: str) -> str:
    return lines[0].amount.currency if lines else currency


def _wide(line: Line, table: StatementTable) -> tuple[str, ...]:
    width = 1 + max(place for places in table.columns.places.values() for place in places)
    return line.cells + ("",) * (width - len(line.cells))


def _account_above(table: StatementTable) -> str:
    for line in table.above:
        for found in _IBAN.finditer(" ".join(line.cells).upper()):
            try:
                return check_iban(found[0])
            except InvalidIdentifier:
                continue
    return ""


_Cells = dict[str, str]


def _points(rows: Sequence[tuple[Line, _Cells]]) -> dict[str, "str | None"]:
    return {name: told_point(cells.get(name, "") for _, cells in rows) for name in ("amount", "debit", "credit")}


@dataclass(frozen=True, slots=True)
class _RowReader:
    account: str
    order: Order
    points: dict[str, "str | None"]
    currency: str
    keys: Keys

    def line(self, row: Line, cells: _Cells) -> BankLine | None:
        """None for a row without money."""
        try:
            day = read_day(cells["date"], self.order)
            amount = self._amount(cells)
        except (BadDate, MoneyError):
            raise BadStatement(StatementFault.BAD_ENTRY, entry=str(row.number)) from None
        return self._read(day, amount, cells) if amount.minor else None

    def _read(self, day: date, amount: Money, cells: _Cells) -> BankLine:
        party, reference = cells.get("party") or None, cells.get("reference", "")
        account = re.sub(r"\s", "", cells.get("party_account", "")).upper()[:60] or None
        key = self.keys.of(self.account, cells.get("bank_reference"), day, amount, False, (party, account, reference))
        return BankLine(key, day, amount, False, party and party[:200], account, (), reference)

    def _amount(self, cells: _Cells) -> Money:
        currency = cells.get("currency", "").upper() or self.currency
        minor_digits(currency)  # raises for no currency
        if cells.get("amount"):
            amount = self._parse("amount", cells["amount"], currency)
            if not cells.get("side"):
                return amount
            out = is_heading(cells["side"], "statement.debit")
            if not out and not is_heading(cells["side"], "statement.credit"):
                raise MoneyError(cells["side"])
            return Money(-abs(amount.minor) if out else abs(amount.minor), currency)
        came, went = (
            abs(self._parse(name, cells[name], currency).minor) if cells.get(name) else 0
            for name in ("credit", "debit")
        )
        return Money(came - went, currency)

    def _parse(self, name: str, text: str, currency: str) -> Money:
        text = re.sub(rf"^{currency}\s*|\s*{currency}$", "", text.strip(), flags=re.IGNORECASE)
        point = self.points[name]
        return parse_amount(text, currency, decimal="," if point == "," else "." if point else None, negative=True)
