"""Payments that came in: a ledger, so a row is added and never changed; what was wrong is reversed."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, and_, exists, func, insert, select

from office.money import Money
from storage.allocations import FIRST_DAY, Allocations, LedgerError
from storage.audit import Audit
from storage.occurrences import Occurrences
from storage.portable import total
from storage.tables import allocation, discrepancy, invoice, payment


@dataclass(frozen=True, slots=True)
class Payment:
    id: int
    client_id: int
    invoice_id: int | None
    """The one that it names; `Allocations.of_payment` knows which it is for."""
    paid_on: date
    amount: Money
    reference: str | None = None
    reverses_id: int | None = None
    reversed: bool = False

    @property
    def subject(self) -> str:
        return f"payment:{self.id}"

    @property
    def stands(self) -> bool:
        """Neither reversed nor a reversal."""
        return self.reverses_id is None and not self.reversed


_contra = payment.alias("contra")

STANDING = and_(payment.c.reverses_id.is_(None), ~exists().where(_contra.c.reverses_id == payment.c.id))
"""Neither reversed nor a reversal."""

_SELECT = select(
    payment.c.id,
    payment.c.client_id,
    payment.c.invoice_id,
    payment.c.paid_on,
    payment.c.amount,
    payment.c.currency,
    payment.c.reference,
    payment.c.reverses_id,
    _contra.c.id.is_not(None),
).outerjoin(_contra, _contra.c.reverses_id == payment.c.id)


class Payments:
    def __init__(self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences) -> None:
        self._connection, self._now, self._audit, self._occurrences = connection, now, audit, occurrences
        self._allocations = Allocations(connection, now, audit)

    def add(
        self,
        *,
        client_id: int,
        paid_on: date,
        amount: Money,
        invoice_id: int | None = None,
        opening: bool = False,
        reference: str | None = None,
        statement_line_id: int | None = None,
    ) -> int:
        """With the invoice that it names it is allocated, up to what is open there.

        `opening`: what was paid before Backdesk kept the books, one sum, all of it for the invoice.
        """
        payment_id = self._write(
            client_id=client_id,
            invoice_id=invoice_id,
            paid_on=paid_on,
            amount=amount.minor,
            currency=amount.currency,
            opening=opening,
            reference=reference,
            statement_line_id=statement_line_id,
        )
        if invoice_id is not None:
            self._allocate(payment_id, invoice_id, paid_on, amount, opening)
        return payment_id

    def _write(self, *, client_id: int, amount: int, currency: str, **values: Any) -> int:
        result = self._connection.execute(
            insert(payment).values(
                client_id=client_id,
                amount=amount,
                currency=currency,
                created_by=self._audit.by,
                created_at=self._now,
                **values,
            )
        )
        (payment_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"payment:{payment_id}", "created", None, f"{amount} {currency}")
        self._occurrences.unplan(f"client:{client_id}", "overdue")
        return int(payment_id)

    def _allocate(self, payment_id: int, invoice_id: int, paid_on: date, amount: Money, opening: bool) -> None:
        paid = select(func.coalesce(total(allocation.c.amount), 0)).where(allocation.c.invoice_id == invoice_id)
        one = self._connection.execute(select(invoice).where(invoice.c.id == invoice_id)).one()
        share = shared(amount.minor, one.amount - int(self._connection.execute(paid).scalar_one()))
        if opening:
            self._allocations.write(invoice_id, payment_id, FIRST_DAY, amount.minor)
        elif amount.currency == one.currency and amount.minor > 0 and share:
            self._allocations.give(payment_id, {invoice_id: share})
        elif amount.currency == one.currency and share:
            self._allocations.write(invoice_id, payment_id, paid_on, share)

    def get(self, payment_id: int) -> Payment | None:
        row = self._connection.execute(_SELECT.where(payment.c.id == payment_id)).first()
        return _payment(row) if row else None

    def is_opening(self, payment_id: int) -> bool:
        """Whether it is what was paid before Backdesk kept the books."""
        return bool(self._connection.execute(select(payment.c.opening).where(payment.c.id == payment_id)).scalar())

    def line_of(self, payment_id: int) -> int | None:
        """The line of a bank's statement that it stands for."""
        line = select(payment.c.statement_line_id).where(payment.c.id == payment_id)
        found: int | None = self._connection.execute(line).scalar()
        return found

    def of_client(self, client_id: int, limit: int = 5) -> list[Payment]:
        rows = self._connection.execute(
            _SELECT.where(payment.c.client_id == client_id)
            .order_by(payment.c.paid_on.desc(), payment.c.id.desc())
            .limit(limit)
        )
        return [_payment(row) for row in rows]

    def with_rest(self, client_id: int) -> list[tuple[Payment, Money]]:
        """Those with something that is for no invoice yet, the oldest first."""
        given = (
            select(func.coalesce(total(allocation.c.amount), 0))
            .where(allocation.c.payment_id == payment.c.id)
            .correlate(payment)
            .scalar_subquery()
        )
        rows = self._connection.execute(
            _SELECT.add_columns(payment.c.amount - given)
            .where(payment.c.client_id == client_id, payment.c.reverses_id.is_(None), _contra.c.id.is_(None))
            .where(payment.c.amount > given)
            .order_by(payment.c.paid_on, payment.c.id)
        )
        return [(_payment(row), Money(int(row[-1]), row[5])) for row in rows]

    def reverse(self, payment_id: int, day: date, reason: str | None) -> int:
        """Take it back on that local day: a payment of the negated amount, whose id is returned; what it was for is
        open again, and what did not fit needs no settling. Raises LedgerError where it is reversed, or reverses."""
        one = self._connection.execute(select(payment).where(payment.c.id == payment_id)).one()
        if one.reverses_id is not None or self._reversed(payment_id):
            raise LedgerError(f"payment {payment_id} is reversed already, or reverses another")
        day = FIRST_DAY if one.opening else max(day, one.paid_on)
        contra_id = self._write(
            client_id=one.client_id,
            invoice_id=one.invoice_id,
            paid_on=one.paid_on if one.opening else day,
            amount=-one.amount,
            currency=one.currency,
            opening=one.opening,
            reverses_id=payment_id,
            reason=reason,
        )
        self._allocations.mirror(payment_id, contra_id, day)
        self._audit.add(f"payment:{payment_id}", "reversed", None, reason)
        self._allocations.settle(discrepancy.c.payment_id == payment_id)
        return contra_id

    def _reversed(self, payment_id: int) -> bool:
        contra = select(payment.c.id).where(payment.c.reverses_id == payment_id)
        return self._connection.execute(contra).first() is not None


def shared(minor: int, still: int) -> int:
    """So much of a payment goes to an invoice on which `still` is open: up to that; a refund goes there whole."""
    if minor > 0:
        return max(0, min(minor, still))
    return max(minor, still) if still < 0 else minor


def _payment(row: Any) -> Payment:
    one, client_id, invoice_id, paid_on, amount, currency, reference, reverses_id, gone = row[:9]
    return Payment(one, client_id, invoice_id, paid_on, Money(amount, currency), reference, reverses_id, gone)
