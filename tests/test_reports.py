"""Reports: the figures are the ledger's, each opens the rows it is the sum of, in the chat and in both files."""

import io
import re
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from office.contracts import Stage
from office.expenses import ClaimState, ExpenseKind
from office.money import Money
from office.periods import Span, period_before, period_of, read_code
from office.rights import Role
from storage.store import Store
from tests.desk import Chat, Desk, Shown


@pytest.fixture
def office(desk: Desk) -> Desk:
    """Ana's Acme and Ben's Borealis in the first quarter of 2026; Hana heads Ana. Today is Wed 11 March."""
    hana = desk.person("hana", Role.HEAD)
    ana, ben = desk.person("ana", head=hana), desk.person("ben")
    desk.person("vera", Role.ACCOUNTANT)
    desk.person("olga", Role.ACCOUNTANT, language="ru")
    acme, borealis = desk.client("Acme GmbH", ana), desk.client("Ромашка Őrség", ben)
    desk.write(lambda store: _business(store, acme, borealis, ana.id))
    return desk


def _business(store: Store, acme: int, borealis: int, ana: int) -> None:
    contract = store.contracts.add(
        client_id=acme, number="K-1", signed_on=date(2026, 2, 2), amount=100000, currency="EUR", stage=Stage.SIGNED
    )
    store.obligations.add(contract, side="ours", what="deliver 20 t", due_on=date(2026, 3, 1))
    bills = [
        (acme, "A-1", date(2026, 1, 5), 60000, contract),
        (acme, "A-2", date(2026, 3, 20), 25000, contract),
        (borealis, "B-1", date(2025, 11, 1), 90000, None),
    ]
    for client_id, number, due, minor, of in bills:
        store.invoices.add(
            client_id=client_id,
            contract_id=of,
            number=number,
            issued_on=min(due, date(2026, 3, 2)),
            due_on=due,
            amount=Money(minor, "EUR"),
        )
    store.payments.add(client_id=acme, paid_on=date(2026, 2, 10), amount=Money(20000, "EUR"), invoice_id=1)
    wrong = store.payments.add(client_id=borealis, paid_on=date(2026, 3, 3), amount=Money(5000, "EUR"), invoice_id=3)
    store.payments.reverse(wrong, date(2026, 3, 4), "not ours")
    store.payments.add(client_id=borealis, paid_on=date(2026, 3, 9), amount=Money(10000, "BAM"))
    for minor in (4500, 700):
        spent = store.expenses.add(
            person_id=ana, kind=ExpenseKind.TRAVEL, spent_on=date(2026, 3, 5), amount=Money(minor, "EUR"), note="taxi"
        )
        if minor == 4500:
            store.expenses.step(store.expenses.any(spent), ClaimState.APPROVED)


def figures(text: str) -> dict[str, str]:
    """What is said, by section and label."""
    found, section = {}, ""
    for line in text.replace("\N{NO-BREAK SPACE}", " ").splitlines():
        if line.startswith("— "):
            section = line[2:]
        elif section and ": " in line:
            label, _, value = line.rpartition(": ")
            found[f"{section} / {label}"] = value
    return found


@pytest.mark.duty(30, 51, 78, says="/report quarter")
def test_the_whole_report_and_the_rows_behind_its_figures(office: Desk) -> None:
    vera = office.chat("vera")
    said = vera.answer("/report quarter")
    assert said.splitlines()[:2] == [
        "Report, all sections: 1st quarter 2026",
        "Sample Ltd, as Vera sees it; what is open is as of Wed 11 Mar 2026",
    ]
    assert figures(said) == {
        "Contract execution / contracts signed": "1",
        "Contract execution / their value, EUR": "€1,000.00",
        "Contract execution / contracts that ended": "0",
        "Contract execution / obligations fulfilled in time": "0",
        "Contract execution / obligations fulfilled late": "0",
        "Contract execution / obligations overdue": "1",
        "Collections / invoiced, EUR": "€850.00",
        "Collections / collected, EUR": "€200.00",
        "Collections / collected, BAM": "BAM 100.00",
        "Expenses / spent, EUR": "€45.00",
        "Expenses / travel": "€45.00",
        "Receivables by age / open, EUR": "€1,550.00",
        "Receivables by age / not due yet, EUR": "€250.00",
        "Receivables by age / 61-90 days late, EUR": "€400.00",
        "Receivables by age / 90+ days late, EUR": "€900.00",
        "Receivables by client and contract / Acme GmbH, K-1": "€650.00",
        "Receivables by client and contract / Ромашка Őrség": "€900.00",
    }
    assert vera.presses("obligations overdue: 1")[0].text.splitlines()[1:] == [
        "Acme GmbH · K-1 · deliver 20 t · ours · Sun 1 Mar 2026"
    ]
    assert vera.presses("collected, EUR: €200.00")[0].text.splitlines() == [
        "collected, EUR: €200.00",
        "Tue 10 Feb 2026 · Acme GmbH · A-1 · €200.00",
        "Tue 3 Mar 2026 · Ромашка Őrség · B-1 · €50.00",
        "Wed 4 Mar 2026 · Ромашка Őrség · B-1 · -€50.00",
    ]


def test_each_sees_the_own_rows_and_sums(office: Desk) -> None:
    open_sums = {}
    for login in ("ana", "ben", "hana"):
        said = figures(office.chat(login).answer("/report money month"))
        open_sums[login] = [value for label, value in said.items() if label.endswith("/ open, EUR")]
        spent = [value for label, value in said.items() if label.endswith("/ spent, EUR")]
        assert spent == ([] if login == "ben" else ["€45.00"])
    assert open_sums == {"ana": ["€650.00"], "ben": ["€900.00"], "hana": ["€650.00"]}
    foreign = office.chat("ana").presses_data("reports.rows:receivables.2026-03.c2-0-EUR.0")
    assert foreign[0].text.startswith("Nothing stands behind that figure any more.")


@pytest.mark.refused(30, 51, 78)
def test_who_sees_no_contracts_gets_no_report(office: Desk) -> None:
    office.person("hugo", Role.HR)
    hugo = office.chat("hugo")
    assert "Your role does not include this" in hugo.answer("/report receivables")
    for press in ("reports.rows:receivables.2026-03.owed-EUR.0", "reports.file:money.2026-03.xlsx"):
        assert "Your role does not include this" in hugo.presses_data(press)[0].text


def content(desk: Desk, shown: list[Shown]) -> bytes:
    """Of the one file that came."""
    (file_id,) = [one.file_id for one in shown if one.file_id]
    return bytes(desk.read(lambda store: store.files.get(file_id)).content)


def test_the_spreadsheet_agrees_with_the_ledger_and_each_figure_leads_to_its_rows(office: Desk) -> None:
    book = load_workbook(io.BytesIO(content(office, office.chat("vera").says("/report quarter xlsx"))))
    summary = book.worksheets[0]
    seen: dict[str, Any] = {}
    for label, value in summary.iter_rows(min_row=4, max_col=2):
        if value.value is None:
            continue
        target, _, cell = value.hyperlink.location.partition("!")
        rows = book[target.strip("'")]
        line = rows[cell].row
        assert rows[cell].value == label.value
        width = sum(one.value is not None for one in rows[line + 1])
        under = []
        while rows.cell(line + 2 + len(under), 1).value:
            under.append(rows.cell(line + 2 + len(under), width).value)
        money = value.number_format.endswith('"')
        assert Decimal(str(value.value)) == (sum(Decimal(str(one)) for one in under) if money else len(under))
        seen[label.value] = value.value
    owed = office.read(lambda store: sum(one.open.minor for c in (1, 2) for one in store.invoices.open_of_client(c)))
    assert seen["open, EUR"] == owed / 100 == 1550
    assert (seen["collected, EUR"], seen["spent, EUR"], seen["obligations overdue"]) == (200, 45, 1)


def test_the_pages_have_all_letters_and_each_figure_leads_to_its_rows(office: Desk) -> None:
    (shown, *_) = answer = office.chat("olga").says("/report задолженность pdf")
    assert shown.text.startswith("Отчёт, задолженность: март 2026")
    pages = PdfReader(io.BytesIO(content(office, answer)))
    text = "".join(page.extract_text() for page in pages.pages)
    for said in ("Задолженность по срокам", "Ромашка Őrség", "открыто, EUR", "B-1"):
        assert said in text, said
    headings: list[tuple[str, float]] = []

    def note(said: str, on_page: list[float], at: list[float], _font: Any, _size: Any) -> None:
        if re.search(r"[:] .*\d", said):
            headings.append((said.strip(), on_page[5] + at[5]))

    pages.pages[1].extract_text(visitor_text=note)
    led_to = [one.get_object()["/Dest"] for one in pages.pages[0]["/Annots"]]
    assert all(one[0].get_object() == pages.pages[1].get_object() for one in led_to)
    assert len(led_to) == 6
    for one, (heading, y) in zip(led_to, headings, strict=True):
        assert 0 <= float(one[3]) - y < 20, heading
    assert re.match(r"открыто, EUR: 1\s550,00", headings[0][0])


@pytest.mark.parametrize(
    ("language", "line", "period"),
    [
        ("en", "/report receivables last quarter", "4th quarter 2025"),
        ("en", "/report expenses q3", "3rd quarter 2025"),
        ("en", "/report collections 2025", "2025"),
        ("en", "/report february", "February 2026"),
        ("es", "/report gastos mes pasado", "febrero de 2026"),
        ("ro", "/report creanțe an", "2026"),
        ("ru", "/report расходы за второй квартал 2025", "2-й квартал 2025"),
        ("ru", "/report расходы за 3 квартал", "3-й квартал 2025"),
        ("hu", "/report kintlévőség múlt hónap", "2026. február"),
        ("bs", "/report troškovi prošli mjesec", "februar 2026."),
    ],
)
def test_the_time_is_read_in_six_languages(desk: Desk, language: str, line: str, period: str) -> None:
    desk.person("vera", Role.ACCOUNTANT, language=language)
    assert period in desk.chat("vera").answer(line).splitlines()[0]


@pytest.mark.parametrize("line", ["/report zxqv", "/report june 2027"])
def test_what_cannot_be_meant_is_said(desk: Desk, line: str) -> None:
    desk.person("vera", Role.ACCOUNTANT)
    said = desk.chat("vera").answer(line)
    assert said.startswith(("I do not know a report “zxqv”", "June 2027 has not begun yet."))


def test_rows_are_paged(desk: Desk) -> None:
    client = desk.client("Acme GmbH")
    desk.person("vera", Role.ACCOUNTANT)

    def bill(store: Store) -> None:
        for number in range(25):
            due = date(2026, 3, 1)
            store.invoices.add(client_id=client, number=f"N-{number:02}", due_on=due, amount=Money(100, "EUR"))

    desk.write(bill)
    vera: Chat = desk.chat("vera")
    vera.says("/report receivables")
    seen = vera.presses("open, EUR: €25.00")[0].text
    for _ in range(2):
        seen += vera.presses("More")[-1].text
    assert all(f"N-{number:02}" in seen for number in range(25))
    assert "21–25 of 25" in seen


@pytest.mark.sqlite
def test_periods_and_their_codes() -> None:
    for code, first, last in [
        ("2026-02", date(2026, 2, 1), date(2026, 2, 28)),
        ("2026-Q4", date(2026, 10, 1), date(2026, 12, 31)),
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
    ]:
        period = read_code(code)
        assert period is not None
        assert (period.first, period.last, period.code) == (first, last, code)
        assert period_of(period.span, last) == period_of(period.span, first) == period
        assert period_before(period).last.toordinal() + 1 == first.toordinal()
    assert [read_code(code) for code in ("2026-13", "2026-Q5", "26", "", "2026-1", "²⁰²⁶")] == [None] * 6
    assert period_before(period_of(Span.QUARTER, date(2026, 1, 1))).code == "2025-Q4"


def test_an_expense_names_its_client_to_who_sees_that_client(office: Desk) -> None:
    """Ana spent it on Borealis, which is Ben's: neither she nor her head sees it."""

    def spend(store: Store) -> None:
        values = {"person_id": 2, "kind": ExpenseKind.TRAVEL, "spent_on": date(2026, 3, 6), "client_id": 2}
        one = store.expenses.any(store.expenses.add(**values, amount=Money(100, "EUR")))
        store.expenses.step(one, ClaimState.APPROVED)

    office.write(spend)

    def clients(store: Store, login: str) -> list[str | None]:
        person = store.staff.by_login(login)
        return [one.client for one in store.reports.spent(person, date(2026, 3, 6), date(2026, 3, 6))]

    found = {who: office.read(lambda s, who=who: clients(s, who)) for who in ("ana", "hana", "vera")}
    assert found == {"ana": [None], "hana": [None], "vera": ["Ромашка Őrség"]}
