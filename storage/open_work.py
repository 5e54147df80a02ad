"""All that a person is responsible for and that is open, read from the tables of its nouns, and handed over at once."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, and_, delete, func, insert, null, or_, select, update

from office.assignments import OPEN as OPEN_ASSIGNMENTS
from office.calls import Direction
from office.contracts import OPEN_STAGES, Side
from office.expenses import ClaimState, deciders
from office.gate import QuestionState
from office.goods import OPEN as OPEN_GOODS
from office.open_work import OpenItem, Work
from office.promises import PromiseState
from office.queue import OPEN as OPEN_REQUESTS
from office.queue import RequestState
from office.staff import Person
from office.tenders import OPEN as OPEN_TENDERS
from storage.applicants import OVER
from storage.audit import Audit
from storage.exhibitions import KNOWN_FOR
from storage.expenses import Expenses
from storage.occurrences import Occurrences
from storage.staff import Staff
from storage.tables import (
    applicant,
    assignment,
    booking,
    call,
    client,
    complaint,
    contract,
    discrepancy,
    event,
    event_task,
    goods_request,
    letter,
    meeting,
    obligation,
    phone_message,
    promise,
    question,
    request,
    resource,
    staff,
    staff_move,
    staff_step,
    task,
    tender,
)
from storage.tables import audit as audit_table

_RESULT = timedelta(days=2)
"""So long after a meeting its holder is asked what came of it."""


@dataclass(frozen=True, slots=True)
class Held:
    """The records of a noun that stand in somebody's name."""

    noun: Work
    table: Table
    column: str
    """Where the name stands."""
    is_open: ColumnElement[bool]
    key: str = "id"
    """Where the number of the record stands."""
    history: tuple[str, str] | None = None
    """The noun, and the column of the number, of the record in whose history it is told, where that is another."""


_answer = letter.alias("answer")
_UNANSWERED = ~select(_answer.c.id).where(_answer.c.answers_id == letter.c.id, _answer.c.undone_at.is_(None)).exists()
_TO_ANSWER = and_(
    letter.c.direction == Direction.INCOMING,
    letter.c.answer_by.is_not(None),
    letter.c.undone_at.is_(None),
    _UNANSWERED,
)
_ASSIGNED = and_(
    assignment.c.state.in_(OPEN_ASSIGNMENTS),
    assignment.c.task_id.in_(select(task.c.id).where(task.c.done_at.is_(None))),
)
_WITHOUT_RESULT = ~select(call.c.id).where(call.c.id == meeting.c.call_id, call.c.undone_at.is_(None)).exists()
_WAITING = question.c.state == QuestionState.WAITING
_UNREAD = and_(phone_message.c.read_at.is_(None), phone_message.c.undone_at.is_(None))
_UNDONE_STEP = and_(
    staff_step.c.done_at.is_(None),
    staff_step.c.move_id.in_(select(staff_move.c.id).where(staff_move.c.undone_at.is_(None))),
)


def held(now: datetime) -> tuple[Held, ...]:
    """What is handed over at that UTC moment. Obligations go with their contracts, and claims to decide on with the
    claimant's head.
    """
    agreed = and_(meeting.c.cancelled_at.is_(None), _WITHOUT_RESULT, meeting.c.starts_at > now - _RESULT)
    events = select(event.c.id).where(event.c.undone_at.is_(None), event.c.closes_at >= now - KNOWN_FOR)
    prepared = and_(event_task.c.done_at.is_(None), event_task.c.event_id.in_(events))
    return (
        Held(Work.CLIENT, client, "owner_id", client.c.archived_at.is_(None)),
        Held(Work.CONTRACT, contract, "owner_id", contract.c.stage.in_(OPEN_STAGES)),
        Held(Work.PROMISE, promise, "person_id", promise.c.state == PromiseState.OPEN),
        Held(Work.COMPLAINT, complaint, "owner_id", complaint.c.settled_on.is_(None)),
        Held(Work.TASK, task, "person_id", task.c.done_at.is_(None)),
        Held(Work.ASSIGNMENT, assignment, "giver_id", _ASSIGNED, key="task_id", history=("task", "task_id")),
        Held(Work.REQUEST, request, "taken_by", request.c.state == RequestState.TAKEN),
        Held(Work.REQUEST, request, "asked_by", request.c.state.in_((*OPEN_REQUESTS, RequestState.WANTING))),
        Held(Work.GOODS, goods_request, "handled_by", goods_request.c.state.in_(OPEN_GOODS)),
        Held(Work.GOODS, goods_request, "asked_by", goods_request.c.state.in_(OPEN_GOODS)),
        Held(Work.LETTER, letter, "person_id", _TO_ANSWER),
        Held(Work.TENDER, tender, "owner_id", tender.c.state.in_(OPEN_TENDERS)),
        Held(Work.DISCREPANCY, discrepancy, "owner_id", discrepancy.c.settled_at.is_(None)),
        Held(Work.MEETING, meeting, "person_id", agreed),
        Held(Work.BOOKING, booking, "person_id", and_(booking.c.cancelled_at.is_(None), booking.c.ends_at > now)),
        Held(Work.EXHIBITION, event_task, "person_id", prepared, history=("event", "event_id")),
        Held(Work.APPLICANT, applicant, "person_id", applicant.c.stage.not_in(OVER)),
        Held(Work.STAFFSTEP, staff_step, "owner_id", _UNDONE_STEP),
        Held(Work.QUESTION, question, "leader_id", _WAITING),
        Held(Work.QUESTION, question, "delegate_id", _WAITING),
        Held(Work.QUESTION, question, "asked_by", _WAITING),
        Held(Work.MESSAGE, phone_message, "to_id", _UNREAD),
    )


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
        found = {one.subject: one for noun, rows in self._listed(person) for one in self._items(person, noun, rows)}
        items = [*found.values(), *self._to_decide(person)]
        order = list(Work)
        return sorted(items, key=lambda one: (order.index(one.noun), one.due is None, one.due or self._now.date()))

    def hand_over(self, from_: Person, to: Person) -> list[OpenItem]:
        """Put all that is open in the other's name, each on record; what it was. Reminders follow at the next tick."""
        items = self.of(from_)
        for one in held(self._now):
            self._hand_over(one, from_, to)
        self._forget_given_to_oneself(to)
        return items

    def _hand_over(self, one: Held, from_: Person, to: Person) -> None:
        columns, (noun, number) = one.table.c, one.history or (one.noun, one.key)
        own = and_(columns[one.column] == from_.id, one.is_open)
        rows = self._connection.execute(select(columns[one.key], columns[number]).where(own)).all()
        if not rows:
            return
        self._connection.execute(update(one.table).where(own).values({one.column: to.id}))
        entry = {"at": self._now, "person_id": self._audit.by, "field": one.column}
        changed = {**entry, "before": str(from_.id), "after": str(to.id)}
        self._connection.execute(insert(audit_table), [{**changed, "subject": f"{noun}:{row[1]}"} for row in rows])
        for subject in {f"{one.noun}:{row[0]}" for row in rows} | {f"{noun}:{row[1]}" for row in rows}:
            self._occurrences.unplan(subject)

    def _forget_given_to_oneself(self, person: Person) -> None:
        """What the successor gave the leaver, or was given by them, is now the successor's own task like any."""
        own = select(task.c.id).where(task.c.person_id == person.id, task.c.done_at.is_(None))
        given = (assignment.c.giver_id == person.id, assignment.c.task_id.in_(own))
        self._connection.execute(delete(assignment).where(*given))

    def _to_decide(self, person: Person) -> list[OpenItem]:
        """Expense claims that this person is asked about."""
        staff = self._staff.all(active=False)
        by_id = {one.id: one for one in staff}
        active = [one for one in staff if one.active]
        return [
            OpenItem(Work.EXPENSE, one.id, one.person, f"{one.amount.minor} {one.amount.currency}", one.spent_on)
            for one in self._expenses.in_state(ClaimState.WAITING)
            if any(each.id == person.id for each in deciders(by_id[one.person_id], active))
        ]

    def _items(self, person: Person, noun: Work, rows: Select[Any]) -> list[OpenItem]:
        """From id, whose it is, what it is, and the day or the moment."""
        return [
            OpenItem(noun, one, whose, what, person.local(due).date() if isinstance(due, datetime) else due)
            for one, whose, what, due in self._connection.execute(rows)
        ]

    def _listed(self, person: Person) -> list[tuple[Work, Select[Any]]]:
        """Of each noun the id, the client's or another name, what it is about, and when it is due."""
        named: dict[Work, list[ColumnElement[bool]]] = {}
        for one in held(self._now):
            named.setdefault(one.noun, []).append(and_(one.table.c[one.column] == person.id, one.is_open))
        mine = {noun: or_(*conditions) for noun, conditions in named.items()}
        return [*_of_clients(person.id, mine), *_of_the_office(mine)]


def _of_clients(me: int, mine: dict[Work, ColumnElement[bool]]) -> list[tuple[Work, Select[Any]]]:
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
        (Work.MEETING, _with_client(meeting, meeting.c.place, meeting.c.starts_at).where(mine[Work.MEETING])),
        (Work.DISCREPANCY, _with_client(discrepancy, null(), null()).where(mine[Work.DISCREPANCY])),
    ]


def _of_the_office(mine: dict[Work, ColumnElement[bool]]) -> list[tuple[Work, Select[Any]]]:
    given = select(assignment.c.task_id, staff.c.name, task.c.text, task.c.on_day)
    letters = select(letter.c.id, letter.c.correspondent, letter.c.about, letter.c.answer_by)
    bookings = select(booking.c.id, resource.c.name, booking.c.about, booking.c.starts_at)
    items = select(event_task.c.id, event.c.name, event_task.c.text, event.c.held_on)
    applicants = select(applicant.c.id, applicant.c.name, applicant.c.position, applicant.c.next_on)
    steps = select(staff_step.c.id, staff.c.name, staff_step.c.what, staff_move.c.on_day)
    questions = select(question.c.id, staff.c.name, question.c.text, null())
    found = {
        Work.ASSIGNMENT: given.join(task, task.c.id == assignment.c.task_id).join(
            staff, staff.c.id == task.c.person_id
        ),
        Work.LETTER: letters,
        Work.TENDER: select(tender.c.id, null(), tender.c.name, tender.c.closes_on),
        Work.BOOKING: bookings.join(resource, resource.c.id == booking.c.resource_id),
        Work.EXHIBITION: items.join(event, event.c.id == event_task.c.event_id),
        Work.APPLICANT: applicants,
        Work.STAFFSTEP: steps.join(staff_move, staff_move.c.id == staff_step.c.move_id).join(
            staff, staff.c.id == staff_move.c.person_id
        ),
        Work.QUESTION: questions.join(staff, staff.c.id == question.c.asked_by),
        Work.MESSAGE: select(phone_message.c.id, null(), phone_message.c.text, null()),
    }
    return [(noun, rows.where(mine[noun])) for noun, rows in found.items()]


def _with_client(of: Table, text: ColumnElement[Any], due: ColumnElement[Any]) -> Select[Any]:
    return select(of.c.id, client.c.name, text, due).outerjoin(client, client.c.id == of.c.client_id)
