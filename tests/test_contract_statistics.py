"""Statistics of contracts: the rules as tables, and in the chat, asked for and by themselves."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office.contract_statistics import statistics
from office.contracts import ContractFacts, Obligation, Side, Stage, StageChange, stage_on
from office.money import Money
from office.periods import Span, ended_before, period_before, period_of
from office.rights import Role
from scheduler import reminders
from tests.books import Books, days, shown
from tests.desk import Chat, Desk

MARCH = period_of(Span.MONTH, date(2026, 3, 11))


@pytest.mark.parametrize(
    ("span", "day", "first", "last"),
    [
        (Span.MONTH, date(2026, 12, 31), date(2026, 12, 1), date(2026, 12, 31)),
        (Span.MONTH, date(2024, 2, 5), date(2024, 2, 1), date(2024, 2, 29)),
        (Span.QUARTER, date(2026, 3, 31), date(2026, 1, 1), date(2026, 3, 31)),
        (Span.QUARTER, date(2026, 11, 1), date(2026, 10, 1), date(2026, 12, 31)),
        (Span.YEAR, date(2026, 7, 1), date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_periods(span: Span, day: date, first: date, last: date) -> None:
    period = period_of(span, day)
    assert (period.first, period.last) == (first, last)


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.sampled_from(Span))
@settings(max_examples=60)
def test_periods_leave_no_gap(day: date, span: Span) -> None:
    period = period_of(span, day)
    assert period.first <= day <= period.last
    assert period_before(period).last == period.first - timedelta(days=1)


def test_what_ended_with_the_month() -> None:
    assert [each.span for each in ended_before(date(2026, 3, 2))] == [Span.MONTH]
    assert [each.span for each in ended_before(date(2026, 4, 1))] == [Span.MONTH, Span.QUARTER]
    assert [each.span for each in ended_before(date(2027, 1, 4))] == [Span.MONTH, Span.QUARTER, Span.YEAR]


def contract(signed: date | None, stage: Stage = Stage.SIGNED, *obligations: Obligation, eur: int = 0) -> ContractFacts:
    return ContractFacts(stage, signed, amount=Money(eur, "EUR") if eur else None, obligations=obligations)


def duty(due: date, done: date | None = None) -> Obligation:
    return Obligation("deliver", Side.OURS, due, done)


def test_the_figures_of_a_period() -> None:
    before = {1: contract(date(2026, 1, 5)), 2: contract(date(2026, 2, 1), Stage.CLOSED)}
    after = {
        1: contract(date(2026, 1, 5), Stage.EXECUTED),
        2: contract(date(2026, 2, 1), Stage.CLOSED),
        3: contract(
            date(2026, 3, 2), Stage.SIGNED, duty(date(2026, 3, 9)), duty(date(2026, 3, 5), date(2026, 3, 4)), eur=700
        ),
        4: contract(date(2026, 3, 31), Stage.SIGNED, duty(date(2026, 4, 1)), eur=300),
        5: contract(None, Stage.DRAFT, duty(date(2026, 3, 9))),
    }
    found = statistics(MARCH, before, after)
    assert (found.signed, found.value, found.executed, found.overdue) == (2, {"EUR": Money(1000, "EUR")}, 1, 2)
    assert (found.due, found.done, found.percent) == (2, 1, 50)
    assert found.stages == {Stage.EXECUTED: 1, Stage.CLOSED: 1, Stage.SIGNED: 2, Stage.DRAFT: 1}
    assert statistics(period_of(Span.MONTH, date(2020, 1, 1)), {}, {}).percent is None


@pytest.mark.parametrize(
    ("day", "signed", "changes", "stage"),
    [
        (date(2026, 3, 1), None, (), Stage.EXECUTED),
        (date(2026, 3, 1), None, (StageChange(date(2026, 3, 2), Stage.DRAFT),), Stage.DRAFT),
        (date(2026, 3, 2), None, (StageChange(date(2026, 3, 2), Stage.DRAFT),), Stage.EXECUTED),
        (date(2026, 3, 1), date(2026, 2, 1), (StageChange(date(2026, 3, 2), Stage.DRAFT),), Stage.SIGNED),
        (date(2026, 1, 1), date(2026, 2, 1), (), Stage.AGREED),
    ],
)
def test_the_stage_on_a_day(day: date, signed: date | None, changes: tuple[StageChange, ...], stage: Stage) -> None:
    assert stage_on(day, Stage.EXECUTED, signed, changes) is stage


# In the chat


@pytest.fixture
def books(desk: Desk) -> Books:
    books = Books(desk)
    one = books.contract(books.acme, "AC-12", signed_on=days(-20), amount=120_000)
    books.oblige(one, "deliver", days(-12))
    books.contract(books.vega, "VE-1", signed_on=days(-3), amount=50_000)
    return books


@pytest.mark.duty(30, says="/statistics last month")
def test_statistics_are_asked_in_words(books: Books) -> None:
    klara = books.desk.chat("klara")
    assert shown(klara.says("/statistics last month")) == [
        "Contracts in the month Sun 1 Feb 2026 – Sat 28 Feb 2026",
        "Signed: 1",
        "Value of those signed: €1,200.00",
        "Executed: 0",
        "Overdue at the end: 1",
        "Execution: 0 % (0 of 1 obligations that fell due)",
        "By stage: signed 1",
    ]
    assert shown(klara.says("/statistics"))[:2] == [
        "Contracts in the month Sun 1 Mar 2026 – Tue 31 Mar 2026",
        "Signed: 1",
    ]
    assert shown(klara.presses("The one before"))[0].startswith("Contracts in the month Sun 1 Feb 2026")
    assert shown(klara.says("/statistics квартал"))[1] == "Signed: 2"
    assert shown(klara.says("/statistics 2025"))[1] == "Signed: 0"
    assert klara.answer("/statistics purple").startswith("Which period is “purple”?")
    ana = books.desk.chat("ana")
    assert shown(ana.says("/statistics negyedév"))[1:3] == ["Signed: 1", "Value of those signed: €1,200.00"]


@pytest.mark.refused(30, 31)
def test_who_sees_no_contract_gets_no_statistics(books: Books) -> None:
    books.desk.person("hanna", Role.HR)
    assert books.desk.chat("hanna").answer("/statistics").startswith("Your role does not include this.")


def ticked(desk: Desk) -> None:
    def tick(store):  # type: ignore[no-untyped-def]
        reminders.plan(store, desk.clock())
        while reminders.fire(store, desk.app.company, desk.clock()):
            pass

    desk.write(tick)


def told(chat: Chat, kind: str) -> list[str]:
    return [message.text for message in chat.reads() if message.kind == kind]


@pytest.mark.duty(31, says="/statistics quarter")
def test_leaders_and_each_rep_get_them_on_the_first_working_day(books: Books) -> None:
    desk = books.desk
    desk.person("dora", Role.DIRECTOR)
    desk.person("nobody")
    desk.clock.forward(days=20, hours=-3)  # Tuesday, 31 March, 9:00
    ticked(desk)
    chats = {login: desk.chat(login) for login in ("dora", "ana", "nobody", "klara")}
    assert all(told(chat, "statistics") == [] for chat in chats.values())
    desk.clock.forward(days=1)
    ticked(desk)
    ticked(desk)
    (director,) = told(chats["dora"], "statistics")
    assert [line for line in director.splitlines() if line.startswith("Contracts in")] == [
        "Contracts in the month Sun 1 Mar 2026 – Tue 31 Mar 2026",
        "Contracts in quarter 1 of 2026 (Thu 1 Jan 2026 – Tue 31 Mar 2026)",
    ]
    (own,) = told(chats["ana"], "statistics")
    assert shown(chats["dora"].says("/statistics quarter"))[1] == "Signed: 0"
    for line in ("/statistics Q4", "/statistics fourth quarter", "/statistics Q4 2025", "/statistics за 4 квартал"):
        assert "quarter 4 of 2025" in chats["dora"].answer(line), line
    assert "Signed: 0" in own.split("\n\n")[0]
    assert told(chats["nobody"], "statistics") == []
    assert told(chats["klara"], "statistics") == []
