"""Figures over many rows, set by set: what a team did, what came in, what is overdue. For digests and reports."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, func, select

from office.money import Money
from storage.tables import call, client, contract, invoice, offer, payment


@dataclass(frozen=True, slots=True)
class PersonFigures:
    person_id: int
    calls: int = 0
    offers_phone: int = 0
    offers_email: int = 0
    new_clients: int = 0
    new_contracts: int = 0


class Figures:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_people(self, people: list[int], start: datetime, end: datetime) -> dict[int, PersonFigures]:
        """What each person did between two UTC moments, the end left out; zeros where nothing was done."""
        calls = self._by_person(
            select(call.c.person_id, func.count(), func.count(call.c.client_id.distinct()).filter(call.c.offer))
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
            .where(client.c.created_at >= start, client.c.created_at < end, client.c.created_by.in_(people))
            .group_by(client.c.created_by)
        )
        contracts = self.new_contracts(people, start.date(), start.date())
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

    def new_contracts(self, people: list[int], first: date, last: date) -> dict[int, int]:
        """Contracts signed on these local dates, by the owner of the contract or its client."""
        owner = func.coalesce(contract.c.owner_id, client.c.owner_id)
        rows = self._connection.execute(
            select(owner, func.count())
            .join(client, client.c.id == contract.c.client_id)
            .where(contract.c.signed_on.between(first, last), owner.in_(people))
            .group_by(owner)
        )
        return {row[0]: row[1] for row in rows}

    def money_in(self, owners: list[int] | None, first: date, last: date) -> list[Money]:
        """Payments of these local dates, one sum a currency; of these owners' clients, or of all."""
        statement = (
            select(payment.c.currency, func.sum(payment.c.amount))
            .where(payment.c.paid_on.between(first, last), payment.c.opening.is_(False))
            .group_by(payment.c.currency)
            .order_by(payment.c.currency)
        )
        if owners is not None:
            statement = statement.join(client, client.c.id == payment.c.client_id).where(client.c.owner_id.in_(owners))
        return [Money(int(row[1]), row[0]) for row in self._connection.execute(statement)]

    def overdue(self, owners: list[int] | None, today: date) -> tuple[int, list[Money]]:
        """How many clients are behind, and the open sum a currency of what is past its due date."""
        paid = (
            select(payment.c.invoice_id, func.sum(payment.c.amount).label("sum"))
            .group_by(payment.c.invoice_id)
            .subquery()
        )
        still = invoice.c.amount - func.coalesce(paid.c.sum, 0)
        statement = (
            select(invoice.c.currency, invoice.c.client_id, func.sum(still))
            .outerjoin(paid, paid.c.invoice_id == invoice.c.id)
            .where(invoice.c.due_on < today, still > 0)
            .group_by(invoice.c.currency, invoice.c.client_id)
        )
        if owners is not None:
            statement = statement.join(client, client.c.id == invoice.c.client_id).where(client.c.owner_id.in_(owners))
        rows = self._connection.execute(statement).all()
        sums: dict[str, int] = {}
        for currency, _, amount in rows:
            sums[currency] = sums.get(currency, 0) + int(amount)
        return len({row[1] for row in rows}), [Money(amount, code) for code, amount in sorted(sums.items())]

    def calls_by_day(self, people: list[int], bounds: list[tuple[date, datetime, datetime]]) -> dict[date, int]:
        """All calls of a group on each local day, given with its UTC bounds."""
        counts = {}
        for day, start, end in bounds:
            counts[day] = (
                self._connection.execute(
                    select(func.count())
                    .select_from(call)
                    .where(call.c.person_id.in_(people), call.c.at >= start, call.c.at < end)
                    .where(call.c.undone_at.is_(None))
                ).scalar()
                or 0
            )
        return counts

    def _by_person(self, statement: object) -> dict[int, tuple[int, ...]]:
        return {row[0]: tuple(row[1:]) for row in self._connection.execute(statement)}  # type: ignore[call-overload]
