"""Who is next, and what is due today and this week."""

from datetime import UTC, date, datetime

import pytest

from office.calls import Direction, Outcome
from office.money import Money
from office.rights import Role
from storage.store import Store
from tests.desk import Chat, Desk


@pytest.fixture
def ana(desk: Desk) -> Chat:
    desk.person("ana")
    return desk.chat("ana")


def called(desk: Desk, client: int) -> None:
    def work(store: Store) -> None:
        store.calls.add(
            person_id=store.staff.by_login("ana").id,
            client_id=client,
            outcome=Outcome.REACHED,
            direction=Direction.OUTGOING,
            minutes=5,
            note=None,
            offer=False,
            next_step=None,
            next_on=None,
        )

    desk.write(work)


def own(desk: Desk, name: str, **values: object) -> int:
    return desk.client(name, desk.read(lambda store: store.staff.by_login("ana")), **values)


@pytest.mark.parametrize("line", ["/next", "who is next?", "quién sigue", "кому звонить"])
def test_promises_come_first_then_those_never_called(desk: Desk, ana: Chat, line: str) -> None:
    acme, borealis = own(desk, "Acme GmbH"), own(desk, "Borealis Kft.")
    own(desk, "Cobalt SRL")
    called(desk, acme)
    called(desk, borealis)
    ana.says("/remind today 17:00 send acme the offer")
    answer = ana.says(line)[-1]
    assert answer.text.splitlines() == [
        "Next to call:",
        "Acme GmbH – due today: send acme the offer",
        "Cobalt SRL – never called",
        "Borealis Kft. – last call Wed 11 Mar 2026, 12:00",
    ]
    assert answer.labels == ["Acme GmbH", "Cobalt SRL", "Borealis Kft."]
    assert "Acme GmbH" in ana.presses("Acme GmbH")[-1].text


def test_who_has_a_step_ahead_waits_for_that_day(desk: Desk, ana: Chat) -> None:
    own(desk, "Acme GmbH")
    ana.says("/remind friday 9:00 call acme")
    assert ana.answer("/next").startswith("Nobody is waiting")
    desk.clock.forward(days=3)
    assert ana.answer("/next").splitlines()[1] == "Acme GmbH – due Fri 13 Mar 2026: call acme"


def test_nobody_elses_clients_are_next(desk: Desk, ana: Chat) -> None:
    desk.client("Zephyr SL", desk.person("boris"))
    assert "Zephyr" not in ana.answer("/next")


@pytest.mark.parametrize("line", ["/week", "what is due", "esta semana", "на этой неделе"])
def test_the_week_shows_what_is_late_then_day_by_day(desk: Desk, ana: Chat, line: str) -> None:
    acme = own(desk, "Acme GmbH", birth_month=3, birth_day=14)

    def work(store: Store) -> None:
        add = store.invoices.add
        add(client_id=acme, number="R-1", due_on=date(2026, 3, 2), amount=Money(10_000, "EUR"))
        add(client_id=acme, number="R-2", due_on=date(2026, 3, 13), amount=Money(20_000, "EUR"))
        add(client_id=acme, number="R-3", due_on=date(2026, 3, 16), amount=Money(30_000, "EUR"))
        store.contracts.add(client_id=acme, number="K-1", currency="EUR", ends_on=date(2026, 3, 15))

    desk.write(work)
    ana.says("/remind thursday 10:00 call acme")
    assert ana.answer(line).splitlines() == [
        "Due from Wed 11 Mar 2026 to Sun 15 Mar 2026:",
        "Late:",
        "• Mon 2 Mar 2026: invoice R-1, €100.00 · Acme GmbH",
        "Overdue in all: €100.00",
        "Thu 12 Mar 2026",
        "• 10:00 call acme · Acme GmbH",
        "Fri 13 Mar 2026",
        "• Invoice R-2: €200.00 · Acme GmbH",
        "Sat 14 Mar 2026",
        "• Birthday: Acme GmbH",
        "Sun 15 Mar 2026",
        "• Contract K-1 ends · Acme GmbH",
    ]
    assert "R-2" not in ana.answer("/today")


def test_an_empty_week_says_so(ana: Chat) -> None:
    assert ana.answer("/week") == "Nothing is due this week."
    assert ana.answer("/today") == "Nothing is due today."


def test_hr_sees_the_own_tasks_and_no_money(desk: Desk, ana: Chat) -> None:
    desk.person("hilda", Role.HR)
    acme = own(desk, "Acme GmbH")
    desk.write(
        lambda s: s.invoices.add(client_id=acme, number="R-1", due_on=date(2026, 3, 13), amount=Money(10_000, "EUR"))
    )
    hilda = desk.chat("hilda")
    hilda.says("/remind friday 9:00 interview")
    answer = hilda.answer("/week")
    assert "interview" in answer
    assert "R-1" not in answer
    assert hilda.answer("/next").startswith("Your role does not include this.")


def test_at_the_weekend_the_week_is_the_coming_one(desk: Desk) -> None:
    ana = desk.person("ana")
    desk.clock.now = datetime(2026, 3, 15, 10, tzinfo=UTC)  # a Sunday
    desk.write(lambda store: store.tasks.add(ana, "visit", date(2026, 3, 20)))
    assert "visit" in desk.chat("ana").answer("/week")


def test_what_a_contract_obliges_to_is_due_too(desk: Desk) -> None:
    ana = desk.person("ana")
    client = desk.client("Acme GmbH", ana)

    def oblige(store: Store) -> None:
        contract = store.contracts.add(client_id=client, number="C-1", currency="EUR")
        for what, day in (("delivery", 13), ("training", 30)):
            store.obligations.add(contract, side="ours", what=what, due_on=date(2026, 3, day))

    desk.write(oblige)
    answer = desk.chat("ana").answer("/week")
    assert "delivery · contract C-1 · Acme GmbH" in answer
    assert "training" not in answer
