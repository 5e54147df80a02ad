"""Contracts, and the facts from which office.contracts tells their status."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, insert, or_, select, update

from office.contracts import OPEN_STAGES, ContractFacts, PriceType, Stage
from office.money import Money
from office.staff import Person
from storage.audit import Audit
from storage.invoices import Invoices
from storage.obligations import Obligations
from storage.occurrences import Occurrences
from storage.tables import client, contract
from storage.visibility import seen_by


@dataclass(frozen=True, slots=True)
class Contract:
    id: int
    client_id: int
    client: str
    number: str
    signed_on: date | None
    starts_on: date | None
    ends_on: date | None
    stage: Stage
    owner_id: int | None
    """Its own owner, else the client's."""
    currency: str
    amount: Money | None
    price_type: PriceType | None
    pay_days: int | None
    """After its invoice; 0: at once."""

    @property
    def subject(self) -> str:
        return f"contract:{self.id}"


_SELECT = select(
    contract.c.id,
    contract.c.client_id,
    client.c.name,
    contract.c.number,
    contract.c.signed_on,
    contract.c.starts_on,
    contract.c.ends_on,
    contract.c.stage,
    func.coalesce(contract.c.owner_id, client.c.owner_id),
    contract.c.currency,
    contract.c.amount,
    contract.c.price_type,
    contract.c.pay_days,
).join(client, client.c.id == contract.c.client_id)


class Contracts:
    def __init__(self, connection: Connection, now: datetime, audit: Audit, occurrences: Occurrences) -> None:
        self._connection, self._now, self._audit, self._occurrences = connection, now, audit, occurrences

    def add(self, *, client_id: int, number: str, currency: str, **values: Any) -> int:
        """`values`: columns of the table, `amount` in minor units."""
        values.setdefault("stage", Stage.SIGNED if values.get("signed_on") else Stage.DRAFT)
        result = self._connection.execute(
            insert(contract).values(
                client_id=client_id, number=number, currency=currency, created_at=self._now, **values
            )
        )
        (contract_id,) = result.inserted_primary_key or (0,)
        self._audit.add(f"contract:{contract_id}", "created", None, number)
        return int(contract_id)

    def change(self, contract_id: int, **values: Any) -> None:
        """Set columns of the table; each that differs is on record with its former value."""
        columns = [contract.c[name] for name in values]
        row = self._connection.execute(select(*columns).where(contract.c.id == contract_id)).one()
        before = dict(zip(values, row, strict=True))
        changed = {name: value for name, value in values.items() if before[name] != value}
        if not changed:
            return
        self._connection.execute(update(contract).where(contract.c.id == contract_id).values(**changed))
        for name, value in changed.items():
            self._audit.add(f"contract:{contract_id}", name, before[name], value)
        self._occurrences.unplan(f"contract:{contract_id}")

    def any(self, contract_id: int) -> Contract | None:
        return self._one(_SELECT.where(contract.c.id == contract_id))

    def get(self, person: Person, contract_id: int) -> Contract | None:
        """The contract where this person may see its client."""
        return self._one(_SELECT.where(contract.c.id == contract_id, seen_by(person)))

    def numbered(self, client_id: int, number: str) -> Contract | None:
        return self._one(_SELECT.where(contract.c.client_id == client_id, contract.c.number == number))

    def find(self, person: Person, number: str, limit: int = 6) -> list[Contract]:
        """By number, case apart: the whole number, else a part of it; the latest first."""
        seen = _SELECT.where(seen_by(person)).order_by(contract.c.id.desc()).limit(limit)
        # SQLite's lower() knows no Cyrillic: such a number is tried as typed, in small letters and in capitals.
        ways = {number, number.lower(), number.upper()}
        columns = (contract.c.number, func.lower(contract.c.number))
        whole = self._many(seen.where(or_(*(column.in_(ways) for column in columns))))
        parts = [column.contains(way, autoescape=True) for column in columns for way in ways]
        return whole or self._many(seen.where(or_(*parts)))

    def of_client(self, client_id: int, limit: int = 10) -> list[Contract]:
        return self._many(
            _SELECT.where(contract.c.client_id == client_id)
            .order_by(func.coalesce(contract.c.ends_on, contract.c.signed_on).desc(), contract.c.id.desc())
            .limit(limit)
        )

    def ending(self, first: date, last: date, person: Person | None = None) -> list[Contract]:
        """Those in force that end on these local dates; of the clients this person sees, or all."""
        statement = _SELECT.where(contract.c.ends_on.between(first, last), contract.c.stage.in_(OPEN_STAGES)).order_by(
            contract.c.ends_on, contract.c.id
        )
        return self._many(statement.where(seen_by(person)) if person else statement)

    def open_of(self, person: Person, limit: int = 10, offset: int = 0) -> list[Contract]:
        """What this person sees of the contracts that are not done, those ending first."""
        return self._many(
            _SELECT.where(contract.c.stage.in_(OPEN_STAGES), client.c.archived_at.is_(None), seen_by(person))
            .order_by(contract.c.ends_on.is_(None), contract.c.ends_on, contract.c.id)
            .offset(offset)
            .limit(limit)
        )

    def standing(self, person: Person, day: date) -> list[Contract]:
        """Those this person sees that stood in the books, or had been signed, by the end of that day."""
        return self._many(_SELECT.where(seen_by(person), _begun_by(day)).order_by(contract.c.id))

    def has_any(self, person: Person, day: date) -> bool:
        """Whether `standing` names one."""
        return bool(self._many(_SELECT.where(seen_by(person), _begun_by(day)).limit(1)))

    def facts(self, contracts: Sequence[Contract]) -> dict[int, ContractFacts]:
        """From which office.contracts tells the status of each, by its id; two queries, however many they are."""
        ids = [one.id for one in contracts]
        invoices = Invoices(self._connection, self._now, self._audit, self._occurrences).of_contracts(ids)
        obligations = Obligations(self._connection, self._audit, self._occurrences).of_contracts(ids)
        return {
            one.id: ContractFacts(
                one.stage,
                one.signed_on,
                one.starts_on,
                one.ends_on,
                one.amount,
                tuple(kept.terms for kept in obligations.get(one.id, ())),
                tuple(invoice.receivable for invoice in invoices.get(one.id, ())),
            )
            for one in contracts
        }

    def _one(self, statement: Select[Any]) -> Contract | None:
        return next(iter(self._many(statement.limit(1))), None)

    def _many(self, statement: Select[Any]) -> list[Contract]:
        return [_contract(row) for row in self._connection.execute(statement)]


def _begun_by(day: date) -> ColumnElement[bool]:
    # Midnight of UTC does: which of two days a draft was entered on changes no figure but its own.
    entered = contract.c.created_at < datetime.combine(day + timedelta(days=1), time(), UTC)
    return or_(entered, contract.c.signed_on <= day)


def _contract(row: Any) -> Contract:
    values = list(row)
    values[7] = Stage(values[7])
    values[10] = None if values[10] is None else Money(values[10], values[9])
    values[11] = None if values[11] is None else PriceType(values[11])
    return Contract(*values)
