"""Plans of money, and the facts they are held against: sold, collected, spent, by district and seller."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, Subquery, case, func, insert, literal, null, or_, select, union_all

from office.expenses import ClaimState
from office.money import Money
from office.periods import Period, month_of, year_of
from office.plans import PlanKind
from office.staff import Person
from storage.audit import Audit
from storage.expenses import LAST_STATE
from storage.portable import total
from storage.tables import bill, bill_payment, client, expense, invoice, money_plan, payment, staff
from storage.visibility import seen_by


@dataclass(frozen=True, slots=True)
class Plan:
    id: int
    kind: PlanKind
    period: Period
    district: str | None
    """None: the whole company, or all of the seller's."""
    person_id: int | None
    """Of one seller; None: of all."""
    amount: Money

    @property
    def subject(self) -> str:
        return f"money_plan:{self.id}"

    @property
    def key(self) -> tuple[object, ...]:
        """Of the plans that have the same, the latest counts."""
        return self.kind, self.period, self.district, self.person_id


@dataclass(frozen=True, slots=True)
class Fact:
    """A row that a figure is made of."""

    day: date
    amount: Money
    district: str | None
    name: str | None
    """Of the client, the member of staff or the supplier; none where the reader may not know it."""
    number: str | None
    """Of the invoice or bill."""


_COLUMNS = (
    money_plan.c.id,
    money_plan.c.kind,
    money_plan.c.year,
    money_plan.c.month,
    money_plan.c.district,
    money_plan.c.person_id,
    money_plan.c.amount,
    money_plan.c.currency,
)


class Plans:
    def __init__(self, connection: Connection, now: datetime, audit: Audit) -> None:
        self._connection, self._now, self._audit = connection, now, audit

    def set(
        self,
        kind: PlanKind,
        period: Period,
        amount: Money,
        *,
        district: str | None = None,
        person_id: int | None = None,
    ) -> int:
        """From now on this is the plan; an amount of nothing takes it away."""
        result = self._connection.execute(
            insert(money_plan).values(
                kind=kind,
                year=period.year,
                month=period.month,
                district=district,
                person_id=person_id,
                amount=amount.minor,
                currency=amount.currency,
                created_by=self._audit.by,
                created_at=self._now,
            )
        )
        (one,) = result.inserted_primary_key or (0,)
        self._audit.add(f"money_plan:{one}", "set", None, f"{kind} {period.code} {amount.minor} {amount.currency}")
        return int(one)

    def any(self, plan_id: int) -> Plan | None:
        row = self._connection.execute(select(*_COLUMNS).where(money_plan.c.id == plan_id)).first()
        return _plan(row) if row else None

    def take_back(self, one: Plan) -> bool:
        """The plan before it counts again, or none; false where a later one counts already."""
        same = [each for each in self._rows(one.period.year) if each.key == one.key]
        if same[-1].id != one.id:
            return False
        before = same[-2].amount if len(same) > 1 else Money(0, one.amount.currency)
        self.set(one.kind, one.period, before, district=one.district, person_id=one.person_id)
        return True

    def of_year(self, year: int) -> list[Plan]:
        """The plans that count, of the year and its months."""
        latest = {one.key: one for one in self._rows(year)}
        return [one for one in latest.values() if one.amount.minor]

    def _rows(self, year: int) -> list[Plan]:
        rows = self._connection.execute(select(*_COLUMNS).where(money_plan.c.year == year).order_by(money_plan.c.id))
        return [_plan(row) for row in rows]

    # Facts

    def sums(self, kind: PlanKind, period: Period, seller_id: int | None = None) -> dict[str | None, list[Money]]:
        """What was done in the period by district, one sum a currency; None is the district of those without one."""
        facts = _facts(kind, period, None, seller_id)
        rows = self._connection.execute(
            select(facts.c.district, facts.c.currency, total(facts.c.amount))
            .group_by(facts.c.district, facts.c.currency)
            .order_by(facts.c.district, facts.c.currency)
        )
        found: dict[str | None, list[Money]] = {}
        for district, currency, minor in rows:
            found.setdefault(district, []).append(Money(int(minor), currency))
        return found

    def facts(
        self,
        reader: Person,
        kind: PlanKind,
        period: Period,
        *,
        district: str | None = None,
        everywhere: bool = False,
        seller_id: int | None = None,
    ) -> list[Fact]:
        """The rows behind a sum of a district, or of all `everywhere`; clients that the reader does not see have no
        name.
        """
        facts = _facts(kind, period, reader, seller_id)
        statement = select(facts).order_by(facts.c.day, facts.c.name, facts.c.amount)
        if not everywhere:
            statement = statement.where(
                facts.c.district.is_(None) if district is None else facts.c.district == district
            )
        return [
            Fact(row.day, Money(row.amount, row.currency), row.district, row.name if row.seen else None, row.number)
            for row in self._connection.execute(statement)
        ]

    def districts(self) -> Sequence[str]:
        """Those of the clients, by name."""
        rows = self._connection.execute(
            select(client.c.district).where(client.c.district.is_not(None)).distinct().order_by(client.c.district)
        )
        return [row[0] for row in rows]


def _plan(row: Any) -> Plan:
    one, kind, year, month, district, person_id, minor, currency = row
    return Plan(
        one,
        PlanKind(kind),
        month_of(year, month) if month else year_of(year),
        district,
        person_id,
        Money(minor, currency),
    )


def _facts(kind: PlanKind, period: Period, reader: Person | None, seller_id: int | None) -> Subquery:
    days = period.first, period.last
    seen = case((seen_by(reader), 1), else_=0) if reader is not None else literal(1)
    match kind:
        case PlanKind.SELL:
            statement = sold(days, seen)
        case PlanKind.COLLECT:
            statement = collected(days, seen)
        case PlanKind.SPEND:
            return _spent(days, reader, seller_id)
    if seller_id is not None:
        statement = statement.where(client.c.owner_id == seller_id)
    return statement.subquery()


def sold(days: tuple[date, date], seen: Any) -> Select[Any]:
    """Invoices of these days, both included; `seen` is a condition on the client."""
    day = func.coalesce(invoice.c.booked_on, invoice.c.issued_on, invoice.c.due_on)
    return (
        select(
            day.label("day"),
            invoice.c.amount,
            invoice.c.currency,
            client.c.district,
            client.c.name,
            invoice.c.number,
            seen.label("seen"),
            client.c.owner_id,
        )
        .join(client, client.c.id == invoice.c.client_id)
        .where(day.between(*days))
    )


def collected(days: tuple[date, date], seen: Any) -> Select[Any]:
    """Payments of these days, both included."""
    return (
        select(
            payment.c.paid_on.label("day"),
            payment.c.amount,
            payment.c.currency,
            client.c.district,
            client.c.name,
            null().label("number"),
            seen.label("seen"),
            client.c.owner_id,
        )
        .join(client, client.c.id == payment.c.client_id)
        .where(payment.c.paid_on.between(*days), ~payment.c.opening)
    )


def _spent(days: tuple[date, date], reader: Person | None, seller_id: int | None) -> Subquery:
    """Expenses in the district of their client, and what was paid on bills in theirs."""
    known = or_(client.c.id.is_(None), seen_by(reader)) if reader is not None else literal(1) == 1
    expenses = (
        select(
            expense.c.spent_on.label("day"),
            expense.c.amount,
            expense.c.currency,
            client.c.district,
            staff.c.name,
            case((known, client.c.name), else_=null()).label("number"),
            literal(1).label("seen"),
        )
        .join(staff, staff.c.id == expense.c.person_id)
        .outerjoin(client, client.c.id == expense.c.client_id)
        .where(expense.c.spent_on.between(*days), func.coalesce(LAST_STATE, "") != ClaimState.REFUSED)
    )
    if seller_id is not None:
        return expenses.where(expense.c.person_id == seller_id).subquery()
    bills = (
        select(
            bill_payment.c.paid_on.label("day"),
            bill_payment.c.amount,
            bill.c.currency,
            bill.c.district,
            bill.c.supplier.label("name"),
            bill.c.number,
            literal(1).label("seen"),
        )
        .join(bill, bill.c.id == bill_payment.c.bill_id)
        .where(bill_payment.c.paid_on.between(*days))
    )
    return union_all(expenses, bills).subquery()
