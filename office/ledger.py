"""The ledger's rule: which invoices a payment is for, and what of it fits none."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

from office.money import Money
from office.receivables import OpenInvoice, open_sum


class Misfit(StrEnum):
    """Why money does not fit; each becomes a discrepancy with an owner."""

    OVERPAID = "overpaid"
    """More came than was open."""
    SHORT = "short"
    """Less came than is open on the invoice that it names."""
    NOTHING_OPEN = "nothing_open"
    CURRENCY = "currency"
    """What is open is in other currencies only."""
    UNKNOWN_PAYER = "unknown_payer"
    RETURNED = "returned"
    """The bank took back what nobody had entered."""
    DUPLICATE = "duplicate"
    """The same amount came, or was entered, before."""
    BALANCE = "balance"
    """At a reconciliation the client has another balance than we; no payment is wrong yet."""


@dataclass(frozen=True, slots=True)
class Allocation:
    """So many minor units for each invoice, by its id, and what is `left` of the payment."""

    given: Mapping[int, int]
    left: Money
    misfit: Misfit | None = None
    short: Money | None = None
    """What stays open on the invoices that were named."""
    short_on: int | None = None
    """The first of those."""


def allocate(amount: Money, open_invoices: Mapping[int, OpenInvoice], reference: str | None = None) -> Allocation:
    """How a payment is shared out among the client's open invoices, by id; never to another currency.

    The invoices that the reference names; else the one whose open sum it is; else the oldest, one or several, whose
    sum it is, and the oldest first. What is left of named ones stays with the payment: the payer said what it is for.
    """
    sums = {one: open_sum(bill) for one, bill in open_invoices.items()}
    rests = {one: rest.minor for one, rest in sums.items() if rest.minor > 0 and rest.currency == amount.currency}
    order = sorted(rests, key=lambda one: (open_invoices[one].due, one))
    named = [one for one in order if names(reference, open_invoices[one].number)]
    chosen = named or _fitting(amount.minor, order, rests)
    given: dict[int, int] = {}
    left = amount.minor
    for one in chosen:
        if share := min(left, rests[one]):
            given[one] = share
            left -= share
    rest = Money(left, amount.currency)
    if left:
        return Allocation(given, rest, _misfit(given, open_invoices, rests))
    open_of_named = sum(rests[one] - given.get(one, 0) for one in named)
    if open_of_named:
        first = next(one for one in named if given.get(one, 0) < rests[one])
        return Allocation(given, rest, Misfit.SHORT, Money(open_of_named, amount.currency), first)
    return Allocation(given, rest)


def _fitting(minor: int, order: Sequence[int], rests: Mapping[int, int]) -> Sequence[int]:
    """The oldest ones whose sum it is exactly; else the one whose sum it is; else all, the oldest first."""
    if minor in accumulate(rests[one] for one in order):
        return order
    exact = next((one for one in order if rests[one] == minor), None)
    return order if exact is None else [exact]


def _misfit(given: Mapping[int, int], invoices: Mapping[int, OpenInvoice], rests: Mapping[int, int]) -> Misfit:
    if given or rests:
        return Misfit.OVERPAID
    return Misfit.CURRENCY if any(open_sum(one).minor > 0 for one in invoices.values()) else Misfit.NOTHING_OPEN


def names(reference: str | None, number: str) -> bool:
    """Whether a text names the invoice of that number, case and spaces apart, and not as a part of a longer number."""
    return bool(reference) and any(map(str.isalnum, number)) and bool(_pattern(number).search(str(reference)))


def numbers_in(text: str, numbers: Iterable[str]) -> tuple[list[str], str]:
    """Those of the numbers that the text names, and what is left of it without them."""
    named = [number for number in numbers if names(text, number)]
    for number in named:
        text = _pattern(number).sub(" ", text)
    return named, text


def _pattern(number: str) -> re.Pattern[str]:
    """'A-1' is named by 'A-1/A-2', but neither by 'A-12' nor by 'A-1/2'; '12' not by '12.03.'."""
    wanted = re.sub(r"\s", "", number)
    spaced = r"\s*".join(re.escape(sign) for sign in wanted)
    before = r"(?<!\w)" if wanted[0].isalnum() else ""
    before += r"(?<!\d[-/.])" if wanted[0].isdecimal() else ""
    return re.compile(rf"{before}{spaced}(?!\w)(?![-/.]\d)", re.IGNORECASE)
