"""What each section of a report counts and sums, of what the reader sees; every figure with its rows."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TypeVar

from bot.talk.report import Cell, Figure, Report, Section
from bot.talk.turn import Turn
from bot.talk.wording import word
from bot.talk.words import Text, t
from office.money import Money, totals
from office.periods import Period
from office.receivables import Bucket, ageing, days_late, open_sum
from office.reports import PARTS, Part, ReportKind
from storage.reports import ContractRow, DebtRow, ExpenseRow, ObligationRow, PaymentRow

R = TypeVar("R")


def compose(turn: Turn, kind: ReportKind, period: Period) -> Report:
    """The report of the turn's person; what is open is as of the period's last day, or today."""
    day = min(period.last, turn.today)
    makers: dict[Part, Callable[[], list[Figure]]] = {
        Part.CONTRACTS: lambda: _contracts(turn, period, day),
        Part.COLLECTIONS: lambda: _collections(turn, period),
        Part.EXPENSES: lambda: _expenses(turn, period),
        Part.RECEIVABLES: lambda: _buckets(turn, day),
        Part.CLIENTS: lambda: _clients(turn, day),
    }
    sections = tuple(Section(word(part), tuple(makers[part]())) for part in PARTS[kind])
    subtitle = t("reports-subtitle", company=turn.company.name, person=turn.person.name, day=day)
    return Report(t("reports-title", kind=kind, period=period), subtitle, sections, t("reports-rows"))


# Contracts


def _contracts(turn: Turn, period: Period, day: date) -> list[Figure]:
    first, last, kept = period.first, period.last, turn.store.reports
    signed = kept.signed(turn.person, first, last)
    done = kept.done(turn.person, first, last)
    in_time = [one for one in done if one.due_on is None or (one.done_on is not None and one.done_on <= one.due_on)]
    late = [one for one in done if one not in in_time]
    return [
        _counted("signed", t("reports-signed"), signed, _CONTRACT, _contract),
        *_summed("worth", "reports-worth", [one for one in signed if one.amount], _value, _CONTRACT, _contract),
        _counted("ended", t("reports-ended"), kept.ended(turn.person, first, last), _CONTRACT, _contract),
        _counted("done", t("reports-done"), in_time, _OBLIGATION, _obligation),
        _counted("done-late", t("reports-done-late"), late, _OBLIGATION, _obligation),
        _counted("late", t("reports-late"), kept.late(turn.person, day), _OBLIGATION, _obligation),
    ]


_CONTRACT = (
    t("reports-client"),
    t("reports-contract"),
    t("reports-stage"),
    t("reports-signed-on"),
    t("reports-ends-on"),
    t("reports-amount"),
)
_OBLIGATION = (
    t("reports-client"),
    t("reports-contract"),
    t("reports-what"),
    t("reports-side"),
    t("reports-due"),
    t("reports-done-on"),
)


def _contract(one: ContractRow) -> tuple[Cell, ...]:
    return one.client, one.number, one.stage, one.signed_on, one.ends_on, one.amount


def _value(one: ContractRow) -> Money:
    assert one.amount is not None
    return one.amount


def _obligation(one: ObligationRow) -> tuple[Cell, ...]:
    return one.client, one.contract, one.what, one.side, one.due_on, one.done_on


# Money


_PAYMENT = (t("reports-day"), t("reports-client"), t("reports-invoice"), t("reports-amount"))
_EXPENSE = (
    t("reports-day"),
    t("reports-person"),
    t("reports-client"),
    t("reports-what"),
    t("reports-amount"),
)
_DEBT = (
    t("reports-due"),
    t("reports-client"),
    t("reports-contract"),
    t("reports-invoice"),
    t("reports-days-late"),
    t("reports-amount"),
    t("reports-open"),
)


def _collections(turn: Turn, period: Period) -> list[Figure]:
    invoiced = turn.store.reports.invoiced(turn.person, period.first, period.last)
    collected = turn.store.reports.collected(turn.person, period.first, period.last)
    return [
        *_summed("billed", "reports-invoiced", invoiced, _amount, _PAYMENT, _payment),
        *_summed("paid", "reports-collected", collected, _amount, _PAYMENT, _payment),
    ]


def _amount(one: PaymentRow | ExpenseRow) -> Money:
    return one.amount


def _payment(one: PaymentRow) -> tuple[Cell, ...]:
    return one.day, one.client, one.invoice, one.amount


def _expenses(turn: Turn, period: Period) -> list[Figure]:
    spent = turn.store.reports.spent(turn.person, period.first, period.last)
    kinds = dict.fromkeys(one.kind for one in spent)
    figures = _summed("spent", "reports-spent", spent, _amount, _EXPENSE, _expense)
    for kind in kinds:
        of_kind = [one for one in spent if one.kind is kind]
        for currency in totals(one.amount for one in of_kind):
            rows = [one for one in of_kind if one.amount.currency == currency]
            figures.append(_sum(f"spent-{kind}-{currency}", word(kind), rows, _amount, _EXPENSE, _expense))
    return figures


def _expense(one: ExpenseRow) -> tuple[Cell, ...]:
    return one.day, one.person, one.client, one.note or word(one.kind), one.amount


def _buckets(turn: Turn, day: date) -> list[Figure]:
    debts = turn.store.reports.owed(turn.person, day)
    figures = _summed("owed", "reports-owed", debts, _open, _DEBT, _debt_on(day))
    for currency in totals(_open(one) for one in debts):
        for bucket in Bucket:
            rows = [one for one in debts if _open(one).currency == currency and _bucket(one, day) is bucket]
            if rows:
                label = t("reports-bucket", bucket=bucket.value, currency=currency)
                figures.append(_sum(f"owed-{bucket}-{currency}", label, rows, _open, _DEBT, _debt_on(day)))
    return figures


def _clients(turn: Turn, day: date) -> list[Figure]:
    groups: dict[tuple[int, int | None, str], list[DebtRow]] = {}
    for one in turn.store.reports.owed(turn.person, day):
        groups.setdefault((one.client_id, one.contract_id, _open(one).currency), []).append(one)
    figures: list[Figure] = []
    for (client_id, contract_id, currency), rows in groups.items():
        name, number = rows[0].client, rows[0].contract
        label = t("reports-of-contract", client=name, number=number) if number else name
        key = f"c{client_id}-{contract_id or 0}-{currency}"
        figures.append(_sum(key, label, rows, _open, _DEBT, _debt_on(day)))
    return figures


def _open(one: DebtRow) -> Money:
    return open_sum(one.bill)


def _bucket(one: DebtRow, day: date) -> Bucket:
    (buckets,) = ageing([one.bill], day).values()
    return next(bucket for bucket, money in buckets.items() if money.minor)


def _debt_on(day: date) -> Callable[[DebtRow], tuple[Cell, ...]]:
    def cells(one: DebtRow) -> tuple[Cell, ...]:
        bill = one.bill
        return bill.due, one.client, one.contract, bill.number, days_late(bill, day), bill.amount, _open(one)

    return cells


# Figures of rows


def _counted(
    key: str, label: Text, rows: Sequence[R], columns: tuple[Text, ...], cells: Callable[[R], tuple[Cell, ...]]
) -> Figure:
    return Figure(key, label, len(rows), columns, tuple(map(cells, rows)))


def _summed(
    key: str,
    label: str,
    rows: Iterable[R],
    amount: Callable[[R], Money],
    columns: tuple[Text, ...],
    cells: Callable[[R], tuple[Cell, ...]],
) -> list[Figure]:
    """One figure a currency."""
    rows = list(rows)
    return [
        _sum(
            f"{key}-{currency}",
            t(label, currency=currency),
            [one for one in rows if amount(one).currency == currency],
            amount,
            columns,
            cells,
        )
        for currency in totals(map(amount, rows))
    ]


def _sum(
    key: str,
    label: Text,
    rows: Sequence[R],
    amount: Callable[[R], Money],
    columns: tuple[Text, ...],
    cells: Callable[[R], tuple[Cell, ...]],
) -> Figure:
    (value,) = totals(map(amount, rows)).values()
    return Figure(key, label, value, columns, tuple(map(cells, rows)))
