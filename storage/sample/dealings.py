"""The sample's contracts, with their obligations, invoices and payments: every status, each rep some of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from random import Random
from typing import Any

from office.clients import Kind
from office.contracts import Side, Stage
from office.rights import Role
from office.staff import Person
from storage.sample.lands import LANDS
from storage.sample.phrases import PHRASES, Phrases

Row = dict[str, Any]

DAYS_TO_PAY = timedelta(days=30)


class Paying(Enum):
    """How the client pays what is due."""

    ALL = "all"
    PARTLY = "partly"
    """Half of the last invoice that fell due, in these days."""
    LATE = "late"
    """Nothing of the last invoice that fell due."""


@dataclass(frozen=True, slots=True)
class _Plot:
    """A contract's story; days are counted from today."""

    stage: Stage
    signed: int | None
    ends: int
    instalments: int = 0
    paying: Paying = Paying.ALL


_SOON = _Plot(Stage.SIGNED, -340, 5, 4)
_OVERDUE = _Plot(Stage.SIGNED, -200, 20, 4, Paying.LATE)
_PART_PAID = _Plot(Stage.SIGNED, -120, 160, 4, Paying.PARTLY)
_FRESH = _Plot(Stage.SIGNED, -12, 350, 4)
_EXECUTED = _Plot(Stage.EXECUTED, -400, -30, 3)
_BEGUN = (_Plot(Stage.DRAFT, None, 365), _Plot(Stage.AGREED, None, 365))
_EXPIRED = _Plot(Stage.SIGNED, -370, -15, 3)
_OVER = (_EXPIRED, _Plot(Stage.CLOSED, -500, -120, 3), _Plot(Stage.CANCELLED, -90, 90, 3))


def dealings(chance: Random, people: Sequence[Person], clients: Sequence[Row], today: date) -> dict[str, list[Row]]:
    """Seven contracts for each rep, two for each head."""
    books = _Books(chance, today)
    for turn, rep in enumerate(person for person in people if person.role is Role.REP):
        over, begun = _OVER[turn % len(_OVER)], _BEGUN[turn % len(_BEGUN)]
        plots = (_SOON, _OVERDUE, _PART_PAID, _FRESH, _EXECUTED, begun, over)
        books.play(rep, plots, clients)
    for head in (person for person in people if person.role is Role.HEAD):
        books.play(head, (_PART_PAID, _FRESH), clients)
    return {
        "contract": books.contracts,
        "obligation": books.obligations,
        "invoice": books.invoices,
        "payment": books.payments,
        "allocation": books.allocations,
    }


class _Books:
    """The rows written so far."""

    def __init__(self, chance: Random, today: date) -> None:
        self._chance, self._today = chance, today
        self.contracts: list[Row] = []
        self.obligations: list[Row] = []
        self.invoices: list[Row] = []
        self.payments: list[Row] = []
        self.allocations: list[Row] = []

    def play(self, owner: Person, plots: Sequence[_Plot], clients: Sequence[Row]) -> None:
        """One plot for each of the owner's clients, companies first."""
        own = [client for client in clients if client["owner_id"] == owner.id]
        own.sort(key=lambda client: client["kind"] is Kind.PERSON)
        for client, plot in zip(own, plots, strict=False):
            contract = self._contract(client, plot)
            if plot.signed is not None:
                self._oblige(contract, plot, PHRASES[owner.language])
                self._bill(contract, plot)

    def _contract(self, client: Row, plot: _Plot) -> Row:
        number = len(self.contracts) + 1
        signed = None if plot.signed is None else self._today + timedelta(days=plot.signed)
        contract = {
            "id": number,
            "client_id": client["id"],
            "number": f"C-{(signed or self._today).year}-{number:03}",
            "signed_on": signed,
            "starts_on": signed,
            "ends_on": self._today + timedelta(days=plot.ends),
            "amount": self._chance.randrange(12, 240) * 50_00,
            "currency": next(land.currency for land in LANDS if land.country == client["country"]),
            "stage": plot.stage,
            "owner_id": None,  # the client's
            "created_at": _start_of(signed or self._today - timedelta(days=3)),
        }
        self.contracts.append(contract)
        return contract

    def _oblige(self, contract: Row, plot: _Plot, phrases: Phrases) -> None:
        """Made, delivered, accepted; what is due by now is done, but nobody ever signed for an expired contract."""
        term = contract["ends_on"] - contract["starts_on"]
        for side, what, due in (
            (Side.MANUFACTURER, phrases.production, contract["starts_on"] + term * 15 // 100),
            (Side.OURS, phrases.delivery, contract["starts_on"] + term // 2),
            (Side.CLIENT, phrases.acceptance, contract["ends_on"]),
        ):
            never = plot is _EXPIRED and side is Side.CLIENT
            done = due - timedelta(days=self._chance.randrange(4))
            self.obligations.append(
                {
                    "id": len(self.obligations) + 1,
                    "contract_id": contract["id"],
                    "side": side,
                    "what": what,
                    "due_on": None if never else due,
                    "done_on": done if due < self._today and not never else None,
                }
            )

    def _bill(self, contract: Row, plot: _Plot) -> None:
        """Instalments over the term, each issued a month before it is due."""
        count = plot.instalments
        term = contract["ends_on"] - contract["starts_on"]
        dues = [contract["starts_on"] + term * part // count for part in range(1, count + 1)]
        last_past = max((due for due in dues if due < self._today), default=None)
        for due in dues:
            issued = due - DAYS_TO_PAY
            if issued > self._today or (plot.stage is Stage.CANCELLED and due >= self._today):
                continue
            share = contract["amount"] // count
            amount = contract["amount"] - share * (count - 1) if due == dues[-1] else share
            self._invoice(contract, amount, issued, due)
            if due == last_past and plot.paying is Paying.PARTLY:
                self._pay(amount // 2, self._today - timedelta(days=self._chance.randrange(5)))
            elif due < self._today and not (due == last_past and plot.paying is Paying.LATE):
                self._pay(amount, min(due + timedelta(days=self._chance.randrange(-8, 6)), self._today))

    def _invoice(self, contract: Row, amount: int, issued: date, due: date) -> None:
        number = len(self.invoices) + 1
        self.invoices.append(
            {
                "id": number,
                "client_id": contract["client_id"],
                "contract_id": contract["id"],
                "number": f"{issued.year}/{number:04}",
                "issued_on": issued,
                "due_on": due,
                "amount": amount,
                "currency": contract["currency"],
                "created_at": _start_of(issued),
            }
        )

    def _pay(self, amount: int, paid_on: date) -> None:
        """On the invoice that was written last."""
        invoice = self.invoices[-1]
        self.payments.append(
            {
                "id": len(self.payments) + 1,
                "client_id": invoice["client_id"],
                "invoice_id": invoice["id"],
                "paid_on": paid_on,
                "amount": amount,
                "currency": invoice["currency"],
                "opening": False,
                "created_at": _start_of(paid_on),
            }
        )
        self.allocations.append(
            {
                "id": len(self.allocations) + 1,
                "invoice_id": invoice["id"],
                "payment_id": len(self.payments),
                "on_day": max(paid_on, invoice["issued_on"]),
                "amount": amount,
                "created_at": _start_of(paid_on),
            }
        )


def _start_of(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
