"""Collecting: who owes by age, the ladder of steps, and the overdue message that follows the money."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office.collecting import DAYS_LATE, PAUSE, CollectingStep, Next, Taken, next_step
from office.money import Money
from office.rights import Role
from tests.desk import Chat, Desk
from tests.test_reminders import contract, invoice, pay, tick, told

DUE = date(2026, 3, 2)
STEPS = list(CollectingStep)


# The ladder


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("taken", "kind", "day"),
    [
        ([], "reminder", date(2026, 3, 3)),
        ([("reminder", date(2026, 3, 3))], "call", date(2026, 3, 9)),  # its age decides
        ([("reminder", date(2026, 3, 8))], "call", date(2026, 3, 13)),  # the pause decides
        ([("call", date(2026, 3, 9))], "letter", date(2026, 3, 17)),  # what was left out is not caught up
        ([("call", date(2026, 3, 9)), ("reminder", date(2026, 3, 20))], "letter", date(2026, 3, 25)),
        ([("court", date(2026, 2, 27))], "reminder", date(2026, 3, 3)),  # about an older debt
        ([("court", date(2026, 5, 4))], None, None),
    ],
)
def test_the_next_step(taken: list[tuple[str, date]], kind: str | None, day: date | None) -> None:
    found = next_step(DUE, [Taken(CollectingStep(one), on) for one, on in taken])
    assert found == (Next(CollectingStep(kind), day) if kind and day else None)


@pytest.mark.sqlite
@settings(deadline=None, max_examples=50)
@given(st.lists(st.tuples(st.sampled_from(STEPS), st.integers(-20, 120))))
def test_a_step_comes_neither_too_soon_nor_again(taken: list[tuple[CollectingStep, int]]) -> None:
    done = [Taken(kind, DUE + timedelta(days=day)) for kind, day in taken]
    found = next_step(DUE, done)
    if found is not None:
        assert found.on_day >= DUE + timedelta(days=DAYS_LATE[found.kind])
        assert all(found.on_day >= each.on_day + PAUSE for each in done if each.on_day > DUE)
        assert all(STEPS.index(each.kind) < STEPS.index(found.kind) for each in done if each.on_day > DUE)


# Who owes us


@pytest.fixture
def ana(desk: Desk) -> Chat:
    person = desk.person("ana")
    desk.client("Acme GmbH", person)
    desk.client("Borealis Kft.", person)
    return desk.chat("ana")


@pytest.mark.duty(34, 49, says="who owes us?")
def test_who_owes_by_age_and_contract_down_to_nothing(ana: Chat) -> None:
    desk = ana.desk
    one = contract(desk, 1, date(2026, 12, 31), "K-7")
    desk.write(
        lambda s: s.invoices.add(
            client_id=1, contract_id=one, number="A-1", due_on=date(2026, 1, 20), amount=Money(80_000, "EUR")
        )
    )
    invoice(desk, 1, "A-2", date(2026, 3, 1), 200)
    invoice(desk, 1, "A-3", date(2026, 4, 1), 50)
    assert ana.says("who owes us?")[-1].text.splitlines() == [
        "Who owes us, the oldest debt first:",
        "Acme GmbH: €1,050.00 open, of it €1,000.00 overdue, the oldest for 50 days",
    ]
    assert ana.presses("Acme GmbH")[-1].text.splitlines() == [
        "Acme GmbH: €1,050.00 open, of it €1,000.00 overdue, the oldest for 50 days",
        "Not due: €50.00 · 1–30 days: €200.00 · 31–60: €800.00 · 61–90: €0.00 · over 90: €0.00",
        "Contract K-7: €800.00 open, of it €800.00 overdue since Tue 20 Jan 2026",
        "– invoice A-1: €800.00, due Tue 20 Jan 2026, 50 days late",
        "– invoice A-2: €200.00, due Sun 1 Mar 2026, 10 days late",
        "– invoice A-3: €50.00, due Wed 1 Apr 2026",
    ]
    for number, euros in ((1, 800), (2, 200), (3, 50)):
        pay(desk, 1, number, euros)
    assert ana.answer("who owes us?") == "Nobody owes us anything."


@pytest.mark.refused(34, 49)
def test_who_sees_no_contracts_sees_no_debts(desk: Desk) -> None:
    desk.person("petra", Role.HR)
    assert desk.chat("petra").answer("who owes us?").startswith("Your role does not include this.")


# Steps


def test_whom_to_press_next_and_each_step_with_one_press(ana: Chat) -> None:
    desk = ana.desk
    invoice(desk, 1, "A-1", date(2026, 3, 2), 500)
    invoice(desk, 2, "B-1", date(2026, 3, 9), 70)
    assert ana.answer("/collect").splitlines() == [
        "Whom to press for payment now, the oldest debt first:",
        "Acme GmbH: €500.00 overdue since Mon 2 Mar 2026 → payment reminder",
        "Borealis Kft.: €70.00 overdue since Mon 9 Mar 2026 → payment reminder",
    ]
    ana.presses("Acme GmbH")
    shown = ana.presses("✓ payment reminder")[-1]
    assert shown.text.splitlines() == [
        "Recorded for Acme GmbH: payment reminder",
        "Acme GmbH: €500.00 overdue since Mon 2 Mar 2026",
        "Next step: phone call, from Mon 16 Mar 2026",
        "– payment reminder, Wed 11 Mar 2026, Ana",
    ]
    ana.says("/promise borealis, friday")
    assert ana.answer("/collect").splitlines() == [
        "Nobody is to be pressed for payment right now.",
        "Waiting for a promised day or for the next step: 2",
    ]
    undo = next(data for row in shown.buttons for label, data in row if label == "Undo")
    assert "Undone for Acme GmbH: payment reminder" in ana.presses_data(undo, str(shown.id))[-1].text
    assert ana.presses_data(undo, str(shown.id))[-1].text == "Undone before for Acme GmbH: payment reminder"
    assert "Acme GmbH: €500.00 overdue" in ana.answer("/collect")


def test_who_may_has_the_letter_drafted(ana: Chat) -> None:
    desk = ana.desk
    invoice(desk, 1, "A-1", date(2026, 3, 2), 500)
    desk.person("conta", Role.ACCOUNTANT)
    ana.says("/collect acme")
    assert "Draft the letter" not in ana.messages()[-1].labels
    conta = desk.chat("conta")
    conta.says("/collect acme")
    drafted = conta.presses("Draft the letter")
    assert "Acme GmbH" in drafted[0].text
    assert ana.presses_data("collecting.letter:1")[-1].text.startswith("Your role does not include this.")


def test_nothing_is_collected_where_nothing_is_overdue(ana: Chat) -> None:
    assert ana.answer("/collect") == "Nobody is to be pressed for payment right now."
    assert ana.answer("/collect acme") == "Acme GmbH owes nothing overdue."
    assert ana.presses_data("collecting.did:1.call")[-1].text == "Acme GmbH owes nothing overdue."
    assert ana.desk.read(lambda s: s.collecting.of_client(1)) == []


def test_a_step_that_is_none_is_not_recorded(ana: Chat) -> None:
    invoice(ana.desk, 1, "A-1", date(2026, 3, 2), 500)
    assert ana.presses_data("collecting.did:1.violence")[-1].text == "That button is out of date."
    assert ana.desk.read(lambda s: s.collecting.of_client(1)) == []


def test_a_colleague_reaches_neither_the_client_nor_the_step(ana: Chat) -> None:
    desk = ana.desk
    invoice(desk, 1, "A-1", date(2026, 3, 2), 500)
    ana.presses_data("collecting.did:1.call")
    desk.person("bela")
    for data in ("collecting.of:1", "collecting.did:1.letter", "collecting.other:1", "collecting.undo:1"):
        assert desk.chat("bela").presses_data(data)[-1].text == "That button is out of date."
    assert "Acme" not in desk.chat("bela").answer("/collect")
    (step,) = desk.read(lambda s: s.collecting.of_client(1))
    assert step.kind is CollectingStep.CALL


# The overdue message follows


def test_a_payment_a_promise_and_a_step_are_written_into_the_message(ana: Chat) -> None:
    desk = ana.desk
    invoice(desk, 1, "A-1", date(2026, 3, 2), 500)
    tick(desk, 2026, 3, 11, 9, 0)
    (message,) = told(desk, "ana", "overdue")
    assert message.labels == ["Card", "Log a call", "Promised to pay", "✓ payment reminder"]

    def standing() -> list[str]:
        return next(m for m in ana.messages() if m.id == message.id).text.splitlines()

    desk.clock.forward(hours=1)
    pay(desk, 1, 1, 200)
    assert tick(desk, 2026, 3, 11, 10, 1) == 1
    assert standing() == [
        "💰 Overdue: Acme GmbH",
        "A-1 · due Mon 2 Mar 2026 · open €300.00 · 9 days late",
        "Open in all: €300.00",
    ]
    assert tick(desk, 2026, 3, 12, 9, 0) == 0, "days that pass are no news"
    ana.presses("✓ payment reminder")
    ana.says("/promise acme, friday")
    assert tick(desk, 2026, 3, 12, 9, 5) == 1
    assert standing()[3:] == ["Promised for Fri 13 Mar 2026.", "Last step: payment reminder, Thu 12 Mar 2026"]
    pay(desk, 1, 1, 300)
    tick(desk, 2026, 3, 12, 9, 10)
    assert standing()[0] == "✔ Paid: Acme GmbH owes nothing overdue any more."
    for day in range(13, 27):
        tick(desk, 2026, 3, day, 9, 0)
        assert [m.kind for m in ana.reads() if m.kind in ("overdue", "promise")] == []
