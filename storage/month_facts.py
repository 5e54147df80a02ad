"""What one person did in a time, for the monthly report: as it is known now, so that later corrections show."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Table, exists, func, select

from office.call_analysis import CallMade
from office.calls import CallKind, Direction, Outcome
from office.contracts import Stage
from office.money import Money, totals
from office.monthly_reports import Measure
from office.periods import Period
from office.plans import PlanKind
from office.queue import RequestState
from office.staff import Person
from office.worktime import local_day_bounds
from storage.client import REGISTERED
from storage.tables import (
    audit,
    bill,
    call,
    client,
    complaint,
    contract,
    document,
    goods_request,
    invoice,
    letter,
    offer,
    payment,
    purchase,
    request,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that a person wrote in Backdesk."""

    subject: str
    field: str
    at: datetime
    """Local to the person."""


class MonthFacts:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def calls(self, people: Sequence[Person], period: Period) -> list[CallMade]:
        """Theirs of these local days of each, undone ones left out, in their order."""
        found: list[CallMade] = []
        columns = (call.c.at, call.c.kind, call.c.direction, call.c.outcome, call.c.offer, call.c.client_id)
        segment = func.coalesce(client.c.segment, client.c.kind)
        whose = select(*columns, segment).join(client, client.c.id == call.c.client_id)
        for person in people:
            mine = (call.c.person_id == person.id, call.c.undone_at.is_(None), *_within(call.c.at, period, person))
            for at, kind, direction, outcome, *rest in self._connection.execute(whose.where(*mine).order_by(call.c.at)):
                made = (person.local(at), CallKind(kind), Direction(direction), Outcome(outcome))
                found.append(CallMade(*made, *rest))
        return found

    def offers(self, person: Person, period: Period) -> list[date]:
        """The local days of the offers by e-mail."""
        mine = (offer.c.person_id == person.id, offer.c.undone_at.is_(None), *_within(offer.c.at, period, person))
        return [person.local(at).date() for at in self._connection.execute(select(offer.c.at).where(*mine)).scalars()]

    def entries(self, person: Person, period: Period) -> list[Entry]:
        """What the person put on record; calls and offers are none of it."""
        mine = (audit.c.person_id == person.id, *_within(audit.c.at, period, person))
        rows = self._connection.execute(select(audit.c.subject, audit.c.field, audit.c.at).where(*mine))
        return [Entry(subject, field, person.local(at)) for subject, field, at in rows]

    def counts(self, person: Person, period: Period) -> dict[Measure, int]:
        """What is counted by its rows alone; what was undone, cancelled or reversed counts no more."""

        def made(table: Table, *which: Any, by: str = "created_by", at: str = "created_at") -> int:
            mine = (table.c[by] == person.id, *_within(table.c[at], period, person))
            return self._count(table, *mine, *which)

        def days(table: Table, by: str, on: str) -> int:
            return self._count(table, table.c[by] == person.id, table.c[on].between(period.first, period.last))

        return {
            Measure.NEW_CLIENTS: made(client, REGISTERED),
            Measure.COMPLAINTS: days(complaint, "owner_id", "raised_on"),
            Measure.SETTLED: days(complaint, "owner_id", "settled_on"),
            Measure.LETTERS: made(letter, letter.c.undone_at.is_(None)),
            Measure.PAPERS: made(document),
            Measure.REQUESTS: made(request, request.c.state == RequestState.DONE, by="taken_by", at="ended_at"),
            Measure.PAYMENTS: made(payment, *_in_force(payment)),
            Measure.BILLS: made(bill, *_in_force(bill)),
            Measure.GOODS: made(goods_request, by="handled_by"),
            Measure.PURCHASES: made(purchase, purchase.c.cancelled_on.is_(None)),
        }

    def _count(self, table: Table, *which: Any) -> int:
        return self._connection.execute(select(func.count()).select_from(table).where(*which)).scalar() or 0

    # Of clients, whose they were when the time ended

    def new_contracts(self, person: Person, period: Period) -> int:
        """Signed on these days, by the owner of the contract, else of its client (S4 3.2); cancelled ones left out."""
        rows = self._connection.execute(
            select(contract.c.owner_id, client.c.id, client.c.owner_id)
            .join(client, client.c.id == contract.c.client_id)
            .where(contract.c.signed_on.between(period.first, period.last), contract.c.stage != Stage.CANCELLED)
        )
        found = [tuple(row) for row in rows]
        former = self._former_owners((row[1] for row in found), person, period)
        return sum((owner or former.get(whose, now)) == person.id for owner, whose, now in found)

    def money(self, kind: PlanKind, person: Person, period: Period) -> list[Money]:
        """What was sold or collected, one sum a currency.

        A reversal, and what corrects an invoice, counts on the day of the row that it takes back: so a month shows what
        is left of it, however late that came out. In /plan and /report it counts on its own day, as in the ledger.
        """
        day, table = (_issued(), invoice) if kind is PlanKind.SELL else (_paid(), payment)
        origin = _origin(table)
        statement = (
            select(client.c.id, client.c.owner_id, table.c.currency, table.c.amount)
            .join(client, client.c.id == table.c.client_id)
            .outerjoin(origin, origin.c.id == table.c.reverses_id)
            .where(day.between(period.first, period.last))
        )
        if kind is PlanKind.COLLECT:
            statement = statement.where(payment.c.opening.is_(False))
        rows = [tuple(row) for row in self._connection.execute(statement)]
        former = self._former_owners((row[0] for row in rows), person, period)
        mine = [Money(minor, code) for whose, now, code, minor in rows if former.get(whose, now) == person.id]
        return sorted(totals(mine).values(), key=lambda one: one.currency)

    def _former_owners(self, clients: Iterable[int], person: Person, period: Period) -> dict[int, int | None]:
        """By client handed over since: whose it was at the end of the time, for that changes no past month."""
        subjects = {f"client:{one}": one for one in clients}
        _, end = local_day_bounds(period.last, person.timezone)
        handed = (audit.c.field == "owner_id", audit.c.subject.like("client:%"), audit.c.at >= end)
        rows = self._connection.execute(select(audit.c.subject, audit.c.before).where(*handed).order_by(audit.c.id))
        former: dict[int, int | None] = {}
        for subject, before in rows if subjects else ():
            if subject in subjects:
                former.setdefault(subjects[subject], int(before) if before else None)
        return former


def _within(at: Any, period: Period, person: Person) -> tuple[Any, Any]:
    """Instants of these local days of the person."""
    start, _ = local_day_bounds(period.first, person.timezone)
    _, end = local_day_bounds(period.last, person.timezone)
    return at >= start, at < end


_first_invoice, _first_payment = invoice.alias("first_invoice"), payment.alias("first_payment")


def _origin(table: Table) -> Any:
    return _first_invoice if table is invoice else _first_payment


def _issued() -> Any:
    """A corrected invoice keeps the day of issue of the one that it stands for."""
    own = func.coalesce(invoice.c.issued_on, invoice.c.due_on)
    return func.coalesce(_first_invoice.c.issued_on, _first_invoice.c.due_on, own)


def _paid() -> Any:
    return func.coalesce(_first_payment.c.paid_on, payment.c.paid_on)


def _in_force(table: Table) -> tuple[Any, Any]:
    """Neither reversed nor a reversal."""
    contra = table.alias()
    return table.c.reverses_id.is_(None), ~exists().where(contra.c.reverses_id == table.c.id)
