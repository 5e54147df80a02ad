"""What came of the clients who were registered in a time: their contracts and their money, by where they came from."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, func, select

from office.contracts import Stage
from office.money import Money, totals
from office.staff import Person
from storage.client import REGISTERED
from storage.tables import client, contract, payment
from storage.visibility import seen_by


@dataclass(slots=True)
class Yield:
    """Of the clients of one source."""

    clients: int = 0
    contracts: int = 0
    """Signed ones."""
    payments: list[Money] = field(default_factory=list)

    def money(self) -> list[Money]:
        """By currency."""
        return [one for one in totals(self.payments).values() if one.minor]


class Sources:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, person: Person, start: datetime, end: datetime) -> Mapping[str | None, Yield]:
        """By the source as it is kept, of the clients a person sees; between two UTC moments, the end left out."""
        new = select(client.c.id, client.c.source).where(
            client.c.created_at >= start, client.c.created_at < end, seen_by(person), REGISTERED
        )
        source_of = {row.id: row.source for row in self._connection.execute(new)}
        found: dict[str | None, Yield] = defaultdict(Yield)
        for source in source_of.values():
            found[source].clients += 1
        ids = new.with_only_columns(client.c.id)
        signed = (contract.c.signed_on.is_not(None), contract.c.stage != Stage.CANCELLED)
        counted = select(contract.c.client_id, func.count()).where(contract.c.client_id.in_(ids), *signed)
        for client_id, count in self._connection.execute(counted.group_by(contract.c.client_id)):
            found[source_of[client_id]].contracts += count
        paid = select(payment.c.client_id, payment.c.currency, func.sum(payment.c.amount))
        paid = paid.where(payment.c.client_id.in_(ids)).group_by(payment.c.client_id, payment.c.currency)
        for client_id, currency, minor in self._connection.execute(paid):
            found[source_of[client_id]].payments.append(Money(int(minor), currency))
        return found
