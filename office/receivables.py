"""Receivables: what is open on invoices, how late it is, and how old the debt is by currency."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from office.money import CurrencyMismatch, Money


class Bucket(StrEnum):
    """Days after the due date, as the ageing reports of accountants group them."""

    CURRENT = "current"
    TO_30 = "1-30"
    TO_60 = "31-60"
    TO_90 = "61-90"
    OVER_90 = "90+"


@dataclass(frozen=True, slots=True)
class OpenInvoice:
    """An invoice and what was paid on it so far; a credit note has a negative amount.

    Raises CurrencyMismatch.
    """

    number: str
    due: date
    amount: Money
    paid: Money

    def __post_init__(self) -> None:
        if self.amount.currency != self.paid.currency:
            raise CurrencyMismatch(f"invoice {self.number} in {self.amount.currency}, paid otherwise")


def open_sum(invoice: OpenInvoice) -> Money:
    """What is still to be paid. An overpaid invoice is closed: its surplus never hides another debt."""
    rest = invoice.amount - invoice.paid
    overpaid = rest.minor < 0 <= invoice.amount.minor or rest.minor > 0 > invoice.amount.minor
    return Money(0, rest.currency) if overpaid else rest


def is_overdue(invoice: OpenInvoice, today: date) -> bool:
    """Due before today, with something open. On the due day itself it is not late yet."""
    return invoice.due < today and open_sum(invoice).minor > 0


def days_late(invoice: OpenInvoice, today: date) -> int:
    """Calendar days since the due date; 0 where nothing is overdue."""
    return (today - invoice.due).days if is_overdue(invoice, today) else 0


def ageing(invoices: Iterable[OpenInvoice], today: date) -> dict[str, dict[Bucket, Money]]:
    """Every bucket of every currency in which something is open; the buckets add up to the open sum.

    Credit notes are never overdue and lower the current bucket.
    """
    table: dict[str, dict[Bucket, Money]] = {}
    for invoice in invoices:
        rest = open_sum(invoice)
        if rest.minor:
            buckets = table.setdefault(rest.currency, {each: Money(0, rest.currency) for each in Bucket})
            buckets[_bucket(days_late(invoice, today))] += rest
    return table


def _bucket(late: int) -> Bucket:
    for limit, bucket in ((0, Bucket.CURRENT), (30, Bucket.TO_30), (60, Bucket.TO_60), (90, Bucket.TO_90)):
        if late <= limit:
            return bucket
    return Bucket.OVER_90
