"""Suppliers' bills and what was paid on them: rows that are added and never changed, only reversed."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, exists, func, insert, select

from office.money import CurrencyMismatch, Money
from office.names import fold
from storage.audit import Audit
from storage.occurrences import Occurrences
from storage.portable import total
from storage.tables import bill, bill_payment


class NotReversible(ValueError):
    """It is a reversal, has been reversed, or is a bill on which something has been paid."""


class Overpaid(ValueError):
    """More than is open on the bill, or the bill has been reversed."""


@dataclass(frozen=True, slots=True)
class Bill:
    id: int
    supplier: str
    number: str | None
    due_on: date
    amount: Money
    paid: Money
    district: str | None
    file_id: int | None
    reversed: bool

    @property
    def open(self) -> Money:
        """Nothing of a reversed one."""
        return Money(0, self.amount.currency) if self.reversed else self.amount - self.paid

    @property
    def subject(self) -> str:
        return f"bill:{self.id}"


@dataclass(frozen=True, slots=True)
class BillPayment:
    id: int
    bill_id: int
    paid_on: date
    amount: Money
    reversed: bool


_contra, _contra_payment = bill.alias("contra"), bill_payment.alias("contra_payment")
_REVERSED: ColumnElement[bool] = exists().where(_contra.c.reverses_id == bill.c.id)
_PAID = (
    select(func.coalesce(total(bill_payment.c.amount), 0))
    .where(bill_payment.c.bill_id == bill.c.id)
    .correlate(bill)
    .scalar_subquery()
)
_SELECT = select(
    bill.c.id,
    bill.c.supplier,
    bill.c.number,
    bill.c.due_on,
    bill.c.amount,
    bill.c.currency,
    _PAID,
    bill.c.district,
    bill.c.file_id,
    _REVERSED,
).where(bill.c.reverses_id.is_(None))
_PAYMENT = (
    select(
        bill_payment.c.id,
        bill_payment.c.bill_id,
        bill_payment.c.paid_on,
        bill_payment.c.amount,
        bill.c.currency,
        exists().where(_contra_payment.c.reverses_id == bill_payment.c.id),
    )
    .join(bill, bill.c.id == bill_payment.c.bill_id)
    .where(bill_payment.c.reverses_id.is_(None))
)


class Bills:
    def __init__(self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences) -> None:
        self._connection, self._now, self._audit, self._occurrences = connection, now, audit, occurrences

    def add(
        self,
        *,
        supplier: str,
        amount: Money,
        due_on: date,
        number: str | None = None,
        file_id: int | None = None,
        district: str | None = None,
        purchase_id: int | None = None,
    ) -> int:
        one = self._write(
            supplier=supplier,
            supplier_key=fold(supplier),
            number=number,
            due_on=due_on,
            amount=amount.minor,
            currency=amount.currency,
            district=district,
            purchase_id=purchase_id,
            file_id=file_id,
        )
        self._audit.add(f"bill:{one}", "created", None, f"{amount.minor} {amount.currency}")
        return one

    def any(self, bill_id: int) -> Bill | None:
        """Not a reversal."""
        return next(iter(self._many(_SELECT.where(bill.c.id == bill_id))), None)

    def numbered(self, supplier: str, number: str) -> Bill | None:
        """The one in force of this supplier, case and spaces apart, with this number."""
        return next(
            iter(self._many(_SELECT.where(bill.c.supplier_key == fold(supplier), bill.c.number == number, ~_REVERSED))),
            None,
        )

    def open(self) -> list[Bill]:
        """Those with something to pay, by due day."""
        return self._many(_SELECT.where(~_REVERSED, bill.c.amount > _PAID).order_by(bill.c.due_on, bill.c.id))

    def due_by(self, last: date) -> list[Bill]:
        """The open ones due on these local days or before."""
        return [one for one in self.open() if one.due_on <= last]

    def reverse(self, one: Bill, day: date, reason: str | None = None) -> int:
        """The id of the row that takes it back. Raises NotReversible."""
        if one.reversed or one.paid.minor:
            raise NotReversible(one.subject)
        contra = self._write(
            supplier=one.supplier,
            supplier_key=fold(one.supplier),
            number=one.number,
            due_on=day,
            amount=-one.amount.minor,
            currency=one.amount.currency,
            district=one.district,
            reverses_id=one.id,
            reason=reason,
        )
        self._audit.add(one.subject, "reversed", None, reason)
        self._occurrences.unplan(one.subject)
        return contra

    # Payments

    def pay(self, bill_id: int, day: date, amount: Money, statement_line_id: int | None = None) -> int:
        """So much was paid on a local day; the payment's id.

        Raises LookupError, CurrencyMismatch, Overpaid.
        """
        one = self.any(bill_id)
        if one is None:
            raise LookupError(f"bill {bill_id}")
        if amount.currency != one.amount.currency:
            raise CurrencyMismatch(f"{one.subject} is in {one.amount.currency}")
        if not 0 < amount.minor <= one.open.minor:
            raise Overpaid(one.subject)
        paid = self._write_payment(
            bill_id=one.id, paid_on=day, amount=amount.minor, statement_line_id=statement_line_id
        )
        self._audit.add(one.subject, "paid", None, f"{amount.minor} {amount.currency}")
        self._occurrences.unplan(one.subject)
        return paid

    def payment(self, payment_id: int) -> BillPayment | None:
        return next(iter(self._payments(_PAYMENT.where(bill_payment.c.id == payment_id))), None)

    def payments_of(self, bill_id: int) -> list[BillPayment]:
        """Those in force, in their order."""
        found = self._payments(_PAYMENT.where(bill_payment.c.bill_id == bill_id).order_by(bill_payment.c.id))
        return [one for one in found if not one.reversed]

    def punctual(self, first: date, last: date) -> tuple[int, int]:
        """Of the bills paid to the end on these local days: how many by their due day, and how many in all."""
        rows = self._connection.execute(
            select(bill_payment.c.bill_id)
            .where(bill_payment.c.paid_on.between(first, last), bill_payment.c.reverses_id.is_(None))
            .distinct()
        )
        paid = [one for row in rows if (one := self.any(row[0])) and not one.reversed and not one.open.minor]
        ended = {one.id: max(each.paid_on for each in self.payments_of(one.id)) for one in paid}
        done = [one for one in paid if first <= ended[one.id] <= last]
        return sum(ended[one.id] <= one.due_on for one in done), len(done)

    def reverse_payment(self, one: BillPayment, day: date) -> int:
        """The id of the row that takes it back. Raises NotReversible."""
        if one.reversed:
            raise NotReversible(f"bill_payment:{one.id}")
        contra = self._write_payment(bill_id=one.bill_id, paid_on=day, amount=-one.amount.minor, reverses_id=one.id)
        self._audit.add(f"bill:{one.bill_id}", "paid", f"{one.amount.minor} {one.amount.currency}", None)
        return contra

    def _write(self, **values: Any) -> int:
        result = self._connection.execute(
            insert(bill).values(created_by=self._audit.by, created_at=self._now, **values)
        )
        (one,) = result.inserted_primary_key or (0,)
        return int(one)

    def _write_payment(self, **values: Any) -> int:
        result = self._connection.execute(
            insert(bill_payment).values(created_by=self._audit.by, created_at=self._now, **values)
        )
        (one,) = result.inserted_primary_key or (0,)
        return int(one)

    def _many(self, statement: Select[Any]) -> list[Bill]:
        return [_bill(row) for row in self._connection.execute(statement)]

    def _payments(self, statement: Select[Any]) -> list[BillPayment]:
        rows = self._connection.execute(statement)
        return [BillPayment(row[0], row[1], row[2], Money(row[3], row[4]), bool(row[5])) for row in rows]


def _bill(row: Any) -> Bill:
    one, supplier, number, due_on, amount, currency, paid, district, file_id, is_reversed = row
    money = Money(amount, currency), Money(int(paid), currency)
    return Bill(one, supplier, number, due_on, *money, district, file_id, bool(is_reversed))
