"""Bonuses of sales staff: the rates, what was collected from the own clients, and what was granted."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, exists, insert, select

from office.money import Money
from office.periods import month_of
from storage.audit import Audit
from storage.portable import total
from storage.tables import bonus, bonus_rate, client, payment


class NotReversible(ValueError):
    """It is a reversal, or has been reversed."""


@dataclass(frozen=True, slots=True)
class Bonus:
    id: int
    person_id: int
    month: date
    """Its first day."""
    base: Money
    basis_points: int
    amount: Money
    reversed: bool

    @property
    def subject(self) -> str:
        return f"bonus:{self.id}"


@dataclass(frozen=True, slots=True)
class Collected:
    """A payment that a bonus comes from; a reversed one is followed by its negative."""

    paid_on: date
    client: str
    amount: Money


_contra = bonus.alias("contra")
_SELECT = select(
    bonus.c.id,
    bonus.c.person_id,
    bonus.c.month,
    bonus.c.base,
    bonus.c.basis_points,
    bonus.c.amount,
    bonus.c.currency,
    exists().where(_contra.c.reverses_id == bonus.c.id),
).where(bonus.c.reverses_id.is_(None))


class Bonuses:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def set_rate(self, basis_points: int, from_month: date, person_id: int | None = None) -> None:
        """Hundredths of a percent, from this month on, of one seller or of everybody."""
        self._connection.execute(
            insert(bonus_rate).values(
                person_id=person_id,
                basis_points=basis_points,
                from_month=from_month,
                created_by=self._audit.by,
                created_at=self._now,
            )
        )
        self._audit.add(f"staff:{person_id}" if person_id else "company:0", "bonus rate", None, basis_points)

    def rate(self, person_id: int, month: date) -> int | None:
        """The seller's own that holds in the month, else everybody's; of several the latest entered."""
        own = bonus_rate.c.person_id == person_id
        return self._connection.execute(
            select(bonus_rate.c.basis_points)
            .where(own | bonus_rate.c.person_id.is_(None), bonus_rate.c.from_month <= month)
            .order_by(bonus_rate.c.person_id.is_(None), bonus_rate.c.id.desc())
            .limit(1)
        ).scalar()

    def bases(self, month: date) -> dict[int, list[Money]]:
        """What was collected in the month from the clients that each member of staff owns now, by currency."""
        rows = self._connection.execute(
            select(client.c.owner_id, payment.c.currency, total(payment.c.amount))
            .join(client, client.c.id == payment.c.client_id)
            .where(*_in_month(month), client.c.owner_id.is_not(None))
            .group_by(client.c.owner_id, payment.c.currency)
            .order_by(client.c.owner_id, payment.c.currency)
        )
        found: dict[int, list[Money]] = {}
        for owner_id, currency, minor in rows:
            found.setdefault(owner_id, []).append(Money(int(minor), currency))
        return found

    def payments(self, person_id: int, month: date) -> list[Collected]:
        """The rows behind the person's bases of a month."""
        rows = self._connection.execute(
            select(payment.c.paid_on, client.c.name, payment.c.amount, payment.c.currency)
            .join(client, client.c.id == payment.c.client_id)
            .where(*_in_month(month), client.c.owner_id == person_id)
            .order_by(payment.c.paid_on, payment.c.id)
        )
        return [Collected(day, name, Money(minor, currency)) for day, name, minor, currency in rows]

    def grant(self, person_id: int, month: date, base: Money, basis_points: int, amount: Money) -> int:
        one = self._write(
            person_id=person_id,
            month=month,
            base=base.minor,
            basis_points=basis_points,
            amount=amount.minor,
            currency=amount.currency,
        )
        self._audit.add(f"bonus:{one}", "granted", None, f"{amount.minor} {amount.currency}")
        return one

    def reverse(self, one: Bonus, reason: str | None = None) -> int:
        """The id of the row that takes it back. Raises NotReversible."""
        if one.reversed:
            raise NotReversible(one.subject)
        contra = self._write(
            person_id=one.person_id,
            month=one.month,
            base=-one.base.minor,
            basis_points=one.basis_points,
            amount=-one.amount.minor,
            currency=one.amount.currency,
            reverses_id=one.id,
            reason=reason,
        )
        self._audit.add(one.subject, "reversed", None, reason)
        return contra

    def any(self, bonus_id: int) -> Bonus | None:
        """Not a reversal."""
        return next(iter(self._many(_SELECT.where(bonus.c.id == bonus_id))), None)

    def granted(self, month: date, person_id: int | None = None) -> list[Bonus]:
        """Those of the month that are in force, of one person or of all."""
        statement = _SELECT.where(bonus.c.month == month).order_by(bonus.c.id)
        if person_id is not None:
            statement = statement.where(bonus.c.person_id == person_id)
        return [one for one in self._many(statement) if not one.reversed]

    def _write(self, **values: Any) -> int:
        result = self._connection.execute(
            insert(bonus).values(created_by=self._audit.by, created_at=self._now, **values)
        )
        (one,) = result.inserted_primary_key or (0,)
        return int(one)

    def _many(self, statement: Select[Any]) -> list[Bonus]:
        return [_bonus(row) for row in self._connection.execute(statement)]


def _in_month(month: date) -> tuple[Any, ...]:
    period = month_of(month.year, month.month)
    return payment.c.paid_on.between(period.first, period.last), ~payment.c.opening


def _bonus(row: Any) -> Bonus:
    one, person_id, month, base, points, minor, currency, is_reversed = row
    return Bonus(one, person_id, month, Money(base or 0, currency), points or 0, Money(minor, currency), is_reversed)
