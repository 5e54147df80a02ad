"""A bank's statement as values: lines of money that came in or went out, and balances that they must lead to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from office.money import Money

MOST_LINES = 2000
"""Of a file. Nobody else is answered while it is booked, and that many take some ten seconds."""


class StatementFault(StrEnum):
    """Why a file is not taken for a statement, or not booked."""

    TOO_LARGE = "too_large"
    TOO_LONG = "too_long"
    NOT_WELL_FORMED = "not_well_formed"
    ENTITIES = "entities"
    """It defines entities: no bank does, and they can blow a file up in memory."""
    NO_STATEMENT = "no_statement"
    OTHER_MESSAGE = "other_message"
    """A report of the day (CAMT.052) or a notification (CAMT.054): what they say may still change."""
    BAD_ENTRY = "bad_entry"
    BALANCES = "balances"
    NO_COLUMNS = "no_columns"


class BadStatement(ValueError):
    """Nothing of the file is booked. `given` is what the fault speaks of."""

    def __init__(self, fault: StatementFault, **given: Any) -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.given: Mapping[str, Any] = MappingProxyType(given)


@dataclass(frozen=True, slots=True)
class BankLine:
    """One movement. A batch that the bank itemises is as many lines."""

    key: str
    """Unique among all lines of all statements, and the same whenever the bank tells of this movement."""
    booked_on: date
    amount: Money
    """Negative: it went out."""
    returned: bool = False
    """It takes an earlier movement back."""
    party: str | None = None
    party_account: str | None = None
    """IBAN without spaces, or the bank's own number."""
    party_ids: tuple[str, ...] = ()
    """Tax ids and registration numbers that the bank gives with the party."""
    reference: str = ""
    end_to_end_id: str | None = None
    """What the payer's side called the payment; a return names it again."""


@dataclass(frozen=True, slots=True)
class BankStatement:
    """Of one account over some days, only what is booked; `pending` counts what was left out."""

    account: str
    number: str
    currency: str
    lines: tuple[BankLine, ...]
    opening: Money | None = None
    closing: Money | None = None
    pending: int = 0

    @property
    def first_day(self) -> date | None:
        return min((line.booked_on for line in self.lines), default=None)

    @property
    def last_day(self) -> date | None:
        return max((line.booked_on for line in self.lines), default=None)


def check(statements: Sequence[BankStatement]) -> None:
    """Raises BadStatement for a file with too many lines, or balances that do not add up."""
    if sum(len(each.lines) for each in statements) > MOST_LINES:
        raise BadStatement(StatementFault.TOO_LONG, most=MOST_LINES)
    for each in statements:
        check_balances(each)


def check_balances(statement: BankStatement) -> None:
    """Opening and all movements make the closing balance, where the statement states both. Raises BadStatement."""
    if statement.opening is None or statement.closing is None:
        return
    moved = Money(sum(line.amount.minor for line in statement.lines), statement.currency)
    if statement.opening + moved != statement.closing:
        raise BadStatement(
            StatementFault.BALANCES,
            account=statement.account,
            opening=statement.opening,
            moved=moved,
            closing=statement.closing,
        )
