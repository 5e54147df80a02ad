"""What a contract was on a day that has passed: from dated rows, and from the record of its stages."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import Connection, and_, func, or_, select

from office.contracts import ContractFacts, Stage, StageChange, stage_on
from office.money import Money
from office.receivables import OpenInvoice
from storage.contracts import Contract
from storage.obligations import Obligations
from storage.portable import total
from storage.tables import allocation, audit, invoice

AT_ONCE = 5000
"""So many contracts are named in one statement."""


class ContractHistory:
    def __init__(self, connection: Connection, obligations: Obligations) -> None:
        self._connection, self._obligations = connection, obligations

    def facts_on(
        self, contracts: Sequence[Contract], day: date, local: Callable[[datetime], date]
    ) -> dict[int, ContractFacts]:
        """As `Contracts.facts`, by what had happened up to the end of that day; `local`: the date of a UTC moment."""
        found: dict[int, ContractFacts] = {}
        for start in range(0, len(contracts), AT_ONCE):
            found |= self._facts_on(contracts[start : start + AT_ONCE], day, local)
        return found

    def _facts_on(
        self, contracts: Sequence[Contract], day: date, local: Callable[[datetime], date]
    ) -> dict[int, ContractFacts]:
        ids = [one.id for one in contracts]
        changes = self._changes(ids, local)
        invoices, obligations = self._invoices(ids, day), self._obligations.of_contracts(ids)
        return {
            one.id: ContractFacts(
                stage_on(day, one.stage, one.signed_on, changes.get(one.id, ())),
                one.signed_on if one.signed_on is not None and one.signed_on <= day else None,
                one.starts_on,
                one.ends_on,
                one.amount,
                tuple(
                    kept.terms if kept.terms.done is None or kept.terms.done <= day else replace(kept.terms, done=None)
                    for kept in obligations.get(one.id, ())
                ),
                tuple(invoices.get(one.id, ())),
            )
            for one in contracts
        }

    def _changes(self, ids: Sequence[int], local: Callable[[datetime], date]) -> Mapping[int, Iterable[StageChange]]:
        """Of the stages of each contract, the latest first."""
        found: dict[int, list[StageChange]] = {}
        subjects = [f"contract:{one}" for one in ids]
        rows = self._connection.execute(
            select(audit.c.subject, audit.c.at, audit.c.before)
            .where(audit.c.field == "stage", audit.c.subject.in_(subjects))
            .order_by(audit.c.id.desc())
        )
        for subject, at, before in rows:
            if before in list(Stage):
                found.setdefault(_id(subject), []).append(StageChange(local(at), Stage(before)))
        return found

    def _invoices(self, ids: Sequence[int], day: date) -> dict[int, list[OpenInvoice]]:
        """Those that counted by then and were not reversed by then, with what was allocated to them by then."""
        reversal = invoice.alias("reversal")
        since = func.coalesce(invoice.c.booked_on, invoice.c.issued_on)
        paid = (
            select(func.coalesce(total(allocation.c.amount), 0))
            .where(allocation.c.invoice_id == invoice.c.id, allocation.c.on_day <= day)
            .correlate(invoice)
            .scalar_subquery()
        )
        rows = self._connection.execute(
            select(
                invoice.c.contract_id,
                invoice.c.id,
                invoice.c.number,
                invoice.c.due_on,
                invoice.c.amount,
                invoice.c.currency,
                paid,
            )
            .outerjoin(reversal, and_(reversal.c.reverses_id == invoice.c.id, reversal.c.issued_on <= day))
            .where(
                invoice.c.contract_id.in_(ids),
                or_(since.is_(None), since <= day),
                invoice.c.reverses_id.is_(None),
                reversal.c.id.is_(None),
            )
            .order_by(invoice.c.due_on, invoice.c.id)
        )
        found: dict[int, list[OpenInvoice]] = {}
        for contract_id, one, number, due, amount, currency, paid_minor in rows:
            money = OpenInvoice(number or f"#{one}", due, Money(amount, currency), Money(int(paid_minor), currency))
            found.setdefault(contract_id, []).append(money)
        return found


def _id(subject: str) -> int:
    return int(subject.partition(":")[2])
