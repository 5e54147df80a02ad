"""Two reps' clients with their contracts and invoices, and the clerk who keeps them: what tests of contracts share."""

from datetime import date, timedelta
from typing import Any

from office.contracts import Side
from office.money import Money
from office.rights import Role
from storage.store import Store
from tests.desk import Desk, Shown

WEDNESDAY = date(2026, 3, 11)
OLD = "That button is out of date."


def days(count: int) -> date:
    return WEDNESDAY + timedelta(days=count)


class Books:
    """Ana's and Vera's clients, and a clerk who keeps everybody's contracts."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.ana, self.vera = desk.person("ana"), desk.person("vera")
        desk.person("klara", Role.CLERK)
        self.acme = desk.client("Acme GmbH", self.ana)
        self.nova = desk.client("Nova d.o.o.", self.ana)
        self.vega = desk.client("Vega SRL", self.vera)

    def contract(self, client: int, number: str, **values: Any) -> int:
        values = {"currency": "EUR", "signed_on": days(-60), **values}
        return int(self.desk.write(lambda store: store.contracts.add(client_id=client, number=number, **values)))

    def oblige(self, contract: int, what: str, due: date | None, side: Side = Side.OURS) -> int:
        def add(store: Store) -> int:
            return store.obligations.add(contract, side=side, what=what, due_on=due)

        return int(self.desk.write(add))

    def invoice(
        self, client: int, number: str, amount: Money, due: date, *, paid: int = 0, contract: Any = None
    ) -> None:
        def add(store: Store) -> None:
            invoice = store.invoices.add(
                client_id=client, number=number, amount=amount, due_on=due, contract_id=contract
            )
            if paid:
                money = Money(paid, amount.currency)
                store.payments.add(client_id=client, paid_on=days(-1), amount=money, invoice_id=invoice)

        self.desk.write(add)


def shown(replies: list[Shown]) -> list[str]:
    return replies[-1].text.replace("\xa0", "").splitlines()
