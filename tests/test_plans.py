"""Plans of money: set in a line, held against the facts by month, year, district and seller; figures open rows."""

from datetime import date

import pytest

from bot.reading.periods import read_period
from locales import LANGUAGES
from office.expenses import ExpenseKind
from office.money import CurrencyMismatch, Money
from office.periods import month_of, of_code, year_of
from office.plans import PlanKind, bar, percent, planned
from office.rights import Role
from storage.store import Store
from tests.desk import Desk

TODAY = date(2026, 3, 11)
NO_RIGHT = "Your role does not include this."


def euros(whole: int) -> Money:
    return Money(whole * 100, "EUR")


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("fact", "plan", "share", "signs"),
    [
        (0, 100, 0, "░░░░░░░░░░"),
        (52, 100, 52, "▓▓▓▓▓░░░░░"),
        (999, 1000, 99, "▓▓▓▓▓▓▓▓▓░"),
        (100, 100, 100, "▓▓▓▓▓▓▓▓▓▓"),
        (250, 100, 250, "▓▓▓▓▓▓▓▓▓▓"),
        (-5, 100, -5, "░░░░░░░░░░"),
        (1, 3, 33, "▓▓▓░░░░░░░"),
    ],
)
def test_the_share_of_a_plan(fact: int, plan: int, share: int, signs: str) -> None:
    assert percent(euros(fact), euros(plan)) == share
    assert bar(share) == signs


@pytest.mark.sqlite
def test_two_currencies_are_no_share() -> None:
    with pytest.raises(CurrencyMismatch):
        percent(euros(1), Money(1, "BAM"))


@pytest.mark.sqlite
def test_the_plan_of_a_year_is_its_own_or_that_of_its_months() -> None:
    months = {month_of(2026, 3): euros(10), month_of(2026, 4): euros(20), month_of(2025, 4): euros(1)}
    assert planned(months, month_of(2026, 3)) == (euros(10),)
    assert planned(months, month_of(2026, 5)) == ()
    assert planned(months, year_of(2026)) == (euros(30),)
    assert planned(months | {year_of(2026): euros(50)}, year_of(2026)) == (euros(50),)
    assert of_code("2026-02").last == date(2026, 2, 28)


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("March", "2026-03"),
        ("january", "2026-01"),
        ("December", "2026-12"),
        ("March 2027", "2027-03"),
        ("last month", "2026-02"),
        ("2026", "2026"),
        ("2026-04", "2026-04"),
        ("04/2026", "2026-04"),
        ("marzo", "2026-03"),
        ("enero de 2025", "2025-01"),
        ("decembrie", "2026-12"),
        ("в мае", "2026-05"),
        ("2026 год", "2026"),
        ("2026. május", "2026-05"),
        ("u junu", "2026-06"),
        ("Friday", None),
        ("14 March", None),
        ("Acme", None),
        ("20000 EUR", None),
    ],
)
def test_months_and_years_in_words(text: str, wanted: str | None) -> None:
    found = read_period(text, LANGUAGES, TODAY)
    assert (found.code if found else None) == wanted


@pytest.fixture
def office(desk: Desk) -> Desk:
    """Payments, an invoice and expenses of March, in two districts and in none."""
    desk.person("dora", Role.DIRECTOR)
    head = desk.person("hana", Role.HEAD)
    other = desk.person("olga", Role.HEAD)
    ana = desk.person("ana", Role.REP, head=head)
    bela = desk.person("bela", Role.REP, head=other)
    desk.person("acc", Role.ACCOUNTANT)
    acme = desk.client("Acme", ana, district="Sarajevo")
    bolt = desk.client("Bolt", bela, district="Mostar")
    free = desk.client("Free", bela)

    def write(store: Store) -> None:
        for client, amount in ((acme, 5000), (acme, 5400), (bolt, 3000), (free, 70)):
            store.payments.add(client_id=client, paid_on=TODAY, amount=euros(amount))
        store.payments.add(client_id=bolt, paid_on=TODAY, amount=Money(500, "BAM"))
        store.payments.add(client_id=acme, paid_on=date(2026, 2, 1), amount=euros(1))
        store.invoices.add(client_id=acme, due_on=TODAY, issued_on=TODAY, amount=euros(900), number="7")
        store.expenses.add(person_id=ana.id, kind=ExpenseKind.TRAVEL, spent_on=TODAY, amount=euros(40), client_id=acme)
        bill = store.bills.add(supplier="Print", amount=euros(60), due_on=TODAY)
        store.bills.pay(bill, TODAY, euros(60))

    desk.write(write)
    return desk


@pytest.mark.duty(45, 51, says="/plan collect March 20000 EUR Sarajevo")
def test_set_shown_opened_and_taken_back(office: Desk) -> None:
    dora = office.chat("dora")
    assert dora.answer("/plan collect March 20000 EUR Sarajevo").splitlines() == [
        "Planned.",
        "collecting, March 2026, Sarajevo: €20,000.00",
    ]
    dora.says("/plan collect March 25000 EUR Sarajevo")
    assert dora.presses("Undo")[0].text.startswith("Undone. The plan before it counts again")
    dora.says("/plan spend 2026 1200 EUR")
    dora.says("/plan sell March 1000 EUR ana")
    assert dora.answer("/plan").splitlines() == [
        "Plan and fact, March 2026",
        "selling:",
        "the company: €900.00, without a plan",
        "Sarajevo: €900.00, without a plan",
        "Ana: ▓▓▓▓▓▓▓▓▓░ 90 % · €900.00 of €1,000.00",
        "collecting:",
        "the company: ▓▓▓▓▓▓░░░░ 67 % · €13,470.00 of €20,000.00",
        "the company: BAM\xa05.00, without a plan",
        "Mostar: BAM\xa05.00 + €3,000.00, without a plan",
        "Sarajevo: ▓▓▓▓▓░░░░░ 52 % · €10,400.00 of €20,000.00",
        "clients without a district: €70.00, without a plan",
        "spending:",
        "the company: €100.00, without a plan",
        "Sarajevo: €40.00, without a plan",
        "clients without a district: €60.00, without a plan",
    ]
    assert dora.presses("collecting · Sarajevo")[0].text.splitlines() == [
        "collecting, March 2026, Sarajevo:",
        "Wed 11 Mar 2026 · Acme: €5,000.00",
        "Wed 11 Mar 2026 · Acme: €5,400.00",
        "Together: €10,400.00",
    ]
    year = dora.answer("/plan 2026")
    assert "the company: ░░░░░░░░░░ 8 % · €100.00 of €1,200.00" in year
    assert "Sarajevo: ▓▓▓▓▓░░░░░ 52 % · €10,401.00 of €20,000.00" in year
    assert office.chat("acc").answer("/plan marzo").startswith("Plan and fact, March 2026")


@pytest.mark.refused(45, 51)
def test_a_seller_sees_the_own_only_and_sets_none(office: Desk) -> None:
    ana, bela, hana = office.chat("ana"), office.chat("bela"), office.chat("hana")
    assert ana.answer("/plan collect March 20000 EUR Sarajevo").startswith(NO_RIGHT)
    office.chat("dora").says("/plan collect March 20000 EUR ana")
    assert ana.answer("/plan").splitlines()[1:] == [
        "collecting:",
        "Ana: ▓▓▓▓▓░░░░░ 52 % · €10,400.00 of €20,000.00",
    ]
    assert bela.answer("/plan") == "There is no plan of yours for March 2026."
    seller = office.read(lambda store: store.staff.by_login("ana").id)
    for mark in (f"s{seller}", "all", "none"):
        assert bela.presses_data(f"plans.rows:collect.2026-03.{mark}")[0].text == "That button is out of date."
    assert "Acme" in ana.presses_data(f"plans.rows:collect.2026-03.s{seller}")[0].text
    shown = hana.presses_data("plans.rows:collect.2026-03.all")[0].text
    assert "Acme" in shown
    assert "Bolt" not in shown, "another team's client has no name, and counts"
    assert "Together: BAM\xa05.00 + €13,470.00" in shown


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("/plan collect", "For which month or year?"),
        ("/plan collect March", "How much?"),
        ("/plan collect March 500 kr", "can be more than one amount"),
        ("/plan collect March 500 EUR Atlantis", "No client is in a district “Atlantis”"),
        ("/plan blob", "Write a month or a year, or a plan"),
    ],
)
def test_what_is_not_clear_is_asked_and_nothing_written(office: Desk, line: str, asked: str) -> None:
    dora = office.chat("dora")
    assert asked in dora.answer(line)
    dora.says("/cancel")
    assert office.read(lambda store: store.plans.of_year(2026)) == []


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("es", "/plan cobros marzo 20000 EUR Sarajevo"),
        ("ro", "/plan încasări martie 2026 20000 EUR Sarajevo"),
        ("ru", "/plan поступления март 20000 EUR Сараево"),
        ("hu", "/plan beszedés március 20000 EUR Sarajevo"),
        ("bs", "/plan naplata mart 20000 EUR sarajevo"),
    ],
)
def test_in_other_languages(office: Desk, language: str, line: str) -> None:
    office.person("lea", Role.DIRECTOR, language=language)
    office.chat("lea").says(line)
    (one,) = office.read(lambda store: store.plans.of_year(2026))
    assert (one.period, one.district, one.amount) == (month_of(2026, 3), "Sarajevo", euros(20000))


def test_a_corrected_invoice_is_sold_once(office: Desk) -> None:
    """The former of February counts there until March takes it back."""

    def correct(store: Store) -> None:
        one = store.invoices.add(client_id=1, due_on=TODAY, issued_on=date(2026, 2, 3), amount=euros(100), number="8")
        store.invoices.replace(one, TODAY, "price", amount=euros(80))

    office.write(correct)
    sold = office.read(
        lambda store: [store.plans.sums(PlanKind.SELL, month_of(2026, month))["Sarajevo"] for month in (2, 3)]
    )
    assert sold == [[euros(100)], [euros(880)]]
