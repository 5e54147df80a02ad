"""The status of a contract as a table of cases, and the laws that hold for all of them."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office.contracts import (
    ContractFacts,
    Obligation,
    OpenItem,
    Side,
    Stage,
    Status,
    open_items,
    owed,
    status,
)
from office.money import Money
from office.receivables import OpenInvoice

TODAY = date(2026, 3, 13)
YESTERDAY = TODAY - timedelta(days=1)
TOMORROW = TODAY + timedelta(days=1)
VALUE = Money(10000, "EUR")


def duty(due: date | None = None, done: date | None = None, side: Side = Side.OURS) -> Obligation:
    return Obligation("delivery", side, due, done)


def invoice(paid: int = 0, due: date = TOMORROW, amount: int = 10000) -> OpenInvoice:
    return OpenInvoice("2026/7", due, Money(amount, "EUR"), Money(paid, "EUR"))


DONE = duty(YESTERDAY, YESTERDAY)
PENDING = duty(TOMORROW)
LATE = duty(YESTERDAY)

CASES = [
    # the stage alone
    (Status.DRAFT, ContractFacts(Stage.DRAFT)),
    (Status.AGREED, ContractFacts(Stage.AGREED)),
    (Status.SIGNED, ContractFacts(Stage.SIGNED)),
    (Status.EXECUTED, ContractFacts(Stage.EXECUTED)),
    (Status.CLOSED, ContractFacts(Stage.CLOSED)),
    (Status.CANCELLED, ContractFacts(Stage.CANCELLED)),
    # something begun
    (Status.SIGNED, ContractFacts(Stage.SIGNED, obligations=(PENDING,), invoices=(invoice(),))),
    (Status.PARTLY_EXECUTED, ContractFacts(Stage.SIGNED, obligations=(DONE, PENDING))),
    (Status.PARTLY_EXECUTED, ContractFacts(Stage.SIGNED, invoices=(invoice(paid=1),))),
    (Status.AGREED, ContractFacts(Stage.AGREED, obligations=(DONE, PENDING))),
    (Status.AGREED, ContractFacts(Stage.AGREED, obligations=(DONE,))),  # not before it is signed
    # all done
    (Status.EXECUTED, ContractFacts(Stage.SIGNED, obligations=(DONE,))),
    (Status.EXECUTED, ContractFacts(Stage.SIGNED, amount=VALUE, invoices=(invoice(10000),))),
    (
        Status.EXECUTED,
        ContractFacts(Stage.SIGNED, amount=VALUE, obligations=(DONE,), invoices=(invoice(10000),)),
    ),
    (Status.PARTLY_EXECUTED, ContractFacts(Stage.SIGNED, obligations=(DONE,), invoices=(invoice(9999),))),
    (Status.PARTLY_EXECUTED, ContractFacts(Stage.SIGNED, amount=VALUE, obligations=(DONE,))),  # not invoiced
    (Status.PARTLY_EXECUTED, ContractFacts(Stage.SIGNED, amount=VALUE, invoices=(invoice(50, amount=50),))),
    (Status.PARTLY_EXECUTED, ContractFacts(Stage.SIGNED, invoices=(invoice(10000),))),  # more may follow
    # overdue
    (Status.OVERDUE, ContractFacts(Stage.SIGNED, obligations=(DONE, LATE))),
    (Status.OVERDUE, ContractFacts(Stage.SIGNED, obligations=(duty(YESTERDAY, side=Side.MANUFACTURER),))),
    (Status.OVERDUE, ContractFacts(Stage.SIGNED, invoices=(invoice(9999, YESTERDAY),))),
    (Status.OVERDUE, ContractFacts(Stage.EXECUTED, invoices=(invoice(due=YESTERDAY),))),
    (Status.OVERDUE, ContractFacts(Stage.AGREED, obligations=(LATE,))),
    (Status.OVERDUE, ContractFacts(Stage.SIGNED, ends=YESTERDAY, obligations=(LATE,))),  # before expired
    (Status.SIGNED, ContractFacts(Stage.SIGNED, obligations=(duty(TODAY),))),  # due today is in time
    (Status.SIGNED, ContractFacts(Stage.SIGNED, invoices=(invoice(due=TODAY),))),
    (Status.SIGNED, ContractFacts(Stage.SIGNED, obligations=(duty(None),))),
    (Status.CLOSED, ContractFacts(Stage.CLOSED, obligations=(LATE,), invoices=(invoice(due=YESTERDAY),))),
    (Status.CANCELLED, ContractFacts(Stage.CANCELLED, obligations=(LATE,))),
    # expired
    (Status.EXPIRED, ContractFacts(Stage.SIGNED, ends=YESTERDAY)),
    (Status.EXPIRED, ContractFacts(Stage.SIGNED, ends=YESTERDAY, obligations=(DONE, PENDING))),
    (Status.EXPIRED, ContractFacts(Stage.DRAFT, ends=YESTERDAY)),
    (Status.SIGNED, ContractFacts(Stage.SIGNED, ends=TODAY)),  # the last day still counts
    (Status.EXECUTED, ContractFacts(Stage.EXECUTED, ends=YESTERDAY)),
    (Status.EXECUTED, ContractFacts(Stage.SIGNED, ends=YESTERDAY, obligations=(DONE,))),
    (Status.CLOSED, ContractFacts(Stage.CLOSED, ends=YESTERDAY)),
    (Status.CANCELLED, ContractFacts(Stage.CANCELLED, ends=YESTERDAY)),
]


@pytest.mark.parametrize(("expected", "facts"), CASES)
def test_status(expected: Status, facts: ContractFacts) -> None:
    assert status(facts, TODAY) is expected


def test_the_table_shows_every_status() -> None:
    assert {expected for expected, _ in CASES} == set(Status)


def test_open_items_come_most_urgent_first() -> None:
    facts = ContractFacts(
        Stage.SIGNED,
        obligations=(
            Obligation("training", Side.OURS),
            Obligation("delivery", Side.OURS, TOMORROW),
            Obligation("prepayment", Side.CLIENT, YESTERDAY, amount=Money(500, "EUR")),
            Obligation("customs", Side.MANUFACTURER, YESTERDAY, done=TODAY),
        ),
        invoices=(invoice(2500, TODAY - timedelta(days=10)), invoice(10000, YESTERDAY)),
    )
    assert open_items(facts, TODAY) == (
        OpenItem("2026/7", Side.CLIENT, TODAY - timedelta(days=10), 10, Money(7500, "EUR"), "2026/7"),
        OpenItem("prepayment", Side.CLIENT, YESTERDAY, 1, Money(500, "EUR")),
        OpenItem("delivery", Side.OURS, TOMORROW, 0),
        OpenItem("training", Side.OURS, None, 0),
    )


@pytest.mark.parametrize("stage", [Stage.CLOSED, Stage.CANCELLED])
def test_a_finished_contract_keeps_only_its_unpaid_invoices(stage: Stage) -> None:
    facts = ContractFacts(stage, obligations=(LATE, PENDING), invoices=(invoice(1, YESTERDAY),))
    assert [item.invoice for item in open_items(facts, TODAY)] == ["2026/7"]


def test_sums_are_kept_by_currency() -> None:
    invoices = (
        invoice(2500),
        invoice(12000),  # overpaid
        OpenInvoice("8", TODAY, Money(300, "BAM"), Money(0, "BAM")),
        OpenInvoice("9", TODAY, Money(40, "HUF"), Money(40, "HUF")),
    )
    facts = ContractFacts(Stage.SIGNED, invoices=invoices)
    assert owed(invoices) == {"EUR": Money(7500, "EUR"), "BAM": Money(300, "BAM")}
    assert facts.invoiced["EUR"] == Money(20000, "EUR")
    assert facts.paid["EUR"] == Money(14500, "EUR")


DAYS = st.dates(TODAY - timedelta(days=20), TODAY + timedelta(days=20))
FACTS = st.builds(
    ContractFacts,
    stage=st.sampled_from(Stage),
    ends=st.none() | DAYS,
    amount=st.none() | st.just(VALUE),
    obligations=st.lists(st.builds(duty, st.none() | DAYS, st.none() | DAYS), max_size=3).map(tuple),
    invoices=st.lists(st.builds(invoice, st.integers(0, 12000), DAYS), max_size=3).map(tuple),
)


@settings(deadline=None)
@given(FACTS)
def test_a_contract_is_overdue_exactly_when_an_open_item_is_late(facts: ContractFacts) -> None:
    late = any(item.late for item in open_items(facts, TODAY))
    final = facts.stage in (Stage.CLOSED, Stage.CANCELLED)
    assert (status(facts, TODAY) is Status.OVERDUE) is (late and not final)


@settings(deadline=None)
@given(FACTS)
def test_the_latest_stands_first_and_the_invoices_are_what_is_owed(facts: ContractFacts) -> None:
    items = open_items(facts, TODAY)
    lateness = [item.late for item in items]
    assert lateness == sorted(lateness, reverse=True)
    opened = sum(item.amount.minor for item in items if item.invoice and item.amount)
    assert opened == owed(facts.invoices).get("EUR", Money(0, "EUR")).minor
