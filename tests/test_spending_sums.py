"""Whatever is entered, paid, reversed and set anew, in any order: the sums are those of the rows that are in force."""

from collections.abc import Iterator
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from office.expenses import ClaimState, ExpenseKind
from office.money import Money
from office.periods import month_of
from office.plans import PlanKind
from office.rights import Role
from storage import bills, expenses
from storage.store import Store
from storage.tables import bill, bill_payment, expense
from tests.databases import Databases
from tests.desk import NOON, Clock, Desk

DAY = NOON.date()
MONTH = month_of(DAY.year, DAY.month)

ORDERS = st.lists(
    st.tuples(
        st.sampled_from(["spend", "refuse", "reverse", "bill", "pay", "unpay", "cancel", "plan", "back"]),
        st.integers(0, 4),
        st.integers(1, 900),
    ),
    max_size=25,
)


class _TakenBack(Exception):
    """So that nothing of a try stays."""


@pytest.fixture(scope="module")
def office(databases: Databases) -> Iterator[Desk]:
    desk = Desk(databases.new(), Clock())
    desk.person("ana", Role.REP)
    yield desk
    desk.app.close()


class Books:
    """What is entered, and beside it what a careful clerk would expect."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.person = store.staff.by_login("ana")
        self.spent: dict[int, int] = {}
        self.billed: dict[int, int] = {}
        self.paid: dict[int, tuple[int, int]] = {}
        self.plans: list[tuple[int, int]] = []

    def do(self, what: str, which: int, amount: int) -> None:
        store = self.store
        match what:
            case "spend":
                assert self.person is not None
                kind = ExpenseKind.REPRESENTATION
                one = store.expenses.add(person_id=self.person.id, kind=kind, spent_on=DAY, amount=Money(amount, "EUR"))
                self.spent[one] = amount
            case "refuse" if which < len(self.spent):
                claim = store.expenses.any(list(self.spent)[which])
                assert claim is not None
                store.expenses.step(claim, ClaimState.REFUSED)
                del self.spent[claim.id]
            case "reverse" if which < len(self.spent):
                claim = store.expenses.any(list(self.spent)[which])
                assert claim is not None
                store.expenses.reverse(claim, DAY)
                del self.spent[claim.id]
                with pytest.raises(expenses.NotReversible):
                    store.expenses.reverse(store.expenses.any(claim.id) or claim, DAY)
            case "bill":
                one = store.bills.add(supplier="Print", amount=Money(amount, "EUR"), due_on=DAY)
                self.billed[one] = amount
            case "pay" if which < len(self.billed):
                one = list(self.billed)[which]
                with suppress(bills.Overpaid):
                    self.paid[store.bills.pay(one, DAY, Money(amount, "EUR"))] = one, amount
            case "unpay" if which < len(self.paid):
                one = list(self.paid)[which]
                payment = store.bills.payment(one)
                assert payment is not None
                store.bills.reverse_payment(payment, DAY)
                del self.paid[one]
            case "cancel" if which < len(self.billed):
                one = list(self.billed)[which]
                found = store.bills.any(one)
                assert found is not None
                with suppress(bills.NotReversible):
                    store.bills.reverse(found, DAY)
                    del self.billed[one]
            case "plan":
                self.plans.append((store.plans.set(PlanKind.SPEND, MONTH, Money(amount, "EUR")), amount))
            case "back" if self.plans:
                last = store.plans.any(self.plans[-1][0])
                assert last is not None
                if store.plans.take_back(last):
                    self.plans.pop()

    def check(self) -> None:
        store = self.store
        assert self.person is not None
        spent, paid = sum(self.spent.values()), sum(amount for _, amount in self.paid.values())
        kind = ExpenseKind.REPRESENTATION
        assert store.expenses.spent(self.person.id, kind, DAY, DAY, "EUR").minor == spent
        waiting = store.expenses.in_state(ClaimState.WAITING)
        assert sum(one.amount.minor for one in waiting) == spent
        assert self._whole(bill.c.amount) == sum(self.billed.values())
        assert self._whole(bill_payment.c.amount) == paid
        assert sum(one.open.minor for one in store.bills.open()) == sum(self.billed.values()) - paid
        facts = store.plans.facts(self.person, PlanKind.SPEND, MONTH, everywhere=True)
        assert sum(one.amount.minor for one in facts) == spent + paid
        sums = [each.minor for found in store.plans.sums(PlanKind.SPEND, MONTH).values() for each in found]
        assert sum(sums) == spent + paid
        refused = self._whole(expense.c.amount) - spent
        assert refused >= 0, "what was refused stays in the rows, and counts nowhere"

    def _whole(self, amount: object) -> int:
        return int(self.store.connection.execute(select(func.coalesce(func.sum(amount), 0))).scalar() or 0)


@settings(max_examples=30)
@given(ORDERS)
def test_the_sums_are_those_of_the_rows(office: Desk, orders: list[tuple[str, int, int]]) -> None:
    def work(store: Store) -> None:
        books = Books(store)
        for what, which, amount in orders:
            books.do(what, which, amount)
        books.check()
        raise _TakenBack

    with pytest.raises(_TakenBack):
        office.write(work)
