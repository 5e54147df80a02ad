"""Reconciliations with clients: what each owes at the end of a month by the ledger, and what the client said to it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, case, func, literal, or_, select, union_all

from office.ledger import Misfit
from office.money import Money
from office.reconciliation import Entry, ReconciliationState, end_of
from office.staff import Person
from storage.audit import Audit
from storage.portable import insert, total
from storage.tables import client, discrepancy, invoice, payment, reconciliation
from storage.visibility import seen_by


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """With one client for one month in one currency."""

    client_id: int
    client: str
    owner_id: int | None
    ours: Money
    """As the ledger has it now, for the end of the month."""
    told: Money | None
    """As it was when the client was asked; none: not yet asked."""
    theirs: Money | None
    state: ReconciliationState | None

    @property
    def answered(self) -> bool:
        """The client has answered to the very sum that the ledger has."""
        return self.state in (ReconciliationState.AGREES, ReconciliationState.DIFFERS) and self.told == self.ours

    @property
    def corrected(self) -> bool:
        """The ledger has changed since the client was asked: to be done again."""
        return self.state not in (None, ReconciliationState.LEFT) and self.told != self.ours


_BOOKED = func.coalesce(invoice.c.booked_on, invoice.c.issued_on)
"""From when an invoice counts: one that corrects another keeps the day of issue, and counts from the correction."""


class Reconciliations:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def of_month(self, person: Person, month: date, client_id: int | None = None) -> list[Reconciliation]:
        """With all clients that the person sees and whose money is open or moved in the month, by name."""
        last = end_of(month)
        # An invoice without a day of issue, and an opening sum, are older than all months.
        moves = union_all(
            select(
                invoice.c.client_id,
                invoice.c.currency,
                invoice.c.amount.label("effect"),
                case((month <= _BOOKED, 1), else_=0).label("moved"),
            ).where(or_(_BOOKED.is_(None), last >= _BOOKED)),
            select(
                payment.c.client_id,
                payment.c.currency,
                (-payment.c.amount).label("effect"),
                case((payment.c.opening.is_(False) & (payment.c.paid_on >= month), 1), else_=0).label("moved"),
            ).where(or_(payment.c.opening, payment.c.paid_on <= last)),
        ).subquery()
        ours, moved = total(moves.c.effect), func.max(moves.c.moved)
        sums = select(moves.c.client_id, moves.c.currency, ours.label("ours")).group_by(
            moves.c.client_id, moves.c.currency
        )
        owed = sums.having((ours != 0) | (moved == literal(1))).subquery()
        row = reconciliation
        statement = (
            select(client.c.id, client.c.name, client.c.owner_id, owed.c.currency, owed.c.ours)
            .add_columns(row.c.ours, row.c.theirs, row.c.state)
            .join(client, client.c.id == owed.c.client_id)
            .outerjoin(
                row, (row.c.client_id == client.c.id) & (row.c.month == month) & (row.c.currency == owed.c.currency)
            )
            .where(seen_by(person))
            .order_by(client.c.name, client.c.id, owed.c.currency)
        )
        if client_id is not None:
            statement = statement.where(client.c.id == client_id)
        return [_read(found) for found in self._connection.execute(statement)]

    def entries(self, client_id: int, month: date) -> list[Entry]:
        """All of the client's ledger up to the end of the month, for office.reconciliation.act."""
        last = end_of(month)
        invoices = self._connection.execute(
            select(invoice.c.id, _BOOKED, invoice.c.number, invoice.c.amount, invoice.c.currency)
            .where(invoice.c.client_id == client_id)
            .where(or_(_BOOKED.is_(None), last >= _BOOKED))
            .order_by(invoice.c.id)
        )
        payments = self._connection.execute(
            select(payment.c.id, payment.c.paid_on, payment.c.opening, payment.c.reference, payment.c.amount)
            .add_columns(payment.c.currency)
            .where(payment.c.client_id == client_id, or_(payment.c.opening, payment.c.paid_on <= last))
            .order_by(payment.c.id)
        )
        found = [Entry(row[1], row[2] or f"#{row[0]}", Money(row[3], row[4]), payment=False) for row in invoices]
        found += [
            Entry(None if row[2] else row[1], row[3] or f"#{row[0]}", Money(row[4], row[5]), payment=True)
            for row in payments
        ]
        return found

    def differences(self, client_id: int, currency: str) -> list[int]:
        """The discrepancies that earlier answers of the client left open, by their ids."""
        statement = select(discrepancy.c.id).where(
            discrepancy.c.client_id == client_id,
            discrepancy.c.kind == Misfit.BALANCE,
            discrepancy.c.currency == currency,
            discrepancy.c.settled_at.is_(None),
        )
        return list(self._connection.execute(statement).scalars())

    def last_change(self, month: date) -> datetime | None:
        """When a client's answer was written last, UTC."""
        statement = select(func.max(reconciliation.c.changed_at)).where(reconciliation.c.month == month)
        return self._connection.execute(statement).scalar()

    def record(
        self,
        *,
        client_id: int,
        month: date,
        ours: Money,
        state: ReconciliationState,
        on_day: date,
        person_id: int,
        theirs: Money | None = None,
    ) -> None:
        """What came of it; a later answer stands for the earlier, which stays on record."""
        day = "sent_on" if state is ReconciliationState.SENT else "answered_on"
        values: dict[str, Any] = {
            "ours": ours.minor,
            "theirs": theirs.minor if theirs is not None else None,
            "state": state,
            "person_id": person_id,
            "changed_at": self._now,
            day: None if state is ReconciliationState.LEFT else on_day,
        }
        key = {"client_id": client_id, "month": month, "currency": ours.currency}
        self._connection.execute(
            insert(reconciliation)
            .values(**key, **values)
            .on_conflict_do_update(index_elements=[reconciliation.c[name] for name in key], set_=values)
        )
        said = f"{ours.minor} {ours.currency}, {state}" + (f" {theirs.minor}" if theirs is not None else "")
        self._audit.add(f"client:{client_id}", f"reconciliation {month:%Y-%m}", None, said)


def _read(row: Any) -> Reconciliation:
    client_id, name, owner_id, currency, ours, told, theirs, state = row
    return Reconciliation(
        client_id,
        name,
        owner_id,
        Money(int(ours), currency),
        Money(told, currency) if told is not None else None,
        Money(theirs, currency) if theirs is not None else None,
        ReconciliationState(state) if state is not None else None,
    )
