"""Statements of banks that were imported, line by line, and what tells whose a line is."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Select, exists, func, insert, select

from office.bank import BankLine, BankStatement
from office.money import Money
from storage.audit import Audit
from storage.tables import client, invoice, payment, statement, statement_line

_MOST = 5000
"""Values of one IN."""

_TWIN_DAYS = timedelta(days=5)
"""So far a payment that somebody entered may lie from the day on which the bank booked it."""

_CONTRA = payment.alias("contra")
_REVERSED = exists().where(_CONTRA.c.reverses_id == payment.c.id)


@dataclass(frozen=True, slots=True)
class KeptStatement:
    id: int
    account: str
    number: str
    currency: str
    first_day: date | None
    last_day: date | None
    lines: int
    created_at: datetime


class Statements:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    # What was imported

    def known(self, keys: Collection[str]) -> set[str]:
        """Those of the keys whose lines were imported before."""
        found = (select(statement_line.c.key).where(statement_line.c.key.in_(some)) for some in _parts(keys))
        return {key for query in found for key in self._connection.execute(query).scalars()}

    def add(self, one: BankStatement, file_id: int | None) -> int:
        """Its id; of the same account and number there is one, to which further lines come."""
        same = select(statement.c.id).where(statement.c.account == one.account, statement.c.number == one.number)
        if (kept := self._connection.execute(same).scalar()) is not None:
            return int(kept)
        result = self._connection.execute(
            insert(statement).values(
                account=one.account,
                number=one.number,
                currency=one.currency,
                opening=one.opening.minor if one.opening else None,
                closing=one.closing.minor if one.closing else None,
                first_day=one.first_day,
                last_day=one.last_day,
                file_id=file_id,
                created_by=self._audit.by,
                created_at=self._now,
            )
        )
        (statement_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"statement:{statement_id}", "created", None, f"{one.account} {one.number}")
        return int(statement_id)

    def add_line(self, statement_id: int, line: BankLine) -> int:
        result = self._connection.execute(
            insert(statement_line).values(
                statement_id=statement_id,
                key=line.key,
                booked_on=line.booked_on,
                amount=line.amount.minor,
                currency=line.amount.currency,
                returned=line.returned,
                party=line.party and line.party[:200],
                party_account=line.party_account,
                reference=line.reference or None,
                end_to_end_id=line.end_to_end_id,
            )
        )
        (line_id,) = result.inserted_primary_key or (0,)
        return int(line_id)

    def line(self, line_id: int) -> BankLine | None:
        columns = (
            statement_line.c.key,
            statement_line.c.booked_on,
            statement_line.c.amount,
            statement_line.c.currency,
            statement_line.c.returned,
            statement_line.c.party,
            statement_line.c.party_account,
            statement_line.c.reference,
            statement_line.c.end_to_end_id,
        )
        row = self._connection.execute(select(*columns).where(statement_line.c.id == line_id)).first()
        if row is None:
            return None
        key, day, minor, currency, returned, party, account, reference, end_to_end = row
        return BankLine(key, day, Money(minor, currency), returned, party, account, (), reference or "", end_to_end)

    def is_booked(self, line_id: int) -> bool:
        """Whether a payment stands for the line."""
        query = select(exists().where(payment.c.statement_line_id == line_id))
        return bool(self._connection.execute(query).scalar())

    def latest(self, limit: int) -> list[KeptStatement]:
        rows = self._connection.execute(
            select(
                statement.c.id,
                statement.c.account,
                statement.c.number,
                statement.c.currency,
                statement.c.first_day,
                statement.c.last_day,
                func.count(statement_line.c.id),
                statement.c.created_at,
            )
            .outerjoin(statement_line, statement_line.c.statement_id == statement.c.id)
            .group_by(statement.c.id)
            .order_by(statement.c.id.desc())
            .limit(limit)
        )
        return [KeptStatement(*row) for row in rows]

    def currencies(self) -> list[str]:
        """Those in which clients have invoices."""
        query = select(invoice.c.currency).distinct().order_by(invoice.c.currency)
        return list(self._connection.execute(query).scalars())

    # Whose it is

    def holders(self, accounts: Collection[str]) -> dict[str, set[int]]:
        """By account, the clients whose IBAN it is."""
        return self._clients_by(client.c.iban, accounts)

    def taxed(self, numbers: Collection[str]) -> dict[str, set[int]]:
        """By tax id, the clients that have it."""
        return self._clients_by(client.c.tax_id, numbers)

    def invoiced(self, numbers: Collection[str]) -> dict[str, set[int]]:
        """By the number of an invoice, in capitals, the clients who had one of it."""
        found: dict[str, set[int]] = {}
        for some in _parts(numbers):
            query = select(invoice.c.number, invoice.c.client_id).where(func.upper(invoice.c.number).in_(some))
            for number, client_id in self._connection.execute(query):
                found.setdefault(number.upper(), set()).add(client_id)
        return found

    def _clients_by(self, column: Any, values: Collection[str]) -> dict[str, set[int]]:
        found: dict[str, set[int]] = {}
        for some in _parts(values):
            query = select(column, client.c.id).where(column.in_(some), client.c.archived_at.is_(None))
            for value, client_id in self._connection.execute(query):
                found.setdefault(value, set()).add(client_id)
        return found

    # Which payment it is

    def taken_back_by(self, line: BankLine) -> int | None:
        """The payment that a returned line takes back: by the payer's id, else by account and amount; if it is one."""
        earlier = (
            select(payment.c.id)
            .join(statement_line, statement_line.c.id == payment.c.statement_line_id)
            .where(
                payment.c.amount == -line.amount.minor,
                payment.c.currency == line.amount.currency,
                payment.c.paid_on <= line.booked_on,
                payment.c.reverses_id.is_(None),
                ~_REVERSED,
            )
        )
        if line.end_to_end_id and (one := self._only(earlier.where(_named_by(line)))) is not None:
            return one
        if line.party_account:
            return self._only(earlier.where(statement_line.c.party_account == line.party_account))
        return None

    def entered(self, client_id: int, line: BankLine) -> int | None:
        """A payment of this client that a person entered, of the same amount and about the same day, if it is one."""
        near = line.booked_on - _TWIN_DAYS, line.booked_on + _TWIN_DAYS
        return self._only(
            self._same(client_id, line).where(
                payment.c.statement_line_id.is_(None), payment.c.opening.is_(False), payment.c.paid_on.between(*near)
            )
        )

    def told_before(self, client_id: int, line: BankLine, line_id: int) -> int | None:
        """A payment of the same day and amount that another statement told of: the same one, where its file has another
        format, for then the bank's words and so the keys differ."""
        told = self._same(client_id, line).join(statement_line, statement_line.c.id == payment.c.statement_line_id)
        of_this = select(statement_line.c.statement_id).where(statement_line.c.id == line_id).scalar_subquery()
        query = told.where(payment.c.paid_on == line.booked_on, statement_line.c.statement_id != of_this)
        found = self._connection.execute(query.order_by(payment.c.id).limit(1)).scalar()
        return None if found is None else int(found)

    def paid_before(self, client_id: int, line: BankLine) -> int | None:
        """An earlier payment of the same amount for which the payer wrote the same."""
        if not line.reference:
            return None
        same = self._same(client_id, line).where(payment.c.reference == line.reference[:300])
        found = self._connection.execute(same.order_by(payment.c.id.desc()).limit(1)).scalar()
        return None if found is None else int(found)

    def _same(self, client_id: int, line: BankLine) -> Select[Any]:
        return select(payment.c.id).where(
            payment.c.client_id == client_id,
            payment.c.amount == line.amount.minor,
            payment.c.currency == line.amount.currency,
            payment.c.reverses_id.is_(None),
            ~_REVERSED,
        )

    def _only(self, query: Select[Any]) -> int | None:
        found = self._connection.execute(query.limit(2)).scalars().all()
        return int(found[0]) if len(found) == 1 else None


def _named_by(line: BankLine) -> Any:
    return statement_line.c.end_to_end_id == line.end_to_end_id


def _parts(values: Collection[str]) -> Iterator[Sequence[str]]:
    listed = sorted(values)
    for start in range(0, len(listed), _MOST):
        yield listed[start : start + _MOST]
