"""Which payment, or credit note, is for which invoice: rows that are added, a negative one takes back."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, func, insert, select, union_all, update

from office.money import Money
from storage.audit import Audit
from storage.portable import total
from storage.tables import allocation, discrepancy, invoice, payment

FIRST_DAY = date(1900, 1, 1)
"""From when an opening sum counts: it is older than all days."""


class LedgerError(ValueError):
    """An entry that the books do not bear: nothing of it is written."""


@dataclass(frozen=True, slots=True)
class _Bill:
    client_id: int
    currency: str
    open: int
    since: date | None
    """From when it counts; none: always."""


class Allocations:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def give(self, payment_id: int, amounts: Mapping[int, int]) -> None:
        """Allocate so many minor units of a payment to each of these invoices, of the same client and currency.

        It counts from the day when both stood open: the payment was in, the invoice issued, and nothing of either
        taken back later. Raises LedgerError, where it is more than is left or open.
        """
        one = self._connection.execute(select(payment).where(payment.c.id == payment_id)).one()
        left = self.rest(payment_id).minor
        for invoice_id, minor in amounts.items():
            bill = self._bill(invoice_id)
            if (bill.client_id, bill.currency) != (one.client_id, one.currency):
                raise LedgerError(f"payment {payment_id} and invoice {invoice_id} differ in client or currency")
            if not 0 < minor <= min(bill.open, left):
                raise LedgerError(f"{minor} of payment {payment_id} does not fit invoice {invoice_id}")
            left -= minor
            days = [one.paid_on, bill.since, self._taken_back(payment_id, invoice_id)]
            self.write(invoice_id, payment_id, max(day for day in days if day is not None), minor)
            if minor == bill.open:
                self.settle(discrepancy.c.invoice_id == invoice_id)
        if amounts and not left:
            self.settle(discrepancy.c.payment_id == payment_id, discrepancy.c.invoice_id.is_(None))

    def settle(self, *where: ColumnElement[bool]) -> None:
        """The discrepancies whose reason went away: they wait for nobody any more."""
        self._connection.execute(
            update(discrepancy).where(*where, discrepancy.c.settled_at.is_(None)).values(settled_at=self._now)
        )

    def write(
        self, invoice_id: int, payment_id: int | None, on_day: date, minor: int, credit: int | None = None
    ) -> None:
        """One row as it is, unchecked; `credit`: the credit note that it is of."""
        self._connection.execute(
            insert(allocation).values(
                invoice_id=invoice_id,
                payment_id=payment_id,
                credit_id=credit,
                on_day=on_day,
                amount=minor,
                created_at=self._now,
            )
        )
        by = f"payment:{payment_id}" if payment_id else f"invoice:{credit}"
        self._audit.add(by, "allocated", None, f"{minor} to invoice:{invoice_id}")

    def rest(self, payment_id: int) -> Money:
        """What of the payment is for no invoice yet; nothing of one that was reversed, or reverses another."""
        one = self._connection.execute(select(payment).where(payment.c.id == payment_id)).one()
        reversal = select(payment.c.id).where(payment.c.reverses_id == payment_id)
        if one.reverses_id is not None or self._connection.execute(reversal).first() is not None:
            return Money(0, one.currency)
        given = select(func.coalesce(total(allocation.c.amount), 0)).where(allocation.c.payment_id == payment_id)
        return Money(one.amount - int(self._connection.execute(given).scalar_one()), one.currency)

    def of_payment(self, payment_id: int) -> dict[int, Money]:
        """By invoice, what of the payment is allocated to it now; those with nothing left out."""
        rows = self._connection.execute(
            select(allocation.c.invoice_id, total(allocation.c.amount), payment.c.currency)
            .join(payment, payment.c.id == allocation.c.payment_id)
            .where(allocation.c.payment_id == payment_id)
            .group_by(allocation.c.invoice_id, payment.c.currency)
            .order_by(allocation.c.invoice_id)
        )
        return {row[0]: Money(int(row[1]), row[2]) for row in rows if row[1]}

    def of_invoice(self, invoice_id: int) -> dict[int, int]:
        """By payment, the minor units allocated to the invoice now, in the order in which they came."""
        rows = self._connection.execute(
            select(allocation.c.payment_id, total(allocation.c.amount))
            .where(allocation.c.invoice_id == invoice_id, allocation.c.payment_id.is_not(None))
            .group_by(allocation.c.payment_id)
            .order_by(func.min(allocation.c.id))
        )
        # The contra of a reversed payment stands for it: both together are nothing.
        given = {row[0]: int(row[1]) for row in rows if row[1]}
        reversals = select(payment.c.reverses_id, payment.c.id).where(payment.c.reverses_id.in_(given))
        for reversed_id, contra_id in self._connection.execute(reversals):
            given.pop(reversed_id)
            given.pop(contra_id, None)
        return given

    def last_day(self, invoice_id: int) -> date | None:
        """The last day on which something of the invoice was allocated or taken back."""
        of = allocation.c.invoice_id == invoice_id
        found: date | None = self._connection.execute(select(func.max(allocation.c.on_day)).where(of)).scalar()
        return found

    def mirror(self, payment_id: int, contra_id: int, day: date) -> None:
        """From that day on nothing of the payment counts: what was allocated later is taken back on its own day."""
        rows = self._connection.execute(
            select(allocation.c.invoice_id, allocation.c.on_day, allocation.c.amount)
            .where(allocation.c.payment_id == payment_id)
            .order_by(allocation.c.id)
        )
        given: Counter[tuple[int, date]] = Counter()
        for invoice_id, on_day, minor in rows:
            given[invoice_id, max(on_day, day)] += minor
        for (invoice_id, on_day), minor in given.items():
            if minor:
                self.write(invoice_id, contra_id, on_day, -minor)

    def free(self, invoice_id: int, day: date) -> dict[int, int]:
        """Take back what of payments the invoice has; by payment, so much is left of it again."""
        given = self.of_invoice(invoice_id)
        for payment_id, minor in given.items():
            self.write(invoice_id, payment_id, day, -minor)
        return given

    def _bill(self, invoice_id: int) -> _Bill:
        paid = select(func.coalesce(total(allocation.c.amount), 0)).where(allocation.c.invoice_id == invoice_id)
        one = self._connection.execute(select(invoice).where(invoice.c.id == invoice_id)).one()
        open_minor = one.amount - int(self._connection.execute(paid).scalar_one())
        return _Bill(one.client_id, one.currency, open_minor, one.booked_on or one.issued_on)

    def _taken_back(self, payment_id: int, invoice_id: int) -> date | None:
        """The last day on which something of this payment, or on this invoice, was taken back."""
        negative = select(allocation.c.on_day).where(allocation.c.amount < 0)
        days = union_all(
            negative.where(allocation.c.payment_id == payment_id),
            negative.where(allocation.c.invoice_id == invoice_id),
        ).subquery()
        found: date | None = self._connection.execute(select(func.max(days.c.on_day))).scalar()
        return found


def last_taken_back(connection: Connection) -> dict[int, date]:
    """By invoice, the last day on which something on it was taken back."""
    negative = select(allocation.c.invoice_id, func.max(allocation.c.on_day)).where(allocation.c.amount < 0)
    return {row[0]: row[1] for row in connection.execute(negative.group_by(allocation.c.invoice_id))}
