"""The monthly report by the 3rd: written from facts, its gaps asked for, signed, returned, signed anew, accepted."""

import io
from datetime import UTC, date, datetime

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from office.call_analysis import CallMade, analysed, best_hours
from office.calls import CallKind, Direction, Outcome
from office.money import Money
from office.monthly_reports import Figure, Measure, since
from office.norms import Norm, NormRule
from office.periods import month_of
from office.plans import PlanKind
from office.rights import Role
from office.work_plans import Goal, WorkGoal, WorkPlanKind, WorkPlanState
from storage.store import Store
from tests.desk import Chat, Desk, Shown

MARCH = month_of(2026, 3)


# What it counts


def test_what_has_changed_since_it_was_signed() -> None:
    frozen = [Figure(Measure.CALLS, 30), Figure(Measure.COLLECT, Money(500, "EUR"), Money(900, "EUR"), "EUR")]
    now = [Figure(Measure.CALLS, 29), Figure(Measure.MEETINGS, 1), Figure(Measure.SETTLED, 0)]
    assert [(then.value, became.value) for then, became in since(frozen, now)] == [
        (30, 29),
        (Money(500, "EUR"), Money(0, "EUR")),
        (0, 1),
    ]


def test_calls_analysed() -> None:
    def made(hour: int, outcome: Outcome, direction: Direction = Direction.OUTGOING) -> CallMade:
        at = datetime(2026, 3, 2, hour, 30, tzinfo=UTC)
        return CallMade(at, CallKind.CALL, direction, outcome, False, 1, "company")

    calls = [made(10, Outcome.REACHED)] * 2 + [made(10, Outcome.BUSY)] + [made(15, Outcome.REFUSED)] * 3
    calls += [made(9, Outcome.REACHED)] * 2 + [made(16, Outcome.NO_ANSWER)] * 5
    calls.append(made(16, Outcome.REACHED, Direction.INCOMING))
    figures = {one.key: one for one in analysed(calls)}
    assert figures[Measure.OUTCOME, "reached"] == Figure(Measure.OUTCOME, 5, 14, "reached")
    assert figures[Measure.OUTCOME, "reached"].percent == 35
    assert figures[Measure.HOUR, "16"] == Figure(Measure.HOUR, 0, 5, "16")
    assert figures[Measure.SEGMENT, "company"] == Figure(Measure.SEGMENT, 7, 13, "company")
    # Two calls at nine tell nothing of nine o'clock; nobody was there at four.
    assert [(one.detail, one.percent) for one in best_hours(figures.values())] == [("15", 100), ("10", 66)]


# Conversations


def march(desk: Desk) -> Desk:
    """Ana's March: 31 calls on the 2nd, 2 on the 4th, a payment, a plan; Hana is her head. It is 1 April."""
    desk.person("dora", Role.DIRECTOR)
    hana = desk.person("hana", Role.HEAD)
    ana = desk.person("ana", head=hana)
    acme = desk.client("Acme GmbH", ana)

    def business(store: Store) -> None:
        store.by = ana.id
        for number in range(33):
            moment = datetime(2026, 3, 2 if number < 31 else 4, 9 + number % 3, number, tzinfo=UTC)
            outcome = Outcome.REACHED if number % 3 == 1 else Outcome.NO_ANSWER
            store.calls.add(person_id=ana.id, client_id=acme, outcome=outcome, at=moment)
        store.plans.set(PlanKind.COLLECT, MARCH, Money(100_000, "EUR"), person_id=ana.id)
        store.payments.add(client_id=acme, paid_on=date(2026, 3, 20), amount=Money(45_000, "EUR"))
        store.complaints.add(client_id=acme, what="late", raised_on=date(2026, 3, 9), due_on=None, owner_id=ana.id)

    desk.write(business)
    desk.clock.now = datetime(2026, 4, 1, 9, 5, tzinfo=UTC)
    return desk


@pytest.fixture
def office(desk: Desk) -> Desk:
    return march(desk)


def rows(shown: list[Shown]) -> list[str]:
    text = "\n".join(one.text for one in shown)
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ").splitlines()


def signed(chat: Chat) -> list[Shown]:
    chat.says("/monthly March")
    chat.presses("Sign")
    for words in ("two weeks of fair", "the fair in Milan", "none", "none", "60 calls a week"):
        chat.says(words)
    chat.presses("Save")
    return chat.presses("Sign")


@pytest.mark.duty(77, says="/monthly")
def test_signed_returned_signed_anew_and_accepted(office: Desk) -> None:
    ana, hana = office.chat("ana"), office.chat("hana")
    shown = rows(ana.says("/monthly"))
    assert shown[:3] == ["Monthly report, March 2026: Ana", "Not signed; due by Fri 3 Apr 2026.", "— Calls"]
    for line in (
        "calls: 33",
        "reached: 11 of 33 (33 %)",
        "spoke to somebody · 10–11 h: 11 of 11 (100 %)",
        "contracts signed: 0 of 4 (0 %)",
        "complaints received: 1",
        "money in: €450.00 of €1,000.00 (45 %)",
        "norm reached on days · calls: 1 of 22 (4 %)",
        "◻ Missing: the plan for the next month",
    ):
        assert line in shown, line
    (silent,) = [line for line in shown if "days without any entry" in line]
    assert silent.startswith("◻ To be explained: days without any entry (Tue 3 Mar 2026, Thu 5 Mar 2026, ")
    assert "4 Mar" not in silent
    assert "Before you sign, please answer what the figures cannot know." in rows(ana.presses("Sign"))
    ana.says("two weeks of fair")
    ana.says("the fair in Milan")
    ana.presses("Skip")
    ana.says("a second phone")
    assert "Plan for the next month: 60 calls a week" in rows(ana.says("60 calls a week"))
    saved = rows(ana.presses("Save"))
    assert "Saved. Nothing is sent before you sign." in saved
    assert "Proposals: a second phone" in saved
    assert hana.reads() == []
    done = rows(ana.presses("Sign"))
    assert done[0] == "✓ Signed and handed in to Hana."
    assert "Version 1, signed Wed 1 Apr 2026, 09:05" in done
    assert "Sign" not in ana.messages()[-1].labels
    (came,) = hana.reads()
    assert came.text.startswith("Ana has signed the report for March 2026.\nMonthly report, March 2026: Ana")
    assert "Norms not reached, because: two weeks of fair" in came.text
    hana.presses("Return")
    assert "↩ Returned by Hana" in hana.answer("say more of Milan")
    (back,) = ana.reads()
    assert back.text.startswith("↩ Hana returns the report for March 2026: say more of Milan")
    ana.presses("Fill in")
    ana.presses("✎ Difficulties")
    ana.says("no line in the hall")
    ana.presses("Save")
    office.clock.forward(hours=2)
    assert "Version 2, signed Wed 1 Apr 2026, 11:05" in rows(ana.presses("Sign"))
    assert "Difficulties: no line in the hall" in hana.reads()[0].text
    assert "✓ Accepted by Hana, Wed 1 Apr 2026, 11:05" in rows(hana.presses("Accept"))
    assert ana.reads()[0].text.startswith("✓ Hana has accepted the report for March 2026.")
    # The first version stays as it was.
    first = rows(hana.presses("Version 1"))
    assert "Version 1, signed Wed 1 Apr 2026, 09:05" in first
    assert "↩ Returned by Hana, Wed 1 Apr 2026, 09:05: say more of Milan" in first
    assert "Difficulties" not in "\n".join(first)
    assert "Ana: accepted" in rows(hana.says("/monthly March"))


def test_frozen_and_what_was_corrected_since(office: Desk) -> None:
    ana = office.chat("ana")
    signed(ana)

    def corrected(store: Store) -> None:
        store.by = 3
        store.calls.undo(store.calls.get(1))
        payment = store.payments.of_client(1)[0]
        store.payments.reverse(payment.id, date(2026, 4, 2), "the bank took it back")

    office.write(corrected)
    shown = rows(office.chat("hana").says("/monthly Ana March"))
    assert "calls: 33 → 32 since" in shown
    assert "no answer: 22 of 33 (66 %) → 21 since" in shown
    assert "money in: €450.00 of €1,000.00 (45 %) → €0.00 since" in shown
    assert "reached: 11 of 33 (33 %)" in shown
    # A client who goes to somebody else takes nothing along.
    ben = office.person("ben")
    office.write(lambda store: store.clients.change(store.clients.any(1), owner_id=ben.id))
    assert "contracts signed: 0 of 4 (0 %)" in rows(ana.says("/monthly March"))
    april = rows(ana.says("/monthly April"))
    assert "The month is not over; the figures are as of Wed 1 Apr 2026." in april
    assert not any(line.startswith("money in") for line in april)


def test_own_norms_and_the_plan_of_the_month(office: Desk) -> None:
    """Norms as they held in that month; goals once they are agreed, whatever signs stand in their words."""

    def agreed(store: Store) -> None:
        store.norms.set(NormRule(Norm.CALLS, 2, date(2026, 3, 1), person_id=3))
        store.norms.set(NormRule(Norm.CALLS, 99, date(2026, 4, 1), person_id=3))
        plan = store.work_plans.make(WorkPlanKind.PERSONAL, 3, MARCH.first)
        fair = WorkGoal(Goal.NEW_CLIENTS, 10, about='<b> "Q&A"')
        store.work_plans.set(plan, [WorkGoal(Goal.CALLS, 100), fair])

    def decided(store: Store) -> None:
        plan = store.work_plans.of(WorkPlanKind.PERSONAL, 3, MARCH.first)
        store.work_plans.become(plan, WorkPlanState.AGREED)

    office.write(agreed)
    ana = office.chat("ana")
    shown = rows(ana.says("/monthly March"))
    assert "norm reached on days · calls: 2 of 22 (9 %)" in shown
    assert "— My plan of the month" not in shown
    office.write(decided)
    shown = rows(ana.says("/monthly March"))
    assert "calls: 33 of 100 (33 %)" in shown
    assert 'new clients, <b> "Q&A": 0 of 10 (0 %)' in shown
    (pages,) = [one.file_id for one in ana.presses("pdf") if one.file_id]
    read = PdfReader(io.BytesIO(office.read(lambda store: store.files.get(pages)).content))
    assert '<b> "Q&A"' in read.pages[0].extract_text()


def test_in_the_files(office: Desk) -> None:
    ana = office.chat("ana")
    signed(ana)
    office.write(lambda store: store.calls.undo(store.calls.get(1)))
    shown = ana.says("/monthly March xlsx pdf")
    table, pages = [
        office.read(lambda store, one=one: store.files.get(one.file_id)).content for one in shown if one.file_id
    ]
    book = load_workbook(io.BytesIO(table))
    cells = {str(row[0].value): row[1].value for row in book.worksheets[0].iter_rows() if row[0].value}
    assert cells["calls (since then: 32)"] == 33
    assert cells["money in (of €1,000.00)"] == 450
    text = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pages)).pages)
    assert "60 calls a week" in text


def test_in_russian_and_spanish(office: Desk) -> None:
    hana = office.read(lambda store: store.staff.by_login("hana"))
    office.write(lambda store: store.staff.change(hana, language="es"))
    office.person("ivan", Role.ACCOUNTANT, language="ru", head=hana, timezone="Europe/Moscow")
    office.clock.now = datetime(2026, 5, 4, 8, 0, tzinfo=UTC)
    chat = office.chat("ivan")
    assert rows(chat.says("/monthly апрель"))[0] == "Отчёт за месяц, апрель 2026 г.: Ivan"
    assert "проведённые платежи: 0" in chat.messages()[-1].text
    chat.presses("Подписать")
    for words in ("отпуск", "нет", "нет", "сверить все счета"):
        chat.says(words)
    chat.presses("Сохранить")
    assert rows(chat.presses("Подписать"))[0] == "✓ Подписано и передано: Hana."
    (came,) = office.chat("hana").reads()
    assert came.text.startswith("Ivan ha firmado el informe de abril de 2026, con retraso.")
    assert "Plan del mes que viene: сверить все счета" in came.text
    office.chat("hana").presses("Aceptar")
    assert rows(chat.reads())[0] == "✓ Отчёт принят: Hana, апрель 2026 г."


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/monthly December", "Monthly report, December 2025: Ana"),
        ("/monthly May 2026", "May 2026 has not begun yet."),
        ("/monthly Nobody", "“Nobody” is nobody whose report you read."),
        ("/monthly Hana", "“Hana” is nobody whose report you read."),
        ("/analysis Hana", "“Hana” is nobody whose report you read."),
        ("/analysis May 2026", "May 2026 has not begun yet."),
    ],
)
def test_lines(office: Desk, line: str, answer: str) -> None:
    assert answer in office.chat("ana").answer(line)


def test_it_is_not_signed_before_the_month_has_ended(office: Desk) -> None:
    ana = office.chat("ana")
    assert ana.presses_data("monthly.sign:2026-04")[0].text == "The month lasts until Thu 30 Apr 2026; sign after it."
    assert "due by Fri 3 Apr" not in ana.answer("/monthly April")
    assert office.read(lambda store: store.monthly_reports.of_person(3, 5)) == []


@pytest.mark.duty(4, says="/analysis March")
def test_calls_are_analysed(office: Desk) -> None:
    shown = rows(office.chat("ana").says("/analysis March"))
    assert shown == [
        "Analysis of calls, March 2026: Ana",
        "— Calls",
        "calls: 33",
        "reached: 11 of 33 (33 %)",
        "no answer: 22 of 33 (66 %)",
        "spoke to somebody · 10–11 h: 11 of 11 (100 %)",
        "Hours and segments: outgoing calls in which somebody spoke.",
    ]
    office.write(lambda store: store.clients.change(store.clients.any(1), segment="transport"))
    vega = office.client("Vega", office.read(lambda store: store.staff.by_login("ana")))
    at = datetime(2026, 3, 5, 10, tzinfo=UTC)
    office.write(lambda s: s.calls.add(person_id=3, client_id=vega, outcome=Outcome.REFUSED, at=at))
    assert {"spoke to somebody · company: 1 of 1 (100 %)", "spoke to somebody · transport: 11 of 33 (33 %)"} < set(
        rows(office.chat("ana").says("/analysis March"))
    )
    hana = office.chat("hana")
    assert "calls: 34" in rows(hana.says("/analysis March"))
    assert rows(hana.says("/analysis Ana March"))[0] == "Analysis of calls, March 2026: Ana"
    assert rows(hana.presses("February 2026"))[1] == "No calls in this month."
    office.person("rosa", language="es")
    assert "Análisis de llamadas, marzo de 2026: Rosa" in office.chat("rosa").answer("/analysis marzo")


@pytest.mark.refused(4, 77)
def test_nobody_else_reads_or_decides(office: Desk) -> None:
    """Neither a colleague nor the head of others, by no line and no press; a draft is its author's alone."""
    ana = office.chat("ana")
    office.person("other", Role.HEAD)
    office.person("ben")
    office.person("accounts", Role.ADMIN)
    ana.says("/monthly March")
    ana.presses("Fill in")
    for words in ("fair", "fair", "none", "a secret proposal", "calls"):
        ana.says(words)
    ana.presses("Save")
    assert "a secret proposal" not in office.chat("hana").answer("/monthly Ana March")
    ana.presses("Sign")
    for login in ("other", "ben", "accounts"):
        chat = office.chat(login)
        for line in ("/monthly Ana March", "/analysis Ana March"):
            assert "nobody whose report you read" in chat.answer(line), (login, line)
        for press in ("show:3.2026-03", "show:3.2026-03.1", "file:3.2026-03.1.pdf"):
            assert chat.presses_data(f"monthly.{press}")[0].text == "That button is out of date.", (login, press)
        assert chat.presses_data("analysis.show:3.2026-03")[0].text == "That button is out of date."
    for login, refusal in (("ben", "Your role does not include this."), ("other", "That button is out of date.")):
        for press in ("accept:3.2026-03.1", "return:3.2026-03.1"):
            assert office.chat(login).presses_data(f"monthly.{press}")[0].text.startswith(refusal)
    assert ana.presses_data("monthly.accept:3.2026-03.1")[0].text.startswith("Your role does not include this.")
    assert office.read(lambda store: store.monthly_reports.latest(3, MARCH)).state == "signed"
    office.person("hanna", Role.HR)
    assert office.chat("hanna").answer("/monthly").startswith("Your role does not include this.")
