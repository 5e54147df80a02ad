"""The ledger balances, whatever is entered, allocated, reversed and corrected, in whatever order and by how many."""

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import count
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from office.ledger import allocate
from office.money import Money
from office.receivables import Bucket, ageing
from office.rights import Role
from office.staff import Person
from storage.database import Database
from storage.invoices import Invoice
from storage.schema import upgrade
from storage.store import Store
from tests.desk import Clock, Desk

FIRST = date(2026, 1, 1)
DAYS = 40
NOW = datetime(2026, 3, 11, 12, tzinfo=UTC)
CURRENCIES = ("EUR", "HUF")

days = st.integers(0, DAYS - 1).map(lambda count: FIRST + timedelta(days=count))
amounts = st.integers(1, 400)


@dataclass(frozen=True)
class Step:
    """Something an accountant does; `pick` chooses among what stands."""

    kind: str
    pick: int
    day: date
    amount: int
    currency: str


steps = st.builds(
    Step,
    st.sampled_from(["invoice", "payment", "payment", "allocate", "reverse payment", "reverse invoice", "replace"]),
    st.integers(0, 20),
    days,
    amounts,
    st.sampled_from(CURRENCIES),
)


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    made = Database(f"sqlite:///{tmp_path_factory.mktemp('ledger') / 'ledger.db'}")
    upgrade(made)
    yield made
    made.close()


class _TakenBack(Exception):
    pass


def tried(database: Database, work: Callable[["Books"], None]) -> None:
    """In a transaction of which nothing is kept."""

    def within(store: Store) -> None:
        work(Books(store))
        raise _TakenBack

    with pytest.raises(_TakenBack):
        database.run(lambda connection: within(Store(connection, NOW)))


class Books:
    def __init__(self, store: Store) -> None:
        self.store = store
        self.person: Person = store.staff.add("acc", "Acc", Role.ACCOUNTANT, language="en", timezone="UTC")
        self.client = store.clients.add("Acme", owner_id=None).id
        self._numbers = count(1)

    def do(self, step: Step) -> None:
        store = self.store
        money = Money(step.amount, step.currency)
        match step.kind:
            case "invoice":
                due, number = step.day + timedelta(days=step.pick), f"N-{next(self._numbers)}"
                store.invoices.add(client_id=self.client, due_on=due, amount=money, number=number, issued_on=step.day)
            case "payment":
                self.pay(step.day, money)
            case "allocate":
                for one, rest in store.payments.with_rest(self.client)[:1]:
                    store.allocations.give(one.id, allocate(rest, self.receivables()).given)
            case "reverse payment":
                standing = [one for one in store.payments.of_client(self.client, 99) if one.stands]
                for one in standing[step.pick % len(standing) :][:1] if standing else ():
                    store.payments.reverse(one.id, step.day, "wrong")
            case _:
                self._undo_invoice(step, money)

    def pay(self, day: date, money: Money, reference: str | None = None) -> int:
        one = self.store.payments.add(client_id=self.client, paid_on=day, amount=money)
        self.store.allocations.give(one, allocate(money, self.receivables(), reference).given)
        return one

    def receivables(self) -> dict[int, object]:
        return {one.id: one.receivable for one in self.store.invoices.open_of_client(self.client)}

    def _undo_invoice(self, step: Step, money: Money) -> None:
        standing = self.in_force()
        for one in standing[step.pick % len(standing) :][:1] if standing else ():
            if step.kind == "replace":
                self.store.invoices.replace(one.id, step.day, "wrong", amount=Money(step.amount, one.amount.currency))
            else:
                self.store.invoices.reverse(one.id, step.day, "wrong")

    def in_force(self) -> list[Invoice]:
        ids = self.store.connection.execute(text("SELECT id FROM invoice WHERE reverses_id IS NULL ORDER BY id"))
        found = [self.store.invoices.get(row.id) for row in ids]
        return [one for one in found if one is not None and self.store.invoices.in_force(one.id)]

    def sums(self, table: str, day: date, column: str) -> Counter[str]:
        """Minor units by currency, of the rows that count at the end of the day: plain SQL."""
        rows = self.store.connection.execute(
            text(f"SELECT currency, sum(amount) AS s FROM {table} WHERE {column} <= :day GROUP BY currency"),
            {"day": day.isoformat()},
        )
        return Counter({row.currency: int(row.s) for row in rows})

    def allocated(self, day: date, through: str) -> Counter[str]:
        rows = self.store.connection.execute(
            text(
                f"SELECT x.currency, sum(a.amount) AS s FROM allocation a JOIN {through} x ON x.id = a.{through}_id"
                " WHERE a.on_day <= :day GROUP BY x.currency"
            ),
            {"day": day.isoformat()},
        )
        return Counter({row.currency: int(row.s) for row in rows})

    def owed(self, day: date) -> Counter[str]:
        return Counter({one.open.currency: one.open.minor for one in self.store.figures.owed(self.person, day)})


def same(left: Counter[str], right: Counter[str]) -> bool:
    """Zero and nothing are the same."""
    return all(left[code] == right[code] for code in CURRENCIES)


QUICK = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.mark.sqlite
@QUICK
@given(todo=st.lists(steps, max_size=14), asked=days)
def test_the_ledger_balances_on_any_day(database: Database, todo: list[Step], asked: date) -> None:
    """Σ invoices = Σ allocated + Σ open; Σ payments = Σ allocated + Σ rest; nothing is open or left below zero."""

    def work(books: Books) -> None:
        for step in todo:
            books.do(step)
        for day in (asked, FIRST + timedelta(days=200)):
            invoiced = books.sums("invoice", day, "coalesce(booked_on, issued_on)")
            given_, owed = books.allocated(day, "invoice"), books.owed(day)
            assert same(invoiced, given_ + owed), (day, invoiced, given_, owed)
            paid, given_ = books.sums("payment", day, "paid_on"), books.allocated(day, "payment")
            assert all(paid[code] >= given_[code] >= 0 for code in CURRENCIES), (day, paid, given_)
        rests = Counter[str]()
        for _, rest in books.store.payments.with_rest(books.client):
            rests[rest.currency] += rest.minor
        assert same(paid, given_ + rests)
        assert all(0 <= one.paid.minor <= one.amount.minor for one in books.in_force())

    tried(database, work)


@pytest.mark.sqlite
@QUICK
@given(todo=st.lists(steps, max_size=12), asked=days)
def test_the_buckets_of_ageing_add_up_to_what_is_open(database: Database, todo: list[Step], asked: date) -> None:
    def work(books: Books) -> None:
        for step in todo:
            books.do(step)
        last = FIRST + timedelta(days=200)
        table = ageing((one.receivable for one in books.store.invoices.open_of_client(books.client)), asked)
        added = Counter({code: sum(money.minor for money in buckets.values()) for code, buckets in table.items()})
        assert same(added, books.owed(last))
        late = Counter[str]()
        for one in books.store.figures.owed(books.person, last):
            late[one.overdue.currency] += one.overdue.minor
        table = ageing((one.receivable for one in books.store.invoices.open_of_client(books.client)), last)
        overdue = {
            code: sum(m.minor for b, m in rows.items() if b is not Bucket.CURRENT) for code, rows in table.items()
        }
        assert same(late, Counter(overdue))

    tried(database, work)


@pytest.mark.sqlite
@QUICK
@given(
    bills=st.lists(st.tuples(days, amounts), min_size=1, max_size=4),
    paid=st.lists(st.tuples(st.integers(0, 3), days, amounts, st.booleans()), max_size=6),
    fixed=st.integers(0, 3),
    seed=st.integers(0, 10**6),
)
def test_any_order_of_payments_reversals_and_edits_gives_the_same_balances(
    database: Database,
    bills: list[tuple[date, int]],
    paid: list[tuple[int, date, int, bool]],
    fixed: int,
    seed: int,
) -> None:
    """Each payment names its invoice; some are reversed, and an invoice is corrected, somewhere on the way."""
    found: list[object] = []

    def work(books: Books, chance: Random) -> None:
        store = books.store
        known = [
            store.invoices.add(
                client_id=books.client, due_on=day, issued_on=day, amount=Money(minor, "EUR"), number=f"N-{place}"
            )
            for place, (day, minor) in enumerate(bills)
        ]
        todo: list[tuple[str, int]] = [("pay", place) for place in range(len(paid))] + [("edit", fixed % len(known))]
        chance.shuffle(todo)
        for kind, place in todo:
            if kind == "edit":
                one = store.invoices.numbered(books.client, f"N-{place}")
                assert one is not None
                store.invoices.replace(one.id, FIRST, "price", amount=one.amount + Money(50, "EUR"))
                continue
            bill, day, minor, wrong = paid[place]
            one_id = books.pay(day, Money(minor, "EUR"), f"N-{bill % len(known)}")
            if wrong:
                store.payments.reverse(one_id, day, "typo")
        for one, rest in store.payments.with_rest(books.client):
            store.allocations.give(one.id, allocate(rest, books.receivables()).given)
        last = FIRST + timedelta(days=200)
        left = sum(rest.minor for _, rest in store.payments.with_rest(books.client))
        found.append((books.owed(last)["EUR"], left))

    for attempt in range(3):
        tried(database, lambda books, attempt=attempt: work(books, Random(seed + attempt)))
    assert len(set(found)) == 1, found


def test_two_accountants_at_once_lose_nothing(desk: Desk, clock: Clock) -> None:
    """Both pay the same invoices through the whole application: all is booked, nothing is allocated twice."""
    logins = ("mira", "niko")
    for login in logins:
        desk.person(login, Role.ACCOUNTANT)
    acme = desk.client("Acme GmbH")
    for number in range(4):
        money = {"amount": Money(1000, "EUR"), "number": f"A-{number}"}
        desk.write(lambda s, money=money: s.invoices.add(client_id=acme, due_on=date(2026, 3, 1), **money))
    chats = [desk.chat(login) for login in logins]
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda chat: [chat.says("/paid Acme, 7 EUR") for _ in range(4)], chats))
    paid = desk.read(lambda store: store.payments.of_client(acme, 99))
    assert len(paid) == 8
    assert sum(one.amount.minor for one in paid) == 5600
    open_now = desk.read(lambda store: [one.open.minor for one in store.invoices.open_of_client(acme)])
    rest = desk.read(lambda store: sum(left.minor for _, left in store.payments.with_rest(acme)))
    assert (sum(open_now), rest) == (0, 1600)
