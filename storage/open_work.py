"""All that a person is responsible for and that is open, read from the tables of its nouns, and handed over at once."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, and_, func, insert, null, or_, select, update

from office.calls import Direction
from office.contracts import OPEN_STAGES, Side
from office.expenses import ClaimState, deciders
from office.goods import OPEN as OPEN_GOODS
from office.open_work import OpenItem, Work
from office.promises import PromiseState
from office.queue import OPEN as OPEN_REQUESTS
from office.queue import RequestState
from office.staff import Person
from office.tenders import OPEN as OPEN_TENDERS
from storage.audit import Audit
from storage.expenses import Expenses
from storage.occurrences import Occurrences
from storage.staff import Staff
from storage.tables import audit as audit_table
from storage.tables import (
    client,
    complaint,
    contract,
    discrepancy,
    goods_request,
    letter,
    obligation,
    promise,
    request,
    task,
    tender,
)


@dataclass(frozen=True, slots=True)
class _Held:
    """The records of a noun that stand in somebody's name."""

    noun: Work
    table: Table
    column: str
    """Where the name stands."""
    is_open: ColumnElement[bool]


_answer = letter.alias("answer")
_UNANSWERED = ~select(_answer.c.id).where(_answer.c.answers_id == letter.c.id, _answer.c.undone_at.is_(None)).exists()

HELD = (
    _Held(Work.CLIENT, client, "owner_id", client.c.archived_at.is_(None)),
    _Held(Work.CONTRACT, contract, "owner_id", contract.c.stage.in_(OPEN_STAGES)),
    _Held(Work.PROMISE, promise, "person_id", promise.c.state == PromiseState.OPEN),
    _Held(Work.COMPLAINT, complaint, "owner_id", complaint.c.settled_on.is_(None)),
    _Held(Work.TASK, task, "person_id", task.c.done_at.is_(None)),
    _Held(Work.REQUEST, request, "taken_by", request.c.state == RequestState.TAKEN),
    _Held(Work.REQUEST, request, "asked_by", request.c.state.in_((*OPEN_REQUESTS, RequestState.WANTING))),
    _Held(Work.GOODS, goods_request, "handled_by", goods_request.c.state.in_(OPEN_GOODS)),
    _Held(Work.GOODS, goods_request, "asked_by", goods_request.c.state.in_(OPEN_GOODS)),
    _Held(
        Work.LETTER,
        letter,
        "person_id",
        and_(
            letter.c.direction == Direction.INCOMING,
            letter.c.answer_by.is_not(None),
            letter.c.undone_at.is_(None),
            _UNANSWERED,
        ),
    ),
    _Held(Work.TENDER, tender, "owner_id", tender.c.state.in_(OPEN_TENDERS)),
    _Held(Work.DISCREPANCY, discrepancy, "owner_id", discrepancy.c.settled_at.is_(None)),
)
"""What is handed over. Obligations go with their contracts, and claims to decide on with the claimant's head."""

_contract_owner = func.coalesce(contract.c.owner_id, client.c.owner_id)


class OpenWork:
    def __init__(
        self,
        connection: Connection,
        now: datetime,
        audit: Audit,
        occurrences: Occurrences,
        staff: Staff,
        expenses: Expenses,
    ) -> None:
        self._connection, self._now, self._audit, self._occurrences = connection, now, audit, occurrences
        self._staff, self._expenses = staff, expenses

    def of(self, person: Person) -> list[OpenItem]:
        """By noun, and within each what is due first; what has no day comes last."""
        found = {one.subject: one for noun, rows in self._listed(person) for one in self._items(noun, rows)}
        items = [*found.values(), *self._to_decide(person)]
        order = list(Work)
        return sorted(items, key=lambda one: (order.index(one.noun), one.due is None, one.due or self._now.date()))

    def hand_over(self, from_: Person, to: Person) -> list[OpenItem]:
        """Put all that is open in the other's name, each on record; what it was. Reminders follow at the next tick."""
        items = self.of(from_)
        for held in HELD:
            self._hand_over(held, from_, to)
        return items

    def _hand_over(self, held: _Held, from_: Person, to: Person) -> None:
        column = held.table.c[held.column]
        own = and_(column == from_.id, held.is_open)
        ids = [row[0] for row in self._connection.execute(select(held.table.c.id).where(own))]
        if not ids:
            return
        self._connection.execute(update(held.table).where(own).values({held.column: to.id}))
        entry = {"at": self._now, "person_id": self._audit.by, "field": held.column}
        subjects = [f"{held.noun}:{one}" for one in ids]
        self._connection.execute(
            insert(audit_table),
            [{**entry, "subject": one, "before": str(from_.id), "after": str(to.id)} for one in subjects],
        )
        for subject in subjects:
            self._occurrences.unplan(subject)

    def _to_decide(self, person: Person) -> list[OpenItem]:
        """Expense claims that this person is asked about."""
        staff = self._staff.all(active=False)
        by_id = {one.id: one for one in staff}
        active = [one for one in staff if one.active]
        return [
            OpenItem(Work.EXPENSE, one.id, f"{one.person}: {one.amount.minor} {one.amount.currency}", one.spent_on)
            for one in self._expenses.in_state(ClaimState.WAITING)
            if any(each.id == person.id for each in deciders(by_id[one.person_id], active))
        ]

    def _items(self, noun: Work, rows: Select[Any]) -> list[OpenItem]:
        """From id, client, text and day."""
        return [
            OpenItem(noun, one, ": ".join(said for said in (client_name, text) if said), due)
            for one, client_name, text, due in self._connection.execute(rows)
        ]

    def _listed(self, person: Person) -> list[tuple[Work, Select[Any]]]:
        """Of each noun the id, the client's name, what it is about, and the day it is due."""
        me = person.id
        held: dict[Work, list[ColumnElement[bool]]] = {}
        for one in HELD:
            held.setdefault(one.noun, []).append(and_(one.table.c[one.column] == me, one.is_open))
        mine = {noun: or_(*conditions) for noun, conditions in held.items()}
        contracts = and_(_contract_owner == me, contract.c.stage.in_(OPEN_STAGES))
        ours = and_(contracts, obligation.c.side == Side.OURS, obligation.c.done_on.is_(None))
        of_client = select(contract.c.id, client.c.name, contract.c.number, contract.c.ends_on).join(
            client, client.c.id == contract.c.client_id
        )
        due = (
            select(obligation.c.id, client.c.name, obligation.c.what, obligation.c.due_on)
            .join(contract, contract.c.id == obligation.c.contract_id)
            .join(client, client.c.id == contract.c.client_id)
        )
        return [
            (Work.CLIENT, select(client.c.id, client.c.name, null(), null()).where(mine[Work.CLIENT])),
            (Work.CONTRACT, of_client.where(contracts)),
            (Work.OBLIGATION, due.where(ours)),
            (Work.PROMISE, _with_client(promise, null(), promise.c.pay_on).where(mine[Work.PROMISE])),
            (Work.COMPLAINT, _with_client(complaint, complaint.c.what, complaint.c.due_on).where(mine[Work.COMPLAINT])),
            (Work.TASK, _with_client(task, task.c.text, task.c.on_day).where(mine[Work.TASK])),
            (Work.REQUEST, _with_client(request, request.c.text, null()).where(mine[Work.REQUEST])),
            (
                Work.GOODS,
                _with_client(goods_request, goods_request.c.product, goods_request.c.needed_by).where(mine[Work.GOODS]),
            ),
            (
                Work.LETTER,
                select(letter.c.id, letter.c.correspondent, letter.c.about, letter.c.answer_by).where(
                    mine[Work.LETTER]
                ),
            ),
            (Work.TENDER, select(tender.c.id, null(), tender.c.name, tender.c.closes_on).where(mine[Work.TENDER])),
            (Work.DISCREPANCY, _with_client(discrepancy, null(), null()).where(mine[Work.DISCREPANCY])),
        ]


def _with_client(of: Table, text: ColumnElement[Any], due: ColumnElement[Any]) -> Select[Any]:
    return select(of.c.id, client.c.name, text, due).outerjoin(client, client.c.id == of.c.client_id)
