"""Figures over many rows, set by set: what a team did, what came in, what is overdue. For digests and reports."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Subquery, and_, func, or_, select

from office.calls import CallKind
from office.money import Money
from office.staff import Person
from office.worktime import local_day_bounds
from storage.client import REGISTERED
from storage.occurrences import EXPIRED, FIRED
from storage.outbox import EXPIRED as NOT_SENT
from storage.outbox import UNSENT
from storage.portable import total
from storage.tables import allocation, call, client, contract, invoice, occurrence, offer, outbox, payment
from storage.visibility import seen_by


@dataclass(frozen=True, slots=True)
class PersonFigures:
    person_id: int
    calls: int = 0
    offers_phone: int = 0
    """Distinct clients who were offered something by phone (S4 3.1 counts companies)."""
    offers_email: int = 0
    new_clients: int = 0
    new_contracts: int = 0

    @property
    def idle(self) -> bool:
        """Nothing at all was done."""
        return self == PersonFigures(self.person_id)


@dataclass(frozen=True, slots=True)
class Owed:
    """What one client owes in one currency."""

    client_id: int
    client: str
    open: Money
    overdue: Money
    """The part of it past its due date."""
    oldest: date
    """The earliest due date of what is open."""


LATE = timedelta(minutes=15)
"""What comes this soon after its time is in time."""


@dataclass(frozen=True, slots=True)
class Punctuality:
    """Of the reminders."""

    late: int = 0
    expired: int = 0
    """Not told at all: it would have been too late to be of use."""


class Figures:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_people(
        self, people: Sequence[int], day: date, zone: str, last: date | None = None
    ) -> dict[int, PersonFigures]:
        """What each person did on that local day of the zone, or from it to the `last`; zeros where nothing was."""
        last = last or day
        start, end = local_day_bounds(day, zone)[0], local_day_bounds(last, zone)[1]
        calls = self._by_person(
            select(
                call.c.person_id,
                func.count().filter(call.c.kind == CallKind.CALL),
                func.count(call.c.client_id.distinct()).filter(call.c.offer),
            )
            .where(call.c.at >= start, call.c.at < end, call.c.undone_at.is_(None), call.c.person_id.in_(people))
            .group_by(call.c.person_id)
        )
        offers = self._by_person(
            select(offer.c.person_id, func.count())
            .where(offer.c.at >= start, offer.c.at < end, offer.c.undone_at.is_(None))
            .where(offer.c.person_id.in_(people))
            .group_by(offer.c.person_id)
        )
        clients = self._by_person(
            select(client.c.created_by, func.count())
            .where(client.c.created_at >= start, client.c.created_at < end, client.c.created_by.in_(people), REGISTERED)
            .group_by(client.c.created_by)
        )
        contracts = self.new_contracts(people, day, last)
        return {
            person: PersonFigures(
                person,
                calls=calls.get(person, (0, 0))[0],
                offers_phone=calls.get(person, (0, 0))[1],
                offers_email=offers.get(person, (0,))[0],
                new_clients=clients.get(person, (0,))[0],
                new_contracts=contracts.get(person, 0),
            )
            for person in people
        }

    def new_contracts(self, people: Sequence[int], first: date, last: date) -> dict[int, int]:
        """Contracts signed on these local dates, by the owner of the contract or its client."""
        owner = func.coalesce(contract.c.owner_id, client.c.owner_id)
        rows = self._connection.execute(
            select(owner, func.count())
            .join(client, client.c.id == contract.c.client_id)
            .where(contract.c.signed_on.between(first, last), owner.in_(people))
            .group_by(owner)
        )
        return {row[0]: row[1] for row in rows}

    def with_new_clients(self, person_id: int, first: date, last: date) -> int:
        """Of those contracts the ones that are the first signed with their client (norm `new_contracts`, S4 3.2)."""
        owner = func.coalesce(contract.c.owner_id, client.c.owner_id)
        former = contract.alias("former")
        sooner = or_(
            former.c.signed_on < contract.c.signed_on,
            and_(former.c.signed_on == contract.c.signed_on, former.c.id < contract.c.id),
        )
        known = select(former.c.id).where(former.c.client_id == contract.c.client_id, sooner).exists()
        statement = (
            select(func.count())
            .select_from(contract)
            .join(client, client.c.id == contract.c.client_id)
            .where(contract.c.signed_on.between(first, last), owner == person_id, ~known)
        )
        return self._connection.execute(statement).scalar() or 0

    def calls_by_day(self, people: Sequence[int], days: Sequence[date], zone: str) -> dict[date, int]:
        """All calls of a group on each of these local days of the zone."""
        return dict(zip(days, self.calls_within(people, [(day, day) for day in days], zone), strict=True))

    def calls_within(self, people: Sequence[int], spans: Sequence[tuple[date, date]], zone: str) -> list[int]:
        """All calls of a group in each span of local days of the zone, its last day included, in one query."""
        if not spans:
            return []
        bounds = [(local_day_bounds(first, zone)[0], local_day_bounds(last, zone)[1]) for first, last in spans]
        columns = [func.count().filter(call.c.at >= start, call.c.at < end) for start, end in bounds]
        row = self._connection.execute(
            select(*columns).where(
                call.c.person_id.in_(people),
                call.c.undone_at.is_(None),
                call.c.kind == CallKind.CALL,
                call.c.at >= min(start for start, _ in bounds),
                call.c.at < max(end for _, end in bounds),
            )
        ).one()
        return list(row)

    # Money, of the clients that a person sees

    def money_in(self, person: Person, first: date, last: date) -> list[Money]:
        """Payments of these local dates, one sum a currency."""
        rows = self._connection.execute(
            select(payment.c.currency, total(payment.c.amount))
            .join(client, client.c.id == payment.c.client_id)
            .where(payment.c.paid_on.between(first, last), payment.c.opening.is_(False), seen_by(person))
            .group_by(payment.c.currency)
            .order_by(payment.c.currency)
        )
        return [Money(int(row[1]), row[0]) for row in rows]

    def owed(self, person: Person, today: date, client_id: int | None = None) -> list[Owed]:
        """Who owes what, as it was at the end of that local day; a row a client and currency, the oldest debt first.

        A credit note lowers nobody's debt here, and an overpaid invoice hides no other (office.receivables).
        """
        paid = paid_until(today)
        still = invoice.c.amount - func.coalesce(paid.c.sum, 0)
        oldest = func.min(invoice.c.due_on)
        statement = (
            select(
                invoice.c.client_id,
                client.c.name,
                invoice.c.currency,
                total(still),
                func.coalesce(total(still, invoice.c.due_on < today), 0),
                oldest,
            )
            .join(client, client.c.id == invoice.c.client_id)
            .outerjoin(paid, paid.c.invoice_id == invoice.c.id)
            .where(still > 0, seen_by(person), counted_on(today))
            .group_by(invoice.c.client_id, client.c.name, invoice.c.currency)
            .order_by(oldest, client.c.name, invoice.c.currency)
        )
        if client_id is not None:
            statement = statement.where(invoice.c.client_id == client_id)
        return [
            Owed(row[0], row[1], Money(int(row[3]), row[2]), Money(int(row[4]), row[2]), row[5])
            for row in self._connection.execute(statement)
        ]

    def overdue(self, person: Person, today: date) -> tuple[int, list[Money]]:
        """How many clients are behind at the end of that local day, and the sum a currency of what is past due."""
        late = [row for row in self.owed(person, today) if row.overdue.minor]
        sums: dict[str, int] = {}
        for row in late:
            sums[row.overdue.currency] = sums.get(row.overdue.currency, 0) + row.overdue.minor
        return len({row.client_id for row in late}), [Money(minor, code) for code, minor in sorted(sums.items())]

    # Reminders

    def punctuality(self, since: datetime, outages: Sequence[tuple[datetime, datetime]]) -> Punctuality:
        """What came late or not at all since then (UTC), for nothing ran or the platform took nothing.

        A reminder of something that was entered after its hour has missed nothing.
        """
        oldest = min([since - timedelta(days=1), *(began for began, _ in outages)])
        sent_by_itself = (outbox.c.id == occurrence.c.outbox_id) & outbox.c.platform.not_in(UNSENT)
        rows = self._connection.execute(
            select(occurrence.c.due_at, occurrence.c.state, outbox.c.state, outbox.c.created_at, outbox.c.sent_at)
            .outerjoin(outbox, sent_by_itself)
            .where(occurrence.c.state.in_((FIRED, EXPIRED)), occurrence.c.due_at >= oldest)
        )
        late = expired = 0
        for due_at, state, outbox_state, written_at, sent_at in rows:
            missed = any(began <= due_at < ended - LATE for began, ended in outages)
            if (missed and state == EXPIRED) or (due_at >= since and outbox_state == NOT_SENT):
                expired += 1
            elif missed or (sent_at is not None and sent_at >= since and sent_at - written_at > LATE):
                late += 1
        return Punctuality(late, expired)

    def clients_of(self, person_id: int) -> int:
        """How many clients that are not archived a person owns."""
        statement = select(func.count()).where(client.c.owner_id == person_id, client.c.archived_at.is_(None))
        return self._connection.execute(statement).scalar() or 0

    def _by_person(self, statement: Select[Any]) -> dict[int, tuple[int, ...]]:
        return {row[0]: tuple(row[1:]) for row in self._connection.execute(statement)}


def counted_on(day: date) -> ColumnElement[bool]:
    """The invoices that count at the end of that local day: issued by then, or nobody knows when."""
    since = func.coalesce(invoice.c.booked_on, invoice.c.issued_on)
    return or_(since.is_(None), since <= day)


def paid_until(day: date) -> Subquery:
    """What is allocated to each invoice up to that local day."""
    return (
        select(allocation.c.invoice_id, total(allocation.c.amount).label("sum"))
        .where(allocation.c.on_day <= day)
        .group_by(allocation.c.invoice_id)
        .subquery()
    )
